"""What a post said, told again in other words: those who read the post know it again.

Two signals: a clause that reports what somebody said and shares meanings with a post; or, without one,
several distinctive meanings of one post in one sentence about an incident.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 29 November 2026).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.captured import Captured, Posts, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.manner import Told, quotations, told_of
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.standing import unusual_in
from evenhand.core.identify.vocabulary import Word, likeness_of, phrases_in, words_of

ACCUSES = re.compile(
    r"^(?:it(?:'s| is)(?: being)? )?(?:claim|alleg|put about|it (?:was|is) (?:never|not) (?:true|the case"
    r"|so)"
    r"|(?:not|isn't|un) ?(?:true|so|the case|correct)|accus|impl|rumou?r|put |hint|insinuat|suggest"
    r"|complain|jok|gossip|speculat|mutter"
    r"|.*\b(?:drawn|painted|shown|depicted|pictured|portrayed|cast|made out|represented) (?:as|to be)"
    r"|(?:crack|quip|gibe|jibe|dig|wisecrack)s? about|.*\b(?:notion|charge|accusation|taunt|jibe))",
    re.IGNORECASE,
)
HAS_BEEN = re.compile(
    r"\bit (?:has|had|was|is|is being)(?: \w+)? (?:been )?(?:said|written|posted|reported|stated"
    r"|claimed|put about|put online"
    r"|suggested|hinted)"
    r"(?: \w+)? that$|\b(?:sadden|hurt|pain|dismay|shock|upset|sorr|griev)\w* (?:\w+ ){0,2}to (?:read"
    r"|hear|see|learn)"
    r" that$|\b(?:seen|read|heard) it (?:said|stated|claimed|suggested|written) that$",
    re.IGNORECASE,
)
IS_IT_TRUE = re.compile(
    r"\b(?:whether|if|is) it (?:is |was )?(?:really |also |indeed )?true that$", re.IGNORECASE
)
ATTRIBUTED = re.compile(
    r"\b(?:(?:a|an|one|another|the|this|that)(?: \w+){0,2} (?:post|poster|remark|comment|message"
    r"|reply|thread|video|clip|tweet"
    r"|writer|author|account|neighbour|mother|father|mum|dad|parent|grandmother|grandfather|person"
    r"|family|caption)"
    r"|somebody|someone|one of (?:our|the|you)(?: \w+)?)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"\b(?:thank\w*|enjoy\w*|lovely|proud|grateful|delighted|helpful|wonderful|pleased|great|glad"
    r"|welcome|success\w*"
    r"|would like|would be happy|would rather|hope[sd]?)\b",
    re.IGNORECASE,
)
STRONGLY = re.compile(
    r"^(?:it(?:'s| is)(?: being)? )?(?:claim|alleg|put about|it (?:was|is) (?:never|not) (?:true|the case"
    r"|so)"
    r"|(?:not|isn't|un) ?(?:true|so|the case|correct)|accus|complain|criticis|insinuat|rumou?r"
    r"|put (?:it )?about|mock"
    r"|ridicul|sneer|taunt"
    r"|jeer)",
    re.IGNORECASE,
)
PUBLIC = re.compile(
    r"\b(?:read|seen|heard|see|hear)(?: it said| online| there| reports?| stories| comments?"
    r"| posts?)?,? that$"
    r"|\b(?:reports?|review|post|posts|video|clip|thread|page|comments?|messages?|caption|story|stories"
    r"|account|version|complaints?|claims?|rumours?|suggestions?|allegations?|remarks?|tales?|talk|reply|jokes?)"
    r"(?: \w+){0,6} (?:says?|said|claims?|claiming|saying|states|tells us|tells(?: of)? how|has it"
    r"|that)(?: that)?$"
    r"|\b(?:clip|video|film|picture|photo\w*|recording|footage|sketch|cartoon) (?:which "
    r"|that )?show(?:s|ing|ed)$"
    r"|\b[Ii]t (?:also |then |even )?(?:says|claims|asks|said|claimed)(?: that)?$|\bit(?:'s"
    r"| is)(?: being)? said that$"
    r"|\b(?:deserve|expect|like) to be (?:told|called)(?: that)?$|\band told that$",
    re.IGNORECASE,
)
WISHED = re.compile(
    r"\b(?:would(?! have)|could (?:we|you|be|do with)|should(?! (?:be|have been) (?:sack|shot|put"
    r"|lock|ban|fir|asham|struck))|wish\w*|want\w*|hope\w*|prefer\w*"
    r"|like to|need(?:s|ed)? (?:more|to)|ought(?! to be (?:sack|shot|put|lock|ban|fir|asham|struck))|please"
    r"|more (?:notice|help|time|clubs|information)|help(?:s|ed|ful)|easier|better if|longer|earlier"
    r"|later|cheaper)\b",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\b(?:was|were|had|did|didn't|got|made|let|left|lost|gave|took|sent|kept|told|said|put|went|came"
    r"|saw|threw|shut"
    r"|hid|lied|cried|fed|held|hit|broke|forgot|chose|ran|stood|sat|laughed|is (?:a|an|the|not|no"
    r"|too)|are (?:not|too)"
    r"|[a-z]{2,}(?:ed)|cannot|can't|doesn't|does not|don't|do not|never|nobody|no one|refus\w+"
    r"|care[sd]?)\b",
    re.IGNORECASE,
)
DENIED_AFTER = re.compile(
    r",?\s+(?:whatever|no matter what|despite what|contrary to what|for all that)\s+(?:you|some"
    r"|people|others|anyone|anybody"
    r"|has been|was|is being)\b[^.;:!?]{0,40}\b(?:read|heard|seen|told|said|written|posted|claimed"
    r"|put about|shared)\b",
    re.IGNORECASE,
)
DENIED_BEFORE = re.compile(
    r"^\s*(?:whatever|no matter what|despite what|contrary to what|contrary to)\b[^,.;:!?]{0,70}"
    r"\b(?:read|heard|seen|told|said|written|posted|claimed|put about|shared|online|reports?|rumours?"
    r"|stories)\b[^,.;:!?]{0,20},\s*",
    re.IGNORECASE,
)
ON_CONDITION = re.compile(
    r"\b(?:if|when|whenever|should|unless|whether) (?:you|anyone|anybody|any of you|a parent|somebody"
    r"|someone|your child|there|people)\b"
    r"[^,.;]{0,50}$",
    re.IGNORECASE,
)
IT_SAYS = re.compile(
    r"\bit (?:also |then |even )?(?:says|claims|said|claimed|suggests|alleges)(?: that)?$"
    r"|\b(?:review|post|posts|video|clip|thread|page|comment|caption)(?: \w+){0,6} (?:says?|said|claims?"
    r"|claiming|saying)(?: that)?$",
    re.IGNORECASE,
)
THINKS = re.compile(r"^(?:think|thought|believ|feel|felt|wish|hope)", re.IGNORECASE)
SPEAKS = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|wrote|writ|post|stat|report|complain|remark|comment|messag|insist"
    r"|maintain|claim|alleg|suggest)",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"(?:was|were|is|are|has|have|had|went|made|came|caused|hurt|upset|appeared|began|followed|did|do"
    r"|does|\w{3,}[^s\W]s (?:an?|the|to|you|us|them|him|her|no|more|your|our))\b",
    re.IGNORECASE,
)
OF_EVERY = re.compile(r"\b(?:every|any|each|all|no)\s+$", re.IGNORECASE)
WE_SAY = re.compile(
    r"\bask(?:s|ed)? (?:me|us)(?: to)?$|\b(?:may|might|can|must|let|want\w*|like) (?:I|me|us|we|to)(?: \w+)?$"
    r"|\b(?:nobody|no one|none)\b[^,;:]*$",
    re.IGNORECASE,
)
ASKED_BY_SOME = re.compile(
    r"\b(?:it (?:was|has been|is being|is)|some(?: of you| people| parents)?(?: have)?"
    r"|people(?: have)?|others(?: have)?"
    r"|(?:I|we) (?:have been|was|were|am|are))(?: also| often| being)? (?:asked|wondered"
    r"|questioned)(?: \w+ly)?"
    r" (?:why|whether|how|if|what)$",
    re.IGNORECASE,
)
IT_IS_OURS = re.compile(
    r"^\W*(?:it|this|they|these)(?: also| then| even| all)? (?:says?|states?|asks?|means?)(?: that)?$",
    re.IGNORECASE,
)
A_PAPER = re.compile(
    r"\b(?:polic(?:y|ies)|rules?|guidance|guidelines|handbook|prospectus|code|law|form|leaflet|agreement|charter"
    r"|contract|terms|conditions|procedures?|curriculum|timetable|risk assessment)\b",
    re.IGNORECASE,
)
OUR_PAPERS = re.compile(
    r"\b(?:polic(?:y|ies)|rules?|guidance|guidelines|handbook|website|prospectus|code|law|act|form|letter|newsletter"
    r"|leaflet|poster|sign|motto|notice|advice|government|council|county|procedures?|agreement|charter|curriculum"
    r"|inspectors?|report|research|studies|experts?|doctors?|nhs)\b[^.;:!?]{0,40}\b(?:says?|said|states?|stated"
    r"|recommend(?:s|ed)?|advis\w+|asks?|suggest(?:s|ed)?|insists?)\b[^.;:!?]{0,14}$",
    re.IGNORECASE,
)
SEES_TO_IT = re.compile(r"\b(?:will|shall|to|must|can|we|I) (?:always )?see (?:to it )?that$", re.IGNORECASE)
ON_WHAT_FOLLOWS = re.compile(
    r"\b(?:are|is|will be|may be|can be) (?:treated|dealt with|handled|regarded|seen|managed|considered"
    r"|classed)\b[^.;:!?]*\bpolic(?:y|ies)\b",
    re.IGNORECASE,
)
"""What a policy says becomes of it: "posts that threaten are treated as bullying under our policy"."""
ONLY_THAT_IT_WAS = re.compile(
    r"[\w' -]{3,70} (?:has|have|had|was|were|is|are) (?:\w+ )?(?:been |being )?"
    r"(?:made fun of|mocked|ridiculed|insulted|criticised"
    r"|named|attacked|abused|talked about|discussed|targeted|laughed at|singled out|filmed|quoted)"
    r"(?: (?:on|in|by|at|over|online|here|there|again|publicly|recently)\b[\w' -]{0,40})?",
    re.IGNORECASE,
)
"""That somebody was mocked, without what for."""
SAYS_OF_PAPERS = re.compile(
    r"\b(?:polic(?:y|ies)|procedures?|handbook|guidance|code|agreement|charter)\s+(?:says?|states?|asks?|requires?)\b",
    re.IGNORECASE,
)
OUR_OWN = re.compile(r"\bI(?:'ll| will| shall| can only| can| must| would)? (?:only )?say(?: that)?\b[^;:]*$")
AS_TO = re.compile(
    r"\s*(?:and |but )?(?:as (?:to|for)|with regard to|regarding|concerning) (the (?:\w+ )[^,.;:!?]{8,80}),",
    re.IGNORECASE,
)
TO_SAY = re.compile(r"\b(?:to say|to tell you|say|tell you|says|add)(?: that)?$", re.IGNORECASE)
CALLS = re.compile(r"call|describ|label|brand|dub", re.IGNORECASE)
CALLED, CALLED_BECAUSE = 1.6, 0.8
INSULTS = re.compile(r"compar|liken|ridicul|sneer|accus|mock|taunt|jeer|teas", re.IGNORECASE)
HOW = re.compile(r"\s*(?:about |on )?(?:how|who|whose|why|whether|where)\b", re.IGNORECASE)
ASKS = re.compile(r"ask|wonder|question", re.IGNORECASE)
THAT = re.compile(
    r"\b(?:(?:crack|quip|gibe|jibe|dig|wisecrack)s? about|to be|that|of|as|why|how|whether|if|what"
    r"|because|after)$",
    re.IGNORECASE,
)
LEADS_ON = re.compile(
    r"\s*(?:,?\s*(?:online|there|then|publicly|here|aloud"
    r"|(?:by|in|on|at) (?:the |a |an |some |one |our )?\w+|\w+ly)\s+)?(?:,\s*)?(?:that|(?:about "
    r"|on )?(?:how|who|whose|why|whether|where)|(?=what (?:he|she|they|it|our|the|an?|one)\b))\b",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(
    r"[;:(\n]\s*(?!\S)|[;:()]|\s-\s|,\s+(?:and|but|which|who|though|although|so|as|nor|yet)\b"
    r"|[.!?]+[\"')\]]*\s*$"
)
OPINION = re.compile(
    r"\b(?:several|many|most|some|lots|a (?:number|few|good many)) (?:of )?"
    r"(?:you|parents|families|people|governors)\b[^,;:]*$",
    re.IGNORECASE,
)
TOPIC_WORTH = 0.6
WORTH_COUNTING = 0.4
ACCUSED, ACCUSED_UNHEARD = 0.5, 1.0
SAID_THAT, SAID_DONE = 1.0, 0.3
SAID_ABOUT, SAID_ABOUT_ONE = 1.8, 2.4
UNSAID, UNSAID_MEANINGS = 4.4, 3
WIDEST = 160
SHORT = 24
TAKEN_UP = 1.2
ONE_WORD = 1.7
CARRIES_ON = re.compile(r"(?:and|or|nor|but) that", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """How much of a passage a post has said: the weight of shared meanings, their number, the weight of
    all the passage, and which post."""

    weight: float
    meanings: int
    whole: float
    post: str


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
        if echo := _echo(text, denied, posts):
            yield _spot(denied, echo)
            reached = denied.end
    if topic := AS_TO.match(text, told.span.start, told.span.end):
        taken_up = Span(start=topic.start(1), end=topic.end(1))
        echo = _echo(text, taken_up, posts)
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
        heard = _heard(text, told, said, clause, carried=carried, accused=accused)
        accused, carried = (
            heard.accused,
            heard.carried
            or (CARRIES_ON.match(cue) is not None and any(told.span.holds(one) for one in quotations(text))),
        )
        echo = _echo(text, clause, posts)
        if echo and heard.tells and _is_retold(echo, heard):
            short = clause.end - clause.start < SHORT
            yield _spot(Span(start=said.start, end=clause.end) if short else clause, echo)
            reached = clause.end
            carried = True
    if reached == told.span.start and (told.incident or told.reports) and not told.general:
        echo = _echo(text, told.span, posts)
        if echo and echo.weight >= UNSAID and echo.meanings >= UNSAID_MEANINGS:
            yield _spot(_heart(text, told.span, posts, echo), echo)


def _is_of_no_post(text: str, told: Told, said: Span, clause: Span) -> bool:
    """Whether nobody said it: the school sees to it, a policy goes on, or only that somebody was mocked."""
    before = text[told.span.start : said.end]
    if SEES_TO_IT.search(before) or ON_WHAT_FOLLOWS.search(text, told.span.start, told.span.end):
        return True
    if CARRIES_ON.match(text, said.start) and SAYS_OF_PAPERS.search(before):
        return True
    return ONLY_THAT_IT_WAS.fullmatch(text, clause.start, clause.end) is not None


def _denied(text: str, told: Told) -> Iterator[Span]:
    """What is said not to be so: "nobody let it go hungry, whatever you may have read"."""
    for match in DENIED_AFTER.finditer(text, told.span.start, told.span.end):
        yield Span(start=told.span.start, end=match.start())
    for match in DENIED_BEFORE.finditer(text, told.span.start, told.span.end):
        yield _clause(text, match.end(), told.span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """How something said is reported: whether the sentence tells of it, after an accusing verb, with "that"
    or its like, as what many think, by calling somebody something, or as what was done."""

    tells: bool
    accused: bool
    carried: bool
    public: bool
    that: bool
    opinion: bool
    calls: bool
    because: bool
    asked_about: bool
    done: bool


def _heard(text: str, told: Told, said: Span, clause: Span, *, carried: bool, accused: bool) -> Heard:
    cue = text[said.start : said.end]
    before, after = text[told.span.start : said.start], text[said.end : clause.end]
    insults = INSULTS.match(cue) is not None
    that = insults or THAT.search(cue) is not None or LEADS_ON.match(after) is not None
    if RELATIVE.match(text, clause.start, clause.end):
        that = insults = False
    by_one = ATTRIBUTED.search(before + cue) is not None
    asks = ASKS.match(cue) is not None
    by_some = ASKED_BY_SOME.search(before + cue) is not None
    accused = (
        ACCUSES.search(cue) is not None
        or (insults and told.past)
        or _has_been(text, said)
        or (accused and CARRIES_ON.match(cue) is not None)
    )
    public = PUBLIC.search(before + cue) is not None
    how = THAT.search(cue) is None and HOW.match(after) is not None
    wished = WISHED.search(text, clause.start, clause.end) is not None
    praised = PRAISE.search(text, clause.start, clause.end) is not None
    asked = ON_CONDITION.search(before + cue) is not None or (
        THINKS.match(cue) is not None and not told.incident and not by_one
    )
    ours = (
        OF_EVERY.search(before) is not None
        or _is_ours(before + cue)
        or (IT_IS_OURS.search(before + cue) is not None and _is_of_our_paper(text, told.span.start))
    )
    return Heard(
        tells=not (asked or ours)
        and (told.incident or ((told.past and (by_one or by_some)) if asks else (told.past or that))),
        accused=accused or carried or (by_one and not asks) or IT_SAYS.search(before + cue) is not None,
        carried=carried,
        public=public,
        that=that,
        opinion=how
        or wished
        or not unusual_in(text[clause.start : clause.end])
        or (praised and STRONGLY.search(cue) is None)
        or (OPINION.search(before) is not None and not public),
        calls=CALLS.match(cue) is not None and told.past,
        because=" because " in text[clause.start : clause.end],
        asked_about=asks and not (told.incident or by_one),
        done=DONE.search(text, clause.start, clause.end) is not None
        and (public or SPEAKS.search(cue) is not None),
    )


def _is_of_our_paper(text: str, start: int) -> bool:
    """Whether the sentence before speaks of a policy, an agreement or another paper of the school's."""
    paragraph = text.rfind("\n", 0, start) + 1
    before = text[paragraph:start].rstrip()
    last = max(before.rfind(end, 0, len(before) - 1) for end in ".!?") + 1
    return A_PAPER.search(before, last) is not None


def _is_ours(cued: str) -> bool:
    """Whether it is the school that says it, or nobody: "has asked me to say that", "no one says that"."""
    says = TO_SAY.search(cued)
    if OUR_OWN.search(cued) or OUR_PAPERS.search(cued):
        return True
    return says is not None and WE_SAY.search(cued[: says.start()].rstrip()) is not None


def _has_been(text: str, said: Span) -> bool:
    """ "It has been said that", "I was sad to read that": nobody says so of praise."""
    before = text[max(0, said.start - 40) : said.end]
    return HAS_BEEN.search(before) is not None or IS_IT_TRUE.search(before) is not None


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


def _echo(text: str, span: Span, posts: Posts) -> Echo | None:
    """The post that says most of a passage."""
    words = words_of(text, span.start, span.end)
    if not words or (len(words) == 1 and posts.rarity(words[0].base) < ONE_WORD):
        return None
    return max((_echo_in(words, post, posts) for post in posts.posts), key=lambda echo: echo.weight)


def _echo_in(words: tuple[Word, ...], post: Captured, posts: Posts) -> Echo:
    weights: dict[str, float] = {}
    whole = 0.0
    sayings = phrases_in(tuple(word.base for word in words))
    for base in dict.fromkeys((*(word.base for word in words), *sayings)):
        rarity = posts.rarity(base)
        whole += rarity
        best = max((_shared(base, rarity, said.base, said.rarity) for said in post.words), default=0.0)
        by_saying = max((likeness_of(base, meaning) for meaning in post.meanings), default=0.0)
        best = max(best, by_saying * max(rarity, 0.6) if by_saying else 0.0)
        if best:
            weights[base] = best * (TOPIC_WORTH if base in posts.topic else 1)
    return Echo(
        weight=sum(weights.values()),
        meanings=sum(weight >= WORTH_COUNTING for weight in weights.values()),
        whole=whole,
        post=post.id,
    )


def _shared(base: str, rarity: float, said: str, said_rarity: float) -> float:
    return likeness_of(base, said) * min(rarity, said_rarity) if rarity and said_rarity else 0.0


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
    return (echo.weight >= SAID_ABOUT and echo.meanings > 1) or echo.weight >= SAID_ABOUT_ONE


def _heart(text: str, span: Span, posts: Posts, echo: Echo) -> Span:
    """The stretch of a sentence between the first and the last shared meaning."""
    post = next(one for one in posts.posts if one.id == echo.post)
    shared = [
        word
        for word in words_of(text, span.start, span.end)
        if any(
            _shared(word.base, posts.rarity(word.base), said.base, said.rarity) >= WORTH_COUNTING
            for said in post.words
        )
    ]
    return Span(start=shared[0].start, end=shared[-1].end) if shared else span


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
