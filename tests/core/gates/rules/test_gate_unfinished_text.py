"""Nothing is left unfinished."""

from dataclasses import replace

import pytest

from evenhand.core.gates.rules.unfinished_text import GATE


def test_a_finished_text_is_left_alone(make, ask) -> None:
    assert ask(GATE, make.wide("Come to the office (by the side gate) at 3.30 pm.")) == []


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
@pytest.mark.parametrize(
    "line",
    [
        "Dear ((name))",
        "Dear [Name]",
        "At <school/setting name>",
        "by (insert details)",
        "{{name}}",
        "«Name»",
        "Mrs XXXX",
        "Signed ____",
        "Amend as appropriate.",
        "delete as appropriate",
        "Time: TBC",
        "lorem ipsum",
        "Headteacher/Manager/Chair of Governors",
    ],
)
def test_a_leftover_stops_every_text(make, ask, line: str) -> None:
    for draft in (make.wide(line), make.private(line), make.general(line)):
        findings = ask(GATE, draft)
        assert findings
        assert {(finding.id, finding.level.value) for finding in findings} == {("unfinished-text", "stop")}
        assert findings[0].mend
    assert GATE.waiver is None


@pytest.mark.demand("K20")
def test_a_leftover_in_the_title_stops(make, ask) -> None:
    draft = make.wide()
    draft = replace(draft, document=replace(draft.document, title="About [event]"))
    assert len(ask(GATE, draft)) == 1


def test_a_finding_points_at_the_paragraph(make, ask) -> None:
    (finding,) = ask(GATE, make.wide("We would like to meet you on [date] at noon."))
    assert finding.place.part == "“We would like to meet you …”"
    assert "[date]" in finding.words
