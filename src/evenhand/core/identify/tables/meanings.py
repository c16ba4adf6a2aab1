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
    outing trip visit excursion jaunt expedition journey residential daytrip
    pantomime panto theatre play show performance aladdin cinderella matinee stage
    pastor minister clergyman clergy vicar priest reverend rector chaplain rabbi imam parson preacher
    sermon homily preach preaching lecture address talk
    church chapel kirk mosque temple synagogue gurdwara cathedral worship
    hymn psalm carol song
    warden gaoler jailer guard jailor sentry keeper prison
    key keys bunch jangle jangling clink fob padlock lock
    moustache whiskers beard stubble tash facial bristles
    drag haul pull yank tug lug
    cooker stove oven hob kitchen microwave grill
    fizz prosecco champagne bubbly wine cava sparkling
    bribe bribed sweetener backhander bung kickback corrupt corruption paid
    certificate document proof paperwork papers evidence form licence
    triplicate three copies threefold
    copy copies duplicate photocopy
    bury burial funeral grave graveside buried interment coffin cremation
    hose spray sprinkle squirt rinse wash sluice jet
    clean wash scrub wipe rinse mop scour cleaned
    nappy nappies pants pull-up wet soil soiled
    sponge cake bake baking icing marzipan fruitcake gateau
    bun biscuit cookie muffin flapjack brownie
    sweet sweets candy chocolate lolly toffee
    crisps snack snacks treat
    sausage burger nugget pie pasty
    gravy sauce custard ketchup
    seconds helping portion serving ladle plate plateful
    pudding dessert afters crumble
    portion helping serving ration
    vegetable veg carrot peas broccoli sprout greens
    fruit apple banana orange grape pear
    cheese butter egg milk yoghurt cream
    bread toast sandwich roll loaf crust
    beans toast jacket potato chips
    tray trays plate dish bowl
    fork spoon knife cutlery
    bottle flask beaker cup mug
    tap fountain sink basin
    towel flannel cloth tissue wipe
    locker cupboard peg hook cloakroom
    corridor hallway passage landing stairs staircase stairwell steps
    ladder steps rung
    cellar basement
    attic loft roof
    gate fence railing railings barrier wall hedge
    car vehicle van minibus motor lorry jeep
    bus coach minibus shuttle
    train railway carriage platform station rail junction track
    taxi cab minicab
    bike bicycle cycle scooter
    boat dinghy canoe kayak raft ferry
    plane flight flew aeroplane airport
    road street lane avenue pavement kerb roadside crossing
    pavement path footpath verge
    park playground swings rec field
    swim swimming pool baths lido poolside swimmer splash
    drown drowning sink sank under
    beach sea shore sand coast
    river stream brook canal
    pond lake pool
    wood forest woodland trees
    hill mountain fell climb
    farm farmyard barn tractor
    tent camp camping campsite
    bunk bed mattress dormitory dorm sleeping
    pillow blanket duvet sheet
    inhaler puffer asthma chest wheeze breath
    cough coughing sneeze splutter
    fever temperature hot
    chest lungs breathing
    medicine tablet pill dose drug medication prescription
    plaster bandage dressing sling
    ambulance paramedic
    nurse matron medic
    sick vomit puke
    headache migraine
    tummy stomach belly gut
    leg limb knee ankle shin
    arm elbow wrist
    hand finger thumb fist
    head skull forehead brow
    face cheek chin
    nose nostril
    mouth lip lips gob
    tooth teeth
    ear ears earphones headphones earbuds music
    eye eyes stare
    hair plait braid bunches fringe
    back backside bottom bum
    neck throat collar scruff
    grab grabbed seize snatch clutch grip caught
    strike hit slap smack thump punch cuff clout wallop belt swipe
    push shove barge jostle bump
    kick boot
    pinch nip tweak squeeze
    scratch claw
    bite gnaw chew nibble munch
    spit spat
    choke strangle throttle
    trip stumble tumble topple fall
    chase hunt pursue hound
    run sprint dash race bolt
    walk stroll wander march trudge
    stand wait queue hang
    sit sat perch slump
    lie lying laid
    hide conceal bury cover mask
    seek search look hunt
    find discover spot
    lose mislay misplace mislaid
    leave abandon desert ditch dump strand forsake
    forget overlook neglect miss omit
    wait waiting linger kept
    hurry rush quick hasten
    slow dawdle late
    open unlock
    shut close slam bolt
    break smash shatter crack wreck ruin
    mend repair fix
    burn scald scorch singe
    freeze cold chill chilly shiver shivering perish icy
    sweat hot boil roast bake swelter
    rain drizzle pour soak drench wet downpour
    snow ice slippery icy slip
    dark unlit gloomy dim
    noise din racket row
    shout yell bawl bellow roar scream holler bark snap snarl
    whisper mutter murmur mumble
    laugh giggle snigger chuckle smirk cackle titter
    cry weep sob bawl blub wail tears
    beg plead implore ask
    ask request enquire
    tell inform say mention notify
    promise swear vow pledge assure
    lie fib deceive mislead untruth
    blame accuse fault point
    shame humiliate embarrass degrade belittle
    mock ridicule tease taunt jeer deride
    praise compliment applaud
    thank grateful gratitude
    threaten threat menace intimidate bully
    warn caution warning
    punish discipline detention penalty sanction
    detention punish kept
    exclude suspend expel ban
    reward prize sticker merit certificate award medal trophy
    choose pick select prefer
    favourite pet favour blue-eyed teacher's
    unfair unjust biased partial
    cheat fiddle rig fix con
    steal thieve nick pinch pilfer pocket swipe embezzle
    spend splash squander waste fritter
    charge bill invoice fine fee levy
    fine penalty charged
    pay cough fork
    afford pay
    cheap stingy mean tight miserly skinflint penny
    mean stingy unkind cruel nasty
    greedy greed grasping
    rich wealthy loaded posh moneyed
    poor skint broke needy penniless
    posh snob stuck-up toff lah-di-dah
    scruffy untidy shabby messy
    dirty filthy grubby mucky manky
    smell stink pong reek whiff
    fat chubby plump overweight lump
    thin skinny scrawny
    ugly hideous
    old ancient doddery past-it elderly dinosaur
    young childish babyish
    stupid daft dim dense thick brainless gormless
    clever bright smart brainy
    lazy idle bone-idle slack workshy sluggish
    useless hopeless rubbish incompetent pathetic waste luggage
    mad crazy bonkers insane lunatic
    drunk boozed tipsy drink
    asleep snooze nap doze kip nodding
    phone mobile texting text scroll screen
    text texting message
    ignore blank overlook disregard snub
    notice see spot clock register
    care bother mind
    refuse deny decline turn
    allow let permit
    force make compel
    stop halt prevent end
    start begin launch
    privacy private cubicle curtain screen
    cubicle stall booth changing
    change undress changing dress
    cover veil scarf headscarf hijab
    queen king princess royal royalty
    clown joker fool jester circus buffoon
    donkey ass mule
    cow cattle beast
    sheep lamb flock
    dog hound mutt puppy muzzle
    cat kitten
    rat mouse vermin
    monkey ape
    fish fishes
    bird pigeon
    luggage suitcase bag baggage rucksack
    bag satchel rucksack
    box carton crate
    shoe trainer boot pump plimsoll
    skirt dress frock gown
    trousers pants jeans shorts leggings
    shirt blouse top
    tie blazer uniform
    coat jacket anorak parka
    hat cap hood helmet
    glove mitten
    sock tights
    jewellery earring necklace bangle bracelet ring stud
    dinner lunch meal tea supper
    breakfast toast cereal
    hungry starving famished starve
    thirsty parched
    vegetarian vegan plant
    pork bacon ham
    ticket entry admission
    seat chair bench place
    front row
    stage platform
    audience crowd spectators
    microphone loudspeaker tannoy megaphone loudhailer announce
    music band orchestra instrument
    drum drummer
    guitar violin piano
    dance dancer ballet
    paint colour crayon
    glue stick
    scissors cut
    paper page sheet
    pen pencil biro ink
    board whiteboard blackboard
    computer laptop ipad screen
    internet online website web
    camera cctv film footage
    photo picture snap image portrait
    letter note envelope
    email message
    newspaper paper press
    rumour gossip tittle-tattle hearsay
    secret hush hidden
    truth true honest
    law legal lawyer solicitor
    police cops officer constable
    court judge trial
    prison jail cell
    council councillor authority
    governor governors board
    committee panel
    vote election elect
    boss manager chief
    staff worker employee
    cook chef kitchen canteen dinner-lady
    cleaner cleaning mop
    caretaker janitor janny site
    secretary receptionist office
    helper assistant volunteer
    coach trainer instructor
    driver chauffeur
    neighbour neighbourhood
    stranger outsider incomer blow-in newcomer
    local locals native
    tourist visitor holidaymaker
    foreigner immigrant migrant foreign
    gran granny grandmother nan nana
    grandad grandfather grandpa
    uncle aunt
    cousin relative relation
    twin twins
    brother sister sibling
    baby infant newborn tot
    toddler tot little
    boy lad laddie bloke
    girl lass lassie
    man bloke fella guy
    woman lady wifie
    husband hubby
    wife missus
    friend pal mate chum buddy
    gang group crew mob bunch
    crowd mob throng
    team side squad eleven
    captain skipper
    goal score net
    referee ref umpire linesman
    whistle blow
    pitch ground field
    bench substitute sub sideline
    race running relay hurdle obstacle
    medal prize rosette
    last bottom
    first top winner
    dozen twelve
    hundred century
    half fifty
    minute minutes hour
    ages forever hours
    always constantly forever
    never once
    christmas nativity xmas yule
    shepherd angel king wise
    easter egg bunny
    birthday party cake
    halloween witch pumpkin
    bonfire firework guy
    wedding bride groom married marry
    divorce split
    war army soldier
    bomb bombed explosion
    flag banner
    money cash quid pound penny pence
    raffle tombola stall
    fair fete fayre
    garden allotment greenhouse
    flower rose daffodil
    tree branch
    grass lawn
    mud muddy dirt
    sand sandpit sandtray
    water tap
    fire burn flame blaze
    smoke fumes
    light lamp
    window glass pane
    door doorway entrance
    floor carpet lino
    toilet loo lavatory bog urinal
    rubbish litter bin trash waste dump
    job post position role
    work graft toil
    holiday vacation leave
    absence absent off unauthorised unauthorized
    authorise permit allow approve
    late tardy
    lesson class period
    exam test paper
    result mark grade
    pass passed fail failed
    report review
    rule regulation law
    uniform kit dress
    kit gear equipment
    place space spot
    admission application apply applicant
    appeal challenge
    catchment distance yards metres
    house home flat property address
    holiday-let let rental cottage airbnb
    empty vacant
    full packed crowded
    safe secure
    danger dangerous hazard peril risk
    careless reckless negligent sloppy
    supervise watch mind oversee
    trust faith confidence
    guilty blame
    sorry apologise apology regret
    forgive pardon
    angry furious fuming livid cross raging irate
    upset distress hurt
    afraid frighten scared terrified fear
    sad unhappy miserable
    happy glad pleased
    tired weary exhausted
    bored boring dull
    joke banter jest gag
    fun laugh
    disgrace disgusting appalling shocking shameful
    terrible awful dreadful dire horrendous
    great brilliant fantastic excellent wonderful
    big huge massive enormous
    small tiny little wee
    quick fast rapid
    wrong mistaken incorrect
    right correct
    sure certain
    pretend fake act put-on sham
    copy imitate mimic
    share forward
    hate loathe detest
    love adore
    kill murder
    die death
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
