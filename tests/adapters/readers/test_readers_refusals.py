"""Files that are not what they should be, and files made to do harm: each is refused with its own reason."""

import io
import struct
import zipfile
import zlib

import docx
import openpyxl
import pytest
from readers_asking import read, refused, said, shapes, texts
from readers_files import ODT_TYPE, TYPE, content_types, odt, odt_parts, p, r, word, word_parts, zipped

from evenhand.adapters.readers import limits
from evenhand.adapters.readers.findings import ADVICE, REFUSALS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
XML = "word/document.xml"


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le")


def workbook() -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    return file.getvalue()


def changed(name: str, content: str | bytes, body: str = "") -> bytes:
    """A Word document of which one part is another."""
    return zipped(word_parts(body or p(r("x"))) | {name: content})


def without(name: str) -> bytes:
    return zipped({key: one for key, one in word_parts(p(r("x"))).items() if key != name})


def with_encrypted_member() -> bytes:
    data = bytearray(word(p(r("x"))))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        data[at + offset] |= 1
    return bytes(data)


def encrypted_odt() -> bytes:
    key = '<m:file-entry xmlns:m="urn:x"><m:encryption-data/></m:file-entry>'
    return zipped({**odt_parts("<text:p>x</text:p>"), "META-INF/manifest.xml": key})


@pytest.mark.parametrize(
    ("data", "name", "id_"),
    [
        (b"", "a.docx", "document-empty"),
        (b" \n\t ", "a.txt", "document-empty"),
        ("\ufeff".encode(), "a.txt", "document-empty"),
        (word(""), "a.docx", "document-empty"),
        (word(p(r("  "))), "a.docx", "document-empty"),
        (odt(""), "a.odt", "document-empty"),
        (b"<html><body><p> </p></body></html>", "a.html", "document-empty"),
        (word(p("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")), "a.docx", "document-only-pictures"),
        (stream("EncryptedPackage"), "a.docx", "document-encrypted"),
        (with_encrypted_member(), "a.docx", "document-encrypted"),
        (encrypted_odt(), "a.odt", "document-encrypted"),
        (stream("WordDocument"), "a.doc", "document-old-word"),
        (stream("Workbook"), "a.xls", "document-old-office"),
        (stream("Something"), "a.msg", "document-old-office"),
        (changed("[Content_Types].xml", content_types(MACRO)), "a.docm", "document-macros"),
        (changed("word/vbaProject.bin", b"x"), "a.docx", "document-macros"),
        (
            zipped({**odt_parts("<text:p>x</text:p>"), "Basic/Standard/Module1.xml": "<x/>"}),
            "a.odt",
            "document-macros",
        ),
        (b"%PDF-1.7\n%\xe2\xe3", "a.pdf", "document-is-pdf"),
        (b"%PDF-1.7\n%\xe2\xe3", "a.docx", "document-mislabelled"),
        (b"{\\rtf1\\ansi Hello}", "a.rtf", "document-is-rtf"),
        (b"{\\rtf1\\ansi Hello}", "a.doc", "document-is-rtf"),
        (b"{\\rtf1\\ansi Hello}", "a.docx", "document-mislabelled"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "a.docx", "document-mislabelled"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "a", "document-of-unknown-kind"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a.docx", "document-mislabelled"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a.txt", "document-mislabelled"),
        (b"\x00\x00\x00\x18ftypheic\x00", "a.heic", "document-of-unknown-kind"),
        (workbook(), "a.docx", "document-mislabelled"),
        (workbook(), "a.xlsx", "document-of-unknown-kind"),
        (zipped({"mimetype": "application/epub+zip"}), "a.epub", "document-of-unknown-kind"),
        (zipped({"Index/Document.iwa": "x"}), "a.pages", "document-of-unknown-kind"),
        (zipped({"letter.docx": word(p(r("x")))}), "a.zip", "document-of-unknown-kind"),
        (zipped({"letter.docx": word(p(r("x")))}), "a.docx", "document-mislabelled"),
        (b"Dear Parent", "a.docx", "document-mislabelled"),
        (b"<html><p>Dear Parent", "a.doc", "document-mislabelled"),
        (b'<?xml version="1.0"?><pkg:package/>', "a.xml", "document-is-single-xml"),
        (b"From: x\nMIME-Version: 1.0\n\nhello", "a.mht", "document-is-web-archive"),
        (b"\x01\x02\x03\x81\x8d", "a.docx", "document-damaged"),
        (b"\x01\x02\x03\x81\x8d", "a.bin", "document-of-unknown-kind"),
        (word(p(r("x")))[:200], "a.docx", "document-damaged"),
        (b"PK\x03\x04", "a.docx", "document-damaged"),
        (without(XML), "a.docx", "document-part-missing"),
        (changed("[Content_Types].xml", "<Types/>"), "a.docx", "document-part-missing"),
        (zipped({"mimetype": ODT_TYPE}), "a.odt", "document-part-missing"),
        (changed(XML, "<w:document"), "a.docx", "document-broken-xml"),
        (changed(XML, b"\xff\xfe\x00"), "a.docx", "document-broken-xml"),
        (changed(XML, '<?xml version="1.0" encoding="utf-7"?><a/>'), "a.docx", "document-broken-xml"),
        (changed("../../etc/passwd", "x"), "a.docx", "document-unsafe-part"),
        (changed("/etc/passwd", "x"), "a.docx", "document-unsafe-part"),
        (changed("C:\\x", "x"), "a.docx", "document-unsafe-part"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, name: str, id_: str) -> None:
    assert refused(data, name).id == id_


def test_broken_xml_is_placed_by_line_and_column() -> None:
    finding = refused(changed(XML, "<a>\n  <b>\n</a>"))
    assert (finding.place.line, finding.place.part) == (3, XML)
    assert finding.place.column > 0


def test_a_huge_file_is_refused_before_it_is_parsed() -> None:
    finding = refused(word(p(r("x"))) + bytes(100 * limits.MEGABYTE))
    assert finding.id == "document-too-large"
    assert "100.0 MB" in finding.words


def bomb() -> bytes:
    return changed(XML, b"<a>" + b" " * (10 * limits.MEGABYTE) + b"</a>")


def lying_bomb() -> bytes:
    """A zip that says its part is small."""
    data = bytearray(bomb())
    size = struct.pack("<I", 10 * limits.MEGABYTE + 7)
    at = data.find(size)
    while at >= 0:
        data[at : at + 4] = struct.pack("<I", 50)
        at = data.find(size, at)
    return bytes(data)


def sum_of_parts_too_large() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(21):
            archive.writestr(f"word/media/{number}", bytes(10 * limits.MEGABYTE))
    return file.getvalue()


@pytest.mark.parametrize("make", [bomb, sum_of_parts_too_large])
def test_zip_bombs_are_refused(make: object) -> None:
    assert callable(make)
    assert refused(make()).id == "document-bomb"


def test_a_zip_that_lies_about_sizes_is_refused() -> None:
    assert refused(lying_bomb()).id in ("document-damaged", "document-bomb")


def test_a_zip_of_too_many_parts_is_refused() -> None:
    parts = {f"word/{number}": b"" for number in range(limits.MAX_MEMBERS + 1)}
    assert refused(zipped(parts)).id == "document-too-many-parts"


def test_a_part_that_stands_twice_is_refused() -> None:
    file = io.BytesIO(word(p(r("x"))))
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(XML, "<other/>")
    assert refused(file.getvalue()).id == "document-unsafe-part"


def test_a_changed_byte_in_a_part_is_refused() -> None:
    parts = word_parts(p(r("Dear Parent")))
    data = zipped(parts, packing=zipfile.ZIP_STORED)
    assert refused(data.replace(b"Dear Parent", b"Dear Pirate")).id == "document-damaged"


LAUGHS = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><a>&m;</a>'
FILE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
@pytest.mark.parametrize("text", [LAUGHS, FILE, '<!DOCTYPE a SYSTEM "http://evil.example/x.dtd"><a/>'])
@pytest.mark.parametrize(
    "part", [XML, "word/styles.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"]
)
def test_entities_are_refused_in_every_part(text: str, code: str, part: str) -> None:
    parts = word_parts(p(r("x")), styles="<x/>") | {part: text.encode(code)}
    assert refused(zipped(parts)).id == "document-declares-entities"


@pytest.mark.parametrize("depth", [limits.MAX_DEPTH, 240, 3_000])
def test_elements_nested_too_deep_are_refused(depth: int) -> None:
    body = "<w:tbl>" * depth + p(r("x")) + "</w:tbl>" * depth
    assert refused(word(body)).id in ("document-nested-too-deep", "document-broken-xml")


def test_elements_nested_up_to_the_limit_are_read() -> None:
    depth = (limits.MAX_DEPTH - 6) // 3
    body = "<w:tbl><w:tr><w:tc>" * depth + p(r("x")) + "</w:tc></w:tr></w:tbl>" * depth
    assert texts(read(word(body))) == ["x"]
    inner = limits.MAX_DEPTH - 6
    assert texts(read(word("<w:p>" + "<w:ins>" * inner + r("y") + "</w:ins>" * inner + "</w:p>"))) == ["y"]
    lists = (limits.MAX_DEPTH - 6) // 2
    nested = (
        "<text:list><text:list-item>" * lists + "<text:p>z</text:p>" + "</text:list-item></text:list>" * lists
    )
    assert texts(read(odt(nested), "a.odt")) == ["z"]
    page = "<html><body>" + "<div>" * (limits.MAX_DEPTH - 4) + "w"
    assert texts(read(page.encode(), "a.html")) == ["w"]


@pytest.mark.parametrize("name", ["a.docx", "a.txt"])
def test_too_many_lines_are_refused(name: str) -> None:
    count = limits.MAX_LINES + 1
    data = b"x\n" * count if name == "a.txt" else word("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * count)
    finding = refused(data, name)
    assert finding.id == "document-too-many-lines"
    assert finding.place.line == count


def test_too_many_blank_lines_are_refused() -> None:
    assert refused(b"x" + b"\n" * 2_000_000, "a.txt").id == "document-too-many-lines"


def test_findings_are_not_endless() -> None:
    document = read(word(p(r("x")) + p("<m:oMath/>") * 3_000))
    assert len(document.findings) == limits.MAX_FINDINGS + 1
    assert said(document)[-1] == "document-more-to-say"


@pytest.mark.parametrize(
    ("data", "name", "shown"),
    [
        (word(p(r("x"))), "letter.odt", "document-named-otherwise"),
        (word(p(r("x"))), "letter.txt", "document-named-otherwise"),
        (odt("<text:p>x</text:p>"), "letter.docx", "document-named-otherwise"),
        (b"<!doctype html><p>x</p>", "letter.txt", "document-named-otherwise"),
        (b"x", "letter.html", "document-named-otherwise"),
    ],
)
def test_a_readable_file_with_a_wrong_name_is_read_and_told(data: bytes, name: str, shown: str) -> None:
    document = read(data, name)
    assert shapes(document) == [("body", 0, "x")]
    assert said(document) == [shown]


@pytest.mark.parametrize("name", ["letter", "letter.text", "LETTER.TXT", "notes.eml.txt"])
def test_text_by_any_name_is_read(name: str) -> None:
    assert texts(read(b"MZ is how this begins, and RIFF", name)) == ["MZ is how this begins, and RIFF"]


def test_templates_of_word_are_read() -> None:
    data = changed("[Content_Types].xml", content_types(TYPE.replace("document.main", "template.main")))
    assert read(data, "a.dotx").findings == ()


def test_a_zip_within_the_document_is_never_opened() -> None:
    inner = zipped({"x": bytes(5 * limits.MEGABYTE)})
    assert texts(read(changed("word/embeddings/bomb.docx", inner))) == ["x"]


def test_relationships_that_leave_the_file_lead_nowhere() -> None:
    sect = '<w:sectPr><w:headerReference r:id="r7"/><w:headerReference r:id="r8"/></w:sectPr>'
    links = {"r7": ("header", "../../../etc/passwd"), "r8": ("header", "file:///etc/passwd")}
    assert texts(read(word(p(r("x")) + sect, links=links))) == ["x"]


def test_every_saying_tells_what_to_do() -> None:
    for id_, saying in {**REFUSALS, **ADVICE}.items():
        assert id_.startswith("document-")
        assert saying.words
        assert saying.mend
    assert not set(REFUSALS) & set(ADVICE)


def test_a_compression_nobody_uses_is_refused() -> None:
    data = zipped(word_parts(p(r("x"))), packing=zipfile.ZIP_BZIP2)
    assert refused(data).id == "document-damaged"


def test_a_document_of_python_docx_is_read() -> None:
    file = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("x")
    document.save(file)
    assert zlib.crc32(file.getvalue())
    assert texts(read(file.getvalue())) == ["x"]


def test_trees_that_would_fill_the_memory_are_refused() -> None:
    page = b"<html>" + b"<br>" * (limits.MAX_HTML_TAGS + 1)
    assert refused(page, "a.html").id == "document-too-many-elements"
    parts = {**word_parts(p(r("x"))), XML: b"<a>" + b"<b/>" * limits.MAX_XML_TAGS + b"</a>"}
    assert refused(zipped(parts, packing=zipfile.ZIP_STORED)).id == "document-too-many-elements"


def test_fields_within_fields_are_refused_past_the_limit() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * (limits.MAX_DEPTH + 1)
    assert refused(word(p(begun, r("x")))).id == "document-nested-too-deep"
