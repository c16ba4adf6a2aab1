"""Word fields, content controls, changes, links, notes and text boxes, written by hand."""

import pytest
from readers_asking import finding, marked, read, said, shapes, texts
from readers_files import W, field, p, part, r, relationships, word, word_parts, zipped

from evenhand.core.packs.source import MarkKind

STEPS = ("begin", "separate", "end")
CHOICE = "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{}</wps:txbx></w:drawing></mc:Choice>"
FALLBACK = "<mc:Fallback><w:pict><v:textbox>{}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"


def control(inside: str, *, alias: str = "", more: str = "") -> str:
    alias = f'<w:alias w:val="{alias}"/>' if alias else ""
    return f"<w:sdt><w:sdtPr>{alias}{more}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    ("inside", "shown", "name"),
    [
        (
            '<w:fldSimple w:instr=" MERGEFIELD Surname ">' + r("«Surname»") + "</w:fldSimple>",
            "«Surname»",
            "Surname",
        ),
        (field(" MERGEFIELD Surname ", result=r("«Sur") + r("name»")), "«Surname»", "Surname"),
        (field(" MERGE", "FIELD &quot;First", " name&quot; \\* Upper", result=r("«F»")), "«F»", "First name"),
        (field("MERGEFIELD \\b &quot;, &quot; Surname"), "«Surname»", "Surname"),
        (field("MERGEFIELD Surname", result=r("   ")), "«Surname»", "Surname"),
        (field("DATE \\@ &quot;d MMMM yyyy&quot;", result=r("1 May 2018")), "1 May 2018", "DATE"),
        (field("DOCPROPERTY School", result=r("X")), "X", "School"),
    ],
)
def test_merge_fields_are_marked(inside: str, shown: str, name: str) -> None:
    document = read(word(p(r("Dear "), inside, r(" and all"))))
    assert marked(document, MarkKind.MERGE_FIELD) == [(shown, name)]
    assert texts(document)[0].startswith("Dear ")
    assert texts(document)[0].endswith(" and all")


def test_a_page_number_is_only_text() -> None:
    document = read(word(p(r("Page "), field("PAGE", result=r("1")))))
    assert texts(document) == ["Page 1"]
    assert document.lines[0].marks == ()


def test_a_condition_is_told_with_its_branches() -> None:
    inner = field("MERGEFIELD Sex", result=r("M"))
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in STEPS)
    before, after = (
        "<w:r><w:instrText>IF </w:instrText></w:r>",
        "<w:r><w:instrText> = M his her</w:instrText></w:r>",
    )
    document = read(word(p(r("in "), begin, before, inner, after, separate, r("his"), end, r(" class"))))
    assert texts(document) == ["in his class"]
    told = finding(document, "document-condition")
    assert told.words.endswith("IF { MERGEFIELD Sex } = M his her")
    assert told.place.line == 1


def test_a_field_that_never_ends_loses_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
    document = read(word(p(r("Dear all")) + p(begin, r("lost?")) + p(r("still lost?"))))
    words = finding(document, "document-field-not-closed").words
    assert "lost?" in words
    assert "still lost?" in words


def test_a_field_over_two_paragraphs_is_marked_in_both() -> None:
    whole = field("MERGEFIELD Address", result=r("one") + "</w:p><w:p>" + r("two"))
    assert marked(read(word(p(whole))), MarkKind.MERGE_FIELD) == [("one", "Address"), ("two", "Address")]


def test_a_link_gives_its_address() -> None:
    links = {"rId9": ("hyperlink", "https://school.example/policies")}
    simple = f'<w:hyperlink r:id="rId9">{r("our website")}</w:hyperlink>'
    complex_ = field('HYPERLINK "https://nspcc.example" \\l "part"', result=r("NSPCC"))
    inside = f'<w:hyperlink w:anchor="below">{r("below")}</w:hyperlink>'
    document = read(word(p(r("See "), simple, complex_, inside), links=links))
    assert marked(document, MarkKind.LINK) == [
        ("our website", "https://school.example/policies"),
        ("NSPCC", "https://nspcc.example#part"),
    ]


@pytest.mark.demand("K20")
def test_content_controls_are_marked_with_their_names() -> None:
    prompt = control(r("Click here to enter text."), alias="School name", more="<w:showingPlcHdr/>")
    tagged = control(r("x"), more='<w:tag w:val="head"/>')
    empty = control("", alias="Class")
    document = read(word(p(r("At "), prompt, r(" "), tagged, r(" "), empty)))
    assert marked(document, MarkKind.CONTENT_CONTROL) == [
        ("Click here to enter text.", "School name"),
        ("x", "head"),
        ("[Class]", "Class"),
    ]


def test_a_control_round_a_paragraph_is_marked() -> None:
    document = read(word(control(p(r("Your text")), alias="What happened") + control(p(), alias="Date")))
    assert marked(document, MarkKind.CONTENT_CONTROL) == [("Your text", "What happened"), ("[Date]", "Date")]


def test_a_control_round_several_paragraphs_is_a_region() -> None:
    document = read(word(control(p(r("one")) + p(r("two")), alias="Part")))
    assert marked(document, MarkKind.CONTENT_CONTROL) == []
    assert finding(document, "document-region").place.line == 1


def test_a_control_round_a_cell_is_read() -> None:
    row = f"<w:tr>{control('<w:tc>' + p(r('x')) + '</w:tc>', alias='Role')}</w:tr>"
    document = read(word(f"<w:tbl>{row}</w:tbl>"))
    assert shapes(document) == [("cell", 0, "x")]
    assert marked(document, MarkKind.CONTENT_CONTROL) == [("x", "Role")]


def test_options_of_a_drop_down_are_told() -> None:
    items = '<w:dropDownList><w:listItem w:value="Head"/><w:listItem w:value="Chair"/></w:dropDownList>'
    document = read(word(p(control(r("Choose an item."), alias="Role", more=items))))
    assert "Head, Chair" in finding(document, "document-options-offered").words


def test_form_fields_of_old_forms_are_found() -> None:
    form = '<w:ffData><w:name w:val="Who"/>{}</w:ffData>'
    whole = field("FORMTEXT", result=r("\u2002\u2002"))
    text = whole.replace('"begin"/>', f'"begin">{form.format("")}</w:fldChar>')
    entries = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="A"/><w:listEntry w:val="B"/></w:ddList>'
    drop = field("FORMDROPDOWN").replace('"begin"/>', f'"begin">{form.format(entries)}</w:fldChar>')
    box = field("FORMCHECKBOX").replace('"begin"/>', f'"begin">{form.format("<w:checkBox/>")}</w:fldChar>')
    document = read(word(p(text, r("-"), drop, box)))
    assert marked(document, MarkKind.CONTENT_CONTROL) == [("[Who]", "Who"), ("B", "Who")]
    assert said(document) == ["document-options-offered", "document-control-left-out"]


def test_a_macro_button_is_a_prompt() -> None:
    document = read(word(p(r("Dear "), field("MACROBUTTON NoMacro [Click and type name]"))))
    assert marked(document, MarkKind.CONTENT_CONTROL) == [("[Click and type name]", "")]


def test_insertions_are_taken_and_deletions_marked() -> None:
    changed = f"<w:ins>{r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{r('gone')}</w:moveFrom><w:moveTo>{r('here')}</w:moveTo>"
    document = read(word(p(r("a "), changed, moved)))
    assert texts(document) == ["a newoldgonehere"]
    assert marked(document, MarkKind.DELETED) == [("oldgone", "")]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{p(r('In the box'))}</w:txbxContent>"
    document = read(
        word(p(r("Before"), "<w:r>", (CHOICE + FALLBACK).format(box, box), "</w:r>") + p(r("After")))
    )
    assert texts(document) == ["Before", "In the box", "After"]


def test_an_old_text_box_is_read() -> None:
    box = f"<v:textbox><w:txbxContent>{p(r('Old'))}</w:txbxContent></v:textbox>"
    assert texts(read(word(p(f"<w:r><w:pict><v:shape>{box}</v:shape></w:pict></w:r>")))) == ["Old"]


def test_footnotes_stand_at_the_end_and_are_told() -> None:
    notes = part(
        "footnotes",
        f'<w:footnote w:id="0">{p(r("sep"))}</w:footnote><w:footnote w:id="2">{p(r("Amend."))}</w:footnote>',
    )
    document = read(
        word(p(r("Text"), '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r("More")), footnotes=notes)
    )
    assert texts(document) == ["Text", "More", "Amend."]
    assert finding(document, "document-note-moved").place.line == 3


def test_a_comment_on_nothing_is_told() -> None:
    comments = part("comments", f'<w:comment w:id="5">{p(r("Ask the DSL"))}</w:comment>')
    reference = '<w:r><w:commentReference w:id="5"/></w:r>'
    document = read(word(p(r("Text")) + p(reference), comments=comments))
    assert "Ask the DSL" in finding(document, "document-comment-on-nothing").words
    on_words = read(word(p(r("Text"), reference), comments=comments))
    assert marked(on_words, MarkKind.COMMENT) == [("", "Ask the DSL")]


@pytest.mark.parametrize(
    ("styles", "expected"),
    [
        ('<w:style w:styleId="S"><w:name w:val="heading 2"/></w:style>', ("heading", 2)),
        ('<w:style w:styleId="S"><w:name w:val="Überschrift 3"/></w:style>', ("heading", 3)),
        (
            '<w:style w:styleId="S"><w:name w:val="Mine"/><w:basedOn w:val="T"/></w:style>'
            '<w:style w:styleId="T"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>',
            ("heading", 4),
        ),
        (
            '<w:style w:styleId="S"><w:name w:val="heading 1"/>'
            '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
            ("body", 0),
        ),
        ('<w:style w:styleId="S"><w:name w:val="Loop"/><w:basedOn w:val="S"/></w:style>', ("body", 0)),
        (
            '<w:style w:styleId="S"><w:name w:val="Punkt"/><w:pPr><w:numPr><w:ilvl w:val="1"/>'
            '<w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
            ("item", 1),
        ),
    ],
)
def test_styles_tell_headings_and_items(styles: str, expected: tuple[str, int]) -> None:
    document = read(word(p(r("words"), style="S"), styles=part("styles", styles)))
    assert [(style, level) for style, level, _ in shapes(document)] == [expected]


def test_a_paragraph_may_leave_the_list_of_its_style() -> None:
    numbered = '<w:pPr>{}<w:numPr><w:numId w:val="{}"/></w:numPr></w:pPr>'
    styles = f'<w:style w:styleId="S"><w:name w:val="L"/>{numbered.format("", 4)}</w:style>'
    out = "<w:p>" + numbered.format('<w:pStyle w:val="S"/>', 0) + r("x") + "</w:p>"
    assert shapes(read(word(out, styles=part("styles", styles)))) == [("body", 0, "x")]


def test_the_language_is_that_of_most_words() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    body = p(r("short")) + p(r("a good deal longer", '<w:lang w:val="cy-GB"/>'))
    assert read(word(body, styles=part("styles", styles))).language == "cy-GB"
    assert read(word(p(r("short")), styles=part("styles", styles))).language == "en-US"
    assert read(word(p(r("short")))).language == ""


@pytest.mark.parametrize(
    ("inside", "id_"),
    [
        ("<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>", "document-equation-left-out"),
        ('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet"/></w:object></w:r>', "document-object-left-out"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "document-symbol-left-out"),
        (control(r("☐"), more="<w14:checkbox/>"), "document-control-left-out"),
        (
            '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>',
            "document-drawing-left-out",
        ),
        (field('INCLUDETEXT "C:\\\\x.docx"', result=r("y")), "document-outside-content"),
    ],
)
def test_what_cannot_be_taken_over_is_told(inside: str, id_: str) -> None:
    document = read(word(p(r("First")) + p(r("Here "), inside)))
    assert said(document) == [id_]
    assert document.findings[0].place.line == 2


def test_a_strict_document_is_read_alike() -> None:
    parts = word_parts(p(r("Strict", "<w:b/>")))
    main = str(parts["word/document.xml"])
    parts["word/document.xml"] = main.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert marked(read(zipped(parts)), MarkKind.BOLD) == [("Strict", "")]


def test_an_outside_template_is_told_and_not_followed() -> None:
    parts = word_parts(p(r("x")), settings=part("settings", ""))
    link = {"r1": ("attachedTemplate", "https://evil.example/t.dotm")}
    parts["word/_rels/settings.xml.rels"] = relationships(link)
    assert said(read(zipped(parts))) == ["document-outside-template"]


def test_numbered_lists_say_that_numbers_are_gone() -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="{}"/></w:lvl>'
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{id_}">{level.format(shape)}</w:abstractNum>'
        f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{id_}"/></w:num>'
        for id_, shape in ((1, "bullet"), (2, "decimal"))
    )
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr></w:pPr>' + r("x") + "</w:p>"
    )
    document = read(word(item.format(1) + item.format(2) * 2, numbering=part("numbering", kinds)))
    assert [(one.id, one.place.line) for one in document.findings] == [("document-numbers-left-out", 2)]


def test_a_document_within_the_document_is_told() -> None:
    document = read(word(p(r("a")) + '<w:altChunk r:id="r9"/>' + p(r("b"))))
    assert finding(document, "document-object-left-out").place.part == "after line 1"


def test_a_choice_between_blocks_is_taken_once() -> None:
    choice = f"<mc:Choice>{p(r('new'))}</mc:Choice><mc:Fallback>{p(r('old'))}</mc:Fallback>"
    assert texts(read(word(f"<mc:AlternateContent>{choice}</mc:AlternateContent>"))) == ["new"]
    only = f"<mc:Fallback>{p(r('old'))}</mc:Fallback>"
    assert texts(read(word(f"<mc:AlternateContent>{only}</mc:AlternateContent>"))) == ["old"]


def test_a_table_of_contents_is_a_frame_and_no_field() -> None:
    frame = control(p(r("Contents")) + p(r("One")), alias="TOC", more="<w:docPartObj/>")
    document = read(word(frame))
    assert (texts(document), said(document)) == (["Contents", "One"], [])
    assert marked(document, MarkKind.CONTENT_CONTROL) == []


def test_characters_written_as_elements_are_read() -> None:
    inside = '<w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/><w:tab/><w:sym w:char="00E9"/>'
    assert texts(read(word(p(f"<w:r>{inside}</w:r>")))) == ["e-mail\té"]


def test_a_comment_over_paragraphs_is_told_once() -> None:
    comments = part("comments", f'<w:comment w:id="5">{p(r("why?"))}</w:comment>')
    body = p('<w:commentRangeStart w:id="5"/>') + p(r("one")) + p(r("two"), '<w:commentRangeEnd w:id="5"/>')
    assert marked(read(word(body, comments=comments)), MarkKind.COMMENT) == [("one", "why?")]
