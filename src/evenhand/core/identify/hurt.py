"""Whether the words after somebody say that they were hurt themselves, also who only deals with the case:
"has been rung up at midnight", "received foul messages", "should not have to read it".
"""

import re

from evenhand.core.identify.patterns import Pattern

OFTEN = r"(?:also |even |now |since |already |again |repeatedly |twice |then |all week )*"
DONE = (
    r"(?:called|named|nicknamed|sworn|shouted|screamed|yelled|spat|hissed|jeered|heckled|rung|phoned|telephoned"
    r"|followed|threatened|mocked|abused|insulted|accused|dragged|drawn|pressed|pestered|hounded|doorstepped"
    r"|harassed|targeted|filmed|photographed|ridiculed|messaged|bombarded|blamed|laughed|trolled|stopped"
    r"|subjected|made fun|made to feel|likened|compared|singled|cornered|tagged|stalked|bullied|vilified"
    r"|caricatured|mimicked|imitated|sneered|slandered|libelled|defamed"
    r"|sent (?:foul|unkind|nasty|abusive|vile|messages|threats|hate)"
    r"|told to (?:watch|go (?:home|back)|die|resign|leave|quit|shut|get|mind))"
)
ILL = (
    r"(?:foul|unkind|nasty|abusive|vile|cruel|hateful|rude|threatening|anonymous|ugly|horrible|dreadful|racist"
    r"|sexist)"
)
HURT = Pattern(
    r"(?:(?:,| who| that| and| for| to| of| in| with| at| from)\b[^.;:!?,]{0,70},?)?\s(?:"
    rf"(?:has|have|had|was|were|is|are) {OFTEN}(?:been |being |got )?{OFTEN}{DONE}\b"
    rf"|(?:has |have |had )?{OFTEN}(?:received|got|had|found|met with|opened) (?:\w+ )?"
    rf"(?:{ILL} \w+|abuse\b|threats\b|insults\b|hate mail\b|names\b)"
    r"|(?:ought|should|must) (?:not |never )(?:to )?have (?:to|had to|been)\b"
    r"|(?:does|did|do)(?: not|n['’]t| nothing to) deserve\b|deserve[sd]?"
    r" (?:better|kindness|respect|courtesy|privacy|peace|an apology|to be|none|no such)\b"
    r")",
    re.IGNORECASE,
)
DENIED = Pattern(
    r" (?:was|had|did|has|is)(?: not|n['’]t| nothing| never) (?:in the room|there|present|(?:\w+ )?part\b"
    r"|to do with|see\b|say\b|write\b|know\b|choose\b|cause\b)"
)
AGAIN = Pattern(r"[^.;:!?\n]{0,80}[.;] (?:He|She|They)(?= )")

TO_THEM = Pattern(
    r"[^.;:!?\n]{0,140}[.;] [A-Z][^.;:!?\n]{0,50}\b(?:abus|insult|mock|ridicul|harass|threaten|slander|hound"
    r"|troll|vilif|(?:jeer|sneer|laugh)(?:ing)? at)\w* (?:him|her) (?!and\b)",
)
"""The next sentence on what is done to him or her: "is for our cook to say. To abuse her online is cruel"."""


def is_hurt(after: str) -> bool:
    """Whether the words after somebody, or the next sentence about him or her, say so. Total."""
    if HURT.match(after) or TO_THEM.match(after):
        return True
    again = AGAIN.match(after)
    return again is not None and any(
        HURT.match(after, at) or DENIED.match(after, at) for at in _verbs(after, again.end())
    )


def _verbs(after: str, start: int) -> tuple[int, ...]:
    """Where what he or she did begins, and what follows an "and" of the same sentence."""
    stop = after.find(".", start)
    both = after.find(" and he ", start, stop), after.find(" and she ", start, stop)
    return (start, *(at + len(" and he") + (after[at + 5] == "s") for at in both if at >= 0))
