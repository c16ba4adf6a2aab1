"""A letter that GOV.UK Notify posts: on its sheet, within its limits.

The rules are those of GOV.UK Notify, “Letter specification” (www.notifications.service.gov.uk/using-notify/
guidance/letter-specification, read 2026-11-29): A4 upright, at most 2 MB and ten pages; 15 mm free on either
side, 5 mm above and below; on the first page a logo block, a contact block and an address block, and the
words from 95 mm. Its own check lets a millimetre pass at each edge (alphagov/notifications-template-preview,
app/precompiled.py, read 2026-11-29), and so does this one.
"""

from dataclasses import replace

import page
import pypdfium2
import pytest

from evenhand.adapters.channels.notify import MOST_PAGES
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.core.document import Closing, Document, Letterhead, Paragraph, Slot, Text
from evenhand.core.findings import Refused

PLACES = ((15, 5, 125, 30), (125, 5, 195, 95), (24.6, 39.5, 120, 66.3), (15, 95, 195, 292))
OTHER_PAGES = ((15, 5, 195, 292),)
WORDS = Paragraph(runs=(Text(text="Please come and talk to us about it. " * 12),))
LETTER = Document(
    title="Looking after one another online",
    letterhead=Letterhead(
        name="Thornfield Primary School and Nursery",
        address=("Mill Lane", "Thornfield", "TH1 2AB"),
        phone="01632 960123",
        email="office@thornfield.example",
        website="thornfield.example",
    ),
    recipient=Slot(name="address"),
    date="29 November 2026",
    blocks=(Paragraph(runs=(Text(text="Dear "), Slot(name="salutation"))), *[WORDS] * 8),
    closing=Closing(words="Yours sincerely", name="Anna Hughes", title="Headteacher"),
)
HOME = ("Ms Ada Khan", "Flat 4, The Old Corn Exchange", "12 Castle Street", "Thornfield", "TH1 2CD")
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def made(document=LETTER, address=HOME):
    press = PdfRenderer(posted=True).prepare(document)
    return press.one({"address": address, "salutation": "Ms Khan"})


def ink_outside(data):
    """How many dots stand where nothing may, page by page."""
    found = []
    with pypdfium2.PdfDocument(data) as pdf:
        for number in range(len(pdf)):
            assert pdf[number].get_size() == pytest.approx((595.28, 841.89), abs=0.1)
            picture = pdf[number].render(scale=2).to_pil().convert("L")
            dots = 72 * 2 / 25.4
            for left, top, right, bottom in OTHER_PAGES if number else PLACES:
                box = (round((left - 1) * dots), round((top - 1) * dots))
                picture.paste(255, (*box, round((right + 1) * dots), round((bottom + 1) * dots)))
            found.append(sum(picture.histogram()[:250]))
    return found


def test_nothing_stands_where_notify_refuses_it():
    assert ink_outside(made()) == [0, 0]


def test_our_own_sheet_is_for_window_envelopes_and_would_be_refused():
    data = PdfRenderer().prepare(LETTER).one({"address": HOME, "salutation": "Ms Khan"})
    assert ink_outside(data)[0] > 1000


@pytest.mark.parametrize("large", [False, True])
def test_a_tall_letterhead_and_seven_lines_of_address_find_room(large):
    head = replace(LETTER.letterhead, address=("Mill Lane", "Old Town", "Thornfield", "Kent", "TH1 2AB"))
    address = ("Ms Ada Khan", "Flat 4", "The Old Corn Exchange", "12 Castle Street", "Old Town", "Thornfield")
    data = made(replace(LETTER, letterhead=head, large_print=large), (*address, "TH1 2CD"))
    assert not any(ink_outside(data))


@pytest.mark.parametrize("lines", [HOME[:2], (*HOME, "a", "b", "c"), ("W" * 300, *HOME[:3])])
def test_an_address_that_notify_does_not_post_to_is_refused(lines):
    with pytest.raises(Refused) as refused:
        made(address=lines)
    assert [one.id for one in refused.value.findings] == ["address-too-long"]


@pytest.mark.parametrize("profile", PROFILES, ids=("PDF/UA-1", "PDF/A-2a"))
def test_it_keeps_the_rules_of_accessible_files(profile):
    assert page.validate_pdf_bytes(made(), profile=profile).is_compliant


def test_what_is_too_long_is_known_before_anything_leaves():
    from evenhand.adapters.channels.notify import _why_not_posted

    assert _why_not_posted(made()) == ""
    long = replace(LETTER, blocks=LETTER.blocks * (MOST_PAGES + 1))
    assert _why_not_posted(made(long)) == "too-many-pages"
    assert _why_not_posted(b"x" * 2_000_001) == "too-large"
