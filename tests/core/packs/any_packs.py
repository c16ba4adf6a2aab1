"""Packs and templates of any kind, for tests that print them and read them again."""

from datetime import date

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
