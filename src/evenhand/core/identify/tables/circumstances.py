"""Circumstances of people that a letter must not tell of anybody, as tags.

`fact` recognises the circumstance in what the school has recorded, `told` in a letter, which will say it
more softly. Both are parts of regular expressions over small letters. `GROUND` are the words of each type
of fact when the record says no more; the types are those of the record.
"""

from typing import NamedTuple


class Tag(NamedTuple):
    """One circumstance: its name in words, and the words that tell of it."""

    name: str
    fact: str
    told: str


TAGS: tuple[Tag, ...] = (
    Tag(name="an allergy",
        fact=r"allerg\w*|anaphyla\w*|epi-?pens?|adrenaline|coeliac|celiac|intoleran\w+",
        told=(
            r"allerg\w*|anaphyla\w*|epi-?pens?|adrenaline|auto-?injector|carries a pen|reacts? (?:badly "
            r")?to|(?:cannot|can't|must not) (?:eat|touch)|nuts?|coeliac|intoleran\w+|react(?:s|ed|ion)|"
            r"swell\w* up"
        )),
    Tag(name="diabetes", fact=r"diabet\w+|insulin|blood sugar",
        told=(
            r"diabet\w+|insulin|blood sugars?|sugar levels?|pump|finger pricks?|hypo\w*|jabs?|injects?|"
            r"injections?"
        )),
    Tag(name="epilepsy", fact=r"epilep\w+|seizures?|fits\b",
        told=(
            r"epilep\w+|seizures?|(?:has|had|having|a|her|his|woman's|man's|girl's|boy's|child's) fits?|"
            r"absences|funny turns?|turns"
        )),
    Tag(name="asthma", fact=r"asthma\w*|inhaler", told=r"asthma\w*|inhalers?|breath\w*|wheez\w*|chest"),
    Tag(name="a heart or blood condition",
    fact=r"heart|cardiac|blood thinners?|haemophil\w+|sickle|anaemi\w+|pacemaker|leuk\w+",
        told=(
            r"heart (?!of\b)\w+|blood|bruis\w+|pain|cardiac|blood thinners?|haemophil\w+|sickle|anaemi\w+|"
            r"bleeds? easily|bruises? easily|pacemaker|operations?|surger\w+|(?:his|her|their) heart|"
            r"leuk\w+"
        )),
    Tag(name="cancer", fact=r"cancer|tumou?r|leuk\w+|chemo\w*|oncolog\w+|lymphoma",
        told=(
            r"cancer|tumou?r\w*|leuk\w+|chemo\w*|oncolog\w+|lymphoma|remission|(?:hair|hat) (?:fell|"
            r"loss|lost)|lost (?:his|her|their) hair|treatment|hospital\w*|(?:not|only just|barely) "
            r"well enough|very ill|seriously ill|fighting for|ill(?:ness)?|recover\w*|back (?:at|to) "
            r"work|reduced hours|poorly|gravely"
        )),
    Tag(name="a long illness",
        fact=(
            r"sclerosis|chronic|crohn\w*|colitis|arthritis|lupus|kidney|dialysis|transplant|fatigue|"
            r"cystic|terminal\w*|ill(?:ness)?\b|hiv|hepatitis|stroke|dementia|parkinson\w*|long covid|"
            r"migraine\w*|disease|condition|medicat\w+|hospital\w*|operation|surgery|treatment|eczema|"
            r"burn\w*|scar\w*|tube|gastrostomy|peg\b|stoma|colostomy|catheter"
        ),
        told=(
            r"sclerosis|m\.?s\b|chronic\w*|crohn\w*|colitis|arthritis|lupus|kidneys?|dialysis|transplants?|"
            r"fatigue|cystic|terminal\w*|dying|ill(?:ness)?|legs|blood|bones|lungs|unwell|(?:taken|not|"
            r"isn't|far from|nor) (?:at all )?(?:well|ill)|poorly|sick(?:ness)?|ailing|hiv|hepatitis|"
            r"stroke|dementia|failing memory|forget(?:s|ful)|parkinson\w*|long covid|migraines?|diseases?|"
            r"conditions?|medicat\w+|medicines?|tablets|pills|hospital\w*|operations?|surger\w+"
            r"|treatments?|"
            r"consultants?|surgeons?|surgeon's knife|paediatricians?|theatre|in plaster|wards?|eczema"
            r"|skin|burn\w*|scar\w*|marks? (?:that|on|he|she)|carry marks|"
            r"fed (?:through|by)|tube|tummy|stomach|feeds?|gastrostomy|stoma|bag|catheter|meals through|"
            r"health|recover\w*|in pain|frail"
        )),
    Tag(name="continence",
        fact=(
            r"wets?\b|wetting|bed-?wett\w*|incontinen\w+|continen\w+|soil\w*|napp(?:y|ies)|toilet\w*|"
            r"encopresis|bowel\w*|bladder\w*|pads?\b"
        ),
        told=(
            r"wets?\b|wetting|bed-?wett\w*|wet (?:bed|sheets?|pants|trousers|clothes)|incontinen\w+|"
            r"continen\w+|soil\w*|napp(?:y|ies)|toilet\w*|bowels?|bladder\w*|(?:at|in the|through the|"
            r"dry at) nights?|night-?times?|accidents?|sheets|bed(?:ding|time)?|(?:stay(?:s|ing)?|keep(?:s|"
            r"ing)?) dry|dry|change of clothes|mattress|spare clothes|pull-?ups?|clean (?:clothes|sheets|"
            r"pyjamas)|laundry"
        )),
    Tag(name="an eating disorder or weight", fact=(
        r"anorexi\w+|bulimi\w+|eating (?:disorder|difficult\w+)|weight|obes\w+|overweight|underweight|"
        r"diet\w*"
    ),
        told=(
            r"anorexi\w+|bulimi\w+|eating|weight|obes\w+|overweight|underweight|dieti?c?i?a?n?\w*|size|"
            r"eats? (?:very )?(?:little|so)|food|mealtimes?|plump|big for|thin\b|meals?"
        )),
    Tag(name="mental health",
        fact=(
            r"mental|flashback\w*|depress\w+|anxi\w+|panic\w*|self-?harm\w*|suicid\w+|camhs|psychiatr\w+|"
            r"ptsd|trauma\w*|bipolar|schizo\w+|ocd\b|breakdown|counsell\w+|therap\w+|stress\b|nervous|"
            r"post-?natal"
        ),
        told=(
            r"mental\w*|flashbacks?|sees things|at night|depress\w+|anxi\w+|panic\w*|self-?harm\w*|harm\w* "
            r"(?:himself|herself|themselves)|suicid\w+|took (?:his|her) own li\w+|camhs|psychiatr\w+|"
            r"ptsd|trauma\w*|bipolar|schizo\w+|ocd\b|breakdown|counsell\w+|therap\w+|signed off|off "
            r"(?:sick|work)|stress|nerves|nervous|nightmares|low (?:mood|time)|dark (?:place|time|days|"
            r"thoughts)|struggl\w+|not (?:been )?(?:well|herself|himself|coping|right)|unwell|coping|"
            r"fragile|vulnerable|worries too much|frightened|terrified|post-?natal|since the birth"
            r"|sleepless|"
            r"hard time|rest\b|getting (?:some )?help|seeing somebody|seeing someone|state of mind"
        )),
    Tag(name="autism",
        fact=r"autis\w+|asperger\w*|\basd\b|\basc\b|neurodiver\w+|spectrum",
        told=(
            r"autis\w+|asperger\w*|asd|asc|neurodiver\w+|(?:on the )?spectrum|sees the world|finds? "
            r"(?:noise|crowds|change|changes|busy|loud|the world|school|new|"
            r"social|it|things)\w*[^.]{0,30}(?:hard|"
            r"difficult|overwhelming|too much|loud)|ear defenders|meltdowns?|sensory|overwhelm\w*"
            r"|diagnos\w+|"
            r"(?:has |have )?no words|no speech|does not (?:yet )?(?:speak|talk)|doesn't (?:yet )?(?:speak|"
            r"talk)|not (?:yet )?(?:begun|started|learnt|learned) to (?:talk|speak)|(?:can't|cannot"
            r"|unable to) (?:yet )?"
            r"(?:tell us|say (?:so|what)|speak|talk)|without words|not (?:yet )?(?:speaking|talking)"
            r"|non-?verbal|takes? things literally|routine\w*|"
            r"being assessed|assessments?|needs things|world differently|wired differently|differently"
        )),
    Tag(name="ADHD", fact=r"adhd|attention deficit|hyperactiv\w+|ritalin|methylphenidate|impulsiv\w+",
        told=(
            r"adhd|attention (?:deficit|difficult\w+)|hyperactiv\w+|ritalin|(?:cannot|can't|could not|"
            r"finds it hard to|struggles to|hard to) (?:sit|keep|stay|wait|concentrate|be) (?:still|"
            r"quiet|in)?|sit(?:ting)? still|concentrat\w+|impulsiv\w+|diagnos\w+|medicat\w+|tablets|"
            r"attention"
        )),
    Tag(name="special educational needs",
        fact=(
            r"\bsend?\b|ehcp?|special (?:educational )?needs|education,? health|additional (?:learning "
            r"|support )?needs|\bidp\b|statement of|learning (?:difficult\w+|disabilit\w+)|dyslexi\w+|"
            r"dyspraxi\w+|dyscalculi\w+|dysgraphi\w+|speech|language (?:delay|disorder|difficult\w+|"
            r"therap\w+)|stammer\w*|stutter\w*|mute|mutism|global delay|development\w* delay|one-to-one|"
            r"support plan|down'?s"
        ),
        told=(
            r"send?|sen support|ehc ?p?s?|e\.h\.c\.p|special (?:educational )?needs|education,? health|"
            r"care plan|additional (?:learning |support )?needs|extra (?:needs|help|support)|idp|statement|"
            r"learning (?:difficult\w+|disabilit\w+|needs)|dyslexi\w+|dyspraxi\w+|dyscalculi\w+|reading "
            r"and writing|(?:letters|words) (?:that |do |does |don't |down|dance|move|swim|come|jump|"
            r"get)|words (?:down|out)|get words|words|spell\w*|writing (?:is|does|comes)|hard (?:to|"
            r"for) (?:him|her|them)?|come easily|comes? (?:less )?easily|speech|stammer\w*|stutter\w*|"
            r"mutism|does not (?:yet )?(?:speak|talk)|doesn't (?:yet )?(?:speak|talk)|(?:has |have )?no "
            r"words|get(?:s)? (?:stuck|the words)|finds? (?:speaking|talking|reading|writing|learning|"
            r"it|school|things)[^.]{0,20}(?:hard|harder|difficult)|one-to-one|delayed?|needs? (?:more|"
            r"extra|a lot of|special|additional) \w+|learns? (?:differently|more slowly|at)|therapists?|"
            r"down'?s|diagnos\w+|adjustments?|assess\w+|slower than|catch up|struggles? (?:with|to)"
        )),
    Tag(name="a disability",
        fact=(
            r"disab\w+|wheelchair\w*|deaf\w*|hearing|blind\w*|visual\w*|sight|cerebral|palsy|muscular|"
            r"amput\w+|prosthe\w+|cochlear|mobility|spina bifida|dwarf\w*|limb|brittle|splints?|crutch\w*|"
            r"guide dog|hemipleg\w+|paraly\w+"
        ),
        told=(
            r"disab\w+|wheelchairs?|legs?|(?:his|her|their|bad|poor|weak) back|back (?:pain|trouble)"
            r"|hands?|(?:eye)?sight|eyes|get(?:s|ting)? (?:about|around)|wheels|deaf\w*|"
            r"hear(?:s|ing)?|hearing aids?|lip-?read\w*|sign(?:s|ing)? language|signs\b|blind\w*|visual\w*|"
            r"sight|(?:cannot|can't|can not) (?:see|hear|walk|climb|run|stand|manage)|see(?:s)? (?:very "
            r")?little|cerebral|palsy|muscular|amput\w+|prosthe\w+|cochlear|implants?|mobility|spina "
            r"bifida|dwarf\w*|limbs?|splints?|frame|crutch\w*|cane|stick|guide dog|braille|walk(?:s|"
            r"ing)?|paraly\w+|ramp|stairs|unsteady"
        )),
    Tag(name="a bereavement",
        fact=(
            r"bereav\w+|died|dead|death|dies|killed|missing|lost (?:his|her|their|a|at)|lost at sea|"
            r"widow\w*|funeral|stillb\w+|miscarr\w+|late (?:father|mother|wife|husband|brother|sister|"
            r"son|daughter)|drown\w+|suicide|passed away|orphan\w*|grie\w+|memorial|lost"
        ),
        told=(
            r"bereav\w+|alive|died|dead|deaths?|dies|dying|killed|los(?:t|s|ing) (?:of |(?:his|her|their|"
            r"a|the|its|one of)\b|at\b|so\b|someone\b|somebody\b|in\b)|loss|widow\w*|funeral|burial|"
            r"buried|stillb\w+|miscarr\w+|late (?:father|mother|wife|husband|brother|sister|son|daughter|"
            r"dad|mum|partner|grand\w+)|drown\w+|passed (?:away|on)|orphan\w*|grie\w+|mourn\w*|memor(?:y|"
            r"ial|ies) of|without (?:a|his|her|their) (?:dad|mum|father|mother|son|daughter|husband|"
            r"wife)|no longer (?:here|with (?:us|them|him|her))|never (?:came|come) home|never came "
            r"back|taken by the sea|the sea took|gone|empty chair|(?:is|are|was) missing (?:his|her|"
            r"their|a)|first christmas without|tragedy|goodbye|graveside|grave"
        )),
    Tag(name="a parent who has left or a family of one",
        fact=(
            r"single (?:mother|father|parent|mum|dad)|single-?parent|lone (?:parent|mother|father)|on "
            r"(?:her|his) own|since (?:her|his|the|their) (?:mother|father|mum|dad|husband|"
            r"wife|partner)[^.]{0,20}left|"
            r"left (?:the family|home)|lives with (?:(?:his|her|the|their) )?"
            r"(?:father|mother|dad|mum|grand\w+|"
            r"aunt|uncle)|raised by|brought up by|absent|no contact|father(?:'s)? (?:unknown|gone)"
            r"|estranged|"
            r"brings? (?:him|her|them) up"
        ),
        told=(
            r"(?:single|lone)[- ](?:\w+ )?(?:mothers?|fathers?|parents?|mums?|dads?)|(?:on|all on|by) "
            r"(?:her|his|their) own|by (?:herself|himself)|alone|single-?handed\w*|bring(?:s|ing)? (?:him|"
            r"her|them|up|\w+ children)[^.]{0,20}(?:up|alone|own)|brought up by|raising|raised by|(?:only|"
            r"just) (?:one|the one) parent|(?:mum|dad|mother|father|parent|husband|wife) "
            r"(?:is|has|who|left|walked|who's|'s)?[^.]{0,12}(?:no longer|not|left|gone|moved out|walked "
            r"out|away|doesn't|does not|isn't|at home)|no (?:dad|father|mum|mother|family|parents?)|"
            r"without (?:a|his|her|their) (?:dad|mum|father|mother|parents?)|nobody (?:else|at home)|"
            r"no one (?:else|at home)|lives? with (?:his|her|their) (?:dad|mum|father|mother|gran\w*|"
            r"nan\w*|aunt\w*|uncle|grand\w+)|looked after by (?:his|her|their)|absent (?:father|mother|"
            r"parent|dad)|estranged|speak up for|does it all|two jobs|part(?:ed|ing)"
        )),
    Tag(name="a separation or divorce",
        fact=(
            r"separat\w+|divorc\w+|split|estranged|affair|marriage|ex-(?:husband|wife|partner)|custody|"
            r"get\b"
        ),
        told=(
            r"separat\w+|divorc\w+|split(?:ting)? up|broke up|break-?up|breakdown of|part(?:ed|ing)|"
            r"going their (?:own|separate) ways|no longer (?:live|together|living|a couple|married)|"
            r"estranged|affair|marriage|marital|marry(?: again)?|ex-\w+|former (?:husband|wife|partner)|"
            r"two homes|both homes|husband and wife|left (?:his|her|their) (?:wife|husband|family|partner)|"
            r"at odds|new partner|frees? (?:his|her) wife|falling out at home|home life"
        )),
    Tag(name="custody or contact",
        fact=(
            r"custod\w+|contact (?:order|with|arrangements?)|court order|any contact|no contact|access "
            r"(?:to|order|arrangements?)|child arrangements|residence order|prohibited steps|parental "
            r"responsibility|limits? the|forbids|special guardian\w*|supervised"
        ),
        told=(
            r"custod\w+|contact|court\w*|judges?|legal(?:ly)?|solicitors?|lawyers?|access to|arrangements? "
            r"(?:for|about|between)|may (?:not )?(?:see|collect|pick|visit)|allowed (?:to )?(?:see|near|"
            r"collect|contact)|not (?:be )?(?:found|told|collected|allowed|see)|must not|who may (?:see|"
            r"collect)|see (?:his|her|their|the) (?:own )?(?:child\w*|son|daughter|father|mother|dad|"
            r"mum)|weekends? with|every other weekend|two homes|parental responsibility|order|supervised|"
            r"guardian\w*|tug of love|dispute between (?:his|her|their)|where (?:he|she|they) (?:live|"
            r"lives|should live)"
        )),
    Tag(name="domestic abuse",
        fact=(
            r"domestic|violen\w+|refuge\b|abus\w+|coerc\w+|non-?molestation|fled|injunction|beat\w*|"
            r"women's aid|injur\w+ by|marac"
        ),
        told=(
            r"domestic|violen\w+|refuges?|safe house|shelter|abus(?:ive|er|ed) (?:partner|relationship|"
            r"husband|father|ex\w*|home|by)|coerc\w+|injunction|restraining|fled|flee\w*|escap\w+|ran "
            r"from|(?:left|leave|get away|got away|away) from (?:a|her|his|their|someone|somebody|home|"
            r"him)|(?:not|never|cannot|must not|can't) (?:be )?(?:found|traced|known|told where)|address "
            r"(?:is|must|be|kept)|hiding|in fear|unsafe|frightened|afraid|safety|hurt at home|moved "
            r"(?:here )?in (?:a hurry|the night|secret)|(?:whereabouts|where they live)|danger"
        )),
    Tag(name="care, fostering or adoption",
        fact=(
            r"foster\w*|looked[- ]after|in care|care order|adopt\w+|kinship|special guardian\w*|children's "
            r"home|residential home|birth (?:mother|father|parents?|family)|care leaver|supported lodgings|"
            r"lives with (?:(?:his|her|their) )?(?:grand\w+|aunt|uncle|nan)"
        ),
        told=(
            r"foster\w*|looked[- ]after|in (?:local authority |council |public |our |the )?care|care "
            r"(?:order|system|placement|leaver|home)|placements?|adopt\w+|kinship|guardian\w*|children's "
            r"home|birth (?:mother|father|parents?|family)|new (?:family|mum and dad|home|parents)|natural "
            r"(?:mother|father|parents?)|not (?:live|living) with (?:his|her|their)|away from (?:his|"
            r"her|their) (?:family|parents?|mother|own)|lodgings|carers?|(?:his|her|their) (?:own|real) "
            r"(?:mother|father|parents?|family)|no family|taken in|raised by|brought up by|lives? with "
            r"(?:his|her|their) (?:gran\w*|nan\w*|grand\w+|aunt\w*|uncle)|relatives?"
        )),
    Tag(name="social services",
        fact=(
            r"social (?:services|worker\w*|care)|child (?:protection|in need)|early help|section (?:17|"
            r"47)|safeguarding|cin\b|cp plan|neglect\w*|lado|referr\w+"
        ),
        told=(
            r"social (?:services|worker\w*|care)|child(?:ren)? (?:protection|in need)|early "
            r"help|safeguarding "
            r"(?:plan|case|concerns?|matter|referral|investigation|enquiry)|protection plan|neglect\w*|"
            r"referr(?:ed|al)|the authorities|family support|known to (?:the )?(?:services|authorities)|"
            r"lado|investigat\w+|agenc(?:y|ies)|other services|professionals"
        )),
    Tag(name="police, court or prison",
        fact=(
            r"police|arrest\w*|court|convict\w+|crim\w+|prison\w*|jail\w*|gaol|custodial|sentence\w*|"
            r"probation|bail\w*|charged|tag\b|tagged|inmate|remand\w*|offen[cd]\w*|caution\w*|drugs? "
            r"(?:charge|dealing)|asbo|tribunal|fraud|attacked|assault\w*|stole\w*|theft"
        ),
        told=(
            r"police|from where (?:she|he) is|where (?:she|he) is|arrest\w*|courts?|convict\w+|crim\w+ "
            r"record|prison\w*|jail\w*|gaol|inside|behind bars|serving (?:a|his|her|time)|custod\w+|"
            r"sentence\w*|probation|bail\w*|charged|tagged|remand\w*|on trial|trial|away for (?:a while|"
            r"some time)|(?:dad|father|husband|mum|mother|brother|son) (?:is|was) away|detained|locked "
            r"up|released|caution\w*|officers? (?:came|called)|tribunal|trouble with the law|"
            r"offender\w*|offending|(?<!criminal )(?<!an )(?<!no )(?<!any )offences?|"
            r"in trouble|attack\w*|put out of|assault\w*|doing time"
        )),
    Tag(name="money",
        fact=(
            r"debt\w*|owes?|arrears|bankrupt\w*|free (?:school )?meals|fsm\b|pupil premium|benefits?|"
            r"universal credit|food ?bank\w*|poverty|poor|low income|hardship|bursar\w+|loan|unpaid|"
            r"cannot afford|redundan\w+|fees|pay\b|paid|voucher\w*|money"
        ),
        told=(
            r"debts?|indebted|wound up|business|sold|firm|(?:fallen|fall|falling|got|getting|slipped) "
            r"behind|give up the \w+|lose the \w+|found for (?:him|her|them)|pay for (?:him|her)|ow(?:e|"
            r"es|ed|ing)|arrears|bankrupt\w*|insolven\w+|free (?:school )?(?:meals|lunch\w*|dinners?)|"
            r"meals? (?:are|is) (?:free|paid)|free meal|pupil premium|benefits|universal credit|food "
            r"?banks?|food parcels?|poverty|poor(?:er)?|low[- ]income|hardship|hard[- ]up|struggling|"
            r"(?:could|can) ?(?:not|n't) (?:have )?run to|"
            r"bursar\w+|loans?|unpaid|not (?:been )?paid|behind with|(?:cannot|can't|could not|couldn't|"
            r"unable to|struggl\w+ to|hard to) (?:afford|pay|find|meet|manage|feed|heat)|afford|money "
            r"(?:is|was|worries|troubles|problems|at home)|short of money|tight|make ends meet|ends "
            r"meet|(?:dinner|lunch|fee|fees|heating|gas) (?:bill|money|arrears|account)|bills?|fees|"
            r"second-?hand|hand-?outs?|vouchers?|help with (?:the )?(?:cost|costs|fees|uniform|"
            r"bills)|going without|rent\b|hungry|wages?"
        )),
    Tag(name="work or the loss of it",
        fact=(
            r"unemploy\w+|redundan\w+|lost (?:his|her|their) (?:\w+ )?(?:job|post|position|place|work)|"
            r"jobless|out of work|sacked|dismissed|"
            r"laid off|cleans|cleaner|night shifts?|works nights|factory|shift\w*|zero-?hours|job\b|"
            r"laid"
        ),
        told=(
            r"unemploy\w+|redundan\w+|(?:doesn't|does not|isn't|is not|not) work(?:ing)?|"
            r"los(?:t|ing|s of) (?:his|her|their|a) (?:job|work|living|livelihood|"
            r"business)|jobless|out of (?:a )?(?:work|job)|without (?:a )?(?:work|job)|sacked|dismissed|"
            r"laid off|let go|between jobs|looking for work|no (?:work|job)|job ?seek\w*|dole|works? "
            r"(?:at )?nights?|working nights|nights?\b|mops?|clean(?:s|ing|er|ers) |shifts?|factory"
        )),
    Tag(name="housing",
        fact=(
            r"homeless\w*|clear(?:ing|ed)|site|evict\w+|temporary accommodation|hostel|refuge\b|b&b|"
            r"rehous\w+|council (?:house|housing|flat)|sofa|caravan|overcrowd\w*|housing|shelter|no "
            r"fixed|hotel|boat|bailiff\w*|lodgings|put up"
        ),
        told=(
            r"homeless\w*|evict\w+|los(?:e|ing) the (?:ground|land|site|house|home)|ground (?:his|her|"
            r"their)|move on|temporary (?:accommodation|housing|home)|hostels?|b&b|bed and breakfast|"
            r"rehous\w+|(?:re)?settled|council (?:house|housing|flat)|sofas?|sofa-?surf\w*|caravans?|"
            r"trailer|overcrowd\w*|hous(?:ed|ing)|shelter\w*|no (?:fixed|permanent|proper|settled) (?:home|"
            r"address|house)|nowhere to (?:live|go|stay)|one room|single room|(?:lost|lose|losing|left|"
            r"leave|out of) (?:his|her|their|a|its|one|the) (?:own )?(?:home|house|flat)|(?:moved|moving) "
            r"(?:house|home|from|out|again)|put out of|hotels?|roof over|living in a|lodgings|bailiffs?|"
            r"address|landlord"
        )),
    Tag(name="faith",
        fact=(
            r"muslim\w*|islam\w*|sikh\w*|hindu\w*|jew\w*|christian\w*|catholic\w*|presbyterian\w*|"
            r"protestant\w*|"
            r"methodist|baptist|jehovah\w*|witness\w*|mormon|buddhis\w+|pagan\w*|atheis\w*|religio\w+|"
            r"faith|hijab|niqab|turban|patka|kippah|kosher|halal|ramadan|pray\w*|convert\w*|quaker"
            r"|orthodox|"
            r"brethren|bahá?'?i|rastafari\w*|eid|mass\b|scientolog\w*|plymouth|humanis\w+|get \("
        ),
        told=(
            r"muslim\w*|islam\w*|sikh\w*|hindu\w*|jew(?:s|ish)?|christian\w*|catholic\w*|presbyterian\w*|"
            r"protestant\w*|methodist|baptist|jehovah\w*|kingdom hall|mormon|buddhis\w+|pagan\w*|atheis\w*|"
            r"religio\w+|faiths?|belief\w*|believ(?:e|es|er|ers) (?:in|differently|that|not)|(?:head|"
            r"hair) ?(?:cover\w*|scar\w+)|cover\w* (?:the|her|his|their) (?:hair|head)|headscar\w+|hijab|"
            r"niqab|veil|turban|patka|topknot|kippah|skullcap|kosher|halal|ramadan|fast(?:s|ed|ing)?|"
            r"pray\w*|worship\w*|convert\w*|quaker|orthodox|rastafari\w*|dreadlocks|locks|mass|church\w*|"
            r"chapel|mosque|temple|synagogue|gurdwara|eid|diwali|(?:do|does) not (?:keep|celebrate|mark|"
            r"observe)|doesn't (?:keep|celebrate|mark|observe)|don't (?:keep|celebrate|mark|observe)|"
            r"christmas is not|celebrate\w*|observe\w*|conscience|beth din|jewish law|sabbath|shabbat|"
            r"holy|brethren|marry again|frees his wife"
        )),
    Tag(name="diet", fact=r"vegan|vegetarian|halal|kosher|diet\b|pork|beef|gelatine",
        told=(
            r"vegan\w*|vegetarian\w*|halal|kosher|diet\w*|pork|beef|gelatine|ham|meat|eats? no|do(?:es)? "
            r"not eat|doesn't eat|don't eat|not (?:be )?(?:eaten|eat)|sausages?|food"
        )),
    Tag(name="ethnicity or nationality",
        fact=(
            r"traveller\w*|gypsy|gypsies|roma\b|romany|black\b|asian|african|caribbean|chinese|white\b|"
            r"mixed[- ](?:race|heritage)|ethnic\w*|heritage|nationality|indian|pakistani|bangladeshi|"
            r"polish|romanian|ukrain\w+|syrian|afghan\w*|nigerian|ghanaian|somali|kurd\w+|turk\w+|iran\w*|"
            r"iraq\w*|hong kong|bulgarian|lithuanian|latvian|albanian|eritrean|sudan\w*|"
            r"filipin\w+|portuguese|"
            r"brazilian|race\b|raci\w+|from (?!work\b|home\b|school\b|the\b|a\b|his\b|her\b|their\b)\w+"
        ),
        told=(
            r"travell(?:er|ers|ing)(?: (?:family|families|community|boy|girl|mum|dad|mother|father|child|"
            r"people|site))|travellers?|gypsy|gypsies|roma|romany|black|brown|asian|african|caribbean|"
            r"chinese|mixed[- ](?:race|heritage)|ethnic\w*|heritage|nationality|skin|colour of|race|"
            r"indian|pakistani|bangladeshi|polish|romanian|ukrain\w+|syrian?s?|afghan\w*|nigerian|ghanaian|"
            r"somali\w*|kurd\w+|turk\w+|iran\w*|iraq\w*|hong kong|bulgarian|lithuanian|latvian|albanian|"
            r"eritrean|sudan\w*|filipin\w+|portuguese|brazilian|go (?:back )?home|came (?:here )?from|"
            r"comes? from (?:another|a|abroad|overseas|far)|from (?:abroad|overseas|another country)|"
            r"(?:foreign|other side of the world|far away)|born (?:abroad|overseas|in)|where (?:he|she|"
            r"they) (?:was|were|come|came)|roots|accent"
        )),
    Tag(name="immigration or refuge",
        fact=(
            r"refugee\w*|asylum|visa|immigra\w+|migrant\w*|deport\w*|home office|leave to remain|settled "
            r"status|undocumented|war\b|fled|ukrain\w+|syria\w*|afghan\w*|arrived|resettle\w*|by boat|"
            r"no recourse"
        ),
        told=(
            r"refugees?|asylum|visas?|immigra\w+|migrants?|deport\w*|home office|leave to remain|remain "
            r"in|settled status|papers|passports?|undocumented|(?:the |a |from )war|fled|flee\w*"
            r"|(?:allowed|"
            r"permission|right|able|permitted) to (?:stay|remain)|stay in (?:this country|the country|"
            r"britain|the uk)|(?:came|come|arrived|got|coming|reached|brought) (?:here|to (?:this|the) "
            r"country|to britain|over|to us|to safety)|new to (?:this|the) country|by boat|boats?|small "
            r"boat|across the (?:sea|channel)|crossing(?! patrol)|sanctuary|safety|bomb\w*"
            r"|left everything|lost "
            r"everything|resettle\w*|status|journey|ukrain\w+|syria\w*|afghan\w*|the sea\b"
        )),
    Tag(name="language",
        fact=(
            r"speaks?|language|english|cantonese|interpreter|bilingual|translat\w+|eal\b|learning welsh|"
            r"mother tongue|arabic|polish|romanian|urdu|punjabi|bengali|somali|portuguese|turkish|kurdish|"
            r"ukrainian|gaelic|welsh"
        ),
        told=(
            r"(?:speaks?|speaking|spoken) (?!to\b|with\b|up\b|out\b|about\b|of\b|ill\b|for\b|well\b|"
            r"kindly\b|harshly\b|unkindly\b)\w+|speak(?:s)? (?:little|no|almost no|very little|not much|"
            r"hardly any)|(?:little|limited|no|broken|poor|halting) english|english (?:is|was) (?:not|"
            r"still|her|his|their|new)|(?:first|second|home|own|new|another|different|mother) (?:language|"
            r"tongue)|languages?|still learning|learning (?:english|welsh|gaelic|our language"
            r"|the language)|"
            r"new to english|interpret\w*|translat\w+|accent|bilingual|tongue"
        )),
    Tag(name="pregnancy",
    fact=r"pregnan\w+|expecting|miscarr\w+|ivf|maternity|antenatal|baby|birth\b|abortion|fertility",
        told=(
            r"pregnan\w+|condition|taken ill|faint\w*|expecting(?: a)?|expectant|miscarr\w+|ivf|maternity|"
            r"antenatal|bab(?:y|ies)|bump|birth|due (?:in|soon|next)|mother-to-be|in (?:her"
            r"|that) condition|"
            r"with child|months gone|abortion|fertility|lost a (?:baby|child)"
        )),
    Tag(name="sexuality",
        fact=(
            r"gay|lesbian|bisexual|same-?sex|homosexual\w*|sexuality|queer|two (?:mums|dads|mothers|"
            r"fathers)|lgbt\w*|civil partner\w*|came out|come out|(?:her|his) (?:wife|husband)"
        ),
        told=(
            r"gay|lesbian\w*|bisexual|same-?sex|homosexual\w*|sexuality|sexual orientation|queer|two "
            r"(?:mums|dads|mothers|fathers|mummies|daddies)|both (?:of (?:his|her|their) "
            r")?(?:mums|mothers|dads|fathers)|lgbt\w*|"
            r"(?:her|my) wife|(?:his|my) husband|came out|come out|coming out|who (?:she|he|they) loves?|"
            r"whom (?:she|he|they) loves?|partner|civil partner\w*|married (?:a|another|to)|pride"
        )),
    Tag(name="gender identity",
        fact=(
            r"trans\b|transgender|transition\w*|gender|non-?binary|pronoun\w*|new name|deadname|born "
            r"(?:a )?(?:boy|girl|male|female)|social(?:ly)? transition\w*"
        ),
        told=(
            r"trans|transgender|transition\w*|gender\w*|non-?binary|pronouns?|(?:new|chosen|different|"
            r"former|old|another|changed? (?:his|her|their)) names?|born (?:a )?(?:boy|girl|male|female)|"
            r"used to be (?:a )?(?:boy|girl|known|called)|now (?:lives|living|known|called|a)|liv(?:es|"
            r"ing) as|changed (?:his|her|their) name|identif(?:y|ies) as|which (?:toilets?|changing)|"
            r"who (?:he|she|they) (?:is|are|really)|uniform (?:he|she|they) (?:wear|choose)s?|(?:was|"
            r"were) once"
        )),
    Tag(name="addiction",
        fact=(
            r"addict\w*|alcohol\w*|drink\w*|drugs?\b|rehab\w*|substance|methadone|gambl\w*|recovering|"
            r"sober|detox|aa\b"
        ),
        told=(
            r"addict\w*|alcohol\w*|drinks?|drinking|drunk|drugs?|rehab\w*|substance|methadone|gambl\w*|"
            r"in recovery|recover(?:ing|y)|sober|clean (?:for|now)|detox|dry|habit|bottle|betting|smell "
            r"of|demons|clinic"
        )),
    Tag(name="the forces",
        fact=(
            r"service (?:family|child\w*|personnel|parent)|deploy\w*|army|navy|raf\b|soldier|regiment|"
            r"forces|military|barracks|posted|veteran|marine|serving|overseas|afghanistan|combat"
            r"|operations?"
        ),
        told=(
            r"service (?:family|child|mum|dad|parent|father|mother|person\w*)|(?:on |in )?active service|"
            r"deploy\w*|army|navy|naval|raf|soldiers?|regiment|(?:armed |the )?forces|military|barracks|"
            r"the base|camp|tour of duty|on tour|veterans?|marines?|serv(?:es|ing|ed) (?:in|with|abroad|"
            r"overseas|away|his|her|the|our)|overseas|abroad|far (?:from home|away)|(?:father|dad|mother|"
            r"mum|husband|wife) (?:is|was|being|who is|'s) (?:away|abroad|overseas|serving|at sea)|away "
            r"(?:with|at sea|on|serving|for)|posted (?:to|away|abroad|overseas)|uniform|medals?|combat|"
            r"at war|front line"
        )),
    Tag(name="caring for somebody",
    fact=r"young carer\w*|cares? for|helps? to care|carer for|looks after (?:his|her|their)",
        told=(
            r"young carers?|car(?:es|ing) for|carer|looks? after (?:his|her|their)|look(?:ing)? after "
            r"(?:his|her|their)|a (?:good deal|lot|great deal) on (?:his|her|their) (?:shoulders|plate)|"
            r"on (?:his|her|their) (?:young )?(?:shoulders|plate)|responsib\w+ at home|(?:things|lot|"
            r"much|hard|difficult|enough)[^.]{0,20} at home|does (?:(?:so |too )?much|a (?:great"
            r"|good) deal|a lot|everything) (?:for|at)|helps? (?:at "
            r"home|his|her|to care|to look)|grown up (?:too|before)|burden\w*"
        )),
    Tag(name="twins, siblings or birth", fact=r"twins?\b|triplets?|identical|siblings?", told=(
        r"twins?|triplets?|identical|look(?:s)? (?:so |just |exactly )?alike|multiple birth|"
        r"spitting image"
    )),
    Tag(name="school history or exclusion",
        fact=(
            r"exclu\w+|suspen\w+|managed move|expel\w*|permanently|attendance|absen\w+|truan\w+|home[- "
            r"]educat\w+|previous school|reintegrat\w+|part-?time timetable|school refus\w+|bull(?:y|"
            r"ied)\w*"
        ),
        told=(
            r"exclu(?:ded|sion|sions)|suspen\w+|managed move|expel\w*|permanently|attendance|absen(?:t|"
            r"ce|ces)|truan\w+|home[- ]educat\w+|taught at home|(?:previous|last|old|other|another|former) "
            r"schools?|fresh start|second chance|reintegrat\w+|part-?time|reduced (?:timetable|hours)|"
            r"(?:does|do|did|has|could) not (?:want to |been able to )?(?:come|coming|attend|face) (?:to "
            r"|in)?|school refus\w+|not been in school|out of school|too (?:anxious|frightened) to|bullied"
        )),
    Tag(name="dismissal or discipline",
        fact=(
            r"disciplin\w+|grievance|capability|warning|suspended|dismiss\w+|allegation|performance|"
            r"probation\w*|investigat\w+|misconduct|sick leave|notice|resign\w*|retir\w+"
        ),
        told=(
            r"disciplin\w+|grievance|capability|warnings?|suspended|dismiss\w+|allegation\w*"
            r"|under (?:review|"
            r"investigation|a cloud)|performance|probation\w*|investigat\w+|misconduct|sick leave|signed "
            r"off|on leave|away from work|not (?:been )?(?:at|in) (?:work|school)|resign\w*|retir\w+|"
            r"leaving us|support plan"
        )),
    Tag(name="politics or union", fact=(
        r"union|political\w*|councillor|candidate|party member|activist|labour\b|conservative\b|"
        r"reform uk|strike"
    ),
        told=(
            r"unions?|political\w*|politics|councillors?|candidates?|party|activist|labour|conservative|"
            r"strikes?|picket\w*"
        )),
)  # fmt: skip

GROUND: dict[str, str] = {
    "health": (
        r"illness|ill|unwell|health|medical\w*|conditions?|diagnos\w+|medicat\w+|medicines?|"
        r"hospital\w*|treatments?|operations?|surger\w+|doctors?|nurses?|poorly|(?:not|isn't) "
        r"(?:at all )?well|recover\w*|symptoms?|specialists?|clinics?"
    ),
    "send": (
        r"special (?:educational )?needs|additional needs|extra (?:help|support|needs)|diagnos\w+|"
        r"needs? (?:more|extra|a lot of|special|additional)|finds? \w+ (?:hard|difficult)|difficult(?:y|"
        r"ies)|different(?:ly)?|disab\w+|ehcp|plan|adjustments?|does not come easily|come easily|"
        r"struggl\w+"
    ),
    "family": (
        r"at home|home life|family (?:circumstances|situation|life|breakdown|troubles?|matters?)|"
        r"difficult time|on (?:his|her|their) own"
    ),
    "legal": (
        r"courts?|judges?|solicitors?|legal\w*|lawyers?|police|orders?|hearings?|case|law\b|"
        r"arrest\w*|tribunal"
    ),
    "money": r"money|afford|pay(?:ing|s)?|paid|debts?|bills?|owe\w*|poor|benefits|means|cost of",
    "faith": r"faith|religio\w+|belief\w*|church|mosque|temple|worship\w*|pray\w*",
    "language": r"language|english|speaks? (?!to|with|up|out|about|of)\w+|interpret\w*",
    "bereavement": r"loss|lost|grie\w+|bereav\w+|died|death|mourn\w*",
    "housing": r"hous(?:e|ed|ing)|homes?|accommodation|evict\w+|moved",
    "ethnicity": r"heritage|ethnic\w*|race|origin|background|culture",
    "safeguarding": r"social (?:services|workers?|care)|safeguarding|protection|at risk|safe(?:ty)?",
}

KINDRED = {
    "medical": "health", "illness": "health", "disability": "health", "mental health": "health",
    "allergy": "health",
    "sen": "send", "special needs": "send", "aln": "send", "asn": "send", "religion": "faith",
    "finance": "money", "financial": "money",
    "custody": "legal", "court": "legal", "police": "legal", "criminal": "legal", "immigration": "legal",
    "nationality": "ethnicity",
    "race": "ethnicity", "care": "family", "home": "housing", "death": "bereavement",
    "social": "safeguarding", "social care": "safeguarding",
    "separation": "family", "pregnancy": "health",
}  # fmt: skip

NEVER = frozenset(
    (
        "child", "children", "family", "families", "mother", "father", "parent", "parents", "school",
        "pupil", "home", "lives",
        "since", "their", "other", "about", "there", "which", "where", "after", "before", "because",
        "people", "moved", "years",
        "months", "summer", "winter", "spring", "autumn", "other", "every", "while", "still", "helps",
        "comes", "takes", "wears", "carries",
        "severe", "class", "teacher", "staff", "member", "being", "would", "could", "should", "under",
        "attend", "works", "having", "makes",
        "nobody", "somebody", "everybody", "anybody", "someone", "second", "notice", "author",
        "middle", "right", "march", "april",
        "one", "last", "girl", "boys", "girls", "brother", "sister", "husband", "given", "against",
        "first", "local", "small", "large",
        "recent", "recently", "waits", "needs", "known", "called", "named", "write", "month", "weeks",
        "house", "phone", "reads", "office", "friend",
        "friends", "start", "started", "again", "without", "special", "support", "place", "contact",
        "order", "decision", "summers",
    )
)  # fmt: skip
