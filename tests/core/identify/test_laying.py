"""How a letter is laid out for reading."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record, Setting, Signed

SETTING = Setting(
    name="Elmbrook Primary School",
    also_called=("Elmbrook",),
    contact=(
        "Mill Lane, Ashcombe AC1 2ZZ",
        "01632 960999",
        "office@elmbrook.example",
        "www.elmbrook.example",
    ),
    signatory=Signed(name="Mrs P. Quillfeather", role="Headteacher"),
    safeguarding_lead=Signed(name="Mr D. Osei", role="Designated Safeguarding Lead"),
    standing=("Please remember that [school name] closes its gates at nine each day.",),
)
LETTER = """Elmbrook Primary School
Mill Lane, Ashcombe AC1 2ZZ
Tel: 01632 960999

17 November 2025

Dear Parents and Carers,

ABOUT GROUP CHATS
Some comments about Miss Thwa-
ite were seen by Dr. Ames at 3 p.m. and by
A. Bell. She was upset.

- Please be kind.
- Please think first.

Dates for your diary
Friday 28 November – non-uniform day
Monday 1 December - flu jabs

Please talk to Mr Osei (Designated Safeguarding Lead).

Yours sincerely,

P. Quillfeather
Headteacher
"""


def page_of(text: str, *people: Involved) -> Page:
    return lay_out(text=text, setting=SETTING, record=Record(people=people))


def words(page: Page, spans: tuple[Span, ...]) -> list[str]:
    return [page.words_of(span).strip() for span in spans]


def test_lines_of_prose_flow_and_others_stand() -> None:
    page = page_of(LETTER)
    assert "ABOUT GROUP CHATS" in words(page, page.paragraphs)
    assert "Some comments about Miss Thwaite were seen by Dr. Ames at 3 p.m. and by A. Bell." in words(
        page, page.sentences
    )
    assert "- Please be kind." in words(page, page.paragraphs)


def test_furniture_is_told_from_prose() -> None:
    page = page_of(LETTER)
    assert words(page, page.furniture) == [
        "Elmbrook Primary School",
        "Mill Lane, Ashcombe AC1 2ZZ",
        "Tel: 01632 960999",
        "17 November 2025",
        "Dear Parents and Carers,",
        "Dates for your diary",
        "Friday 28 November - non-uniform day",
        "Monday 1 December - flu jabs",
        "Yours sincerely,",
        "P. Quillfeather",
        "Headteacher",
    ]


def test_the_school_and_its_people_may_be_named() -> None:
    page = page_of(LETTER)
    assert words(page, page.permitted) == [
        "Elmbrook Primary School",
        "Mill Lane, Ashcombe AC1 2ZZ",
        "01632 960999",
        "Mr Osei (Designated Safeguarding Lead)",
        "P. Quillfeather\nHeadteacher",
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Please ring (01632) 960-999 or see elmbrook.example now.", ["(01632) 960-999", "elmbrook.example"]),
        ("Speak to Mrs. P Quillfeather today.", ["Mrs. P Quillfeather"]),
        ("Mrs Quillfeather was mocked in it.", ["Mrs Quillfeather"]),
        ("ELMBROOK is a school.", ["ELMBROOK"]),
        ("Quillfeather was mocked.", []),
        ("Ms Quillfeather came.", []),
        ("Elmbrookside is a street.", []),
    ],
)
def test_forms_that_may_stand(text: str, named: list[str]) -> None:
    page = page_of(text)
    assert [one.removeprefix("(") for one in words(page, page.permitted)] == [
        one.removeprefix("(") for one in named
    ]


def test_a_signatory_who_is_the_target_may_only_sign() -> None:
    head = Involved(
        id="p1",
        kind=PersonKind.STAFF,
        name="Priya Quillfeather",
        title="Mrs",
        part=InvolvedAs.TARGET,
    )
    text = "Unkind words about Mrs Quillfeather went round.\n\nYours sincerely\nPriya Quillfeather\n"
    page = page_of(text, head)
    assert words(page, page.permitted) == ["Priya Quillfeather"]


def test_a_contact_of_the_same_name_as_a_party_is_known_by_the_turn() -> None:
    father = Involved(id="p1", kind=PersonKind.PARENT, name="Kofi Osei", title="Mr", part=InvolvedAs.AUTHOR)
    page = page_of("We spoke with Mr Osei again. Please contact Mr Osei. Mr D. Osei is here.", father)
    assert [span.start for span in page.permitted] == [44, 53]


def test_a_school_called_like_somebody_is_not_that_person() -> None:
    mother = Involved(id="p1", kind=PersonKind.PARENT, name="Ida Elmbrook", title="Mrs")
    page = page_of("Elmbrook is proud. We met Mrs Elmbrook.", mother)
    assert words(page, page.permitted) == ["Elmbrook"]


@pytest.mark.parametrize(
    ("sentence", "usual"),
    [
        ("Please remember that Elmbrook closes its gates at nine each day.", True),
        ("Please remember the gates of Elmbrook close at nine every day.", True),
        ("We ask all members of our community to be kind and respectful online.", True),
        ("Thank you for your continued support.", True),
        ("The remarks concerned a child who fainted at the swimming gala.", False),
        ("One post says that the cook was drunk.", False),
        ("Year 2 were away.", False),
    ],
)
def test_usual_sentences_are_known(sentence: str, usual: bool) -> None:
    page = page_of(f"Something happened in the yard.\n\n{sentence}\n\nA ferret escaped.")
    place = page.shadow.text.index(sentence)
    assert page.is_standing(Span(start=place, end=place + len(sentence))) is usual


TEXTS = st.text(alphabet=st.characters() | st.sampled_from("\n\r\t -.,!aAéЖ\u00ad"), max_size=200)


@given(TEXTS)
def test_any_text_can_be_laid_out(text: str) -> None:
    page = page_of(text)
    assert len(page.shadow.places) == len(page.shadow.text) + 1
    assert list(page.shadow.places) == sorted(page.shadow.places)
    for spans in (page.paragraphs, page.sentences, page.permitted, page.standing, page.furniture):
        assert list(spans) == sorted(spans)
        assert all(0 <= span.start <= span.end <= len(page.shadow.text) for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_no_word_is_lost_in_laying_out(text: str) -> None:
    page = page_of(text)
    shown = "".join(page.words_of(span) for span in page.paragraphs)
    assert "".join(shown.split()) == "".join(page.shadow.text.split())
