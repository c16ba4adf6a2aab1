"""Schools and people for the tests of clues; all are invented."""

from collections.abc import Iterable, Sequence

from evenhand.core.identify.clues import Clue
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.record import (
    ClassCount,
    Fact,
    GroupCount,
    Involved,
    InvolvedAs,
    Occasion,
    PersonKind,
    Posted,
    Record,
    Roster,
    Setting,
    Signed,
)


def school(roster: Roster, k: int = 5) -> Setting:
    """A school with this roster."""
    return Setting(
        name="Elmbrook School",
        also_called=("Elmbrook",),
        signatory=Signed(name="Mrs P. Quillfeather", role="Headteacher"),
        safeguarding_lead=Signed(name="Mr D. Osei", role="Designated Safeguarding Lead"),
        k=k,
        roster=roster,
    )


def groups(*rows: tuple[str, str, int]) -> tuple[GroupCount, ...]:
    """Groups by name, whom they count, and how many."""
    return tuple(GroupCount(name=name, of=of, n=n) for name, of, n in rows)


VILLAGE = school(
    Roster(
        pupils_total=41,
        pupils_by_year=(
            ("Reception", 4), ("Year 1", 6), ("Year 2", 7), ("Year 3", 3), ("Year 4", 8), ("Year 5", 7),
                 ("Year 6", 6),
        ),
        classes=(
            ClassCount(name="Owls", year="Reception to Year 2", pupils=17),
            ClassCount(name="Kestrels", year="Year 3 to Year 6", pupils=24),
        ),
        staff_total=13,
        staff_by_role=(
            ("headteacher", 1), ("class teacher", 3), ("Key Stage 1 teacher", 1), ("teaching assistant",
                 4), ("SENCO", 1),
            ("lunchtime supervisor", 2), ("school secretary", 1), ("cook", 1), ("caretaker", 1),
                 ("governor", 8),
            ("chair of governors", 1), ("parent governor", 2), ("crossing patrol", 1), ("chaplain", 1),
        ),
        groups=groups(
            ("school bus", "pupils", 9), ("chess club", "pupils", 4), ("sets of twins", "families", 1),
            ("farming families", "families", 11), ("foster families", "families", 2), ("breakfast club",
                 "pupils", 12),
            ("PTA committee", "parents", 4), ("pupils with an EHCP", "pupils", 2),
        ),
    )
)  # fmt: skip
TOWN = school(
    Roster(
        pupils_total=420,
        pupils_by_year=tuple((year, 60) for year in ("Reception", "Year 1", "Year 2", "Year 3", "Year 4",
        "Year 5", "Year 6")),
        classes=(ClassCount(name="Hazel", year="Year 2", pupils=30), ClassCount(name="5M", year="Year 5",
        pupils=30)),
        staff_total=66,
        staff_by_role=(
            ("headteacher", 1), ("deputy headteacher", 2), ("class teacher", 15), ("Year 2 teacher", 2),
                 ("Year 5 teacher", 2),
            ("teaching assistant", 21), ("HLTA", 3), ("SENCO", 1), ("lunchtime supervisor", 14),
                 ("site manager", 1),
            ("office staff", 4), ("family liaison officer", 1), ("sports coach", 2), ("learning mentor",
                 2), ("governor", 12),
            ("parent governor", 4), ("early career teacher", 2), ("school cook", 1),
        ),
        groups=groups(
            ("Polish-speaking families", "families", 26), ("Tigrinya-speaking families", "families", 3),
            ("service families", "families", 15), ("looked-after children", "pupils", 3), ("sets of twins",
                 "families", 8),
            ("choir", "pupils", 40), ("boys' football team", "pupils", 12), ("young carers", "pupils", 7),
            ("pupils with an EHCP", "pupils", 13), ("after-school club", "pupils", 50),
                 ("Traveller families", "families", 4),
            ("eligible for free school meals", "pupils", 90), ("reading volunteers", "parents", 9),
            ("families new this year", "families", 30), ("ukulele group", "pupils", 4),
        ),
    )
)  # fmt: skip
SECONDARY = school(
    Roster(
        pupils_total=980,
        pupils_by_year=(("Year 7", 196), ("Year 8", 196), ("Year 9", 196), ("Year 10", 196), ("Year 11",
        196)),
        classes=(ClassCount(name="9W", year="Year 9", pupils=28),),
        staff_total=120,
        staff_by_role=(
            ("headteacher", 1), ("deputy headteacher", 3), ("teacher", 64), ("head of year", 5),
                 ("Head of Year 9", 1),
            ("PE teacher", 5), ("drama teacher", 2), ("librarian", 1), ("science technician", 3),
                 ("school counsellor", 1),
            ("teaching assistant", 17), ("governor", 14), ("attendance officer", 1),
        ),
        groups=groups(("Duke of Edinburgh group", "pupils", 36), ("Pashto-speaking families", "families",
        4), ("rowing squad", "pupils", 14), ("Latin", "pupils", 3)),
    )
)  # fmt: skip
NURSERY = school(
    Roster(
        pupils_total=48,
        pupils_by_year=(("Two-year-olds", 14), ("Nursery", 34)),
        classes=(ClassCount(name="Tadpoles", year="Two-year-olds", pupils=14), ClassCount(name="Frogs",
        year="Nursery", pupils=34)),
        staff_total=15,
        staff_by_role=(("nursery manager", 1), ("room leader", 2), ("nursery nurse", 7), ("apprentice", 2),
        ("cook", 1)),
        groups=groups(("sets of twins", "families", 2), ("Hindi-speaking families", "families", 6)),
    )
)  # fmt: skip
SCOTS = school(
    Roster(
        pupils_total=180,
        pupils_by_year=(("P1", 26), ("P2", 25), ("P3", 26), ("P4", 26), ("P5", 25), ("P6", 26), ("P7", 26)),
        staff_total=22,
        staff_by_role=(("head teacher", 1), ("class teacher", 8), ("P3 teacher", 1), ("janitor", 1),
        ("pupil support assistant", 6)),
        groups=groups(("Gaelic-speaking families", "families", 4), ("shinty team", "pupils", 12)),
    )
)  # fmt: skip


def someone(
    kind: PersonKind,
    job: str = "",
    *,
    name: str = "s1",
    part: InvolvedAs = InvolvedAs.TARGET,
    year: str = "",
    class_name: str = "",
) -> Involved:
    """Somebody on the staff or the governing body."""
    return Involved(
        id=name, kind=kind, name="Wilhelmina Drake", part=part, job=job, year=year, class_name=class_name
    )


def staff(job: str, **more: str) -> Involved:
    """A member of staff with a job."""
    return someone(PersonKind.STAFF, job, **more)  # type: ignore[arg-type]


def home(year: str, class_name: str = "") -> tuple[Involved, Involved]:
    """A parent and a child in a year."""
    return (
        Involved(
            id="p1", kind=PersonKind.PARENT, name="Ottilie Farrow", part=InvolvedAs.AUTHOR, children=("c1",)
        ),
        Involved(
            id="c1",
            kind=PersonKind.PUPIL,
            name="Casper Farrow",
            part=InvolvedAs.CHILD,
            year=year,
            class_name=class_name,
        ),
    )


def record(
    *people: Involved,
    facts: Sequence[tuple[str, str]] = (),
    post: str = "",
    what: str = "",
    about: Sequence[str] = ("c1", "p1"),
) -> Record:
    """A record of these people, with facts as type and text about the home."""
    return Record(
        people=people,
        facts=tuple(
            Fact(id=f"f{n}", about=tuple(about), type=type_of, text=text)
            for n, (type_of, text) in enumerate(facts, 1)
        ),
        posts=(Posted(id="x1", author="p1", text=post),) if post else (),
        occasion=Occasion(what=what),
    )


def hidden(*facts: tuple[str, str]) -> Record:
    """A home in Year 5 of which the school knows these facts, as type and text."""
    return record(*home("Year 5"), facts=facts)


def letter(text: str) -> str:
    """A letter with this paragraph in it; a text that signs itself stands as it is."""
    if "Quillfeather" in text:
        return f"Dear all,\n\nThank you.\n\n{text}"
    return f"Dear Parents and Carers\n\n{text}\n\nMrs P. Quillfeather\nHeadteacher"


def marked(*clues: Clue, text: str, setting: Setting, record: Record) -> list[str]:
    """The passages these clues mark, in the order of the text."""
    page = lay_out(text=text, setting=setting, record=record)
    spots = sorted({(spot.start, spot.end) for clue in clues for spot in clue.find(page)})
    return [page.shadow.text[start:end] for start, end in spots]


def covers(passages: Iterable[str], wanted: str) -> bool:
    """Whether some passage holds at least half of the words wanted, in a row."""
    return any(wanted in one or (one in wanted and len(one) * 2 >= len(wanted)) for one in passages)
