"""Whatever a document holds: no crash, nothing lost, and a pack that loads."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from recognise_lookalikes import NOW, check_nothing_is_lost, document, letter, only, pack_of, recognised

from evenhand.core.document import Document
from evenhand.core.document.reading import body_lines
from evenhand.core.findings import Level, Refused
from evenhand.core.packs.linting import lint
from evenhand.core.packs.recognise import recognise
from evenhand.core.packs.source import LineStyle, Mark, MarkKind, SourceDocument, SourceLine
from evenhand.core.wording import Filling, compose, parse

PIECES = st.sampled_from(
    [
        *(
            "Dear Parents",
            "Dear «Name»",
            "Yours sincerely,",
            "[Name]",
            "Headteacher/Manager",
            "Newsletter item",
        ),
        *(
            "How to use",
            "Amend as appropriate.",
            "This section can be removed.",
            "www.a.org",
            "(link)",
            "____",
        ),
        *("Copyright 2024 is held by Oak Trust.", "Do not use this letter if it could identify anybody."),
        *(
            "rude [use other adjectives]",
            ", or me (if different)",
            "::: note",
            ":::",
            "---",
            "((x))",
            "((x??y))",
        ),
        *(
            "# One",
            "- item",
            "1. one",
            "| a | b |",
            "****",
            "\\",
            "&amp;",
            "<br>",
            "A criminal offence.",
            "…………",
        ),
        *(
            "he/she and/or staff/pupils",
            "XX/XX/XX",
            "Letter for all parents",
            "Ünïcode Ŵ",
            "x" * 120,
            "{{a}}{{b}}",
        ),
        *(
            "\u202eleft",
            "\x00\x07",
            "\ud800",
            "\U000f0000",
            "a\u2028b",
            "a\nb",
            "Enc. a screenshot",
            "Re: trip",
        ),
    ]
)
MARKS = st.builds(
    lambda kind, start, length, value: Mark(kind=kind, start=start, end=start + length, value=value),
    st.sampled_from(MarkKind),
    st.integers(0, 30),
    st.integers(0, 30),
    st.sampled_from(["", "Surname", "https://a.example/x y", "javascript:alert(1)", "((x))\n:::"]),
)
TEXTS = st.lists(PIECES, max_size=4).map(" ".join) | st.text(max_size=40)
LINES = st.lists(
    st.tuples(TEXTS, st.sampled_from(LineStyle), st.integers(0, 3), st.lists(MARKS, max_size=2)), max_size=14
)


def source_of(lines: list[tuple[str, LineStyle, int, list[Mark]]], *, marked: bool = True) -> SourceDocument:
    return SourceDocument(
        name="any.docx",
        lines=tuple(
            SourceLine(
                number=number, text=text, style=style, level=level, marks=tuple(marks) if marked else ()
            )
            for number, (text, style, level, marks) in enumerate(lines, 1)
        ),
    )


@settings(max_examples=60, deadline=None)
@given(lines=LINES)
def test_any_document_becomes_a_pack_that_loads(lines: list[tuple[str, LineStyle, int, list[Mark]]]) -> None:
    result = recognise(document=source_of(lines), pack_id="ours", now=NOW)
    pack = pack_of(result)
    theirs = {
        "leftover-placeholder",
        "instruction-in-wording",
        "html-in-body",
        "picture-or-code",
        "link-form",
    }
    stops = {finding.id for finding in lint(pack, now=NOW) if finding.level is Level.STOP}
    assert stops <= theirs | {"unclosed-bracket", "no-template"}
    assert bool(pack.templates) != any(finding.id == "document-without-text" for finding in result.findings)
    result.review.encode()


@settings(max_examples=60, deadline=None)
@given(lines=LINES)
def test_nothing_of_any_document_is_lost(lines: list[tuple[str, LineStyle, int, list[Mark]]]) -> None:
    source = source_of(lines, marked=False)
    check_nothing_is_lost(source, recognise(document=source, pack_id="ours", now=NOW))


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Co", "Cs", "Cn"]), min_size=1, max_size=50
    )
)
def test_plain_words_print_the_same_characters(text: str) -> None:
    wanted = " ".join(f"so {text} it is".split())
    template = only(recognised(*letter("Hello to all of you.", wanted)))
    if "::: note" in template.body or len(template.fields) > 2 or "](" in template.body:
        return  # not plain after all: it holds a blank, an instruction or an address
    filling = Filling(values={"salutation": "all", "schoolname": "Oak"})
    said = body_lines(Document(title="", blocks=compose(parse(template.body), filling=filling)))
    assert wanted in said


@pytest.mark.parametrize(
    "text",
    [
        "((x))",
        "((x??y))",
        "::: note",
        ":::",
        "---",
        "# One",
        "- one",
        "1. one",
        "+ one",
        "a\\",
        "**a** _b_",
        "a | b",
    ],
)
def test_our_own_signs_print_as_they_stand(text: str) -> None:
    template = only(recognised(*letter("Hello to all of you.", f"{text}, that is what they wrote.")))
    filling = Filling(values={"salutation": "all", "schoolname": "Oak"})
    said = body_lines(Document(title="", blocks=compose(parse(template.body), filling=filling)))
    item = text.removeprefix("- ")  # a dash at the beginning is the document's own bullet
    assert f"{item}, that is what they wrote." in said


@pytest.mark.parametrize("texts", [(), ("",), ("   ", "\u00a0"), ("Contents",), ("Amend as appropriate.",)])
def test_a_document_without_text_is_told(texts: tuple[str, ...]) -> None:
    result = recognise(document=document(*texts), pack_id="ours", now=NOW)
    assert "document-without-text" in [finding.id for finding in result.findings]
    assert not pack_of(result).templates


@pytest.mark.parametrize("pack_id", ["", "Our Letters", "a--b", "-a", "a" * 200, "../up"])
def test_an_id_that_is_none_is_refused(pack_id: str) -> None:
    with pytest.raises(Refused) as refused:
        recognise(document=document("Dear Parents"), pack_id=pack_id, now=NOW)
    assert refused.value.findings[0].id == "pack-id"


def test_ten_thousand_blanks_are_told_in_time() -> None:
    result = recognised(*letter(" ".join(f"[thing {number}]" for number in range(10_000))))
    assert "document-too-many-blanks" in [finding.id for finding in result.findings]


def test_a_very_long_line_is_read_in_time() -> None:
    result = recognised(*letter("Please be kind to each other. " * 4_000))
    assert len(only(result).body) > 100_000


@pytest.mark.parametrize(
    "piece",
    [
        "only if unable ",
        "enclose a copy ",
        "copyright of ",
        "this letter if ",
        "do not use ",
        "confidential be ",
        "e.g. ",
    ],
)
def test_a_line_that_never_ends_a_sentence_is_read_in_time(piece: str) -> None:
    assert only(recognised(*letter(piece * 4_000))).body.count(piece.strip()) == 4_000


def test_findings_of_the_reader_are_handed_on() -> None:
    result = recognise(document=document("Dear Parents", "Come."), pack_id="ours", now=NOW)
    assert [finding.id for finding in result.findings] == ["licence-not-stated"]
