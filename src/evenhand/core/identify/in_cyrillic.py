"""Names of any language in Cyrillic: Vaidilutė as Вайдилуте, Małgorzata as Малгожата, Ksenia as Ксения.

Each language writes in its own Latin letters what Cyrillic writes by ear. Both are brought to one key, in
which sh, sz and š, ya, ia and ja, w and v are the same, and y, i and j count for nothing.
"""

from collections.abc import Iterator, Mapping

from evenhand.core.identify.callings import Calling, Index, Part
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.shadow import in_bulgarian
from evenhand.core.identify.tokens import Token

LEAST, LEAST_WITHOUT_ENDING = 3, 4
ENDINGS = "aou"
IN_LATIN = (
    ("shch", "sc"), ("szcz", "sc"), ("sch", "s"), ("rz", "z"), ("zh", "z"), ("sz", "s"), ("sh", "s"),
    ("cz", "c"), ("tz", "c"), ("ts", "c"), ("ch", "c"), ("kh", "k"), ("ck", "k"), ("ph", "f"), ("x", "ks"),
    ("q", "k"), ("w", "v"), ("mp", "b"), ("h", ""), ("y", ""), ("i", ""), ("j", ""), ("e", "o"),
)  # fmt: skip
"""What is written in Latin letters, and one way to write it."""
HEARD_OF_KH = ("", "c", "kh")
"""The х of Cyrillic is the h of Hristo, the kh of Khrystyna and the ch of Wojciechowska."""


def in_cyrillic(token: Token, index: Index) -> tuple[Calling, ...]:
    """Whose name a word of Cyrillic is, by what is heard of it; nobody's where it is in Latin letters or
    begins with a small one."""
    if not token.russian:
        return ()
    if exact := index.exact.get(token.russian, ()) or index.exact.get(in_bulgarian(token.russian), ()):
        return exact
    known = _by_key(index) if token.capital else {}
    return next((known[key] for key in _keys_heard(token.russian) if key in known), ())


@kept
def _by_key(index: Index) -> Mapping[str, tuple[Calling, ...]]:
    """Everybody's names by their keys, whole and without the ending that a case may take away."""
    found: dict[str, tuple[Calling, ...]] = {}
    for form, callings in index.exact.items():
        named = tuple(one for one in callings if one.part is not Part.PET)
        if named and form.isalpha() and form.isascii():
            for key in _whole_and_bare(key_of(form)):
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), *named)))
    return found


def _keys_heard(russian: str) -> Iterator[str]:
    for sound in dict.fromkeys((russian, in_bulgarian(russian))):
        for heard in HEARD_OF_KH:
            yield from _whole_and_bare(key_of(sound.replace("kh", heard)))


def _whole_and_bare(key: str) -> Iterator[str]:
    if len(key) >= LEAST:
        yield key
    bare = key.rstrip(ENDINGS)
    if len(bare) >= LEAST_WITHOUT_ENDING:
        yield f"{bare}-"


def key_of(word: str) -> str:
    """One key for a name in small Latin letters, however its language spells it."""
    for written, heard in IN_LATIN:
        word = word.replace(written, heard)
    return "".join(letter for place, letter in enumerate(word) if letter != word[place - 1 : place])
