"""What the school knows of somebody and must not tell."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import TOWN, covers, hidden, letter, marked, record, staff

from evenhand.core.identify.clues.circumstance import CLUE
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.shadow import plain

LEFT_ALONE = [
    (
        TOWN,
        hidden(("money", "owes dinner money"), ("legal", "father is in prison")),
        "Some comments were unkind. Words meant to frighten can in some cases be against the law.",
    ),
    (
        TOWN,
        hidden(("health", "has leukaemia")),
        "We know of some posts. Where somebody at home is seriously ill, our counselling service is open.",
    ),
    (
        TOWN,
        hidden(("money", "owes dinner money")),
        "She was stared at on Friday. We owe her better than that.",
    ),
    (
        TOWN,
        hidden(("transport", "comes by taxi")),
        "Every winter somebody is late, or lost, and it is our job that every child gets home by taxi.",
    ),
    (TOWN, hidden(("health", "has type 1 diabetes")), "We support every child with diabetes."),
    (TOWN, hidden(("health", "has type 1 diabetes")), "World Diabetes Day is on 14 November; wear blue."),
    (
        TOWN,
        hidden(("health", "has type 1 diabetes")),
        "A parent has been critical of the way we manage medical conditions.",
    ),
    (
        TOWN,
        hidden(("bereavement", "mother died of cancer in June")),
        "Many families have lost someone this year, and our memory tree is in the hall.",
    ),
    (
        TOWN,
        hidden(("family", "parents are divorcing; custody dispute")),
        "Where parents live apart, we send two copies of every letter.",
    ),
    (
        TOWN,
        hidden(("money", "family uses the food bank; owes dinner money")),
        "If money is tight, the office can help with the cost of trips.",
    ),
    (
        TOWN,
        hidden(("faith", "Jehovah's Witness family")),
        "We celebrate festivals of many faiths, and no child has to take part.",
    ),
    (TOWN, hidden(("SEND", "has ADHD")), "Children with ADHD and other needs are welcome here."),
    (
        TOWN,
        hidden(("family", "has two mothers")),
        "Families come in all shapes, with one parent or two mums or a grandad.",
    ),
    (
        TOWN,
        hidden(("disability", "uses a wheelchair")),
        "The hall is wheelchair accessible; please tell us if anyone needs a seat.",
    ),
    (TOWN, hidden(("health", "nut allergy")), "We're a nut-free school, so no peanut butter please."),
    (TOWN, hidden(("health", "nut allergy")), "If your child has an allergy, please fill in the form."),
    (TOWN, hidden(("health", "hearing impaired; hearing aids")), "We heard from many parents."),
    (
        TOWN,
        hidden(("bereavement", "grandfather died in October")),
        "We are saddened by the death of our former caretaker.",
    ),
    (TOWN, hidden(("family", "lives with grandmother")), "Grandparents are welcome at our harvest supper."),
    (
        TOWN,
        hidden(("legal", "court order: no contact with father")),
        "If a court order affects who may collect your child, please tell us.",
    ),
    (
        TOWN,
        hidden(("legal", "police investigation into the mother")),
        "Threats will be reported to the police.",
    ),
    (
        TOWN,
        hidden(("legal", "police investigation into the mother")),
        "A parent who threatens staff may be reported to the police.",
    ),
    (
        TOWN,
        hidden(("money", "eligible for free school meals")),
        "Please apply for free school meals if you think you qualify.",
    ),
    (TOWN, hidden(("mental health", "anxiety")), "Being online late can make children anxious."),
    (TOWN, hidden(("SEND", "dyslexia")), "Some people have mocked the spelling in our newsletter."),
    (TOWN, hidden(("SEND", "autism")), "World Autism Acceptance Week begins on Monday."),
    (TOWN, hidden(("SEND", "autism")), "A child may need a quiet place, and all our classrooms have one."),
    (TOWN, hidden(("faith", "Muslim")), "Ramadan begins in February and we wish our Muslim families well."),
    (
        TOWN,
        hidden(("family", "army family; father deployed")),
        "On Remembrance Sunday we think of all who serve in the forces.",
    ),
    (TOWN, hidden(("health", "wets herself")), "Please send a change of clothes for forest school."),
    (
        TOWN,
        hidden(("domestic abuse", "fled violent partner")),
        "Some families have good reasons not to be photographed.",
    ),
    (
        TOWN,
        hidden(("family", "separated parents, dispute over who collects")),
        "If arrangements for collecting your child change, please ring.",
    ),
    (
        TOWN,
        hidden(("SEND", "has an EHCP for speech and language")),
        "Our action plan for the playground is on the website.",
    ),
    (TOWN, hidden(("money", "behind with nursery fees")), "Fees for the spring term are due on 5 January."),
    (
        TOWN,
        hidden(("faith", "Sikh; wears a turban")),
        "Our Year 4 children visited the gurdwara and learned about the turban.",
    ),
    (
        TOWN,
        hidden(("disability", "Down's syndrome")),
        "Children of every ability take part in our sports day.",
    ),
    (
        TOWN,
        hidden(("social care", "child protection plan")),
        "We work with social services to keep children safe.",
    ),
    (TOWN, hidden(("weight", "very overweight")), "Remarks on how big a child is are never funny."),
]
FOUND = [
    (
        TOWN,
        hidden(("health", "has type 1 diabetes")),
        "Comments were made about a boy who wears an insulin pump.",
        ["a boy who wears an insulin pump"],
    ),
    (
        TOWN,
        hidden(("health", "has epilepsy")),
        "A child had a seizure in the hall and was filmed.",
        ["had a seizure"],
    ),
    (
        TOWN,
        hidden(("bereavement", "mother died of cancer in June")),
        "A little girl who has just lost her mum should not have to read this.",
        ["A little girl who has just lost her mum"],
    ),
    (
        TOWN,
        hidden(("legal", "father is in prison")),
        "The boy's father is in custody and that's nobody's business.",
        ["father is in custody"],
    ),
    (
        TOWN,
        hidden(("legal", "father is in prison")),
        "Remarks were made about a dad who is inside.",
        ["a dad who is inside"],
    ),
    (
        TOWN,
        hidden(("family", "parents are divorcing; custody dispute")),
        "The parents of one child are going through a separation, and the posts have not helped.",
        ["going through a separation"],
    ),
    (
        TOWN,
        hidden(("care", "lives with foster carers")),
        "Some of you have asked about the foster child in the video.",
        ["the foster child"],
    ),
    (
        TOWN,
        hidden(("money", "family uses the food bank; owes dinner money")),
        "One family, who are struggling to pay for lunches, were shamed on Facebook.",
        ["who are struggling to pay for lunches"],
    ),
    (
        TOWN,
        hidden(("faith", "Jehovah's Witness family")),
        "A mum wrote that her son, for religious reasons, does not celebrate Christmas.",
        ["for religious reasons"],
    ),
    (
        TOWN,
        hidden(("SEND", "has ADHD")),
        "A boy who finds it hard to sit still was called naughty.",
        ["finds it hard to sit still"],
    ),
    (TOWN, hidden(("SEND", "has ADHD")), "The child at the centre of this has ADHD.", ["has ADHD"]),
    (
        TOWN,
        hidden(("immigration", "asylum seekers; appeal pending")),
        "The family, who are seeking asylum, have been frightened by the messages.",
        ["who are seeking asylum"],
    ),
    (
        TOWN,
        hidden(("language", "speaks little English")),
        "A mum who has very little English was laughed at.",
        ["who has very little English"],
    ),
    (
        TOWN,
        hidden(("health", "mother is pregnant")),
        "An expectant mother was jostled at the gate and the film was shared.",
        ["An expectant mother"],
    ),
    (
        TOWN,
        hidden(("family", "has two mothers")),
        "A child with two mums was teased because of the thread.",
        ["A child with two mums"],
    ),
    (
        TOWN,
        hidden(("gender", "transgender; uses a new name")),
        "A pupil who has changed their name has been mocked.",
        ["who has changed their name"],
    ),
    (
        TOWN,
        hidden(("mental health", "mother has depression")),
        "The author of the post has not been well, and we wish her better.",
        ["has not been well"],
    ),
    (
        TOWN,
        hidden(("housing", "evicted; lives in a hostel")),
        "One of our families has lost its home and deserves better from us all.",
        ["has lost its home"],
    ),
    (
        TOWN,
        hidden(("safeguarding", "has a social worker")),
        "It was wrong to write that a family has a social worker.",
        ["a family has a social worker"],
    ),
    (
        TOWN,
        hidden(("addiction", "father is a recovering alcoholic")),
        "Someone wrote that a father had been drinking.",
        ["a father had been drinking"],
    ),
    (
        TOWN,
        record(
            staff("class teacher"), facts=[("health", "is being treated for breast cancer")], about=("s1",)
        ),
        "A member of staff who is having treatment for cancer was mocked.",
        ["having treatment for cancer"],
    ),
    (
        TOWN,
        record(staff("class teacher"), facts=[("family", "is going through a divorce")], about=("s1",)),
        "A teacher's divorce is no subject for a chat group.",
        ["A teacher's divorce"],
    ),
    (
        TOWN,
        hidden(("disability", "uses a wheelchair")),
        "A pupil in a wheelchair was left at the top of the stairs, and the picture was posted.",
        ["A pupil in a wheelchair"],
    ),
    (
        TOWN,
        hidden(("health", "has an eating disorder")),
        "A girl who has been in hospital because she was not eating read every word.",
        ["not eating"],
    ),
    (
        TOWN,
        hidden(("ethnicity", "Irish Traveller family")),
        "A family's Traveller background was brought into it.",
        ["Traveller"],
    ),
    (
        TOWN,
        hidden(("health", "nut allergy")),
        "A child has an allergy to nuts and became ill at the party.",
        ["has an allergy to nuts"],
    ),
    (
        TOWN,
        hidden(("health", "severe eczema")),
        "A girl whose skin is sore was called names.",
        ["A girl whose skin is sore"],
    ),
    (
        TOWN,
        hidden(("health", "hearing impaired; hearing aids")),
        "The pupil wears hearing aids and could not hear the bell, whatever the post claims.",
        ["wears hearing aids"],
    ),
    (
        TOWN,
        hidden(("bereavement", "grandfather died in October")),
        "A boy was upset because his grandad had died.",
        ["his grandad had died"],
    ),
    (
        TOWN,
        hidden(("family", "lives with grandmother")),
        "A child who lives with her gran was teased.",
        ["who lives with her gran"],
    ),
    (
        TOWN,
        hidden(("legal", "court order: no contact with father")),
        "There's a court order in place for one family, and staff were right to follow it.",
        ["court order"],
    ),
    (
        TOWN,
        hidden(("legal", "police investigation into the mother")),
        "The mother is helping the police.",
        ["The mother is helping the police"],
    ),
    (
        TOWN,
        hidden(("money", "eligible for free school meals")),
        "A child was teased for having free school meals.",
        ["free school meals"],
    ),
    (
        TOWN,
        hidden(("employment", "lost job at the factory")),
        "A dad who had just been made redundant wrote in anger.",
        ["A dad who had just been made redundant"],
    ),
    (
        TOWN,
        hidden(("mental health", "self-harm")),
        "A pupil who has been harming herself saw it all.",
        ["harming herself"],
    ),
    (
        TOWN,
        hidden(("mental health", "anxiety")),
        "A parent told us she was anxious about the trip.",
        ["she was anxious"],
    ),
    (
        TOWN,
        hidden(("SEND", "dyslexia")),
        "A pupil with dyslexia was mocked for her spelling.",
        ["A pupil with dyslexia"],
    ),
    (
        TOWN,
        hidden(("SEND", "autism")),
        "One of our pupils, who is autistic, ran out of class.",
        ["who is autistic"],
    ),
    (TOWN, hidden(("faith", "Muslim")), "A Muslim family were abused in the thread.", ["A Muslim family"]),
    (TOWN, hidden(("ethnicity", "Roma")), "A Roma boy was called names.", ["A Roma boy"]),
    (
        TOWN,
        hidden(("immigration", "refugees from Syria")),
        "A family who came here from Syria has been told to go home.",
        ["A family who came here from Syria"],
    ),
    (
        TOWN,
        hidden(("sexuality", "father came out as gay")),
        "A father's sexuality is nobody's business.",
        ["A father's sexuality"],
    ),
    (
        TOWN,
        hidden(("pregnancy", "Year 11 pupil is pregnant")),
        "Rumours that a pupil is expecting a baby must stop.",
        ["a pupil is expecting a baby"],
    ),
    (
        TOWN,
        hidden(("addiction", "mother in rehab")),
        "Her mother is in recovery and needs our kindness.",
        ["Her mother is in recovery"],
    ),
    (
        TOWN,
        hidden(("family", "army family; father deployed")),
        "The child's dad is away with the army.",
        ["dad is away with the army"],
    ),
    (
        TOWN,
        hidden(("health", "wets herself")),
        "A little girl had an accident and another child filmed it.",
        ["had an accident"],
    ),
    (
        TOWN,
        hidden(("health", "cleft palate")),
        "A baby brother with a cleft palate was mocked.",
        ["cleft palate"],
    ),
    (
        TOWN,
        hidden(("care", "adopted")),
        "A child in the class is adopted, and that was thrown at him.",
        ["is adopted"],
    ),
    (
        TOWN,
        hidden(("domestic abuse", "fled violent partner")),
        "A mum who had to get away from someone asked not to be photographed.",
        ["who had to get away from someone"],
    ),
    (
        TOWN,
        hidden(("housing", "in temporary accommodation")),
        "One family has been moved to a hotel and is doing its best.",
        ["has been moved to a hotel"],
    ),
    (
        TOWN,
        hidden(("school history", "excluded from last school")),
        "A boy who was excluded from his last school has the right to a fresh start.",
        ["who was excluded from his last school"],
    ),
    (
        TOWN,
        hidden(("weight", "overweight; sees a dietitian")),
        "A girl was teased about her size.",
        ["her size"],
    ),
    (
        TOWN,
        hidden(("health", "type 1 diabetes")),
        "A child's diabetes was discussed in a chat group, which is quite wrong.",
        ["A child's diabetes"],
    ),
    (
        TOWN,
        hidden(("health", "epilepsy")),
        "Nobody should discuss a child's epilepsy online.",
        ["a child's epilepsy"],
    ),
    (
        TOWN,
        hidden(("health", "leukaemia")),
        "He has been very ill, and his family don't need this.",
        ["He has been very ill"],
    ),
    (
        TOWN,
        hidden(("health", "leukaemia")),
        "The little lad at the centre of this lost his hair to treatment last year.",
        ["lost his hair"],
    ),
    (
        TOWN,
        hidden(("bereavement", "father killed in a road accident")),
        "The family has had the worst year of its life since the accident that took "
        "their father, and messages haven't helped.",
        ["their father"],
    ),
    (
        TOWN,
        hidden(("bereavement", "father killed in a road accident")),
        "A widow in our community read those words.",
        ["A widow"],
    ),
    (
        TOWN,
        hidden(("family", "separated parents, dispute over who collects")),
        "Staff are caught between two parents who no longer live together.",
        ["two parents who no longer live together"],
    ),
    (
        TOWN,
        hidden(("SEND", "selective mutism")),
        "A child who doesn't speak in class was filmed.",
        ["A child who doesn't speak in class"],
    ),
    (
        TOWN,
        hidden(("SEND", "has an EHCP for speech and language")),
        "We're waiting for the council's answer about one child's plan, and the post was unhelpful.",
        ["one child's plan"],
    ),
    (
        TOWN,
        hidden(("money", "behind with nursery fees")),
        "A family who had fallen behind with their fees was named.",
        ["A family who had fallen behind with their fees"],
    ),
    (TOWN, hidden(("faith", "Sikh; wears a turban")), "A boy's turban was pulled off.", ["A boy's turban"]),
    (
        TOWN,
        hidden(("faith", "Catholic mother, Muslim father")),
        "There's been talk about the religion of one of our families.",
        ["the religion of one of our families"],
    ),
    (
        TOWN,
        hidden(("nationality", "Ukrainian; here under the Homes scheme")),
        "A mother from Ukraine was shouted at.",
        ["A mother from Ukraine"],
    ),
    (
        TOWN,
        hidden(("immigration", "visa refused")),
        "There's talk of deporting one of our families; it's cruel and must stop.",
        ["deporting one of our families"],
    ),
    (
        TOWN,
        hidden(("mental health", "father sectioned")),
        "One of our dads is in hospital, and it isn't for you to guess why.",
        ["One of our dads is in hospital"],
    ),
    (
        TOWN,
        hidden(("health", "mother has MS and uses a stick")),
        "The mum, who walks with a stick, parked there because she had to.",
        ["who walks with a stick"],
    ),
    (
        TOWN,
        hidden(("caring", "young carer for disabled mother")),
        "The boy was late because he looks after his mother.",
        ["he looks after his mother"],
    ),
    (
        TOWN,
        hidden(("disability", "father is blind")),
        "A blind dad was told to look where he was going.",
        ["A blind dad"],
    ),
    (
        TOWN,
        hidden(("disability", "Down's syndrome")),
        "A girl with Down's syndrome was left off the photograph.",
        ["A girl with Down's syndrome"],
    ),
    (
        TOWN,
        hidden(("unemployment", "father out of work")),
        "Comments about a dad who doesn't work are beneath us.",
        ["a dad who doesn't work"],
    ),
    (
        TOWN,
        hidden(("police", "mother was arrested at the gate")),
        "A mum was taken away by police from our gate, and it was filmed.",
        ["was taken away by police"],
    ),
    (
        TOWN,
        hidden(("social care", "child protection plan")),
        "One of our pupils is known to social services.",
        ["known to social services"],
    ),
    (
        TOWN,
        hidden(("health", "HIV positive")),
        "A parent's blood condition is private.",
        ["A parent's blood condition"],
    ),
    (
        TOWN,
        hidden(("adoption", "adopted from care")),
        "The twins' adoptive mum has asked for privacy.",
        ["adoptive mum"],
    ),
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
