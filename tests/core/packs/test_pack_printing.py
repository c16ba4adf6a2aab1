"""A pack printed and read again is the same pack."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.packs import (
    About,
    Audience,
    Enclosure,
    Field,
    FieldType,
    Guidance,
    Kind,
    Licence,
    Option,
    Organisation,
    Pack,
    Template,
)
from evenhand.core.packs.printing import file_names, print_pack, scalar
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.yaml_tree import read_yaml
from evenhand.core.people import Role
from evenhand.core.schools import SchoolKind
from evenhand.core.wording import fold

ALPHABET = st.characters(
    exclude_categories=("Cs", "Co", "Cc"), include_characters="\n\t\x85\u2028", exclude_characters="()?"
)
TEXT = st.text(alphabet=ALPHABET | st.sampled_from("()?:#\"'[]{}&*!,-"), max_size=20)
LINE = TEXT.map(lambda text: f"{text}x")
ID = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
NAME = st.text(alphabet=ALPHABET, max_size=20).map(lambda text: f"{text}x".replace("\n", ""))
DAY = st.dates(min_value=date(1000, 1, 1)) | st.none()
BODY = st.lists(
    st.sampled_from(
        ["Dear ((salutation))\n", "# Title\n", "((flag??text))\n", "\n", "---\n", "a ➜ b 😀", "a :: b"]
    ),
    min_size=1,
    max_size=5,
).map(lambda parts: "Words" + "".join(parts))


def unique(strategy: st.SearchStrategy, key, largest: int) -> st.SearchStrategy:
    return st.lists(strategy, unique_by=key, max_size=largest).map(tuple)


OPTIONS = unique(st.builds(Option, value=NAME, label=TEXT, text=TEXT), lambda one: fold(one.value), 3)
FIELDS = unique(
    st.builds(
        Field,
        name=NAME,
        type=st.sampled_from(FieldType),
        label=TEXT,
        hint=TEXT,
        example=TEXT,
        default=TEXT,
        source=TEXT,
        identifies=st.booleans(),
        optional=st.booleans(),
        options=OPTIONS,
    ),
    lambda one: fold(one.name),
    3,
)
ENCLOSURES = st.lists(
    st.builds(Enclosure, kind=st.sampled_from(["evidence-sheet", "document"]), text=LINE), max_size=2
)
TEMPLATES = st.builds(
    Template,
    id=ID,
    title=LINE,
    kind=st.sampled_from(Kind),
    audience=st.sampled_from(Audience),
    body=BODY,
    purpose=TEXT,
    about=st.sampled_from(About),
    neutral=st.booleans(),
    accuses=st.booleans(),
    language=st.sampled_from(["en-GB", "cy", "ur"]),
    gates=st.lists(TEXT, max_size=2).map(tuple),
    signatories=st.lists(st.sampled_from(Role), max_size=2).map(tuple),
    closing=TEXT,
    enclosures=ENCLOSURES.map(tuple),
    fields=FIELDS,
)
PACKS = st.builds(
    Pack,
    id=ID,
    version=st.sampled_from(["1", "2026.11", "0.0.1"]),
    title=LINE,
    licence=st.builds(
        Licence,
        name=LINE,
        holder=LINE,
        kinds=st.lists(st.sampled_from(SchoolKind), max_size=2).map(tuple),
        not_for_profit_only=st.booleans(),
        acknowledgement=TEXT,
        must_inform=st.booleans(),
        inform_how=TEXT,
    ),
    language=st.sampled_from(["en-GB", "cy"]),
    description=TEXT,
    guidance=st.none()
    | st.builds(Guidance, title=LINE, edition=TEXT, link=TEXT, review_on=DAY, superseded_by=TEXT),
    organisations=st.lists(
        st.builds(Organisation, name=LINE, link=LINE, about=TEXT, checked_on=DAY), max_size=2
    ).map(tuple),
    templates=unique(TEMPLATES, lambda one: one.id, 3),
    files=st.just({}),
)


def bare(pack: Pack) -> Pack:
    """A pack without the places of things and the order of its templates."""
    templates = (
        replace(one, path="", body_line=1, fields=tuple(replace(field, line=0) for field in one.fields))
        for one in pack.templates
    )
    return replace(pack, files={}, templates=tuple(sorted(templates, key=lambda one: one.id)))


@settings(max_examples=80)
@given(PACKS)
def test_a_printed_pack_reads_back_equal(pack):
    assert bare(read_pack(print_pack(pack))) == bare(pack)


@settings(max_examples=40)
@given(PACKS)
def test_a_pack_that_was_read_prints_the_same_files_again(pack):
    files = print_pack(pack)
    assert print_pack(read_pack(files)) == files


@given(TEXT)
def test_any_text_can_be_a_value_of_yaml(text):
    tree, findings = read_yaml(f"key: {scalar(text)}\nrow: [{scalar(text, in_row=True)}]\n", file="x.md")
    assert tree is not None and not findings
    assert tree.entries["key"].node.value == text
    assert tree.entries["row"].node.items[0].value == text


@pytest.mark.parametrize(
    "text", ["yes", "No", "null", "true", "", " a", "a ", "a: b", "a #b", "- a", "15:30", "@x"]
)
def test_text_that_could_be_read_as_something_else_is_quoted(text):
    assert scalar(text).startswith('"')


@pytest.mark.parametrize("text", ["Yours sincerely", "Name of the school", "What happened, in general words"])
def test_plain_words_stay_plain(text):
    assert scalar(text) == text


def template(template_id: str, path: str) -> Template:
    return Template(id=template_id, title="T", kind=Kind.LETTER, audience=Audience.STAFF, body="x", path=path)


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("one.md", "two.md"), ("one.md", "two.md")),
        (("one.md", "one.md"), ("a.md", "b.md")),
        (("", "two.md"), ("a.md", "b.md")),
        (("../one.md", "two.md"), ("a.md", "b.md")),
    ],
)
def test_files_keep_their_names_where_they_can(paths, names):
    templates = (template("a", paths[0]), template("b", paths[1]))
    pack = Pack(id="x", version="1", title="X", licence=Licence(name="l", holder="h"), templates=templates)
    assert file_names(pack) == names
