"""Look after the children and their families."""

from evenhand.core.cases.plan import StepState
from evenhand.core.people import Role


def test_without_children_it_does_not_belong(step) -> None:
    assert step("support-children") is None


def test_support_that_was_offered_is_done(make, step) -> None:
    case = make.case(parties=(make.author, make.child), support_offered=("child",))
    assert step("support-children", case).state is StepState.DONE


def test_a_child_in_the_case_is_looked_after(make, step) -> None:
    found = step("support-children", make.case(parties=(make.author, make.child)))
    assert (found.state, found.who, found.to) == (StepState.TO_DO, Role.DSL, ("child",))


def test_a_child_nobody_has_entered_counts_too(step) -> None:
    found = step("support-children", None, "children-named")
    assert (found.state, found.template) == (StepState.TO_DO, "")
