"""What is filled in later, shown in words: marks that go through a renderer as private characters."""

import re

from django.utils.safestring import SafeString, mark_safe

BLANK, BLANK_END, MAYBE, MAYBE_END, WHEN = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
OURS = re.compile("[\ue000-\ue004]")
MARKS = {
    BLANK: '<span class="eh-blank">[',
    BLANK_END: "]</span>",
    MAYBE: '<span class="eh-maybe">[only if: ',
    WHEN: " – ",
    MAYBE_END: "]</span>",
}


def with_blanks_shown(page: str) -> SafeString:
    """A piece of a page that a renderer made and escaped, with our marks in place of their characters.

    It is safe because nothing is added but our own marks. Whoever makes the page takes these characters
    out of all words that are not theirs.
    """
    return mark_safe(OURS.sub(lambda found: MARKS[found.group()], page))  # noqa: S308
