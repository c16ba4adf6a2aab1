"""Names as Welsh and Gaelic change their first sound: "i Dirion" for Tirion, "a Mhàiri" for Màiri.

Authority: the soft, nasal and aspirate mutations of Welsh and the lenition of Irish and Scottish Gaelic,
as every
grammar of these languages gives them; from knowledge, not looked up.
"""

import re
from collections.abc import Iterator

from evenhand.core.identify.tables import listed

CHANGED = (
    # longest first: what is written, and what it was
    ("ngh", ("c",)),
    ("mh", ("p", "m")),
    ("nh", ("t",)),
    ("ng", ("g",)),
    ("ch", ("c",)),
    ("ph", ("p",)),
    ("th", ("t",)),
    ("bh", ("b",)),
    ("dh", ("d",)),
    ("gh", ("g",)),
    ("sh", ("s",)),
    ("fh", ("f",)),
    ("dd", ("d",)),
    ("g", ("c",)),
    ("b", ("p",)),
    ("d", ("t",)),
    ("f", ("b", "m")),
    ("m", ("b",)),
    ("n", ("d",)),
    ("l", ("ll", "gl")),
    ("r", ("rh", "gr")),
)
CHANGERS = frozenset(
    [
        "i",
        "o",
        "a",
        "ar",
        "am",
        "at",
        "dan",
        "dros",
        "drwy",
        "trwy",
        "gan",
        "heb",
        "hyd",
        "wrth",
        "neu",
        "yn",
        "fy",
        "ei",
        "dy",
        "â",
        "gyda",
        "tua",
        "hefo",
        "efo",
        "do",
        "de",
        "mo",
        "air",
        "bho",
    ]
)
"""Words that change the next: prepositions, possessives, and the "a" by which somebody is called."""
SHORTEST = 4
SOFTENED = (
    ("ll", "l"), ("rh", "r"), ("p", "b"), ("t", "d"), ("c", "g"), ("b", "f"), ("d", "dd"), ("m", "f"),
    ("g", ""),
)  # fmt: skip
WELSH = frozenset(
    listed(
        """
    bedwyr beca berian bethan betsan betsi bleddyn blodeuwedd blodwen bowen brangwen branwen briallen bronwen
    brychan brynmor buddug cadell cadfan cadi cadog cadwaladr cai caradog caron carwen carwyn carys caryl
    casi catrin cefin ceinwen celt celyn cenydd ceri ceridwen ceris cerith cerys ceulan cledwyn cledan
    colwyn crisiant crystyn cynan cynog cynwrig dafydd deian deiniol deio delwyn delyth deri derwen derwyn
    dewi dilwen dilwyn dilys dwynwen dyddgu dyfan dyfed dyfrig dylan garmon gethin glain glenda glenys
    glesni gruff gruffudd gruffydd gruffyth guto gwallter gwawr gweirydd gwen gwenan gwenda gwendolen
    gwenfair gweneira gwenffrwd gwenllian gwennan gwenno gwenyth gwerfyl gwern gwilym gwion gwladys gwydion
    gwyndaf gwyneth gwynfor llinos llio lleu lleucu llew llewelyn llyr llyfnwy llywarch llywela llywelyn
    mabli mabon macsen maddox madog madrun mael maelon mair mairwen maldwyn mali malan malen manon marared
    mared mari marged margiad martha mathonwy meilir meilyr meinir meinwen meirion meirwen menai mererid
    merfyn meurig mihangel miriam modlen morfudd morfydd morgan morgana morien morus morwen morwenna myfanwy
    myfi myrddin pedr pedrog peredur prydwen prys pryderi pwyll rheinallt rhian rhiannon rhianydd rhianwen
    rhisiart rhodri rhonwen rhun rhuddian rhydian rhydwyn rhys taliesin tanwen tecwyn tegan tegau tegid
    tegwen teifion teilo teleri tesni tirion tomos trefor trystan tudfor tudful tudur twm tyfrydog gerallt
    geraint goronwy garth glyndwr
    """
    )
)
"""First names of Wales whose first sound changes in a sentence."""


def radicals_of(word: str) -> Iterator[str]:
    """What a word in small letters may be without its mutation; nothing for short words."""
    if len(word) < SHORTEST:
        return
    for written, were in CHANGED:
        if word.startswith(written):
            yield from (was + word[len(written) :] for was in were)
    yield f"g{word}"  # a soft mutation that leaves nothing of it: i Wenllian


def called_out(word: str) -> tuple[str, ...]:
    """A word in small letters as it may be when nobody is called by it: Thormod for a Thormoid."""
    plain = re.sub(r"(?<=[aou])i(?=[^aeiou]+$)", "", word)
    return (word,) if plain == word else (word, plain)


def softened(form: str) -> str:
    """A Welsh first name as it stands in a Welsh sentence and, among Welsh speakers, in an English one:
    Ruffydd for Gruffydd, Fabli for Mabli. Empty for any other name."""
    if form not in WELSH:
        return ""
    for was, written in SOFTENED:
        if form.startswith(was):
            return written + form.removeprefix(was)
    return ""
