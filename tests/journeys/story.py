"""Stretches of way that journeys share, each walked as a person would: by what stands on the page."""

from collections.abc import Collection
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image, ImageDraw
from walker import PASSWORD, Walker

SCHOOL = "Elmbrook Primary School"
ADDRESS = "Mill Lane\nElmbrook\nKent\nCT1 9ZZ"
PEOPLE = {
    "Pat Hargreaves": "Headteacher",
    "Ruth Bello": "Designated Safeguarding Lead",
    "Imran Sadiq": "Chair of governors",
}
SEEN: dict[str, dict[str, Any]] = {
    "with a mouse": {},
    "by keys": {"keys": True},
    "by keys without scripts at 400 %": {"keys": True, "scripts": False, "width": 320, "height": 640},
}
"""How a journey is walked: as most do; without a mouse; and without a mouse or scripts, zoomed in."""
WORDS = "They called the trip off with one day to go. Nobody rang. Ask them why, and share this."


def sets_up(walker: Walker) -> dict[str, str]:
    """A school from nothing, by somebody who has just made the first account. Returns the links by which
    its people sign in the first time."""
    walker.press("Begin")
    walker.write("What is it called", SCHOOL)
    for words in ("School: headteacher", "England", "Office or business manager"):
        walker.tick(words)
    walker.press("Save and continue")
    walker.follow("Address and contact")
    walker.write("Address", ADDRESS)
    walker.write("Telephone", "01632 960 123")
    walker.write("E-mail", "office@elmbrook.example")
    walker.write("What do you call the office", "the school office")
    walker.press("Save")
    walker.follow("Official channel and policies")
    walker.write(
        "How can a parent", "speak with your child’s teacher, or ask at the school office for a time to talk"
    )
    walker.write("Where is the complaints", "https://www.elmbrook.example/complaints")
    walker.tick("Yes", exact=True)
    walker.press("Save")
    walker.follow("How complaints are heard")
    walker.tick("The council")
    walker.press("Save")
    return {name: invites(walker, name, part) for name, part in PEOPLE.items()}


def invites(walker: Walker, name: str, part: str) -> str:
    """Give somebody a part at the school whose set-up is open. Returns their link."""
    page = walker.page
    walker.follow("Set-up")
    walker.follow("People and their parts")
    walker.press("Add somebody")
    walker.write("Name", name, exact=True)
    walker.write("E-mail", email(name))
    walker.tick(part, exact=True)
    walker.press("Save")
    return str(page.locator(".eh-link-box").inner_text())


def email(name: str) -> str:
    """Where somebody made up is written to."""
    return f"{name.split()[0].lower()}@elmbrook.example"


def accepts(walker: Walker, name: str, link: str) -> Walker:
    """Somebody with a window of their own follows their link, chooses a password and signs in."""
    walker.page.goto(link)
    walker.write(walker.page.locator("input[type=password]"), PASSWORD)
    walker.press(walker.page.locator("main button[type=submit]"))
    walker.signs_in(email(name))
    walker.follow("Today")
    walker.page.get_by_role("heading", name="Today").wait_for()
    return walker


def comes_in(walker: Walker, where: str, *, name: str = "") -> None:
    """Sign in where the demonstration is loaded, and look through the eyes of somebody there."""
    walker.page.goto(where)
    walker.signs_in("robin@school.example")
    if name:
        sees_as(walker, name)
    walker.follow("Today")


def sees_as(walker: Walker, name: str) -> None:
    """Look through the eyes of somebody in the demonstration."""
    walker.follow(walker.page.locator(".eh-practice a"))
    walker.press(walker.page.locator(".eh-people .eh-sheet", has_text=name).get_by_role("button"))
    walker.page.get_by_text(f"through the eyes of {name}").wait_for()


def picture(words: str) -> dict[str, Any]:
    """A screenshot somebody has taken, to choose in a form."""
    image = Image.new("RGB", (600, 320), "white")
    drawing = ImageDraw.Draw(image)
    drawing.rectangle((0, 0, 600, 56), fill="#3b5578")
    drawing.text((24, 92), words, fill="black", font_size=20)
    kept = BytesIO()
    image.save(kept, "PNG")
    return {"name": "screenshot.png", "mimeType": "image/png", "buffer": kept.getvalue()}


def fills_report(walker: Walker, *, title: str, about_head: bool = False) -> None:
    """Fill the page of reporting a post, which must be open, with a screenshot. Without scripts it is chosen
    on a page of its own, which leads back."""
    page = walker.page
    if not walker.scripts:
        walker.tick(page.locator(".eh-shots").get_by_label("No", exact=True))
        walker.press("Go on to choose them")
        walker.attach(picture(WORDS[:44]))
        walker.press("Keep these here, and choose more")
    walker.write("What is it about", title)
    walker.write("Link to the post", "https://www.facebook.com/groups/elmbrook/posts/42")
    walker.write("What it says", WORDS)
    walker.write("Who showed it", "A parent at the gate")
    if walker.scripts:
        walker.tick("No", exact=True)
        walker.attach(picture(WORDS[:44]))
    walker.tick("Yes" if about_head else "No, or not that I know", exact=True)


def answers(walker: Walker, *, yes: Collection[str] = ()) -> None:
    """Go through the questions with No, but for those whose words begin as told, up to the check."""
    page = walker.page
    for _ in range(40):
        heading = page.locator("h1").inner_text()
        if heading == "Check your answers":
            return
        answer = "Yes" if any(heading.startswith(words) for words in yes) else "No"
        walker.tick(answer, exact=True)
        walker.press("Continue")
    raise AssertionError("triage does not end")


def fills_letter(walker: Walker) -> None:
    """Fill the open page of writing the letter to all parents, and open its last part."""
    page = walker.page
    for note in page.locator(".eh-sheet--note input[type=checkbox]").all():
        walker.tick(note)
    walker.tick(page.get_by_role("group", name="Say in general words").get_by_label("No", exact=True))
    walker.tick("Ask people not to pass them on")
    walker.tick(page.get_by_role("group", name="Say what the law says").get_by_label("No", exact=True))
    walker.write("Where your policies can be read", "https://www.elmbrook.example/policies")
    walker.tick("I have read:")
    walker.unfold("Filled in already")


def letter_taken_out(walker: Walker, folder: Path) -> str:
    """Take the PDF of a released letter out, and read it back."""
    with walker.page.expect_download() as arriving:
        walker.follow(walker.page.locator("a[download]", has_text="PDF").first)
    kept = folder / "letter.pdf"
    arriving.value.save_as(kept)
    document = pypdfium2.PdfDocument(kept)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def adds_captures(walker: Walker) -> None:
    """Fill the page of adding captures, which must be open."""
    page = walker.page
    walker.tick(page.get_by_label("No", exact=True).first)
    walker.press("Continue")
    walker.attach(picture(WORDS[:44]))
    walker.tick("Somebody at the school saw it openly")
    walker.press("Keep them")


def begins_awareness_letter(walker: Walker) -> None:
    """Choose the letter of quiet times, on the page of choosing, which must be open."""
    heading = walker.page.get_by_role("heading", name="Looking after one another online", exact=True)
    walker.press(walker.page.locator("section", has=heading).get_by_role("button"))
