"""The guidance was read."""

from dataclasses import replace

import pytest

from evenhand.core.gates.rules.guidance_read import GATE
from evenhand.core.packs import Guidance

GUIDANCE = Guidance(title="Dealing with posts", edition="Fourth edition")


def read(make, words: str, guidance: Guidance | None = GUIDANCE):
    return make.wide(
        pack=replace(make.pack, guidance=guidance), standing=replace(make.standing, guidance_read=words)
    )


@pytest.mark.parametrize("words", ["Fourth edition", "fourth  EDITION", "Dealing with posts, Fourth edition"])
def test_the_edition_that_was_read_is_left_alone(make, hear, words: str) -> None:
    assert hear(GATE, read(make, words)) == []


def test_without_guidance_nothing_is_to_be_read(make, hear) -> None:
    assert hear(GATE, read(make, "", None)) == []
    assert hear(GATE, read(make, "Dealing with posts", replace(GUIDANCE, edition=""))) == []


@pytest.mark.demand("K1")
@pytest.mark.parametrize("words", ["", "Third edition", "Dealing with posts"])
def test_another_edition_was_read_in_vain(make, hear, words: str) -> None:
    assert hear(GATE, read(make, words)) == [("guidance-read", "stop")]
