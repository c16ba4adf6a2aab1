"""Whether a post may simply be let be, or at least left where it is.

Teach Secondary with Langleys (weigh meaning and reach first); SWGfL and POSH (fair criticism is tolerated);
read 2026-11-22. Only what was asked and ruled out counts as absent.
"""

from evenhand.core.cases import Case
from evenhand.core.cases.plan import Situation
from evenhand.core.cases.triage import Label
from evenhand.core.cases.triage.asking import is_finished, open_labels

HARMLESS = frozenset({Label.FALSE_CLAIM, Label.MEMBER_OF_PUBLIC})
WITH_A_CONCERN = HARMLESS | {Label.COMPLAINT}


def may_let_be(situation: Situation) -> bool:
    """Whether nothing in the post asks for anything: everything was asked, and all but a mistaken claim
    or a stranger's pen is ruled out; and the case holds nothing more serious."""
    return _holds_only(situation, HARMLESS) and not situation.case.concerns


def may_leave_post(situation: Situation) -> bool:
    """Whether there is a concern to answer and nothing to do about the post itself."""
    return _holds_only(situation, WITH_A_CONCERN) and not may_let_be(situation)


def _holds_only(situation: Situation, harmless: frozenset[Label]) -> bool:
    return (
        is_finished(situation.answers)
        and open_labels(situation.answers) <= harmless
        and not _is_serious(situation.case)
    )


def _is_serious(case: Case) -> bool:
    """Whether the facts of the case say more than the answers did."""
    more = (case.dangers, case.holds, case.allegations, case.requests, case.restrictions, case.linked_cases)
    return any(more) or case.head_conflicted
