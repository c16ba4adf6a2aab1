"""The plan of a case, as the desk knows it: made in letters, which has to follow it too."""

from evenhand.apps.letters.planning import Ground, Planned, answers_of, ground_of, planned, with_plan

__all__ = ["Ground", "Planned", "answers_of", "ground_of", "planned", "with_plan"]
