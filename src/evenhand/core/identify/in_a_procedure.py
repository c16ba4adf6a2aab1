"""Where a role stands in what is always done: the steps of a complaint, a rota, who acts for whom.

"A complaint goes first to the class teacher, then to the deputy" speaks of complaints and of nobody's.
"""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.patterns import Pattern

BEGINS = Pattern(
    r"\W*(?:(?:At|In|For|On|Under) (?:stage|step|the (?:first|second|third|final|last) (?:stage|step)|a fire"
    r"|an emergency|our)\b|An?\b|Any\b|Every\b|Each\b|All\b|No\b|Complaints?\b|Concerns?\b|Absences?\b"
    r"|Appeals?\b"
    r"|Accidents?\b|Illness\b|Lateness\b|Medicines?\b|Questions?\b|Disagreements?\b|Reports?\b|Parents\b"
    r"|Pupils\b|Children\b|Students\b|Visitors\b|Staff\b|Bullying\b|If\b|When(?:ever)?\b|Where\b|Should\b"
    r"|Stage \w+\b|Step \w+\b|First\b|Then\b|Next\b|Finally\b|Lastly\b|Anyone\b|Whoever\b"
    r"|(?:Our|The) (?:complaints )?(?:procedure|policy|rule|rota|plan|process|code)\b)"
)
ITS_WORDS = Pattern(
    r"\b(?:complain\w*|concern\w*|unhappy|hurt|worri\w+|involved|record(?:ed|ing)|written|writ(?:e|es"
    r"|ing)|names?"
    r"|incidents?|questions?|disput\w+|disagree\w*|upset|wrong|discuss\w*|allegations?|messages?|said"
    r"|(?:is|are) called)\b",
    re.IGNORECASE,
)
"""Words of a quarrel that every procedure uses."""
UNKIND = Pattern(
    r"\b(?:rude|unkind|nasty|cruel|abus\w+|insult\w*|threat\w*|shout\w*|swear\w*|unfair|hostile|aggressive"
    r"|this|that (?:post|day|morning|evening)|these|those|last (?:week|month|term|night|year|\w+day)"
    r"|yesterday|recent(?:ly)?|has been|have been)\b",
    re.IGNORECASE,
)
LED_TO = Pattern(r"\b(?:to|by|with|from|through|via|and|or|then|next)(?: then| finally| lastly)? $|, $")
IS_TOLD = Pattern(
    r" (?:is|are) (?:also |then |always )?(?:told|called|informed|asked|sent for|rung|consulted|given|copied"
    r"|notified|present|shown|available|there|in charge)\b| (?:will|may|can|must|should) (?!not\b)\w+"
)
GOES = Pattern(
    r"\W*(?:An?|Any|Every) (?:\w+ )?(?:complaint|concern|appeal|allegation|grievance) (?:about|against"
    r"|regarding)"
    r" $"
)
IS_HEARD = Pattern(
    r" (?:goes|is (?:heard|made|put|sent|addressed|dealt|looked|considered|investigated|for)|are heard|should"
    r"|must|may|will be|can be|has to)\b"
)
HABIT = Pattern(
    r" (?!is\b|was\b|has\b|does\b|says\b|deserves\b|feels\b)[a-z]+s\b[^.;:!?]*\b(?:whenever|every|each|if"
    r"|when"
    r"|unless|daily|weekly|always|in (?:my|his|her|their) absence|on \w+days)\b"
)
WITH_OTHERS = Pattern(
    r" (?:and|or) (?:the|our|your|any|I)\b[\w' -]{0,30}? (?:(?:would|will) (?:always |both "
    r"|all )?(?:sooner|rather"
    r"|love to|be (?:glad|happy|pleased|there|here|at|in)|welcome|help|see you)|can (?:help|answer|see)"
    r"|are (?:always"
    r"|here|happy|glad|both here)|know)\b"
)
ASKS_FOR = Pattern(r" asks? (?:for|that all|that everyone|whether anyone|if anyone)\b")


def is_in_a_procedure(before: str, after: str) -> bool:
    """Whether a role, by the words of its sentence, is part of what is always done."""
    whole = f"{before}somebody{after}"
    if tone.is_of_somebody(whole) or UNKIND.search(whole):
        return False
    if GOES.match(before) and IS_HEARD.match(after):
        return True
    if tone.is_about(before):
        return False
    if WITH_OTHERS.match(after):
        return True
    if tone.tells_of_something(ITS_WORDS.sub("", whole)):
        return False
    if HABIT.match(after):
        return True
    if ASKS_FOR.match(after):
        return not tone.tells_of_something(whole)
    if BEGINS.match(before) is None or not tone.is_at_all_times(whole):
        return False
    return (LED_TO.search(before) is not None and not tone.is_blamed(after)) or IS_TOLD.match(
        after
    ) is not None
