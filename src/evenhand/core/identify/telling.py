"""What is said of a passage that names somebody, and what could stand in its place."""

from collections.abc import Sequence

from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record

ONE_OF = {
    PersonKind.PARENT: ("a parent", "a member of our community"),
    PersonKind.PUPIL: ("a child", "a pupil"),
    PersonKind.STAFF: ("a member of staff", "a colleague"),
    PersonKind.GOVERNOR: ("a volunteer", "a member of our community"),
    PersonKind.GRANDPARENT: ("a relative", "a member of our community"),
    PersonKind.OTHER: ("a person", "a member of our community"),
}
PARTS = {
    InvolvedAs.AUTHOR: "who wrote the post",
    InvolvedAs.TARGET: "whom the post is about",
    InvolvedAs.CHILD: "a child in this case",
    InvolvedAs.WITNESS: "a witness in this case",
    InvolvedAs.HANDLER: "who deals with this case",
    InvolvedAs.OTHER: "who is in this case",
}
MOST_NAMED = 3


def people_of(record: Record, who: Sequence[str]) -> tuple[Involved, ...]:
    """The people of the record with these ids."""
    wanted = set(who)
    return tuple(person for person in record.people if person.id in wanted)


def told(people: Sequence[Involved]) -> str:
    """Who is meant, for the person who reads the finding."""
    if not people:
        return "somebody in this case"
    if len(people) > MOST_NAMED:
        return f"one of {len(people)} people in this case"
    return " or ".join(f"{person.name} ({PARTS[person.part]})" for person in people)


def instead(people: Sequence[Involved], *, owning: bool = False, plural: bool = False) -> tuple[str, ...]:
    """Wordings that name nobody."""
    if plural or len({person.kind for person in people}) > 1:
        listed: tuple[str, ...] = ("a family",) if plural else ("a member of our community",)
    else:
        listed = ONE_OF[people[0].kind] if people else ("somebody",)
    return tuple(f"{one}'s" for one in listed) if owning else listed
