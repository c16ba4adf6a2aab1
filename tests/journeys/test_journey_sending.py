"""The right adults, and only them: a school goes live, brings its families in and turns e-mail on; a letter
that others have agreed to arrives at a real mail server, once for everybody, and the school can show what
each got."""

from collections import Counter
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pypdfium2
import story
from smtp_peer import DROP_AFTER_DOT, Peer, smtp_peer
from walker import Walker

from evenhand.core.schools import Nation
from evenhand.core.schools.going_live import Asks, items_for

LETTER = "Looking after one another online"
SUBJECT = "Looking after one another online: a letter from Elmbrook"
FAMILIES = """\
Child forename,Child surname,Class,Parent 1 name,Parent 1 email,Parent 1 address,Parent 1 postcode,\
Parent 2 name,Parent 2 email,Parent 2 address,Parent 2 postcode
Ida,Marsh,Oak,Ms Fay Marsh,fay@families.example,3 Weir Gardens,CT1 9DE,,,,
Tom,Marsh,Elm,Ms Fay Marsh,fay@families.example,3 Weir Gardens,CT1 9DE,,,,
Ravi,Nair,Oak,Mrs Asha Nair,asha@families.example,8 Weir Gardens,CT1 9DE,Mr Dev Nair,dev@families.example,\
51 Quarry Road,CT1 9DF
Zofia,Wilk,Elm,Mr Jan Wilk,jan@families.example,2 Mill Lane,CT1 9ZZ,,,,
Ben,Oldroyd,Elm,Mr Sid Oldroyd,,4 Mill Lane,CT1 9ZZ,,,,
Una,Frame,Oak,Ms Cleo Frame,cleo@families.example,9 Mill Lane,CT1 9ZZ,,,,
"""
WRITTEN_TO = {
    "asha@families.example": "Mrs Asha Nair",
    "dev@families.example": "Mr Dev Nair",
    "fay@families.example": "Ms Fay Marsh",
    "jan@families.example": "Mr Jan Wilk",
}


def test_a_letter_reaches_exactly_whom_it_should(office: str, walks: Any, tmp_path: Path) -> None:
    robin = walks()
    robin.first_account(office)
    links = story.sets_up(robin)
    links["Dana Okoye"] = story.invites(robin, "Dana Okoye", "Data protection lead")
    goes_live(robin, story.accepts(walks(), "Dana Okoye", links["Dana Okoye"]))
    brings_families_in(robin, tmp_path / "families.csv")
    ruth = story.accepts(walks(), "Ruth Bello", links["Ruth Bello"])
    pat = story.accepts(walks(), "Pat Hargreaves", links["Pat Hargreaves"])
    with smtp_peer(host="127.0.0.1") as peer:
        turns_mail_on(robin, peer)
        asks_for_approval(ruth)
        sends(pat, peer)
        looks_after_doubt(pat)
        proves(pat, peer, tmp_path)
    prints_the_rest(pat, tmp_path)


def goes_live(robin: Walker, dana: Walker) -> None:
    """What has to be there before cases are real is written down, and Dana lets the school go live."""
    dana.follow("Set-up")
    dana.follow("go-live list")
    for item in items_for(Nation.ENGLAND):
        dana.follow(item.title)
        contact = item.asks is Asks.CONTACT
        dana.write(
            "How are they reached?" if contact else "Where is it kept?",
            "01632 960 222, on school days" if contact else "In the locked cupboard of the office",
        )
        for label, number in (("Day", "3"), ("Month", "9"), ("Year", "2026")):
            dana.write(label, number, exact=True)
        dana.write("Who checked it?" if contact else "Who saw to it?", "Dana Okoye")
        dana.press("Save")
    dana.looks("go-live")
    dana.tick("From now on, new cases are real")
    dana.press("Go live")
    dana.page.get_by_text("The school is live. New cases are real.").wait_for()
    robin.follow("Set-up")
    robin.page.get_by_text("This school is live.").wait_for()


def brings_families_in(robin: Walker, file: Path) -> None:
    """A list of families with a home of its own for each separated parent, brothers and sisters, one family
    without e-mail, and one mother who has asked not to be written to."""
    file.write_text(FAMILIES, encoding="utf-8")
    robin.follow("Contacts")
    robin.press("Bring in a list")
    robin.attach(file)
    robin.press("Read this list")
    robin.looks()
    robin.tick("Yes, it is the whole school")
    robin.press("See what it would change")
    robin.looks()
    robin.press("Bring the list in")
    robin.write("Look for a family", "Frame")
    robin.press("Search")
    robin.follow(robin.page.locator("tbody a").last)
    robin.follow("Add a flag")
    robin.tick("Do not write")
    robin.write("Why, and where is that kept?", "Asked at the office on 20 November.")
    robin.press("Add the flag")


def turns_mail_on(robin: Walker, peer: Peer) -> None:
    """The school's own mail server, tried out by a message to oneself before it is turned on."""
    robin.follow("Set-up")
    robin.follow("How letters leave the school")
    robin.looks()
    robin.follow("Your own mail server")
    robin.write("Server", "127.0.0.1", exact=True)
    robin.write("Port", str(peer.port))
    robin.choose("How the line is closed", "None: only for a mail server on this very machine")
    robin.write("Messages a minute", "0")
    robin.write("Nothing leaves before", "00:00")
    robin.write("Nothing leaves after", "23:59")
    robin.tick("Letters may also leave at weekends")
    robin.press("Save")
    robin.press("Send a test to myself")
    robin.page.get_by_text("Sent to robin@school.example.").wait_for()
    (test,) = peer.taken
    assert test.recipients == ["robin@school.example"]
    peer.taken.clear()
    robin.press("Turn it on")
    robin.page.get_by_text("It is on. Letters leave by it").wait_for()
    robin.looks()


def asks_for_approval(ruth: Walker) -> None:
    """The awareness letter, for all parents; who gets it is looked at before anybody is asked."""
    page = ruth.page
    ruth.follow("Letters")
    ruth.press("Write a letter")
    story.begins_awareness_letter(ruth)
    for note in page.locator(".eh-sheet--note input[type=checkbox]").all():
        ruth.tick(note)
    ruth.tick("I have read:")
    ruth.write("Where your policies can be read", "https://www.elmbrook.example/policies")
    ruth.press("Save and check")
    ruth.follow("Choose families from the contacts")
    ruth.tick("All parents and carers")
    ruth.press("Save who gets it")
    page.get_by_role("heading", name="5 letters to 5 adults").wait_for()
    ruth.looks()
    assert "Ms Cleo Frame" in page.get_by_role("region", name="Left out, and why").inner_text()
    ruth.follow("Look at each letter")
    ruth.looks()
    ruth.follow("Who gets it")
    ruth.follow("The letter")
    ruth.press("Save and check")
    ruth.press("Ask for approval")
    page.get_by_text("Approval is asked for.").wait_for()


def sends(pat: Walker, peer: Peer) -> None:
    """Pat agrees, releases and sends; the line of the second message breaks at the worst moment."""
    page = pat.page
    pat.follow("Today")
    pat.follow(LETTER)
    pat.press("Approve")
    pat.follow("Send it")
    pat.write("Subject of the message", SUBJECT)
    pat.looks()
    peer.script = lambda verb, number: DROP_AFTER_DOT if (verb, number) == ("DOT", 2) else None
    pat.press("Release it and send it now")
    page.get_by_text("It is on its way.").wait_for()
    for _ in range(60):
        if len(peer.taken) == len(WRITTEN_TO):
            break
        page.wait_for_timeout(500)
    page.reload()
    page.get_by_text("3 of 5 done").wait_for()
    pat.looks("sending")
    assert sorted(one for taken in peer.taken for one in taken.recipients) == sorted(WRITTEN_TO)


def looks_after_doubt(pat: Walker) -> None:
    """The copy of the broken line is not sent again by itself: a person finds out, and says so."""
    pat.follow(pat.page.locator(".eh-next a").first)
    pat.page.get_by_role("heading", name="Did it arrive?").wait_for()
    pat.looks("in-doubt")
    pat.tick("It arrived")
    pat.write("How do you know it?", "Rang, and it was there.")
    pat.press("Put it on record")
    pat.page.get_by_text("4 of 5 done").wait_for()


def proves(pat: Walker, peer: Peer, folder: Path) -> None:
    """What everybody got is what the server has taken, byte for byte; it names nobody else, and says what was
    agreed to."""
    listed = Path(downloaded(pat, "Take the list with you", folder / "list.csv")).read_text(
        encoding="utf-8-sig"
    )
    for taken in peer.taken:
        (to,) = taken.recipients
        assert listed.count(to) == 1
        pat.follow(pat.page.locator("tbody tr", has_text=to).get_by_role("link"))
        shown = downloaded(pat, "The very message they got", folder / f"{to}.eml").read_bytes()
        assert shown == taken.data
        reads(taken.mail, to)
        pat.page.go_back()
    assert set(Counter(peer.ids()).values()) == {1}


def reads(mail: EmailMessage, to: str) -> None:
    """One message for one person: words, a page, and the letter as a PDF that says the same. It is theirs,
    and names nobody else."""
    assert mail["Subject"] == SUBJECT
    assert [one.addr_spec for one in mail["To"].addresses] == [to]
    assert mail["Cc"] is None
    assert mail["Bcc"] is None
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    (letter,) = mail.iter_attachments()
    assert plain is not None
    assert page is not None
    assert letter.get_content_type() == "application/pdf"
    document = pypdfium2.PdfDocument(letter.get_content())
    paper = " ".join("\n".join(one.get_textpage().get_text_bounded() for one in document).split())
    whole = " ".join((paper, plain.get_content(), page.get_content(), *map(str, mail.values())))
    for name in {*WRITTEN_TO.values(), "Mr Sid Oldroyd", "Ms Cleo Frame"} - {WRITTEN_TO[to]}:
        assert name not in whole
    assert WRITTEN_TO[to] in paper
    for words in ("Dear ", "Looking after one another online", "Pat Hargreaves"):
        assert words in paper
        assert words in plain.get_content()
        assert words in page.get_content()
    assert "Practice" not in paper


def prints_the_rest(pat: Walker, folder: Path) -> None:
    """The family without e-mail gets paper: one letter under the sheet of its pile, which is written down."""
    pat.follow("Letters in piles")
    pat.looks("print-room")
    file = pypdfium2.PdfDocument(downloaded(pat, "Letters to print", folder / "letters.pdf"))
    words = [page.get_textpage().get_text_bounded() for page in file]
    assert sum("Dear " in one for one in words) == 1
    pat.follow("How far it is")
    pat.write("How were they handed out?", "By second class post, on Monday")
    pat.press("Write it down")
    pat.page.get_by_text("5 of 5 done").wait_for()
    pat.looks()


def downloaded(walker: Walker, words: str, into: Path) -> Path:
    """A file behind a link."""
    with walker.page.expect_download() as arriving:
        walker.follow(words)
    arriving.value.save_as(into)
    return into
