"""What happens to characters that no letter can hold. The one place where any is changed.

Every way to end a line (CR, CR LF, vertical tab, form feed, NEL, U+2028, U+2029) becomes a newline.
Left out are the characters that XML, HTML or PDF forbid: the other control characters (U+0000–U+001F
but tab and newline, U+007F–U+009F), halves of surrogate pairs, and the noncharacters (U+FDD0–U+FDEF
and the last two of each plane). Everything else stays: spaces, tabs, marks of direction, joiners,
emoji, private letters.
"""

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_LAST_OF_PLANES = "".join(chr((plane << 16) | 0xFFFE) + chr((plane << 16) | 0xFFFF) for plane in range(17))
_FORBIDDEN = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST_OF_PLANES}]"  # newline and tab stay
)
_TO_MEND = re.compile(f"{_LINE_ENDS.pattern}|{_FORBIDDEN.pattern}")


def clean(text: str) -> str:
    """The text as every format can hold it; see above for what is changed."""
    if not _TO_MEND.search(text):
        return text
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))
