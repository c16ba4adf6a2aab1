"""Words of school life that stand for each other where somebody is told by what they do, where they sit or
how
they come to school. A row is one meaning, by stems as `stems.py` makes them.

Compiled by hand for this project.
"""

from evenhand.core.identify.tables import listed

SAME_THING: tuple[tuple[str, ...], ...] = tuple(
    tuple(row.split())
    for row in """
    board boarder boarding sleep stay lodge dormitory dorm overnight
    captain skipper coxswain cox commander command
    lead leader head chief
    chair chairman chairwoman chairperson convenor convener convene president preside
    treasurer treasury money books accounts purse funds finances cash kitty banking
    secretary minutes correspondence letters
    representative rep represent represents sit voice spokesman spokeswoman spokesperson
    police policeman policewoman constable officer sergeant copper detective bobby force
    fire firefighter fireman firewoman brigade
    taxi cab
    bus coach minibus
    bus busman
    minibus van
    shop shopkeeper store grocer newsagent
    priest vicar minister clergyman pastor curate rector
    imam mosque
    volunteer helper help kindly unpaid
    debate debater debating argue
    sing singer singing chorister choir
    farm farmer farming
    fish fisherman fishing trawler
    forest forester forestry woodland
    army soldier military regiment forces
    navy sailor naval
    council councillor
    committee committeeman committeewoman
    hen hens chickens chicken poultry
    garden gardener gardening
    librarian library books
    cricket cricketer eleven
    football footballer
    hockey hockeyplayer
    netball netballer
    rugby rugger
    row rower rowing boat
    drum drummer drums
    pipe piper piping
    harp harpist
    fiddle fiddler violin violinist
    gamekeeper keeper
    nurse nursing
    doctor gp medic surgeon
    umpire referee judge
    judge adjudicator adjudicate
    monitor monitors
    marshal steward warden
    prefect prefects
    buddy buddies befriender befriend
    triplet triplets
    apprentice apprenticeship
    transport taxis buses routes minibuses travel
    coordinate coordinator arrange organise organiser draw plan planner run timetable lists
    passenger escort chaperone
    drive driver driving
    wife husband married spouse
    grandmother granny gran nan nana grandma
    grandfather grandad grandpa
    mother mum mam
    father dad
    story stories tell storyteller read reader
    publican pub landlord landlady
    postman postwoman postmistress postmaster post
    journalist reporter newspaper
    solicitor lawyer barrister
    magistrate bench
    paramedic ambulance
    vet veterinary
    dentist dental
    pharmacist chemist pharmacy
    baker bakery
    butcher butchery
    hairdresser salon barber
    builder building
    electrician electrics
    plumber plumbing
    childminder minds
    mayor mayoress
    organ organist
    edit editor editing
    newspaper paper magazine gazette bulletin
    radio broadcast broadcaster presenter podcast airwaves
    garden gardener gardening grow vegetables plant planting allotment veg
    cook cookery cooking baking bake baker chef kitchen
    write writing writer poem poet poetry author
    ferry boat
    bell bellringer handbell handbells ringer
    carer caring look nurse
    uniform blazers jumpers clothes
    showmen showman fairground circus funfair
    service raf army navy military forces soldier armed uniform
    eco green environment environmental planet recycling
    invigilator invigilate exams
    chess chessboard
    wheel drive driver driving
    instructor coach trainer
    friends pta
    wheelchair chair
    fence fencer fencing foil epee
    sign signing signer
    knit knitter knitting
    skate skater skating
    climb climber climbing
    sail sailor sailing
    swim swimmer swimming
    dance dancer dancing
    code coder coding computer
    science scientist laboratory
    quiz quizzer quizzing
    cycle cyclist cycling bike
    ride rider riding pony horse
    bee beekeeper beekeeping hive
    reporter journalist newspaper
    act actor actress acting drama theatre stage
    bell bellringer ringer ringing
    scout scouts cubs beavers
    guide guides brownies rainbows
    """.strip().splitlines()
)
"""Each row is one meaning: the post, whoever holds it, and what it is done with."""

CALLED = frozenset(
    listed(
        """
    coxswain cox skipper midwife publican churchwarden escort
    captain champion marshal steward monitor rep representative buddy prefect scholar judge umpire
    referee cook chef clerk guide scout cub brownie ambassador mate host chair head lead coach nurse
    imam priest vicar nun monk wife husband widow mum mother dad father granny grannie grandad
    grandfather grandmother gran nan aunt uncle twin triplet cadet piper drummer fiddler harpist soloist
    choirboy acolyte altar-server apprentice trainee intern medic vet smith wright secretary convenor
    convener recruit guard patrol witness magistrate constable sergeant detective
        """
    )
)
"""What people are called by their post, where the word does not end as words for people do."""

SOFT = frozenset(
    listed(
        """
    week weekly weekend daily day retained visiting local parent parents community new old senior junior
    school number route line run service full part member members pupil pupils child children family
    families student students mother father among main elected staff living home user year house class
    boy girl boys assistant assistants girls club team group committee volunteers society squad other
    only regular the a an of in on for with at from who to and or by their our two three set sets row
    keep keeps kept run runs lead leads stand stands stood as act acts help helps work works does do
    serve serves holder holders living
        """
    )
)
"""Words of a group's name or of a post that others leave out when they tell of it."""
