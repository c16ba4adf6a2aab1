"""How people tell softly, or in the words of their region, what the school holds in confidence.

Domains of life, wider than the tags of `circumstances.py`: `KNOWN_BY` recognises a domain in a recorded
fact, `WAYS` are ways of telling it of somebody; `BY_TYPE` are the domains of a fact whose words are not
known; `OF_ANY_DOMAIN` tells of a life whatever the domain, unless a word of a quarrel follows. Ways stand
between slashes; "~" is any ending, {his} any of "his, her, their", {him} "him, her, them", {kin} one of the
family, {n} a few words at most. `EVERYDAY` are words of a domain that mean it only beside another of them.
Compiled by hand for this project from how people talk in
England, Scotland, Wales and Ireland.
"""

KIN = (
    r"(?:(?:step|foster |birth |god)?(?:mother|father|mum|mam|mammy|mummy|mom|dad|da|daddy|parents?)"
    r"|husband|wife"
    r"|partner|brother|sister|gran|nan|nana|granny|grandma|grandmother|grandfather|grandad|grandpa|taid|nain"
    r"|son|daughter|child|children|wean|bairn|boy|girl|baby|aunt|auntie|uncle|family|folks)"
)
SHORT = {
    "{his}": r"(?:his|her|their)(?: own)?",
    "{him}": r"(?:him|her|them)",
    "{kin}": KIN,
    "{n}": r"(?:[\w'-]+ ){0,3}",
    "~": r"[\w'-]*",
}

KNOWN_BY: dict[str, str] = {
    "body": (
        r"health|medical|illness|ill\b|hospital|operation|surg\w+|treatment|medicat\w+|diagnos\w+|disease|"
        r"syndrome|condition|diabet|epilep|asthma|cancer|chemo|tumour|heart|kidney|bowel|liver|lung|"
        r"scleros|arthrit|crohn|coeliac|allerg|transplant|clinic|consultant|hysterect|endometri|dysplasia|"
        r"sick|stroke|infection|hepatitis|hiv\b|migraine|fatigue|palsy|cystic|sickle|anaemi|thyroid|lupus|"
        r"hernia|menopaus|fracture|injur|dementia|alzheimer|parkinson|insulin|dialysis|tube|stoma|seizure|"
        r"eczema|burn|wets|incontinen|toilet|spina|cleft"
    ),
    "mind": (
        r"mental|depress|anxi|panic|self-?harm|suicid|camhs|psych|ptsd|trauma|bipolar|schizo|ocd\b|"
        r"breakdown|counsel|therap|stress|nervous|eating disorder|anorex|bulimi|flashback|burn-?out|grief|"
        r"low mood|phobia|overdose"
    ),
    "needs": (
        r"\bsend?\b|\baln\b|\basn\b|ehcp?|special (?:educational )?needs|additional|autis|asperger|"
        r"\basd\b|\basc\b|adhd|neurodi|dyslex|dysprax|dyscalc|dysgraph|learning|speech|stammer|stutter|"
        r"mut(?:e|ism)|delay|statement of|support plan|idp\b|down'?s|sensory|educational psych|no words|"
        r"language disorder|tourette|tics\b"
    ),
    "disability": (
        r"disab|wheelchair|deaf|hearing|blind|visual|sight|cerebral|palsy|muscular|amput|prosthe|cochlear|"
        r"mobility|spina|dwarf|limb|brittle|splint|crutch|callipers|hip\b|dysplasia|scoliosis|paraly|"
        r"guide dog|braille|leg\b"
    ),
    "birth": (
        r"pregnan|expecting|miscarr|ivf\b|maternity|antenatal|fertility|stillb|abortion|newborn|due in|"
        r"two losses|birth"
    ),
    "death": (
        r"bereav|died|dead\b|death|killed|widow|funeral|stillb|miscarr|\blate (?:father|mother|wife|"
        r"husband)|drown|suicide|passed away|orphan|grie[fv]|memorial|lost (?:his|her|their|a)\b|buried|"
        r"hospice|terminal|dying"
    ),
    "parting": (
        r"separat|divorc|split|estranged|affair|marriage|ex-|custod|contact|single|lone\b|on (?:her|"
        r"his) own|"
        r"left(?! (?:eye|ear|hand|arm|leg|foot|side|knee|hip|wrist|lung|kidney|shoulder))|"
        r"absent|court order|access|two homes|two households|arrangements order|prohibited|"
        r"brings? up|walked out"
    ),
    "care": (
        r"foster|looked.after|in care|care order|adopt|kinship|special guardian|children's home|"
        r"birth (?:m|f|p)|care leaver|lodgings|lives with (?:\w+ )?(?:gran|aunt|uncle|nan|grand)|"
        r"raised by|brought up by|placed|social (?:work|serv|care)|child (?:protection|in need)|"
        r"early help|section (?:17|47)|neglect|safeguarding"
    ),
    "money": (
        r"debt|owes?\b|arrears|bankrupt|free (?:school )?meals|fsm\b|pupil premium|benefit|"
        r"universal credit|food ?bank|poverty|poor\b|low income|hardship|bursar|loan|unpaid|afford|"
        r"redundan|fees|rent\b|voucher|charity|behind|evict|paid (?:for|by)|money|mortgage|repossess|"
        r"bailiff|second-?hand|credit|means|grant|no recourse|lunch|unemploy|lost (?:his|her|their) job|"
        r"insolven|wound up|liquidat|gambl|pawn|catalogue|zero-?hours|wage"
    ),
    "work": (
        r"unemploy|redundan|lost (?:his|her|their) job|jobless|out of work|sacked|dismiss|laid off|"
        r"clean(?:s|er)|night|shift|factory|zero-?hours|licence|suspended|resign|retir|minicab|taxi|"
        r"delivery|warehouse|agency"
    ),
    "roof": (
        r"homeless|evict|temporary|hostel|refuge\b|b&b|rehous|sofa|caravan|overcrowd|housing|shelter|"
        r"no fixed|hotel|boat|bailiff|lodgings|put up|site|flat\b|repossess|council house|lives in|"
        r"moved into|tenancy|landlord|rent"
    ),
    "faith": (
        r"muslim|islam|sikh|hindu|jew|christian|catholic|presbyter|protestant|methodist|baptis|jehovah|"
        r"mormon|buddh|pagan|atheis|religio|faith|hijab|niqab|turban|patka|kippah|kosher|halal|ramadan|"
        r"pray|convert|quaker|orthodox|brethren|rastafar|eid\b|mass\b|church|mosque|temple|synagogue|"
        r"gurdwara|chapel|confirm|communion|christen|humanis|divorce \(|minister|priest|imam|rabbi|vicar|"
        r"sabbath|shabbat|witness"
    ),
    "origin": (
        r"travell|gypsy|roma\b|romany|black\b|asian|african|caribbean|chinese|mixed|ethnic|heritage|"
        r"nationalit|race\b|raci|indian|pakistan|bangladesh|polish|romanian|ukrain|syrian|afghan|nigerian|"
        r"ghanaian|somali|kurd|turk|iran|iraq|hong kong|born in|from abroad|came from|arrived from|"
        r"descent|background"
    ),
    "refuge": (
        r"refugee|asylum|visa|immigra|migrant|deport|home office|leave to remain|settled status|"
        r"undocumented|war\b|fled|resettl|by boat|no recourse|appeal|status|papers|sponsor|dispersal|"
        r"traffick|detention"
    ),
    "tongue": (
        r"speaks?\b|language|english|interpret|bilingual|translat|\beal\b|mother tongue|cannot read|"
        r"illitera|literacy"
    ),
    "law": (
        r"police|arrest|court|convict|crim|prison|jail|gaol|custodial|sentence|probation|bail|charged|tag|"
        r"remand|offen[cd]|caution|dealing|tribunal|fraud|assault|theft|solicitor|injunction|legal|sued|"
        r"sues|licen[cs]e|speeding|banned|drink-driv|inquest|hearing|investigat|witness|jury|order\b"
    ),
    "violence": (
        r"domestic|violen|refuge\b|abus|coerc|non-?molestation|fled|injunction|beat|women's aid|marac|"
        r"attack|assault|stalk|harass|raped?\b|sexual|honour|forced marriage|police advice|restraining|"
        r"hidden address|secret"
    ),
    "drink": (
        r"addict|alcohol|drink|drug|rehab|substance|methadone|gambl|recovering|sober|detox|cannabis|"
        r"cocaine|heroin"
    ),
    "love": (
        r"\bgay\b|lesbian|bisexual|same-?sex|homosexual|sexualit|orientation|queer|two (?:mums|dads|"
        r"mothers|fathers)|lgbt|civil partner|came out|come out|married his|married her|his husband|"
        r"her wife|affair|partner"
    ),
    "gender": (
        r"\btrans\b|transgender|transition|gender|non-?binary|pronoun|new name|deadname|"
        r"born (?:a )?(?:boy|girl)"
    ),
    "forces": (
        r"service (?:family|child|person|parent)|deploy|army|navy|raf\b|soldier|regiment|forces|military|"
        r"barracks|posted|veteran|marine|serving|overseas|combat|at sea"
    ),
    "burden": (
        r"carer|cares? for|looks after|helps? to care|nursing (?:his|her|their)|responsib|dementia|"
        r"disabled (?:mother|father|brother|sister|parent|sibling|son|daughter)|elderly"
    ),
    "discipline": (
        r"disciplin|grievance|capability|warning|suspended|dismiss|allegation|performance|probation|"
        r"investigat|misconduct|sick leave|sick\b|notice|resign|retir|occupational health|"
        r"leave of absence|phased|settlement"
    ),
    "school": (
        r"exclu|suspen|managed move|expel|attendance|absen|truan|home.educat|previous school|reintegrat|"
        r"part-?time|school refus|bull(?:y|ied)|appeal|place (?:won|on)|moved schools|fined|penalty"
    ),
    "secret": (
        r"do(?:es)? not know|not told|unaware|secret|has told|confid|nobody knows|parents do not"
    ),
}  # fmt: skip

WAYS: dict[str, str] = {
    "body": r"""
    (?:speaks?| talks?| sees?| hears?| walks?| eats?| reads?| breathes?| writes?) (?:with| through| by|
    using| from) / wait(?:ing| ed) {n}(?:to be seen| for) / break(?:s)? (?:more )?easily / fragile /
    delicate / under (?:the| a) (?:surgeon's )?knife / surgeon~ / surgical~ / theatre / gone under /
    operat(?:ed| ion| ions) / general anaesthetic / anaesthetic / stitches / scalpel / been opened up / had
    {n}(?:out| removed| taken out) / scan~ / biops~ / x-ray~ / drip / on a drip / infusion~ / transfus~ /
    chemo~ / radio-?therapy / oncolog~ / macmillan / hospice / tumour~ / lump / growth / the big c /
    all-clear / remission / lost {his} hair / hair (?:is | has )?(?:fallen| growing| grown) / wig /
    headscarf / hospital~ / infirmary / on the ward / wards? / bedside / in-?patient / out-?patient~ /
    a\s?&\s?e / casualty / ambulance / blue lights? / intensive care / high dependency / emergency
    department / kept in overnight / (?:hospital| doctor's| clinic| medical) appointments? / appointments? /
    consultants? / specialists? / paediatric~ / p(?:a)?ediatrician / physio~ / doctors? / gp / nurses? /
    clinic~ / waiting list / in the queue (?:to see| for) / waiting (?:to| for) {n}(?:see| be seen|
    results?| scan| operation| bed| donor| kidney| heart| transplant| test~| diagnos~) / diagnos~ /
    prognosis / symptoms? / treatment~ / being treated / treated (?:for| at| in) / medic~ / tablets / pills
    / dose~ / injections? / jabs / needle~ / inhaler~ / oxygen / nebuli~ / monitor / sensor / pump / patch /
    blood tests? / blood count / transplant~ / donor / dialysis / kidneys? / liver / bowels? / insides /
    guts? / gut / stomach / tummy / tube / feeding tube / bag / pads? / nappies / napp~ / catheter / stoma /
    toilet~ / accidents? / wet~ / flare-?ups? / in pain / (?:a lot| much| constant| great| bad| such) (?:of
    )?pain / painful / aches / exhaust~ / fatigue~ / tires? (?:easily| quickly) / tired (?:easily| quickly)
    / worn out / run down / under the weather / peaky / poorly / no weel / no well / not keeping (?:well|
    right) / no keeping well / not well / unwell / ill / ailing / sick / seriously ill / gravely / took bad
    / taken bad / took ill / taken ill / took a turn / took poorly / bad turn / funny turns? / fits? /
    fitting / seizures? / collapsed? / passed out / black(?:ed)? outs? / faint~ / dizz~ / bleed~ / laid up /
    bed-?bound / bed-?ridden / housebound / confined to / recover~ / recuperat~ / convalesc~ / on the mend /
    back on {his} feet / getting {his} strength / strength~ / recovering / getting better / getting over /
    not (?:yet )?(?:well| fit| strong) enough / not fit / signed off / off sick / off work / sick leave /
    sick note
    / doctor's note / fit note / doctor has / rest up / told to rest / health~ / condition / illness /
    disease / infection / heart / lungs / chest / breath~ / joints? / bones / spine / back trouble / bad
    back / hips? / knees? / skin / rash / scar~ / burn~ / born with / since birth / since (?:he| she) was
    (?:born| a baby| a bairn| little| small| tiny| two| three| four| five) / from birth / genetic / runs in
    the family / life-?limiting / life-?long / life-?threatening / incurable / terminal / no cure / months
    to live / weeks to live / not long (?:left| to live| for) / long have / time (?:he| she) has left /
    final (?:weeks| months| days) / fight(?:ing| s)? (?:for| a| an| the)? ?(?:life| cancer| illness| battle|
    disease) / battl(?:e| ing) / poorly bairn / ward / cannot eat / can't eat / must not eat / must not
    touch / can(?:no| ')t have / could kill / swells? / reacts? / pens? / forgets? who / no longer (?:knows|
    recogni[sz]es| remembers) / doesn'?t (?:always )?(?:know| recogni[sz]e| remember) (?:him| her| them|
    who| where) / memory / mind is going / wander~ / confused / stroke / can no longer / blood / sugars? /
    hypo~ / carries {n}(?:with| everywhere| pen| inhaler) / dr(?:inks| ain)~ / weighs? / thin / losing
    weight / lost weight / every ounce / ounces? / put(?:s| ting)? on (?:weight| flesh) / underweight / skin
    and bone / dieti[ct]i?a?n?~ / fed up / build~ up / fight~ fit / touch and go / at death's door / on the
    table / operating table / under observation / bed (?:three| four| five| six) / ward (?:three| four|
    five| six) / children's (?:ward| hospital) / specialist hospital / city hospital / great ormond~ / alder
    hey / sick ?kids / visiting hours / rushed in / taken in / kept in / let out / home from hospital / back
    from hospital / machine / monitor~ / beeps? / wired up / line in / port / cannula / sleeps? sitting /
    short of breath / out of breath / blue lips / gets? breathless / cannot run / can't run / catch(?:es)?
    everything / immune / shielding / no appetite / cannot keep / keeps? nothing down / sick every / first
    birthday / months? old / tiny baby / premature / came early / born (?:early| too soon| with)
    """,
    "mind": r"""
    (?:close| near| closer) to not being / not (?:being| be| wanting to be| want to be) (?:with us| here) /
    (?:nearly| almost) (?:lost {him}| did not| didn't) / might not (?:have been| be) (?:with us| here) /
    (?:close| near) to (?:the edge| the end| dying| losing {him}) /
    signed off / off sick / off work / on the sick / sick leave / sick note / fit note / doctor's note /
    stress~ / strain / nerves? / bad with {his} nerves / nerves are / nervous / breakdown / break down /
    broke down / at breaking point / breaking point / burn(?:ed| t)? out / burn-?out / on the edge / end of
    {his} tether / at {his} wits'? end / fell apart / fallen apart / falling apart / in (?:a )?(?:bad| dark|
    low) (?:place| way| spell| patch| time) / dark (?:place| time~| days| thoughts| spell| winter) / the
    black dog / low / very low / so low / depress~ / the blues / anxi~ / panic~ / worr(?:y| ies| ied)
    (?:himself| herself| sick| too) / fears? / terrors? / nightmares? / bad dreams / not sleep~ / hardly
    sleep~ / barely sleep~ / sleepless~ / sleeping (?:badly| pills) / doesn'?t sleep / does not sleep /
    wakes? (?:in| at| up| screaming) / cannot stop / not (?:been )?(?:himself| herself| themselves| coping|
    right| well| able to face) / hasn'?t been (?:himself| herself| well| right) / no(?:t)? herself / no
    himself / coping / struggl~ / finding (?:it| things| life) (?:hard| tough| difficult) / having a hard
    time / hard time of it / going through / fragile / vulnerable / brittle / wee bit fragile / harm~ /
    hurt(?:s| ing)? (?:himself| herself| themselves) / cut(?:s| ting)? (?:himself| herself| themselves) /
    cuts? on {his} arms / sleeves / marks on {his} arms / tried to (?:end| take| kill| hurt) / end (?:it|
    {his} life) / take {his} (?:life| own life) / took {his} (?:life| own life) / overdos~ / suicid~ / did
    not want to (?:be here| live| go on) / nothing to live for / life (?:is| was) (?:not )?worth / cannot
    leave the house / can't leave the house / leave (?:the house| {his} room) / won't leave / stays in {his}
    room / hiding in / shut (?:himself| herself) / not eating / stopped eating / hardly eat~ / barely eat~ /
    afraid to eat / skin and bone / starv~ / food is / mealtimes / talking to (?:someone| somebody) /
    someone to talk to / seeing (?:someone| somebody| a) / sees? (?:someone| somebody| a counsellor| a
    therapist| a psych~) / counsel~ / therap~ / psych~ / camhs / crisis team / community nurse / mental~ /
    head (?:is| was) / in {his} (?:own )?head / tablets / medicat~ / medicine / pills / antidepress~ /
    getting help / getting some help / help (?:he| she) needs / hospital~ / unit / sectioned / admitted /
    flashbacks? / sees things / hears (?:things| voices) / voices / jumps? at / loud (?:noises?| bangs?) /
    what (?:he| she) (?:saw| has seen| lived through| went through| has been through) / been through (?:a
    lot| so much| enough| too much| hell| more) / gone through / trauma~ / haunt~ / cannot be alone / can't
    be alone / scared to / frightened to / afraid to / too (?:frightened| scared| anxious| ill| low) / since
    the birth / since (?:he| she) was born / doctor~ / unwell / ill / recover~ / under (?:great| terrible| a
    lot of| so much| immense) (?:pressure| strain| stress) / took to {his} bed / cannae cope / canny cope /
    away with {his} nerves / wits / at a low ebb / low ebb / rough (?:time| patch) / bad spell / taking it
    out on / own skin / on {his} own skin / hands (?:shake| shook) / shakes? / at night / three in the
    morning / can't switch off / locked (?:himself| herself) / stopped (?:talking| going out| washing|
    sleeping) / not left {his} / has not left / cannot get out of bed / get out of bed / get up in the
    morning / one day at a time / good days and bad / bad days / dark day / edge / bridge / did something /
    a cry for help / a (?:scare| bad scare) / talked down / pulled through / on watch / lost {his} way / not
    been {his} / smile / hard to reach
    """,
    "needs": r"""
    finds? it (?:possible| impossible| easy| hard| difficult) to (?:speak| talk| say| answer| read| write) /
    (?:rarely| seldom| hardly| barely| never) {n}(?:manages?| able| brings? {n})
    ?to (?:speak| talk| say| answer) /
    (?:hardly| barely| rarely| seldom) (?:ever )?(?:says?| speaks?| talks?) {n}(?:word)? / says? little /
    (?:speaks?| talks?| sees?| hears?| walks?| eats?| reads?| breathes?| writes?) (?:with| through| by|
    using| from) / wait(?:ing| ed) {n}(?:to be seen| for) / see(?:s| ing)? the world / experienc(?:es| ing)
    the world / wired / different~ / brain works / mind works / thinks differently / learns? differently /
    own way / own world / own pace / own time / on the spectrum / spectrum / autis~ / asperger~ / adhd /
    diagnos~ / assess~ / waiting (?:to| for) {n}(?:see| be seen| assess~| diagnos~| results?| plan) /
    waiting list / in the queue / paediatrician / pediatrician / ed psych / educational psych~ / specialist~
    / therap~ / speech / speech and language / one-to-one / 1:1 / one to one / shadow / adult with {him} /
    somebody (?:with| beside) {him} / someone (?:with| beside) {him} / helper / extra (?:help| support|
    time| hours| needs) / statement / additional / adjust~ / (?:can(?:not| '?t)?| cannae| could ?n[o']t|
    does ?n[o']t| do ?n[o']t| isn't| not yet| yet to| unable to| struggles? to| hard to| hard for {him} to|
    finds it (?:hard| difficult) to| never) (?:yet )?(?:able to )?(?:tell| say| speak| talk| read| write|
    spell| sit| keep| stay| wait| concentrate| listen| count| follow| understand| cope) / tell(?:ing)? us in
    speech / in speech / no speech / no words / few words / without words / words (?:do| don't| come| get|
    stick| fail| are) / get (?:the| {his}) words / words out / find (?:the| {his}) words / stuck on / trips?
    over / tongue / mute / silent / silence / (?:never| not| hardly| barely) (?:yet )?(?:spoken| said|
    speaks?| talks?) / stammer~ / stutter~ / signs / makaton / pictures / letters (?:that | do| don't| will|
    dance| jump| swim| move| get| stay| come) / numbers (?:that| do| don't| will| dance| jump| swim| move|
    mean| stay) / stay put / jump about / back to front / the page / on the page / reading / read(?:s| er)?
    / spell~ / writ(?:es| ing) / sums / numbers / figures / come(?:s)? (?:less )?easi~ / comes? hard /
    harder (?:for| than) / slower / slow / behind / catch(?:ing)? up / struggl~ / finds? {n}(?:hard| harder|
    difficult| too much| loud| overwhelming| tricky) / find(?:s)? life / too (?:loud| much| bright| noisy) /
    noise / crowds? / routine~ / meltdown~ / overwhelm~ / ear defenders / sensory / lashes? out / sit still
    / keep still / fidget~ / on the go / cannot help (?:it| himself| herself) / can't help (?:it| himself|
    herself) / through no fault of {his} own / blurts? / shouts? out / tics? / twitch~ / concentrat~ /
    impuls~ / tablets / literal~ / misread~ / eye contact / labels / textures / understand~ / delay~ /
    years? (?:younger| behind) / like a (?:much )?younger / younger than / development / down'?s /
    chromosome / born with / special school / resource base / the provision / learning / difficult~ /
    different from / not like other / quirk~ / eye-?gaze / talker / board / symbols / cards / needs?
    (?:telling| time| warning| quiet) / takes? (?:longer| time) / longer than / looks? away / own language /
    flap~ / rock(?:s| ing) / spins? / lines? (?:things| them) up / bolts? / runs? off / hides? under / under
    the table / covers? {his} ears / same (?:food| shirt| route| chair) / cannot bear / can't bear / cannot
    help / can't help / upside down / mirror / reverses? / tangled / jumbled / muddled / slow to / late to
    (?:talk| walk| read) / younger than {his} years / catches up / makes sense of / think before / to help
    {him} (?:think| concentrate| settle| sit| focus| learn| read| write| talk)
    """,
    "disability": r"""
    (?:bright| strong) light / how much {n}(?:see| hear| walk| move) /
    (?:speaks?| talks?| sees?| hears?| walks?| eats?| reads?| breathes?| writes?) (?:with| through| by|
    using| from) / wheel~ / chair / walk~ / limp~ / hobbl~ / lame / legs? / arms? / hands? / feet / foot /
    hips? / knees? / spine / back / steps / stairs / ramp / lift / rail / frame / sticks? / crutch~ / cane /
    splint~ / brace~ / callipers / boot / cast / built-?up / prosthe~ / artificial / implant~ / hearing aid~
    / aids / hear~ / deaf~ / lip-?read~ / sign(?:s| ing) / bsl / loop / sight / blind~ / see(?:s| ing)?
    (?:very | only | not )?(?:little| well| much| shapes| light) / (?:cannot| can't| cannae) (?:see| hear|
    walk| climb| run| stand| manage| reach| lift| carry| hold| kick| catch| jump| feel| use) / glasses /
    guide dog / braille / large print / magnif~ / mobility / get(?:s| ting)? (?:about| around) / on {his}
    feet / unsteady / balance / fall(?:s| ing) over / wobbl~ / slow on / muscle~ / strength / weak~ / stiff~
    / tire~ / growing / small for {his} age / height / short / born (?:with| without) / since birth / since
    (?:he| she) was / disab~ / palsy / condition / operation~ / surgeon~ / knife / specialist~ / physio~ /
    consultant~ / needs (?:a| an| help| two| someone| somebody) / carried / lifted / blue badge / accessible
    / hoist / trouble(?:d| s)? (?:{him})? ?(?:since| from| with) / has troubled / bad leg / bad hip / two
    small machines / machines / small machines / behind {his} ears / batteries / gets? tired / one (?:arm|
    hand| leg| eye) / good (?:eye| ear| leg| arm) / left side / right side / does up / lac(?:es| ing) / zip
    / cannot tie / carries {n}stick / white stick / sits down / low step / lifted (?:in| out) / in and out
    of / made for {him} / special (?:shoe| boot| chair| seat| cup| pen)
    """,
    "birth": r"""
    congratulat~ / happy (?:event| news) /
    (?:be| become| becoming) (?:a )?(?:fathers?| dads?| mothers?| mums?| parents) / about to be / long wait
    / good news / hop(?:es?| ing| ed) for / carrying / is carrying / expecting / with child / pregnan~ /
    bump / up the duff / in the family way / in {his} condition / that condition / in pod / due (?:in| at|
    any| soon| next| this) / baby~ / babies / little one (?:on| due| coming) / wee one (?:on| due| coming) /
    new arrival / on the way / mum-?to-?be / mother-?to-?be / months gone / months along / weeks along /
    trimester / midwife / midwives / scan~ / antenatal / maternity / morning sickness / sick in the mornings
    / bed rest / ivf / fertility / trying for / try(?:ing)? again / lost (?:a| the| one| two| three|
    another| {his}) / loss~ / losing / miscarr~ / stillb~ / born (?:sleeping| asleep| too soon| early) /
    never came home / not ended well / ended badly / been here before / did not live / buried a / small
    coffin / empty cot / nursery (?:is| was) / birth / delivery / caesarean / abortion / terminat~ / faint~
    / taken ill / childless / cannot have (?:children| another) / eating for two / bun in the oven / another
    on the way / one on the way / feels? sick / twelve weeks / twenty weeks / bad news at / at the scan /
    hope for / after (?:so| all) (?:long| many) / tried for / years of (?:trying| hoping) / hoping for /
    cradle / pram / knitting / crib / moses basket
    """,
    "death": r"""
    buri(?:ed| al| es) / bury~ / funeral~ / graveside / grave / into the ground / in the ground / laid to
    rest / lay {n}to rest / put {n}to rest / coffin / ashes / scatter~ / crematori~ / wake / requiem / shiva
    / mourn~ / grie(?:f| v)~ / bereav~ / died / dying / dead / death~ / dies / killed / passed (?:away| on|
    over)? ?(?:last| this| in| on| at| away| before| since)? / passing / slipped away / gone to (?:god|
    heaven| glory| {his} rest) / no longer (?:with us| here| with (?:him| her| them)| alive| living) / with
    us no (?:more| longer) / los(?:t| s| ing| es) / loss~ / widow~ / orphan~ / late {kin} / {his} late /
    said goodbye / say goodbye / goodbye to / last goodbye / see {his} {kin} (?:into| off| out) / at the end
    / hospice / empty (?:chair| place| bed| cot| peg) / place at the table / missing (?:him| her| {his}| a)
    / misses? {his} / without {his} {kin} / without a (?:mother| father| mum| dad| mam) / has no (?:mother|
    father| mum| dad| mam) / no (?:mother| father| mum| dad) (?:any ?more| now| at home) / first
    (?:christmas| birthday| mother's day| father's day| anniversary| summer| eid| easter)~ / anniversary /
    memor(?:y| ies| ial) / angel / heaven / taken (?:from| so| too) / taken by / sea took / never (?:came|
    come| coming) (?:home| back) / did not come (?:home| back) / didn't come (?:home| back) / drown~ /
    accident / tragedy / tragic / heartbreak / broken heart / sorrow / black (?:tie| armband) / only weeks
    since / married to for / been married / husband of / wife of / raised by / on {his} own since / alone
    since / since (?:the| {his}) {kin} / terminal / months to live / not long / closed {his} {n}eyes /
    closed {n}eyes / last breath / breathed {his} last / deathbed / at {n}bedside / held {n}hand (?:at| to|
    until) / empty arms / small white coffin / scattered / flowers on / order of service / ninth day / forty
    days / month's mind / removal / in black / kissed {n}goodbye / stood at / at rest / gone before / with
    the angels / went to sleep and / did not wake / never woke / found {him} dead / switched off / life
    support / stone / plot / only (?:child| son| daughter) left
    """,
    "parting": r"""
    (?:live| lives| living| lived) (?:apart| separately) /
    spends? (?:the| {his}) {n}(?:week~| days| nights) (?:with| at) /
    alone with / alone / everything (?:alone| himself| herself) / by (?:his| her) own / separat~ / divorc~ /
    split~ / break(?:ing)?-??up / broke(?:n)? up / broken (?:home| marriage| family) / part(?:ed| ing) /
    gone their / going their / go their / walked out / moved out / upped and (?:left| went) / went off / run
    off / ran off / left (?:home| {him}| {his}| the (?:house| home| family)| them) / left (?:him| her| them)
    / cleared off / done a runner / no longer (?:together| with| live| lives| living| at home| a couple|
    married| speak| on speaking) / not (?:together| living together| on speaking) / don't (?:live| speak) /
    do not (?:live| speak) / do(?:es)?(?: not| n't) see / isn't (?:around| about| on the scene) / is not
    (?:around| about) / not around / off the scene / on the scene / out of the picture / in the picture /
    never known {his} / never met {his} / doesn't know {his} / never see(?:s| n)? / hasn't seen / has not
    seen / see(?:s| ing)? {his} {kin} / contact~ / access / custod~ / court~ / judge~ / mediat~ / solicitor~
    / lawyer~ / allowed (?:to| near| only| contact) / may (?:not )?(?:see| collect| visit) / weekends? /
    every other / alternate / half the week / two (?:homes| houses| bedrooms| addresses| toothbrushes|
    birthdays| christmases) / between (?:two| {his}) (?:homes| houses| parents) / both (?:homes| houses) /
    to and fro / back and forth / handover~ / hand-?over~ / piggy in / caught between / tug / battle / fight
    over / row over / dispute / estranged / ex / exes / affair / marriage / marital / married / new
    (?:partner| man| woman| wife| husband| family| boyfriend| girlfriend) / step~ / single~ / lone / on
    {his} own / by (?:himself| herself) / all on / single-?handed~ / one parent / only parent / both
    (?:mother and father| mum and dad) / mother and father to / mum and dad to / only {his} {kin} / just
    {his} {kin} / just the two of / two of them / no (?:dad| father| mum| mother| man) / without (?:a|
    {his}) {kin} / bring(?:s| ing) {n}up / brought up / rais(?:es| ed| ing) / at home / home life /
    difficult time at / things at home / trouble at home / not easy at home / hard at home / different
    surname / gone to live with / went to live with / living with another / another (?:man| woman) /
    somebody else / someone else / run off with / took up with / carrying on with / packed {his} bags / bags
    packed / changed the locks / spare room / separate (?:lives| roofs| houses) / under one roof / drop-?off
    / contact centre / every second / fetched by / who fetches / papers (?:came| were| are) / decree /
    solicitor's letter / half the (?:week| time) / his turn / her turn / not on speaking / haven't spoken /
    have not spoken
    """,
    "care": r"""
    spends? (?:the| {his}) {n}(?:week~| days| nights) (?:with| at) {his} /
    foster~ / adopt~ / looked[- ]after / in (?:\w+ )?care / care (?:order| home| system| leaver| placement)
    / placed? / placement~ / kinship / guardian~ / birth (?:mother| father| parents?| family| mum| dad|
    name) / real (?:mother| father| mum| dad| parents?| family) / first (?:mother| family| mum) / natural
    (?:mother| father| parents?) / new (?:parents?| mum| dad| mother| father| family| home| name) /
    learn(?:t| ed)? new / forever (?:home| family) / taken (?:in| away| from| into) / took (?:him| her|
    them) in / taken {him} in / removed from / not (?:with| live with| living with| able to live with| at
    home with) / (?:does| do) not live with / doesn't live with / don't live with / apart from {his} / away
    from {his} / without {his} {kin} / cannot (?:be| live) (?:at home| with) / lives? with / living with /
    liv(?:ing| es) at {his} / stays? with / staying with / stays at {his} / being raised / raised by /
    brought up by / bring(?:s| ing)? (?:him| her| them) up / looks? after (?:him| her| them) / looked after
    by / in place of / parent twice / second time round / started again / stepped in / taken on / took
    (?:him| her| them) on / gave (?:him| her| them) a home / given a home / a home with / somebody else's /
    someone else's / moved from (?:home| house| place| family) to / many homes / several homes / too many
    (?:homes| doors| moves) / moved (?:so )?(?:many| several| often) / packed {his} / bin bag / suitcase /
    social (?:work~| services) / caseworker / key worker / the authority / the council / plan / protection /
    referr~ / review / panel / hearing / children's (?:home| hearing| panel) / residential / unit / lodgings
    / supported / hostel / neglect~ / went hungry / early life / early years / hard start / rough start /
    bad start / start in life / start (?:he| she) had / own {kin} (?:could| can| cannot| can't| did| do|
    does| is| are| was| were) / {kin} (?:could| can| cannot| can't) not? ?(?:keep| look| care| have| be) /
    nobody of {his} own / relatives? / in {his} (?:gran| nan| aunt| grand)~ / gave birth to / birth to {him}
    / traced / tracing / life story / took {him} in / given up / gave {him} up / taken off / removed / lady
    with / lanyard / comes? every week / calls? (?:every| each) / visits? (?:every| each) / checks? on /
    someone from the council / from the council / case / meeting about / concerns? about / not (?:safe|
    looked after) / kept an eye / on the books
    """,
    "money": r"""
    to the (?:bank| receivers?| bailiffs?| pawnshop) / the bank (?:took| has taken| called| wants| wanted) /
    run to it / (?:not| never| n't) (?:have )?(?:run| stretch| stretched) (?:to| that far) / stretch~ /
    afford~ / pay~ / paid / unpaid / borrow~ / lent / loan~ / on tick / on the tick / on the knock /
    never-?never / provident / owe~ / owing / debt~ / arrears / behind (?:with| on) / fallen behind / fell
    behind / got behind / slipped behind / keep up / bills? / rent / mortgage / meter / leccy / electric /
    heating / gas / cold (?:house| flat| home) / heat or eat / skint / broke / brassic / on {his} uppers /
    on the breadline / breadline / bread line / hard-?up / hard up / short / strapped / tight / pinch~ /
    penn~ / every penny / count(?:s| ing)? (?:the| {his}| every) / two pennies / two ha'?pennies / not a
    bean / not two / thin purse / purse / ends meet / getting by / gets by / get by / scrap~ / scrimp~ /
    make do / making do / go(?:es| ing)? without / went without / do(?:es| ing)? without / goes hungry /
    hungry / no (?:tea| dinner| breakfast| coat| money| means) / fridge / cupboard~ / food ?bank~ / parcel~
    / hamper~ / handout~ / hand-?out~ / hand-?me-?down~ / second-?hand / charity / kindness of / generos~ /
    goodwill / gift / given by / given (?:to )?(?:him| her| them) / bought for / helped with / help with /
    help (?:from| towards) / hardship / fund / grant~ / bursar~ / scholarship / subsid~ / reduced / waived /
    voucher~ / premium / dinner (?:money| account| bill) / lunch (?:money| account| bill) / fees / benefit~
    / universal credit / credit / on the (?:social| dole| broo| buroo| sick| bru| panel) / social / claim~ /
    signing on / signs on / the dole / dole / means / income / living on / poor~ / poverty / depriv~ /
    struggl~ / worse off / less than / little (?:money| enough) / have (?:very )?little / has (?:very
    )?little / low pay / zero hours / wage~ / earn~ / two jobs / three jobs / out of work / lost {his} /
    laid off / redundan~ / bankrupt~ / went under / gone under / went bust / gone bust / gone to the wall /
    folded / wound up / failed / failing / firm / farm / licence / drive / cab / sold (?:the| up| {his}) /
    sell~ / pawn~ / bailiff~ / evict~ / repossess~ / notice to quit / keys? back / lose (?:the| {his}) /
    losing (?:the| {his}) / los(?:t| e) (?:the| {his}) / gambl~ / bookie~ / betting / savings / not cheap /
    cost~ / money~ / not allowed to (?:claim| work) / isn't allowed to (?:claim| work) / recourse / uniform
    / shoes / coat / same (?:coat| shoes| dress) / landlord / at the door / knock(?:s| ing)? (?:at| on) /
    man at the door / red letter / red bill / final demand / cut off / disconnected / key meter / fiver /
    tenner / till payday / payday / sub / pay it back / week to week / hand to mouth / last pound / counts?
    (?:out )?(?:coins| coppers| pennies) / coppers / jumble / charity shop / worn through / too small /
    outgrown / cardboard in / school finds / found the money / whip-?round / collection for / paid by /
    cost(?:s| ed)? {him} / on the tab / tab / slate / on the slate / benefits? stopped / sanction~ /
    payments? stopped / lost everything / house is (?:going| to be sold) / on the market / up for sale
    """,
    "work": r"""
    out of work / out of a job / no work / lost {his} / lose {his} / laid off / paid off / let go / given
    {his} (?:cards| notice| books) / {his} cards / {his} jotters / jotters / redundan~ / sacked / the sack /
    the boot / dismiss~ / finished up / jobless / unemploy~ / idle / looking for work / between jobs /
    signing on / dole / broo / nights? / night (?:shift| work) / through the night / shifts? / while the
    rest / clean~ / mop~ / scrub~ / factory / warehouse / packing / agency / gig / delivers? / driv~ / drive
    / cab / taxi / licence / wheel / two jobs / three jobs / double shift / early (?:shift| start) / four in
    the morning / zero hours / minimum wage / cash in hand / under the counter / own business / business /
    livelihood / living / trade / work~ / job~ / employ~ / suspend~ / retire~ / resign~ / notice / hung up /
    given up / firm (?:closed| shut| folded| went) / plant (?:closed| shut| let) / factory (?:closed| shut|
    let) / works (?:closed| shut) / yard closed / pit / let {him} go / let (?:her| him) go / finished
    (?:her| him) / no hours / no shifts / signs? on / interviews? / applied for / at home all day
    """,
    "roof": r"""
    stay(?:s| ing)? (?:somewhere| at| in| with) / live in / for how long / roof / (?:own )?(?:front door|
    four walls| bed to| bed of) / homeless~ / nowhere / no (?:home| house| fixed| permanent| settled) /
    evict~ / put out / turned out / thrown out / out on (?:the street| {his} ear) / locks / bailiff~ /
    notice to quit / lost the (?:house| home| flat| tenancy) / lost {his} (?:house| home| flat| tenancy) /
    losing {n}(?:house| home| flat| land| ground) / lose {n} (?:house| home| flat| land| ground) / leave
    {n}(?:house| home| flat) / sofa~ / couch / spare room / one room / single room / box room / sharing a
    (?:bed| room) / sleeping (?:on| in) / hostel~ / hotel~ / travelodge / premier inn / bed and breakfast /
    b&b / temporary / emergency (?:housing| accommodation) / bedsit / caravan~ / trailer~ / mobile home /
    pitch / barge / car park / tent / refuge / shelter~ / sheltered / lettings? / holiday (?:let| home) /
    rent~ / lodg~ / tenan~ / landlord / council (?:house| flat| list) / waiting list / rehous~ / housing /
    accommodation / hous(?:ed| ing) / mov(?:ed| e| ing) (?:again| on| house| home| out| from| in with| into|
    so) / (?:second| third| fourth| fifth) (?:home| address| move) / taken (?:in| them) / put (?:him| her|
    them| the family) up / staying with / living (?:with| in| at| out of) / lives? (?:in| on| out of| above)
    / lent / lend / overcrowd~ / damp / mould / no heating / no cooker / stove / suitcase~ / bin bags? /
    repossess~ / burnt? (?:out| down) / flood~
    """,
    "faith": r"""
    receiv(?:ed| ing) into / baptis~ / christen~ / confirm(?:ed| ation) / first communion / communion /
    conver~ / came to (?:the faith| god| christ| islam| church) / turned to god / found (?:god| the lord|
    faith) / born again / saved / congregation / parish~ / church~ / chapel / kirk / meeting ?house /
    kingdom hall / gospel hall / mosque / masjid / temple / synagogue / shul / gurdwara / mandir / vicar~ /
    minister~ / priest~ / imam~ / rabbi~ / pastor / elder~ / worship~ / pray~ / prayer~ / mass / rosary /
    saint~ / lent / fast~ / ramadan / eid / iftar / diwali / vaisakhi / passover / pesach / yom kippur /
    shabb~ / sabbath~ / friday (?:noon| lunchtime| prayers) / saturdays / sundays / keep(?:s| ing)? (?:the|
    christmas| kosher| easter| birthdays) / kosher / halal / pork / celebrat~ / observ~ / believ~ / belief~
    / faith~ / religio~ / conscience / god / allah / scripture / bible / qur'?an / torah / holy / cross /
    crucifix / headscarf / head ?scarf / head ?cover~ / cover(?:s| ed| ing)? (?:{his} )?(?:hair| head) /
    hijab~ / niqab / veil / turban / patka / topknot / uncut / hair / beard / kara / kirpan / steel bangle /
    bangle / kippah / skullcap / tzitzit / sidelocks / locks / dreadlocks / catholic~ / protestant~ /
    presbyter~ / jehovah~ / witness~ / muslim~ / sikh~ / hindu~ / jew~ / christian~ / brethren / quaker /
    mormon / buddh~ / pagan / orthodox / free church / wee free~ / left foot / other foot / digs with /
    other side of the house / the other (?:sort| side| persuasion) / persuasion / denomination / same
    (?:altar| pew) / pew / marry / marriage / law of / divorce / keeps? (?:himself| herself) (?:covered|
    apart) / as {his} (?:religion| faith| god| church| people) (?:asks?| requires?| teaches) / covered /
    bare head / bows? / kneels? / faces? / mat / beads / bread and wine / first friday / does not (?:sing|
    eat| vote| stand| shake) / will not (?:sing| stand| salute| eat) / blood / birthdays / saints? / novena
    / pilgrim~ / hajj / umrah / elders / the meeting / breaking of bread / chosen / the lord
    """,
    "origin": r"""
    skin / colour / colour of / black / brown / white / mixed / heritage / roots / background / blood /
    descent / born (?:in| abroad| overseas| elsewhere| far) / came (?:here| over| from| to (?:us| this|
    britain| england| scotland| wales| ireland)) / come(?:s)? from / from (?:abroad| overseas| elsewhere|
    another country| the islands| the continent| africa| asia| poland| romania| jamaica| somalia| india) /
    parents (?:came| come| are| were) / people (?:came| come| are) / where (?:he| she| they) (?:was| were|
    came| comes| come) / back home / old country / home country / half a world / half-way round / other side
    of the world / thousands of miles / by plane / flies / flew / flown / nation~ / passport / citizen~ /
    accent / hair / braids / afro / traditional / food / dress / name (?:is| that| nobody| no one| people) /
    pronounce / travell~ / gypsy / gypsies / romany / roma / on the road / roadside / settled / site /
    trailer / wagon / showmen / fairground / camp / language / speaks? / tongue / ethnic~ / race~ / racial /
    culture / indian~ / pakistan~ / bangladesh~ / bengali / punjabi / sylhet~ / polish / pole / romania~ /
    ukrain~ / syria~ / afghan~ / nigeria~ / ghana~ / somali~ / kurd~ / turk~ / iran~ / iraq~ / chinese /
    hong kong / jamaica~ / caribbean / african / congo~ / eritrea~ / sudan~ / ethiopia~ / albania~ /
    lithuania~ / latvia~ / bulgaria~ / portug~ / brazil~ / filipin~ / vietnam~ / sri lanka~ / tamil / nepal~
    / arab~
    """,
    "refuge": r"""
    refugee~ / asylum / claim~ / claiming / not allowed to (?:work| claim| stay) / isn't allowed to / is not
    allowed to / aren't allowed to / allowed to (?:stay| work| claim| remain) / permission to / right to
    (?:stay| remain| work) / leave to / remain / stay in (?:this| the| britain) / papers / visa~ / status /
    passport~ / home office / appeal~ / tribunal / decision / waiting to (?:hear| know| be told) / sent
    (?:back| home) / send (?:him| her| them| the family) back / deport~ / remov(?:al| ed from) / detain~ /
    detention / traffick~ / smuggl~ / boat~ / dinghy / lorry / crossing / crossed / channel / border~ /
    journey / walked across / fled / flee~ / escap~ / ran from / got out / war / bomb~ / shell~ / rocket~ /
    soldiers / fighting / front / missing / whether {n}(?:alive| living) / sanctuary / safety / safe
    (?:country| here| place) / resettle~ / resettled / host(?:s| ed| ing)? / hotel / dispers~ / left
    (?:everything| behind| {his}) / lost everything / nothing but / one bag / new (?:to| country| life) /
    came (?:here| to us| over| from) / arriv~ / immigra~ / migra~ / foreign~ / recourse / saw things / what
    (?:he| she| they) (?:saw| left| went through| have seen) / two suitcases / one suitcase / a suitcase /
    carrier bag / house fell / bombs / home is rubble / walked for / on foot / in a lorry / under a lorry /
    over the mountains / through {n}countries / camp / tents? / came with nothing / nothing but the clothes
    / letter from / waits? for (?:a| the) letter / brown envelope / may be sent / could be sent / sent away
    / take them away / removed from / one room / do not know for how long / know for how long / card /
    report(?:s| ing)? to / sign every / not from here
    """,
    "tongue": r"""
    speaks? / spoke / speaking / english / language~ / tongue / interpret~ / translat~ / read(?:s| ing)? /
    cannot read / can't read / never learn(?:t| ed) / letters / write / sign {his} name / understand~ /
    follow / word of / words / few words / accent / bilingual / new to / phone to translate / through {his}
    (?:son| daughter| child| friend| sister| brother)
    """,
    "law": r"""
    (?:no| without| without any) charge / let {him} go / in the clear /
    police {n}(?:seen| saw| spoken to| spoke to|
    interviewed| questioned| visited) {n}{him} / had {him} in / asked {him} {n}questions under /
    give evidence / giving evidence / gave evidence / called (?:to| as) / testif~ / statement to the police /
    court~ / judge~ / magistrate~ / sheriff / jury / trial / on trial / in the dock / dock / tribunal /
    hearing / solicitor~ / lawyer~ / barrister / the law / legal~ / sued? / suing / writ / police~ / polis /
    garda~ / guards? / officers? / arrest~ / lifted / nicked / in custody / custod~ / cell~ / questioned /
    interview~ / under caution / caution~ / charg~ / convict~ / offen~ / crim~ / sentenc~ / prison~ / jail~
    / gaol~ / inside / away / behind bars / banged up / sent down / put away / locked up / doing time /
    serving / time (?:inside| to serve) / at (?:his| her) majesty's / hmp / visit(?:s| ing)? {his} /
    visiting (?:time| order| hall) / where (?:he| she) is / cannot do from / released / out on / licence /
    bail / tag~ / curfew / probation / remand~ / banned / ban / disqualified / not (?:able| allowed) to
    drive / able to drive / drive / points / speeding / fine~ / fined / order~ / injunction / restrain~ /
    allowed / may not / must not / investigat~ / inquiry / inquest / witness~ / trouble / in trouble / in
    bother / bother with / fraud / theft / stole~ / drug~ / fight / assault~ / day in court / his day / her
    day / waits? for {n}(?:day| trial| hearing| judge| sentence| verdict| news) / man of the house / verdict
    / plead~ / guilty / not guilty / up before / up in front of / in front of (?:a| the) judge / using his
    fists / fists / temper / taken away / came for / came at dawn / door (?:was )?(?:put in| kicked in|
    broken) / raid~ / search~ / seized / number plate / cuffs / handcuff~ / back of a van / tag on /
    sign(?:s| ing)? on at / report(?:s| ing) to / community service / unpaid work / suspended sentence / out
    in / when (?:he| she) gets? out / visiting order / phone calls? from / letters? from
    """,
    "violence": r"""
    somewhere safe / stay(?:s| ing)? somewhere / stay safe / must stay / alone with / violen~ / hit(?:s|
    ting)? / beat~ / hands? on / raised? {his} hand / fists? / bruis~ / black eye / marks / hurt~ / harm~ /
    afraid / fear~ / frighten~ / scared / terrified / terror / fled / flee~ / ran / run (?:from| away) / got
    (?:out| away) / get (?:out| away) / left (?:in| at| home| him| her| a| behind| with) / leave (?:in| at|
    home| him| her| a) / go in the night / in the night / middle of the night / overnight / dead of night /
    in a hurry / with nothing / clothes (?:they| she| he) stood / what (?:they| she| he) stood / roof / lend
    / refuge~ / safe (?:house| place| here| now) / safety / shelter~ / women's aid / hid(?:e| es| ing| den)
    / whereabouts / found / traced? / track / address / where (?:they| she| he) (?:live| lives| is| are) /
    new name / changed {his} name / police / order / court / injunction / restrain~ / not (?:be
    )?(?:allowed| come) near / come near / (?:her| his| their) (?:ex| husband| father| dad| partner| man) /
    control~ / coerc~ / abus~ / domestic / at home / behind closed doors / closed doors / walls / danger~ /
    at risk / threat~ / stalk~ / forced / marry / escap~ / survivor / been through / started again / start
    again / new start / fresh start / make-?up over / covers? the / flinch~ / walk~ on eggshells / eggshells
    / ran for / out of the window / in {his} pyjamas / slippers / taxi in the night / cannot go home / can't
    go home / not go home / dare not / daren't / looks? over {his} shoulder / over {his} shoulder / new
    number / no photographs / must not be photographed / not be photographed / not be named / other name /
    pretend / hush / key safe / panic button / cocoon / watch the house
    """,
    "drink": r"""
    drink~ / drank / drunk / drinker / the drink / bottle / on the bottle / sober / dry / on the wagon / off
    the wagon / wagon / steam~ / meetings / twelve steps / in recovery / recover~ / rehab~ / clinic / clean
    / using / user / drug~ / gear / script / chemist / methadone / needle~ / habit / demons / addict~ /
    problem~ / smell~ / breath / pub / bookie~ / betting / bets? / gambl~ / slots / machines / help /
    getting help / alcohol~ / a drop / touched a drop / not touched / drop since / one too many / too many /
    likes a / under the influence / the worse for / off it / off the / sponsor / chips? / anniversary /
    ninety days / days? (?:clean| dry| sober) / unsteady / slur~ / back on / gave (?:it| up) / given up /
    empties / bottles
    """,
    "love": r"""
    married / marry / wedding / wed / husband / wife / partner / boyfriend / girlfriend / civil / gay /
    lesbian / bisexual / same-?sex / sexual~ / orientation / queer / lgbt~ / two (?:mums| dads| mothers|
    fathers| mammies| daddies| men| women| brides| grooms) / both {his} / man (?:he| she) (?:has | had
    )?(?:married| loves?| lives) / woman (?:he| she) (?:has | had )?(?:married| loves?| lives) / whom?
    (?:he| she| they) (?:loves?| love| fancies| goes| is) / loves? / in love / fell for / came out / come
    out / coming out / out to / not (?:yet )?(?:told| ready| found| said) / secret~ / courage / (?:does| do)
    not know / don't know / doesn't know / way (?:he| she) (?:is| was) / who (?:he| she) (?:is| really) /
    affair / seeing / shares? {his} (?:home| house| life| bed) / share {his} (?:home| life) / with whom /
    whom (?:he| she) / lives? with / living with / other half / rings? on / wears? a ring / two rings /
    holds? hands / who waits / friend who / special friend / room-?mate / flatmate
    """,
    "gender": r"""
    (?:new| old| other| chosen| birth| former| real| different| first) names? / name (?:he| she| they) /
    {his} name / used to be / was once / once (?:called| known| a) / known as / calls? (?:himself| herself|
    themselves) / became / become / now (?:a| lives| called| known) / born (?:a| as| in) / lives? as /
    liv(?:ed| ing) as / dress~ / skirt / trousers / pronoun~ / he or she / trans~ / gender~ / identi~ /
    changing room~ / toilets? / who (?:he| she| they) (?:is| are| really) / wrong body / secret~
    """,
    "forces": r"""
    away / overseas / abroad / at sea / deploy~ / tour / on tour / posted / posting / serv(?:es| ing| ed|
    ice) / uniform / regiment / barracks / base / army / navy / raf / air force / soldier~ / sailor /
    marine~ / squaddie / squad / forces / military / veteran / desert / front / fighting / war / far from /
    thousands of miles / months away / home on leave / leave / medal~ / combat / blown up / ied / wounded /
    did not come / never came
    """,
    "burden": r"""
    up half the night / up (?:all| in the| at| through the) (?:night| hours)? / half the night / all night /
    looks? after / look(?:ing| ed)? after / car(?:es| ed| ing) for / nurs(?:es| ing| ed) / carer~ / minds /
    minding / sees to / seeing to / feed(?:s| ing) / wash(?:es| ing) / dress(?:es| ing) / gets {n}up / gets
    {n}(?:brothers?| sisters?) / lifts? / cook(?:s| ing) / shop(?:s| ping) for / does (?:the| all|
    everything| so much| most) / runs the (?:house| home) / on {his} shoulders / shoulders / plate / burden~
    / older than {his} / grown up / responsib~ / elderly / frail / old (?:mother| father| parent) / parent
    who / mother who / father who / {his} (?:mother| father| mum| dad| mam) (?:is| isn't| can| cannot|
    can't| needs| no longer| has| who) / no longer knows / forget~ / dementia / bed-?ridden / (?:his| her)
    (?:mother| father| mum| dad| wife| husband| brother| sister) (?:depends| relies) / at home / relies? on
    / depends? on / before school / after school / tired / sleep / can no longer do / do anything for /
    anything for (?:himself| herself) / spoon / turn(?:s| ing)? {him} / lifts? {him} / hoist / sits? with /
    sat with / never leaves / cannot leave / can't leave / both ends / two homes to / shopping and / pills?
    to / gives? {him} / does {his} / mother and father to / keeps? the house / runs? the house / little
    mother
    """,
    "discipline": r"""
    without a stain / put through / exonerat~ / cleared~ / (?:last| previous| another) school /
    at home (?:until| while| for) / enquiries / inquiries / until {n}(?:finished| over| done| known) /
    signed off / off sick / sick / on leave / leave / away from (?:work| school| us) / not (?:been )?(?:in|
    at) (?:work| school) / suspend~ / disciplin~ / warning / investigat~ / inquiry / allegation~ / hearing /
    panel / cloud / stood (?:down| aside) / stepped (?:down| aside| back) / resign~ / retir~ / leaving /
    left (?:us| the| under) / contract / probation~ / capability / support plan / performance / observed /
    grievance / union / phased / reduced (?:hours| days) / part-?time / three days / asked to stay / well
    enough / back (?:at| to| in) (?:work| school) / return(?:s| ed| ing)? / settlement / finished its
    enquiries / finished asking / asking questions / asked questions / while others / while we / not allowed
    (?:in| on| to) / keys back / handed (?:in| over) / cleared / not cleared / question mark / in the clear
    / waiting to hear / last chance / final / letter of / occupational health / hours (?:cut| reduced)
    """,
    "school": r"""
    exclu~ / suspend~ / suspension / expel~ / sent home / asked to leave / moved (?:schools?| here| from) /
    managed move / (?:last| old| previous| other| another| former| second| third) school~ / fresh start /
    new start / second chance / attendance / absen~ / missed / misses / not (?:been )?(?:in| at| coming|
    able to come) / hasn't been / stay(?:s| ed| ing) (?:away| off| at home) / kept (?:off| home| away) /
    truan~ / mitch~ / dogg(?:s| ed| ing) / bunk~ / twagg~ / wagg~ / skiv~ / refus~ / cannot face / can't
    face / part-?time / half days / reduced / taught at home / home-?school~ / home-?educat~ / bulli~ /
    bully~ / appeal / panel / fine~ / fined / penalty / joined (?:us| late) / came (?:to us| late)
    """,
    "secret": r"""
    secret~ / courage / not (?:yet )?(?:told| said| ready| found) / has(?:n't| not) told / have(?:n't| not)
    told / take home / tell {his} / told {his} / know(?:s)? nothing / (?:do| does)(?: not| n't) know /
    nobody (?:knows| at home) / no one (?:knows| at home) / private / confid~ / hiding / hidden / keep(?:s|
    ing)? (?:it| to| from)
    """,
}  # fmt: skip

EVERYDAY = (
    r"spoke|speaks?|speaking|reads?|reading|write|letters|words?|word of|understand\w*|follow|learning"
    r"|walking"
    r"|sit|signs?|hear from|place|charge[sd]?|walked|miss(?:ed|es)|finished|(?:mother|father"
    r"|parent) who|hand|bag|bags|heart|harm|knife|back|wet\w*|stairs|suitcase|business|works?"
    r"|farm|fine"
    r"|feeds|drive|points|away|inside|serving|order|allowed|trouble|fight|hearing|officers?|left|leave|found"
    r"|ran|walls|dry|clean|using|help|breath|meetings?|machines?|problems?|bottles?|patch|pens?|port|pads?"
    r"|accidents?|drains?|pleaded|scarf|paid|pays?|lunch|coat|crossing|crossed|front|missing|visits?|tired"
    r"|sleep|lifts?|cooks|cooking|dress|names?|doors?|in place of|hear|heard|see|sees|seeing|the meeting|"
    r"her father|his father|her mother|his mother|her dad|his dad|her mum|his mum"
)

QUARREL = (
    r"(?!\w+ly\b)(?!apolog|said|writ|wrote|post|repl|complain|ask|spok|spoken|met\b|agreed|tak|removed"
    r"|delet|told|accept|done|thank|explain|withdr|read\b|com(?:e|ing) forward|shar|sent|heard|answer|respond"
    r"|comment|call|shown|show|helped|behav|mention|nam(?:e|ing)|speak|reply|see why|underst|been[,.;:]"
    r"|been (?:told|asked|spoken|removed|named|taken down|thanked|shared|seen|made|said|in touch|good|kind"
    r"|very)"
    r"|seen (?:the|it|what|that|this)|deserve|be (?:named|blamed|judged|spoken|asked|told))"
)
OF_ANY_DOMAIN = r"""
    (?:has| had| have| hasn't| hadn't| he's| she's) (?:already| only just| just| only recently| recently|
    lately| long| now| once| not| never| not yet) (?:once )?(?:been )?{quarrel}~ / had to {quarrel}~ /
    (?:(?:is| was) (?:not| no longer| still not| only just| hardly| barely)| isn't| wasn't) (?:allowed| able|
    permitted| supposed| meant| well enough| fit enough) to {quarrel}~ / hasn't been able to {quarrel}~ /
    has not been able to
    {quarrel}~ / no longer {quarrel}~ / not yet {quarrel}~ / (?:cannot| can't| cannae| may not| must not|
    mustn't| does not| doesn't) (?:yet| always| even| be| \w+ly be )?{quarrel}~ /
    (?:may| might| will)(?: soon| well| now)? have to {quarrel}~ /
    (?:will not| won't) be (?:in| at|
    back| with us| here) / is (?:still )?waiting / been waiting / used to {quarrel}~ / where {n}(?:dad|
    father| mum| mother| husband| wife| brother| partner| he| she) (?:is| has gone| went) / since (?:he|
    she) (?:was| came| left| lost| started) / since (?:january| february| march| april| may| june| july|
    august| september| october| november| december| the (?:summer| winter| autumn| spring| birth| accident|
    new year)| christmas| easter) / through no fault of {his} / what (?:he| she| they) (?:carries| carry|
    went through| has been through| lives? with)
"""

BY_TYPE: dict[str, tuple[str, ...]] = {
    "family": ("parting", "care", "burden"),
    "health": ("body", "mind"),
    "medical": ("body", "mind"),
    "send": ("needs",),
    "sen": ("needs",),
    "legal": ("law", "parting"),
    "money": ("money",),
    "finance": ("money",),
    "faith": ("faith",),
    "religion": ("faith",),
    "housing": ("roof",),
    "home": ("roof",),
    "ethnicity": ("origin",),
    "race": ("origin",),
    "nationality": ("origin", "refuge"),
    "language": ("tongue",),
    "bereavement": ("death",),
    "immigration": ("refuge",),
    "safeguarding": ("care", "violence"),
    "social care": ("care", "violence"),
    "employment": ("discipline", "work"),
    "work": ("work", "discipline"),
    "personal": ("secret", "love", "parting"),
    "orientation": ("love", "secret"),
    "sexuality": ("love", "secret"),
    "gender": ("gender", "secret"),
}
