"""Whether a king, a place, a firm, a book or a figure of a story bears the name, and nobody of the record."""

import re
from collections.abc import Sequence
from itertools import pairwise

from evenhand.core.identify.about_somebody import sentence_of
from evenhand.core.identify.around_names import (
    HYPHEN,
    KIN,
    PEOPLE_WORDS,
    VOCABULARY,
    Reading,
    foreign_after,
    foreign_before,
    is_foreign,
)
from evenhand.core.identify.by_a_trade import OF_THE_TOWN
from evenhand.core.identify.callings import Calling, Part
from evenhand.core.identify.headings import is_in_a_heading
from evenhand.core.identify.namesakes import (
    DONE,
    ENDS_LIKE_A_VERB,
    is_elsewhere,
    is_made_by_somebody,
    is_something_else,
)
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.figures import BYNAMES
from evenhand.core.identify.tables.name_words import (
    BELIEF,
    MONTHS,
    ORGANISATIONS,
    PARTICLES,
    PERSONS_VERBS,
    PLACES,
    THINGS,
    WEEKDAYS,
    WORKS,
)
from evenhand.core.identify.tokens import Token
from evenhand.core.identify.word_names import is_turned_to

BY_AUTHOR = Pattern(r"[\"'”’*_]?,?\s+by\s+[A-Z]")
REGNAL = Pattern(
    r"\s+(?:II|III|IV|V|VI|VII|VIII|IX|XIV|I(?!\s+(?:am|was|have|had|would|will|can|could|shall"
    r"|should|do|did|think"
    r"|hope|know|want|feel|felt|said|told|ask|asked|spoke|met|saw|believe|understand)\b|'|--|\*))\b"
)
TRAVEL = frozenset(
    listed(
        """
    sailed sail sea trip travel travelled flew ferry tour train coach island isle coast holiday walked
    drove road bus residential visit visited visiting journey map
    """
    )
)
NEVER_THEM = frozenset(
    listed(
        """
    st ste saint saints san santa storm hurricane lake loch mount king queen pope prince princess emperor
    empress port cape fort isle planet asteroid blessed team house class club project operation
    """
    )
)
FIRM = Pattern(r"(?:'s)?\s+(?:&|and)\s+(?:Sons?|Co|Daughters?|Bros)\b|\s+(?:Ltd|Limited|plc|PLC|LLP|Bros)\b")
IN_PLACE = frozenset(
    listed(
        """
    in from near at around across visit visiting towards toward outside through of
    """
    )
)
OF_PEOPLE = (PEOPLE_WORDS | KIN | MONTHS | WEEKDAYS) - PARTICLES - {"to", "for", "in", "on", "by", "from"}
NAMES_A_THING = frozenset({"called", "christened", "named", "call", "name"})
NAMED_FOR = Pattern(r",\s+(?:the\s+)?(?P<what>[a-z]+)\s+of\s+(?:the\s+|all\s+)?[a-z]+,")
HONOURED = Pattern(
    r"(?:\s+[\w'-]+){0,3},?\s+\(?(?:(?:may )?peace be (?:up)?on|may (?:god|allah) be pleased|pbuh|saw\)"
    r"|ra\)|radi ?allahu|alayhi)",
    re.IGNORECASE,
)
MEASURES = frozenset(("miles", "pounds", "penny", "pence", "stone", "yards", "marks"))
COUNTED = Pattern(
    r"\b(?:so far|in total|per (?:mile|week|term|child)|each|raised for|walked for|run for)\b.*\d"
    r"|\d.*\b(?:so far|in total)\b",
    re.IGNORECASE,
)
WRITTEN_UP = Pattern(
    r"\b(?:spray(?:ed|ing)?|scrawl(?:ed|ing)?|daub(?:ed|ing)?|scratch(?:ed|ing)?|chalk(?:ed|ing)?"
    r"|scribbl(?:ed|ing)|graffiti|carv(?:ed|ing)|stencill?ed|banners?|placards?|chant(?:ed|ing|s)?|hashtags?)\b",
    re.IGNORECASE,
)
"""How what is no title comes to stand in quotation marks and capitals: sprayed on a fence."""
LIKENESSES = frozenset(listed("cartoon painting poem poetry song story film movie character performance"))
SENTENCE_END = Pattern(r"[.!?\n]")
NOT_BEFORE_A_WORK = frozenset(listed("read reading show bus school guide play train boat"))
SETTINGS = frozenset(
    listed(
        """
    museum cinema theatre exhibition show performance panto pantomime play film ferry van car bus minibus
    train plane
        """
    )
)
SET_IN = Pattern(r"\b(?:at|in|on|after|before|during|outside|near) the (?:\w+ )?\w+ $", re.IGNORECASE)
BELIEF_NEAR = 16
A_WELL = frozenset(("the", "a", "his", "her", "jacob"))
SCRIPTURE = frozenset(
    listed(
        """
    mary joseph jesus gabriel noah adam eve moses david daniel jonah solomon samson ruth esther rebecca
    rivka rachel leah sarah abraham isaac jacob joshua samuel elijah peter paul john matthew mark luke
    thomas james simon andrew miriam aaron benjamin mordechai musa ibrahim yusuf maryam isa yunus nuh
    dawud sulayman khadija aisha fatima muhammad mohammed bilal hussain hussein zainab ali hagar ishmael
    ismail malachi haggai hosea amos obadiah micah nahum habakkuk zephaniah zechariah ezra nehemiah isaiah
    jeremiah ezekiel caleb gideon levi nathan seth enoch silas titus timothy philemon jude stephen philip
    barnabas lydia phoebe priscilla martha naomi hannah deborah judith susanna tabitha bartholomew matthias
    """
    )
)


def is_namesake(reading: Reading, *, first: int, last: int, calling: Calling) -> bool:
    """Whether somebody or something else bears the name, as the words around it say."""
    token = reading.tokens[first]
    end = reading.tokens[last].end
    if not token.shouted and (
        foreign_after(reading, last, calling.who) or foreign_before(reading, first, calling.who)
    ):
        return True
    if calling.part is not Part.LAST and _is_hyphened_to_another(reading, first, calling.who):
        return True
    if any(pattern.match(reading.text, end) for pattern in (REGNAL, BY_AUTHOR, FIRM)):
        return True
    near = reading.before(first)
    if near is not None and near.capital and near.norm in NEVER_THEM:
        return True
    if is_something_else(reading.text, reading.tokens, first=first, last=last):
        return True
    if _has_a_byname(reading, last):
        return True
    if calling.part is Part.LAST:
        return is_elsewhere(reading.text, reading.tokens, first=first, last=last)
    return (
        _has_epithet(reading, last)
        or _is_in_a_title(reading, first, last)
        or _is_in_a_fixture(reading, last)
        or _is_of_a_work(reading, first)
        or _is_of_belief(reading, first)
        or _is_a_place(reading, first, last)
        or _is_a_measure(reading, first)
        or HONOURED.match(reading.text, end) is not None
        or is_in_a_heading(
            reading.text,
            reading.tokens,
            first=first,
            last=last,
            people_at=reading.people_at,
            of_people=OF_PEOPLE,
        )
    )


def _is_hyphened_to_another(reading: Reading, first: int, who: str) -> bool:
    """Rolls-Royce is nobody whose first name is Royce."""
    near = reading.before(first, HYPHEN)
    return near is not None and is_foreign(near) and who not in reading.people_at.get(first - 1, ())


def _is_a_measure(reading: Reading, first: int) -> bool:
    """Miles walked so far: 412."""
    token = reading.tokens[first]
    end = SENTENCE_END.search(reading.text, token.end)
    sentence = reading.text[token.start : end.start() if end else len(reading.text)]
    return token.opens and token.norm in MEASURES and COUNTED.search(sentence) is not None


def _has_a_byname(reading: Reading, last: int) -> bool:
    """Llywelyn the Great, whatever part of a name it would be."""
    the = reading.after(last)
    name = reading.after(last + 1) if the is not None else None
    return (
        the is not None and the.norm == "the" and name is not None and name.norm in BYNAMES and name.capital
    )


def _has_epithet(reading: Reading, last: int) -> bool:
    """Derek the dalmatian, Niamh of the Golden Hair, Hector, tamer of horses, Tasnim from the bank."""
    named = NAMED_FOR.match(reading.text, reading.tokens[last].end)
    if named is not None and named["what"] not in VOCABULARY | PEOPLE_WORDS | KIN:
        return True
    words = reading.tokens[last + 1 : last + 5]
    if not words or reading.after(last) is None:
        return False
    norms = [word.norm for word in words]
    if norms[0] == "of":
        return any(word.capital for word in words[1:3])
    if norms[0] == "the" and len(words) > 1:
        return (words[1].capital and not words[1].shouted) or _is_a_thing(norms[1:3])
    if norms[0] != "from" or len(words) < 2:
        return False
    return any(norm in ORGANISATIONS for norm in norms[1:4]) or _is_elsewhere(reading, words[1])


def _is_a_thing(norms: Sequence[str]) -> bool:
    """Bella the lifeboat; but Bev the apprentice, Len the kind man and Daz the plumber are people."""
    if norms and norms[0] in OF_THE_TOWN:
        return False
    return any(norm in THINGS for norm in norms) or (
        bool(norms) and norms[0] not in VOCABULARY and not PEOPLE_WORDS.intersection(norms)
    )


def _is_in_a_title(reading: Reading, first: int, last: int) -> bool:
    """“Earth to Rayhan”: quotation marks around words that nearly all have capitals."""
    start, end = reading.tokens[first].start, reading.tokens[last].end
    opened = max(reading.text.rfind(mark, max(0, start - 60), start) for mark in '"“‘')
    closed = min((at for mark in '"”’' if (at := reading.text.find(mark, end, end + 60)) >= 0), default=-1)
    if opened < 0 or closed < 0 or "\n" in reading.text[opened:closed]:
        return False
    if WRITTEN_UP.search(sentence_of(reading.text, start).text):
        return False
    words = [
        word
        for word in re.findall(r"[^\W\d_]+", reading.text[opened:closed])
        if len(word) > 3 or word[0].isupper()
    ]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _is_in_a_fixture(reading: Reading, last: int) -> bool:
    """Mirren v Thistle: a team."""
    return (
        re.match(
            r"\s+(?:v|vs|versus)\.?\s+[A-Z]|\s+\d+\s?[-–]\s?\d+\b",
            reading.text[reading.tokens[last].end :][:24],
        )
        is not None
    )


def _is_elsewhere(reading: Reading, token: Token) -> bool:
    """From Reprographics, but not from Year 5, from Hedgehogs, from Monday."""
    if not is_foreign(token) or token.norm in WEEKDAYS | MONTHS:
        return False
    return token.norm not in reading.own_places


def _is_of_a_work(reading: Reading, first: int) -> bool:
    """Our therapy dog Derek; the musical Matilda; Saint Catherine; a boat, and christened it Winnie."""
    near = reading.before(first)
    if (
        near is not None
        and near.norm in (THINGS | WORKS) - NOT_BEFORE_A_WORK
        and not _is_a_setting(reading, first)
    ):
        return True
    two = reading.tokens[first - 2] if first > 1 else None
    if two is None or near is None:
        return False
    if near.norm == "it" and two.norm in NAMES_A_THING:
        return True
    if (
        near.norm in ("of", "about")
        and two.norm in LIKENESSES
        and is_made_by_somebody(reading.text, reading.tokens[first].start)
    ):
        return False
    return near.norm in ("of", "called", "named") and two.norm in WORKS | THINGS


def _is_a_setting(reading: Reading, first: int) -> bool:
    """At the museum Erin got lost: a place where something happened, and then somebody's name."""
    return (
        reading.tokens[first - 1].norm in SETTINGS
        and SET_IN.search(reading.text, max(0, reading.tokens[first].start - 40), reading.tokens[first].start)
        is not None
    )


def _is_of_belief(reading: Reading, first: int) -> bool:
    """Mary and Joseph with a donkey: only for names from scripture."""
    if reading.tokens[first].norm not in SCRIPTURE:
        return False
    near = reading.tokens[max(0, first - BELIEF_NEAR) : first + 13]
    own = reading.tokens[first].norm
    return any(
        token.norm in BELIEF and token.norm != own and (token.norm != "well" or before.norm in A_WELL)
        for before, token in pairwise((reading.tokens[max(0, first - BELIEF_NEAR - 1)], *near))
    )


def _is_a_place(reading: Reading, first: int, last: int) -> bool:
    if reading.tokens[first].norm not in PLACES:
        return False
    near, after = reading.before(first), reading.after(last)
    if (
        after is not None
        and not after.capital
        and after.norm not in VOCABULARY | PERSONS_VERBS | DONE
        and ENDS_LIKE_A_VERB.search(after.norm) is None
    ):
        return True
    if near is None:
        return False
    around = {token.norm for token in reading.tokens[max(0, first - 9) : first + 8]}
    if is_turned_to(reading, first):
        return False
    return near.norm in IN_PLACE or (near.norm in ("to", "over", "and") and bool(around & TRAVEL))
