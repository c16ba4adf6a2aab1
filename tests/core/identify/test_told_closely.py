"""Soft ways of saying that tell of one person where they stand close to a him, a her or a clause of one's
own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import TOWN, covers, hidden, letter, marked

from evenhand.core.identify.clues.circumstance import CLUE
from evenhand.core.identify.domains import domains_of, ways_of
from evenhand.core.identify.tables.ways_of_saying import BY_TYPE, KNOWN_BY, WAYS

LEFT_ALONE = [
    (
        ("legal", "father convicted"),
        "Threats to staff are recorded and may be passed on as a criminal offence.",
    ),
    (("bereavement", "mother gone"), "If you think something has gone wrong with a paper, tell her tutor."),
    (("language", "speaks Hausa at home"), "He has been good enough to say that he spoke in anger."),
    (
        ("faith", "no longer believes"),
        "Whether any person covers, and whether she prays, is no concern of ours.",
    ),
    (("faith", "no longer believes"), "Hafsa bint Umar, may God be pleased with her, kept the first Book."),
    (("legal", "father arrested"), "The hurtful posts were read to me. The animal is no longer with her."),
    (("legal", "father arrested"), "She was hurt by the post. I had not thought I should have to say no."),
    (("health", "treated for cancer"), "I will not discuss a mother's health, whatever was posted."),
    (("health", "severe depression; assistance animal"), "Even a friendly animal can frighten somebody."),
    (("money", "children on free meals"), "Thirty-one of our children have free meals."),
    (
        ("mental health", "self-harm"),
        "Our counsellor sees forty pupils a week, and she keeps a place free for whoever cannot wait.",
    ),
    (
        ("health", "heart surgery"),
        "We were asked whether a child with a heart condition can join. Of course.",
    ),
    (
        ("mental health", "depression"),
        "A dad from the town will speak about his depression at the breakfast on Saturday.",
    ),
    (("family", "his wife left"), "In Year 1 we read a book about a boy whose parents separate."),
    (
        ("health", "leukaemia"),
        "A former pupil who had leukaemia when she was in Year 9 spoke in assembly about giving blood.",
    ),
    (
        ("safeguarding", "a social worker visits"),
        "If you have a social worker, you can ask her to come along.",
    ),
    (("health", "treated for cancer"), "A parent who has been ill can ask for a telephone appointment."),
    (
        ("money", "lost his job"),
        "I saw another school, where a mother told me that she had been out of work for a year.",
    ),
    (
        ("legal", "was in prison"),
        "Mrs Pankhurst, played by an actor, told Year 6 how she went to prison for her beliefs.",
    ),
    (
        ("SEND", "ADHD"),
        "Could you sit beside a pupil who finds lessons hard and help him or her to keep going?",
    ),
    (
        ("bereavement", "her mother died"),
        "Six children come to the group. Grief in a child can look like temper.",
    ),
    (("legal", "father in prison"), "One parent wrote that lunches are too small."),
    (("legal", "father in prison"), "A parent who shouts at staff may be asked to stay away from the site."),
    (("money", "cannot pay the rent"), "No one who helps to run a school should say what others can afford."),
    (
        ("health", "had his appendix out; operation in May"),
        "Our dog Bramble is back from his operation, with a cone.",
    ),
    (
        ("health", "waiting for a heart operation"),
        "The surgery at the bottom of the hill has flu clinics on Saturdays.",
    ),
    (
        ("family", "lives with his grandmother"),
        "Several of our pupils are brought up by a grandparent or an aunt.",
    ),
    (
        ("bereavement", "his father died"),
        "Nine of our pupils see the counsellor about somebody who has died.",
    ),
    (
        ("money", "free school meals"),
        "Seventy-four of our children have free meals, and nobody can tell who.",
    ),
    (("health", "asthma"), "Medical passes are issued by matron on a parent's word."),
    (
        ("health", "wets himself"),
        "If another child's accident comes up in conversation, please change the subject.",
    ),
    (("legal", "on trial for theft"), "Warren of India: Year 6 put him on trial. Guilty, 41 votes to 19."),
    (("money", "behind with the rent"), "The parent forum has asked for a talk on benefits and appeals."),
    (
        ("SEND", "no words yet"),
        "Children who are not talking yet often bite because they cannot say what is wrong.",
    ),
]
FOUND = [
    (
        ("legal", "a court order hides their address: moved away from violent relatives"),
        "I was alarmed by the posts: we have among us a household that cannot safely be found.",
        "that cannot safely be found",
    ),
    (
        ("bereavement", "nursed her sister until she died"),
        "A mum was mocked. She came back the week after she had held her sister's hand at the end.",
        "held her sister's hand",
    ),
    (
        ("legal", "on remand"),
        "His mother has been named online while the man of the house waits for his day in court.",
        "waits for his day in court",
    ),
    (
        ("SEND", "non-verbal; eye-gaze device"),
        "A boy who speaks with his eyes was upset by the comments.",
        "who speaks with his eyes",
    ),
    (
        ("family", "wife expecting after IVF"),
        "A dad was mocked. He is about to be a father again.",
        "is about to be a father",
    ),
    (
        ("SEND", "awaiting an assessment"),
        "The boy was mocked. He has been waiting eighteen months to be seen.",
        "has been waiting eighteen months",
    ),
    (
        ("legal", "father in prison"),
        "There is gossip about where a certain boy's dad is.",
        "where a certain boy's dad is",
    ),
    (
        ("health", "recovering from drink"),
        "The father who wrote the post has not touched it since the summer.",
        "has not touched it since the summer",
    ),
    (
        ("legal", "in prison on remand"),
        "The dad who was with the boys will not be back this month.",
        "will not be back",
    ),
    (
        ("SEND", "new medication"),
        "The boy was mocked. He has only just been started on something that helps.",
        "has only just been started",
    ),
    (
        ("health", "kidney transplant in March"),
        "A boy was mocked. He has been on the waiting list for a donor since Easter.",
        "on the waiting list for a donor",
    ),
    (
        ("health", "off sick with stress"),
        "The colleague who covers for other teachers has been signed off by her GP.",
        "signed off by her GP",
    ),
    (
        ("bereavement", "his wife died"),
        "A dad was upset. He buried the one he was married to in the holidays.",
        "He buried the one he was married to",
    ),
    (
        ("money", "the coat came from a charity"),
        "I am sorry for the girl. Her mammy could never have run to it.",
        "could never have run to it",
    ),
    (
        ("SEND", "being assessed for autism"),
        "The wee lad was upset, and he is in the queue to see a paediatrician.",
        "he is in the queue to see a paediatrician",
    ),
    (
        ("family", "adopted at four"),
        "Leave the boy be. He has already had to learn new parents' names once.",
        "had to learn new parents' names",
    ),
    (
        ("legal", "left a violent husband"),
        "We have a new mum. She had to take her children and go in the night.",
        "go in the night",
    ),
    (
        ("immigration", "no recourse to public funds"),
        "His mum was insulted. She isn't allowed to claim a penny.",
        "isn't allowed to claim",
    ),
    (
        ("family", "nursing her father, who has dementia"),
        "She is up half the night with a parent who forgets her.",
        "up half the night",
    ),
    (
        ("orientation", "may be gay; his parents do not know"),
        "A boy was teased. He has a secret he has not had the courage to tell.",
        "has a secret",
    ),
    (
        ("faith", "baptised at Easter"),
        "I spoke to the mother. They were received into the Church this spring.",
        "received into the Church",
    ),
]


@pytest.mark.parametrize(("fact", "text"), LEFT_ALONE)
def test_what_is_said_of_many_or_of_others_is_left_alone(fact: tuple[str, str], text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=TOWN, record=hidden(fact)) == []


@pytest.mark.parametrize(("fact", "text", "wanted"), FOUND)
def test_soft_ways_of_saying_are_found(fact: tuple[str, str], text: str, wanted: str) -> None:
    assert covers(marked(CLUE, text=letter(text), setting=TOWN, record=hidden(fact)), wanted)


def test_every_domain_can_be_known_and_told() -> None:
    assert set(KNOWN_BY) == set(WAYS)
    assert {domain for domains in BY_TYPE.values() for domain in domains} <= set(WAYS)


@given(st.sampled_from(sorted(WAYS)), st.text(max_size=200))
def test_ways_never_match_nothing(domain: str, text: str) -> None:
    assert all(match.group() for match in ways_of(domain).finditer(text))


@given(st.text(max_size=40), st.text(max_size=200))
def test_any_fact_has_known_domains(type_of: str, text: str) -> None:
    assert set(domains_of(type_of=type_of, text=text)) <= set(WAYS)
