"""Small merges into a folder, for the tests and for the process that is killed in them."""

import sys
from pathlib import Path

from evenhand.adapters.contactlists import open_rows
from evenhand.adapters.merging import run_merge
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Document, Paragraph, Slot, Text
from evenhand.core.mailmerge.planning import plan_batch

FLAGS = {"staff": ""}


def letter_for(signature):
    """A letter that speaks to staff and to parents in different words."""
    words = "Dear colleague " if dict(signature).get("staff") else "Dear "
    runs = (
        Text(text=words),
        Slot(name="recipient.salutation"),
        Text(text=", about "),
        Slot(name="recipient.child"),
    )
    return Document(
        title="News",
        blocks=(Paragraph(runs=runs),),
        recipient=Slot(name="recipient.address"),
        reference=Slot(name="reference"),
    )


def list_bytes(rows):
    """A list of so many parents; every third is staff."""
    lines = ["Parent name,Address 1,Postcode,Child,Staff"]
    lines += [f"Ms Khan{n},{n} High St,TN24 8XX,Sam {n},{'no' if n % 3 else 'yes'}" for n in range(rows)]
    return "\n".join(lines).encode()


class JoinedText:
    """A print file of plain text: the honest smallest thing that keeps the promise `Combine`."""

    suffix = ".txt"

    def __init__(self, stop_at=None):
        self.stop_at = stop_at
        self.stop = None

    def write(self, *, letters, stream):
        for number, (document, record) in enumerate(letters):
            if number == self.stop_at:
                self.stop()
            stream.write(TextRenderer().prepare(document).one(record))

    def check(self, path):
        assert path.stat().st_size


def batch_of(content, **more):
    options = {"forms": letter_for, "flags": FLAGS, "reference": "SM/7", **more}
    return plan_batch(contacts=open_rows(content, name="c.csv"), **options)


def merge(content, out, **more):
    batch_options = {key: more.pop(key) for key in list(more) if key in {"forms", "flags", "reference"}}
    options = {
        "renderers": {"text": TextRenderer(), "html": HtmlRenderer()},
        "combine": JoinedText(),
        "digests": {"template": "1", "case": "2"},
        **more,
    }
    return run_merge(batch=batch_of(content, **batch_options), out=out, **options)


def tree(folder):
    """Every file of a folder with its bytes, hidden ones too."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


if __name__ == "__main__":
    import os
    import signal

    out, rows, stop_at, stop_joined = Path(sys.argv[1]), *map(int, sys.argv[2:5])

    def die(*_):
        os.kill(os.getpid(), signal.SIGKILL)

    joined = JoinedText(stop_at=stop_joined if stop_joined >= 0 else None)
    joined.stop = die
    merge(
        list_bytes(rows),
        out,
        combine=joined,
        progress=lambda done, total: die() if done == stop_at else None,
    )
