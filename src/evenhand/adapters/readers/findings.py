"""Everything a reader can have to say, in one table: what stops it, and what it could not take over."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from evenhand.core.findings import NOWHERE, Finding, Level, Place, Unreadable

SAVE_AS_WORD = "Open it in its own program, save it as a Word document (.docx), and import that file."
FETCH_AGAIN = "Ask for the file or download it again; if it still fails, open it in Word and save it anew."
CHECK_BY_EYE = "Compare this place with the document, and write into the pack what is missing."


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """The words of a finding, with places for details in braces, and what to do."""

    words: str
    mend: str


def _say(words: str, mend: str) -> Saying:
    return Saying(words=words, mend=mend)


REFUSALS: Mapping[str, Saying] = MappingProxyType(
    {
        "document-too-large": _say(
            "The file is {size} MB; documents of up to {limit} MB are read.",
            "Take the pictures out of the document, or import only the pages with the letters.",
        ),
        "document-empty": _say("The document holds no words.", "Check that this is the right file."),
        "document-only-pictures": _say(
            "The document holds pictures but no words; it is probably a scan.",
            "Ask the sender for the document as text, or type the words into a new file.",
        ),
        "document-of-unknown-kind": _say(
            "The file is not a document that can be read: {kind}.",
            "Import a Word document (.docx), OpenDocument text (.odt), web page (.html) or text (.txt, .md).",
        ),
        "document-mislabelled": _say(
            "The name of the file says {expected}, but what is in it is {kind}.",
            "Check that this is the right file. If it is, open it in its own program and save it as .docx.",
        ),
        "document-encrypted": _say(
            "The document is protected with a password.",
            "Open it with its password, save a copy without one, and import the copy.",
        ),
        "document-old-word": _say("This is a Word document in the format of before 2007.", SAVE_AS_WORD),
        "document-old-office": _say("This is {kind} in the format of before 2007.", SAVE_AS_WORD),
        "document-is-pdf": _say(
            "This is a PDF, which keeps how a page looks and not how its text hangs together.",
            "Ask for the Word document it was made from, or open the PDF in Word and save it as .docx.",
        ),
        "document-is-rtf": _say("This is a rich text (RTF) document.", SAVE_AS_WORD),
        "document-is-web-archive": _say("This is a web page saved as one file (MHTML).", SAVE_AS_WORD),
        "document-is-single-xml": _say("This is a document in one XML file ({kind}).", SAVE_AS_WORD),
        "document-macros": _say(
            "The document carries macros, small programs ({part}).",
            "Save it as a Word document without macros (.docx), and import that file.",
        ),
        "document-damaged": _say("The file is damaged: {why}.", FETCH_AGAIN),
        "document-part-missing": _say("The document lacks its part {part}.", FETCH_AGAIN),
        "document-broken-xml": _say(
            "The part {part} of the document breaks the rules of XML: {why}.", FETCH_AGAIN
        ),
        "document-declares-entities": _say(
            "The part {part} carries a document type declaration, which no office program writes.",
            "Do not trust this file. If you know the sender, ask them to save it anew from Word.",
        ),
        "document-bomb": _say(
            "The document unpacks to far more than it should: {why}.",
            "Do not trust this file. If you know the sender, ask them to save it anew from Word.",
        ),
        "document-too-many-parts": _say(
            "The document is made of {count} parts; up to {limit} are read.",
            "Copy the letters into a new Word document, and import that file.",
        ),
        "document-unsafe-part": _say(
            "The document has a part with a name that no office program writes: {part}.",
            "Do not trust this file. If you know the sender, ask them to save it anew from Word.",
        ),
        "document-nested-too-deep": _say(
            "Things stand within things more than {limit} deep in {part}.",
            "Copy the words into a new document, without the tables and frames around them.",
        ),
        "document-too-many-elements": _say(
            "Its part {part} is made of more than {limit} pieces.",
            "Copy the words into a new document, without their looks.",
        ),
        "document-too-many-lines": _say(
            "The document has more than {limit} lines.", "Import only the pages with the letters."
        ),
        "document-not-text": _say(
            "The file is named as text, but from line {line} on it holds bytes that are not text.",
            "Check that this is the right file; if it is, save it as text in UTF-8.",
        ),
    }
)

ADVICE: Mapping[str, Saying] = MappingProxyType(
    {
        "document-named-otherwise": _say(
            "The name of the file says {expected}; it is {kind} and was read as that.",
            "Nothing need be done.",
        ),
        "document-encoding-assumed": _say(
            "The file does not say how its letters are written; Windows-1252 was assumed.",
            "Look at letters with accents and at quotation marks; if they are wrong, save the file as UTF-8.",
        ),
        "document-unknown-encoding": _say(
            "The page says it is written in {encoding}, which is not known or not true.",
            "Look at letters with accents and at quotation marks; if they are wrong, save the page as UTF-8.",
        ),
        "document-characters-dropped": _say(
            "{count} characters that cannot be printed were left out.", CHECK_BY_EYE
        ),
        "document-picture-left-out": _say("A picture was left out{what}.", CHECK_BY_EYE),
        "document-drawing-left-out": _say("A drawing was left out{what}.", CHECK_BY_EYE),
        "document-equation-left-out": _say("An equation was left out{what}.", CHECK_BY_EYE),
        "document-object-left-out": _say("An embedded object was left out{what}.", CHECK_BY_EYE),
        "document-symbol-left-out": _say("A character of the symbol font {font} was left out.", CHECK_BY_EYE),
        "document-control-left-out": _say(
            "A part of a form was left out: {what}.", "Make a yes-no field or a choice of it in the pack."
        ),
        "document-options-offered": _say(
            "The drop-down list{name} offers: {options}.", "Make these the options of the field in the pack."
        ),
        "document-condition": _say(
            "The words here depend on a condition, and only what shows now was taken: {what}",
            "Make a passage or a choice of it in the pack.",
        ),
        "document-outside-content": _say(
            "Content from outside the document was not fetched: {what}", CHECK_BY_EYE
        ),
        "document-outside-template": _say(
            "The document names a template outside itself, which was not fetched: {what}",
            "Nothing need be done; headers kept in that template may be missing.",
        ),
        "document-field-not-closed": _say("A field of the document does not end: {what}", CHECK_BY_EYE),
        "document-numbers-left-out": _say(
            "The numbers of a numbered list are not part of its text.", "Make it a numbered list in the pack."
        ),
        "document-table-by-cells": _say(
            "A table was taken over cell by cell, row after row.",
            "If it was there for the look only, nothing need be done; otherwise make it a table in the pack.",
        ),
        "document-note-moved": _say(
            "This footnote or endnote was moved to the end of the document.",
            "Put its words where they belong, or leave them out.",
        ),
        "document-comment-on-nothing": _say(
            "A comment stands where there are no words: {what}", CHECK_BY_EYE
        ),
        "document-hidden-words": _say(
            "Words hidden in the document were taken over: {what}",
            "Leave them out, or make a note of them.",
        ),
        "document-region": _say(
            "A content control{name} goes round several lines, which were taken as text.",
            CHECK_BY_EYE,
        ),
        "document-script-left-out": _say("A {what} of the page was left out.", "Nothing need be done."),
        "document-unknown-tag": _say(
            "{what} is not a tag of HTML and was kept as words.", "Check that it is a place to be filled."
        ),
        "document-markup-kept": _say("HTML within the text was kept as words: {what}", CHECK_BY_EYE),
        "document-front-matter": _say(
            "The file begins with lines about itself (front matter), kept as text.",
            "Leave out what is not wording.",
        ),
        "document-more-to-say": _say(
            "There is more to say; the first {limit} findings are listed.", CHECK_BY_EYE
        ),
    }
)


def refusal(id: str, place: Place = NOWHERE, **details: object) -> Unreadable:  # noqa: A002 - the word of Finding
    """The refusal of that id, ready to be raised. Raises KeyError if the table does not know the id."""
    saying = REFUSALS[id]
    words = saying.words.format(**details)
    return Unreadable([Finding(id=id, level=Level.STOP, words=words, mend=saying.mend, place=place)])


def advice(id: str, place: Place = NOWHERE, **details: object) -> Finding:  # noqa: A002
    """The finding of that id. Raises KeyError if the table does not know the id."""
    saying = ADVICE[id]
    return Finding(
        id=id, level=Level.ADVISE, words=saying.words.format(**details), mend=saying.mend, place=place
    )
