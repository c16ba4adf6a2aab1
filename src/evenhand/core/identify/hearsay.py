"""How something said is reported: by whom, of whom, as an accusation, an opinion or a wish."""

import re
from typing import NamedTuple

from evenhand.core.identify.manner import Told
from evenhand.core.identify.page import Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.standing import unusual_in
from evenhand.core.identify.ways import Ways

ACCUSES = Pattern(
    r"^(?:it(?:'s| is)(?: being)? )?(?:claim|alleg|put about|it (?:was|is) (?:never|not) (?:true|the case"
    r"|so)"
    r"|(?:not|isn't|un) ?(?:true|so|the case|correct)|accus|impl|rumou?r|put |hint|insinuat|suggest"
    r"|complain|jok|gossip|speculat|mutter"
    r"|.*\b(?:drawn|painted|shown|depicted|pictured|portrayed|cast|made out|represented) (?:as|to be)"
    r"|(?:crack|quip|gibe|jibe|dig|wisecrack)s? about|.*\b(?:notion|charge|accusation|taunt|jibe))",
    re.IGNORECASE,
)
HAS_BEEN = Pattern(
    r"\bit (?:has|had|was|is|is being)(?: \w+)? (?:been )?(?:said|written|posted|reported|stated"
    r"|claimed|put about|put online"
    r"|suggested|hinted)"
    r"(?: \w+)? that$|\b(?:sadden|hurt|pain|dismay|shock|upset|sorr|griev)\w* (?:\w+ ){0,2}to (?:read"
    r"|hear|see|learn)"
    r" that$|\b(?:seen|read|heard) it (?:said|stated|claimed|suggested|written) that$",
    re.IGNORECASE,
)
IS_IT_TRUE = Pattern(
    r"\b(?:whether|if|is) it(?:'s| is| was)? (?:really |also |indeed )?true that$"
    r"|\b(?:stop|stopped|without|keeps?|kept|goes? on|went on|go about) (?:saying|writing|repeating) that$",
    re.IGNORECASE,
)
ATTRIBUTED = Pattern(
    r"\b(?:(?:a|an|one|another|the|this|that)(?: \w+){0,2} (?:post|poster|remark|comment|message"
    r"|reply|thread|video|clip|tweet"
    r"|writer|author|account|neighbour|mother|father|mum|dad|parent|grandmother|grandfather|person"
    r"|family|caption)"
    r"|somebody|someone|one of (?:our|the|you)(?: \w+)?)\b[^.;:]{0,60}$"
    r"|\b(?:parent|mother|father|mum|dad|carer|grand\w+|family|couple|child|pupil|student)"
    r"(?: concerned| involved| in question)?,? [^.;:]{0,120}\bwho (?:had |has |have |\w+ly )?(?:felt"
    r"|thought|believed"
    r"|feared) that$",
    re.IGNORECASE,
)
PRAISE = Pattern(
    r"\b(?:thank\w*|enjoy\w*|lovely|proud|grateful|delighted|helpful|wonderful|pleased|great|glad"
    r"|welcome|success\w*"
    r"|would like|would be happy|would rather|hope[sd]?)\b",
    re.IGNORECASE,
)
STRONGLY = Pattern(
    r"^(?:it(?:'s| is)(?: being)? )?(?:claim|alleg|put about|it (?:was|is) (?:never|not) (?:true|the case"
    r"|so)"
    r"|(?:not|isn't|un) ?(?:true|so|the case|correct)|accus|complain|criticis|insinuat|rumou?r"
    r"|put (?:it )?about|mock"
    r"|ridicul|sneer|taunt"
    r"|jeer)",
    re.IGNORECASE,
)
PUBLIC = Pattern(
    r"\b(?:read|seen|heard|see|hear)(?: it said| online| there| reports?| stories| comments?"
    r"| posts?)?,? that$"
    r"|\b(?:reports?|review|post|posts|video|clip|thread|page|comments?|messages?|caption|story|stories"
    r"|account|version|complaints?|claims?|rumours?|suggestions?|allegations?|remarks?|tales?|talk|reply"
    r"|jokes?)"
    r"(?: \w+){0,6} (?:says?|said|claims?|claiming|saying|states|tells us|tells(?: of)? how|has it"
    r"|that)(?: that)?$"
    r"|\b(?:clip|video|film|picture|photo\w*|recording|footage|sketch|cartoon) (?:which "
    r"|that )?show(?:s|ing|ed)$"
    r"|\b[Ii]t (?:also |then |even )?(?:says|claims|asks|said|claimed)(?: that)?$|\bit(?:'s"
    r"| is)(?: being)? said that$"
    r"|\b(?:deserve|expect|like) to be (?:told|called)(?: that)?$|\band told that$",
    re.IGNORECASE,
)
WISHED = Ways(
    r"would(?! have)|could (?:we|you|be|do with)|should(?! (?:fall|drop|die|burn|drown|choke|rot"
    r"|hang|suffer|jump|resign|go to (?:jail|prison)))(?! (?:be|have been) (?:sack|shot|put"
    r"|lock|ban|fir|asham|struck))|wish\w*|want\w*|hope\w*|prefer\w*"
    r"|like to|need(?:s|ed)? (?:more|to)|ought(?! to be (?:sack|shot|put|lock|ban|fir|asham"
    r"|struck))(?! to (?:fall|drop|die|burn|drown|choke|rot|hang|suffer|jump|resign|go to (?:jail"
    r"|prison)))|please"
    r"|more (?:notice|help|time|clubs|information)|help(?:s|ed|ful)|easier|better if|longer|earlier"
    r"|later|cheaper",
    ends=r"\b",
)
DONE = Pattern(
    r"\b(?:was|were|had|did|didn't|got|made|let|left|lost|gave|took|sent|kept|told|said|put|went|came"
    r"|saw|threw|shut"
    r"|hid|lied|cried|fed|held|hit|broke|forgot|chose|ran|stood|sat|laughed|is (?:a|an|the|not|no"
    r"|too)|are (?:not|too)"
    r"|[a-z]{2,}(?:ed)|cannot|can't|doesn't|does not|don't|do not|never|nobody|no one|refus\w+"
    r"|care[sd]?)\b",
    re.IGNORECASE,
)
ON_CONDITION = Pattern(
    r"\b(?:if|when|whenever|should|unless|whether) (?:you|anyone|anybody|any of you|a parent|somebody"
    r"|someone|your child|there|people)\b"
    r"[^,.;]{0,50}$",
    re.IGNORECASE,
)
IT_SAYS = Pattern(
    r"\bit (?:also |then |even )?(?:says|claims|said|claimed|suggests|alleges)(?: that)?$"
    r"|\b(?:review|post|posts|video|clip|thread|page|comment|caption)(?: \w+){0,6} (?:says?|said|claims?"
    r"|claiming|saying)(?: that)?$",
    re.IGNORECASE,
)
THINKS = Pattern(r"^(?:think|thought|believ|feel|felt|wish|hope)", re.IGNORECASE)
SPEAKS = Pattern(
    r"\b(?:sa(?:id|ys?|ying)|told|wrote|writ|post|stat|report|complain|remark|comment|messag|insist"
    r"|maintain|claim|alleg|suggest)",
    re.IGNORECASE,
)
RELATIVE = Pattern(
    r"(?:was|were|is|are|has|have|had|went|made|came|caused|hurt|upset|appeared|began|followed|did|do"
    r"|does|\w{3,}[^s\W]s (?:an?|the|to|you|us|them|him|her|no|more|your|our))\b",
    re.IGNORECASE,
)
THINGS_SAID = Pattern(
    r"(?:comment|remark|post|message|repl(?:y|ie)|word|thing|rumour|stor(?:y|ie)|video|clip|picture"
    r"|review|letter|thread)(?P<many>s)?"
    r"(?: [\w'-]+){0,4}? that$",
    re.IGNORECASE,
)
DOES = Pattern(
    r"(?:may|might|can|could|will|would|shall|should|must|cannot|can't|won't|never|really|simply|only"
    r"|deliberately|merely|seems?|appears?)\b"
    r"|(?!\w+(?:ers|ors|ents|ants|ists|ians|ils|ids|oys|irls|ums|ads)\b|this\b|his\b|its\b|us\b|has\b"
    r"|was\b|is\b|does\b|class|staff|thus\b|less\b|always\b|perhaps\b)[a-z]{3,}(?<!s)s"
    r"(?! (?:is|are|was|were|have|has|had|do|did|does|can|can't|cannot|will|would|should|could|may|might"
    r"|must|never|always|don't|didn't"
    r"|haven't|aren't|weren't|won't|who|of|and (?:\w+ )?(?:are|were|have)|[a-z]+ed|in|at|on|from|get|got"
    r"|go|went|know|want|need)\b)",
)
"""A verb behind "that": "a comment that takes ten seconds to write", "a message that may be read by a
child"."""
DO = Pattern(
    r"(?:harass|defame|threaten|hurt|offend|name|mock|insult|upset|target|attack|abuse|identify"
    r"|contain|include|use|break|breach|go|cross|cause"
    r"|make|seem|appear|refer|relate|concern|mention|single|spread|point|belong|do|have|are|incite"
    r"|intimidate|humiliate|bully|shame|embarrass"
    r"|invade|show|risk|undermine|bring|give|fall|amount|damage|discriminate|encourage|express"
    r"|criticise|come|disclose|reveal|leave|stay|remain"
    r"|begin|start|end|follow|arrive|accuse|ridicule|belittle|demean|wound|distress|alarm"
    r"|frighten)\b(?! (?:is|are|was|were|has|have|had)\b)"
)
OTHERS_MADE = Pattern(
    r"(?:other |some |many |a few |several |certain )?(?:people|others|some|parents|adults|strangers"
    r"|neighbours|friends|he|she|they|we|you|I"
    r"|somebody|someone|anybody|anyone|nobody)(?:'ve| have| had| has|'d)?(?: \w+ly| since| then| also)?"
    r" (?:added|made|posted|written|left|put|shared|read|seen|heard|received|sent|typed|wrote|add|make"
    r"|post|write|leave|share|send|read|see)"
    r"(?=\W*$|,| (?:below|beneath|under|underneath|about|on|in|online|here|there|since|last|at|to|do|does"
    r"|when|while|whilst|late|after|before|if|without|because|not|and|should|might"
    r"|did|is|are|was|were|have|has|may|can|will)\b)"
)
"""The remarks that other people have added below it: what they added is the remarks."""


NOBODY_COULD = Pattern(
    r"(?:no|any|few|every) \w+ (?:could|can|would|should|will|ought to) (?:\w+ )?[a-z]+\W*$"
)
"""In words that no employer could ignore."""


CARRIES_ON = Pattern(r"(?:and|or|nor|but) that", re.IGNORECASE)
THAT_GOES = Pattern(
    r"(?:goes|holds|applies|includes|means|covers|extends|counts|matters|remains|stands|depends"
    r"|helps?|takes"
    r"|shows|will|can|may|must|should|would|might|could|cannot|includes|made|makes|gives|gave|brings"
    r"|leaves)\b"
)
"""The school expects kindness, and that goes for the internet, too."""


def is_relative(text: str, said: Span, clause: Span) -> bool:
    """Whether "that" does not lead to what was said but to what a remark is or does, to who made it, or back
    to what was told before."""
    if CARRIES_ON.match(text, said.start) and THAT_GOES.match(text, clause.start):
        return True
    noun = THINGS_SAID.search(text[max(0, said.start - 1) : clause.start].rstrip())
    if noun is None:
        return False
    follows = [DOES, OTHERS_MADE, NOBODY_COULD, *([DO] if noun["many"] else [])]
    return any(one.match(text, clause.start, clause.end) for one in follows)


OF_EVERY = Pattern(r"\b(?:every|any|each|all|no)\s+$", re.IGNORECASE)
WE_SAY = Pattern(
    r"\bask(?:s|ed)? (?:me|us)(?: to)?$|\b(?:may|might|can|must|let|want\w*|like) (?:I|me|us|we"
    r"|to)(?: \w+)?$"
    r"|\b(?:nobody|no one|none)\b[^,;:]*$",
    re.IGNORECASE,
)
ASKED_BY_SOME = Pattern(
    r"\b(?:it (?:was|has been|is being|is)|some(?: of you| people| parents)?(?: have)?"
    r"|people(?: have)?|others(?: have)?"
    r"|(?:I|we) (?:have been|was|were|am|are))(?: also| often| being)? (?:asked|wondered"
    r"|questioned)(?: \w+ly)?"
    r" (?:why|whether|how|if|what)$",
    re.IGNORECASE,
)
IT_IS_OURS = Pattern(
    r"^\W*(?:it|this|they|these)(?: also| then| even| all)? (?:says?|states?|asks?|means?)(?: that)?$",
    re.IGNORECASE,
)
A_PAPER = Pattern(
    r"\b(?:polic(?:y|ies)|rules?|guidance|guidelines|handbook|prospectus|code|law|form|leaflet|agreement"
    r"|charter"
    r"|contract|terms|conditions|procedures?|curriculum|timetable|risk assessment)\b",
    re.IGNORECASE,
)
OUR_PAPERS = Pattern(
    r"\b(?:polic(?:y|ies)|rules?|guidance|guidelines|handbook|website|prospectus|code|law|act|form"
    r"|letter|newsletter"
    r"|leaflet|poster|sign|motto|notice|advice|government|council|county|procedures?|agreement|charter"
    r"|curriculum"
    r"|inspectors?|report|research|studies|experts?|doctors?|nhs)\b[^.;:!?]{0,40}\b(?:says?|said|states?"
    r"|stated"
    r"|recommend(?:s|ed)?|advis\w+|asks?|suggest(?:s|ed)?|insists?)\b[^.;:!?]{0,14}$",
    re.IGNORECASE,
)
OUR_OWN = Pattern(r"\bI(?:'ll| will| shall| can only| can| must| would)? (?:only )?say(?: that)?\b[^;:]*$")
TO_SAY = Pattern(r"\b(?:to say|to tell you|say|tell you|says|add)(?: that)?$", re.IGNORECASE)
CALLS = Pattern(r"call|describ|label|brand|dub", re.IGNORECASE)
INSULTS = Pattern(r"compar|liken|ridicul|sneer|accus|mock|taunt|jeer|teas", re.IGNORECASE)
HOW = Pattern(r"\s*(?:about |on )?(?:how|who|whose|why|whether|where)\b", re.IGNORECASE)
ASKS = Pattern(r"ask|wonder|question", re.IGNORECASE)
THAT = Pattern(
    r"\b(?:(?:crack|quip|gibe|jibe|dig|wisecrack)s? about|to be|that|of|as|why|how|whether|if|what"
    r"|because|after)$",
    re.IGNORECASE,
)
LEADS_ON = Pattern(
    r"\s*(?:,?\s*(?:online|there|then|publicly|here|aloud"
    r"|(?:by|in|on|at) (?:the |a |an |some |one |our )?\w+|\w+ly)\s+)?(?:,\s*)?(?:that|(?:about "
    r"|on )?(?:how|who|whose|why|whether|where)|(?=what (?:he|she|they|it|our|the|an?|one)\b))\b",
    re.IGNORECASE,
)
OPINION = Pattern(
    r"\b(?:several|many|most|some|lots|a (?:number|few|good many)) (?:of )?"
    r"(?:you|parents|families|people|governors)\b[^,;:]*$",
    re.IGNORECASE,
)


class Heard(NamedTuple):
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


def heard_as(text: str, told: Told, said: Span, clause: Span, *, carried: bool, accused: bool) -> Heard:
    """How a clause after a reporting verb is said."""
    cue = text[said.start : said.end]
    before, after = text[told.span.start : said.start], text[said.end : clause.end]
    insults = INSULTS.match(cue) is not None
    that = insults or THAT.search(cue) is not None or LEADS_ON.match(after) is not None
    if RELATIVE.match(text, clause.start, clause.end) or is_relative(text, said, clause):
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
