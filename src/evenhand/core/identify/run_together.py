"""Names in file names, hashtags and words written together with capitals."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from evenhand.core.identify.around_names import VOCABULARY
from evenhand.core.identify.callings import Index, Part, is_weak
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import NAME_WORDS
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.tokens import pieces_of

ENDINGS = (
    r"(?i:jpe?g|png|gif|pdf|docx?|odt|rtf|xlsx?|csv|mp[34]|mov|heic|webp|txt|eml|msg|html?|zip|pptx?|m4a|wav"
    r"|avi|webm)"
)
LONG = Pattern(r"(?<![\w@#./])[^\W\d_]{12,}(?![\w@])")
LEAST_OF_A_WHOLE = 11
"""Letters. A first name and a surname together that are shorter could begin a word."""
RUN = Pattern(rf"[#@]\w[\w.]*|[\w-][\w.-]*\.{ENDINGS}\b|\b[^\W_]*[a-z][A-Z][^\W_]*|[^\W_]+(?:_[^\W_]+)+")
IS_FILE = Pattern(rf"\.{ENDINGS}\Z")
TITLE = rf"(?i:{'|'.join(TITLES)})"
FILE_BEFORE = Pattern(
    rf"(?:(?<=[\"“‘'])[^\"“”‘’'\n]{{1,60}}|\b{TITLE}\.?"
    rf"|(?:[A-Z0-9][\w-]*[ ])+(?:to|from|re|for|about|by|with)(?:[ ]{TITLE}\.?)?)[ ]\Z"
)
TITLED = Pattern(rf"\b{TITLE}\.?[ ]\Z")
CALLS = frozenset(
    listed(
        """
    out must go shame resign sack sacked justice for save ban bye quit free not my fire leave gone support
    back stand with team we love stop bring boycott remove expose believe
        """
    )
)
"""What a hashtag calls for beside somebody's name."""
BEFORE_NAMES = ("justicefor", "standwith", "westandwith", "bringback", "sack", "fire", "ban", "save")
AFTER_NAMES = ("mustgo", "outnow", "out", "resign", "isinnocent", "gone")
"""What stands before or behind a name in a hashtag without capitals."""
ABOUT_SOMEBODY = frozenset(
    listed(
        """
    complaint complaints statement statements email emails letter letters reply replies response message
    messages post posts comment comments screenshot screenshots apology incident allegation allegations
    meeting interview chat thread evidence rant review ban
        """
    )
)
"""What the name of a file about somebody says beside their name."""


BEFORE_SURNAMES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "mx"))
"""A title in the name of a file: mr_peel_M6.jpg."""


def run_together(page: Page, index: Index) -> Iterator[Naming]:
    """Every word run together that holds somebody's name."""
    text = page.shadow.text
    for match in RUN.finditer(text):
        written = match.group().rstrip("._")
        if written.isalpha() and squeezed(written) in index.exact:
            continue  # MacAskill is no two words, and is looked up as a name
        titled = TITLED.search(text, max(0, match.start() - 12), match.start()) is not None
        who = tuple(dict.fromkeys(_named_in(written, index, titled=titled)))
        if who:
            yield Naming(
                start=_beginning(text, match.start(), written),
                end=match.start() + len(written),
                who=who,
                how=How.RUN,
            )


def with_a_tail(page: Page, index: Index) -> Iterator[Naming]:
    """A whole name in small letters run together with something else: jenniferhartnollofficial."""
    for match in LONG.finditer(page.shadow.text):
        written = squeezed(match.group())
        parts = range(LEAST_OF_A_WHOLE, len(written))
        whole = [written[:many] for many in parts] + [written[-many:] for many in parts]
        who = tuple(
            dict.fromkeys(
                one.who for form in whole for one in index.exact.get(form, ()) if one.part is Part.WHOLE
            )
        )
        if who:
            yield Naming(start=match.start(), end=match.end(), who=who, how=How.RUN)


def _beginning(text: str, start: int, written: str) -> int:
    """Where the name of a file begins that has spaces in it: Letter to Mrs Hart.docx."""
    if not IS_FILE.search(written):
        return start
    before = FILE_BEFORE.search(text, max(0, start - 64), start)
    return before.start() if before else start


def _named_in(written: str, index: Index, *, titled: bool) -> Iterator[str]:
    pieces = [squeezed(piece) for piece in pieces_of(written)]
    is_file = IS_FILE.search(written) is not None
    called_for = (written.startswith("#") and not CALLS.isdisjoint(pieces)) or (
        is_file and (titled or not (ABOUT_SOMEBODY | BEFORE_SURNAMES).isdisjoint(pieces))
    )
    for first in range(len(pieces)):
        for last in range(first, min(first + 4, len(pieces))):
            form = "".join(pieces[first : last + 1])
            is_a_word = first == last and (form in VOCABULARY or form in NAME_WORDS)
            is_a_word = is_a_word and not (last + 1 == len(pieces) and _mocks(pieces[:first]))
            if len(form) < (2 if called_for else 3) or form in CALLS or (is_a_word and not called_for):
                continue
            yield from (
                one.who
                for one in index.exact.get(form, ()) or index.softened.get(form, ())
                if not is_weak(one) and (one.part is not Part.PET or len(form) > 3)
            )
    for one, other in pairwise(pieces):
        yield from _cut_short(one, other, index)
    if written.startswith("#"):
        yield from _called_for(squeezed(written), index)
        yield from _inside(squeezed(written), index)
    if is_file or written.startswith("@"):
        for piece in pieces:
            yield from _with_an_initial(piece, index)
            yield from _of_two_parts(piece, index)


def _mocks(before: Sequence[str]) -> bool:
    """Whether an adjective stands before the last word of a hashtag: HopelessBell, LyingFlood."""
    return (
        bool(before)
        and len(before[-1]) > 4
        and before[-1].endswith(("less", "ful", "ing", "ous", "y", "ish"))
    )


def _called_for(form: str, index: Index) -> Iterator[str]:
    """#sacklong, #longout: what is left without the call is a name."""
    for before in BEFORE_NAMES:
        if form.startswith(before):
            yield from _named(form.removeprefix(before), index)
    for after in AFTER_NAMES:
        if form.endswith(after):
            yield from _named(form.removesuffix(after), index)


def _named(form: str, index: Index) -> Iterator[str]:
    yield from (one.who for one in index.exact.get(form, ()) if not is_weak(one) and one.part is not Part.PET)


def _with_an_initial(form: str, index: Index) -> Iterator[str]:
    """jsmith, smithj: a surname with the first letter of the first name before it or behind."""
    for initial, rest in ((form[:1], form[1:]), (form[-1:], form[:-1])):
        if len(rest) > 2:
            yield from (
                one.who
                for one in index.exact.get(rest, ())
                if one.part is Part.LAST and initial in index.firsts[one.who]
            )


def _of_two_parts(form: str, index: Index) -> Iterator[str]:
    """pipgrantchester, hartjess: two parts of one person's name without a sign between."""
    for place in range(2, len(form) - 1):
        one, other = index.exact.get(form[:place], ()), index.exact.get(form[place:], ())
        if one and other:
            surnamed = {each.who for each in (*one, *other) if each.part is Part.LAST}
            both = {each.who for each in one} & {each.who for each in other}
            yield from sorted(both & surnamed)


def _cut_short(one: str, other: str, index: Index) -> Iterator[str]:
    """A first name with the beginning of the same person's surname: ivy_isb."""
    if len(other) < 3:
        return
    lasts = {
        calling.who
        for form, callings in index.exact.items()
        if form.startswith(other)
        for calling in callings
        if calling.part is Part.LAST
    }
    for calling in index.exact.get(one, ()):
        if calling.part in (Part.FIRST, Part.KNOWN) and calling.who in lasts:
            yield calling.who


def _inside(form: str, index: Index) -> Iterator[str]:
    """Names of six letters or more anywhere in a hashtag."""
    for start in range(len(form)):
        for end in range(start + 5, min(len(form), start + 24) + 1):
            piece = form[start:end]
            if piece not in VOCABULARY and piece not in NAME_WORDS:
                yield from (one.who for one in index.exact.get(piece, ()) if one.part is not Part.PET)
