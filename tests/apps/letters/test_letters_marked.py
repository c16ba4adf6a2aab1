"""Words that point to somebody are marked in the letter; a person mends them, or a second reader judges."""

import json
from typing import Any

import pytest
from django.urls import reverse
from letter_steps import say

from evenhand.apps.cases import actions as cases
from evenhand.apps.letters import actions
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.schools import queries as schools
from evenhand.apps.schools.actions import counting
from evenhand.core.approvals import Verdict
from evenhand.core.cases import Part
from evenhand.core.findings import Refused
from evenhand.core.identify.counting import CountOf, HeadCount

FIELD = "howtoraiseaconcern"
ASK = "speak with Sam Whitlock at the gate"
CLUB = "ask at the office. A parent whose child is in the gardening club wrote a post"
COUNTS = (HeadCount(of=CountOf.GROUP, name="gardening club", within="pupils", number=4),)
HTMX = {"HX-Request": "true"}


def at(page: str, draft: Draft) -> str:
    return reverse(f"letters:{page}", args=[draft.school_id, draft.pk])


@pytest.fixture
def party(case: Any, person: Any, now: Any) -> Any:
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.WITNESS,))
    return cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)


@pytest.fixture
def says(draft: Draft, party: Any, person: Any, now: Any) -> Any:
    """`says(words)`: the letter with these words as the way to raise a concern."""
    counting.type_counts(by=person("office"), now=now, school=draft.school, counts=COUNTS, smallest_group=5)

    def write(words: str) -> Draft:
        answers = {**draft.answers, FIELD: words}
        seen = Draft.objects.get(pk=draft.pk).version
        told = {"by": person("dsl"), "now": now, "draft": draft, "seen": seen}
        return actions.save(**told, typed={"answers": answers})

    return write


def fields(draft: Draft, **more: Any) -> dict[str, Any]:
    typed = {f"answer-{key}": value for key, value in draft.answers.items()}
    told = {"version": draft.version, "dated": draft.dated, "signatory": "head", "basis": "", **typed}
    return {**told, "notes_read": draft.notes_read, "guidance_read": "on", **more}


def test_a_clean_letter_is_not_marked_and_not_called_safe(
    draft: Draft, party: Any, person: Any, visitor: Any
) -> None:
    for page in ("compose", "check"):
        words = visitor(person("dsl")).opens(at(page, draft)).content.decode()
        assert "eh-mark" not in words
        assert "Nothing was found" in words
        assert "That does not make the letter safe" in words
        assert "It cannot see what people here know already" in words


def test_without_a_case_nobody_is_asked_about(staffed: Any, person: Any, visitor: Any, now: Any) -> None:
    from evenhand.apps.packs import queries as packs

    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="awareness-letter")
    told = {"by": person("dsl"), "now": now, "school": staffed, "case": None}
    row = actions.begin(**told, pack=pack, template=template)
    assert (
        "Could a reader work out who?"
        not in visitor(person("dsl")).opens(at("compose", row)).content.decode()
    )


def test_a_name_is_marked_and_leads_both_ways(says: Any, person: Any, visitor: Any) -> None:
    words = visitor(person("dsl")).opens(at("compose", says(ASK))).content.decode()
    assert '<mark class="eh-mark eh-mark--stop">Sam Whitlock</mark>' in words
    assert 'id="mark-1" href="#said-1"' in words
    assert 'href="#mark-1"' in words[words.index('id="said-1"') :]
    assert "1 passage must go" in words
    assert "(Stops it: see what is said, " in words  # for those who do not see how it looks


def test_the_head_counts_are_asked(says: Any, person: Any, now: Any, visitor: Any) -> None:
    draft = says(CLUB)
    assert "eh-mark--judge" in visitor(person("dsl")).opens(at("compose", draft)).content.decode()
    many = (HeadCount(of=CountOf.GROUP, name="gardening club", within="pupils", number=24),)
    counting.type_counts(by=person("office"), now=now, school=draft.school, counts=many, smallest_group=5)
    assert "eh-mark" not in visitor(person("dsl")).opens(at("compose", draft)).content.decode()
    counting.type_counts(by=person("office"), now=now, school=draft.school, counts=many, smallest_group=30)
    assert "eh-mark" in visitor(person("dsl")).opens(at("compose", draft)).content.decode()


def offer(page: str, which: int = 0) -> str:
    """The value of a button that mends, as the browser would send it."""
    from html import unescape

    return unescape(page.split('name="mend" value="')[which + 1].split('"')[0])


def test_a_button_puts_other_words_in_where_they_came_from(says: Any, person: Any, visitor: Any) -> None:
    draft, browser = says(ASK), visitor(person("dsl"))
    value = offer(browser.opens(at("compose", draft)).content.decode())
    page = browser.sends(at("compose", draft), **fields(draft, mend=value)).content.decode()
    assert "stands in place of “Sam Whitlock” now" in page
    draft.refresh_from_db()
    assert "Sam Whitlock" not in draft.answers[FIELD]
    assert draft.answers[FIELD].endswith("at the gate")


def test_while_typing_the_field_comes_along(says: Any, person: Any, visitor: Any) -> None:
    draft, browser = says(ASK), visitor(person("dsl"))
    value = offer(browser.opens(at("compose", draft)).content.decode())
    answer = browser.client.post(at("compose", draft), fields(draft, mend=value), headers=HTMX)
    piece = answer.content.decode()
    assert f'hx-swap-oob="true" id="id_answer-{FIELD}"' in piece
    assert "Put in, and saved." in piece
    draft.refresh_from_db()
    # leaving the field asks again, and what the button said must not give way to "Saved at"
    again = browser.client.post(at("compose", draft), fields(draft), headers=HTMX)
    assert (again.status_code, again.content) == (204, b"")


def test_what_was_typed_meanwhile_is_kept(says: Any, person: Any, visitor: Any) -> None:
    draft, browser = says(ASK), visitor(person("dsl"))
    value = offer(browser.opens(at("compose", draft)).content.decode())
    typed = fields(draft, mend=value, basis="We were told so.")
    typed[f"answer-{FIELD}"] = f"{ASK}, any day"
    browser.sends(at("compose", draft), **typed)
    draft.refresh_from_db()
    assert draft.basis == "We were told so."
    assert draft.answers[FIELD].endswith("at the gate, any day")


@pytest.mark.parametrize(
    "value",
    [
        json.dumps([FIELD, 0, "other words", "x"]),
        json.dumps(["nosuchfield", 0, "", "no"]),
        json.dumps(["lawmentioned", 0, "", "threats"]),
        json.dumps([FIELD, -1, "speak", "x"]),
        json.dumps({"field": FIELD}),
        "not json",
    ],
)
def test_nothing_else_is_changed(value: str, says: Any, person: Any, visitor: Any) -> None:
    draft, browser = says(ASK), visitor(person("dsl"))
    browser.sends(at("compose", draft), **fields(draft, mend=value))
    kept = Draft.objects.get(pk=draft.pk)
    assert kept.answers == draft.answers


def test_a_passage_can_be_left_out(says: Any, person: Any, visitor: Any) -> None:
    draft, browser = says("ask"), visitor(person("dsl"))
    value = json.dumps(["law", 0, "", "no"])
    typed = fields(draft, mend=value) | {"answer-law": "yes"}
    page = browser.sends(at("compose", draft), **typed).content.decode()
    assert "Left out: “Say what the law says" in page
    draft.refresh_from_db()
    assert draft.answers["law"] == "no"


def test_who_lets_a_mark_stand_says_why(says: Any, person: Any, now: Any, visitor: Any) -> None:
    draft = says(CLUB)
    actions.ask(by=person("dsl"), now=now, draft=draft)
    words = visitor(person("staff")).opens(at("check", draft)).content.decode()
    assert "what is marked may stand" in words
    assert "eh-mark--judge" in words
    with pytest.raises(Refused) as refused:
        say(draft, person("staff"), now, Verdict.READ)
    assert refused.value.findings[0].id == "marks-not-judged"
    say(draft, person("staff"), now, Verdict.READ, "The club is open to all and nothing is told of it.")
    words = visitor(person("head")).opens(at("check", draft)).content.decode()
    assert "Let stand by Dana Frost" in words
    assert "The club is open to all and nothing is told of it." in words
    assert "eh-mark--let-stand" in words
    say(draft, person("head"), now, Verdict.APPROVE)
    assert lay(draft, now=now).why_not_release() == ()


def test_a_name_is_never_let_stand(says: Any, person: Any, now: Any) -> None:
    draft = says(ASK)
    with pytest.raises(Refused) as refused:
        actions.ask(by=person("dsl"), now=now, draft=draft)
    assert "names-party" in {one.id for one in refused.value.findings}


def test_missing_head_counts_are_said_with_the_way_to_give_them(says: Any, person: Any, visitor: Any) -> None:
    draft = says(CLUB)
    words = visitor(person("office")).opens(at("compose", draft)).content.decode()
    assert "Head-counts are missing" in words
    assert reverse("schools:head-counts", args=[draft.school_id]) in words
    assert schools.roster(school=draft.school).pupils_by_year == ()
