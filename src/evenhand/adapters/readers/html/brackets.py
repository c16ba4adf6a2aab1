"""`<school name>` on a page is a place to be filled that nobody escaped; a browser takes it for a tag."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

TAG = re.compile(r"<(?:(!--)|(script|style)\b|(/?)([A-Za-z][^\s<>/]*+)([^<>]*+)>)", re.IGNORECASE)
CLOSING = re.compile(r"</([A-Za-z][^\s<>/]*)")
_HTML = """a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink
    blockquote body br button canvas caption center cite code col colgroup data datalist dd del
    details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame
    frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd label
    legend li link listing main map mark marquee math menu meta meter nav nobr noframes noscript
    object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s
    samp script search section select slot small source spacer span strike strong style sub summary
    sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video
    wbr xml xmp"""
KNOWN = frozenset(_HTML.split())
# Tags that are also words people put in brackets; without attributes and without an end they are words.
_WORDS = (
    "address button code data details dialog figure form label legend link main map mark menu meter object "
    "output section select source summary time title"
)
WORDS = frozenset(_WORDS.split())

# What may stand in a tag without a value; `<Head teacher's name>` holds something else.
ATTRIBUTE = re.compile(
    r"^(?:allowfullscreen|async|autofocus|autoplay|border|checked|clear|compact|controls|crossorigin|default"
    r"|defer|disabled|download|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|nomodule|noresize"
    r"|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected|/"
    r"|(?:data|aria|v|x|ng|_ng\w*)-[\w-]+)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A page in which such tags are text, and what they said."""

    text: str
    tags: tuple[str, ...]


def placeholders_kept(text: str) -> Kept:
    """The page with every tag that is none escaped. Comments, scripts and styles stay as they are."""
    closed = {found[1].lower() for found in CLOSING.finditer(text)}
    pieces, tags, done = [], [], 0
    for found in _tags(text):
        if not _is_placeholder(found, closed):
            continue
        pieces += [text[done : found.start()], escape(found[0], quote=False)]
        tags.append(found[0])
        done = found.end()
    return Kept(text="".join([*pieces, text[done:]]), tags=tuple(tags))


def _tags(text: str) -> Iterator[re.Match[str]]:
    """The tags outside comments, scripts and styles."""
    folded = text.lower() if len(text.lower()) == len(text) else text
    position = 0
    while found := TAG.search(text, position):
        position = found.end()
        if found[1] or found[2]:
            ending = "-->" if found[1] else f"</{found[2].lower()}"
            end = folded.find(ending, position)
            if end < 0:
                return
            position = end
        else:
            yield found


def _is_placeholder(found: re.Match[str], closed: set[str]) -> bool:
    name, rest = found[4].lower(), found[5].strip(" /\n")
    if found[3] or ":" in name:
        return False
    if rest and "=" not in rest and not all(ATTRIBUTE.match(word) for word in rest.split()):
        return True
    return name not in closed and (name not in KNOWN or (name in WORDS and not rest))
