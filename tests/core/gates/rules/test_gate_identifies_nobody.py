"""Nobody can be recognised."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.cases import Allegation, Concern, Part, Party
from evenhand.core.document import Document, Link, Paragraph, Slot, Text
from evenhand.core.gates import Matter, Stage
from evenhand.core.gates.rules.identifies_nobody import GATE, cleared_by, let_stand
from evenhand.core.identify.record import Roster
from evenhand.core.letters import SignOff
from evenhand.core.packs import Audience

UNREAD = {"second_reader": None}


def party(name: str, **changes) -> Party:
    return Party(id="other", name=name, parts=(Part.WITNESS,), **changes)


def test_a_text_that_names_nobody_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide()) == []
    assert hear(GATE, make.general("Zadie Okafor sings on Friday.")) == []


def test_a_letter_to_those_involved_may_name_them(make, hear) -> None:
    assert hear(GATE, make.private("Zadie Okafor wrote on 16 November.")) == []


@pytest.mark.parametrize(
    "line",
    [
        "Thornfield Primary School will welcome you in May.",
        "Ask Ruth Bello or Mrs Bello, and yours sincerely Helen Marsh.",
        "We have hope, faith and grace, and we may mark the day.",
        "The meeting is on 17 November.",
        "We left the gate open.",
    ],
)
def test_ordinary_words_and_our_own_names_may_stand(make, hear, line: str) -> None:
    parties = tuple(
        party(name) for name in ("Hope Marsh", "May Bello", "Faith Grace", "Mark Thornfield", "Ruth Quist")
    )
    draft = make.wide(line, case=make.case(parties=parties))
    assert hear(GATE, draft) == []


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
@pytest.mark.parametrize(
    "line",
    [
        "We met Zadie Okafor.",
        "We met the Okafors.",
        "okafor's child",
        "Zadie’s post",
        "ZADIE OKAFOR",
        "tomasz wisniewski",
        "by @zadie_ok",
        "zadie_ok wrote",
        "Oka\u200bfor",
        "Zad\u00adie",
        "Zá\u0301die".replace("á", "a"),
    ],
)
@pytest.mark.parametrize("audience", [Audience.ALL_PARENTS, Audience.PUBLIC, Audience.PRESS])
def test_names_stop_and_no_reader_clears_them(make, hear, line: str, audience: Audience) -> None:
    draft = make.wide(line, template={"audience": audience})
    assert set(hear(GATE, draft)) == {("names-party", "stop")}
    assert GATE.waiver is None


def test_other_names_and_accused_workers_count(make, hear) -> None:
    case = make.case(
        parties=(party("Ann Lee", other_names=("Nan Quist",)),),
        allegations=(Allegation(worker="Peter Zorn"),),
    )
    assert set(hear(GATE, make.wide("Nan knows.", case=case))) == {("names-party", "stop")}
    assert set(hear(GATE, make.wide("Zorn knows.", case=case))) == {("names-party", "stop")}


CLUES = [
    ("A post said: left my girl alone at the gate.", "quotes-post"),
    ("It began on 16 November.", "gives-post-date"),
    ("It began on 16/11/2026.", "gives-post-date"),
    ("A parent in class 4B complained.", "names-class"),
    ("See facebook.com/groups/town/posts/99", "links-to-post"),
]


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
@pytest.mark.parametrize(("line", "clue"), CLUES)
def test_clues_stop_until_a_reader_gives_a_reason(make, hear, line: str, clue: str) -> None:
    for reader in (
        None,
        SignOff(name="Ruth Bello", on=make.now),
        SignOff(name="Priya Nair", on=make.now, reason="x"),
    ):
        draft = make.wide(line, standing=replace(make.standing, second_reader=reader))
        assert (clue, "stop") in hear(GATE, draft)
    assert hear(GATE, make.wide(line)) == []


def test_a_link_behind_other_words_is_seen(make, hear) -> None:
    standing = replace(make.standing, **UNREAD)
    link = Link(text="here", address="https://facebook.com/groups/town/posts/99?x=1")
    document = Document(title="x", blocks=(Paragraph(runs=(link,)),))
    assert hear(GATE, make.wide(document=document, standing=standing)) == [("links-to-post", "stop")]


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("It was Z a d i e who wrote it.", "names-party"),
        ("Mrs Okafar has been told.", "names-party"),
        (
            "A parent has said that nobody even apologised when her daughter was left at the gate.",
            "quotes-post",
        ),
    ],
)
def test_disguises_and_retellings_are_recognised(make, hear, line: str, found: str) -> None:
    draft = make.wide(line, standing=replace(make.standing, **UNREAD))
    assert (found, "stop") in hear(GATE, draft)


def test_a_role_few_hold_waits_for_a_reader(make, hear) -> None:
    jobs = (Allegation(worker="Tomasz Wiśniewski", role_words=("caretaker",)),)
    roster = Roster(staff_total=20, staff_by_role=(("caretaker", 1), ("class teacher", 9)))
    case = make.case(allegations=jobs)
    line = "Unkind remarks were made about our caretaker."
    unread = replace(make.standing, **UNREAD)
    assert ("points-by-role", "stop") in hear(
        GATE, make.wide(line, case=case, roster=roster, standing=unread)
    )
    assert hear(GATE, make.wide(line, case=case, roster=roster)) == []


def test_wording_of_the_template_is_no_quotation(make, hear) -> None:
    line = "That teacher left my girl alone at the gate."
    draft = make.wide(line, template={"body": line}, standing=replace(make.standing, **UNREAD))
    assert hear(GATE, draft) == []


def test_a_recipient_may_read_their_own_name(make, hear) -> None:
    document = Document(
        title="x",
        recipient=Slot(name="recipient.address"),
        date="22 November 2026",
        blocks=(Paragraph(runs=(Text(text="Dear "), Slot(name="recipient.salutation"))),),
    )
    lines = ("Zadie Okafor", "4 High Street", "22 November 2026", "Dear Ms Okafor", "Please talk with us.")
    assert hear(GATE, replace(make.wide(), document=document, lines=lines)) == []
    named = (*lines, "We met Ms Okafor.")
    assert hear(GATE, replace(make.wide(), document=document, lines=named)) == [("names-party", "stop")]


@pytest.mark.demand("K11")
def test_a_greeting_to_one_family_is_seen_by_all(make, hear) -> None:
    assert hear(GATE, make.wide("Dear Ms Okafor")) == [("names-party", "stop")]


@pytest.mark.demand("K11")
@given(
    st.sampled_from(["Okafor", "Zadie", "Wiśniewski", "Zadie Okafor"]),
    st.sampled_from([str.lower, str.upper, "\u200b".join, "\u00ad".join, lambda name: name + "’s"]),
    st.sampled_from(["{}", "and {}.", "({})", "“{}”", "We\nmet {}, we think"]),
)
def test_no_disguise_lets_a_name_through(make, hear, name: str, disguise, line: str) -> None:
    assert ("names-party", "stop") in hear(GATE, make.wide(line.format(disguise(name))))


def test_a_finding_says_which_words_and_what_could_stand_instead(make, ask) -> None:
    (one,) = ask(GATE, make.wide("We met Zadie Okafor."))
    passage = one.place.passage
    assert (passage.words, passage.text) == ("Zadie Okafor", "We met Zadie Okafor.")
    assert "a parent" in passage.instead


def test_a_date_is_changed_with_the_word_before_it(make, ask) -> None:
    draft = make.wide("It began on 16 November.", standing=replace(make.standing, **UNREAD))
    one = next(one for one in ask(GATE, draft) if one.id == "gives-post-date")
    assert one.place.passage.words == "on 16 November"
    assert one.place.passage.instead[0]


@pytest.mark.parametrize(
    "document",
    [
        Document(title="How Zadie spoke", blocks=()),
        Document(
            title="x", blocks=(Paragraph(runs=(Link(text="here", address="https://x.example/okafor"),)),)
        ),
    ],
)
def test_what_stands_in_no_line_is_looked_at(make, hear, document: Document) -> None:
    assert hear(GATE, make.wide(document=document)) == [("names-party", "stop")]


def test_what_a_second_reader_let_stand_is_still_known(make) -> None:
    cleared = Matter(stage=Stage.RELEASE, now=make.now, draft=make.wide("It began on 16 November."))
    assert [one.id for one in let_stand(cleared)] == ["gives-post-date"]
    assert cleared_by(cleared).name == "Ruth Bello"
    unread = make.wide("It began on 16 November.", standing=replace(make.standing, **UNREAD))
    assert let_stand(replace(cleared, draft=unread)) == ()


def test_what_somebody_does_here_is_asked_of_the_head_counts(make, hear) -> None:
    care = Party(id="care", name="Bill Page", parts=(Part.TARGETED,), is_staff=True, job="caretaker")
    unread = {"standing": replace(make.standing, **UNREAD), "case": make.case(parties=(make.author, care))}
    line = "Comments were made about our caretaker."
    assert ("points-by-role", "stop") in hear(GATE, make.wide(line, **unread))
    many = Roster(staff_by_role=(("caretaker", 6),))
    assert hear(GATE, make.wide(line, **unread, roster=many)) == []
    assert ("points-by-role", "stop") in hear(GATE, make.wide(line, **unread, roster=many, smallest_group=7))


def test_what_the_concern_is_about_is_what_happened(make, hear) -> None:
    concern = Concern(summary="Shouting at the gate in the mornings")
    unread = {"standing": replace(make.standing, **UNREAD)}
    line = "There has been talk about shouting at the gate in the mornings."
    draft = make.wide(line, case=make.case(concerns=(concern,)), **unread)
    assert hear(GATE, draft) == [("tells-event", "stop")]
    assert hear(GATE, make.wide("The gate opens at half past eight in the mornings.", **unread)) == []
