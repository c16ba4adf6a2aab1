"""Loaded words rest on something."""

from dataclasses import replace

import pytest

from evenhand.core.gates.loaded import find_loaded, is_legal
from evenhand.core.gates.rules.loaded_words import GATE
from evenhand.core.letters import SignOff
from evenhand.core.packs import Audience

PLAIN = [
    "Somebody who read it was worried, hurt or felt threatened.",
    "What lies behind it? Whom does it concern?",
    "The anti-bullying policy is on our website. Please suggest a time; we have an issue.",
    "The tennis court and the ball court are open. No offence was meant.",
    "The damage to trust damages us all.",
]


@pytest.mark.parametrize("line", PLAIN)
def test_plain_words_are_left_alone(make, hear, line: str) -> None:
    assert hear(GATE, make.private(line)) == []


def test_a_referral_may_name_the_offence(make, hear) -> None:
    draft = make.private("The post may be a criminal offence.", template={"audience": Audience.AGENCY})
    assert hear(GATE, draft) == []


@pytest.mark.demand("K17")
@pytest.mark.rule(11)
@pytest.mark.parametrize(
    "word",
    [
        "abusive",
        "Threatening",
        "malicious",
        "offensive",
        "harassment",
        "a liar",
        "vexatious",
        "ab\u00adusive",
    ],
)
def test_a_loaded_word_needs_a_basis(make, ask, hear, word: str) -> None:
    draft = make.private(f"The post was {word}.")
    assert hear(GATE, draft) == [("loaded-words", "stop")]
    assert "The test:" in ask(GATE, draft)[0].words
    based = replace(make.standing, basis_for_loaded_words="Two people said so in these words.")
    assert hear(GATE, replace(draft, standing=based)) == []


@pytest.mark.demand("K17")
def test_general_words_about_nobody_only_warn(make, hear) -> None:
    assert hear(GATE, make.general("Harassment hurts.")) == [("loaded-words", "warn")]


LEGAL = [
    "This is libel.",
    "It may be a criminal offence.",
    "Our solicitors will write.",
    "See you in court.",
    "It falls under the Online Safety Act 2023.",
    "We shall report it to the police.",
    "We take legal action.",
    "the Malicious Communications Act 1988",
]


@pytest.mark.demand("K14")
@pytest.mark.rule(11)
@pytest.mark.parametrize("line", LEGAL)
def test_words_of_the_law_need_a_second_signatory(make, hear, line: str) -> None:
    based = replace(make.standing, basis_for_loaded_words="Advice of 20 November.")
    assert hear(GATE, make.private(line, standing=based)) == [("legal-words-unsigned", "stop")]
    signed = replace(based, second_signatory=SignOff(name="Chidi Obi", on=make.now))
    assert hear(GATE, make.private(line, standing=signed)) == []


@pytest.mark.demand("K14")
@pytest.mark.parametrize("name", ["Helen Marsh", "helen marsh", " ", "Zadie Okafor"])
def test_some_people_are_no_second_signatory(make, hear, name: str) -> None:
    standing = replace(
        make.standing, basis_for_loaded_words="Advice.", second_signatory=SignOff(name=name, on=make.now)
    )
    assert hear(GATE, make.private("This is libel.", standing=standing)) == [("legal-words-unsigned", "stop")]


def test_a_signature_to_come_does_not_count(make, hear) -> None:
    later = SignOff(name="Chidi Obi", on=make.now.replace(day=23))
    standing = replace(make.standing, basis_for_loaded_words="Advice.", second_signatory=later)
    assert hear(GATE, make.private("This is libel.", standing=standing)) == [("legal-words-unsigned", "stop")]


def test_each_loaded_word_is_told_once() -> None:
    words = find_loaded("Libel, LIBEL and libellous words are a crime.")
    assert [word.found.lower() for word in words] == ["libel", "libellous", "crime"]
    assert is_legal(("Plain.", "A crime."))
    assert not is_legal(("Plain.", "An abusive word."))
