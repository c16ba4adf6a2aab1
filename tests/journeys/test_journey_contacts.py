"""The office brings a list in, marks somebody as not to be written to, and chooses who gets a letter."""

from pathlib import Path
from typing import Any

BAD = (
    "Child forename,Child surname,Class,Parent 1 name,Parent 1 email,Parent 1 address,Parent 1 postcode,N\n"
    'Ida,Marsh,Oak,Ms Fay Marsh,"fay@families.example; jo@families.example",3 Weir Gardens,AB12 3DE,x\n'
)
GOOD = BAD.replace("; jo@families.example", "")


def looks(walker: Any, title: str = "", *, picture: str = "") -> None:
    """Look at a page once it is there; `picture` names one for the manual."""
    walker.page.wait_for_load_state("load")
    if title:
        walker.page.get_by_role("heading", level=1).get_by_text(title, exact=True).wait_for()
    walker.looks(picture)


def test_contacts_from_a_list_to_a_letter(office: str, walks: Any, tmp_path: Path) -> None:
    walker = walks()
    walker.first_account(office)
    walker.press("Load the demonstration")
    walker.follow("Contacts")
    looks(walker, "Contacts")
    walker.write("Look for a family", "Ellershaw")
    walker.press("Search")
    looks(walker, "Contacts")
    walker.follow(walker.page.locator("tbody a").last)
    looks(walker, "One home")
    walker.follow("Add a flag")
    looks(walker)
    walker.press("Add the flag")
    looks(walker)
    walker.tick("Do not write")
    walker.write("Why, and where is that kept?", "Asked at the office on 20 November.")
    walker.press("Add the flag")
    looks(walker, "One home")
    walker.follow("Change")
    looks(walker)
    walker.follow("One home")

    walker.follow("Contacts")
    walker.press("Bring in a list")
    looks(walker, "Bring in a list")
    for text, stage in ((BAD, "bad"), (GOOD, "good")):
        file = tmp_path / f"{stage}.csv"
        file.write_text(text, encoding="utf-8")
        walker.attach(file)
        walker.press("Read this list")
        looks(walker, "What the columns are")
        walker.tick("No, it is a part: take nobody away")
        walker.press("See what it would change")
        looks(walker, "What it would change", picture="contacts" if stage == "good" else "")
        if stage == "bad":
            walker.press("Do not bring it in")
    walker.press("Bring the list in")
    looks(walker, "Contacts")

    walker.follow("Cases")
    walker.follow("Rumour about school meals")
    walker.follow("Speaking up, and speaking kindly")
    looks(walker, "Speaking up, and speaking kindly")
    walker.follow("See or change who gets it")
    looks(walker, "Who gets it", picture="audience")
    walker.unfold(walker.page.locator("summary").first)
    looks(walker, "Who gets it")
    walker.follow("Look at each letter")
    looks(walker, "Each letter")
    assert walker.outside == []
