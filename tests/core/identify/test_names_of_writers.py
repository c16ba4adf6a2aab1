"""Whoever signs is also somebody of the case: where they only write, report or may be asked."""

import pytest
from identify_schools import marked

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record, Setting, Signed
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
SETTING = Setting(
    name="Quarrington Primary School",
    signatory=Signed(name="Dr H. Marchbanks", role="Headteacher"),
    safeguarding_lead=Signed(name="Mr J. Sowerby", role="Designated Safeguarding Lead"),
)
CASE = Record(
    people=(
        Involved(id="p1", kind=PersonKind.STAFF, name="Helen Marchbanks", title="Dr", part=InvolvedAs.TARGET),
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "ONLINE CONDUCT - Dr H. Marchbanks\n\nThe site team are mending eleven windows.",
        "The report was short. Dr H. Marchbanks spoke to her written report. Numbers stood at 640.",
        "Dr H. Marchbanks is there on Wednesdays until five, and the kettle is on.",
        "Dr H. Marchbanks said that she was happy to be telephoned until nine.",
    ],
)
def test_a_writer_who_is_concerned_is_left_alone_as_a_writer(text: str) -> None:
    assert marked(*DIRECT, text=f"{text}\n\nThe fair is in May.\n", setting=SETTING, record=CASE) == []


@pytest.mark.parametrize(
    "text",
    [
        "ABUSE OF STAFF - Dr H. Marchbanks\n\nIt must stop.",
        "What was said of Dr H. Marchbanks is untrue.",
        "Dr H. Marchbanks is there for all to see in the clip.",
        "Dr H. Marchbanks said that she was hurt by it.",
    ],
)
def test_a_writer_who_is_concerned_is_found_in_what_happened(text: str) -> None:
    assert marked(*DIRECT, text=f"{text}\n\nThe fair is in May.\n", setting=SETTING, record=CASE)
