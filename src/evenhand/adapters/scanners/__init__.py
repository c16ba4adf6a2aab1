"""What a picture really is: decoded anew, never believed by its name; and what may be shown of it.

Nothing of an original is ever shown to a browser. What is shown is painted anew from its dots, so that
no metadata, no script and no second file inside it comes along.
"""

from evenhand.core.findings import Finding, Level, Unreadable

MEDIA_TYPES = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",  # several JPEGs in one, as some telephones write them
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "HEIF": "image/heic",
}
"""The formats that are let in, by Pillow's name, and what they are called."""

MOST_DOTS = 40_000_000
LARGEST = 50 * 1024 * 1024


def refuse(what: str, words: str, mend: str) -> Unreadable:
    """What is raised for a file that is not taken for a picture."""
    return Unreadable([Finding(id=what, level=Level.STOP, words=words, mend=mend)])
