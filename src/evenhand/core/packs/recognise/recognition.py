"""From the lines of a document to a draft pack."""

import re
from datetime import date

from evenhand.core.findings import Finding, Level, Place, Refused
from evenhand.core.packs import Organisation, Pack, Template
from evenhand.core.packs.manifest import ID, LONGEST_ID
from evenhand.core.packs.printing import print_manifest
from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.licences import UNKNOWN_HOLDER
from evenhand.core.packs.recognise.lines import Line, lines_of, plain, printable
from evenhand.core.packs.recognise.naming import capitalised
from evenhand.core.packs.recognise.outline import outline_of
from evenhand.core.packs.recognise.parts import Outline
from evenhand.core.packs.recognise.preface import Preface, preface_of
from evenhand.core.packs.recognise.profile import Ids, profile_of, words_of_name
from evenhand.core.packs.recognise.recognised import Became, Confidence, Recognised
from evenhand.core.packs.recognise.review import review_text
from evenhand.core.packs.recognise.template_draft import Drafted, draft
from evenhand.core.packs.source import SourceDocument

MOST_FIELDS = 400
"""Nobody fills in more; the details of a template with many more could not be read."""
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")


def recognise(*, document: SourceDocument, pack_id: str, now: date) -> Recognised:
    """Turn a foreign document into a draft pack for a person to review. `now` is today's date.

    Every line of the document is wording, a note, licence and so on, or listed as left out with the
    reason. Raises `Refused` for a pack id that is none; whatever is wrong with the document is a finding.
    """
    if not ID.fullmatch(pack_id) or len(pack_id) > LONGEST_ID:
        raise Refused([_bad_id(pack_id)])
    return _Recognition(document, pack_id, now).recognised()


class _Recognition:
    def __init__(self, document: SourceDocument, pack_id: str, now: date) -> None:
        self.document, self.pack_id, self.now = document, pack_id, now
        self.source = plain(printable(document.name)) or "the document"
        self.ledger = Ledger(self.source)

    def recognised(self) -> Recognised:
        lines = lines_of(self.document)
        outline = outline_of(lines)
        preface = preface_of(outline.general, self.ledger, now=self.now)
        drafted = self._drafted(outline, preface)
        self._tell_rest(outline)
        pack = self._pack(outline, preface, drafted)
        self._check(pack)
        files = {"pack.toml": print_manifest(pack)} | {one.template.path: one.file for one in drafted}
        guesses, fates = self.ledger.guesses(), self.ledger.fates()
        findings = (*self.document.findings, *self.ledger.findings())
        review = review_text(
            pack, source=self.source, now=self.now, guesses=guesses, fates=fates, findings=findings
        )
        return Recognised(files=files, review=review, guesses=guesses, fates=fates, findings=findings)

    def _drafted(self, outline: Outline, preface: Preface) -> list[Drafted]:
        drafted: list[Drafted] = []
        ids = Ids()
        for part in outline.parts:
            profile = profile_of(part, ids=ids, document_name=self.source)
            drafted.append(draft(part, profile=profile, preface=preface, ledger=self.ledger))
        if not drafted:
            self._notes_without_template(preface)
        return drafted

    def _notes_without_template(self, preface: Preface) -> None:
        for text, line in preface.notes:
            self.ledger.fate(
                line, Became.LEFT_OUT, text=text, reason="There is no text it could be a note of."
            )

    def _tell_rest(self, outline: Outline) -> None:
        """Whatever stands in no template."""
        for line in outline.groups:
            self._left(line, Became.GROUP, "A heading over a group of texts.")
        for line in outline.margins:
            self._left(line, Became.LEFT_OUT, "A header or footer: the school’s own letterhead is printed.")
        for line in outline.rest:
            self._left(line, Became.LEFT_OUT, "It belongs to none of the texts that were found.")
        if outline.title is not None:
            self._left(outline.title, Became.TITLE, "The title of the pack.")

    def _left(self, line: Line, became: Became, reason: str) -> None:
        self.ledger.guess_removed(line)
        self.ledger.fate(line, became, reason=reason)

    def _pack(self, outline: Outline, preface: Preface, drafted: list[Drafted]) -> Pack:
        licence = preface.licence.licence()
        return Pack(
            id=self.pack_id,
            version=f"{self.now.year}.{self.now.month}",
            title=self._title(outline, preface.licence.holder),
            language=self._language(),
            description=" ".join(
                [f"Taken over from {self.source} on {self.now.day} {self.now:%B %Y}.", *preface.description]
            ),
            licence=licence,
            guidance=preface.guidance,
            organisations=_organisations(drafted),
            templates=tuple(one.template for one in drafted),
        )

    def _title(self, outline: Outline, holder: str) -> str:
        if outline.title is not None and outline.title.words():
            return outline.title.words()
        named = f"Letters from {holder}" if holder else capitalised(words_of_name(self.source))
        title = named or self.pack_id
        self.ledger.guess_made(
            line=1, became=f"made title of the pack: “{title}”", to_do="Give the pack the title you want."
        )
        return title

    def _language(self) -> str:
        """British English for every English: Word says American where nobody has said anything."""
        given = self.document.language
        if given.lower().startswith("en") or not LANGUAGE.match(given):
            return "en-GB"
        return given

    def _check(self, pack: Pack) -> None:
        """Findings about the whole pack."""
        place = Place(source=self.source)
        for template in pack.templates:
            if len(template.fields) > MOST_FIELDS:
                self.ledger.find(_too_many_blanks(template, place))
        if not pack.templates:
            self.ledger.find(
                Finding(
                    id="document-without-text",
                    level=Level.STOP,
                    words="No letter or other text was found in this document.",
                    mend="Import a document that holds letters, or write a template by hand.",
                    place=place,
                )
            )
        if pack.licence.holder == UNKNOWN_HOLDER:
            self.ledger.find(
                Finding(
                    id="licence-not-stated",
                    level=Level.WARN,
                    words="The document does not say whose words these are and who may use them.",
                    mend="Ask whoever gave it to you, and write the answer into the details of the pack.",
                    place=place,
                )
            )
            self.ledger.guess_made(
                line=1,
                became="licence: none stated",
                to_do="Write holder and terms into the details of the pack (pack.toml).",
                confidence=Confidence.LOW,
            )


def _organisations(drafted: list[Drafted]) -> tuple[Organisation, ...]:
    found = {one.link: one for text in drafted for one in text.organisations}
    return tuple(found.values())


def _too_many_blanks(template: Template, place: Place) -> Finding:
    return Finding(
        id="document-too-many-blanks",
        level=Level.STOP,
        words=f"“{template.title[:60]}” has {len(template.fields)} blanks; {MOST_FIELDS} is the most.",
        mend="Take the document apart, or see whether its brackets or dots are blanks at all.",
        place=place,
    )


def _bad_id(pack_id: str) -> Finding:
    return Finding(
        id="pack-id",
        level=Level.STOP,
        words=f"“{printable(pack_id)[:60]}” cannot be the id of a pack.",
        mend="Use small letters, digits and single hyphens, such as our-letters.",
    )
