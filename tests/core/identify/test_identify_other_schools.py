"""Schools of other kinds, and one that has typed in no counts."""

import pytest
from identify_schools import (
    TOWN,
    covers,
    groups,
    hidden,
    home,
    letter,
    marked,
    record,
    school,
    someone,
    staff,
)

from evenhand.core.identify.clues import (
    circumstance,
    described,
    family_role,
    governor_role,
    linkage,
    staff_role,
)
from evenhand.core.identify.record import ClassCount, PersonKind, Record, Roster, Setting

CLUES = tuple(one.CLUE for one in (staff_role, governor_role, family_role, circumstance, described, linkage))
SPECIAL = school(
    Roster(
        pupils_total=66,
        pupils_by_year=(("Lower School", 20), ("Middle School", 24), ("Upper School", 22)),
        classes=(ClassCount(name="Comets", year="Lower School", pupils=6),),
        staff_total=70,
        staff_by_role=(
            ("headteacher", 1),
            ("class teacher", 9),
            ("teaching assistant", 30),
            ("physiotherapist", 2),
            ("occupational therapist", 1),
            ("swimming instructor", 1),
            ("transport escort", 5),
            ("behaviour lead", 1),
        ),
        groups=groups(
            ("wheelchair users", "pupils", 12),
            ("children who board", "pupils", 8),
            ("Signing choir", "pupils", 6),
            ("Urdu-speaking families", "families", 9),
        ),
    ),
    k=8,
)
BOARD = school(
    Roster(
        pupils_total=310,
        pupils_by_year=tuple((f"Year {n}", 62) for n in range(7, 12)),
        staff_total=90,
        staff_by_role=(
            ("Head", 1),
            ("housemaster", 4),
            ("matron", 2),
            ("teacher", 40),
            ("Director of Music", 1),
            ("chaplain", 1),
            ("groundsman", 3),
            ("cricket professional", 1),
            ("admissions registrar", 1),
        ),
        groups=groups(
            ("boarders", "pupils", 80),
            ("full boarders from overseas", "pupils", 20),
            ("scholars", "pupils", 16),
            ("pupils on a bursary", "pupils", 9),
            ("first XV", "pupils", 15),
            ("day girls", "pupils", 90),
        ),
    )
)
WELSH = school(
    Roster(
        pupils_total=90,
        pupils_by_year=tuple(
            (y, 13) for y in ("Reception", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6")
        ),
        staff_total=16,
        staff_by_role=(
            ("headteacher", 1),
            ("class teacher", 4),
            ("ALNCo", 1),
            ("canteen cook", 1),
            ("teaching assistant", 6),
            ("governor", 10),
            ("community governor", 2),
        ),
        groups=groups(
            ("minibus", "pupils", 11),
            ("English-speaking families", "families", 30),
            ("families new this year", "families", 3),
        ),
    )
)
UNKNOWN = school(Roster())
PRU = school(
    Roster(
        pupils_total=28,
        staff_total=16,
        pupils_by_year=(("Key Stage 3", 12), ("Key Stage 4", 16)),
        staff_by_role=(
            ("head of centre", 1),
            ("teacher", 6),
            ("mentor", 4),
            ("outreach worker", 1),
            ("receptionist", 1),
        ),
        groups=groups(("motor vehicle group", "pupils", 5), ("pupils on part-time timetables", "pupils", 7)),
    )
)
LEFT_ALONE = [
    (SPECIAL, record(staff("teaching assistant")), "A teaching assistant was threatened."),
    (
        SPECIAL,
        record(*home("Lower School", "Comets")),
        "A parent of a child in Lower School was rude to staff.",
    ),
    (BOARD, record(*home("Year 9")), "A boarder was mocked."),
    (WELSH, record(*home("Year 3")), "We welcome the families who joined us this year."),
    (UNKNOWN, record(staff("librarian")), "A member of staff was mocked."),
    (UNKNOWN, record(*home("Year 3")), "A parent was rude."),
    (PRU, record(*home("Key Stage 4")), "A student in Key Stage 4 was named online."),
]
FOUND = [
    (
        SPECIAL,
        record(staff("physiotherapist")),
        "The comments about one of our physios were cruel.",
        ["one of our physios"],
    ),
    (
        SPECIAL,
        record(staff("transport escort")),
        "One of the bus escorts was blamed by name.",
        ["One of the bus escorts"],
    ),
    (
        SPECIAL,
        record(staff("swimming instructor")),
        "Our swimming teacher was accused of carelessness.",
        ["Our swimming teacher"],
    ),
    (
        SPECIAL,
        record(staff("behaviour lead")),
        "The colleague who leads on behaviour was threatened.",
        ["The colleague who leads on behaviour"],
    ),
    (
        SPECIAL,
        record(*home("Lower School", "Comets")),
        "A Comets parent was rude to staff.",
        ["A Comets parent"],
    ),
    (
        SPECIAL,
        record(*home("Lower School")),
        "A boy in the signing choir was filmed.",
        ["A boy in the signing choir"],
    ),
    (
        SPECIAL,
        record(*home("Lower School")),
        "A Lower School child who uses a wheelchair was filmed.",
        ["Lower School child"],
    ),
    (
        BOARD,
        record(staff("housemaster")),
        "One of our housemasters was mocked on a forum.",
        ["One of our housemasters"],
    ),
    (BOARD, record(staff("matron")), "Matron was called cold in a post that many have seen.", ["Matron"]),
    (BOARD, record(staff("matron")), "One of our matrons was called cold.", ["One of our matrons"]),
    (
        BOARD,
        record(staff("Director of Music")),
        "The Director of Music was accused of favouritism.",
        ["The Director of Music"],
    ),
    (
        BOARD,
        record(staff("cricket professional")),
        "Our cricket professional was accused of favouritism.",
        ["Our cricket professional"],
    ),
    (
        BOARD,
        record(*home("Year 9")),
        "A boarder in Year 9 on a bursary was mocked.",
        ["A boarder", "bursary"],
    ),
    (
        WELSH,
        record(staff("ALNCo")),
        "Comments about our ALN coordinator hurt us all.",
        ["our ALN coordinator"],
    ),
    (WELSH, record(staff("canteen cook")), "Comments about our cook hurt us all.", ["our cook"]),
    (
        WELSH,
        record(someone(PersonKind.GOVERNOR, "community governor")),
        "A community governor was named and shamed.",
        ["A community governor"],
    ),
    (
        WELSH,
        record(*home("Year 3")),
        "A family who joined us this year was made to feel unwelcome.",
        ["A family who joined us this year"],
    ),
    (UNKNOWN, record(staff("librarian")), "Our librarian was mocked.", ["Our librarian"]),
    (
        UNKNOWN,
        record(*home("Year 3")),
        "A parent of a child in Year 3 was rude.",
        ["A parent of a child in Year 3"],
    ),
    (
        PRU,
        record(staff("outreach worker")),
        "Our outreach worker was abused online.",
        ["Our outreach worker"],
    ),
    (PRU, record(staff("mentor")), "A mentor was abused online.", ["A mentor"]),
    (
        PRU,
        record(*home("Key Stage 4")),
        "A Key Stage 4 boy on a part-time timetable was named online.",
        ["A Key Stage 4 boy", "part-time timetable"],
    ),
    (
        TOWN,
        hidden(("health", "hemiplegia")),
        "A child who walks with difficulty was imitated in a video.",
        ["A child who walks with difficulty"],
    ),
    (
        TOWN,
        hidden(("bereavement", "lost baby brother at birth")),
        "One family is grieving for a baby, and those jokes were unforgivable.",
        ["One family is grieving for a baby"],
    ),
    (
        TOWN,
        hidden(("legal", "mother on bail for shoplifting")),
        "The mother's court case is nobody's business.",
        ["court case"],
    ),
    (
        TOWN,
        hidden(("family", "raised by grandparents because parents abroad")),
        "His grandparents are bringing him up, and do it very well; the comments were shameful.",
        ["His grandparents are bringing him up"],
    ),
    (
        TOWN,
        hidden(("money", "father bankrupt; house repossessed")),
        "A dad whose business failed was jeered at in the thread.",
        ["A dad whose business failed"],
    ),
    (
        TOWN,
        hidden(("health", "kidney transplant")),
        "A boy waiting for a transplant must not catch a cold, and his mother was right to ask.",
        ["A boy waiting for a transplant"],
    ),
    (
        TOWN,
        hidden(("SEND", "Tourette syndrome; tics")),
        "A pupil whose tics cannot be helped was filmed in class.",
        ["A pupil whose tics"],
    ),
    (
        TOWN,
        hidden(("health", "father has dementia (early onset)")),
        "A dad who forgets where he has parked was laughed at.",
        ["A dad who forgets"],
    ),
    (
        TOWN,
        hidden(("health", "hair loss (alopecia)")),
        "A girl who wears a scarf because she has lost her hair was photographed.",
        ["lost her hair"],
    ),
    (
        TOWN,
        hidden(("health", "mother is recovering from surgery")),
        "The mum concerned has just come out of hospital.",
        ["has just come out of hospital"],
    ),
]


@pytest.mark.parametrize(("setting", "case", "text"), LEFT_ALONE)
def test_large_groups_are_left_alone(setting: Setting, case: Record, text: str) -> None:
    assert marked(*CLUES, text=letter(text), setting=setting, record=case) == []


@pytest.mark.parametrize(("setting", "case", "text", "wanted"), FOUND)
def test_small_groups_are_found(setting: Setting, case: Record, text: str, wanted: list[str]) -> None:
    passages = marked(*CLUES, text=letter(text), setting=setting, record=case)
    assert [one for one in wanted if not covers(passages, one)] == []
