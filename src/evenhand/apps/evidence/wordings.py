"""How pages and the sheet say what is known and what is claimed of a capture."""

from collections.abc import Iterable

from django.template.defaultfilters import date as written
from django.template.defaultfilters import filesizeformat
from django.utils.timezone import localtime

from evenhand.apps.evidence.queries import Capture, Held
from evenhand.core.cases import Case, Post
from evenhand.core.evidence import Act, Vantage

Rows = tuple[tuple[str, str], ...]

VANTAGES = {
    Vantage.OWN_VIEW: "Openly, without any trick",
    Vantage.SUPPLIED: "Handed over by somebody",
    Vantage.FRIEND_REQUEST: "By a friend request, asked for by the police",
    Vantage.FALSE_ACCOUNT: "With another account, asked for by the police",
    Vantage.BORROWED_PASSWORD: "With somebody else’s password, asked for by the police",
}
ACTS = {
    Act.TAKEN_IN: "Taken in",
    Act.VIEWED: "Looked at",
    Act.COPIED: "Signed sheet added",
    Act.EXPORTED: "Original handed out",
    Act.PRINTED: "Sheet printed",
    Act.VERIFIED: "Checked",
    Act.DISPOSED: "Disposed of",
}
NOT_TOLD = "Nobody has said"


def posts_of(value: Case) -> list[tuple[int, str]]:
    """The posts of a case to choose from: number and words."""
    return [(int(post.id), post_words(post)) for post in value.posts]


def post_words(post: Post) -> str:
    """A post in a line: where it is, and when it was put there."""
    on = f", {written(post.posted_on)}" if post.posted_on else ""
    start = " ".join(post.words.split())[:60]
    return f"{post.site}{on}{f': “{start}…”' if start else ''}"


def known(capture: Capture) -> Rows:
    """What the program itself knows."""
    came = localtime(capture.received_at)
    return (
        ("Came in", f"{written(came, 'DATETIME_FORMAT')}, brought by {capture.received_by}"),
        (
            "Kind",
            f"{_kind(capture)}, {capture.width} × {capture.height} dots",
        ),
        ("Size", filesizeformat(capture.size).replace("\xa0", " ")),
        (
            "Last checked",
            f"{written(localtime(capture.checked_at), 'DATETIME_FORMAT')}, "
            f"{'unchanged' if capture.is_unchanged else 'NOT as it came'}",
        ),
    )


def _kind(capture: Capture) -> str:
    return capture.media_type.removeprefix("image/").upper()


def claimed(capture: Capture, *, post: Post | None) -> Rows:
    """What somebody, or the file about itself, says. Nobody has checked it."""
    rows = [
        ("Post", post_words(post) if post else ""),
        ("Address", post.link if post else ""),
        ("Taken by", capture.captured_by),
        ("Taken on", written(capture.captured_on) if capture.captured_on else ""),
        ("How it was seen", VANTAGES[capture.vantage]),
        ("Handed over by", capture.supplied_by),
        ("How it came about", capture.circumstance),
        ("Police reference", capture.instruction),
        ("Name of the file", capture.name),
        ("Taken on, as the file says", capture.file_taken),
        ("Device, as the file says", capture.file_device),
        ("Place", "The file says where it was taken" if capture.file_has_place else ""),
    ]
    needed = {"Taken by", "Taken on"}
    return tuple((name, value or NOT_TOLD) for name, value in rows if value or name in needed)


def act_words(row: Held) -> str:
    """What was done, in a few words."""
    if row.act is Act.EXPORTED and row.of_copy:
        return "Signed sheet handed out"
    return ACTS[row.act]


def as_summary(rows: Iterable[tuple[str, str]], *, href: str = "") -> list[dict[str, str]]:
    """Rows as the summary list takes them."""
    return [{"key": name, "value": value, "href": href} for name, value in rows]
