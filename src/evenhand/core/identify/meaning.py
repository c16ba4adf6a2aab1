"""Whether a word that could be a name means that person: not a word, a month, a town or a namesake."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evenhand.core.identify.callings import Calling, Index, Part, heard, is_weak
from evenhand.core.identify.headings import is_in_a_heading
from evenhand.core.identify.namesakes import is_before_a_thing, is_something_else, tells_of_a_quarrel
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.common_words import COMMON, EVERYWHERE, KNOWN, VERY_COMMON
from evenhand.core.identify.tables.figures import BYNAMES
from evenhand.core.identify.tables.jobs import SAME_JOB
from evenhand.core.identify.tables.name_words import (
    BELIEF,
    MONTHS,
    NAME_WORDS,
    NOT_A_NAMES_FELLOW,
    ORGANISATIONS,
    PARTICLES,
    PERSONS_VERBS,
    PLACES,
    THINGS,
    WEEKDAYS,
    WORKS,
)
from evenhand.core.identify.tables.people import ONE
from evenhand.core.identify.tables.pet_forms import CALLED, OTHER_FIRST_NAMES
from evenhand.core.identify.tables.titles import RANKS, TITLES, TITLES_THAT_ARE_WORDS
from evenhand.core.identify.tokens import Token, between

# a line end inside prose is a space in the shadow; one that is left divides what does not belong together
ONLY_SPACE = re.compile(r"[ \t]{1,3}\Z")
HYPHEN = re.compile(r"-\Z")
BESIDE = re.compile(r"(?:[ \t]{1,3}|-)\Z")
TITLE_SPACE = re.compile(r"\.?[ \t]{1,3}\Z")
OPEN = re.compile(r"(?:[ \t]{1,3}|\s?-\s?|'|\.[ \t]?|/)\Z")
QUOTES = frozenset("\"'“”‘’")
BY_AUTHOR = re.compile(r"[\"'”’*_]?,?\s+by\s+[A-Z]")
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
REGNAL = re.compile(
    r"\s+(?:II|III|IV|V|VI|VII|VIII|IX|XIV|I(?!\s+(?:am|was|have|had|would|will|can|could|shall"
    r"|should|do|did|think"
    r"|hope|know|want|feel|felt|said|told|ask|asked|spoke|met|saw|believe|understand)\b|'))\b"
)
BEING = frozenset(
    ("is", "will", "would", "can", "cannot", "could", "should", "must", "may", "isn't", "won't")
)
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
FIRM = re.compile(
    r"(?:'s)?\s+(?:&|and)\s+(?:Sons?|Co|Daughters?|Bros)\b|\s+(?:Ltd|Limited|plc|PLC|LLP|Bros)\b"
)
IN_PLACE = frozenset(
    listed(
        """
    in from near at around across visit visiting towards toward outside through of
    """
    )
)

KIN = frozenset(
    listed(
        """
    mum mother dad father daughter son child children parents family gran nan grandma grandad brother
    sister twin
    teacher class classroom desk husband wife partner post comment message phone account page remarks words
    """
    )
)
PEOPLE_WORDS = frozenset(
    word
    for phrase in (
        *(noun for nouns in ONE.values() for noun in nouns),
        *(job for row in SAME_JOB for job in row),
    )
    for word in phrase.lower().split()
)
NAMED_FOR = re.compile(r",\s+(?:the\s+)?(?P<what>[a-z]+)\s+of\s+(?:the\s+|all\s+)?[a-z]+,")
HONOURED = re.compile(
    r"(?:\s+[\w'-]+){0,3},?\s+\(?(?:(?:may )?peace be (?:up)?on|may (?:god|allah) be pleased|pbuh|saw\)"
    r"|ra\)|radi ?allahu|alayhi)",
    re.IGNORECASE,
)
MEASURES = frozenset(("miles", "pounds", "penny", "pence", "stone", "yards", "marks"))
COUNTED = re.compile(
    r"\b(?:so far|in total|per (?:mile|week|term|child)|each|raised for|walked for|run for)\b.*\d"
    r"|\d.*\b(?:so far|in total)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?\n]")
WOMEN, MEN = frozenset(("mrs", "miss", "ms", "madam", "mme")), frozenset(("mr", "sir"))
VOCABULARY = EVERYWHERE | VERY_COMMON | COMMON | KNOWN | MONTHS | WEEKDAYS | PERSONS_VERBS
FIRST_NAMES = frozenset(CALLED) | OTHER_FIRST_NAMES
OF_PEOPLE = (PEOPLE_WORDS | KIN | MONTHS | WEEKDAYS) - PARTICLES - {"to", "for", "in", "on", "by", "from"}
CHRISTIAN_PARTS = (Part.FIRST, Part.KNOWN, Part.PET, Part.MIDDLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All the words of a page, what each could be, and which the letter may say in any case."""

    text: str
    tokens: Sequence[Token]
    index: Index
    people_at: Mapping[int, frozenset[str]]
    allowed: frozenset[int]
    own_places: frozenset[str]

    def before(self, place: int, gap: re.Pattern[str] = ONLY_SPACE) -> Token | None:
        """The word before, if nothing but a gap stands between."""
        if place == 0 or not gap.match(between(self.text, self.tokens, place - 1)):
            return None
        return self.tokens[place - 1]

    def after(self, place: int, gap: re.Pattern[str] = ONLY_SPACE) -> Token | None:
        """The word after, if nothing but a gap stands between."""
        if place + 1 >= len(self.tokens) or not gap.match(between(self.text, self.tokens, place)):
            return None
        return self.tokens[place + 1]


def means_a_person(
    reading: Reading, *, first: int, last: int, callings: Sequence[Calling], alike: bool
) -> tuple[Calling, ...]:
    """Those of the callings that a stretch of words means; none if it means something else."""
    if _is_titled(reading, first):
        return _with_title(reading, first=first, last=last, callings=callings, alike=alike)
    return tuple(one for one in callings if _fits(reading, first=first, last=last, calling=one, alike=alike))


def _is_titled(reading: Reading, first: int) -> bool:
    title = reading.before(first, TITLE_SPACE)
    if title is None or title.norm not in TITLES:
        return False
    if title.norm in TITLES_THAT_ARE_WORDS:
        return title.capital and reading.tokens[first].capital and reading.before(first) is not None
    return True


def _with_title(
    reading: Reading, *, first: int, last: int, callings: Sequence[Calling], alike: bool
) -> tuple[Calling, ...]:
    beside = tuple(one for one in callings if _beside_own(reading, first=first, last=last, who=one.who))
    if beside:
        return beside
    token = reading.tokens[first]
    if not token.capital and token.norm not in PARTICLES and (alike or token.norm in VOCABULARY):
        return ()
    callings = tuple(
        one
        for one in callings
        if not _is_a_colleague(reading, first, one) and not _is_of_a_rank(reading, first, one)
    )
    if not callings:
        return ()
    if _is_from_elsewhere(reading, last) or _is_a_text(reading, first) or _is_half_a_name(reading, last):
        return ()
    follows = _foreign_after(reading, last, callings[0].who)
    fitting = [
        one
        for one in callings
        if one.part is not Part.PET
        and not (follows and one.part in CHRISTIAN_PARTS)
        and not (alike and len(one.form) < 5)
    ]
    title = reading.tokens[first - 1].norm
    agreeing = [one for one in fitting if reading.index.people[one.who].title.strip(". ").lower() == title]
    grown = [one for one in fitting if reading.index.people[one.who].kind.value != "pupil"]
    return tuple(agreeing or grown or fitting)


def _is_from_elsewhere(reading: Reading, last: int) -> bool:
    """Dr Hughes from the surgery; but not where the sentence tells of a quarrel."""
    norms = [one.norm for one in reading.tokens[last + 1 : last + 5]]
    if norms[:1] not in (["from"], ["of"]) or reading.after(last) is None:
        return False
    elsewhere = any(norm in ORGANISATIONS for norm in norms[1:])
    return elsewhere and not tells_of_a_quarrel(reading.text, reading.tokens[last].start)


def _is_half_a_name(reading: Reading, last: int) -> bool:
    """Mr Lawson-Pike is another than Mr Lawson, unless Pike is his as well."""
    near = reading.after(last, HYPHEN)
    return near is not None and _is_foreign(near) and last + 1 not in reading.people_at


def _is_a_text(reading: Reading, first: int) -> bool:
    """Goodnight Mister Tom: a title spelt out in full stands in the names of stories."""
    before = reading.before(first - 1)
    return reading.tokens[first - 1].norm == "mister" and before is not None and before.capital


def _is_a_colleague(reading: Reading, first: int, calling: Calling) -> bool:
    """Mrs Corr is not Mr Corr who drives the bus: at a school whoever works there is called rightly. Where
    the sentence tells of a quarrel a slip is likelier."""
    person = reading.index.people[calling.who]
    said, recorded = reading.tokens[first - 1].norm, person.title.strip(". ").lower()
    others = (said in WOMEN and recorded in MEN) or (said in MEN and recorded in WOMEN)
    if not others or person.kind.value != "staff":
        return False
    return not tells_of_a_quarrel(reading.text, reading.tokens[first].start)


def _is_of_a_rank(reading: Reading, first: int, calling: Calling) -> bool:
    """Captain Noble, Father Mason, PC Webb: a rank or an office that nobody knows of with this person is
    somebody else's of a story or of the town, unless the sentence tells of a quarrel."""
    said, person = reading.tokens[first - 1].norm, reading.index.people[calling.who]
    known = f"{person.title} {person.job}".lower().replace(".", " ").split()
    if said not in RANKS or said in known:
        return False
    return not tells_of_a_quarrel(reading.text, reading.tokens[first].start)


def _fits(reading: Reading, *, first: int, last: int, calling: Calling, alike: bool) -> bool:
    whole = calling.part is Part.WHOLE
    if _beside_own(reading, first=first, last=last, who=calling.who):
        return not _is_said_small(reading, first, last) or not alike
    if whole:
        return True
    initial = _initial_before(reading, first)
    if initial is not None:
        return (calling.part is Part.LAST and initial in reading.index.firsts[calling.who]) or _is_turned(
            reading, initial, calling
        )
    after = _initial_after(reading, last)
    if after is not None:
        return (calling.part in CHRISTIAN_PARTS and after in reading.index.lasts[calling.who]) or _is_turned(
            reading, after, calling
        )
    if is_weak(calling) or _is_namesake(reading, first=first, last=last, calling=calling):
        return False
    token = reading.tokens[first]
    if alike:
        return _may_be_misspelt(reading, first, last, calling)
    if _is_a_family(reading, first, calling):
        return True
    if last == first and (token.norm in NAME_WORDS or token.norm in VOCABULARY or len(token.norm) < 3):
        return _has_sign(reading, first)
    if calling.part is Part.PET:
        return token.capital and not token.shouted
    if not token.capital:
        before = reading.before(first)
        return len(token.norm) > 3 and not (before is not None and before.norm in DETERMINERS)
    lone = last == first and calling.part is Part.LAST and token.opens
    return not (lone and is_before_a_thing(reading.text, reading.tokens, last))


def _is_a_family(reading: Reading, first: int, calling: Calling) -> bool:
    """Flowers for the Laws; but not the Laws of the Game, nor what begins a sentence."""
    token, before, after = reading.tokens[first], reading.before(first), reading.after(first)
    if calling.part is not Part.LAST or not token.capital or token.shouted:
        return False
    if before is None or before.norm != "the" or not token.norm.startswith(calling.form):
        return False
    many = token.norm.removeprefix(calling.form) in ("s", "es")
    return many and (after is None or not (after.capital or after.norm in ("of", "and")))


def _is_turned(reading: Reading, initial: str, calling: Calling) -> bool:
    """The family's name before one's own: Tran D., L. Zhang."""
    letters = reading.index.firsts if calling.part is Part.LAST else reading.index.lasts
    return calling.part in (Part.FIRST, Part.LAST) and initial in letters[calling.who]


def _is_said_small(reading: Reading, first: int, last: int) -> bool:
    return not any(token.capital for token in reading.tokens[first : last + 1])


def _beside_own(reading: Reading, *, first: int, last: int, who: str) -> bool:
    """Whether the word beside is another part of the same person's name."""
    for place, beside in ((first, first - 1), (last, last + 1)):
        near = reading.before(place, OPEN) if beside < place else reading.after(place, OPEN)
        if near is not None and near.norm in PARTICLES and who not in reading.people_at.get(beside, ()):
            place, beside = beside, 2 * beside - place
            near = reading.before(place, OPEN) if beside < place else reading.after(place, OPEN)
        if near is None or who not in reading.people_at.get(beside, ()):
            continue
        own = reading.tokens[first]
        if near.norm != own.norm and not _are_words(near, own):
            return True
    return False


def _are_words(one: Token, other: Token) -> bool:
    """Whether two names beside each other are only words there: may hope, Will frost."""
    if {one.norm, other.norm} - (NAME_WORDS | VOCABULARY):
        return False
    return not (one.capital and other.capital)


def _initial_before(reading: Reading, first: int) -> str | None:
    near = reading.before(first, TITLE_SPACE)
    if near is None or len(near.norm) != 1 or not near.capital:
        return None
    dotted = "." in between(reading.text, reading.tokens, first - 1)
    return near.norm if dotted or near.norm not in "ai" else None


def _initial_after(reading: Reading, last: int) -> str | None:
    near = reading.after(last)
    if near is None or len(near.norm) != 1 or not near.capital or not near.norm.isalpha():
        return None
    dotted = reading.text[near.end : near.end + 1] == "."
    return near.norm if dotted or near.norm not in "ai" else None


def _is_foreign(token: Token) -> bool:
    """Whether a word with a capital looks like part of somebody's or something's name."""
    return (
        token.capital
        and not token.shouted
        and len(token.norm) > 1
        and token.norm not in NOT_A_NAMES_FELLOW
        and not token.norm.isdigit()
    )


def _foreign_after(reading: Reading, last: int, who: str) -> bool:
    near = reading.after(last, BESIDE)
    if near is None or not _is_foreign(near) or who in reading.people_at.get(last + 1, ()):
        return False
    if near.norm in PARTICLES and who in reading.people_at.get(last + 2, ()):
        return False
    if _is_cut_short(reading, near, who):
        return False
    return near.norm not in WEEKDAYS | MONTHS


def _is_cut_short(reading: Reading, near: Token, who: str) -> bool:
    """Whether a word with a full stop is the beginning of somebody's own surname: Dee McG."""
    if reading.text[near.end : near.end + 1] != ".":
        return False
    name = squeezed(heard(reading.index.people[who].name))
    return any(name[place:].startswith(near.norm) for place in range(1, len(name)))


def _foreign_before(reading: Reading, first: int, who: str) -> bool:
    near = reading.before(first)
    if (
        near is None
        or near.possessive
        or not _is_foreign(near)
        or who in reading.people_at.get(first - 1, ())
    ):
        return False
    if near.norm in TITLES or _is_begun(reading, near, who):
        return False
    if near.norm in VOCABULARY and near.norm not in FIRST_NAMES:
        return not near.opens and near.norm not in NOT_A_NAMES_FELLOW and near.norm not in MONTHS | WEEKDAYS
    return not near.opens or near.norm in FIRST_NAMES


def _is_begun(reading: Reading, near: Token, who: str) -> bool:
    """Whether a word is how somebody's own first name begins: Jo Trembath for Jowan."""
    first = squeezed(heard(reading.index.people[who].name).split(" ")[0])
    return len(near.norm) > 1 and first.startswith(near.norm)


def _is_namesake(reading: Reading, *, first: int, last: int, calling: Calling) -> bool:
    token = reading.tokens[first]
    end = reading.tokens[last].end
    if not token.shouted and (
        _foreign_after(reading, last, calling.who) or _foreign_before(reading, first, calling.who)
    ):
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
        return False
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
    """Bella the lifeboat; but Bev the apprentice, Len the kind man are people."""
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
    if not _is_foreign(token) or token.norm in WEEKDAYS | MONTHS:
        return False
    return token.norm not in reading.own_places


def _is_of_a_work(reading: Reading, first: int) -> bool:
    """Our therapy dog Derek; the musical Matilda; Saint Catherine."""
    near = reading.before(first)
    if near is not None and near.norm in (THINGS | WORKS) - NOT_BEFORE_A_WORK:
        return True
    two = reading.tokens[first - 2] if first > 1 else None
    return bool(two and near and near.norm in ("of", "called", "named") and two.norm in WORKS | THINGS)


NOT_BEFORE_A_WORK = frozenset(listed("read reading show bus school guide play train boat"))


def _is_of_belief(reading: Reading, first: int) -> bool:
    """Mary and Joseph with a donkey: only for names from scripture."""
    if reading.tokens[first].norm not in SCRIPTURE:
        return False
    near = reading.tokens[max(0, first - 12) : first + 13]
    own = reading.tokens[first].norm
    return any(token.norm in BELIEF and token.norm != own for token in near)


SCRIPTURE = frozenset(
    listed(
        """
    mary joseph jesus gabriel noah adam eve moses david daniel jonah solomon samson ruth esther rebecca
    rivka rachel leah sarah abraham isaac jacob joshua samuel elijah peter paul john matthew mark luke
    thomas james simon andrew miriam aaron benjamin mordechai musa ibrahim yusuf maryam isa yunus nuh
    dawud sulayman khadija aisha fatima muhammad mohammed bilal hussain hussein zainab ali hagar ishmael
    ismail
    """
    )
)


def _is_a_place(reading: Reading, first: int, last: int) -> bool:
    if reading.tokens[first].norm not in PLACES:
        return False
    near, after = reading.before(first), reading.after(last)
    if after is not None and not after.capital and after.norm not in VOCABULARY:
        return True
    if near is None:
        return False
    around = {token.norm for token in reading.tokens[max(0, first - 9) : first + 8]}
    return near.norm in IN_PLACE or (near.norm in ("to", "over", "and") and bool(around & TRAVEL))


def _may_be_misspelt(reading: Reading, first: int, last: int, calling: Calling) -> bool:
    """A word that is nearly a name, with nothing beside it that says so."""
    token = reading.tokens[first]
    if not token.capital or calling.part in (Part.PET, Part.MIDDLE) or token.shouted:
        return False
    if _ends_a_title(reading, first):
        return False
    form = "".join(one.norm for one in reading.tokens[first : last + 1])
    if form in FIRST_NAMES and calling.part in CHRISTIAN_PARTS:
        return form in CALLED.get(calling.form, ())
    if form in FIRST_NAMES or len(form) < 5:
        return False
    if token.opens and last == first:
        return len(form) > 5 and _has_sign(reading, first)
    return True


def _ends_a_title(reading: Reading, first: int) -> bool:
    """Our Lady of Dolours, the Order of Merritt: with what stands before it a name of something else."""
    of = reading.before(first)
    if of is None or of.norm != "of":
        return False
    noun = reading.before(first - 1)
    return noun is not None and noun.capital and not noun.opens and not noun.shouted


def _has_sign(reading: Reading, first: int) -> bool:
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
        return True
    if not token.opens:
        return not (before is not None and _is_foreign(before) and before.norm not in VOCABULARY)
    if after is None:
        return reading.text[token.end : token.end + 5] == ", who"
    return _begins_a_tale(reading, first, after)


def _begins_a_tale(reading: Reading, first: int, after: Token) -> bool:
    """Mark was upset; Hope did the right thing; Rose and her mother came."""
    token = reading.tokens[first]
    following = reading.after(first + 1)
    if after.norm == "and":
        return following is not None and (following.norm in ("his", "her", "their") or following.capital)
    if after.capital:
        return False
    if token.possessive and after.norm in KIN:
        return True
    if after.norm not in PERSONS_VERBS:
        return token.norm in FIRST_NAMES and token.norm not in VOCABULARY and _is_done_by_one(after)
    if after.norm == "was" and following is not None and following.norm == "had":
        return False
    if token.norm in WEATHER:
        return after.norm in WHAT_PEOPLE_DO
    if token.norm in MONTHS and after.norm in ("was", "has", "had", "saw", "brought", "made"):
        return following is not None and (following.norm == "been" or following.norm.endswith("ed"))
    return True


def _is_done_by_one(after: Token) -> bool:
    """Constance loves books; but not: Daisy chains, Grace is said."""
    return after.norm.endswith(("ves", "kes", "ses", "shes", "ches", "ed")) and len(after.norm) > 4


def _is_month(reading: Reading, first: int) -> bool:
    before, after = reading.before(first), reading.after(first, re.compile(r"[\s,]{1,3}\Z"))
    if after is not None and after.norm[:1].isdigit():
        return True
    if before is None:
        return False
    return before.norm[:1].isdigit() or before.norm in AROUND_MONTHS or before.norm in MONTHS | WEEKDAYS
