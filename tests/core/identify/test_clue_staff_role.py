"""Staff who can be told by what they do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import (
    NURSERY,
    SCOTS,
    SECONDARY,
    TOWN,
    VILLAGE,
    covers,
    letter,
    marked,
    record,
    school,
    staff,
)

from evenhand.core.identify.clues.staff_role import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record, Roster, Setting
from evenhand.core.identify.registry import RULES
from evenhand.core.identify.shadow import plain

LEFT_ALONE = [
    (TOWN, record(staff("SENCO")), "Our SENCO is happy to meet parents on Thursdays."),
    (
        VILLAGE,
        record(staff("crossing patrol")),
        "Our lollipop lady asks that children get off scooters before they cross.",
    ),
    (TOWN, record(staff("SENCO")), "The post of SENCO runs for four years."),
    (
        TOWN,
        record(staff("SENCO")),
        "If you have a question about support, please make an appointment with the SENCO through the office.",
    ),
    (TOWN, record(staff("site manager")), "The site manager will be gritting the paths from Monday."),
    (TOWN, record(staff("site manager")), "Our caretaker has cleared the snow from the front path."),
    (
        VILLAGE,
        record(staff("crossing patrol")),
        "Please park with care: the lollipop lady needs to see the traffic.",
    ),
    (
        TOWN,
        record(staff("lunchtime supervisor")),
        "Remarks about one of our dinner ladies have caused great upset.",
    ),
    (TOWN, record(staff("Year 5 teacher")), "Year 5 teachers will send home the kit list on Friday."),
    (
        TOWN,
        record(staff("Year 5 teacher")),
        "One of our class teachers has been upset by comments on social media.",
    ),
    (TOWN, record(staff("school cook")), "Our cook has put a roast on the menu for Thursday."),
    (TOWN, record(staff("deputy headteacher")), "Please speak to the deputy head, Mr Green, about parking."),
    (TOWN, record(staff("headteacher")), "Yours sincerely\n\nMrs P. Quillfeather\nHeadteacher"),
    (SECONDARY, record(staff("Head of Year 9")), "Your child's Head of Year is the best person to contact."),
    (SECONDARY, record(staff("PE teacher")), "A PE teacher was filmed without consent."),
    (SECONDARY, record(staff("librarian")), "The librarian runs a book group at lunchtime."),
    (
        NURSERY,
        record(staff("room leader")),
        "If your child is unsettled, your key person or room leader can help.",
    ),
    (TOWN, record(staff("HLTA")), "HLTAs cover classes on Friday afternoons."),
    (
        TOWN,
        record(staff("SENCO")),
        "We have a new SENCO, and you can meet her at the coffee morning on Friday.",
    ),
    (TOWN, record(staff("SENCO")), "Every school must have a SENCO."),
    (
        TOWN,
        record(staff("Year 2 teacher")),
        "Our Year 2 teachers have planned a trip to the farm on 5 December.",
    ),
    (TOWN, record(staff("teaching assistant")), "A teaching assistant was shouted at in the car park."),
    (TOWN, record(staff("class teacher")), "A class teacher was shouted at in the car park."),
    (TOWN, record(staff("class teacher")), "Some comments named a member of staff."),
    (TOWN, record(staff("office staff")), "Please ring the school secretary to report an absence."),
    (TOWN, record(staff("office staff")), "The school office was sent some rude messages."),
    (VILLAGE, record(staff("chaplain")), "Our chaplain leads worship on Wednesdays."),
    (VILLAGE, record(staff("class teacher")), "Teachers in a small school wear many hats."),
    (VILLAGE, record(staff("class teacher")), "Talk to the class teacher first."),
    (VILLAGE, record(staff("cook")), "Thank you to our cook for a splendid Christmas lunch."),
    (VILLAGE, record(staff("cook")), "The cook has asked for jam jars."),
    (SECONDARY, record(staff("drama teacher")), "Our drama department was mocked."),
    (SECONDARY, record(staff("teacher")), "A teacher was mocked in a video."),
    (TOWN, record(staff("Year 5 teacher")), "Our Upper Key Stage 2 teachers met last week."),
    (TOWN, record(staff("deputy headteacher")), "Assemblies are led by the deputy headteacher on Mondays."),
    (TOWN, record(staff("headteacher")), "As headteacher I take complaints seriously."),
    (VILLAGE, record(staff("headteacher")), "We are a small staff, and criticism hurts."),
    (
        VILLAGE,
        record(staff("lunchtime supervisor")),
        "We are looking for a lunchtime supervisor; please ask at the office.",
    ),
    (VILLAGE, record(staff("lunchtime supervisor")), "There is a vacancy for a midday supervisor."),
    (VILLAGE, record(staff("cook")), "Vacancies: cook, 20 hours a week. Apply to the office."),
    (SECONDARY, record(staff("teacher")), "A Maths teacher was filmed."),
]
FOUND = [
    (
        VILLAGE,
        record(staff("crossing patrol")),
        "Our lollipop lady asks that you stop writing such things about her on Facebook.",
        ["Our lollipop lady"],
    ),
    (
        SECONDARY,
        record(staff("Head of Year 9")),
        "A number of posts have been directed at the person who leads our Year 9 team.",
        ["the person who leads our Year 9 team"],
    ),
    (
        TOWN,
        record(staff("SENCO")),
        "Hurtful things have been written about our special needs coordinator.",
        ["our special needs coordinator"],
    ),
    (
        TOWN,
        record(staff("SENCO")),
        "Hurtful things have been written about our special needs co-ordinator.",
        ["our special needs co-ordinator"],
    ),
    (
        TOWN,
        record(staff("SENCO")),
        "The colleague who looks after children with additional needs has had to read dreadful messages.",
        ["The colleague who looks after children with additional needs"],
    ),
    (
        TOWN,
        record(staff("site manager")),
        "A video of our caretaker has been shared without his knowledge.",
        ["our caretaker"],
    ),
    (
        TOWN,
        record(staff("site manager")),
        "Somebody has accused the man who locks up at night of being rude.",
        ["the man who locks up"],
    ),
    (
        VILLAGE,
        record(staff("crossing patrol")),
        "I was sad to read what was said about our lollipop man.",
        ["our lollipop man"],
    ),
    (
        VILLAGE,
        record(staff("crossing patrol")),
        "The person who sees our children safely across the road does not deserve abuse.",
        ["The person who sees our children safely across the road"],
    ),
    (
        VILLAGE,
        record(staff("lunchtime supervisor")),
        "Remarks about one of our dinner ladies have caused great upset.",
        ["one of our dinner ladies"],
    ),
    (
        VILLAGE,
        record(staff("Key Stage 1 teacher")),
        "Some of you have criticised the infant teacher online.",
        ["the infant teacher"],
    ),
    (
        VILLAGE,
        record(staff("Key Stage 1 teacher")),
        "Messages about the Owls' teacher have gone too far.",
        ["the Owls' teacher"],
    ),
    (
        VILLAGE,
        record(staff("Key Stage 1 teacher")),
        "Messages about our teacher in Key Stage 1 have gone too far.",
        ["our teacher in Key Stage 1"],
    ),
    (
        VILLAGE,
        record(staff("Key Stage 1 teacher")),
        "The teacher of our youngest children has been called lazy.",
        ["The teacher of our youngest children"],
    ),
    (
        TOWN,
        record(staff("Year 5 teacher")),
        "The Y5 teacher concerned has our full support.",
        ["The Y5 teacher"],
    ),
    (
        TOWN,
        record(staff("Year 5 teacher")),
        "A Year Five teacher was named in the thread.",
        ["A Year Five teacher"],
    ),
    (TOWN, record(staff("Year 5 teacher")), "The 5M teacher was accused of shouting.", ["The 5M teacher"]),
    (
        TOWN,
        record(staff("early career teacher")),
        "It's unkind to pick on a newly qualified teacher.",
        ["a newly qualified teacher"],
    ),
    (
        TOWN,
        record(staff("early career teacher")),
        "Comments about our newest teacher have been taken down.",
        ["our newest teacher"],
    ),
    (
        TOWN,
        record(staff("family liaison officer")),
        "The family support worker has been the target of abuse.",
        ["The family support worker"],
    ),
    (
        TOWN,
        record(staff("sports coach")),
        "Comments have been made about our PE coach after the match.",
        ["our PE coach"],
    ),
    (
        TOWN,
        record(staff("sports coach")),
        "The gentleman who coaches football has been called a bully.",
        ["The gentleman who coaches football"],
    ),
    (TOWN, record(staff("school cook")), "Our chef has been mocked for the new menu.", ["Our chef"]),
    (
        TOWN,
        record(staff("office staff")),
        "The lady on the front desk was sworn at on Monday.",
        ["The lady on the front desk"],
    ),
    (TOWN, record(staff("deputy headteacher")), "My deputy has been accused of lying.", ["My deputy"]),
    (
        TOWN,
        record(staff("headteacher")),
        "Personal abuse was directed at the headteacher.",
        ["the headteacher"],
    ),
    (
        TOWN,
        record(staff("learning mentor")),
        "Untrue claims were made about a learning mentor.",
        ["a learning mentor"],
    ),
    (
        SECONDARY,
        record(staff("Head of Year 9")),
        "The Head of Year 9 has been threatened online.",
        ["The Head of Year 9"],
    ),
    (
        SECONDARY,
        record(staff("drama teacher")),
        "A parody account mocked one of our Drama teachers.",
        ["one of our Drama teachers"],
    ),
    (
        SECONDARY,
        record(staff("drama teacher")),
        "The member of staff who teaches drama was filmed without consent.",
        ["The member of staff who teaches drama"],
    ),
    (
        SECONDARY,
        record(staff("librarian")),
        "Our librarian was called names in a group chat.",
        ["Our librarian"],
    ),
    (
        SECONDARY,
        record(staff("science technician")),
        "A lab technician has been blamed for the fire alarm.",
        ["A lab technician"],
    ),
    (
        SECONDARY,
        record(staff("school counsellor")),
        "A pupil's messages about the school counsellor were passed on.",
        ["the school counsellor"],
    ),
    (
        NURSERY,
        record(staff("room leader")),
        "The Tadpoles' room leader was described as cold.",
        ["The Tadpoles' room leader"],
    ),
    (NURSERY, record(staff("apprentice")), "An apprentice has been criticised by name.", ["An apprentice"]),
    (
        NURSERY,
        record(staff("nursery manager")),
        "What was said of the manager of our nursery is untrue.",
        ["the manager"],
    ),
    (
        SCOTS,
        record(staff("P3 teacher")),
        "Unkind posts about the Primary 3 teacher have been reported.",
        ["the Primary 3 teacher"],
    ),
    (SCOTS, record(staff("janitor")), "Our jannie was the butt of some cruel jokes.", ["Our jannie"]),
    (TOWN, record(staff("HLTA")), "The HLTA who covers on Fridays was accused of favouritism.", ["The HLTA"]),
    (
        TOWN,
        record(staff("SENCO")),
        "Our SENDCo, who works harder than anyone, was reduced to tears.",
        ["Our SENDCo"],
    ),
    (TOWN, record(staff("SENCO")), "Our inclusion lead deserves better.", ["Our inclusion lead"]),
    (
        TOWN,
        record(staff("SENCO")),
        "I am standing by the person responsible for special needs here.",
        ["the person responsible for special needs"],
    ),
    (
        TOWN,
        record(staff("Year 2 teacher")),
        "One of the two teachers in Year 2 has been hounded.",
        ["teachers in Year 2"],
    ),
    (
        TOWN,
        record(staff("Year 2 teacher")),
        "The post was about a colleague who teaches Year 2.",
        ["a colleague who teaches Year 2"],
    ),
    (
        TOWN,
        record(staff("Year 2 teacher")),
        "Comments have gone too far. Hazel's teacher has read every word.",
        ["Hazel's teacher"],
    ),
    (
        TOWN,
        record(staff("office staff")),
        "Our school secretary was sworn at over the telephone.",
        ["Our school secretary"],
    ),
    (
        VILLAGE,
        record(staff("chaplain")),
        "Our chaplain has forgiven those who wrote about him.",
        ["Our chaplain"],
    ),
    (
        VILLAGE,
        record(staff("teaching assistant")),
        "One of our teaching assistants has been named in a group.",
        ["One of our teaching assistants"],
    ),
    (
        VILLAGE,
        record(staff("caretaker")),
        "The chap who looks after our buildings was the subject of a nasty post.",
        ["The chap who looks after our buildings"],
    ),
    (
        VILLAGE,
        record(staff("class teacher")),
        "We are sorry that one of our teachers was upset.",
        ["one of our teachers"],
    ),
    (
        VILLAGE,
        record(staff("cook")),
        "The lady who cooks our lunches was called lazy.",
        ["The lady who cooks our lunches"],
    ),
    (
        SECONDARY,
        record(staff("attendance officer")),
        "The colleague who chases absences was insulted.",
        ["The colleague who chases absences"],
    ),
    (
        SECONDARY,
        record(staff("Head of Year 9")),
        "The account has been cruel about the Year 9 head of year.",
        ["the Year 9 head of year"],
    ),
    (NURSERY, record(staff("cook")), "We apologise to our cook for what she has had to read.", ["our cook"]),
    (
        SCOTS,
        record(staff("P3 teacher")),
        "The teacher who takes P3 has been named.",
        ["The teacher who takes P3"],
    ),
    (SCOTS, record(staff("head teacher")), "It is never right to abuse a head teacher.", ["a head teacher"]),
    (
        TOWN,
        record(staff("SENCO")),
        "The mum has now withdrawn what she said about the lady in charge of SEN.",
        ["the lady in charge of SEN"],
    ),
    (
        TOWN,
        record(staff("SENCO")),
        "It is our special needs lead whom the writer had in mind.",
        ["our special needs lead"],
    ),
    (
        TOWN,
        record(staff("Year 5 teacher")),
        "Some very unpleasant things were written about a Year 5 teacher.",
        ["a Year 5 teacher"],
    ),
    (
        TOWN,
        record(staff("Year 5 teacher")),
        "The teacher of 5M has our backing after the comments.",
        ["The teacher of 5M"],
    ),
    (
        TOWN,
        record(staff("deputy headteacher")),
        "One of our deputy heads was called a liar.",
        ["One of our deputy heads"],
    ),
    (
        TOWN,
        record(staff("headteacher")),
        "I have been headteacher here for nine years and was hurt by what was written about me.",
        ["headteacher"],
    ),
    (
        VILLAGE,
        record(staff("class teacher", year="Year 3")),
        "Comments on the Year 3 class teacher were unfair.",
        ["the Year 3 class teacher"],
    ),
    (
        VILLAGE,
        record(staff("class teacher", class_name="Kestrels")),
        "Comments about the Kestrels teacher were unfair.",
        ["the Kestrels teacher"],
    ),
    (
        VILLAGE,
        record(staff("class teacher", class_name="Kestrels")),
        "Comments about the teacher of our juniors were unfair.",
        ["the teacher of our juniors"],
    ),
    (
        VILLAGE,
        record(staff("lunchtime supervisor")),
        "A lunchtime supervisor has resigned because of the messages.",
        ["A lunchtime supervisor"],
    ),
    (SECONDARY, record(staff("PE teacher")), "The head of PE was filmed.", ["The head of PE"]),
    (
        SECONDARY,
        record(staff("science technician")),
        "Comments were made about one of the people who look after our labs.",
        ["look after our labs"],
    ),
    (TOWN, record(staff("SENCO")), "Please do not ask our SENCO who was seen there.", ["our SENCO"]),
    (TOWN, record(staff("SENCO")), "What has been said about our SENCO would fill a book.", ["our SENCO"]),
    (TOWN, record(staff("SENCO")), "The things written by our SENCO can be read by all.", ["our SENCO"]),
    (TOWN, record(staff("SENCO")), "I regret that our SENCO saw fit to tell the internet.", ["our SENCO"]),
]


@pytest.mark.parametrize(("setting", "case", "text"), LEFT_ALONE)
def test_harmless_words_are_left_alone(setting: Setting, case: Record, text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=setting, record=case) == []


@pytest.mark.parametrize(("setting", "case", "text", "wanted"), FOUND)
def test_telling_words_are_found(setting: Setting, case: Record, text: str, wanted: list[str]) -> None:
    passages = marked(CLUE, text=letter(text), setting=setting, record=case)
    assert [one for one in wanted if not covers(passages, one)] == []


@pytest.mark.parametrize(("setting", "case", "text", "wanted"), FOUND)
def test_nobody_in_the_record_means_no_mark(
    setting: Setting, case: Record, text: str, wanted: list[str]
) -> None:
    strangers = Record(people=(), facts=())
    passages = marked(CLUE, text=letter(text), setting=setting, record=strangers)
    assert passages == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_an_answer_inside_it(text: str) -> None:
    case, setting = FOUND[0][1], FOUND[0][0]
    assert all(passage in plain(text) for passage in marked(CLUE, text=text, setting=setting, record=case))


PRIMARY = school(
    Roster(
        pupils_total=90,
        pupils_by_year=(("Reception", 12), ("Year 1", 13), ("Year 2", 15), ("Year 6", 14)),
        staff_by_role=(
            ("PE teacher", 1), ("music teacher", 1), ("librarian", 1), ("receptionist", 1), ("gardener", 1),
            ("forest school leader", 1), ("Year 1 teaching assistant", 1), ("Year 6 teacher", 1),
            ("breakfast club leader", 1), ("drama teacher", 1), ("business manager", 1), ("school nurse", 1),
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("job", "said"),
    [
        ("PE teacher", "our sports coach"),
        ("PE teacher", "the teacher who takes football"),
        ("PE teacher", "our PE coordinator"),
        ("music teacher", "our music specialist"),
        ("drama teacher", "the teacher who directs our plays"),
        ("librarian", "the lady in the library"),
        ("librarian", "our library lady"),
        ("receptionist", "the person who answers our phones"),
        ("receptionist", "the woman in the office"),
        ("school nurse", "the lady in the medical room"),
        ("gardener", "the man who cuts our grass"),
        ("gardener", "our site manager"),
        ("forest school leader", "our forest school lady"),
        ("breakfast club leader", "the leader of our breakfast club"),
        ("business manager", "the person who handles dinner money each Monday morning"),
        ("Year 1 teaching assistant", "the classroom assistant who works with Year 1"),
        ("Year 6 teacher", "the adult in charge of Year 6"),
        ("music teacher", "a member of our music team"),
    ],
)
def test_other_words_for_what_somebody_does_are_found(job: str, said: str) -> None:
    text = letter(f"Some of what has been written about {said} this week was cruel.")
    assert covers(marked(CLUE, text=text, setting=PRIMARY, record=record(staff(job))), said)


@pytest.mark.parametrize(
    ("job", "text"),
    [
        ("librarian", "Please ask the lady in the library for a new card."),
        ("receptionist", "A parent in the office was upset by comments about the car park."),
        ("receptionist", "Two people in the office heard unkind remarks on Friday."),
        ("forest school leader", "Our forest school lady will bring spare wellies on Friday."),
        ("librarian", "A man in the park has been rude to children; tell us if you see him."),
        ("gardener", "A word about our gardeners. We look for volunteers; it was never hard to be kind."),
        ("PE teacher", "The football on the field was better than the comments about it."),
    ],
)
def test_who_is_only_there_and_who_is_only_thanked_is_left_alone(job: str, text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=PRIMARY, record=record(staff(job))) == []


@pytest.mark.parametrize(("job", "wanted"), [("student union president", True), ("", False)])
def test_a_pupil_with_an_office_is_told_by_it(job: str, wanted: bool) -> None:
    pupil = Involved(id="p1", kind=PersonKind.PUPIL, name="Odile Farthing", job=job, year="Year 13")
    setting = Setting(
        name="Elmbrook", roster=Roster(staff_by_role=(("student union president", 1), ("tutor", 20)))
    )
    text = letter("The student union president has been called names on the internet.")
    assert bool(marked(CLUE, text=text, setting=setting, record=Record(people=(pupil,)))) is wanted


@pytest.mark.parametrize("job", ["committee chair", "chair of governors", "chair of the trust"])
def test_our_chair_is_whoever_chairs_something(job: str) -> None:
    one = Involved(id="p1", kind=PersonKind.PARENT, name="Odile Farthing", job=job, part=InvolvedAs.TARGET)
    cruel, plain = "Our chair has been insulted on Facebook.", "Please put our chair back in the hall."
    assert _marks(cruel, one) == ["Our chair"] and _marks(plain, one) == []
    assert _marks(cruel, staff("librarian")) == []


def _marks(text: str, one: Involved) -> list[str]:
    said = letter(text)
    marks = marks_of(text=said, setting=TOWN, record=Record(people=(one,)), clues=RULES)
    return [said[mark.start : mark.end] for mark in marks]
