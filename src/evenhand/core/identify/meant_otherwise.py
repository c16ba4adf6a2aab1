"""Whether the words around a name say that somebody or something else bears it: one question a module."""

from evenhand.core.identify.among_its_kind import is_among_its_kind
from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.by_a_trade import is_by_a_trade
from evenhand.core.identify.feasts_and_titles import is_of_a_feast_or_title
from evenhand.core.identify.figures_of_old import is_of_old
from evenhand.core.identify.figures_of_stories import is_of_a_story
from evenhand.core.identify.named_after import is_named_after
from evenhand.core.identify.named_in_a_list import is_listed_with_others
from evenhand.core.identify.names_in_capitals import is_in_a_headline
from evenhand.core.identify.names_of_places import is_of_a_place


def is_meant_otherwise(reading: Reading, *, first: int, last: int, surname: bool) -> bool:
    """Whether a name without a title is that of a figure, a thing, a place, or stands in a list of others or
    in a heading."""
    return (
        is_among_its_kind(reading, first=first, last=last)
        or is_by_a_trade(reading, first=first, last=last, surname=surname)
        or is_of_a_feast_or_title(reading, first=first, last=last)
        or is_of_old(reading, first=first, last=last)
        or is_of_a_story(reading, first=first, last=last)
        or is_listed_with_others(reading, first=first, last=last)
        or is_named_after(reading, first=first, last=last)
        or is_of_a_place(reading, first=first, last=last, surname=surname)
        or is_in_a_headline(reading, first=first, last=last)
    )
