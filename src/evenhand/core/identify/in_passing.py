"""Whether a letter that is not about a quarrel tells of somebody in passing, as news does: "a mother found
her
son's coat, two years after he lost it", "one boy walked it twice".

News is full of people and of common words that could be somebody's secret. What a school keeps in confidence
is a state ("her mum is not well", "he has no licence"); news is what anybody once did. So where a paragraph
tells of no quarrel, somebody who is not known already and what they once did are left alone, unless the words
themselves are such as news hardly uses.
"""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.closely import has_own_clause
from evenhand.core.identify.mentions import Mention, within
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.vocabulary import base_of, rarity_of
from evenhand.core.identify.ways import Ways

ANY_OF_MANY = Pattern(
    r"(?:an?|one(?! of (?:the|our|those|these)\b)|another|someone|somebody|two|three)\b", re.IGNORECASE
)
AS_IS_KNOWN = Pattern(
    r"\b(?:we|I|school)(?:'ve| have| has) $|\b(?:there is|there's|among us(?: is)?|you (?:will|may|must) "
    r"(?:all |already |well )?(?:know|have heard|be aware|have seen|have read) (?:that|of|how"
    r"|about)?(?: \w+)? ?)$",
    re.IGNORECASE,
)
"""What makes somebody known though the letter says "a": "we have a new mum", "you will know that a pupil
…"."""
STATE = Pattern(
    r"\b(?:there's|has been|have been|is|are|am|isn't|aren't|has (?:no|an?|had|only|been \w+ing|not)"
    r"|have (?:no|an?|had)"
    r"|cannot|can't|does(?:n't| not)|do(?:n't| not)|needs?|lives?|makes?|keeps|takes|hears|sees|sleeps|eats"
    r"|suffers|speaks|uses|wears|carries|finds|knows|struggles|depends|relies|waits|bruises|comes|gives)\b",
    re.IGNORECASE,
)
THANKS = Pattern(
    r"\W*(?:(?:many |our |special )?thanks|thank you|well done|congratulations|bravo)\b", re.IGNORECASE
)
DONE_FOR_US = Pattern(
    r" who (?:kindly |so kindly |also )?(?:lent|gave|made|brought|built|mended|baked|cooked|sewed"
    r"|knitted|drove|ran|carried"
    r"|painted|planted|sang|found|stayed|helped|sold|fixed|donated|offered|won(?!'))\b",
    re.IGNORECASE,
)
OFFERED = Pattern(
    r" (?:has |then |also |kindly )*(?:offered|volunteered|agreed|asked (?:if|whether|for|how)|proposed"
    r"|seconded"
    r"|will|brought|lent|gave|taught|showed|wondered (?:if|whether))\b",
    re.IGNORECASE,
)
KIN = Pattern(
    r"(?:an? )?(?:grand(?:mother|father|parent|ma|pa|ad)|gran|nan|aunt|auntie|uncle|stepmother"
    r"|stepfather|guardian|foster carer)",
    re.IGNORECASE,
)
WHOEVER_DOES = Pattern(
    r"an? (?:\w+ )?(?:child|pupil|student|parent|family|person|boy|girl|teacher) who "
    r"(?:(?:has (?:had|been|lost|just)|does(?:n't| not)|cannot|can't|has not|hasn't) \w+|is \w+(?:ed|nd"
    r"|en|ght)"
    r"|(?!was\b|is\b|has\b)\w+s)\b[^.;:!?]*?,?"
    r" (?:has|is|will|can|may|must|should|gets|needs|learns|loses|misses|deserves|stays|goes|comes|brings"
    r"|takes)\b",
    re.IGNORECASE,
)
TELLING = 1.7
ARTICLE = Pattern(r"^(?:the|an?) ", re.IGNORECASE)
MISHAP = Pattern(
    r"\b(?:was|were|got|has been|had been)(?: \w+ly)? (?:hurt|nipped|bitten|stung|scalded|cut|bumped"
    r"|grazed|knocked|hit"
    r"|injured|bruised|kicked|scratched|burnt|burned|trapped)\b|\b(?:fell|tripped|slipped|banged|bumped"
    r"|cut|grazed"
    r"|twisted|sprained|broke)\b",
    re.IGNORECASE,
)
MENDING = Pattern(
    r"\b(?:is|are|was|were)(?: \w+ly| now| all)? (?:fine|recovering|well|better|right|none the worse"
    r"|unhurt|unharmed|home"
    r"|on the mend|back (?:in|at) \w+)\b|\b(?:seen|checked|looked at|treated|looked after) by\b"
    r"|\b(?:taken|went) to (?:the )?(?:hospital|a&e|casualty|doctor|nurse)\b",
    re.IGNORECASE,
)
INJURED = Pattern(
    r"injur|stitch|fractur|broke|scald|burn|bit(?:e|ten)|wound|concuss|sprain|bruis|accident|nip|sting"
    r"|stung|cut\b|hurt",
    re.IGNORECASE,
)
WORD = Pattern(r"[^\W\d_]+")


def is_told_in_passing(page: Page, mention: Mention, words: Span, telling: Ways) -> bool:
    """Whether one common word is said of somebody unknown, by what they once did, in a paragraph without a
    quarrel. `telling` are all the words that would give the fact away: two of them in a sentence do."""
    paragraph = page.paragraph_at(words.start)
    if _is_offering(page, mention, words):
        return True
    if not is_of_no_quarrel(page, words):
        return False
    if _is_kin_in_the_news(page, mention, words) or _is_thanked(page, mention, words):
        return True
    if _are_telling(page.words_of(words)):
        return False
    if is_whoever_does(page, mention):
        return True
    if has_own_clause(page, mention) or mention.start <= words.start < mention.end:
        return False
    sentence = page.sentence_at(words.start)
    if len({one.group().lower() for one in telling.finditer(page.words_of(sentence))}) > 1:
        return False
    first = _introduced(page, mention, paragraph, sentence)
    if first is None or not ANY_OF_MANY.match(page.shadow.text, first.start):
        return False
    if AS_IS_KNOWN.search(page.shadow.text, paragraph.start, first.start):
        return False
    return STATE.search(page.shadow.text, sentence.start, max(words.end, sentence.start)) is None


def _is_kin_in_the_news(page: Page, mention: Mention, words: Span) -> bool:
    """Whether the words are only what somebody is to a child, in the news of the week: "a grandmother knitted
    forty hats"."""
    text, sentence = page.shadow.text, page.sentence_at(words.start)
    return (
        mention.start <= words.start < mention.end
        and KIN.fullmatch(page.words_of(words)) is not None
        and ANY_OF_MANY.match(text, mention.start) is not None
        and not text[sentence.start : mention.start].strip()
        and STATE.search(text, mention.end, sentence.end) is None
    )


def _is_offering(page: Page, mention: Mention, words: Span) -> bool:
    """Whether the words are only what somebody is called who offers or asks something at a meeting: "A foster
    carer offered to write the rule out"."""
    text, sentence = page.shadow.text, page.sentence_at(words.start)
    said = page.words_of(sentence)
    return (
        mention.start <= words.start
        and words.end <= mention.end
        and ANY_OF_MANY.match(text, mention.start) is not None
        and not text[sentence.start : mention.start].strip()
        and OFFERED.match(text, mention.end, sentence.end) is not None
        and not (tone.is_of_a_quarrel(said) or tone.tells_of_something(said))
    )


def _is_thanked(page: Page, mention: Mention, words: Span) -> bool:
    """Whether one word is part of what somebody is thanked for: "the father who lent a tractor"."""
    text, sentence = page.shadow.text, page.sentence_at(words.start)
    return (
        " " not in page.words_of(words)
        and THANKS.match(text, sentence.start, mention.start + 1) is not None
        and DONE_FOR_US.match(text, mention.end, sentence.end) is not None
    )


def is_whoever_does(page: Page, mention: Mention) -> bool:
    """Whether a sentence begins with anybody who does something and says what follows: "a child who misses
    one day a
    fortnight has missed four weeks by July"."""
    text, sentence = page.shadow.text, page.sentence_at(mention.start)
    return (
        not text[sentence.start : mention.start].strip()
        and WHOEVER_DOES.match(text, mention.start, sentence.end) is not None
    )


def is_of_a_mishap(page: Page, words: Span, fact: str) -> bool:
    """Whether a sentence tells how somebody is who was hurt at school, and the fact is of no hurt: "she
    was seen by
    the nurse and is fine"."""
    sentence, paragraph = page.sentence_at(words.start), page.paragraph_at(words.start)
    text = page.shadow.text
    return (
        MENDING.search(text, sentence.start, sentence.end) is not None
        and MISHAP.search(text, paragraph.start, sentence.end) is not None
        and INJURED.search(fact) is None
    )


def is_of_no_quarrel(page: Page, words: Span) -> bool:
    """Whether the paragraph around some words tells of no quarrel, of no post and of no hurt."""
    about = page.words_of(page.paragraph_at(words.start))
    return not (tone.is_of_a_quarrel(about) or tone.tells_of_something(about))


def is_unknown(page: Page, mention: Mention, words: Span) -> bool:
    """Whether somebody is one of many that a paragraph speaks of for the first time: "a mother who …"."""
    paragraph, sentence = page.paragraph_at(words.start), page.sentence_at(words.start)
    first = _introduced(page, mention, paragraph, sentence)
    return first is not None and ANY_OF_MANY.match(page.shadow.text, first.start) is not None


def _introduced(page: Page, mention: Mention, paragraph: Span, sentence: Span) -> Mention | None:
    """The noun by which somebody was spoken of first: before a "he" or "her", that of the sentences
    before."""
    if mention.word and not mention.leans:
        return mention
    earlier = [one for one in within(page, Span(start=paragraph.start, end=sentence.end)) if not one.leans]
    before = [one for one in earlier if one.start <= mention.start]
    return before[-1] if before else None


def _are_telling(words: str) -> bool:
    """Whether they are more than one word, a "the" not counted, or a rare one."""
    bare = ARTICLE.sub("", words)
    return " " in bare or any(rarity_of(base_of(word.lower())) >= TELLING for word in WORD.findall(bare))
