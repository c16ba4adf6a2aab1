"""Circumstances of people that a letter must not tell of anybody, as tags.

`fact` recognises the circumstance in what the school has recorded, `told` in a letter, which will say it
more softly. Both are parts of regular expressions over small letters. `GROUND` are the words of each type
of fact when the record says no more; the types are those of the record.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One circumstance: its name in words, and the words that tell of it."""

    name: str
    fact: str
    told: str


TAGS: tuple[Tag, ...] = (
    Tag(name="an allergy",
        fact=r"allerg\w*|anaphyla\w*|epi-?pens?|adrenaline|coeliac|celiac|intoleran\w+",
        told=r"allerg\w*|anaphyla\w*|epi-?pens?|adrenaline|auto-?injector|carries a pen|reacts? (?:badly )?to|(?:cannot|can't|must not) (?:eat|touch)|nuts?|coeliac|intoleran\w+|react(?:s|ed|ion)|swell\w* up"),
    Tag(name="diabetes", fact=r"diabet\w+|insulin|blood sugar",
        told=r"diabet\w+|insulin|blood sugars?|sugar levels?|pump|finger pricks?|hypo\w*|jabs?|injects?|injections?"),
    Tag(name="epilepsy", fact=r"epilep\w+|seizures?|fits\b",
        told=r"epilep\w+|seizures?|(?:has|had|having|a|her|his) fits?|absences|funny turns?|turns"),
    Tag(name="asthma", fact=r"asthma\w*|inhaler", told=r"asthma\w*|inhalers?|breath\w*|wheez\w*|chest"),
    Tag(name="a heart or blood condition", fact=r"heart|cardiac|blood thinners?|haemophil\w+|sickle|anaemi\w+|pacemaker|leuk\w+",
        told=r"heart (?!of\b)\w+|blood|bruis\w+|pain|cardiac|blood thinners?|haemophil\w+|sickle|anaemi\w+|bleeds? easily|bruises? easily|pacemaker|operations?|surger\w+|(?:his|her|their) heart|leuk\w+"),
    Tag(name="cancer", fact=r"cancer|tumou?r|leuk\w+|chemo\w*|oncolog\w+|lymphoma",
        told=r"cancer|tumou?r\w*|leuk\w+|chemo\w*|oncolog\w+|lymphoma|remission|(?:hair|hat) (?:fell|loss|lost)|lost (?:his|her|their) hair|treatment|hospital\w*|(?:not|only just|barely) well enough|very ill|seriously ill|fighting for|ill(?:ness)?|recover\w*|back (?:at|to) work|reduced hours|poorly|gravely"),
    Tag(name="a long illness",
        fact=r"sclerosis|chronic|crohn\w*|colitis|arthritis|lupus|kidney|dialysis|transplant|fatigue|cystic|terminal\w*|ill(?:ness)?\b|hiv|hepatitis|stroke|dementia|parkinson\w*|long covid|migraine\w*|disease|condition|medicat\w+|hospital\w*|operation|surgery|treatment|eczema|burn\w*|scar\w*|tube|gastrostomy|peg\b|stoma|colostomy|catheter",
        told=r"sclerosis|m\.?s\b|chronic\w*|crohn\w*|colitis|arthritis|lupus|kidneys?|dialysis|transplants?|fatigue|cystic|terminal\w*|dying|ill(?:ness)?|legs|blood|bones|lungs|unwell|(?:taken|not|isn't|far from|nor) (?:at all )?(?:well|ill)|poorly|sick(?:ness)?|ailing|hiv|hepatitis|stroke|dementia|failing memory|forgetful|parkinson\w*|long covid|migraines?|diseases?|conditions?|medicat\w+|medicines?|tablets|pills|hospital\w*|operations?|surger\w+|treatments?|consultants?|wards?|eczema|skin|burn\w*|scar\w*|marks? (?:that|on|he|she)|carry marks|fed (?:through|by)|tube|tummy|stomach|feeds?|gastrostomy|stoma|bag|catheter|meals through|health|recover\w*|in pain|frail"),
    Tag(name="continence",
        fact=r"wets?\b|wetting|bed-?wett\w*|incontinen\w+|continen\w+|soil\w*|napp(?:y|ies)|toilet\w*|encopresis|bowel\w*|bladder\w*|pads?\b",
        told=r"wets?\b|wetting|bed-?wett\w*|wet (?:bed|sheets?|pants|trousers|clothes)|incontinen\w+|continen\w+|soil\w*|napp(?:y|ies)|toilet\w*|bowels?|bladder\w*|(?:at|in the|through the|dry at) nights?|night-?times?|accidents?|sheets|bed(?:ding|time)?|(?:stay(?:s|ing)?|keep(?:s|ing)?) dry|dry|change of clothes|mattress|spare clothes|pull-?ups?|clean (?:clothes|sheets|pyjamas)|laundry"),
    Tag(name="an eating disorder or weight", fact=r"anorexi\w+|bulimi\w+|eating (?:disorder|difficult\w+)|weight|obes\w+|overweight|underweight|diet\w*",
        told=r"anorexi\w+|bulimi\w+|eating|weight|obes\w+|overweight|underweight|dieti?c?i?a?n?\w*|size|eats? (?:very )?(?:little|so)|food|mealtimes?|plump|big for|thin\b|meals?"),
    Tag(name="mental health",
        fact=r"mental|flashback\w*|depress\w+|anxi\w+|panic\w*|self-?harm\w*|suicid\w+|camhs|psychiatr\w+|ptsd|trauma\w*|bipolar|schizo\w+|ocd\b|breakdown|counsell\w+|therap\w+|stress\b|nervous|post-?natal",
        told=r"mental\w*|flashbacks?|sees things|at night|depress\w+|anxi\w+|panic\w*|self-?harm\w*|harm\w* (?:himself|herself|themselves)|suicid\w+|took (?:his|her) own li\w+|camhs|psychiatr\w+|ptsd|trauma\w*|bipolar|schizo\w+|ocd\b|breakdown|counsell\w+|therap\w+|signed off|off (?:sick|work)|stress|nerves|nervous|nightmares|low (?:mood|time)|dark (?:place|time|days|thoughts)|struggl\w+|not (?:been )?(?:well|herself|himself|coping|right)|unwell|coping|fragile|vulnerable|worries too much|frightened|terrified|post-?natal|since the birth|sleepless|hard time|rest\b|getting (?:some )?help|seeing somebody|seeing someone|state of mind"),
    Tag(name="autism",
        fact=r"autis\w+|asperger\w*|\basd\b|\basc\b|neurodiver\w+|spectrum",
        told=r"autis\w+|asperger\w*|asd|asc|neurodiver\w+|(?:on the )?spectrum|sees the world|finds? (?:noise|crowds|change|changes|busy|loud|the world|school|new|social|it|things)\w*[^.]{0,30}(?:hard|difficult|overwhelming|too much|loud)|ear defenders|meltdowns?|sensory|overwhelm\w*|diagnos\w+|(?:has |have )?no words|no speech|does not (?:yet )?(?:speak|talk)|doesn't (?:yet )?(?:speak|talk)|not (?:yet )?(?:speaking|talking)|non-?verbal|takes? things literally|routine\w*|being assessed|assessments?|needs things|world differently|wired differently|differently"),
    Tag(name="ADHD", fact=r"adhd|attention deficit|hyperactiv\w+|ritalin|methylphenidate|impulsiv\w+",
        told=r"adhd|attention (?:deficit|difficult\w+)|hyperactiv\w+|ritalin|(?:cannot|can't|could not|finds it hard to|struggles to|hard to) (?:sit|keep|stay|wait|concentrate|be) (?:still|quiet|in)?|sit(?:ting)? still|concentrat\w+|impulsiv\w+|diagnos\w+|medicat\w+|tablets|attention"),
    Tag(name="special educational needs",
        fact=r"\bsend?\b|ehcp?|special (?:educational )?needs|education,? health|additional (?:learning |support )?needs|\bidp\b|statement of|learning (?:difficult\w+|disabilit\w+)|dyslexi\w+|dyspraxi\w+|dyscalculi\w+|dysgraphi\w+|speech|language (?:delay|disorder|difficult\w+|therap\w+)|stammer\w*|stutter\w*|mute|mutism|global delay|development\w* delay|one-to-one|support plan|down'?s",
        told=r"send?|sen support|ehc ?p?s?|e\.h\.c\.p|special (?:educational )?needs|education,? health|care plan|additional (?:learning |support )?needs|extra (?:needs|help|support)|idp|statement|learning (?:difficult\w+|disabilit\w+|needs)|dyslexi\w+|dyspraxi\w+|dyscalculi\w+|reading and writing|(?:letters|words) (?:that |do |does |don't |down|dance|move|swim|come|jump|get)|words (?:down|out)|get words|words|spell\w*|writing (?:is|does|comes)|hard (?:to|for) (?:him|her|them)?|come easily|comes? (?:less )?easily|speech|stammer\w*|stutter\w*|mutism|does not (?:yet )?(?:speak|talk)|doesn't (?:yet )?(?:speak|talk)|(?:has |have )?no words|get(?:s)? (?:stuck|the words)|finds? (?:speaking|talking|reading|writing|learning|it|school|things)[^.]{0,20}(?:hard|harder|difficult)|one-to-one|delayed?|needs? (?:more|extra|a lot of|special|additional) \w+|learns? (?:differently|more slowly|at)|therapists?|down'?s|diagnos\w+|adjustments?|assess\w+|slower than|catch up|struggles? (?:with|to)"),
    Tag(name="a disability",
        fact=r"disab\w+|wheelchair\w*|deaf\w*|hearing|blind\w*|visual\w*|sight|cerebral|palsy|muscular|amput\w+|prosthe\w+|cochlear|mobility|spina bifida|dwarf\w*|limb|brittle|splints?|crutch\w*|guide dog|hemipleg\w+|paraly\w+",
        told=r"disab\w+|wheelchairs?|legs?|back|hands?|get(?:s|ting)? (?:about|around)|wheels|deaf\w*|hear(?:s|ing)?|hearing aids?|lip-?read\w*|sign(?:s|ing)? language|signs\b|blind\w*|visual\w*|sight|(?:cannot|can't|can not) (?:see|hear|walk|climb|run|stand|manage)|see(?:s)? (?:very )?little|cerebral|palsy|muscular|amput\w+|prosthe\w+|cochlear|implants?|mobility|spina bifida|dwarf\w*|limbs?|splints?|frame|crutch\w*|cane|stick|guide dog|braille|walk(?:s|ing)?|paraly\w+|ramp|stairs|unsteady"),
    Tag(name="a bereavement",
        fact=r"bereav\w+|died|dead|death|dies|killed|missing|lost (?:his|her|their|a|at)|lost at sea|widow\w*|funeral|stillb\w+|miscarr\w+|late (?:father|mother|wife|husband|brother|sister|son|daughter)|drown\w+|suicide|passed away|orphan\w*|grie\w+|memorial|lost",
        told=r"bereav\w+|alive|died|dead|deaths?|dies|dying|killed|los(?:t|s|ing) (?:of |(?:his|her|their|a|the|its|one of)\b|at\b|so\b|someone\b|somebody\b|in\b)|loss|widow\w*|funeral|burial|buried|stillb\w+|miscarr\w+|late (?:father|mother|wife|husband|brother|sister|son|daughter|dad|mum|partner|grand\w+)|drown\w+|passed (?:away|on)|orphan\w*|grie\w+|mourn\w*|memor(?:y|ial|ies) of|without (?:a|his|her|their) (?:dad|mum|father|mother|son|daughter|husband|wife)|no longer (?:here|with (?:us|them|him|her))|never (?:came|come) home|never came back|taken by the sea|the sea took|gone|empty chair|(?:is|are|was) missing (?:his|her|their|a)|first christmas without|tragedy|goodbye|graveside|grave"),
    Tag(name="a parent who has left or a family of one",
        fact=r"single (?:mother|father|parent|mum|dad)|single-?parent|lone (?:parent|mother|father)|on (?:her|his) own|since (?:her|his|the|their) (?:mother|father|mum|dad|husband|wife|partner)[^.]{0,20}left|left (?:the family|home)|lives with (?:his|her|the|their) (?:father|mother|dad|mum|grand\w+|aunt|uncle)|raised by|brought up by|absent|no contact|father(?:'s)? (?:unknown|gone)|estranged|brings? (?:him|her|them) up",
        told=r"(?:single|lone)[- ](?:\w+ )?(?:mothers?|fathers?|parents?|mums?|dads?)|(?:on|all on|by) (?:her|his|their) own|by (?:herself|himself)|alone|single-?handed\w*|bring(?:s|ing)? (?:him|her|them|up|\w+ children)[^.]{0,20}(?:up|alone|own)|brought up by|raising|raised by|(?:only|just) (?:one|the one) parent|one parent|(?:mum|dad|mother|father|parent|husband|wife) (?:is|has|who|left|walked|who's|'s)?[^.]{0,12}(?:no longer|not|left|gone|moved out|walked out|away|doesn't|does not|isn't|at home)|no (?:dad|father|mum|mother|family|parents?)|without (?:a|his|her|their) (?:dad|mum|father|mother|parents?)|nobody (?:else|at home)|no one (?:else|at home)|lives? with (?:his|her|their) (?:dad|mum|father|mother|gran\w*|nan\w*|aunt\w*|uncle|grand\w+)|looked after by (?:his|her|their)|absent (?:father|mother|parent|dad)|estranged|speak up for|does it all|two jobs|part(?:ed|ing)"),
    Tag(name="a separation or divorce",
        fact=r"separat\w+|divorc\w+|split|estranged|affair|marriage|ex-(?:husband|wife|partner)|custody|get\b",
        told=r"separat\w+|divorc\w+|split(?:ting)? up|broke up|break-?up|breakdown of|part(?:ed|ing)|going their (?:own|separate) ways|no longer (?:live|together|living|a couple|married)|estranged|affair|marriage|marital|marry(?: again)?|ex-\w+|former (?:husband|wife|partner)|two homes|both homes|husband and wife|left (?:his|her|their) (?:wife|husband|family|partner)|at odds|new partner|frees? (?:his|her) wife|falling out at home|home life"),
    Tag(name="custody or contact",
        fact=r"custod\w+|contact (?:order|with|arrangements?)|court order|any contact|no contact|access (?:to|order|arrangements?)|child arrangements|residence order|prohibited steps|parental responsibility|limits? the|forbids|special guardian\w*|supervised",
        told=r"custod\w+|contact|court\w*|judges?|legal(?:ly)?|solicitors?|lawyers?|access to|arrangements? (?:for|about|between)|may (?:not )?(?:see|collect|pick|visit)|allowed (?:to )?(?:see|near|collect|contact)|not (?:be )?(?:found|told|collected|allowed|see)|must not|who may (?:see|collect)|see (?:his|her|their|the) (?:own )?(?:child\w*|son|daughter|father|mother|dad|mum)|weekends? with|every other weekend|two homes|parental responsibility|order|supervised|guardian\w*|tug of love|dispute between (?:his|her|their)|where (?:he|she|they) (?:live|lives|should live)"),
    Tag(name="domestic abuse",
        fact=r"domestic|violen\w+|refuge\b|abus\w+|coerc\w+|non-?molestation|fled|injunction|beat\w*|women's aid|injur\w+ by|marac",
        told=r"domestic|violen\w+|refuges?|safe house|shelter|abus(?:ive|er|ed) (?:partner|relationship|husband|father|ex\w*|home|by)|coerc\w+|injunction|restraining|fled|flee\w*|escap\w+|ran from|(?:left|leave|get away|got away|away) from (?:a|her|his|their)|(?:not|never|cannot|must not|can't) (?:be )?(?:found|traced|known|told where)|address (?:is|must|be|kept)|hiding|in fear|unsafe|frightened|afraid|safety|hurt at home|moved (?:here )?in (?:a hurry|the night|secret)|(?:whereabouts|where they live)|danger"),
    Tag(name="care, fostering or adoption",
        fact=r"foster\w*|looked[- ]after|in care|care order|adopt\w+|kinship|special guardian\w*|children's home|residential home|birth (?:mother|father|parents?|family)|care leaver|supported lodgings|lives with (?:his|her|their) (?:grand\w+|aunt|uncle|nan)",
        told=r"foster\w*|looked[- ]after|in (?:local authority |council |public |our |the )?care|care (?:order|system|placement|leaver|home)|placements?|adopt\w+|kinship|guardian\w*|children's home|birth (?:mother|father|parents?|family)|new (?:family|mum and dad|home|parents)|natural (?:mother|father|parents?)|not (?:live|living) with (?:his|her|their)|away from (?:his|her|their) (?:family|parents?|mother|own)|lodgings|carers?|(?:his|her|their) (?:own|real) (?:mother|father|parents?|family)|no family|taken in|raised by|brought up by|lives? with (?:his|her|their) (?:gran\w*|nan\w*|grand\w+|aunt\w*|uncle)|relatives?"),
    Tag(name="social services",
        fact=r"social (?:services|worker\w*|care)|child (?:protection|in need)|early help|section (?:17|47)|safeguarding|cin\b|cp plan|neglect\w*|lado|referr\w+",
        told=r"social (?:services|worker\w*|care)|child(?:ren)? (?:protection|in need)|early help|safeguarding (?:plan|case|concerns?|matter|referral|investigation|enquiry)|protection plan|neglect\w*|referr(?:ed|al)|the authorities|family support|known to (?:the )?(?:services|authorities)|lado|investigat\w+|agenc(?:y|ies)|other services|professionals"),
    Tag(name="police, court or prison",
        fact=r"police|arrest\w*|court|convict\w+|crim\w+|prison\w*|jail\w*|gaol|custodial|sentence\w*|probation|bail\w*|charged|tag\b|tagged|inmate|remand\w*|offen[cd]\w*|caution\w*|drugs? (?:charge|dealing)|asbo|tribunal|fraud|attacked|assault\w*|stole\w*|theft",
        told=r"police|from where (?:she|he) is|where (?:she|he) is|arrest\w*|courts?|convict\w+|crim\w+ record|prison\w*|jail\w*|gaol|inside|behind bars|serving (?:a|his|her|time)|custod\w+|sentence\w*|probation|bail\w*|charged|tagged|remand\w*|on trial|trial|away for (?:a while|some time)|(?:dad|father|husband|mum|mother|brother|son) (?:is|was) away|detained|locked up|released|caution\w*|officers? (?:came|called)|tribunal|trouble with the law|offen[cd]\w+|in trouble|attack\w*|put out of|assault\w*|doing time"),
    Tag(name="money",
        fact=r"debt\w*|owes?|arrears|bankrupt\w*|free (?:school )?meals|fsm\b|pupil premium|benefits?|universal credit|food ?bank\w*|poverty|poor|low income|hardship|bursar\w+|loan|unpaid|cannot afford|redundan\w+|fees|pay\b|paid|voucher\w*|money",
        told=r"debts?|indebted|wound up|business|sold|firm|(?:fallen|fall|falling|got|getting|slipped) behind|give up the \w+|lose the \w+|found for (?:him|her|them)|pay for (?:him|her)|ow(?:e|es|ed|ing)|arrears|bankrupt\w*|insolven\w+|free (?:school )?(?:meals|lunch\w*|dinners?)|meals? (?:are|is) (?:free|paid)|free meal|pupil premium|benefits|universal credit|food ?banks?|food parcels?|poverty|poor(?:er)?|low[- ]income|hardship|hard[- ]up|struggling|bursar\w+|loans?|unpaid|not (?:been )?paid|behind with|(?:cannot|can't|could not|couldn't|unable to|struggl\w+ to|hard to) (?:afford|pay|find|meet|manage|feed|heat)|afford|money (?:is|was|worries|troubles|problems|at home)|short of money|tight|make ends meet|ends meet|(?:dinner|lunch|fee|fees|heating|gas) (?:bill|money|arrears|account)|bills?|fees|second-?hand|charity|hand-?outs?|vouchers?|help with (?:the )?(?:cost|costs|fees|uniform|bills)|means|going without|purse|rent\b|hungry|coat\b|shoes|wages?"),
    Tag(name="work or the loss of it",
        fact=r"unemploy\w+|redundan\w+|lost (?:his|her|their) job|jobless|out of work|sacked|dismissed|laid off|cleans|cleaner|night shifts?|works nights|factory|shift\w*|zero-?hours|job\b|laid",
        told=r"unemploy\w+|redundan\w+|los(?:t|ing|s of) (?:his|her|their|a) (?:job|work|living|livelihood|business)|jobless|out of (?:a )?(?:work|job)|without (?:a )?(?:work|job)|sacked|dismissed|laid off|let go|between jobs|looking for work|no (?:work|job)|job ?seek\w*|dole|works? (?:at )?nights?|working nights|nights?\b|mops?|clean(?:s|ing|er|ers) |shifts?|factory"),
    Tag(name="housing",
        fact=r"homeless\w*|clear(?:ing|ed)|site|evict\w+|temporary accommodation|hostel|refuge\b|b&b|rehous\w+|council (?:house|housing|flat)|sofa|caravan|overcrowd\w*|housing|shelter|no fixed|hotel|boat|bailiff\w*|lodgings|put up",
        told=r"homeless\w*|evict\w+|los(?:e|ing) the (?:ground|land|site|house|home)|ground (?:his|her|their)|move on|temporary (?:accommodation|housing|home)|hostels?|b&b|bed and breakfast|rehous\w+|(?:re)?settled|council (?:house|housing|flat)|sofas?|sofa-?surf\w*|caravans?|trailer|overcrowd\w*|hous(?:ed|ing)|shelter\w*|no (?:fixed|permanent|proper|settled) (?:home|address|house)|nowhere to (?:live|go|stay)|one room|single room|(?:lost|lose|losing|left|leave|out of) (?:his|her|their|a|its|one|the) (?:own )?(?:home|house|flat)|(?:moved|moving) (?:house|home|from|out|again)|put out of|hotels?|roof over|living in a|lodgings|bailiffs?|address|landlord"),
    Tag(name="faith",
        fact=r"muslim\w*|islam\w*|sikh\w*|hindu\w*|jew\w*|christian\w*|catholic\w*|presbyterian\w*|protestant\w*|methodist|baptist|jehovah\w*|witness\w*|mormon|buddhis\w+|pagan\w*|atheis\w*|religio\w+|faith|hijab|niqab|turban|patka|kippah|kosher|halal|ramadan|pray\w*|convert\w*|quaker|orthodox|brethren|bahá?'?i|rastafari\w*|eid|mass\b|scientolog\w*|plymouth|humanis\w+|get \(",
        told=r"muslim\w*|islam\w*|sikh\w*|hindu\w*|jew(?:s|ish)?|christian\w*|catholic\w*|presbyterian\w*|protestant\w*|methodist|baptist|jehovah\w*|kingdom hall|mormon|buddhis\w+|pagan\w*|atheis\w*|religio\w+|faiths?|belief\w*|believ(?:e|es|er|ers) (?:in|differently|that|not)|(?:head|hair) ?(?:cover\w*|scar\w+)|cover\w* (?:the|her|his|their) (?:hair|head)|headscar\w+|hijab|niqab|veil|turban|patka|topknot|kippah|skullcap|kosher|halal|ramadan|fast(?:s|ed|ing)?|pray\w*|worship\w*|convert\w*|quaker|orthodox|rastafari\w*|dreadlocks|locks|mass|church\w*|chapel|mosque|temple|synagogue|gurdwara|eid|diwali|(?:do|does) not (?:keep|celebrate|mark|observe)|doesn't (?:keep|celebrate|mark|observe)|don't (?:keep|celebrate|mark|observe)|christmas is not|celebrate\w*|observe\w*|conscience|beth din|jewish law|sabbath|shabbat|holy|brethren|marry again|frees his wife"),
    Tag(name="diet", fact=r"vegan|vegetarian|halal|kosher|diet\b|pork|beef|gelatine",
        told=r"vegan\w*|vegetarian\w*|halal|kosher|diet\w*|pork|beef|gelatine|ham|meat|eats? no|do(?:es)? not eat|doesn't eat|don't eat|not (?:be )?(?:eaten|eat)|sausages?|food"),
    Tag(name="ethnicity or nationality",
        fact=r"traveller\w*|gypsy|gypsies|roma\b|romany|black\b|asian|african|caribbean|chinese|white\b|mixed[- ](?:race|heritage)|ethnic\w*|heritage|nationality|indian|pakistani|bangladeshi|polish|romanian|ukrain\w+|syrian|afghan\w*|nigerian|ghanaian|somali|kurd\w+|turk\w+|iran\w*|iraq\w*|hong kong|bulgarian|lithuanian|latvian|albanian|eritrean|sudan\w*|filipin\w+|portuguese|brazilian|race\b|raci\w+|from (?!work\b|home\b|school\b|the\b|a\b|his\b|her\b|their\b)\w+",
        told=r"travell(?:er|ers|ing)(?: (?:family|families|community|boy|girl|mum|dad|mother|father|child|people|site))|travellers?|gypsy|gypsies|roma|romany|black|brown|asian|african|caribbean|chinese|mixed[- ](?:race|heritage)|ethnic\w*|heritage|nationality|skin|colour of|race|indian|pakistani|bangladeshi|polish|romanian|ukrain\w+|syrian?s?|afghan\w*|nigerian|ghanaian|somali\w*|kurd\w+|turk\w+|iran\w*|iraq\w*|hong kong|bulgarian|lithuanian|latvian|albanian|eritrean|sudan\w*|filipin\w+|portuguese|brazilian|go (?:back )?home|came (?:here )?from|comes? from (?:another|a|abroad|overseas|far)|from (?:abroad|overseas|another country)|(?:foreign|other side of the world|far away)|born (?:abroad|overseas|in)|where (?:he|she|they) (?:was|were|come|came)|roots|accent"),
    Tag(name="immigration or refuge",
        fact=r"refugee\w*|asylum|visa|immigra\w+|migrant\w*|deport\w*|home office|leave to remain|settled status|undocumented|war\b|fled|ukrain\w+|syria\w*|afghan\w*|arrived|resettle\w*|by boat|no recourse",
        told=r"refugees?|asylum|visas?|immigra\w+|migrants?|deport\w*|home office|leave to remain|remain in|settled status|papers|passports?|undocumented|(?:the |a |from )war|fled|flee\w*|(?:allowed|permission|right|able|permitted) to (?:stay|remain)|stay in (?:this country|the country|britain|the uk)|(?:came|come|arrived|got|coming|reached|brought) (?:here|to (?:this|the) country|to britain|over|to us|to safety)|new to (?:this|the) country|by boat|boats?|small boat|across the (?:sea|channel)|crossing|sanctuary|safety|bomb\w*|left everything|lost everything|resettle\w*|status|journey|ukrain\w+|syria\w*|afghan\w*|the sea\b"),
    Tag(name="language",
        fact=r"speaks?|language|english|cantonese|interpreter|bilingual|translat\w+|eal\b|learning welsh|mother tongue|arabic|polish|romanian|urdu|punjabi|bengali|somali|portuguese|turkish|kurdish|ukrainian|gaelic|welsh",
        told=r"(?:speaks?|speaking|spoken) (?!to\b|with\b|up\b|out\b|about\b|of\b|ill\b|for\b|well\b|kindly\b|harshly\b|unkindly\b)\w+|speak(?:s)? (?:little|no|almost no|very little|not much|hardly any)|(?:little|limited|no|broken|poor|halting) english|english (?:is|was) (?:not|still|her|his|their|new)|(?:first|second|home|own|new|another|different|mother) (?:language|tongue)|languages?|still learning|learning (?:english|welsh|gaelic|our language|the language)|new to english|interpret\w*|translat\w+|accent|bilingual|tongue"),
    Tag(name="pregnancy", fact=r"pregnan\w+|expecting|miscarr\w+|ivf|maternity|antenatal|baby|birth\b|abortion|fertility",
        told=r"pregnan\w+|condition|taken ill|faint\w*|expecting(?: a)?|expectant|miscarr\w+|ivf|maternity|antenatal|bab(?:y|ies)|bump|birth|due (?:in|soon|next)|mother-to-be|in (?:her|that) condition|with child|months gone|abortion|fertility|lost a (?:baby|child)"),
    Tag(name="sexuality",
        fact=r"gay|lesbian|bisexual|same-?sex|homosexual\w*|sexuality|queer|two (?:mums|dads|mothers|fathers)|lgbt\w*|civil partner\w*|came out|come out|(?:her|his) (?:wife|husband)",
        told=r"gay|lesbian\w*|bisexual|same-?sex|homosexual\w*|sexuality|sexual orientation|queer|two (?:mums|dads|mothers|fathers|mummies|daddies)|both (?:mums|mothers|dads|fathers)|lgbt\w*|(?:her|my) wife|(?:his|my) husband|came out|come out|coming out|who (?:she|he|they) loves?|whom (?:she|he|they) loves?|partner|civil partner\w*|married (?:a|another|to)|pride"),
    Tag(name="gender identity",
        fact=r"trans\b|transgender|transition\w*|gender|non-?binary|pronoun\w*|new name|deadname|born (?:a )?(?:boy|girl|male|female)|social(?:ly)? transition\w*",
        told=r"trans|transgender|transition\w*|gender\w*|non-?binary|pronouns?|(?:new|chosen|different|former|old|another|changed? (?:his|her|their)) names?|born (?:a )?(?:boy|girl|male|female)|used to be (?:a )?(?:boy|girl|known|called)|now (?:lives|living|known|called|a)|liv(?:es|ing) as|changed (?:his|her|their) name|identif(?:y|ies) as|which (?:toilets?|changing)|who (?:he|she|they) (?:is|are|really)|uniform (?:he|she|they) (?:wear|choose)s?|(?:was|were) once"),
    Tag(name="addiction",
        fact=r"addict\w*|alcohol\w*|drink\w*|drugs?\b|rehab\w*|substance|methadone|gambl\w*|recovering|sober|detox|aa\b",
        told=r"addict\w*|alcohol\w*|drinks?|drinking|drunk|drugs?|rehab\w*|substance|methadone|gambl\w*|in recovery|recover(?:ing|y)|sober|clean (?:for|now)|detox|dry|habit|bottle|betting|smell of|demons|clinic"),
    Tag(name="the forces",
        fact=r"service (?:family|child\w*|personnel|parent)|deploy\w*|army|navy|raf\b|soldier|regiment|forces|military|barracks|posted|veteran|marine|serving|overseas|afghanistan|combat|operations?",
        told=r"service (?:family|child|mum|dad|parent|father|mother|person\w*)|(?:on |in )?active service|deploy\w*|army|navy|naval|raf|soldiers?|regiment|(?:armed |the )?forces|military|barracks|the base|camp|tour of duty|on tour|veterans?|marines?|serv(?:es|ing|ed) (?:in|with|abroad|overseas|away|his|her|the|our)|overseas|abroad|far (?:from home|away)|(?:father|dad|mother|mum|husband|wife) (?:is|was|being|who is|'s) (?:away|abroad|overseas|serving|at sea)|away (?:with|at sea|on|serving|for)|posted (?:to|away|abroad|overseas)|uniform|medals?|combat|at war|front line"),
    Tag(name="caring for somebody", fact=r"young carer\w*|cares? for|helps? to care|carer for|looks after (?:his|her|their)",
        told=r"young carers?|car(?:es|ing) for|carer|looks? after (?:his|her|their)|look(?:ing)? after (?:his|her|their)|a (?:good deal|lot|great deal) on (?:his|her|their) (?:shoulders|plate)|on (?:his|her|their) (?:young )?(?:shoulders|plate)|responsib\w+ at home|(?:things|lot|much|hard|difficult|enough)[^.]{0,20} at home|does (?:so )?much (?:for|at)|helps? (?:at home|his|her|to care|to look)|grown up (?:too|before)|burden\w*"),
    Tag(name="twins, siblings or birth", fact=r"twins?\b|triplets?|identical|siblings?", told=r"twins?|triplets?|identical|look(?:s)? (?:so |just |exactly )?alike|multiple birth|spitting image"),
    Tag(name="school history or exclusion",
        fact=r"exclu\w+|suspen\w+|managed move|expel\w*|permanently|attendance|absen\w+|truan\w+|home[- ]educat\w+|previous school|reintegrat\w+|part-?time timetable|school refus\w+|bull(?:y|ied)\w*",
        told=r"exclu(?:ded|sion|sions)|suspen\w+|managed move|expel\w*|permanently|attendance|absen(?:t|ce|ces)|truan\w+|home[- ]educat\w+|taught at home|(?:previous|last|old|other|another|former) schools?|fresh start|second chance|reintegrat\w+|part-?time|reduced (?:timetable|hours)|(?:does|do|did|has|could) not (?:want to |been able to )?(?:come|coming|attend|face) (?:to |in)?|school refus\w+|not been in school|out of school|too (?:anxious|frightened) to|bullied"),
    Tag(name="dismissal or discipline",
        fact=r"disciplin\w+|grievance|capability|warning|suspended|dismiss\w+|allegation|performance|probation\w*|investigat\w+|misconduct|sick leave|notice|resign\w*|retir\w+",
        told=r"disciplin\w+|grievance|capability|warnings?|suspended|dismiss\w+|allegation\w*|under (?:review|investigation|a cloud)|performance|probation\w*|investigat\w+|misconduct|sick leave|signed off|on leave|away from work|not (?:been )?(?:at|in) (?:work|school)|resign\w*|retir\w+|leaving us|support plan"),
    Tag(name="politics or union", fact=r"union|political\w*|councillor|candidate|party member|activist|labour\b|conservative\b|reform uk|strike",
        told=r"unions?|political\w*|politics|councillors?|candidates?|party|activist|labour|conservative|strikes?|picket\w*"),
)  # fmt: skip

GROUND: dict[str, str] = {
    "health": r"illness|ill|unwell|health|medical\w*|conditions?|diagnos\w+|medicat\w+|medicines?|hospital\w*|treatments?|operations?|surger\w+|doctors?|nurses?|poorly|(?:not|isn't) (?:at all )?well|recover\w*|symptoms?|specialists?|clinics?",
    "send": r"special (?:educational )?needs|additional needs|extra (?:help|support|needs)|diagnos\w+|needs? (?:more|extra|a lot of|special|additional)|finds? \w+ (?:hard|difficult)|difficult(?:y|ies)|different(?:ly)?|disab\w+|ehcp|plan|adjustments?|does not come easily|come easily|struggl\w+",
    "family": r"at home|home life|family (?:circumstances|situation|life|breakdown|troubles?|matters?)|parents? (?:are|have|who)|difficult time|(?:his|her|their) (?:mother|father|mum|dad|parents|husband|wife|partner)|on (?:his|her|their) own",
    "legal": r"courts?|judges?|solicitors?|legal\w*|lawyers?|police|orders?|hearings?|case|law\b|arrest\w*|tribunal",
    "money": r"money|afford|pay(?:ing|s)?|paid|debts?|bills?|owe\w*|poor|benefits|means|cost of",
    "faith": r"faith|religio\w+|belief\w*|church|mosque|temple|worship\w*|pray\w*",
    "language": r"language|english|speaks? (?!to|with|up|out|about|of)\w+|interpret\w*",
    "bereavement": r"loss|lost|grie\w+|bereav\w+|died|death|mourn\w*",
    "housing": r"hous(?:e|ed|ing)|homes?|accommodation|evict\w+|moved",
    "ethnicity": r"heritage|ethnic\w*|race|origin|background|culture",
    "safeguarding": r"social (?:services|workers?|care)|safeguarding|protection|at risk|safe(?:ty)?",
}

KINDRED = {
    "medical": "health", "illness": "health", "disability": "health", "mental health": "health", "allergy": "health",
    "sen": "send", "special needs": "send", "aln": "send", "asn": "send", "religion": "faith", "finance": "money", "financial": "money",
    "custody": "legal", "court": "legal", "police": "legal", "criminal": "legal", "immigration": "legal", "nationality": "ethnicity",
    "race": "ethnicity", "care": "family", "home": "housing", "death": "bereavement", "social": "safeguarding", "social care": "safeguarding",
    "separation": "family", "pregnancy": "health",
}  # fmt: skip

NEVER = frozenset(
    (
        "child", "children", "family", "families", "mother", "father", "parent", "parents", "school", "pupil", "home", "lives",
        "since", "their", "other", "about", "there", "which", "where", "after", "before", "because", "people", "moved", "years",
        "months", "summer", "winter", "spring", "autumn", "other", "every", "while", "still", "helps", "comes", "takes", "wears", "carries",
        "severe", "class", "teacher", "staff", "member", "being", "would", "could", "should", "under", "attend", "works", "having", "makes",
        "one", "last", "girl", "boys", "girls", "brother", "sister", "husband", "given", "against", "first", "local", "small", "large",
        "recent", "recently", "waits", "needs", "known", "called", "named", "write", "month", "weeks", "house", "phone", "reads", "office", "friend",
        "friends", "start", "started", "again", "without", "special", "support", "place", "contact", "order", "decision", "summers",
    )
)  # fmt: skip
