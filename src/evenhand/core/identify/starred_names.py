"""Whole names starred out word by word: R*** D**, H*dd*w-P*nk, Ef* N*n C*dwg*n.

Beside each other the words need show less than one alone: each must fit its word of the same person's name,
the number of stars need only be near, and the first letters must be those of the name.
"""

import re
from collections.abc import Iterator

from evenhand.core.identify.callings import Index, words_of_name
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tables import listed

STAR = "*•●×_"
HIDING = frozenset("*_•●#×…%?.-")
WORD = Pattern(r"(?<![\w*•●×#@/.-])[^\W\d_](?:[\w*•●×'-]*[\w*•●×])?(?![\w*•●×@/])")
STARS = Pattern(r"[*•●×_]+")
PIECES = Pattern(r"[*•●×_]+|[^*•●×_]+")
JOINTS = Pattern(r"['-]")
OWNING = Pattern(r"'s?$")
MOST_WORDS = 5
OATHS = listed(
    """
    arse arsehole bastard bastards bitch bitches bloody bollocks bugger cock crap crappy cunt damn damned dick
    dickhead fuck fucked fucker fucking hell idiot moron piss pissed prick shit shite shitty slag slut tosser
    twat wanker wankers whore
    """
)
"""What letters star out for decency, and which is nobody's name."""
BEHIND_OATHS = (*OATHS, "off", "you", "hole", "head")


def starred_names(text: str, index: Index) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where two words or more, at least one of them with stars, are the name of somebody, and whose."""
    if not any(star in text for star in STAR):
        return
    words = list(WORD.finditer(text))
    taken = 0
    for first in range(len(words)):
        if words[first].start() < taken or not words[first].group()[0].isupper():
            continue
        for window in _windows(text, words, first):
            if who := _whose([match.group() for match in window], index):
                taken = window[-1].end()
                yield window[0].start(), taken, who
                break


def _windows(text: str, words: list[re.Match[str]], first: int) -> list[list[re.Match[str]]]:
    """The words from one on that follow each other with a space, the longest row first."""
    row = [words[first]]
    for match in words[first + 1 : first + MOST_WORDS]:
        if text[row[-1].end() : match.start()] not in (" ", "  "):
            break
        row.append(match)
    return [row[:size] for size in range(len(row), 1, -1) if any(map(_is_starred, row[:size]))]


def _is_starred(match: re.Match[str]) -> bool:
    return STARS.search(match.group()) is not None


def _whose(written: list[str], index: Index) -> tuple[str, ...]:
    if not written[-1][0].isupper() or _are_oaths(written):
        return ()
    ids = index.initials.get(written[0][0].lower() + written[-1][0].lower(), ())
    return tuple(who for who in ids if _fits(written, index, who))


def _fits(written: list[str], index: Index, who: str) -> bool:
    person = index.people[who]
    names = [words_of_name(name) for name in (person.name, *person.formerly)]
    names += [[known, names[0][-1]] for known in person.known_as]
    return any(
        len(variant) == len(written) and all(map(fits_a_word, written, variant))
        for name in names
        for variant in (name, [name[0], name[-1]])
    )


def fits_a_word(written: str, known: str) -> bool:
    """Whether a word with stars in it can be a name, give or take a few letters."""
    bare = JOINTS.sub("", OWNING.sub("", written))
    form = squeezed(known)
    if not STARS.search(bare):
        return squeezed(bare) == form
    pieces = (
        f"[a-z]{{{len(one) - _slack(one)},{len(one) + _slack(one)}}}"
        if STARS.match(one)
        else re.escape(one.lower())
        for one in PIECES.findall(bare)
    )
    return re.fullmatch("".join(pieces), form) is not None


def _slack(stars: str) -> int:
    return 1 if len(stars) == 1 else 1 + len(stars) // 5


def _are_oaths(written: list[str]) -> bool:
    return all(may_be_an_oath(word, BEHIND_OATHS) for word in written)


def may_be_an_oath(written: str, oaths: tuple[str, ...] = OATHS) -> bool:
    """Whether a word with stars in it may be one that is starred out for decency."""
    signs = "".join("." if one in HIDING else re.escape(one) for one in OWNING.sub("", written).lower())
    fits = Pattern(signs)
    return any(fits.fullmatch(oath) for oath in oaths)
