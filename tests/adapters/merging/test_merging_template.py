"""From a template and a list to letters: the way the command line goes."""

from datetime import date

import pytest
from merging_folders import tree

from evenhand.adapters.contactlists import open_rows
from evenhand.adapters.merging import run_merge
from evenhand.adapters.merging.paper import Paper
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.findings import Refused, stops
from evenhand.core.letters.drafting import Request, prepare
from evenhand.core.mailmerge.planning import plan_batch
from evenhand.core.packs import Audience, Field, FieldType, Kind, Licence, Pack, Template
from evenhand.core.schools import School

BODY = """# Coming to talk

Dear ((salutation))

You are welcome on ((day))((staff??, in the staff room)). We look forward to seeing ((child)) too.
"""
TEMPLATE = Template(
    id="talk",
    title="Coming to talk",
    kind=Kind.LETTER,
    audience=Audience.FAMILY,
    body=BODY,
    fields=(
        Field(name="salutation", source="recipient.salutation"),
        Field(name="child", source="recipient.child"),
        Field(name="day", type=FieldType.TEXT),
        Field(name="staff", type=FieldType.YES_NO),
    ),
)
PACK = Pack(id="p", version="1", title="P", licence=Licence(name="MIT", holder="us"), templates=(TEMPLATE,))


def form(signature):
    request = Request(
        now=date(2026, 11, 22),
        pack=PACK,
        template=TEMPLATE,
        school=School(name="Thornfield Primary School"),
        per_row=frozenset({"day", "staff"}),
        row_flags=dict(signature),
    )
    return prepare(request).document


def merge(content, out, renderer):
    batch = plan_batch(
        contacts=open_rows(content, name="c.csv"),
        forms=form,
        flags={"staff": ""},
        check_value=Paper().problems,
    )
    return run_merge(batch=batch, renderers={"it": renderer}, out=out)


ROWS = b"Title,Surname,Child,Day,Staff\nMs,Khan,Sam,Monday,no\nMr,Lee,Ann,Tuesday,yes\n"


def test_a_template_and_a_list_become_letters(tmp_path):
    merge(ROWS, tmp_path, TextRenderer())
    first, second = ((tmp_path / f"letter-{row:06d}.txt").read_text() for row in (2, 3))
    assert "Dear Ms Khan" in first
    assert "You are welcome on Monday. We look forward to seeing Sam too." in first
    assert "You are welcome on Tuesday, in the staff room. We look forward to seeing Ann too." in second


def test_the_same_list_becomes_the_same_pdf_each_time(tmp_path):
    for name in ("one", "other"):
        merge(ROWS, tmp_path / name, PdfRenderer())
    assert tree(tmp_path / "one") == tree(tmp_path / "other")
    assert (tmp_path / "one" / "letter-000002.pdf").read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
def test_a_value_that_looks_like_a_placeholder_stops_the_merge(tmp_path):
    with pytest.raises(Refused) as caught:
        merge(ROWS.replace(b"Monday", b"((day))"), tmp_path, TextRenderer())
    assert [(f.id, f.place.line, f.place.column) for f in stops(caught.value.findings)] == [
        ("merge-leftover", 2, 4)
    ]
    assert not list(tmp_path.iterdir())
