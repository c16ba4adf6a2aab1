"""Every text to families can be read by a thirteen-year-old, every easy-read twin by a nine-year-old."""

from collections.abc import Callable

import pytest
from core_pack import drafted, running_text, template, to_families, twins, variants, wording_without_notes
from reading_age import flesch_kincaid_age, letter_count_age

Formula = Callable[[list[str]], float]
FORMULAS = [flesch_kincaid_age, letter_count_age]
ADULT_AGE = 13
TWIN_AGE = 9
LONGEST_TWIN_SENTENCE = 16


def oldest(template_id: str, formula: Formula) -> float:
    """The reading age of the hardest variant of a template."""
    one = template(template_id)
    return max(formula(running_text(drafted(one, choices=some))) for some in variants(one))


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("template_id", [one.id for one in to_families() if not one.easy_read_of])
def test_a_thirteen_year_old_can_read_it(template_id: str, formula: Formula) -> None:
    assert oldest(template_id, formula) <= ADULT_AGE


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("template_id", [one.id for one in twins()])
def test_a_nine_year_old_can_read_the_twin(template_id: str, formula: Formula) -> None:
    assert oldest(template_id, formula) <= TWIN_AGE


@pytest.mark.parametrize("template_id", [one.id for one in twins()])
def test_headings_of_a_twin_are_questions(template_id: str) -> None:
    headings = [line[3:] for line in template(template_id).body.splitlines() if line.startswith("## ")]
    assert headings
    assert [heading for heading in headings if not heading.endswith("?")] == []


@pytest.mark.parametrize("template_id", [one.id for one in twins()])
def test_a_line_of_a_twin_holds_one_idea(template_id: str) -> None:
    lines = wording_without_notes(template(template_id)).splitlines()
    assert [line for line in lines if len(line.split()) > LONGEST_TWIN_SENTENCE] == []
