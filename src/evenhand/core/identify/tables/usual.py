"""What letters about life online usually say: whole thoughts, and the words they are made of.

Written for this purpose. A sentence made only of such words says nothing about anybody.
"""

from evenhand.core.identify.tables import listed

SENTENCES = (
    "Keeping children safe online is a task that home and school share.",
    "Online safety is taught in every year and is part of our computing and personal education lessons.",
    "We need the help of parents and carers so that children hear the same message at home and at school.",
    "We ask all members of our community to behave safely, kindly and respectfully online.",
    "We ask everybody to think about how a comment, picture or message may be read by others before "
    "they post or share it.",
    "What is written online can be copied, shared and kept, and may be seen by children.",
    "Please do not post photographs, names or personal details of other people's children or of staff.",
    "Please do not use social media, messaging apps or group chats to raise a complaint or to "
    "comment on the school.",
    "Unfortunately it has come to our attention that comments about the school have been made on "
    "social media.",
    "We have become aware of comments on Facebook about members of staff and members of our community.",
    "Some of what was written was unkind, untrue or upsetting, and people have been hurt by it.",
    "We understand that feelings can run high and that parents and carers want the best for their children.",
    "Using technology to threaten, harass, embarrass, humiliate or upset somebody may be seen as "
    "cyberbullying.",
    "Cyberbullying is as harmful as bullying face to face and will not be tolerated.",
    "In some cases such behaviour may be a criminal offence and may be reported to the police.",
    "Comments that are abusive, threatening or defamatory may be reported to the site and removed.",
    "We take the wellbeing of our staff and children seriously and will take action where it is needed.",
    "Everyone has a right to hold a view and to tell us when something has gone wrong.",
    "If you are unhappy or worried about anything please come and speak to us first.",
    "The class teacher is usually the best first person to talk to, or ask at the school office.",
    "Concerns and complaints should be raised with the school directly through the proper channels.",
    "Our complaints procedure and our policies are on the school website, and paper copies can be "
    "had from the office.",
    "Our social media policy, anti-bullying policy, acceptable use agreement and home-school "
    "agreement apply to everybody.",
    "If you would like to talk about this or have any other worry please contact the designated "
    "safeguarding lead or me.",
    "Staff are always glad to listen and to help, and will reply to messages sent through the office.",
    "Staff cannot reply to messages on social media and must not be friends online with parents or pupils.",
    "You can find advice about staying safe online on the websites of the national online safety charities.",
    "Please talk to your child about what they see and do online and check the settings on their devices.",
    "Most social media sites and apps are meant for people aged thirteen and over.",
    "Children learn from what the adults around them do.",
    "We value the support of our families and we are proud of our school and its community.",
    "Thank you for your continued support and for your help in this matter.",
    "Thank you for taking the time to read this letter.",
    "Please do not hesitate to get in touch if you have any questions.",
    "Good places to start are the advice pages for parents which you will find linked from our website.",
    "We do not discuss individual children, families or members of staff.",
    "We cannot comment on individual cases and ask that you respect the privacy of everybody involved.",
    "Please do not speculate about who was involved and do not share what you have seen.",
    "If you have seen such a post please do not share it, and report it to the site or to us.",
    "Parents who set up group chats are asked to keep them kind, on the subject and free of names.",
    "We would be grateful if you would delete anything that breaks these rules.",
    "We work together with parents, governors and staff to keep everybody safe.",
)

WORDS = frozenset(
    listed(
        """
    about above abuse abusive accept acceptable account act action add address adult advice again age agree
    agreement allow always angry anonymous anti anxious anybody anyone anything app apply appreciate
    appropriate ask assembly attention avoid aware away bad become before begin behave behaviour being best
    better both break bring build bully bullying calm can care careful carer case cause chance chat chats
    check child children class clear come comfortable comment common communicate community complain
    complaint computing concern conduct confidence confident consider considerate contact content continue
    conversation copy correct could course criminal critical criticise cyberbullying damage day deal decide
    decision defamatory delete designated detail device difference different difficult digital directly
    disagree disappointed discuss distress do easily education embarrass encourage ensure even event ever
    every everybody everyone everything example expect experience explain face fact fair fairly false family
    feel feeling find first follow form forum forward free friend full future general get give glad go good
    governing governor grateful group grow guidance guideline guidelines happen happy harass harassment hard
    harm harmful hear help hesitate hold home honest hope how human hurt hurtful idea identify important
    improve incident include including individual information instead internet involve issue join judge keep
    kind kindly kindness know law lead leader learn learning leave lesson letter level libel like line link
    listen live local look make malicious many matter may mean meaning media medium meet meeting member
    message messaging mind misread mistake misunderstand moment monitor month must name national need
    negative network never new news newsletter next notice number offence offensive offer office officer
    often online open opinion order other page paper parent parental part partner partnership pass password
    people person personal phone photo photograph picture place plan platform play please pleased point
    police policy positive possible post practice pride privacy private problem procedure process proper
    properly proud provide public publish pupil purpose put question quickly quiet raise rather read reader
    really reason recent recently regret relationship remain remark remember remind remove reply report
    request respect respectful respectfully respond response responsible responsibility result right role
    rule rumour sad safe safeguard safeguarding safely safety same say school screen screenshot see seem
    send sense sensible sensitive serious seriously set setting share show side site situation small social
    society somebody someone something soon sorry speak speculate speculation staff start stay step stop
    story strong subject such suggest support sure surround take talk teach teacher team technology tell
    term thank thanks thing think thought threat threaten throughout time together tolerate tone treat true
    trust truth try turn understand understandable unfair unfortunately unhappy unkind unpleasant untrue
    upset upsetting upon use useful user usual value view visit voice want watch way website week welcome
    well wellbeing whatsapp facebook instagram tiktok snapchat twitter wish within without word work working
    world worry worried write wrong year young youth youtube proud parents pupils students student college
    nursery academy headteacher principal board available circumstance further pause press door ring gate
    morning evening entitle debate fight spread grown grownup watch today half call drop behind tolerated
    hand word write written heard unable reach count spirit bring brought wrong something better best least
    early late soon regular regularly several various among between across simple short long big small
    little kinder calmly politely polite courtesy courteous constructive constructively channel channels
    face discussion telephone email mail link whole everyday sometime sometimes often usually mostly already
    however therefore although while
    """
    )
)

SMALL = frozenset(
    listed(
        """
    a an and any are as at be been being but by did do does for from had has have he her him his how i if in
    into is it its itself me more most much my no nor not of off on one once only or our ours out over own
    she should so some than that the their theirs them then there these they this those through to too under
    until up us very was we were what when where whether which who whom whose why will with would you your
    yours yourself also am all just let may might can cannot could shall ll ve re s t d m don won isn aren
    didn doesn hasn haven wasn weren wouldn couldn shouldn yet
    """
    )
)
