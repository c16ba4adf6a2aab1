"""Reads finished plain text back."""

from evenhand.adapters.renderers.portions import LETTER, Portion, letter_lines, portion, unreadable


def words_of_text(data: bytes) -> tuple[str, ...]:
    """The lines that say something, in order. Raises `Unreadable` for what is no UTF-8."""
    return letter_lines(portions_of_text(data))


def portions_of_text(data: bytes) -> tuple[Portion, ...]:
    """The whole text as one portion. Raises `Unreadable` for what is no UTF-8."""
    try:
        text = data.decode()
    except UnicodeDecodeError as cause:
        raise unreadable("plain text", f"{cause}.") from cause
    return portion(LETTER, text.replace("\r\n", "\n").split("\n"))
