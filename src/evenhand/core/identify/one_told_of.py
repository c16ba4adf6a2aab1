"""Whether what follows a word at the beginning of a sentence is said of a person, though the word is one:
Catchpole thanks everybody; Tidy hasn't gone over, he was tired; Croft's record speaks for him.
"""

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.jobs import SAME_JOB
from evenhand.core.identify.tables.people import ONE

THANKS = Pattern(
    r" (?:thanks (?:everybody|everyone|you|all|those|us|me|the|her|his|each)"
    r"|sends (?:you |us |me )?(?:her|his|their)"
    r"|asks (?:that|you|me|us|people|parents|everyone|everybody|to be|not to|for (?:privacy|quiet|peace))"
    r"|wishes (?:it|that|you|us|her|his|to (?:say|thank|be|put|make|apologise))"
    r"|apologises|insists|regrets|swears|promises (?:to|that|me|us)|forgives|blames"
    r"|will be (?:away|off) (?:until|for|from|all|this|next)|had worked (?:so )?(?:hard|for)"
    r"|is (?:on (?:full pay|leave)|at home (?:with|on)|not to blame|off (?:sick|work|school)))\b"
    r"|, (?:if (?:you're|you are) (?:reading|listening)|please (?:ring|call|come|get in touch))\b"
)
"""What only somebody does, is or is told."""
IS_OF = Pattern(
    r"(?:'s \w+| (?:is|has|had|says|will|was|would|did|does)\b"
    r"| (?:has|had|is|was|did|does|would|will|could|wo|ca)n't\b)"
)
HE_OR_SHE = Pattern(r"\b(?:he|she|him|her|himself|herself)\b")
ENDS = Pattern(r"[.!?](?:\s|$)|\n")
WORDS = Pattern(r"[^\W\d_]+")
FURTHEST = 120
NEITHER = frozenset(noun for nouns in ONE.values() for noun in nouns if " " not in noun) | {
    *(job.lower().split()[-1] for row in SAME_JOB for job in row),
    *("anybody", "anyone", "everybody", "everyone", "somebody", "whoever"),
}
"""Of whom a "he" or "she" may be said instead."""


def does_what_only_people_do(text: str, end: int) -> bool:
    """Whether what follows a name that ends at a place is done by people only, by no month and no weather."""
    return THANKS.match(text, end) is not None


def goes_on_of_the_same(text: str, end: int) -> bool:
    """Whether a "he" or "him" follows in the sentence and nobody else is spoken of before it."""
    match = IS_OF.match(text, end)
    if match is None:
        return False
    stop = ENDS.search(text, end, end + FURTHEST)
    pronoun = HE_OR_SHE.search(text, match.end(), stop.start() if stop else end + FURTHEST)
    if pronoun is None:
        return False
    between = WORDS.findall(text[match.end() : pronoun.start()])
    return not any((word[0].isupper() and word != "I") or word in NEITHER for word in between)
