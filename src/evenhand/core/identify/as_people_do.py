"""What is said of people only, right behind a name that is also a word: Daisy never said that; Bell must be
left alone; Ivy is in Year 4.

Not for months and weather, which come, go and are missed as people are.
"""

from evenhand.core.identify.patterns import Pattern

N_T = r"(?:n['’]t| not| never)"
HIM = r"(?:him|her|them|us|me|you|it|that|this|everybody|everyone|anybody|anyone|nobody)"
SAYS = Pattern(
    r" (?:never|always|hardly|only) (?:said|meant|asked|wanted|wrote|told|knew|thought|posted|spoke"
    r"|touched|hurt|hit)\b"
    rf"| (?:has|have|had|did|does|was|is|would|could|will){N_T} (?:even |yet |really )?(?:slept|said"
    rf"|say|spoken|speak"
    r"|asked|ask|eaten|wanted|want|wish|mean|meant|know|deserve|write|written|do (?:this|that|it"
    r"|what)|told|tell"
    r"|lie|lied|been (?:asked|told|spoken|at school|in school|near|himself|herself)|at school|in school"
    r"|in the room|present|involved|on duty|consulted|to blame|himself|herself|allowed to|a party to)\b"
    r"| would (?:rather|never (?:hurt|say|do|harm|dream)|prefer to|not (?:hurt|harm|say)"
    r"|like (?:to (?:say|thank|tell|speak|apologise|know)|you to|everyone|everybody|it (?:known"
    r"|to stop)))\b"
    r"| will be (?:glad|pleased|relieved|sorry|delighted|grateful|upset) (?:to|that|if|when|of)\b"
    r"| no longer (?:works|teaches|comes|lives|attends|speaks|wishes|wants|wears|feels|trusts)\b"
    rf"| (?:should|must|ought|need|does|did){N_T}?(?: to)? (?:have to (?:read|hear|put up|face|see"
    rf"|answer|explain)"
    r"|be (?:left alone|believed|spared|ashamed|blamed|named|treated|spoken|forgiven|hounded|filmed|judged)"
    r"|feel|apologise|deserve)\b"
    rf"| (?:can|could)(?:not|{N_T})? (?:count on|rely on|trust|answer back|defend|speak for|sleep"
    rf"|be blamed|bear|face"
    r"|hold (?:his|her)|be proud|expect (?:an|better|more))\b"
    r"| means (?:well|no harm|every word)\b"
    rf"| (?:loved|enjoyed|hated|dreaded|adored|trusted|liked|told|asked|thanked|forgave|denied"
    rf"|admitted|regretted)"
    rf" (?:the|his|her|every|being|going|all|{HIM})\b"
    r"| (?:wants|wishes|hopes|feels|thinks|believes|knows|hates|fears|denies|admits|accepts"
    r"|remembers|understands"
    rf"|forgives|misses|trusts) (?:to|that|nothing|how|why|what|who|no|for|his|her|the|{HIM})\b"
    r"| (?:works|worked|tries|tried) (?:so |very |as )?(?:hard|tirelessly|for us|with us)\b"
    r"| (?:cares|cared) (?:for|about|deeply|more|what)\b"
    r"| (?:knew|knows) (?:nothing|none|only|full well|better|more|less|exactly|perfectly)\b"
    r"| (?:can|could) (?:hear|read|see) (?:you|us|what|every|all|these|this|it|that)\b"
    r"| reads (?:these|what|every|all|them|your|our)\b"
    r"| (?:won['’]t|will not) be (?:coming|in|at|here|there|back|teaching|working|named|making|taking|able)\b"
    r"| (?:only|alone|simply|merely|just) (?:did|knows|knew|decided|decides|acted|followed|asked|wrote)\b"
    r"| (?:loves|adores|teaches|drives|looks after|runs) (?:this|these|your|our|my|his|her|all|every|them"
    r"|being|the (?:minibus|bus|school|club|office|kitchen|children|class|van|taxi|team))\b"
    r"| (?:gives|gave) (?:(?:a|so) (?:great deal|good deal|lot|much)|up (?:her|his)|of (?:her|his)|her|his)\b"
    r"| stayed (?:late|up|behind|with|on|calm|until)\b"
    r"| (?:should|must|ought)(?:n['’]t| not)(?: to)? (?:be|have been) (?:filmed|contacted|named|blamed"
    r"|approached|followed|tagged|photographed|mocked|shouted at|sworn at|messaged|rung|hounded|judged)\b"
    r"| is (?:my|our|a|an) (?:\w+ )?(?:deputy|friend|colleague|teacher|man|woman|boy|girl|child|lad|lass"
    r"|mother|father|mum|dad|person|human being|pupil|member of staff)\b"
    r"| (?:counted|checked|locked|signed|handed|carried) (?:it|them|every|the|all|out|in|over|him|her)\b"
    r"| (?:put (?:it|this|that|things|matters) right|hurt (?:nobody|no one|him|her|himself|herself))\b"
    r"| acted (?:as|on|quickly|properly|correctly|alone|in good faith|within|with)\b"
    r"| is (?:one of (?:us|ours|the (?:kindest|gentlest|nicest|hardest|most \w+ people))|nobody['’]s fool"
    r"|not well(?=[,.;]| and| at)|in (?:Year \d|P\d|Primary \d|S\d|Reception|Nursery|my class|my form)"
    r"|no longer (?:with us|a pupil|at (?:the|this) school|in school))"
    r"|, (?:like (?:any|all|each|most|the rest) of us|bless (?:him|her)|to (?:his|her) credit|in particular"
    r"|poor (?:soul|thing|lamb)"
    r"|I am told|as (?:he|she|you) (?:know|says|said|told))\b",
)
"""Verbs of speech, feeling and duty, and what somebody is in."""
SURELY = Pattern(
    r" (?:has|had)(?:n['’]t| not)? (?:slept|taught|deleted|apologised|admitted|resigned"
    r"|been (?:told|asked|to see (?:me|us)|in tears|cleared|accused|spoken to|suspended|interviewed))\b"
    r"| (?:has|had) (?:my|our) (?:full |complete )?(?:support|backing|thanks|trust|confidence)\b"
    r"| (?:is|was)(?:n['’]t| not)? (?:(?:right|wrong) to (?:tell|say|ask|ring|write|speak)|on duty"
    r"|nowhere near|only doing (?:his|her)|back at (?:his|her)|at (?:his|her) desk|off sick|in tears"
    r"|(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?=[,.;]| and ))"
    r"| (?:had|has) no hand in\b| (?:tells|told|asked) (?:me|us)\b| saw (?:it|everything|nothing) happen\b"
    r"| came to (?:see (?:me|us)|(?:me|us) in tears)\b| did (?:as (?:he|she) was|nothing but)\b"
    r"| (?:took the (?:call|post down)|got it wrong|gave (?:a|his|her) (?:\w+ )?account|went home early)\b"
)
"""What is not said of months and weather either."""


def is_or_does_as_people_do(text: str, end: int) -> bool:
    """Whether what follows a name that ends at a place is only ever said of people. Total."""
    return is_surely_of_people(text, end) or SAYS.match(text, end) is not None


def is_surely_of_people(text: str, end: int) -> bool:
    """Whether it is said neither of things nor of months and weather: Summer has not slept. Total."""
    return SURELY.match(text, end) is not None
