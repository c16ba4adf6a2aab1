"""Whether a name that is also a word stands as only a person’s would: Mark was upset, the Laws came."""

import re

from evenhand.core.identify.around_names import (
    FIRST_NAMES,
    KIN,
    PEOPLE_WORDS,
    VOCABULARY,
    Reading,
    is_foreign,
)
from evenhand.core.identify.as_people_do import is_or_does_as_people_do, is_surely_of_people
from evenhand.core.identify.callings import Calling, Part
from evenhand.core.identify.one_told_of import does_what_only_people_do, goes_on_of_the_same
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import (
    MONTHS,
    PERSONS_VERBS,
    WEEKDAYS,
)
from evenhand.core.identify.tokens import Token

BEFORE_OWNERS = frozenset(
    listed("of about at on to with and for is was not see saw told tell ask asked leave by")
)
OF_A_BODY = frozenset(
    listed(
        "arm arms leg legs hair teeth mum mums dad mam da mammy mummy daddy gran nan granny brother sister"
    )
)
"""What people have and plants have not, as a letter written in small letters has it."""
QUOTES = frozenset("\"'“”‘’*_()")
"""What stands on both sides of a word that is set apart."""
WEATHER = frozenset(
    listed("frost snow rain hail gale storm sleet fog mist dew flood thunder summer winter autumn sunshine")
)
"""What comes and goes like people do: Frost got into the pipes."""
WHAT_PEOPLE_DO = frozenset(
    listed(
        """
    said says told asked wrote thanked knows wants wanted apologised spoke agreed refused complained posted
    replied believes thinks thought admitted denied explained claims claimed shared regrets regretted hopes
    hoped who whose
    """
    )
)
OF_MONTHS = frozenset(listed("ended started passed opened closed arrived turned followed need"))
BEING = frozenset(
    ("is", "will", "would", "can", "cannot", "could", "should", "must", "may", "isn't", "won't")
)
OF_ONE = frozenset(("is", "has", "says", "will", "was", "had", "would"))
GOES_ON = Pattern(
    r"[,;] (?:and |but )?(?:she|he)\b|\b(?:when|once|until|because|since|that|if) (?:she|he)\b"
    r"|\b(?:herself|himself)\b"
)
CLAUSE = frozenset(("i", "we", "they", "he", "she", "both", "their", "have"))
"""What makes two families or a new clause of what an "and" joins: the Sparrows and I, the Winters and we."""
DETERMINERS = frozenset(
    listed(
        """
    the a an our this that each every any no some these those your my his her their its
    """
    )
)
AROUND_MONTHS = frozenset(
    listed(
        """
    in of next last this since until till by from early late mid during before after end through
    throughout every each to and between on
    """
    )
)


OF_A_MAKE = Pattern(
    r" (?:trainers|shoes|boots|shirts?|tops?|bags?|rucksacks?|coats?|caps?|hats?|watch|watches|bikes?"
    r"|scooters?|labels?|stickers?|brand|posters?|mugs?|jumpers?|hoodies?|sweatshirts?|bottles?"
    r"|pencil cases?)\b"
)
"""“Savage” trainers: what is made under a name."""
DONE_TO_PLANTS = Pattern(
    r" (?:has|have|had|is|was|are|were)(?: been| being)? (?:all |now |well )?(?:cut|trimmed|pruned|planted"
    r"|cleared|picked|sown|mown|dug|watered|growing|climbing|covering|flowering|blooming"
    r"|in (?:bloom|flower|leaf|season)|out (?:in|on|early|late)|over the|up the|hung|sold|eaten|served"
    r"|baked|(?:said|sung) (?:before|after|at|in|by))\b"
)
ENDS_HERE = r"(?=[,.;:!?]|\s(?:and|but|now|again|today|tomorrow|this|already|at last|thank)\b|$)"
AGES = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|\d{1,2})"
)
FARES = Pattern(
    r"(?: is| was|['’]s)"
    r" (?:(?:all|quite|very|much|still|now|nearly|so|feeling|doing|getting|a (?:bit|little|lot)) )*"
    r"(?:well again|safe and well|poorly|unwell|in hospital|in tears|full of beans|fed up|on the mend"
    r"|off school"
    r"|(?:deeply |not |truly |so )*(?:ashamed|mortified|devastated|shaken|heartbroken|distraught|embarrassed"
    r"|innocent|blameless|recovering|grieving|resting|grateful|owed an apology|to blame|entitled to)\b"
    r"|(?:not|no) (?:an? |the )?(?:witness|thief|liar|bully|villain|culprit|criminal|monster|racist|party to"
    r"|fool)\b(?!['’])"
    r"|(?:taking|having) (?:an? |some |the |this |her |his )?(?:\w+ ){0,3}?(?:off|break|rest|breather)\b"
    rf"|(?:only |just |barely |not yet ){{0,1}}{AGES}(?:,? (?:and|years old)\b|[,;.](?!\d))"
    rf"|(?:better|well|upset|sorry|sad|tired|frightened|worried|home|at home){ENDS_HERE})"
    r"|(?: is|['’]s) back(?=[,.;!?]|$"
    r"|\s(?:in (?:class|school|lessons|and)|at (?:school|nursery|work)|with us|on \w+day)\b)"
    r"| will be (?:choosing|writing|meeting|speaking|telling|reading|singing|asking|talking|deciding|visiting"
    r"|working|joining|apologising|judging|drawing|painting|explaining|wearing)\b",
    re.IGNORECASE,
)
"""How somebody is, or what they will be doing, as no thing is or does: "Hazel is quite well again"."""
ONLY_PEOPLE_HAVE = frozenset(
    listed(
        """
    reputation resignation apology conscience feelings side dignity privacy honesty integrity competence
    conduct suspension dismissal appointment accusers critics solicitor lawyer statement complaint version
    behaviour kindness patience illness health absence position job contract mistake comments remarks words
    handwriting voice intentions motives innocence guilt marriage divorce
        """
    )
)
"""What stands behind a name only if somebody bears it: “Bell's reputation”."""
IT = frozenset(("it", "this", "that", "so", "them", "all"))
TURNS = {
    "to": frozenset(
        listed(
            """
    spoke spoken speak speaking talked talking talk replied reply wrote written write listened apologised
    apologise grateful unkind kind rude said happened sent explained thanks
            """
        )
    ),
    "of": frozenset(listed("think thinking thought said spoke proud fond afraid tired")),
    "with": frozenset(listed("spoke spoken speak talked agree agreed met angry")),
    "from": frozenset(
        listed(
            """
    heard hear hears learnt learned message messages email emails text texts comment comments remark remarks
    call calls apology apologies complaint complaints statement reply answer permission account hug
            """
        )
    ),
    "by": frozenset(listed("written posted said made sent shared set up started begun")),
}
"""What is done or felt towards people, by the small word that leads to them."""


TOLD_BEHIND = Pattern(r", (?:our|the|a|an) (?P<what>[a-z0-9 -]{3,40}), (?:was|has|had|said|did|who)\b")
"""Iris, our captain, was mocked."""


def is_a_family(reading: Reading, first: int, calling: Calling) -> bool:
    """Flowers for the Laws; but not the Laws of the Game, nor what begins a sentence, nor the Friends where
    a group of the school is called so."""
    token, before, after = reading.tokens[first], reading.before(first), reading.after(first)
    if calling.part is not Part.LAST or not token.capital or token.shouted:
        return False
    if before is None or before.norm != "the" or not token.norm.startswith(calling.form):
        return False
    if after is not None and after.norm in ("family", "household", "twins"):
        return token.norm == calling.form
    many = token.norm.removeprefix(calling.form) in ("s", "es") and token.norm not in reading.own_places
    goes_on = after is not None and (after.capital or after.norm == "of")
    second = reading.after(first + 1) if after is not None and after.norm == "and" else None
    linked = second is not None and second.norm not in CLAUSE and not is_turned_to(reading, first - 1)
    return many and not (goes_on or linked)


def owns_in_small(reading: Reading, first: int, calling: Calling) -> bool:
    """The photo of fern's arm, typed in haste: what no plant has, and no article before it."""
    token, before, after = reading.tokens[first], reading.before(first), reading.after(first)
    if token.capital or not token.possessive or after is None or calling.part not in (Part.FIRST, Part.KNOWN):
        return False
    led = before is None or before.norm in BEFORE_OWNERS
    return led and after.norm in OF_A_BODY and token.norm in FIRST_NAMES


def has_sign(reading: Reading, first: int) -> bool:
    """Whether a name that is also a word stands as only a person's would."""
    token = reading.tokens[first]
    if not token.capital or token.shouted:
        return False
    before, after = reading.before(first), reading.after(first)
    plural = token.written.lower() != token.norm
    that = (
        before is not None
        and before.norm == "that"
        and after is not None
        and not after.capital
        and (after.norm in PERSONS_VERBS | BEING or token.possessive)
    )
    if before is not None and before.norm in DETERMINERS and not plural and not that:
        return False
    if token.norm in MONTHS and _is_month(reading, first):
        return False
    if (
        reading.text[token.start - 1 : token.start] in QUOTES
        and reading.text[token.end : token.end + 1] in QUOTES
    ):
        return OF_A_MAKE.match(reading.text, token.end + 1) is None
    if not token.opens:
        return not (before is not None and is_foreign(before) and before.norm not in VOCABULARY)
    if after is None:
        if (
            does_what_only_people_do(reading.text, token.end)
            or is_or_does_as_people_do(reading.text, token.end)
            or reading.text[token.end : token.end + 5] == ", who"
        ):
            return True
        told = TOLD_BEHIND.match(reading.text, token.end)
        return told is not None and told["what"].split()[-1] in PEOPLE_WORDS | KIN
    return _begins_a_tale(reading, first, after)


def _begins_a_tale(reading: Reading, first: int, after: Token) -> bool:
    """Mark was upset; Hope did the right thing; Rose and her mother came."""
    token = reading.tokens[first]
    following = reading.after(first + 1)
    if after.norm == "and":
        return following is not None and (following.norm in ("his", "her", "their") or following.capital)
    if after.capital:
        return False
    if token.possessive and (after.norm in KIN or _is_had_by_people(token, after)):
        return True
    if token.norm in FIRST_NAMES and after.norm in OF_ONE and _goes_on_of_one(reading, first):
        return True
    if token.norm in MONTHS and after.norm.endswith("ed") and after.norm not in OF_MONTHS:
        return True
    if DONE_TO_PLANTS.match(reading.text, token.end):
        return False
    if _is_or_does_as_one(reading, token):
        return True
    if after.norm not in PERSONS_VERBS:
        return token.norm in FIRST_NAMES and token.norm not in VOCABULARY and _is_done_by_one(after)
    if after.norm == "was" and following is not None and following.norm == "had":
        return False
    if token.norm in WEATHER:
        done = after if after.norm not in ("has", "had") else following
        return done is not None and done.norm in WHAT_PEOPLE_DO
    if token.norm in MONTHS and after.norm in ("was", "has", "had", "saw", "brought", "made"):
        return following is not None and (following.norm == "been" or following.norm.endswith("ed"))
    return True


def _is_had_by_people(token: Token, after: Token) -> bool:
    """Bell's reputation, Storey's side of it; not a month's or a season's."""
    return after.norm in ONLY_PEOPLE_HAVE and token.norm not in WEATHER | MONTHS | frozenset(WEEKDAYS)


def _is_or_does_as_one(reading: Reading, token: Token) -> bool:
    """Frost thanks everybody; Croft's record speaks for him; Hazel is quite well again."""
    end = token.start + len(token.written)
    if does_what_only_people_do(reading.text, end) or is_surely_of_people(reading.text, end):
        return True
    if token.norm in WEATHER | MONTHS:
        return False
    told = token.norm not in WEEKDAYS and goes_on_of_the_same(reading.text, end)
    return told or FARES.match(reading.text, end) is not None or is_or_does_as_people_do(reading.text, end)


def _goes_on_of_one(reading: Reading, first: int) -> bool:
    """Rose is nineteen, she is learning: the sentence goes on about a him or a her."""
    token = reading.tokens[first]
    end = re.search(r"[.!?\n]", reading.text[token.end :])
    rest = reading.text[token.end : token.end + end.start() if end else None]
    return GOES_ON.search(rest) is not None


def _is_done_by_one(after: Token) -> bool:
    """Constance loves books; but not: Daisy chains, Grace is said."""
    return after.norm.endswith(("ves", "kes", "ses", "shes", "ches", "ed")) and len(after.norm) > 4


def is_turned_to(reading: Reading, first: int) -> bool:
    """I have spoken to April; we think of June; we heard it from Clare: not of months or towns."""
    said = reading.tokens[first - 1].norm
    verb = reading.before(first - 1) if first > 1 and said in TURNS else None
    if verb is not None and verb.norm in IT and first > 2:
        verb = reading.before(first - 2)
    return verb is not None and verb.norm in TURNS[said]


def _is_month(reading: Reading, first: int) -> bool:
    before, after = reading.before(first), reading.after(first, Pattern(r"[\s,]{1,3}\Z"))
    if after is not None and after.norm[:1].isdigit():
        return True
    if before is None or is_turned_to(reading, first):
        return False
    return before.norm[:1].isdigit() or before.norm in AROUND_MONTHS or before.norm in MONTHS | WEEKDAYS
