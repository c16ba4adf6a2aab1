"""Whether letters that are also an abbreviation stand where only a person can: said sorry to CD; so has JR.

A CD, the GP and PE are things, and a sentence must leave no room for them: what is said or done to people, or
what only people do, and no article before the letters nor a noun behind them.
"""

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed

AGAIN = r"(?:also |since |already |now |then |just |even |kindly |never |not |only )*"
ENDS_HERE = Pattern(
    r"(?:'s)?(?=[,.;:!?)\"”’]|\s*\Z|\s*\n| (?:for|about|and|who|whose|when|because|since|after|before|again"
    r"|twice|once|in person|at home|on|this|last|yesterday|today|tonight|personally|directly|that|as|but|so"
    r"|until|if|by|or|now|alone|be|was|is|has|had)\b)"
)
"""What may follow somebody and no part of a longer name: CD for his patience, not CD player."""
TO_SOMEBODY = Pattern(
    r"\b(?:(?:grateful|thankful|sorry|apolog\w+|unkind|rude|kind|unfair|fair|gentle|hugs?|love|loyal|flowers"
    r"|messages?|abuse|said so|lied|talk(?:ed|ing)?|spoke|spoken|speak|listen(?:ed|ing)?|wrote|written|nasty"
    r"|horrid|horrible|cruel) (?:also )?(?:to|towards)"
    r"|[Tt]hank(?:s| you)(?: also)? to"
    r"|(?:thank|told|tell|met|asked|thanked|blame[ds]?|blaming|accused?|rang|visited|mocked|bullied|named"
    r"|insulted|defended?|believed?|forgiven?|forgave|trusted|comforted)"
    r"|(?:(?:made?|make) (?:fun|sport)|by implication|proud|fond|afraid|ashamed|(?:un)?worthy|think|thought"
    r"|photos?|pictures?|screenshots?|remarks?|mock(?:ed|ing|ery)) of"
    r"|(?:wrote|written|said|posted|asking|asked|gossip\w*|rumours?|comments?|posts?|jokes?|lies?|remarks?)"
    r"(?: online| the office| me| us| people)? about|went home with|called with|angry with|patient with"
    r"|[Ww]ell done,?"
    r"|(?:[Ss]o|[Nn]either|[Nn]or) (?:has|have|had|did|does|is|was|would|will|should)) \Z"
)
"""What is said, felt or done towards somebody."""
DOES = Pattern(
    rf" (?:(?:has|had|have) {AGAIN}(?:said|asked|apologised|thanked|told|agreed|accepted|admitted|denied"
    r"|taken(?: \w+){1,3} down|deleted|written|spoken|been (?:told|asked|called|named|blamed|mocked|kind|good"
    r"|gracious|upset|hurt|unwell|poorly|through)|had enough|done nothing|refereed|shown me|come to"
    r"|forgiven|borne)"
    rf"|(?:would|will|could|should|may|cannot|can) {AGAIN}(?:accept|like|be (?:back|reading|away until)"
    r"|forgive|speak|come in)"
    rf"|(?:is|was) {AGAIN}(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen)(?=[,.;]| and\b| years old)|upset|hurt|poorly|unwell|sorry|well again"
    r"|in tears|frightened|tearful|working with|helping in|right to|wrong to|a (?:child|boy|girl|man|woman))"
    r"|(?:said|says) (?:he|she|that (?:he|she))|sent (?:her|him|me)|told (?:me|us|her|him)"
    r"|asked (?:me|us|that)|apologised|deserves|feels|felt|thinks|thought|wants|wanted|cried|knows|knew"
    r"|and (?:I|his|her)\b|who (?:has|had|was|is|came|did|brought|saw|taught|sent|wrote|told|asked))\b"
    r"|, who(?:se|m)?\b|'s (?:mum|dad|mother|father|parents?|family|class|teacher|friends?|desk|record"
    r"|husband|wife|son|daughter|comments?|posts?|words|apology|account|name)\b"
)
"""What only people do, are or have."""
ARTICLE = Pattern(
    r"(?:\b(?:the|a|an|our|your|my|his|her|their|this|that|each|every|any|no|some|which|what|of|in|and|or"
    r"|local|new|old|more|per|one|two)|[A-Z][\w'-]*|\d) \Z",
)
"""What makes a thing or a post of letters that begin no sentence: the GP has asked, a CD, Monday PE."""
OF_MANY = frozenset(listed("it hr pe re ict mfl slt pta la lea nhs dt fa"))
ONE = Pattern(r"[^.!?\n]{0,70}?\b(?:he|she|him|her|his|hers)\b")
"""Subjects, offices and bodies are told things and thanked as people are, but not for *his* patience."""


def stands_as_somebody(text: str, start: int, end: int, *, opens: bool) -> bool:
    """Whether letters between two places can only be somebody. `opens` says that a sentence begins there."""
    if text[start:end].lower() in OF_MANY and ONE.match(text, end) is None:
        return False
    before, does = text[max(0, start - 40) : start], DOES.match(text, end) is not None
    if TO_SOMEBODY.search(before) and (does or ENDS_HERE.match(text, end)):
        return True
    return does and (opens or ARTICLE.search(before) is None)
