"""OpenDocument texts, written by hand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers_asking import finding, marked, read, said, shapes, texts
from readers_files import odt

from evenhand.adapters.readers import read_document
from evenhand.core.packs.source import MarkKind, SourceDocument

CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="c1">{}</text:changed-region></text:tracked-changes>'
)
PAGE = (
    '<style:master-page style:name="{}"><style:header><text:p>Top</text:p></style:header>'
    "<style:footer><text:p>End</text:p></style:footer></style:master-page>"
)
NOTE = (
    "<text:note><text:note-citation>1</text:note-citation>"
    "<text:note-body><text:p>Amend.</text:p></text:note-body></text:note>"
)


def opened(body: str, *, automatic: str = "", styles: str = "", masters: str = "") -> SourceDocument:
    return read(odt(body, automatic=automatic, styles=styles, masters=masters), "letter.odt")


def test_ordinary_paragraphs_stay_as_they_are() -> None:
    document = opened("<text:p>Dear Parent</text:p><text:p/><text:p>All is well.</text:p>")
    assert shapes(document) == [("body", 0, "Dear Parent"), ("body", 0, "All is well.")]
    assert document.findings == ()


def test_white_space_counts_once() -> None:
    body = "<text:p>\n  a \n b <text:span> c</text:span><text:s text:c='3'/>d<text:tab/>e\u00a0f</text:p>"
    assert texts(opened(body)) == ["a b c   d\te f"]


def test_headings_items_and_cells_are_told_apart() -> None:
    inner = "<text:list><text:list-item><text:p>within</text:p></text:list-item></text:list>"
    items = f"<text:list><text:list-item><text:p>one</text:p>{inner}</text:list-item></text:list>"
    cells = "".join(f"<table:table-cell><text:p>{one}</text:p></table:table-cell>" for one in "ab")
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    document = opened(f'<text:h text:outline-level="2">Head</text:h>{items}{table}')
    assert shapes(document) == [
        ("heading", 2, "Head"),
        ("item", 0, "one"),
        ("item", 1, "within"),
        ("cell", 0, "a"),
        ("cell", 0, "b"),
    ]
    assert said(document) == ["document-table-by-cells"]


def test_numbered_lists_say_that_numbers_are_gone() -> None:
    level = '<text:list-level-style-number text:level="1" style:num-format="1"/>'
    styles = f'<text:list-style style:name="L1">{level}</text:list-style>'
    item = "<text:list-item><text:p>x</text:p></text:list-item>"
    document = opened(f'<text:list text:style-name="L1">{item}{item}</text:list>', automatic=styles)
    assert said(document) == ["document-numbers-left-out"]


def test_a_style_can_make_a_heading() -> None:
    styles = (
        '<style:style style:name="Mine" style:family="paragraph" style:parent-style-name="H"/>'
        '<style:style style:name="H" style:family="paragraph" style:default-outline-level="3"/>'
    )
    document = opened('<text:p text:style-name="Mine">Head</text:p>', styles=styles)
    assert shapes(document) == [("heading", 3, "Head")]


def test_bold_italic_and_links_are_marked() -> None:
    look = '<style:style style:name="T1" style:family="text"><style:text-properties {}/></style:style>'
    styles = look.format('fo:font-weight="bold" fo:font-style="italic"')
    body = (
        '<text:p><text:span text:style-name="T1">Do</text:span> see '
        '<text:a xlink:href="https://a.example">this</text:a></text:p>'
    )
    document = opened(body, automatic=styles)
    assert marked(document, MarkKind.BOLD) == marked(document, MarkKind.ITALIC) == [("Do", "")]
    assert marked(document, MarkKind.LINK) == [("this", "https://a.example")]


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    ("inside", "kind", "expected"),
    [
        (
            '<text:placeholder text:description="who">&lt;Name&gt;</text:placeholder>',
            MarkKind.CONTENT_CONTROL,
            ("<Name>", "who"),
        ),
        (
            '<text:text-input text:description="Class">x</text:text-input>',
            MarkKind.CONTENT_CONTROL,
            ("x", "Class"),
        ),
        (
            '<loext:content-control loext:alias="Head">y</loext:content-control>',
            MarkKind.CONTENT_CONTROL,
            ("y", "Head"),
        ),
        (
            '<text:user-field-get text:name="School">Z</text:user-field-get>',
            MarkKind.MERGE_FIELD,
            ("Z", "School"),
        ),
        (
            '<text:database-display text:column-name="Surname"/>',
            MarkKind.MERGE_FIELD,
            ("«Surname»", "Surname"),
        ),
        ("<text:date>1 May</text:date>", MarkKind.MERGE_FIELD, ("1 May", "DATE")),
    ],
)
def test_places_to_be_filled_are_marked(inside: str, kind: MarkKind, expected: tuple[str, str]) -> None:
    document = opened(f"<text:p>Dear {inside} and all</text:p>")
    assert marked(document, kind) == [expected]
    assert texts(document) == [f"Dear {expected[0]} and all"]


def test_a_fixed_date_is_only_text() -> None:
    assert opened('<text:p><text:date text:fixed="true">1 May</text:date></text:p>').lines[0].marks == ()


def test_tracked_deletions_are_kept_and_marked() -> None:
    gone = "<text:deletion><office:change-info/><text:p>old</text:p></text:deletion>"
    changes = CHANGES.format(gone)
    document = opened(f'{changes}<text:p>a <text:change text:change-id="c1"/> new</text:p>')
    assert texts(document) == ["a old new"]
    assert marked(document, MarkKind.DELETED) == [("old", "")]


def test_a_deletion_without_a_place_is_not_lost() -> None:
    gone = "<text:deletion><text:p>old</text:p></text:deletion>"
    changes = CHANGES.format(gone)
    document = opened(f"{changes}<text:p>a</text:p>")
    assert marked(document, MarkKind.DELETED) == [("old", "")]


def test_comments_carry_their_words() -> None:
    note = "<dc:creator>A</dc:creator><text:p>or Carer?</text:p></office:annotation>"
    ranged = f'<office:annotation office:name="n1">{note}Parent<office:annotation-end office:name="n1"/>'
    document = opened(f"<text:p>Dear {ranged}, hello <office:annotation>{note}</text:p>")
    assert marked(document, MarkKind.COMMENT) == [("Parent", "or Carer?"), ("", "or Carer?")]


def test_headers_footers_and_notes_have_their_places() -> None:
    document = opened(f"<text:p>Words{NOTE}</text:p>", masters=PAGE.format("A") + PAGE.format("B"))
    assert shapes(document) == [
        ("header", 0, "Top"),
        ("body", 0, "Words"),
        ("body", 0, "Amend."),
        ("footer", 0, "End"),
    ]
    assert finding(document, "document-note-moved").place.line == 3


def test_text_boxes_are_read_and_pictures_told() -> None:
    box = "<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame>"
    picture = "<draw:frame><draw:image xlink:href='Pictures/a.png'/><svg:title>Crest</svg:title></draw:frame>"
    document = opened(f"<text:p>Before{box}{picture}</text:p><text:p>After</text:p>")
    assert texts(document) == ["Before", "In the box", "After"]
    assert finding(document, "document-picture-left-out").words.endswith(": Crest.")


@pytest.mark.parametrize(
    ("inside", "id_"),
    [
        ("<draw:frame><draw:object xlink:href='./O1'/></draw:frame>", "document-object-left-out"),
        ("<draw:control/>", "document-control-left-out"),
        ('<text:conditional-text text:condition="x">y</text:conditional-text>', "document-condition"),
        (
            '<text:drop-down text:name="R"><text:label text:value="A"/>A</text:drop-down>',
            "document-options-offered",
        ),
    ],
)
def test_what_cannot_be_taken_over_is_told(inside: str, id_: str) -> None:
    document = opened(f"<text:p>One</text:p><text:p>Here {inside}</text:p>")
    assert [(one.id, one.place.line) for one in document.findings] == [(id_, 2)]


def test_the_language_is_that_of_the_styles() -> None:
    properties = '<style:text-properties fo:language="cy" fo:country="GB"/>'
    styles = f'<style:default-style style:family="paragraph">{properties}</style:default-style>'
    assert opened("<text:p>x</text:p>", styles=styles).language == "cy-GB"


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.text("ab c<&é", max_size=6), max_size=4), min_size=1, max_size=6))
def test_whatever_is_written_in_spans_is_read(paragraphs: list[list[str]]) -> None:
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;")

    body = "".join(
        "<text:p>" + "".join(f"<text:span>{escaped(one)}</text:span>" for one in pieces) + "</text:p>"
        for pieces in [*paragraphs, ["end"]]
    )
    expected = [" ".join("".join(pieces).split()) for pieces in [*paragraphs, ["end"]]]
    document = read_document(data=odt(body), name="x.odt")
    assert texts(document) == [line for line in expected if line]


def test_hidden_and_outside_sections_are_told() -> None:
    source = '<text:section-source xlink:href="file:///x.odt"/>'
    body = f'<text:section text:name="S" text:display="none">{source}<text:p>a</text:p></text:section>'
    document = opened(body)
    assert texts(document) == ["a"]
    assert [(one.id, one.place.line) for one in document.findings] == [
        ("document-hidden-words", 1),
        ("document-outside-content", 1),
    ]


def test_hidden_words_are_kept_and_told() -> None:
    hidden = '<style:text-properties text:display="none"/>'
    styles = f'<style:style style:name="T" style:family="text">{hidden}</style:style>'
    document = opened('<text:p>a <text:span text:style-name="T">b</text:span></text:p>', automatic=styles)
    assert (texts(document), said(document)) == (["a b"], ["document-hidden-words"])


def test_drawings_between_paragraphs_are_looked_into() -> None:
    shape = "<draw:custom-shape><text:p>In the shape</text:p></draw:custom-shape>"
    picture = "<draw:frame><draw:image/></draw:frame>"
    document = opened(f"<text:p>a</text:p>{picture}{shape}<text:p>b</text:p>")
    assert texts(document) == ["a", "In the shape", "b"]
    assert finding(document, "document-picture-left-out").place.part == "after line 1"


def test_paragraphs_deleted_as_a_whole_stay_where_they_were() -> None:
    gone = "<text:deletion><office:change-info/><text:p>old</text:p><text:p>too</text:p></text:deletion>"
    body = f'{CHANGES.format(gone)}<text:p>a</text:p><text:change text:change-id="c1"/><text:p>b</text:p>'
    document = opened(body)
    assert texts(document) == ["a", "old", "too", "b"]
    assert marked(document, MarkKind.DELETED) == [("old", ""), ("too", "")]


def test_a_table_of_contents_is_read_without_its_recipe() -> None:
    title = "<text:index-title-template>No</text:index-title-template>"
    recipe = f"<text:table-of-content-source>{title}</text:table-of-content-source>"
    body = "<text:index-body><text:p>Yes</text:p></text:index-body>"
    assert texts(opened(f"<text:table-of-content>{recipe}{body}</text:table-of-content>")) == ["Yes"]


def test_a_box_to_tick_is_told() -> None:
    box = '<loext:content-control loext:checkbox="true" loext:alias="Agree">☐</loext:content-control>'
    assert finding(opened(f"<text:p>{box} yes</text:p>"), "document-control-left-out").words.endswith(
        "Agree."
    )


def test_items_in_cells_are_items_of_their_own() -> None:
    inner = "<text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>"
    cell = f"<table:table-cell>{inner}</table:table-cell>"
    table = f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    outer = f"<text:list><text:list-item><text:p>y</text:p>{table}</text:list-item></text:list>"
    assert shapes(opened(outer)) == [("item", 0, "y"), ("item", 0, "x")]
