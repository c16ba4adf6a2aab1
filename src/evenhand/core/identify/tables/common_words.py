"""Common English words in bands, the commonest first, each by its base form ("go" stands for "went").

Compiled by hand for this project; docs/decisions/0009-identifiability.md, "word frequencies", says how.
The bands follow roughly the Zipf scale of word frequency: each is half a step rarer than the one before.
What stands in no band is rare.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVERYWHERE = _words(
    """
    a about after again all also always am an and another any anybody anyone anything are as at away back
    be because before but by can cannot come could day did do down each even ever every everybody everyone
    everything first for from get give go good great had has have he her here hers herself him himself his
    how however i if in into is it its itself just know last let like little long look made make many may
    me might mine more most much must my myself need never new next no nobody none nor not nothing now of
    off old on once one only or other our ours ourselves out over own people put really right said same
    say see she should so some somebody someone something still such take than that the their theirs them
    themselves then there these they thing think this those though through time to too two under until up
    upon us use very want was way we well were what when where whether which while who whole whom whose
    why will with within without work would year yes yet you your yours yourself yourselves im ive id ill
    dont didnt doesnt isnt wasnt werent wont cant couldnt shouldnt wouldnt hasnt havent hadnt arent youre
    youve youll theyre theyve theyll weve wed hes shes thats theres whats lets ok oh
    """
)
VERY_COMMON = _words(
    """
    able above across actually add against ago agree almost alone along already although among amount
    answer appear area around ask bad become begin believe best better between big bit body book both
    bring build buy call care case cause certain certainly change child city class clear close company
    consider continue country couple course cover cut deal decide despite different difficult door early
    easy either end enough especially event exactly example eye face fact family far father feel few fight
    figure final finally find five follow food four free friend full further future general girl group
    grow guess hand happen hard head hear help high history hit hold home hope hour house human hundred
    idea important include indeed information instead interest issue job keep kid kill kind large late
    later lead learn least leave left less letter level life line list listen live local lose lot love low
    main man matter maybe mean meet member mention message mind minute moment money month morning mother
    move name near news night number often open order others outside page part particular past pay perhaps
    person place plan play please point possible post power present probably problem programme public
    question quite rather read ready real reason receive remember report rest result return room round run
    school second seem send serious set several share show side simply since six small speak special stand
    start state stay stop story support sure talk ten tell thank thanks third thought thousand three today
    together tomorrow tonight toward towards tree try turn type understand usually view wait walk war
    water watch week woman wonder word world worry write wrong young boy mum dad parent son daughter men
    women children half pretty sorry nice fine true else seven eight nine eleven twelve forward behind
    during yesterday black white red
    """
)
COMMON = _words(
    """
    accept access accord account act action activity address adult advice affect afraid afternoon age air
    allow alright amaze anger angry animal apart apparently apply appreciate approach arm arrange arrive
    art article aside assume attack attempt attend attention available average avoid aware awful baby bag
    ball bank bar base basic bath bear beat beautiful bed behave behaviour bill bird birth bless block
    blood blue board boat bottom box break breakfast brief bright brilliant british brother brown bus
    business busy cake camera car card carry cash cat catch centre century chair challenge chance
    character charge chat cheap check choice choose church clean click clock clothes club coach coffee
    cold collect colour comment common communication community compare complain complaint complete
    completely concern condition confirm congratulation contact control conversation cook copy corner
    correct cost council count court create cross cry culture cup current customer daddy daily damage
    dance danger dark date dead dear death decision deep defend degree department depend design detail die
    dinner direct direction disappoint discuss discussion dog dollar double doubt draw dream dress drink
    drive drop dry due duty ear earth east eat education effect effort emergency employ empty energy
    english enjoy enter entire environment equal evening evidence exam excellent except excite exist
    expect expensive experience explain express extra extremely fail fair fall false famous fan fast
    favour favourite fear fee field fill film fire fish fit fix floor fly foot football force foreign
    forget form former fresh friday front fun funny game garden gate generation glad glass goal god gold
    government green ground guard guide gun guy hair hall hang happy hate health heart heavy hello hi hide
    hill holiday honest horse hospital hot hotel huge hurt husband ice ignore image imagine immediately
    improve incident increase individual internet introduce invite involve island item join joke journey
    judge jump june july key kitchen lady land language laugh law lay league legal lesson lie lift light
    limit link lock lord luck lucky lunch machine mad mail major manage manager march mark market marry
    match meal measure media medical meeting memory method middle mile milk million miss mistake model
    modern monday monitor mouth movie mummy music national natural nature nearly necessary neither noise
    normal normally north note notice obvious obviously offer office officer official online opinion
    opportunity option original otherwise owner pack pain paint pair paper park particularly partner party
    pass path patient pattern performance period permission personal phone photo pick picture piece pig
    plain plane plant plate player pleasure plenty police policy poor popular position positive pound
    practice practise prepare press pressure prevent previous price prince private process produce product
    professional progress project promise proper properly protect proud prove provide pull punch pupil
    purpose push quality queen quick quickly quiet race radio rain raise reach realise receipt recent
    recently recognise record reduce refer refuse regard regular relationship release remain remind remove
    repeat reply request require research respect respond response responsible responsibility river road
    rock role roll rule safe safety sale saturday save scene score sea search seat secret section sell
    sense sentence separate series service shame shop short shot shout shut sick sight sign similar simple
    single sir sister sit site situation size skill skin sleep slow smile snow social society soft song
    sort sound south space speech speed spend sport spring square staff stage star statement station step
    stick stone straight strange street strong student stuff stupid style subject success suddenly suffer
    suggest suit summer sun sunday suppose surprise survive system table tea teach teacher team tear
    telephone television term terrible test text thin throw thursday tie till tired title tone top total
    touch tour town trade train travel treat trip trouble trust truth tuesday twice uncle uniform unless
    upset usual value various video village visit voice vote wall warm warn wash waste wear weather
    website wednesday weekend welcome west wide wife wild willing win wind window winter wish wonderful
    wood worth yard yellow absolutely february january april august september october november december
    thirty twenty fifteen fifty forty sixty
    """
)
KNOWN = _words(
    """
    abandon ability abroad absence absent abuse academic accident accuse ache achieve acknowledge admire
    admit adopt advance advantage advertise afford agenda aggressive aid aim alarm album alcohol alive
    alternative ambulance analysis ancient angel announce annoy annual anonymous anticipate anxiety
    anxious anyway apartment apologise apology appeal apple application appoint appointment approve argue
    argument army arrest arrival aspect assault assembly assess assessment assist assistant associate
    association atmosphere attitude attract audience aunt author authority automatic award awkward badge
    bake balance ban band barely basket bathroom battle beach beast bedroom beer beg bell belong below
    belt bench bend benefit beside bet beyond bicycle bike bin birthday biscuit bite bitter blame blanket
    blind blow boast bomb bone bonus boot border bore borrow boss bottle bowl brain branch brave bread
    breath breathe brick bridge brush bubble bucket budget bug bully bunch burn button cabinet calm camp
    campaign cancel cancer candle cap capable capital captain capture career careful carefully carpet cast
    castle category ceiling celebrate celebration certificate chain champion channel chaos charity chase
    cheat cheek cheer cheese chemical chest chicken chief childhood chip chocolate choir christmas
    cigarette cinema circle citizen claim clap clever client climb cloth cloud clown coast coat code
    collapse colleague collection college column combine comfort comfortable command commit committee
    compete competition complex computer concentrate concert conclude conclusion conduct conference
    confidence confident conflict confuse connect connection conscious consent consequence constant
    contain content contest context contract contribute contribution cope corridor costume cotton cough
    counsellor county courage cousin cow crack craft crash crazy cream creature credit crew cricket crime
    criminal crisp critical criticise criticism crowd crown cruel cupboard cure curious curtain curve
    custom dare data dealer debate debt decade declare decorate decrease dedicate defeat defence define
    definitely delay delete deliver delivery demand dentist deny describe description desert deserve desk
    desperate destroy determine develop development device devil diet differ difference difficulty dig
    dignity dirty disagree disagreement disappear disaster discipline discount discover disease disgust
    dish dismiss display distance district disturb divide division doctor document donate donation dozen
    drag drama drawer drawing driver drug drum duck dump dust eager easter edge edit editor educate
    effective egg elbow elderly elect election electric element embarrass emotion emotional encourage
    enemy engage engine ensure enormous entirely entitle entry envelope equipment error escape essay
    essential establish estate evil exchange excuse exercise exhibition expert explanation explore extend
    extreme fabric facility factor factory failure fairly faith fancy farm farmer fashion fat fate fault
    feather feature feed feedback female fence festival fever fiction file finance financial finger finish
    firm flag flash flat flight flood flour flow flower folk fool forever forgive fork formal fortune
    foundation frame freedom freeze frequent fridge friendly friendship frighten frustrate fuel function
    fund funeral furniture gain gap gas gather generous gentle gentleman genuine gift glasses global glory
    glove goodbye gossip governor grab grade gradually grandfather grandma grandmother grandparent grandad
    granny grant grass grateful grave grey grip growth guarantee guest guilt guilty guitar habit handle
    happiness harm hat hatred headline headteacher heal healthy heat heaven height hell helmet hero
    hesitate hidden highlight hire hobby hockey hole holy homework honestly honour hook horrible host
    household hug humour hunt hurry identify ignorant illegal illness immediate impact impossible impress
    impression inch income incredible independent infant influence inform injure injury innocent insist
    inspect inspector instance instruction instrument insult insurance intelligent intend intention
    interview investigate investigation invitation iron jacket jail jam jealous jeans jersey jewellery
    judgment juice junior justice keen kick king kiss knee knife knock knowledge label lack lad lake lamp
    laptop largely latest lazy leader leaf leather lecture leg lend library licence lifetime lip liquid
    literally literature litter load loan location lonely loose lorry loud lovely lower loyal luggage
    magazine magic maintain majority male manner map mass massive master material maths mate meat medal
    medicine melt mental mess metal military minister minor minority mirror misery mix mobile mood moon
    moral motor mountain mouse mud multiple murder muscle museum mystery nail narrow nasty nation native
    naughty neck negative neighbour nerve nervous net network newspaper nose nuisance nurse nursery nut
    object observe obtain occasion ocean odd offence offend officially oil operate operation opposite
    orange ordinary organisation organise outcome oven overall overseas owe pace package palace panic
    pants parade pardon parking passenger passion patch patience peace pen pencil pension perfect
    perfectly perform permanent permit persuade pet photograph photographer phrase physical piano pie pile
    pill pilot pin pink pipe pitch pity plastic plaster platform playground plot plug pocket poem poet
    poetry poison pole polite political pool population possession possibility postpone pot potato
    potential pour poverty praise pray prayer prefer pregnant presence presentation president pretend
    priest primary principal print priority prison prisoner prize procedure profit proof property proposal
    propose protest provision pub publish purchase pure purple quarter quote rabbit rare rat rate react
    reaction reader reality reasonable rebuild recommend recover recruit referee reflect reform refund
    register regret regularly regulation reject relate relation relative relax relevant relief religion
    religious rely remark reminder rent repair replace representative reputation rescue resident resign
    resource restaurant retire reveal revenge review reward rice rich rid ride ridiculous ring rise risk
    roar rob roof root rope rough route row royal rubbish rude ruin rumour rush sack sacrifice sad sadly
    sail salad salary salt sand sandwich satisfy sauce scale scandal scare schedule scheme science
    scientist scissors scratch scream screen seek select selection selfish senior sensible sensitive serve
    settle severe sew sex shake shallow shape sharp sheep sheet shelf shine ship shirt shock shoe shoot
    shore shoulder shower shy sigh silence silent silly silver sing singer sink skirt sky slap slave slice
    slide slightly slip smart smash smell smoke smooth snake sock soil soldier solution solve somewhere
    soul soup source spare specific spell spelling spin spirit spit spite split spoil spokesman spoon spot
    spread staircase stair stamp standard stare statue status steady steal steel stomach store storm
    strategy stranger stream strength stress stretch strict strike string strip structure struggle studio
    study sugar suicide suitable sum superb supper surely surface surgery surround suspect swear sweat
    sweep sweet swim swing sympathy symptom tail tale talent tank tap tape target task taste tax taxi
    technique technology teenager teeth temper temperature temporary tend tent terrify theatre theme
    theory therapy thick thief threat threaten thumb ticket tidy tight tiny tip toe toilet tongue tool
    tooth totally tough tournament towel tower toy track tradition traditional traffic tragedy transfer
    translate transport trap trick trophy trousers truck truly tune twin ugly ultimately umbrella unable
    uncomfortable unfair unfortunate unfortunately unhappy unit universe university unkind unknown
    unlikely urge urgent useful useless valley van vast vegetable vehicle venue version victim victory
    vile violence violent visible vision visitor vital volume volunteer wage wander ward warning weak
    wealth weapon wedding weigh weight weird welfare wet wheel whenever wherever whisper whoever widely
    wine wing wise witness wool workshop worried worse worst worthy wound wrap yell youth zero zone zoo
    bishop vicar pastor mosque temple chapel sermon
    """
)
OF_SCHOOLS = _words(
    """
    absence academy after-school anti-bullying assembly attendance behaviour book booklet breakfast bully
    bulletin calendar caretaker carer chat child class classmate classroom club coach college comment
    complaint concern confidential conduct council curriculum cyberbullying deputy designated diary dinner
    drop-in education event family feedback form friend gate governor group guardian half-term hall head
    headmaster headmistress headteacher home homework incident infant infants information junior juniors
    key learn lesson letter lunch lunchbox lunchtime meeting member message newsletter notice noticeboard
    nursery office offensive online page parent photo photograph playground playtime policy post primary
    principal procedure pta public pupil reception report role safe safeguarding safety school screenshot
    secretary senco send share site social staff stage student supervisor support teach teacher term
    timetable toilet trip trust tutor uniform visit volunteer wellbeing whatsapp facebook instagram tiktok
    snapchat twitter year media kind unkind community register non-uniform unkindness unpleasant abusive
    abuse harass harassment harmful tolerate considerate considerately respect respectful gossip rumour
    remark sincerely faithfully regards faithful grateful gratitude vaccination flu tombola raffle fair
    fete charity website channel difficulty seriously feeling guideline reminder speculate speculation
    entitle consent display workshop competition rehearsal costume nativity harvest christmas easter
    kinder residential outing postpone review calm app chatgroup messaging forward delete remove removed
    withdraw withdrawn dignity disappoint disappointed disappointing upset upsetting hurtful wounding
    criticise criticism critical complain allegation allege accuse safely carefully generous privacy
    confidentiality criminal offence embarrass threaten misread circumstance technology advance proper
    properly apology apologise inspection inspect snack donate donation sports lady lollipop midday
    mealtime pe ks1 ks2 eyfs sats phonics reading maths spelling assistant
    """
)
