"""What a post said, told again in other words: those who read the post know it again.

Two signals: a clause that reports what somebody said and shares meanings with a post; or, without one,
several distinctive meanings of one post in one sentence about an incident.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 29 November 2026).
"""

import re
from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, tone
from evenhand.core.identify.captured import Posts, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.echoes import Echo, echo_of, heart_of
from evenhand.core.identify.hearsay import CARRIES_ON, LEADS_ON, Heard, heard_as, is_relative
from evenhand.core.identify.manner import Told, quotations, told_of
from evenhand.core.identify.of_any_school import is_said_of_any_school
from evenhand.core.identify.of_no_post import BY_AN_OFFICER, is_much_reported, is_of_no_post
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Cued, Pattern

DENIED_AFTER = Cued(
    r",?\s+(?:whatever|no matter what|despite what|contrary to what|for all that)\s+(?:you|some"
    r"|people|others|anyone|anybody"
    r"|has been|was|is being)\b[^.;:!?]{0,40}\b(?:read|heard|seen|told|said|written|posted|claimed"
    r"|put about|shared)\b",
    re.IGNORECASE,
    holds="whatever|no matter|despite|contrary|for all that",
)
DENIED_BEFORE = Cued(
    r"^\s*(?:whatever|no matter what|despite what|contrary to what|contrary to)\b[^,.;:!?]{0,70}"
    r"\b(?:read|heard|seen|told|said|written|posted|claimed|put about|shared|online|reports?|rumours?"
    r"|stories)\b[^,.;:!?]{0,20},\s*",
    re.IGNORECASE,
    holds="whatever|no matter|despite|contrary",
)
ADVISES = Pattern(r"\b(?:may|might|can|could) (?:I|we) (?:also )?suggest(?: that)?$", re.IGNORECASE)
OF_ANY = Pattern(r"^\W*(?:Any|Every|Each)\b[^.;:!?]*$|^\W*It (?:also |too )?means\b")
SEES_TO_IT = Pattern(
    r"\b(?:will|shall|to|must|can|we|I|please|kindly|do) (?:always |also )?"
    r"(?:see (?:to it )?|make sure |be sure |ensure )that$"
    r"|^\W*(?:See (?:to it )?|Make sure |Be sure |Ensure )that$",
    re.IGNORECASE,
)
OF_OURS = Cued(
    r"\b(?:pleased|glad|happy|delighted|relieved|interested|amused|heartened|thrilled|proud|good|nice"
    r"|lovely|great|cheering)"
    r" (?:to|that we can) (?:hear|learn|know|read|see|say|tell you|report|announce|confirm|add"
    r"|let you know) that\b"
    r"|\b(?:kindly|generously|cheerfully) (?:said|told us|written|promised|offered|agreed)(?: that)?\b"
    r"|(?<!thread )(?<!post )(?<!page )(?<!petition )(?<!campaign )(?<!complaint )(?<!story )(?<!claim )"
    r"\b(?:founded|built|based|rests?|run|works|live) (?:up)?on the (?:notion|idea|belief|view"
    r"|principle)(?: that)?\b"
    r"|\b(?:reminder|reminded|remind you|please note|please remember)(?: all| everybody| everyone"
    r"| families| parents)? that\b"
    r"|\b(?:head ?teacher|head teacher|head|principal|rector|chair|clerk|treasurer|bursar"
    r"|business manager|site manager|deputy head\w*)"
    r"(?: \([^)]*\))? (?:also |then )?(?:reported|explained|confirmed|noted|told (?:governors|members"
    r"|the board|the council|parents))"
    r"(?: to (?:governors|members|the board|the council))?,? that\b",
    re.IGNORECASE,
    holds="pleased|glad|happy|delighted|relieved|interested|amused|heartened|thrilled|proud|good|nice|lovely"
    "|great|cheering|kindly|generously|cheerfully|notion|idea|belief|view|principle|remind|please note"
    "|please remember|reported|explained|confirmed|noted|told",
)
"""What a school tells of its own: its news, its values, what was reported to its governors."""
SOMEBODY = Pattern(
    r"\b(?:an?|the|one|our|another) (?:\w+ )?(?:boy|girl|child|pupil|student|mother|father|mum|dad|parent"
    r"|family|colleague"
    r"|teacher|cook|caretaker|assistant|toddler|baby|member of staff)\b|\b(?:he|she)\b",
    re.IGNORECASE,
)
"""Of whom it is told, even by an officer: "reported that a boy had waited for hours"."""
ON_WHAT_FOLLOWS = Pattern(
    r"\b(?:are|is|will be|may be|can be) (?:treated|dealt with|handled|regarded|seen|managed|considered"
    r"|classed)\b[^.;:!?]*\bpolic(?:y|ies)\b",
    re.IGNORECASE,
)
"""What a policy says becomes of it: "posts that threaten are treated as bullying under our policy"."""
ONLY_THAT_IT_WAS = Cued(
    r"[\w' -]{3,70} (?:has|have|had|was|were|is|are) (?:\w+ )?(?:been |being )?"
    r"(?:made fun of|mocked|ridiculed|insulted|criticised"
    r"|named|attacked|abused|talked about|discussed|targeted|laughed at|singled out|filmed|quoted)"
    r"(?: (?:on|in|by|at|over|online|here|there|again|publicly|recently)\b[\w' -]{0,40})?"
    r"|(?:an?|some|the|several|this|that|these) (?:\w+ )?(?:films?|videos?|clips?|pictures?|photo\w*|posts?"
    r"|messages?|comments?|rumours?|stor(?:y|ies)|pages?|screenshots?|recordings?)\b[\w' -]{0,40}?"
    r" (?:has|have|had|was|were|is|are) (?:\w+ )?(?:been |being )?(?:going (?:round|around)|doing the rounds"
    r"|shared|passed|posted|circulat\w+|put up|sent|seen|made|forwarded|taken down|removed|deleted)\b"
    r"[\w' -]{0,40}",
    re.IGNORECASE,
    holds="fun of|mocked|ridiculed|insulted|criticised|named|attacked|abused|talked about|discussed|targeted"
    "|laughed at|singled out|filmed|quoted|going|rounds|shared|passed|posted|circulat|put up|sent|seen|made"
    "|forwarded|taken down|removed|deleted",
)
"""That somebody was mocked, or that something went round, without what for."""
SAYS_OF_PAPERS = Pattern(
    r"\b(?:polic(?:y|ies)|procedures?|handbook|guidance|code|agreement|charter)\s+(?:says?|states?|asks?"
    r"|requires?)\b",
    re.IGNORECASE,
)
AS_TO = Pattern(
    r"\s*(?:and |but )?(?:as (?:to|for)|with regard to|regarding|concerning) (the (?:\w+ )[^,.;:!?]{8,80}),",
    re.IGNORECASE,
)
CALLED, CALLED_BECAUSE = 1.6, 0.8
CLAUSE_END = Pattern(
    r"[;:(\n]\s*(?!\S)|[;:()]|\s-\s|,\s+(?:and|but|which|who|though|although|so|as|nor|yet)\b"
    r"|[.!?]+[\"')\]]*\s*$"
)
ACCUSED, ACCUSED_UNHEARD = 0.5, 1.0
SAID_THAT, SAID_DONE = 1.0, 0.3
SAID_ABOUT, SAID_ABOUT_ONE = 1.8, 2.4
UNSAID, UNSAID_MEANINGS = 4.4, 3
WIDEST = 160
SHORT = 24
TAKEN_UP = 1.2
ALIKE = 0.35
"""What is shared at least with a post that is told again in some of its words."""


def find(page: Page) -> Iterable[Spot]:
    """Every passage that tells again what a post said."""
    posts = posts_of(setting=page.setting, record=page.record)
    if not posts.posts:
        return
    for sentence in page.sentences:
        told = told_of(page, sentence)
        if any(one.holds(sentence) for one in (*page.standing, *page.furniture)):
            continue
        yield from _in_sentence(page, told, posts)


def _in_sentence(page: Page, told: Told, posts: Posts) -> Iterator[Spot]:
    text = page.shadow.text
    reached = told.span.start
    carried = accused = False
    for denied in _denied(text, told):
        if echo := echo_of(text, denied, posts):
            yield _spot(denied, echo)
            reached = denied.end
    if topic := AS_TO.match(text, told.span.start, told.span.end):
        taken_up = Span(start=topic.start(1), end=topic.end(1))
        echo = echo_of(text, taken_up, posts)
        if echo and echo.weight >= TAKEN_UP and told.past:
            yield _spot(taken_up, echo)
            reached = taken_up.end
    for said in told.said:
        cue = text[said.start : said.end]
        if said.end <= reached and reached != told.span.start:
            continue
        clause = _clause(text, said.end, told.span.end)
        if _is_of_no_post(text, told, said, clause):
            continue
        heard = heard_as(text, told, said, clause, carried=carried, accused=accused)
        accused, carried = (
            heard.accused,
            heard.carried
            or (CARRIES_ON.match(cue) is not None and any(told.span.holds(one) for one in quotations(text))),
        )
        echo = echo_of(text, clause, posts)
        if echo and _is_said_anyhow(text, told, said, clause, echo):
            continue
        if echo and heard.tells and _is_retold(echo, heard):
            short = clause.end - clause.start < SHORT
            yield _spot(Span(start=said.start, end=clause.end) if short else clause, echo)
            reached = clause.end
            carried = True
    if reached == told.span.start and (told.incident or told.reports) and not told.general:
        echo = echo_of(text, told.span, posts)
        ours = OF_OURS.search(text, told.span.start, told.span.end) is not None
        if echo and not ours and echo.weight >= UNSAID and echo.meanings >= UNSAID_MEANINGS:
            yield _spot(heart_of(text, told.span, posts, echo), echo)


def _is_said_anyhow(text: str, told: Told, said: Span, clause: Span, echo: Echo) -> bool:
    """Whether such a thing is also said without the post, and too little of the post is in it."""
    if is_much_reported(text, told, said, clause) and not _is_telling(echo):
        return True
    return echo.weight < ALIKE and is_said_of_any_school(text, told, said, clause)


def _is_of_no_post(text: str, told: Told, said: Span, clause: Span) -> bool:
    """Whether nobody said it: the school sees to it, a policy goes on, or only that somebody was mocked."""
    before = text[told.span.start : said.end]
    if any(one.search(before) for one in (SEES_TO_IT, ADVISES, OF_ANY)):
        return True
    if _is_of_ours(text, told, said) or is_relative(text, said, clause):
        return True
    if tone.is_of_any_claim(text[told.span.start : told.span.end]):
        return True
    if ON_WHAT_FOLLOWS.search(text, told.span.start, told.span.end) or is_of_no_post(
        text, told, said, clause
    ):
        return True
    if CARRIES_ON.match(text, said.start) and SAYS_OF_PAPERS.search(before):
        return True
    return ONLY_THAT_IT_WAS.fullmatch(text, clause.start, clause.end) is not None


def _is_of_ours(text: str, told: Told, said: Span) -> bool:
    """Whether the school tells its news, its values or what its officers reported: "you'll be pleased to
    hear that
    the pool is open, and that …"."""
    before = text[told.span.start : said.end]
    if BY_AN_OFFICER.search(before) and SOMEBODY.search(text, said.end, told.span.end):
        return False
    carries = CARRIES_ON.match(text, said.start) is not None
    found = list(OF_OURS.finditer(before))
    if not found:
        return False
    last = found[-1]
    others = [one for one in told.said if told.span.start + last.end() < one.start < said.start]
    return last.end() >= len(before) - 1 or (
        carries and all(CARRIES_ON.match(text, one.start) for one in others)
    )


def _denied(text: str, told: Told) -> Iterator[Span]:
    """What is said not to be so: "nobody let it go hungry, whatever you may have read"."""
    for match in DENIED_AFTER.finditer(text, told.span.start, told.span.end):
        yield Span(start=told.span.start, end=match.start())
    for match in DENIED_BEFORE.finditer(text, told.span.start, told.span.end):
        yield _clause(text, match.end(), told.span.end)


def _clause(text: str, start: int, end: int) -> Span:
    """What is reported: from the reporting verb to where the clause ends."""
    lead = LEADS_ON.match(text, start, end)
    begin = lead.end() if lead else start
    while begin < end and not text[begin].isalnum():
        begin += 1
    stop = CLAUSE_END.search(text, begin, end)
    finish = stop.start() if stop else end
    while finish > begin and not text[finish - 1].isalnum():
        finish -= 1
    return Span(start=begin, end=max(begin, min(finish, begin + WIDEST)))


def _is_retold(echo: Echo, heard: Heard) -> bool:
    """Whether a clause after a reporting verb is what the post said."""
    if heard.calls and echo.weight >= (CALLED_BECAUSE if heard.because else CALLED):
        return True
    if heard.asked_about:
        return echo.weight >= SAID_ABOUT and echo.meanings > 1
    if (heard.accused or heard.public) and heard.that:
        unheard = echo.whole >= ACCUSED_UNHEARD and not heard.opinion
        return echo.weight >= ACCUSED or (unheard and (heard.accused or heard.done))
    if heard.that and not heard.opinion:
        return echo.weight >= (SAID_DONE if heard.done else SAID_THAT)
    return _is_telling(echo)


def _is_telling(echo: Echo) -> bool:
    """Whether so much is shared with a post that it is told again, however it is reported."""
    return (echo.weight >= SAID_ABOUT and echo.meanings > 1) or echo.weight >= SAID_ABOUT_ONE


def _spot(span: Span, echo: Echo) -> Spot:
    return Spot(
        start=span.start,
        end=span.end,
        kind=Kind.QUOTE,
        level=Level.WARN,
        who=(echo.post,),
        why="This tells again what a captured post said. Those who read the post will know who is meant.",
        mends=("comments about the school that were unkind", ""),
    )


CLUE = Clue(
    id="quote-paraphrase",
    kind=Kind.QUOTE,
    looks_for="what a captured post said, in other words",
    authority="Kent pack, heading of the incident letter; rule 7; read 29 November 2026",
    find=find,
)
