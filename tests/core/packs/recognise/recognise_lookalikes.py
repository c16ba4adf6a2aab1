"""Documents of other makes than Kent's, written for these tests, and what every recognised document keeps."""

import re
from collections import Counter
from datetime import date

from evenhand.core.packs import Field, Pack, Template
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.recognise import Became, Guess, Recognised, recognise
from evenhand.core.packs.recognise.lines import printable
from evenhand.core.packs.source import LineStyle, Mark, MarkKind, SourceDocument, SourceLine

NOW = date(2026, 11, 22)
WORD = re.compile(r"\w+")


def document(*texts: str, name: str = "letters.txt") -> SourceDocument:
    """A plain text; an empty string is a blank line and makes no line."""
    lines = tuple(
        SourceLine(number=number, text=text) for number, text in enumerate(texts, 1) if text.strip()
    )
    return SourceDocument(name=name, lines=lines)


def recognised(*texts: str, name: str = "letters.txt") -> Recognised:
    """What becomes of a plain text."""
    return recognise(document=document(*texts, name=name), pack_id="ours", now=NOW)


def letter(*body: str) -> tuple[str, ...]:
    """A letter around some paragraphs."""
    return ("Letter about the trip", "Dear Parents", *body, "Yours sincerely", "[Name]", "Headteacher")


def pack_of(result: Recognised) -> Pack:
    """The pack as it is read back from its files."""
    return read_pack(result.files)


def only(result: Recognised) -> Template:
    """The one template of a result."""
    (template,) = pack_of(result).templates
    return template


def field(template: Template, name: str) -> Field:
    """A field by its name."""
    return next(one for one in template.fields if one.name == name)


def guesses_about(result: Recognised, what: str) -> list[Guess]:
    """The guesses about exactly these characters of the document."""
    return [guess for guess in result.guesses if guess.what == what]


def words(text: str) -> list[str]:
    """The words of a text, without the backslashes of Markdown."""
    return WORD.findall(re.sub(r"\\(?=[\W_])", "", text))


def check_nothing_is_lost(source: SourceDocument, result: Recognised) -> None:
    """Every line has a fate, every guess stands where it says, and every word of wording is in the pack."""
    lines = {line.number: printable(line.text) for line in source.lines}
    told = {fate.line for fate in result.fates}
    assert {number for number, text in lines.items() if text.strip()} <= told
    for guess in result.guesses:
        column = guess.column - 1
        shown = lines.get(guess.line, "").replace("\n", " ")[column : column + len(guess.what)]
        assert guess.what in ("", shown)
    for fate in result.fates:
        if fate.became is Became.WORDING:
            file = Counter(words(result.files[f"{fate.template}.md"]))
            own = Counter(_plain_words(lines[fate.line], fate.line, result)) & Counter(words(fate.text))
            assert not own - file
        assert set(words(fate.text[:40])[:-1]) <= set(words(result.review))


def _plain_words(text: str, number: int, result: Recognised) -> list[str]:
    """The words of a line outside of everything that was guessed to be no wording."""
    out = list(text)
    for guess in result.guesses:
        if guess.line == number and guess.what:
            out[guess.column - 1 : guess.column - 1 + len(guess.what)] = " " * len(guess.what)
    return words("".join(out))


def _line(
    number: int, text: str, style: LineStyle = LineStyle.BODY, *marks: Mark, level: int = 0
) -> SourceLine:
    return SourceLine(number=number, text=text, style=style, level=level, marks=marks)


def _marked(text: str, piece: str, kind: MarkKind, value: str = "") -> Mark:
    start = text.index(piece)
    return Mark(kind=kind, start=start, end=start + len(piece), value=value)


FIRST = "We missed «ChildFirstName» on «DateOfSession» and hope all is well."
SECOND = "Ring Click here to enter a number or look at our page about settling in."
THIRD = "Biting happens, and we will never write old words about it."
NURSERY_LETTER = SourceDocument(
    name="settling in.docx",
    language="en-GB",
    lines=(
        _line(1, "Page 1 of 1", LineStyle.HEADER),
        _line(2, "Robin Lane Nursery"),
        _line(3, "14 Robin Lane, Oldbrook, OB1 2CD"),
        _line(
            4,
            "«Title» «Surname»",
            LineStyle.BODY,
            _marked("«Title» «Surname»", "«Title»", MarkKind.MERGE_FIELD, "Title"),
        ),
        _line(5, "Dear «Title» «Surname»"),
        _line(6, "Settling in together", LineStyle.HEADING, level=1),
        _line(
            7,
            FIRST,
            LineStyle.BODY,
            _marked(FIRST, "«ChildFirstName»", MarkKind.MERGE_FIELD, "ChildFirstName"),
            _marked(FIRST, "«DateOfSession»", MarkKind.MERGE_FIELD, "DateOfSession"),
        ),
        _line(
            8,
            SECOND,
            LineStyle.BODY,
            _marked(SECOND, "Click here to enter a number", MarkKind.CONTENT_CONTROL, "Telephone"),
            _marked(SECOND, "our page", MarkKind.LINK, "http://robin.example/settling"),
            _marked(SECOND, "settling in", MarkKind.BOLD),
        ),
        _line(
            9,
            THIRD,
            LineStyle.BODY,
            _marked(THIRD, "old words ", MarkKind.DELETED),
            _marked(THIRD, "Biting", MarkKind.COMMENT, "Is this kind enough?"),
        ),
        _line(10, "Bring a blanket (if needed).", LineStyle.ITEM),
        _line(11, "Warm wishes,"),
        _line(12, "«ManagerName»"),
        _line(13, "Nursery Manager"),
        _line(14, "Enc. Policy on settling in"),
        _line(15, "Registered charity", LineStyle.FOOTER),
    ),
)

TRUST_LETTERS = document(
    "Larkfield Learning Trust",
    "Model letters for heads",
    "",
    "Notes for schools",
    "These model letters should be read together with the latest edition of the trust’s Kind Words policy.",
    "(c) Larkfield Learning Trust 2024. Schools may change the letters, not for profit, if the trust "
    "is credited. Please let us know when you use one.",
    "We accept no responsibility for changes that schools make.",
    "",
    "Letter 1: reminder to families",
    "Date: __/__/____",
    "Dear {{ParentName}},",
    "Re: Talking to us when something is wrong",
    "At {{school_name}} we like to sort things out early. If something worries you, ring {{head_name}} on "
    "{{phone}} or e-mail office@larkfield.example.",
    "Please do not post about staff/pupils/parents in group chats. He/she may be hurt by it.",
    "- Childnet: www.childnet.com",
    "- NSPCC www.npscc.org.uk",
    "Our complaints policy is at {{link}}.",
    "This paragraph may be deleted. It is 1. not a list # nor a *heading* ((really)) {%if x%}.",
    "Kind regards",
    "{{head_name}}",
    "Principal / Head of School",
    "",
    "Letter 2: after a post",
    "Do not send this letter before the family has been spoken to.",
    "Dear ____________",
    "We have seen your post of XX/XX/XXXX and we would like to meet you on ______ at ______ in .........",
    "Your aggressive and rude comments (please use other adjectives if you like) were seen by others. "
    "If you libel anybody, we may take legal action.",
    "Bring a friend, and tell us beforehand (if needed). Amend as appropriate.",
    "Yours faithfully,",
    "[Name]",
    "[Role]",
    "Enc: screenshot of the post",
    "",
    "Staff briefing",
    "All of us are asked to say nothing online about {{topic}}. Speak to the DSL, {name}, first.",
    name="trust letters.txt",
)

NEWSLETTER_PAGE = """<html lang="en-GB"><body>
<h1>Winter newsletter texts</h1>
<p>Copyright belongs to Mill Lane Federation. Editors may adapt these items with acknowledgement.</p>
<h2>Newsletter item: a quick word</h2>
<p>Something on your mind? Come to the <b>front desk</b> at &lt;name of nursery&gt; or ring [telephone
number]. See <a href="http://www.saferinternet.org.uk/advice">this advice</a>.</p>
<h3>When we are open</h3>
<ul><li>Mornings from [time]</li><li>Afternoons (insert times)</li></ul>
<h2>Website notice</h2>
<p>Our nursery/pre-school takes every worry to heart. Write to &lt;name&gt;, the nursery manager,
by (date).</p>
<p>Note to editors: keep it short.</p>
<h2>Letter about a group chat</h2>
<p>Dear families,</p>
<p>Some messages in a group chat have upset people &amp; children. Please talk to us first.</p>
<p>With best wishes,<br>[Your name]<br>Nursery Manager</p>
</body></html>"""
