"""Whether what a sentence reports was said in no post: what a rule says of posts of some kind, what the
school holds to, what a meeting proposes, what is about to happen. And where so much is reported that only a
telling likeness to a post counts.
"""

import re

from evenhand.core.identify.in_minutes import are_minutes
from evenhand.core.identify.manner import PAST, Told
from evenhand.core.identify.page import Span
from evenhand.core.identify.patterns import Cued, Pattern

ANY_WORDS = (
    r"(?:posts?|comments?|messages?|remarks?|material|content|anything|pictures?|images?|photo\w*|videos?"
    r"|clips?"
    r"|recordings?|words|language|statements?|accounts?|pages?|memes?|jokes?|rumours?|emails?|reviews?"
    r"|screenshots?)"
)
ANY_WRITER = (
    r"(?:(?:a|an|any|every|each) (?:\w+ )?(?:person|pupil|student|parent|carer|adult|member|child|user"
    r"|visitor)"
    r"|pupils|students|parents|carers|adults|people|visitors|users|those|anyone|anybody|whoever)"
)
HARMS = (
    r"(?:name|describe|identif(?:y|ie)|threaten|humiliate|hound|harass|abuse|bull(?:y|ie)|intimidate"
    r"|ridicule|mock"
    r"|insult|defame|libel|frighten|belittle|degrade|offend|upset|hurt|attack|target|single|hold|cause|bring"
    r"|incite|discriminate|damage|disclose|reveal|show|point|embarrass|shame|demean|victimise|provoke|invade"
    r"|breach|break|undermine|distress|alarm|stir|spread|contain|include|use|make|share|post|send|write"
    r"|publish"
    r"|repeat|forward|encourage|promote)(?:e?s)?"
)
ANY_OBJECT = (
    r"(?:a|an|any|another|other|others|people|persons?|someone|somebody|anyone|anybody|one another|each other"
    r"|pupils?|students?|staff|members?|children|colleagues|teachers|parents|individuals|families|distress"
    r"|alarm|offence|harm|the school|the college|the academy|the nursery|our school|hatred|privacy|confidence"
    r"|personal|private|material|content|anything|posts?|comments?|rumours?|messages?|images?|pictures?)"
)
KIND_OF_POST = Pattern(
    rf"(?:^|[,;:]\s|\b(?:and|or|that|if|where|remove|of) )\W*(?:any |all |every |such )?(?:\w+ ){{0,2}}?"
    rf"(?:{ANY_WORDS} (?:that|which)|{ANY_WRITER} (?:of [\w' ]{{3,30}} )?who(?:ever)? (?:post|share|write"
    rf"|send|publish"
    rf"|use)s?[\w ,']{{0,60}}?(?: (?:that|which))?)"
    rf" (?:(?:{HARMS}(?:,? (?:and |or )?))+ ?(?:up |out )?(?:{ANY_OBJECT}|(?=(?:will|may|must|can|should"
    rf"|shall|are)\b))"
    r"|takes? (?:only )?(?:an?|\w+) (?:seconds?|minutes?|moments?) to (?:write|post|read|type|send|make"
    r"|share))\b",
    re.IGNORECASE,
)
"""Posts of some kind: "messages that threaten or hound a person"."""
BY_A_RULE = Pattern(
    r"\b(?:must|may|can|will|should|shall|cannot|is|are|has no place|have no place)\b(?: not| never| also)?"
    r" (?:be |become |lead |amount |constitute |break |count |fall |face |lose )?\w+",
    re.IGNORECASE,
)
OURS = (
    r"(?:(?:our|this|the) (?:\w+ )?(?:school|college|academy|nursery|community|ethos|work|life|policy"
    r"|behaviour"
    r"|approach|motto|mission|vision|curriculum|founders?|agreement|code|charter)|we|everything we do"
    r"|all we do"
    r"|all our work)"
)
HELD_TO = Cued(
    rf"\b{OURS}\b[^.;:!?]{{0,40}}\b(?:found|built|bas|ground|root|rest|stand|start|begin|began|hold"
    rf"|believ|work|shar"
    r"|act|grew|rel(?:y|ie)|depend|set up|hangs?)\w*\b[^.;:!?]{0,16}\b(?:notion|idea|belief|principle"
    r"|conviction|view"
    r"|hope|understanding|thought|faith|promise)(?: is)?(?: that)?$"
    r"|\bour (?:\w+ )?(?:belief|conviction|principle|hope|view|faith|promise|motto|aim)(?: is"
    r"| has always been)?"
    r"(?: that)?$",
    re.IGNORECASE,
    ends=(
        "notion|idea|belief|principle|conviction|view|hope|understanding|thought|faith|promise|motto"
        "|aim|is|that|been"
    ),
)
"""What the school holds to: "our school was founded on the notion that"."""
OFFICER = (
    r"(?:head(?:teacher| teacher)?|principal|rector|chair(?:man|woman|person)?|clerk|treasurer|secretary"
    r"|deputy"
    r"|depute|bursar|business manager|finance manager|vice[- ]principal|vice[- ]chair|senco|manager|trustees?"
    r"|governors?|board|committee|council|members?|lead|designated \w+|director|executive|(?:Mr|Mrs|Ms"
    r"|Miss|Dr)\.? \w+)"
)
AT_A_MEETING = Cued(
    rf"\b{OFFICER}(?: \([^)]*\))?(?: of \w+)? (?:then |also |further |briefly )?(?:reported|told|advised"
    rf"|informed|confirmed"
    r"|noted|explained|stated|announced|said|added|assured)(?: to)?(?: the)?"
    r"(?: (?:governors|meeting|board|council|members|committee|trustees|parents|forum))? that$",
    re.IGNORECASE,
    ends="that",
    holds="reported|told|advised|informed|confirmed|noted|explained|stated|announced|said|added|assured",
)
"""How minutes tell what somebody reported: "The Principal reported that"."""
BY_AN_OFFICER = Pattern(
    r"\b(?:head ?teacher|head|principal|rector|chair|clerk|treasurer|bursar|business manager|site manager)"
    r"(?: \([^)]*\))? (?:also |then )?(?:reported|explained|confirmed|noted|told)\b",
    re.IGNORECASE,
)
WAS_SAID = Pattern(
    r"\b(?:sa(?:id|ys?|ying)|claim\w*|alleg\w*|accus\w*|rumou?r\w*|complain\w*|post(?:ed|ing|s)? (?:that"
    r"|a|about)"
    r"|call(?:ed|ing)|describ\w*|mock\w*|wrote|written)\b",
    re.IGNORECASE,
)
PROPOSED = Cued(
    r"\b(?:suggested|proposed|recommended|moved|agreed|requested|resolved|decided|asked|suggests|proposes"
    r"|recommends|asks|requests)(?: \w+ly)? that$",
    re.IGNORECASE,
    ends="that",
)
BE_DONE = Pattern(
    r"(?:(?:the|an?|each|every|all|our|some|more|no|new|that|this|any) )?(?:\w+ )?(?:council|pta"
    r"|committee|governors?"
    r"|board|school|trust|members?|association|friends|forum|college|academy|nursery|office|boiler"
    r"|letters?|leaflets?"
    r"|polic(?:y|ies)|code|newsletters?|meetings?|matter|item|question|fair|money|funds?|roof|gates?"
    r"|playground|survey"
    r"|questionnaire|website|calendar|uniform|reports?|budget|rules?)\b(?: (?!should|would|could|must"
    r"|might)[\w'-]+){0,2}?"
    r" (?:not )?(?:be|write|hold|ask|buy|make|send|set|look"
    r"|invite|consider|take|give|put|meet|move|keep|open|close|draft|draw|start|begin|end|stop|run|offer"
    r"|go|come|have"
    r"|use|provide|produce|publish|remind|find|pay|raise|review|share|join|organise|arrange|add|remain|return"
    r"|receive|approach|contact|bring|let|work|speak|think|wait|try)\b(?!s)",
    re.IGNORECASE,
)
ALREADY = Pattern(r"\b(?:was|were|is|are|had|has|did|does)\b", re.IGNORECASE)
"""What a proposal has not: "that the council write a code", and not "that the cook was rude"."""
REMINDS = Pattern(
    r"\b(?:reminder|remind(?:ed|s|ing)?|(?:please|kindly) (?:note|remember|be aware)|let(?:ting)? you know"
    r"|bear in mind|to note|tell you|to say|pleased to|happy to|glad to|delighted to|announce)\b",
    re.IGNORECASE,
)
TO_COME = Pattern(
    r"(?:[\w'-]+ ){1,6}(?:will|is to|are to|is going to|are going to) (?!not\b|never\b"
    r"|no longer\b)(?:also |now |again )?\w+",
    re.IGNORECASE,
)
OF_WORDS = Pattern(
    r"\b(?:words|terms|language|ways?|manner|tones?|things|names|messages|posts|comments|remarks"
    r"|pictures) (?:that|which)$",
    re.IGNORECASE,
)
NOBODY_COULD = Pattern(
    r"(?:no|any|every|few|most|some|none|nobody|no one|anyone|we|you|I|a|an|one)\b(?: [\w'-]+){0,3}?"
    r" (?:could|would|should|can|cannot|will|must|might|may|do not|don't|did not|want|ought)\b",
    re.IGNORECASE,
)
"""What follows words by which they are only judged: "in words that no employer could ignore"."""
OF_A_PLAN = Cued(
    r"(?:that |about )?(?!our |the |my |your |his |her |their )(?:[a-z][\w'-]* ){0,2}?[a-z][\w'-]*s (?:is"
    r"|are|will be|were to be|are to be"
    r"|are being|are going to be|have been) (?:\w+ly )?(?:banned|stopped|cancelled|closed|scrapped|ended"
    r"|cut|changed"
    r"|moved|merged|sold|introduced|charged|dropped|replaced|allowed|forbidden|free|compulsory|optional"
    r"|shortened"
    r"|extended)\b|(?:that |about )?(?:the|our) [\w' -]{3,40}? (?:is|are|will|is to|are to)"
    r" (?:be |being )?(?:closing|closed|moving|merging|merge|close|sold|cancelled|changing|change|ending)\b",
    re.IGNORECASE,
    holds=(
        "banned|stopped|cancel|clos|scrapped|ended|cut|chang|mov|merg|sold|introduced|charged"
        "|dropped|replaced|allowed|forbidden|free|compulsory|optional|shortened|extended|ending"
    ),
)
"""What a school is said to plan: "that pets are banned"."""


def is_of_no_post(text: str, told: Told, said: Span, clause: Span) -> bool:
    """Whether nobody posted it: `said` leads to it and `clause` is what is reported."""
    before, after = text[told.span.start : said.end], text[clause.start : clause.end]
    whole = text[told.span.start : told.span.end]
    return (
        _is_a_rule(whole)
        or HELD_TO.search(before) is not None
        or (PROPOSED.search(before) is not None and _is_proposed(after))
        or (
            OF_WORDS.search(text[told.span.start : clause.start].rstrip()) is not None
            and NOBODY_COULD.match(after) is not None
        )
        or (REMINDS.search(before) is not None and TO_COME.match(after) is not None)
    )


def is_much_reported(text: str, told: Told, said: Span, clause: Span) -> bool:
    """Whether it stands in minutes, where much else is reported, or tells of a plan, as many rumours do."""
    before, after = text[told.span.start : said.end], text[clause.start : clause.end]
    if OF_A_PLAN.match(after) is not None:
        return True
    carried = before.removesuffix("and that")
    met = AT_A_MEETING.search(before) is not None or (
        carried != before and re.search(AT_A_MEETING.pattern[:-1] + r"\b", carried, re.IGNORECASE) is not None
    )
    if not met or WAS_SAID.search(after):
        return False
    return are_minutes(text) or BY_AN_OFFICER.search(before) is not None


def _is_a_rule(sentence: str) -> bool:
    """Whether it says what becomes of posts of some kind, and of none that there was."""
    kind = KIND_OF_POST.search(sentence)
    if kind is None or PAST.search(sentence[: kind.start()]) is not None:
        return False
    rest = sentence[kind.end() :]
    return (
        BY_A_RULE.search(rest) is not None
        and re.search(r"\b(?:was|were|has been|have been|had)\b", rest) is None
    )


def _is_proposed(clause: str) -> bool:
    proposed = BE_DONE.match(clause)
    return proposed is not None and ALREADY.search(proposed.group()) is None
