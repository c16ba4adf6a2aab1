"""Each engine makes the same letter for each of many recipients."""

import html
import io
import os
import shutil
import subprocess
import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from benchmarks.letter import ROOT, awareness_letter
from evenhand.core.document import (
    Document,
    Heading,
    Items,
    LineBreak,
    Link,
    Paragraph,
    Record,
    Runs,
    Slot,
    Text,
)

Engine = Callable[[Iterable[Record]], Iterator[bytes]]
FONTS = ROOT / "src/evenhand/adapters/renderers/fonts"


def evenhand_pdf() -> Engine:
    """Ours: typst, PDF/UA-1 and PDF/A-2a."""
    from evenhand.adapters.renderers.pdf import PdfRenderer

    return PdfRenderer().prepare(awareness_letter()).many


def evenhand_bulk() -> Engine:
    """Ours, for many: one set by typst, the others spliced into it."""
    from evenhand.adapters.renderers.pdf import BulkRenderer

    return BulkRenderer().prepare(awareness_letter()).many


def evenhand_print() -> Engine:
    """Ours, one file for a printer; each letter yields what it added to the file."""
    from evenhand.adapters.renderers.pdf import BulkRenderer, PrintFile

    press = BulkRenderer().prepare(awareness_letter())

    def many(records: Iterable[Record]) -> Iterator[bytes]:
        out = io.BytesIO()
        with PrintFile(into=out, two_sided=True) as printed:
            for record in records:
                printed.add(press, record)
                yield out.getvalue()
                out.seek(0)
                out.truncate()

    return many


def evenhand_docx() -> Engine:
    """Ours: Word, one deflate a letter."""
    from evenhand.adapters.renderers.docx import DocxRenderer

    return DocxRenderer().prepare(awareness_letter()).many


def evenhand_html() -> Engine:
    """Ours: HTML."""
    from evenhand.adapters.renderers.html import HtmlRenderer

    return HtmlRenderer().prepare(awareness_letter()).many


def evenhand_text() -> Engine:
    """Ours: plain text."""
    from evenhand.adapters.renderers.text import TextRenderer

    return TextRenderer().prepare(awareness_letter()).many


CSS = """@font-face{font-family:AH;src:url('file://%(fonts)s/AtkinsonHyperlegibleNext-Regular.ttf')}
@font-face{font-family:AH;font-weight:bold;src:url('file://%(fonts)s/AtkinsonHyperlegibleNext-Bold.ttf')}
@page{size:A4;margin:18mm 25mm 22mm;@bottom-left{content:"Page " counter(page) " of " counter(pages);
font:9pt AH;color:#4b5357}} header{display:flex;justify-content:space-between;border-bottom:0.8pt solid #17595f}
h1,h2,header strong,a{color:#17595f} a{text-decoration:underline} .window{height:35mm;margin:8mm 0} .small{font-size:9pt}
.sign{margin-top:15mm} body,p,ul,h1,h2{font-family:AH;font-size:11pt;line-height:1.3;margin:0 0 3mm 0}
h1{font-size:15pt} h2{font-size:12pt}"""


def weasyprint_ua() -> Engine:
    """WeasyPrint with pdf/ua-1; style sheet and font configuration shared."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    sheet = weasyprint.CSS(string=CSS % {"fonts": FONTS}, font_config=fonts)
    document = awareness_letter()

    def many(records: Iterable[Record]) -> Iterator[bytes]:
        for record in records:
            page = weasyprint.HTML(string=_html(document, record))
            made = page.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")
            assert made is not None
            yield made

    return many


def docxtpl_only() -> Engine:
    """docxtpl: the same Word letter with Jinja tags, opened once a letter as its manual says."""
    import jinja2
    from docxtpl import DocxTemplate

    template = _jinja_docx()
    environment = jinja2.Environment(autoescape=True)

    def many(records: Iterable[Record]) -> Iterator[bytes]:
        for record in records:
            document = DocxTemplate(io.BytesIO(template))
            document.render(_context(record), jinja_env=environment)
            out = io.BytesIO()
            document.save(out)
            yield out.getvalue()

    return many


def docxtpl_libreoffice() -> Engine:
    """docxtpl, then LibreOffice to PDF/UA, all files in one start of the program."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise FileNotFoundError("LibreOffice")
    make = docxtpl_only()

    def many(records: Iterable[Record]) -> Iterator[bytes]:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            for number, data in enumerate(make(records)):
                (place / f"{number:06}.docx").write_bytes(data)
            options = '{"PDFUACompliance":{"type":"boolean","value":"true"}}'
            command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless"]
            command += ["--convert-to", f"pdf:writer_pdf_Export:{options}", "--outdir", folder]
            files = [str(path) for path in sorted(place.glob("*.docx"))]
            subprocess.run([*command, *files], check=True, capture_output=True)
            for path in sorted(place.glob("*.pdf")):
                yield path.read_bytes()

    return many


def control() -> float:
    """Seconds that a fixed piece of work takes: how noisy the machine is just now."""
    started = time.perf_counter()
    total = 0
    for number in range(1_500_000):
        total += number * number % 7
    return time.perf_counter() - started


def packing_control() -> float:
    """Seconds of the processor that it takes to pack three megabytes of noise: the control job of the design
    paper, against which its figures were given (65 to 82 thousandths of a second there, 61 at best)."""
    noise = os.urandom(65_536) * 4
    started = time.process_time()
    for _ in range(12):
        zlib.compress(noise, 6)
    return time.process_time() - started


def _jinja_docx() -> bytes:
    from evenhand.adapters.renderers.docx import DocxRenderer

    record = {
        "recipient.salutation": "{{ salutation }}",
        "recipient.address": ("{{ line_0 }}", "{{ line_1 }}", "{{ line_2 }}", "{{ line_3 }}", "{{ line_4 }}"),
    }
    return DocxRenderer().prepare(awareness_letter()).one(record)


def _context(record: Record) -> dict[str, str]:
    lines = record["recipient.address"]
    assert isinstance(lines, tuple)
    padded = [*lines, "", "", "", "", ""][:5]
    salutation = str(record["recipient.salutation"])
    return {"salutation": salutation, **{f"line_{number}": line for number, line in enumerate(padded)}}


def _runs(runs: Runs, record: Record) -> str:
    pieces = []
    for run in runs:
        match run:
            case Text(text=text):
                pieces.append(html.escape(text))
            case Link(text=text, address=address):
                pieces.append(f'<a href="{html.escape(address)}">{html.escape(text)}</a>')
            case LineBreak():
                pieces.append("<br>")
            case Slot(name=name):
                pieces.append(html.escape(str(record[name])))
    return "".join(pieces)


def _html(document: Document, record: Record) -> str:
    head = document.letterhead
    assert head is not None and document.closing is not None
    lines = record["recipient.address"]
    contacts = (
        html.escape(head.phone),
        f'<a href="mailto:{html.escape(head.email)}">{html.escape(head.email)}</a>',
        f'<a href="https://{html.escape(head.website)}">{html.escape(head.website)}</a>',
    )
    who = f"<p><strong>{html.escape(head.name)}</strong><br>{'<br>'.join(map(html.escape, head.address))}</p>"
    body = [f"<header>{who}<p>{'<br>'.join(contacts)}</p></header>"]
    body.append(f'<p class="window">{"<br>".join(map(html.escape, lines))}</p><p>{document.date}</p>')
    for block in document.blocks:
        match block:
            case Heading(level=level, runs=runs):
                body.append(f"<h{level}>{_runs(runs, record)}</h{level}>")
            case Paragraph(runs=runs):
                body.append(f"<p>{_runs(runs, record)}</p>")
            case Items(items=items):
                body.append("<ul>" + "".join(f"<li>{_runs(item, record)}</li>" for item in items) + "</ul>")
    closing = document.closing
    body.append(f"<p>{closing.words}</p><p class=sign><strong>{closing.name}</strong><br>{closing.title}</p>")
    body.append(f'<p class="small">{html.escape(document.acknowledgement)}</p>')
    title = html.escape(document.title)
    return f'<!DOCTYPE html><html lang="en-GB"><head><title>{title}</title></head><body>{"".join(body)}</body></html>'


ENGINES: dict[str, Callable[[], Engine]] = {
    "evenhand-bulk": evenhand_bulk,
    "evenhand-print": evenhand_print,
    "evenhand-pdf": evenhand_pdf,
    "evenhand-docx": evenhand_docx,
    "evenhand-html": evenhand_html,
    "evenhand-text": evenhand_text,
    "weasyprint-ua": weasyprint_ua,
    "docxtpl": docxtpl_only,
    "docxtpl-libreoffice": docxtpl_libreoffice,
}
