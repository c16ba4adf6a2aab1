"""The form in which a letter is written. It takes whatever is typed: what is wrong with it is said beside it,
and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from evenhand.apps.evidence.queries import SignedSheet
from evenhand.apps.letters.controls import HINTS, MOST, control_for, line
from evenhand.apps.letters.enclosing import sheets_for
from evenhand.apps.letters.fields_in_order import in_order, keys_of, known_already
from evenhand.apps.letters.laid import Laid
from evenhand.apps.letters.texts import greets_one, guidance_name, notes_of
from evenhand.apps.ui.forms import Form
from evenhand.core.findings import Finding
from evenhand.core.letters.spelling import spell_date
from evenhand.core.packs import Field, FieldType
from evenhand.core.people import Role
from evenhand.core.wording import fold

ANSWER = "answer-"


class Composer(Form):
    """The fields of a template in the order of the letter, and what goes with them.

    `later` are the names of fields that the school's own details fill; they are asked further down.
    `waiting` are those that do not apply to the choices made: the page leaves them out, and what they hold
    is kept for when the choice is put back.
    """

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, laid: Laid, data: Any = None) -> None:
        super().__init__(_with_kept(data, laid), initial=_initial(laid))
        self.laid = laid
        self.asked: list[str] = []
        self.later: list[str] = []
        self.waiting: set[str] = set()
        for one in in_order(laid):
            known = known_already(one, laid)
            name = ANSWER + fold(one.name)
            self.fields[name] = control_for(one, known)
            (self.later if known else self.asked).append(name)
            if fold(one.name) not in laid.fields_asked:
                self.waiting.add(name)
                self.fields[name] = _Kept(self.fields[name])
        self._add_letter(laid)
        if greets_one(laid.template):
            self._add_reader(laid)
        self._add_ticks(laid)
        unneeded = {ANSWER + fold(one.name) for one in laid.template.fields if one.optional}
        for name, field in self.fields.items():
            field.marked_optional = name in unneeded  # type: ignore[attr-defined]

    def _add_letter(self, laid: Laid) -> None:
        self.fields["dated"] = line("Date on the letter", HINTS[FieldType.DATE], width="10")
        signing = [(role.value, _signs(role, laid)) for role in laid.template.signatories]
        if signing:
            self.fields["signatory"] = forms.ChoiceField(
                label="Who signs?", choices=signing, widget=forms.RadioSelect, required=False
            )
        sheets = sheets_for(laid.row, laid.template)
        if sheets:
            self.fields["enclosed"] = forms.MultipleChoiceField(
                label="What goes with it",
                help_text="The signed sheets of this case. Choose what the letter is about.",
                choices=[(str(one.capture), _sheet(one)) for one in sheets],
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
        self.fields["basis"] = forms.CharField(
            label="What do loaded words rest on?",
            help_text="Only if the checks name a loaded word that has to stay. It is not printed.",
            widget=forms.Textarea(attrs={"rows": 3}),
            max_length=MOST,
            required=False,
        )

    def _add_reader(self, laid: Laid) -> None:
        parties = [(one.id, one.name) for one in (laid.request.case.parties if laid.request.case else ())]
        if parties:
            self.fields["recipients"] = forms.MultipleChoiceField(
                label="Whom in the case does it go to?",
                choices=parties,
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
        self.fields["reader-salutation"] = line("Greeting", "What follows the word Dear.")
        self.fields["reader-name"] = line("Name over the address", "")
        self.fields["reader-address"] = forms.CharField(
            label="Address",
            help_text="One line under the other. Leave it empty if you hand the letter over.",
            widget=forms.Textarea(attrs={"rows": 4}),
            max_length=1000,
            required=False,
        )

    def _add_ticks(self, laid: Laid) -> None:
        notes = [(str(at), note.text.strip()) for at, note in enumerate(notes_of(laid.template), start=1)]
        shown = [one for one in notes if int(one[0]) not in laid.draft.notes_left_out]
        if shown:
            self.fields["notes_read"] = forms.MultipleChoiceField(
                label="Notes to you",
                help_text="They are not printed. Read each, do what it says, and tick it.",
                choices=notes,  # a tick for one that no longer applies is no mistake
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
            self.fields["notes_read"].widget.choices = shown
        if guidance := guidance_name(laid.draft.pack):
            self.fields["guidance_read"] = forms.BooleanField(
                label=f"I have read: {guidance}", required=False
            )
        if laid.draft.pack.licence.must_inform:
            self.fields["holder_informed"] = line(
                f"Day on which {laid.draft.pack.licence.holder} was told", laid.draft.pack.licence.inform_how
            )

    def typed(self) -> dict[str, Any]:
        """What was typed, as the columns of a draft."""
        cleaned = self.cleaned_data
        reader = {
            name.removeprefix("reader-"): cleaned[name] for name in cleaned if name.startswith("reader-")
        }
        answers = {name.removeprefix(ANSWER): cleaned[name] for name in cleaned if name.startswith(ANSWER)}
        guidance = guidance_name(self.laid.draft.pack) if cleaned.get("guidance_read") else ""
        return {
            "answers": _filled(answers),
            "dated": cleaned["dated"],
            "signatory": cleaned.get("signatory", ""),
            "reader": _filled(reader),
            "recipients": cleaned.get("recipients", []),
            "enclosed": [int(one) for one in cleaned.get("enclosed", [])],
            "notes_read": self._notes_read(),
            "guidance_read": guidance,
            "holder_informed": cleaned.get("holder_informed", ""),
            "basis": cleaned["basis"],
        }

    def _notes_read(self) -> list[int]:
        """The notes that are ticked. Those that the page did not show stay as they were."""
        ticked = {int(one) for one in self.cleaned_data.get("notes_read", [])}
        hidden = self.laid.draft.notes_left_out & set(self.laid.row.notes_read)
        return sorted(ticked | hidden)

    def say(self, findings: Iterable[Finding]) -> None:
        """Put what is wrong with an answer at its field. What is only missing stands in the list."""
        for finding in findings:
            name = self.name_of(finding)
            if finding.id == "answer-wrong" and name:
                self.add_error(name, finding.mend)

    def name_of(self, finding: Finding) -> str:
        """The field a finding is about, or the empty string."""
        parts = {f"field “{one.name}”": ANSWER + fold(one.name) for one in self.laid.template.fields}
        parts |= {"field “dated”": "dated", "field “holder informed”": "holder_informed"}
        by_gate = {
            "notes-read": "notes_read",
            "guidance-read": "guidance_read",
            "holder-informed": "holder_informed",
            "loaded-words": "basis",
            "sheet-not-enclosed": "enclosed",
            "evidence-sheet": "enclosed",
            "third-parties-shown": "enclosed",
            "signatory-fits": "signatory",
            "signatory-missing": "signatory",
            "no-signatory": "signatory",
            "signatory-conflicted": "signatory",
        }
        place = (finding.place.line, finding.place.column)
        at = ANSWER + keys_of(self.laid).get(place, "") if finding.place.line else ""
        name = parts.get(finding.place.part) or by_gate.get(finding.id) or at
        return name if name in self.fields else ""

    def name_of_field(self, field: Field) -> str:
        """The name under which a field of the template is asked, or the empty string."""
        name = ANSWER + fold(field.name)
        return name if name in self.fields else ""

    def chosen(self, names: Iterable[str]) -> list[BoundField]:
        """Some of the fields, ready for the page."""
        return [self[name] for name in names if name in self.fields]

    def turned(self, shown: Iterable[str]) -> list[BoundField]:
        """The fields of the template that a page shows and should not, or should and does not."""
        on_page = set(shown)
        return self.chosen(
            name for name in (*self.asked, *self.later) if (name in on_page) == (name in self.waiting)
        )

    def newly_open(self, before: Composer) -> list[BoundField]:
        """The fields without an answer that apply now and did not before."""
        new = (name for name in self.asked if name in before.waiting - self.waiting)
        return [
            one
            for one in self.chosen(new)
            if not one.value() and not one.field.marked_optional  # type: ignore[attr-defined]
        ]

    @property
    def later_asked(self) -> int:
        """How many of the fields that are filled already apply."""
        return len(set(self.later) - self.waiting)


class _Kept(forms.ChoiceField):
    """A field that does not apply now: whatever it holds stays, also what it would not take if it were
    asked."""

    def __init__(self, asked: forms.Field) -> None:
        choices = asked.choices if isinstance(asked, forms.ChoiceField) else ()
        super().__init__(label=asked.label, choices=choices, required=False)

    def validate(self, value: Any) -> None:
        """Nothing is wrong with what nobody asks."""


def _with_kept(data: Any, laid: Laid) -> Any:
    """What a page sent, with the answers that it had no field for as they are stored: a page leaves out
    the fields that do not apply, and to leave something out is not to empty it."""
    if data is None:
        return None
    whole = data.copy()
    for key, value in laid.row.answers.items():
        if ANSWER + key not in data:
            whole[ANSWER + key] = value
    return whole


def _initial(laid: Laid) -> dict[str, Any]:
    row = laid.row
    answers = {ANSWER + key: value for key, value in row.answers.items()}
    reader = {f"reader-{key}": value for key, value in row.reader.items()}
    defaults = {
        ANSWER + fold(one.name): one.default
        for one in laid.template.fields
        if one.type in (FieldType.YES_NO, FieldType.ONE_OF) and one.default
    }
    signs = laid.request.signatory
    return {
        **defaults,
        **answers,
        **reader,
        "version": row.version,
        "dated": row.dated,
        "signatory": row.signatory or (signs.role.value if signs else ""),
        "recipients": row.recipients,
        "enclosed": [str(one.capture) for one in laid.enclosed],
        "notes_read": [str(one) for one in row.notes_read],
        "guidance_read": bool(row.guidance_read),
        "holder_informed": row.holder_informed,
        "basis": row.basis,
    }


def _sheet(sheet: SignedSheet) -> str:
    covered = " (with parts covered)" if sheet.is_covered else ""
    return f"Capture {sheet.number}{covered}, signed by {sheet.signed_by} on {spell_date(sheet.signed_on)}"


def _signs(role: Role, laid: Laid) -> str:
    school = laid.request.school
    holder = school.holder_of(role)
    word = school.word_for(role)
    return f"{holder.name}, {school.title_of(holder)}" if holder else f"{word} (nobody is entered)"


def _filled(answers: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in answers.items() if value.strip()}
