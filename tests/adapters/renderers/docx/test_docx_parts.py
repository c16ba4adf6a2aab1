import io
import posixpath
import subprocess
import sys
import zipfile
from collections import Counter
from dataclasses import replace

import pytest
from lxml import etree

from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.core.document import Document, Heading, Text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@pytest.fixture(scope="module", params=["whole", "draft", "large", "arabic", "bare"])
def made(request, letter, arabic_letter, record):
    documents = {
        "whole": letter,
        "draft": replace(letter, watermark="PRACTICE & more"),
        "large": replace(letter, large_print=True),
        "arabic": arabic_letter,
        "bare": Document(title="<Bare & plain>", blocks=(Heading(level=1, runs=(Text(text="News"),)),)),
    }
    return DocxRenderer().prepare(documents[request.param]).one(record)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def trees(data: bytes) -> dict[str, etree._Element]:
    return {
        name: etree.fromstring(part)
        for name, part in members(data).items()
        if name.endswith((".xml", ".rels"))
    }


def test_the_zip_is_whole_and_has_no_name_twice(made):
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        assert file.testzip() is None
        assert len(file.namelist()) == len(set(file.namelist()))
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_part_is_sound_xml(made):
    assert len(trees(made)) >= 9


def test_every_part_has_a_content_type(made):
    types = trees(made)["[Content_Types].xml"]
    named = {node.get("PartName", "").lstrip("/") for node in types}
    endings = {node.get("Extension") for node in types}
    parts = [name for name in members(made) if name != "[Content_Types].xml"]
    assert named - {""} <= set(parts)
    assert [name for name in parts if name not in named and name.rsplit(".")[-1] not in endings] == []
    xml = {name for name in parts if name.endswith(".xml")}
    assert xml == named - {""}


def test_every_relation_leads_to_a_part_or_to_a_link(made):
    found = members(made)
    for name, tree in trees(made).items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for relation in tree:
            if relation.get("TargetMode") == "External":
                assert relation.get("Type").endswith("/hyperlink")
            else:
                assert posixpath.join(folder, relation.get("Target")) in found


def test_every_id_that_is_called_is_there_and_none_twice(made):
    parts = trees(made)
    ids = [relation.get("Id") for relation in parts["word/_rels/document.xml.rels"]]
    document = parts["word/document.xml"]
    called = {
        value
        for node in document.iter()
        for key, value in node.attrib.items()
        if key in (f"{R}id", f"{R}embed")
    }
    assert len(ids) == len(set(ids))
    assert called <= set(ids)
    drawn = [node.get("id") for node in document.iter("{*}docPr")]
    assert len(drawn) == len(set(drawn))


def test_every_style_and_list_that_is_used_is_there(made):
    parts = trees(made)
    styles = [style.get(f"{W}styleId") for style in parts["word/styles.xml"].iter(f"{W}style")]
    assert [name for name, times in Counter(styles).items() if times > 1] == []
    for name in ("word/document.xml", "word/footer.xml", "word/styles.xml"):
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            assert {node.get(f"{W}val") for node in parts[name].iter(f"{W}{tag}")} <= set(styles)
    numbers = {num.get(f"{W}numId") for num in parts["word/numbering.xml"].iter(f"{W}num")}
    for name in ("word/document.xml", "word/styles.xml"):
        assert {node.get(f"{W}val") for node in parts[name].iter(f"{W}numId")} <= numbers


def test_nothing_in_the_file_can_run_or_fetch(made):
    assert [name for name in members(made) if "vba" in name.lower() or name.endswith((".bin", ".js"))] == []
    assert all(b"macro" not in part.lower() for name, part in members(made).items() if name.endswith("xml"))
    fields = {
        node.get(f"{W}instr").strip() for tree in trees(made).values() for node in tree.iter(f"{W}fldSimple")
    }
    assert fields == {"PAGE", "NUMPAGES"}


def test_word_opens_it_without_compatibility_mode(made):
    settings = trees(made)["word/settings.xml"]
    compat = {node.get(f"{W}name"): node.get(f"{W}val") for node in settings.iter(f"{W}compatSetting")}
    assert compat["compatibilityMode"] == "15"


MAKE = """
from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.text import TextRenderer
from conftest import ARABIC, LETTER, RECORD
from hashlib import sha256
for renderer in (DocxRenderer(), HtmlRenderer(), HtmlRenderer(fragment=True), TextRenderer()):
    for letter in (LETTER, ARABIC):
        print(sha256(renderer.prepare(letter).one(RECORD)).hexdigest())
"""


def test_each_process_makes_the_same_bytes(request):
    here = request.path.parents[1]

    def run(seed: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", MAKE],
            cwd=here,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(here), "TZ": f"UTC+{seed}"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    assert len(run("1").split()) == 8
    assert run("1") == run("2")
