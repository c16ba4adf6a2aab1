"""The rules of what may be taken in as evidence, one file each."""

from evenhand.core.evidence.admission import Rule
from evenhand.core.evidence.rules import illegal_imagery, no_covert_capture, no_surveillance_by_habit

RULES: tuple[Rule, ...] = (illegal_imagery.RULE, no_covert_capture.RULE, no_surveillance_by_habit.RULE)
