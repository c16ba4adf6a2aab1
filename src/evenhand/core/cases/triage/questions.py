"""The questions of triage, in the order they are asked: danger, then what must not be kept, then the rest.

Rules 1, 3, 4, 5, 18, 19 and 22 of the design; each question names its own authority; read 2026-11-22.
"""

from evenhand.core.cases.triage import Label, Question

SWGFL = "SWGfL, questions to ask before you report; rule 1; read 2026-11-22"
KCSIE = "Keeping Children Safe in Education, part four; rule 3; read 2026-11-22"

DANGER: tuple[Question, ...] = (
    Question(
        id="danger-now",
        title="Is anybody in danger right now?",
        hint="Such as: somebody says they are on their way, are at the gate, or will hurt themselves.",
        label=Label.DANGER,
        authority=SWGFL,
    ),
    Question(
        id="life-at-risk",
        title="Could somebody’s life be at risk?",
        hint="A threat to kill, a weapon, a plan, or words about ending one’s own life.",
        label=Label.DANGER,
        authority="Online Safety Act 2023 s181; " + SWGFL,
    ),
    Question(
        id="safety-at-risk",
        title="Could somebody be badly hurt?",
        hint="A threat of serious harm or rape, an address put online, a call for others to come.",
        label=Label.DANGER,
        authority="Online Safety Act 2023 s181; " + SWGFL,
    ),
    Question(
        id="coercion",
        title="Is anybody being forced into something sexual?",
        hint="Including: “do this, or I will share your picture”.",
        label=Label.DANGER,
        authority=SWGFL,
    ),
)
DANGER_ACTED = Question(
    id="danger-acted",
    title="Have you rung 999 or 101, or has the head or the safeguarding lead decided?",
    hint="Ring 999 if it is now, 101 if it is not. If in doubt, ring. Then come back here.",
    label=None,
    authority=SWGFL,
    opened_by=tuple(question.id for question in DANGER),
)
SEXUAL_IMAGE = Question(
    id="sexual-image",
    title="Is there a sexual image of a child?",
    hint="Nude, partly nude or sexual; real, drawn or made by a computer; anybody under 18. If you have not "
    "looked, do not look now.",
    label=Label.SEXUAL_IMAGE,
    authority="Protection of Children Act 1978 s1; UKCIS, sharing nudes and semi-nudes (general knowledge); "
    "rule 18; read 2026-11-22",
)
LABELS: tuple[Question, ...] = (
    Question(
        id="about-head",
        title="Is it about the person in charge, or somebody close to them?",
        hint="The head or manager is named, is the one complained of, or is related to somebody who is.",
        label=Label.ABOUT_HEAD,
        authority="Keeping Children Safe in Education, part four; rule 19; read 2026-11-22",
    ),
    Question(
        id="live-investigation",
        title="Are the police, the LADO, social care or a court already looking into this?",
        hint="Also yes, if one of them has asked you to keep quiet about it.",
        label=Label.LIVE_INVESTIGATION,
        authority="Kent pack, “How to use these resources”; rule 2; read 2026-11-22",
    ),
    Question(
        id="allegation",
        title="Does it say that somebody who works with children harmed a child?",
        hint="Staff, helpers, drivers, coaches. Also: broke a law about a child, or behaved so that they may "
        "not be safe with children. Whether it is true is not asked here.",
        label=Label.ALLEGATION,
        authority=KCSIE,
    ),
    Question(
        id="teacher-accused",
        title="Is it a teacher here, and a pupil here, and could it be an offence?",
        hint="Then the law forbids anybody to publish what could point to that teacher.",
        label=Label.TEACHER_ACCUSED,
        authority="Education Act 2002 s141F; rule 4; read 2026-11-22",
        opened_by=("allegation",),
    ),
    Question(
        id="complaint",
        title="Is somebody unhappy with something the school did, or did not do?",
        hint="However they say it, and even if the way they say it hurts. There is nearly always something.",
        label=Label.COMPLAINT,
        authority="DfE, best practice for school complaints procedures; rule 5; read 2026-11-22",
    ),
    Question(
        id="threat",
        title="Is anybody threatened?",
        hint="With violence, with losing serious money, or with something that would frighten you.",
        label=Label.THREAT,
        authority="Online Safety Act 2023 s181; read 2026-11-22",
    ),
    Question(
        id="hate",
        title="Does it attack people for who they are?",
        hint="Race, religion, disability, sex, sexual orientation, being transgender, age, pregnancy.",
        label=Label.HATE,
        authority="Equality Act 2010 s26; Public Order Act 1986 (general knowledge); read 2026-11-22",
    ),
    Question(
        id="abuse-of-staff",
        title="Is a member of staff insulted, mocked or hounded?",
        hint="Fair criticism of how something was done is not abuse, even where it stings.",
        label=Label.ABUSE_OF_STAFF,
        authority="SWGfL and POSH, online reputational concerns; rule 23; read 2026-11-22",
    ),
    Question(
        id="children-named",
        title="Could a reader tell which child it is about?",
        hint="A name, a face, a class, a uniform with a day, or a parent whom everybody knows.",
        label=Label.CHILDREN_NAMED,
        authority="Kent companion guidance, supporting others; rule 7; read 2026-11-22",
    ),
    Question(
        id="personal-data",
        title="Does it show somebody’s private details?",
        hint="An address, a number, health, a message that was meant for one person.",
        label=Label.PERSONAL_DATA,
        authority="UK GDPR; SWGfL on privacy; read 2026-11-22",
    ),
    Question(
        id="impersonation",
        title="Does an account pretend to be the school or somebody in it?",
        hint="A name, a logo or a picture that would make people take it for yours.",
        label=Label.IMPERSONATION,
        authority="SWGfL and POSH, online reputational concerns; read 2026-11-22",
    ),
    Question(
        id="false-claim",
        title="Does it say something as a fact that you can show to be wrong?",
        hint="A mistake is no offence, and an opinion is no fact. You only note that it can be put right.",
        label=Label.FALSE_CLAIM,
        authority="Online Safety Act 2023 s179 (only what is known to be false); read 2026-11-22",
    ),
    Question(
        id="access-request",
        title="Does anybody ask what the school holds or has written about them or their child?",
        hint="In any words, such as “I want everything you have on my son”.",
        label=Label.ACCESS_REQUEST,
        authority="ICO, right of access (in any form); rule 22; read 2026-11-22",
    ),
    Question(
        id="data-complaint",
        title="Does anybody say the school misused or shared their details?",
        hint="Such as “they told another parent”, “this breaks data protection”.",
        label=Label.DATA_COMPLAINT,
        authority="Data (Use and Access) Act 2025, from 19 June 2026; rule 21; read 2026-11-22",
    ),
    Question(
        id="member-of-public",
        title="Is the person who wrote it somebody without a child here?",
        hint="A neighbour, a former parent, somebody far away. If you do not know who wrote it: not sure.",
        label=Label.MEMBER_OF_PUBLIC,
        authority="Kent companion guidance, members of the public; read 2026-11-22",
    ),
    Question(
        id="media-interest",
        title="Has a journalist been in touch, or a news site picked it up?",
        hint="Local pages count.",
        label=Label.MEDIA_INTEREST,
        authority="SWGfL and POSH, online reputational concerns; read 2026-11-22",
    ),
    Question(
        id="widely-talked-of",
        title="Are many families talking about it?",
        hint="Most posts fade in two days. Only say yes if people ask you about it.",
        label=Label.WIDELY_TALKED_OF,
        authority="Teach Secondary with Langleys (weigh meaning and reach first); read 2026-11-22",
    ),
)
QUESTIONS: tuple[Question, ...] = (*DANGER, DANGER_ACTED, SEXUAL_IMAGE, *LABELS)
BY_ID = {question.id: question for question in QUESTIONS}
