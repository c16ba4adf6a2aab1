"""What the pages of cases ask. Forms check what was typed and write nothing."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django import forms
from django.core.files.uploadedfile import UploadedFile

from evenhand.apps.cases import wordings
from evenhand.apps.cases.actions import Document, NewPost
from evenhand.apps.cases.values import lines
from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.cases import OfferOutcome
from evenhand.core.cases.routes.recognising import platform_of

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

LONGEST = 20_000


LARGEST_DOCUMENT = 20 * 1024 * 1024
BEGINNINGS = {
    b"%PDF-": "application/pdf",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"PK\x03\x04": "application/zip",
    b"\xd0\xcf\x11\xe0": "application/x-ole-storage",
}
"""How files begin that agencies write: they are kept and handed out, and never opened here."""


def kind_of(data: bytes, *, name: str) -> str:
    """What a document is by its first bytes; an e-mail by its headers; empty for anything else."""
    for beginning, kind in BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    head = data[:4000].lower()
    is_mail = name.lower().endswith((".eml", ".txt")) and b"\x00" not in head
    return "message/rfc822" if is_mail else ""


def choices(words: Mapping[Any, str]) -> list[tuple[str, str]]:
    """Words to choose from, as fields of forms take them."""
    return [(str(value), label) for value, label in words.items()]


def _area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class Lines(forms.CharField):
    """One thing a line; gives a tuple."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=_area(3), required=False, max_length=2000, **kwargs)

    def clean(self, value: Any) -> Any:
        return lines(super().clean(value))


class PostFields(Form):
    """What is asked about a post. The platform is recognised from the link; nothing is fetched."""

    link = forms.CharField(
        label="Link to the post",
        help_text="Copy it from the address bar or from “Share”. Nothing is fetched from there.",
        max_length=2000,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off", "spellcheck": "false"}),
    )
    site = forms.CharField(
        label="Where it is",
        help_text="Such as “WhatsApp group of class 4”. Leave it empty if you gave a link.",
        max_length=80,
        required=False,
    )
    words = forms.CharField(
        label="What it says",
        help_text="Copy the words if you can. Never copy or describe a sexual image "
        "of a child: go to the safeguarding lead now, in person.",
        widget=_area(4),
        max_length=LONGEST,
        required=False,
    )
    seen_on = DateField(label="When did the school first see it?")
    posted_on = DateField(
        label="When was it posted?", help_text="As the post itself says, if it does.", required=False
    )
    supplied_by = forms.CharField(
        label="Who showed it to the school?",
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    vantage = forms.ChoiceField(
        label="How did they come to see it?",
        choices=choices(wordings.VANTAGES),
        widget=forms.RadioSelect,
        required=False,
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        self.today = today
        super().__init__(*args, **kwargs)

    def clean_link(self) -> str:
        """A link with its scheme; only those of the web."""
        link = str(self.cleaned_data["link"]).strip()
        if not link:
            return ""
        whole = link if "://" in link else f"https://{link}"
        try:
            parts = urlsplit(whole)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in ("http", "https") or "." not in (parts.hostname or "") or " " in whole:
            raise forms.ValidationError(
                "This is no link. Copy it whole, or leave it empty and say where it is."
            )
        return whole

    def clean(self) -> dict[str, Any]:
        """Where it is must be said or be plain from the link, and no day may be still to come."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        link = told.get("link", "")
        if not told.get("site") and link:
            platform = platform_of(link)
            host = (urlsplit(link).hostname or "").removeprefix("www.")
            told["site"] = wordings.PLATFORMS[platform] if platform else host[:80]
        if not told.get("site") and "link" not in self.errors:
            self.add_error("site", "Give the link, or say where it is.")
        for name in ("seen_on", "posted_on"):
            if told.get(name) and told[name] > self.today:
                self.add_error(name, "This day is still to come.")
        if told.get("posted_on") and told.get("seen_on") and told["posted_on"] > told["seen_on"]:
            self.add_error("posted_on", "This is later than the day it was first seen.")
        return told


def new_post(told: Mapping[str, Any]) -> NewPost:
    """What a form with the fields of a post has told."""
    return NewPost(**{field.name: told[field.name] for field in fields(NewPost)})


class AboutHead(StrEnum):
    """Whether a post is about whoever is in charge."""

    NO = "no"
    YES = "yes"


class ReportPost(PostFields):
    """The first page of a case: what happened, in two minutes."""

    title = forms.CharField(
        label="What is it about, in a few words?",
        help_text="You will see this in lists, so leave names out. Such as: trip that was cancelled.",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Say in a few words what it is about."},
    )
    about_head = forms.ChoiceField(
        label="Is it about the person in charge?",
        help_text="If it is, the chair takes over, and the case does not exist for them.",
        choices=[(AboutHead.NO, "No, or not that I know"), (AboutHead.YES, "Yes")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say whether it is about the person in charge."},
    )
    sent_as = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)
    field_order = (
        "title",
        "link",
        "site",
        "words",
        "seen_on",
        "posted_on",
        "supplied_by",
        "vantage",
        "about_head",
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        first = {"seen_on": today, "sent_as": secrets.token_urlsafe(24)}
        super().__init__(*args, today=today, initial={**first, **kwargs.pop("initial", {})}, **kwargs)


class PersonForm(Form):
    """Somebody in the case."""

    name = forms.CharField(
        label="Name",
        help_text="If nobody knows it, write what they call themselves.",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter the name, or what they call themselves."},
    )
    parts = forms.MultipleChoiceField(
        label="What are they in this case?",
        help_text="Choose all that apply.",
        choices=choices(wordings.PARTS),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one."},
    )
    is_staff = forms.BooleanField(label="They work at the school", required=False)
    school_person = forms.ChoiceField(
        label="Are they one of these people?",
        help_text="Whoever the case touches cannot see it any more once you save.",
        required=False,
    )
    related_to = forms.MultipleChoiceField(
        label="Who here is related to them?",
        help_text="Relatives do not see or decide the case either.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    class_name = forms.CharField(
        label="Class or year", help_text="So that no letter gives it away.", max_length=80, required=False
    )
    other_names = Lines(
        label="Other names", help_text="One a line. No letter to many people may contain any of them."
    )
    handles = Lines(label="Names they use online", help_text="One a line, such as @samw.")

    def __init__(self, *args: Any, colleagues: Iterable[Person], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [(str(person.pk), person.name) for person in colleagues]
        self.fields["school_person"].choices = [("", "None of them"), *people]  # type: ignore[attr-defined]
        self.fields["related_to"].choices = people  # type: ignore[attr-defined]


class TalkForm(Form):
    """An attempt to speak with somebody."""

    outcome = forms.ChoiceField(
        label="What came of it?",
        choices=choices(wordings.OUTCOMES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what came of it. An attempt counts too."},
    )
    on = DateField(label="When was it?")
    spoken_by = forms.CharField(
        label="Who spoke with them?",
        max_length=120,
        error_messages={"required": "Say who spoke with them."},
    )
    how = forms.CharField(
        label="How?", help_text="Such as: at the gate, by telephone.", max_length=80, required=False
    )
    words = forms.CharField(
        label="What was said?",
        help_text="Short and fair: they may read it one day.",
        widget=_area(5),
        max_length=LONGEST,
        required=False,
    )


class OfferForm(Form):
    """The offer of a meeting."""

    on = DateField(label="When was it offered?")
    how = forms.CharField(
        label="How was it offered, and what?",
        help_text="Such as: by telephone, next Tuesday or by video.",
        max_length=80,
        error_messages={"required": "Say how it was offered."},
    )
    outcome = forms.ChoiceField(
        label="What came of it?",
        choices=choices(wordings.OFFER_OUTCOMES),
        widget=forms.RadioSelect,
        initial=OfferOutcome.WAITING,
    )
    reason = forms.CharField(
        label="Why can they not come, or why did it not happen?",
        help_text="A letter to them needs this, because a meeting comes first.",
        widget=_area(3),
        max_length=2000,
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Who declined did so for some reason, or none was given: either is written down."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        if told.get("outcome") == OfferOutcome.DECLINED and not told.get("reason"):
            self.add_error("reason", "Write why, or that they gave no reason.")
        return told


class OfferAnswerForm(OfferForm):
    """What came of an offer that is on record."""

    on = None  # type: ignore[assignment]
    how = None  # type: ignore[assignment]


class OfferedForm(Form):
    """What was offered to somebody who is hurt."""

    support = DateField(label="When was support offered to them?", required=False)
    wishes = DateField(label="When were they asked what they would like?", required=False)
    own_advice = DateField(
        label="When were they told of advice of their own?",
        help_text="Their union, a helpline, a solicitor. For staff.",
        required=False,
    )


class HoldForm(Form):
    """A stop on all text to anybody outside."""

    agency = forms.ChoiceField(
        label="Who asked for it, or is looking into it?",
        choices=choices(wordings.AGENCIES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who it is."},
    )
    reference = forms.CharField(
        label="Their reference",
        help_text="And the name of who you spoke with.",
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    set_on = DateField(label="Since when?")


class LiftForm(Form):
    """The clearance that lifts a hold."""

    cleared_by = forms.CharField(
        label="Who there gave the clearance?",
        help_text="Name and post, such as: DC Ann Doe, Midshire Police.",
        max_length=120,
        error_messages={"required": "Enter who gave the clearance."},
    )
    clearance = forms.CharField(
        label="In which words?",
        help_text="What they said or wrote, and when. Write it as they put it.",
        widget=_area(4),
        max_length=4000,
        error_messages={"required": "Enter the words of the clearance."},
    )
    clearance_document = forms.CharField(
        label="Where is it on file?",
        help_text="Such as: e-mail of 3 May 2026, in the safeguarding folder.",
        max_length=200,
        required=False,
    )
    file = forms.FileField(
        label="The clearance itself",
        help_text="A PDF, a picture, an e-mail or a Word file, up to 20 MB. It is sealed and kept "
        "with the case.",
        required=False,
        error_messages={"empty": "This file is empty. Choose another one."},
    )
    sure = forms.BooleanField(
        label="I have read the clearance myself, and it lets us write to people",
        error_messages={"required": "Only whoever has read the clearance lifts a hold."},
    )

    def clean_file(self) -> Document | None:
        """What is fit to be kept: small enough, and one of the kinds in which agencies write."""
        file: UploadedFile[Any] | None = self.cleaned_data["file"]
        if file is None:
            return None
        if (file.size or 0) > LARGEST_DOCUMENT:
            raise forms.ValidationError("The file is larger than 20 MB. Save it in a smaller size.")
        data = bytes(file.read())
        kind = kind_of(data, name=file.name or "")
        if not kind:
            raise forms.ValidationError(
                "This is no PDF, picture, e-mail or Word file. Save it as a PDF and choose that."
            )
        return Document(name=file.name or "clearance", media_type=kind, data=data)


class NoteForm(Form):
    """A note that can never be in a letter."""

    words = forms.CharField(
        label="Note",
        widget=_area(6),
        max_length=LONGEST,
        error_messages={"required": "Write the note."},
    )


class ConflictForm(Form):
    """Who has a conflict of interest."""

    person = forms.ChoiceField(
        label="Who has it?", widget=forms.RadioSelect, error_messages={"required": "Choose who it is."}
    )
    reason = forms.CharField(
        label="Why?",
        help_text="As much as the others need to know. You may leave it empty.",
        widget=_area(2),
        max_length=1000,
        required=False,
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(str(pk), name) for pk, name in people]  # type: ignore[attr-defined]


class WithdrawForm(Form):
    """Why a conflict of interest does not stand."""

    reason = forms.CharField(
        label="Why does it not stand?",
        help_text="A sentence is enough. It is kept with the case.",
        widget=_area(3),
        max_length=1000,
        error_messages={"required": "Write why it does not stand."},
    )


class LinkForm(Form):
    """Another case that belongs with this one."""

    reference = forms.CharField(
        label="Which case belongs with it?",
        help_text="Its reference, such as AP-2026-004. You can link cases that you may see.",
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
        error_messages={"required": "Enter the reference of the other case."},
    )
    basis = forms.CharField(
        label="How do you know that they belong together?",
        help_text="Such as: the same post, passed on; the same trip.",
        widget=_area(2),
        max_length=1000,
        error_messages={"required": "Write how you know."},
    )


class ReopenForm(Form):
    """Why a closed case is taken up again."""

    reason = forms.CharField(
        label="Why is it taken up again?",
        help_text="A sentence is enough. What the closing said is kept.",
        widget=_area(3),
        max_length=2000,
        error_messages={"required": "Write why it is taken up again."},
    )


class AboutHeadForm(Form):
    """To be sure."""

    sure = forms.BooleanField(
        label="Yes, it is about them, or may be",
        error_messages={"required": "Tick the box if it is, or go back if it is not."},
    )


class AccessForm(Form):
    """Who else may see the case."""

    person = forms.ChoiceField(
        label="Who else needs to see it?", error_messages={"required": "Choose who it is."}
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(str(pk), name) for pk, name in people]
        self.fields["person"].choices = [("", "Choose a person"), *named]  # type: ignore[attr-defined]


class AuthorForm(Form):
    """Who wrote a post, and how the school knows."""

    author = forms.ChoiceField(label="Who wrote it?", required=False)
    attribution = forms.ChoiceField(
        label="How sure are you?",
        help_text="Nothing here guesses who is behind an account, and neither should you.",
        choices=choices(wordings.ATTRIBUTIONS),
        widget=forms.RadioSelect,
    )
    basis = forms.CharField(
        label="How do you know?",
        help_text="Such as: said so when we spoke on 16 November.",
        widget=_area(2),
        max_length=1000,
        required=False,
    )
    targets = forms.MultipleChoiceField(
        label="Whom is it aimed at?", widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(str(pk), name) for pk, name in people]
        self.fields["author"].choices = [("", "Nobody knows"), *named]  # type: ignore[attr-defined]
        self.fields["targets"].choices = named  # type: ignore[attr-defined]
        if not named:
            del self.fields["targets"]


class ConcernForm(Form):
    """The concern inside a post."""

    summary = forms.CharField(
        label="What is the concern?",
        help_text="As they would put it on a good day. Such as: the trip was cancelled at short notice.",
        widget=_area(3),
        max_length=2000,
        error_messages={"required": "Write what the concern is."},
    )
    received_on = DateField(label="When did it reach the school?", required=False)


class RouteForm(Form):
    """Where a concern is sent on to."""

    route = forms.ChoiceField(
        label="Where does it go?",
        choices=choices(wordings.ROUTES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose where it goes."},
    )
    routed_on = DateField(label="Since when?")
    told_on = DateField(
        label="When were they told?", help_text="Whoever raised it is told where it went.", required=False
    )
    acknowledged_on = DateField(label="When was it acknowledged?", required=False)
    answered_on = DateField(label="When was it answered?", required=False)


class DangerForm(Form):
    """What is done about a danger."""

    decision = forms.CharField(
        label="What did you decide?",
        help_text="Rang 999, rang 101, or not credible, and why.",
        widget=_area(3),
        max_length=1000,
        error_messages={"required": "Write what you decided, and why."},
    )
    reference = forms.CharField(label="Reference of the call", max_length=120, required=False)


class CloseForm(Form):
    """The end of a case."""

    outcome = forms.ChoiceField(
        label="What came of it?",
        choices=choices(wordings.CASE_OUTCOMES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what came of it."},
    )

    learning = forms.CharField(
        label="What did you learn?",
        help_text="What helped, what you would do sooner, what parents should hear before the next time.",
        widget=_area(5),
        max_length=LONGEST,
        error_messages={"required": "Write what you learnt, even if it is one line."},
    )


class ReferForm(Form):
    """An agency was told."""

    agency = forms.ChoiceField(
        label="Who was told?",
        choices=choices(wordings.AGENCIES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who was told."},
    )
    on = DateField(label="When?")
    told_by = forms.CharField(
        label="By whom?", max_length=120, error_messages={"required": "Say who told them."}
    )
    reference = forms.CharField(label="Their reference", max_length=120, required=False)
    offence = forms.CharField(label="Which offence, if any?", max_length=200, required=False)
    advice = forms.CharField(label="What did they advise?", widget=_area(3), max_length=4000, required=False)


class PlatformForm(Form):
    """A post was reported to its platform, and what came of it."""

    post = forms.ChoiceField(label="Which post?", widget=forms.RadioSelect)
    reported_on = DateField(label="When was it reported?")
    reported_by = forms.CharField(
        label="By whom?",
        help_text="Some platforms only hear the person it is about.",
        max_length=120,
        error_messages={"required": "Say who reported it."},
    )
    category = forms.CharField(label="As what?", help_text="Such as bullying.", max_length=80, required=False)
    reference = forms.CharField(label="Their reference", max_length=120, required=False)

    def __init__(self, *args: Any, posts: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["post"].choices = list(posts)  # type: ignore[attr-defined]


class PlatformAnswerForm(Form):
    """What the platform answered."""

    outcome = forms.ChoiceField(
        label="What came of it?", choices=choices(wordings.REPORT_OUTCOMES), widget=forms.RadioSelect
    )
    answered_on = DateField(label="When did they answer?", required=False)
    escalated_on = DateField(label="When was it taken further?", required=False)
    escalated_to = forms.CharField(
        label="To whom?", help_text="Such as: the helpline for professionals.", max_length=120, required=False
    )


class ToldForm(Form):
    """The chair and Ofsted."""

    board = DateField(label="When was the chair told?", required=False)
    ofsted = DateField(label="When was Ofsted told?", required=False)


class _AboutParty(Form):
    """A form about one of the people in the case."""

    party = forms.ChoiceField(
        label="Whom is it about?",
        help_text="If they are not here, add them to the case first.",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose whom it is about."},
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["party"].choices = [(str(pk), name) for pk, name in people]  # type: ignore[attr-defined]


class AllegationForm(_AboutParty):
    """A claim that somebody who works with children harmed a child."""

    lado_contacted_on = DateField(label="When was the LADO told?", required=False)
    lado_advice = forms.CharField(
        label="What did the LADO advise?", widget=_area(3), max_length=4000, required=False
    )
    threshold = forms.ChoiceField(
        label="What does the LADO say of it?",
        choices=choices(wordings.THRESHOLDS),
        widget=forms.RadioSelect,
    )
    teacher_accused = forms.ChoiceField(
        label="Is a teacher here accused, by or for a pupil here, of an offence against a pupil?",
        help_text="If so, nobody may publish anything that lets the public know who it is.",
        choices=choices(wordings.ANSWERS),
        widget=forms.RadioSelect,
    )
    ban_ended_by = forms.CharField(
        label="What has ended that ban?",
        help_text="Such as a charge or a court’s order. Leave it empty while the ban stands.",
        max_length=400,
        required=False,
    )
    role_words = Lines(
        label="Words that point to them",
        help_text="One a line: a post, a class, a subject. No letter to many people may contain them.",
    )


class RestrictionForm(_AboutParty):
    """A limit on somebody's access to the site."""

    risk_on_site = forms.CharField(
        label="What did they do on the site that is a risk?",
        help_text="A post alone is no reason.",
        widget=_area(3),
        max_length=4000,
        required=False,
    )
    lesser_steps = forms.CharField(
        label="What was tried before?", widget=_area(2), max_length=4000, required=False
    )
    reply_by = DateField(label="By when can they reply?", required=False)
    starts_on = DateField(label="From when?", required=False)
    ends_on = DateField(label="Until when?", required=False)
    review_on = DateField(label="When is it looked at again?", required=False)
    contact_about_child = forms.CharField(
        label="How do they hear of their child meanwhile?", widget=_area(2), max_length=4000, required=False
    )
    adjustments_considered = forms.CharField(
        label="Do they need anything done differently, for a disability or another reason?",
        widget=_area(2),
        max_length=4000,
        required=False,
    )


class RequestForm(Form):
    """Somebody asks for data."""

    asks_for = forms.ChoiceField(
        label="What do they ask for?",
        choices=choices(wordings.REQUESTS),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what they ask for."},
    )
    received_on = DateField(label="When did it reach the school?")
    acknowledged_on = DateField(label="When was it acknowledged?", required=False)
    answered_on = DateField(label="When was it answered?", required=False)
    decided_by = forms.CharField(label="Who decided?", max_length=120, required=False)
    refused_because = forms.CharField(
        label="If it was refused, why?", widget=_area(2), max_length=2000, required=False
    )
