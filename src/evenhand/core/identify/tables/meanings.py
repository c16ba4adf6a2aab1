"""Words that stand for each other when a letter tells again, in its own words, what a post said.

Each line is one meaning: words of the same thing, the wider word for it, or its opposite, because "she did
nothing" is told again as "failed to act". Compiled by hand for this project.
"""

MEANINGS = tuple(
    tuple(line.split())
    for line in """
    money cash pound quid grand fiver tenner fund budget cost expense price spend pay fee charge bill cheap
    clothes clothing coat jacket jumper shoe uniform trousers shirt garment wear dress
    child kid pupil boy girl son daughter lad lass youngster infant toddler little bairn
    parent mum dad mother father mummy daddy family carer
    relative relation nephew niece cousin aunt uncle family relatives grandson kin sibling brother sister
    teacher staff miss sir colleague teaching employee tutor
    head headteacher headmaster headmistress leadership leader boss management principal
    food supper lunch dinner meal eat ate fed feed snack breakfast hungry starve packed sandwich
    drink water bottle thirsty juice milk
    toilet loo bathroom lavatory wee pee
    accident wet soiled pants trousers
    hit punch slap kick strike thump smack beat hurt attack assault shove push bash violence violent
    injure injury hurt wound bruise bleed blood cut graze bump harm scar bandage
    bite bit bitten teeth chew muzzle
    shout yell scream bawl bellow roar scold voice raise
    cry tear weep sob upset distress distraught
    ignore unheard overlook dismiss listen deaf
    lie liar lying dishonest untrue truth honest false deceive mislead
    steal stole stolen theft thief rob nick pinch robbery missing take
    win won winner victory prize award trophy champion walk
    lose lost loser defeat beaten
    all lot every whole everything entire
    none nothing zero not
    favourite favour favouritism prefer bias biased unfair fair fairly pet prejudice discriminate
    racist racism race racial prejudice xenophobic discriminate bigot
    stupid idiot thick dim dozy fool foolish dense clueless incompetent useless moron competent unfit inept
    lazy idle workshy slack
    bully bullying bullied bullies torment pick tease victimise victim
    safe safety unsafe danger dangerous risk hazard endanger peril
    sick ill unwell poorly illness vomit vomited threw germ disease
    medicine inhaler tablet dose epipen pen medication drug pill calpol
    allergy allergic nut peanut epipen anaphylaxis reaction
    die died dead death kill killed dying
    fire fired sack sacked dismiss resign leave job removed replaced quit
    photo photograph picture image snap portrait pic
    phone mobile text screen scroll scrolling
    video film filmed footage record clip recording
    dirty filthy filth clean unclean hygiene mess messy muddy disgusting grubby stink smell smelly rank
    cold freezing freeze heating warm heat shiver chilly
    hot boiling sweat heatwave overheat
    late lateness delay early wait waiting hours minutes punctual
    lock locked shut closed gate door
    forget forgot forgotten left behind abandon abandoned stranded alone unattended leave
    lose lost missing mislaid misplace mislay vanish disappear
    trip outing visit excursion residential camp journey
    bus coach minibus van driver
    car drive driver park parking vehicle traffic suv
    match game tournament fixture cup final football rugby hockey netball
    team squad side selection picked selected player
    play nativity production show performance panto concert cast casting part role stage
    dance dancing disco prom party
    sing song choir chant tune music sang
    read reading book reader library
    write writing written spell spelling spelt handwriting
    maths sum times number count arithmetic
    homework worksheet project task
    test exam assessment mark score grade result sats
    report parents evening appointment slot
    hair haircut braid plait ponytail shave shaved fringe dye dyed
    lice nit nits headlice
    earring jewellery piercing necklace bracelet
    dog puppy hound pet
    sleep asleep bed night doze nap dozing
    drunk alcohol wine beer pub booze smell drinking prosecco gin
    smoke smoking cigarette vape vaping fag
    drug drugs weed cannabis dealer
    sack fire dismiss replace
    joke laugh banter fun funny humour mock giggle snigger smirk ridicule smile smiling
    disgrace shame shameful disgraceful shambles embarrassment embarrassing scandal appalling
    waste wasted squander splash
    hide hid hidden cover covered secret brush swept sweep concealed conceal hush coverup
    snob posh stuck superior snooty
    god church pray prayer religion faith mosque bible
    police officer arrest crime criminal law legal solicitor court sue
    social services worker authority council
    ofsted inspector inspection inspect inadequate
    fence wall gate barrier
    seat sit sat chair bench desk place seating
    bin rubbish waste litter trash
    kitchen cook cooking cooker chef
    takeaway chippy chip shop restaurant cafe
    notice noticed unaware aware realise
    telephone telephoned rang ring phone call
    remove removed took take
    flourish prosper thrive succeed
    grateful gratitude thank thanks thankful ungrateful
    pet hamster rabbit guinea gerbil goldfish tortoise
    loss lost dead death died
    boat ferry ship
    ship boat sail
    queue line
    adult grown grownup
    cake bake bun sweets biscuit
    vegetarian vegan meat halal pork gelatine bacon ham sausage
    plaster bandage icepack ice towel
    friend friends mates clique circle pal
    rich wealthy money poor poverty broke
    angry fuming furious rage livid cross anger annoyed temper
    happy glad delighted pleased joy
    sad upset sorry grief
    scared afraid frighten frightened fear terrify terrified terror
    rude polite manners disrespect disrespectful insolent attitude unfriendly abrupt
    swear swore foul language curse cursing f-word
    cancel cancelled called postpone scrap scrapped axed
    ban banned forbid forbidden prohibit stop stopped prevent allow allowed refuse refused
    choose chose chosen pick picked select selected
    send sent post
    tell told said say inform
    know knew aware knowledge unaware
    see saw seen watch watched look looked stare stared witness
    stand stood standing watching
    nobody noone no-one anyone none
    wrong incorrect mistake error mix-up mixup muddle muddled confuse confusion blunder botched
    right correct
    better worse best worst improve
    big large huge enormous giant
    small little tiny
    fat overweight weight obese
    ugly beautiful looks
    old elderly age ancient
    new brand fresh recent
    close closed shut shutting
    run ran running organise organised organising arrange manage managed
    start begin began
    leave left quit gone exit
    move moving moved transfer school
    pull drag dragged pulled haul
    throw threw thrown chuck chucked fling flung toss
    fall fell fallen trip slip tumble climb climbed
    jump leap
    break broke broken smash smashed damage damaged snap
    cut trim chop chopped
    sandpit sand
    pool swim swimming swam
    slide swing climbing frame
    raffle tombola draw ticket prize
    fair fete bazaar stall fayre
    pta committee volunteers
    donate donation charity collect fundraise fundraising raised
    letter email note slip message reply replied answer answered respond
    phone call rang ring telephone
    excuse blame fault responsible responsibility
    promise promised broken word
    sorry apology apologise apologised
    care caring bother bothered interested indifferent interest
    love hate like dislike
    help helped assist support supported
    supervise supervised supervision unsupervised watch watching attention notice
    naughty behave behaviour misbehave feral wild uncontrolled control tantrum animal animals
    exclude excluded exclusion expelled suspend suspended expel suspension
    special needs send sen senco autistic autism adhd
    coach trainer trainers
    baby babies pregnant pregnancy maternity
    divorce split separated ex
    boyfriend girlfriend affair partner husband wife marry married
    foreign immigrant english language accent foreigner
    country home abroad
    weekend saturday sunday
    day days week weeks month months term
    morning afternoon evening night
    hour hours minute minutes
    first second third fourth
    twice two double couple pair second
    one once single sole only same
    three triple trio
    half fifty
    hundred hundreds
    favour nephew
    qualify qualified qualification unqualified degree training trained
    cheat cheated cheating rig rigged fix fixed
    salary wage wages paid earn earning
    empty bare
    loud noise noisy quiet silent
    dark light
    wind rain wet weather storm soaked drenched
    blind see eyes
    label sign read
    bath bathing brewery brewing
    slow fast speed speeding quick
    computer laptop tablet ipad
    prison jail gaol camp
    clown circus comedian comedy
    zoo circus farm jungle
    nurse doctor hospital ambulance clinic casualty aande
    hat cap glove scarf helmet
    garden plant flower tree vegetable
    costume outfit dress fancy
    glue paint art drawing draw
    holiday holidays abroad break
    fine fined fines penalty
    attendance absent absence truant
    lesson class teaching taught lessons
    hall room classroom
    playground yard field play playtime break
    queue line lined queueing
    carpet floor
    window glass
    roof ceiling leak leaking
    christmas santa xmas elf
    poppy remembrance medal medals
    flag anthem
    pig horse cow sheep
    memorial tribute remember remembrance
    """.strip().splitlines()
)
PHRASES = (
    # told in words that say nothing one by one: the phrase, and a word that stands for its meaning
    ("walked off with", "win"),
    ("walk off with", "win"),
    ("the lot", "all"),
    ("had a go at", "shout"),
    ("have a go at", "shout"),
    ("having a go at", "shout"),
    ("told off", "shout"),
    ("telling off", "shout"),
    ("couldn't care less", "indifferent"),
    ("could not care less", "indifferent"),
    ("don't care", "indifferent"),
    ("doesn't care", "indifferent"),
    ("not fit", "unfit"),
    ("turn a blind eye", "ignore"),
    ("turned a blind eye", "ignore"),
    ("turns a blind eye", "ignore"),
    ("looked the other way", "ignore"),
    ("look the other way", "ignore"),
    ("made up", "lie"),
    ("making it up", "lie"),
    ("covered up", "hide"),
    ("cover up", "hide"),
    ("under the carpet", "hide"),
    ("under the rug", "hide"),
    ("off sick", "ill"),
    ("left out", "exclude"),
    ("missed out", "exclude"),
    ("singled out", "bully"),
    ("picked on", "bully"),
    ("picks on", "bully"),
    ("picking on", "bully"),
    ("kicked out", "exclude"),
    ("thrown out", "exclude"),
    ("line her pockets", "steal"),
    ("lining her pockets", "steal"),
    ("lining their pockets", "steal"),
    ("lining his pockets", "steal"),
    ("in charge", "lead"),
    ("not up to", "incompetent"),
    ("out of control", "wild"),
    ("running wild", "wild"),
    ("run riot", "wild"),
    ("running riot", "wild"),
    ("passed out", "asleep"),
    ("nodded off", "asleep"),
    ("no idea", "clueless"),
    ("hasn't got a clue", "clueless"),
    ("haven't got a clue", "clueless"),
)
