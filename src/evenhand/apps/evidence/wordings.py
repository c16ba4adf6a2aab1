"""How pages and the sheet say what is known and what is claimed of a capture."""

from collections.abc import Iterable

from django.template.defaultfilters import date as written
from django.template.defaultfilters import filesizeformat
from django.utils.timezone import localtime

from evenhand.apps.evidence.models import Copy
from evenhand.apps.evidence.queries import Capture, Held, Reworked
from evenhand.core.cases import Answered, Case, Post
from evenhand.core.evidence import Act, Vantage, Work

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
    Act.COPIED: "Copy made",
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
        *(("To be noted", ODD[one]) for one in capture.oddities if one in ODD),
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


def claimed_on_sheet(capture: Capture, *, post: Post | None) -> Rows:
    """What the sheet says of it. The sheet may go to parents: who handed the capture over, and what the file
    tells of itself, stay in the school; so do the words of the post, which may name whom a copy covers."""
    on = f", {written(post.posted_on)}" if post and post.posted_on else ""
    return (
        ("Post", f"{post.site}{on}" if post else NOT_TOLD),
        ("Address", (post.link if post else "") or NOT_TOLD),
        ("Taken by", capture.captured_by or NOT_TOLD),
        ("Taken on", written(capture.captured_on) if capture.captured_on else NOT_TOLD),
        ("How it was seen", VANTAGES[capture.vantage]),
    )


OF_COPIES = {
    (Act.COPIED, Work.SIGNED_SHEET): "Signed sheet added",
    (Act.COPIED, Work.REDACTED): "Copy with parts covered made",
    (Act.COPIED, Work.CROPPED): "Copy with edges cut away made",
    (Act.EXPORTED, Work.SIGNED_SHEET): "Signed sheet handed out",
    (Act.EXPORTED, Work.REDACTED): "Copy with parts covered handed out",
    (Act.EXPORTED, Work.CROPPED): "Copy with edges cut away handed out",
    (Act.VIEWED, Work.REDACTED): "Copy with parts covered looked at",
    (Act.VIEWED, Work.CROPPED): "Copy with edges cut away looked at",
    (Act.PRINTED, Work.REDACTED): "Sheet printed, with parts covered",
    (Act.PRINTED, Work.CROPPED): "Sheet printed, with edges cut away",
}
SHOWN = {
    Answered.YES: "Nobody else can be recognised, as told",
    Answered.NO: "Others can still be recognised, as told",
    Answered.UNKNOWN: "Nobody has said whether others can be recognised",
}
ODD = {
    "picture-moves": "It moves. Only its first image is shown here.",
    "picture-leftover": "There is more in the file than can be seen. Treat it as if it showed more.",
}


def act_words(row: Held) -> str:
    """What was done, in a few words."""
    return OF_COPIES.get((row.act, row.work), ACTS[row.act]) if row.work else ACTS[row.act]


def kind_of_copy(work: str) -> str:
    """What a copy is called in the name of its file."""
    return "covered" if work == Work.REDACTED else "cut"


def pictures_of(copies: Iterable[Reworked]) -> list[tuple[str, str]]:
    """Copies to choose from for a sheet: those with parts covered first, the newest first."""
    ordered = sorted(copies, key=lambda one: not one.is_covered)
    return [
        (
            str(one.id),
            f"The copy with {'parts covered' if one.is_covered else 'edges cut away'} of "
            f"{written(localtime(one.at), 'DATETIME_FORMAT')}: {one.why}",
        )
        for one in ordered
    ]


def of_copy(copy: Copy) -> Rows:
    """What a page and the sheet say of a copy with parts covered or cut away."""
    done = "Parts are covered" if copy.work == Work.REDACTED else "Edges are cut away"
    return (
        ("What was done", f"{done}: {copy.why}"),
        ("Made", f"{written(localtime(copy.at), 'DATETIME_FORMAT')}, by {copy.by.name}"),
        ("Other people", SHOWN[Answered(copy.others_covered)]),
        ("SHA-256 of the copy", copy.digest),
    )


def as_summary(rows: Iterable[tuple[str, str]], *, href: str = "") -> list[dict[str, str]]:
    """Rows as the summary list takes them."""
    return [{"key": name, "value": value, "href": href} for name, value in rows]
