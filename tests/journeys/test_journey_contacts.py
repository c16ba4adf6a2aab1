"""The office brings a list in, marks somebody as not to be written to, and chooses who gets a letter."""

from pathlib import Path
from typing import Any

BAD = (
    "Child forename,Child surname,Class,Parent 1 name,Parent 1 email,Parent 1 address,Parent 1 postcode,N\n"
    'Ida,Marsh,Oak,Ms Fay Marsh,"fay@families.example; jo@families.example",3 Weir Gardens,AB12 3DE,x\n'
)
GOOD = BAD.replace("; jo@families.example", "")


def looks(walker: Any, name: str, title: str = "") -> None:
    """Look at a page once it is there."""
    walker.page.wait_for_load_state("load")
    if title:
        walker.page.get_by_role("heading", level=1).get_by_text(title, exact=True).wait_for()
    walker.looks(name)


def test_contacts_from_a_list_to_a_letter(office: str, walks: Any, tmp_path: Path) -> None:
    walker = walks()
    walker.first_account(office)
    walker.press("Load the demonstration")
    walker.follow("Contacts")
    looks(walker, "contacts", "Contacts")
    walker.page.get_by_label("Look for a family").fill("Ellershaw")
    walker.press("Search")
    looks(walker, "contacts-found", "Contacts")
    walker.page.locator("tbody a").last.click()
    looks(walker, "contacts-home", "One home")
    walker.follow("Add a flag")
    looks(walker, "contacts-flagging")
    walker.press("Add the flag")
    looks(walker, "contacts-flagging-wrong")
    walker.page.get_by_label("Do not write").check()
    walker.page.get_by_label("Why, and where is that kept?").fill("Asked at the office on 20 November.")
    walker.press("Add the flag")
    looks(walker, "contacts-home-flagged", "One home")
    walker.follow("Change")
    looks(walker, "contacts-adult")
    walker.follow("One home")

    walker.follow("Contacts")
    walker.press("Bring in a list")
    looks(walker, "contacts-lists", "Bring in a list")
    for text, stage in ((BAD, "bad"), (GOOD, "good")):
        file = tmp_path / f"{stage}.csv"
        file.write_text(text, encoding="utf-8")
        walker.page.locator("input[type=file]").set_input_files(file)
        walker.press("Read this list")
        looks(walker, f"contacts-columns-{stage}", "What the columns are")
        walker.page.get_by_label("No, it is a part: take nobody away").check()
        walker.press("See what it would change")
        looks(walker, f"contacts-trial-{stage}", "What it would change")
        if stage == "bad":
            walker.press("Do not bring it in")
    walker.press("Bring the list in")
    looks(walker, "contacts-after", "Contacts")

    walker.follow("Cases")
    walker.follow("Rumour about school meals")
    walker.follow("Speaking up, and speaking kindly")
    looks(walker, "audience-check", "Speaking up, and speaking kindly")
    walker.follow("See or change who gets it")
    looks(walker, "audience", "Who gets it")
    walker.page.locator("summary").first.click()
    looks(walker, "audience-open", "Who gets it")
    walker.follow("Look at each letter")
    looks(walker, "audience-each", "Each letter")
    assert walker.outside == []
