"""Whether what a sentence reports is what any school hears: what its phone and its dinners are like, what is
planned, that something hurt, that messages were sent, what governors heard.

A report that shares no meaning with any post is nevertheless taken for one retold, for a good retelling has
no word of the post. It is not, where its like is said at every school.
"""

import re

from evenhand.core.identify.manner import Told
from evenhand.core.identify.page import Span
from evenhand.core.identify.patterns import Cued, Pattern

SERVICE = (
    r"(?:(?:tele)?phones?(?: lines?)?|switchboard|letters?|newsletters?|e-?mails?|websites?|app|apps"
    r"|car parks?|gates?"
    r"|(?:mini)?bus(?:es)?|coach(?:es)?|timetables?|menus?|dinners|lunches|meals|portions|queues?"
    r"|uniforms?|blazers|ties"
    r"|homework|fees|prices|term dates|holidays|halls?|heating|radiators|toilets|lavatories|wi-?fi"
    r"|boiler|roof|playground|field|pitch"
    r"|parking|crossing|clubs|places|breakfast club|after-school club|trips|reports|books|parents'"
    r" evenings?"
    r"|appointments|classrooms|lockers|lights|signs|pool|library|tuck shop|canteen|payments?|forms|notice"
    r"|communication|school day|lessons|exams|mocks|sports day|fair|concert|tickets)"
)
MODAL = r"(?:is|are|was|were|has|have|had|will|would|might|may|could|should|can|cannot|can't|isn't|aren't)"
OF_ITS_SERVICE = Pattern(
    rf"(?:that )?(?:(?:the|our|all|some|this|these|those|more|a|an|its) )?(?:(?:new|school|front|main|car"
    rf"|winter|summer|autumn|spring|swimming|\w+'s) )?{SERVICE}(?: (?:at|in|on|for|of) (?:the |our"
    rf" )?\w+(?: \w+)?)? {MODAL}\b",
    re.IGNORECASE,
)
OF_ITS_END = Cued(
    r"(?:that )?(?:the|our|this|your) (?:\w+ )?(?:school|college|academy|nursery|sixth form"
    r"|pre-?school|playgroup|building|site)"
    r" (?:is|was|will|would|might|may|could|has|had)(?: soon| now| about)?(?: to)?(?: be| been)?"
    r" (?:clos\w+|merg\w+|mov\w+|sold|shut\w*|join\w*|expand\w*|rebuilt|renam\w+|taken over|grow\w*"
    r"|shrink\w*|full)\b",
    re.IGNORECASE,
    begins="that|the|our|this|your",
    holds="clos|merg|mov|sold|shut|join|expand|rebuilt|renam|taken over|grow|shrink|full",
)
ANYBODY = Pattern(
    r"\b(?:he|she|him|her|his|hers|(?:an?|one|another|the|our) (?:\w+ )?(?:boy|girl|child|pupil"
    r"|student|baby"
    r"|toddler|mother|father|mum|dad|parent|grand\w+|family|lad|lass|man|woman|teacher|cook|caretaker"
    r"|assistant|colleague|nurse|driver|member of)|somebody|someone)\b",
    re.IGNORECASE,
)
HURT = (
    r"(?:feelings?|offence|upset|hurt|distress|words|remarks|comments|quarrels?|rows?|arguments?"
    r"|ill[- ]will"
    r"|bad blood|friction|disagreements?|annoyance|anger|unhappiness|worry|anxiety|concern|tensions?"
    r"|resentment"
    r"|muddle|confusion|trouble|bother|disappointment|pain|ill[- ]feeling|falling[- ]out)"
)
THAT_IT_HURT = Cued(
    r"(?:that )?[\w' -]{2,60}? (?:(?:has|have|had) )?(?:\w+ly )?(?:caused|led to|brought(?: about)?"
    r"|left|stirred up|given rise"
    r" to|gave rise to|ended in|turned into|grown? into|grew into|provoked|created|resulted in)"
    rf" (?:[\w-]+ ){{0,3}}{HURT}(?: (?:among|amongst|between|for|in|to|at|online|on|with"
    rf"|over)\b[\w' -]{{0,40}})?",
    re.IGNORECASE,
    holds="caused|led to|brought|left|stirred|rise|ended|turned|grow|grew|provoked|created|resulted",
)
"""A competition had caused hard feelings: that something hurt, and not what was said."""
MADE_IT_WORSE = Cued(
    r"(?:that )?[\w' -]{2,50}? (?:made|makes|has made|had made) (?:it|things|matters|that|this"
    r"|everything|all this)"
    r" (?:\w+ )?(?:worse|better|harder|easier|bigger|sharper|louder|right|plain)\b[\w' -]{0,40}",
    re.IGNORECASE,
    holds="made|makes",
)
UNKIND = (
    r"(?:unkind|nasty|hurtful|untrue|cruel|rude|unpleasant|horrid|horrible|offensive|hateful|spiteful"
    r"|false|unfair|awful"
    r"|terrible|dreadful|bad|hard|harsh|wrong|mean|sharp|personal|sarcastic|angry|thoughtless)"
)
ONLY_UNKIND = Cued(
    r"(?:that |which )?(?:(?:has |have |had )?(?:said|wrote|written|made|posted|contained|used"
    r"|included|shared|repeated) )"
    rf"(?:some |such |many |several |a few |very |rather |quite |really |most )*(?:{UNKIND},? (?:and "
    rf"|or )?)+"
    r"(?:things?|words?|remarks?|comments?|names?|messages?|jokes?|language|rumours?|claims?|stories)"
    r"(?: (?:about|of|to|on|against|towards?)\b[\w' -]{0,60})?",
    re.IGNORECASE,
    holds="said|wrote|written|made|posted|contained|used|included|shared|repeated",
)
POSTS = (
    r"(?:(?:an?|some|the|several|many|more|those|these|such|two|three|a few) )?(?:[\w-]+"
    r" )?(?:messages?|comments?"
    r"|posts?|remarks?|words|things|pictures?|photo\w*|videos?|clips?|replies|reply|screenshots?|e-?mails?"
    r"|recordings?)"
)
SENT = (
    r"(?:sent|posted|written|made|shared|left|passed|put|said|read|seen|forwarded|typed|repeated"
    r"|printed|deleted"
    r"|published|circulat\w+|taken down|removed)"
)
ONLY_SENT = Cued(
    rf"(?:that )?(?:{POSTS}(?: (?:that |which )?(?:was|were|has been|have been|had been))? {SENT}\b"
    r"|(?:and |but )?it (?:was|is|has been|had been) (?:first |later |then |also )?(?:made|said"
    r"|posted|shared|written|repeated|deleted|printed|read|seen"
    r"|forwarded|passed (?:on|round|around))\b)(?![^,.;:]*\b(?:about|that|because|saying|which|of)"
    r" (?!people\b|a lot\b|families\b"
    r"|she\b|he\b|they\b|we\b|nobody\b|the group\b|this group\b|each other\b|one another\b|us\b|it\b"
    r"|those\b))",
    re.IGNORECASE,
    holds=(
        "sent|posted|written|made|shared|left|passed|put|said|read|seen|forwarded|typed|repeated"
        "|printed|deleted|published|circulat|taken|removed"
    ),
)
"""Messages sent to a group: that there were some, and not what they said."""
SO_CAN_WE = Pattern(
    r"\b(?:then )?so (?:can|must|should|do|may|could|might|shall) (?:we|you|I|they|grown-ups|adults"
    r"|everyone|all of us)\b"
    r"|\b(?:we|you|adults|grown-ups|parents|all of us) (?:all )?(?:can|could|should|must|ought to)"
    r" (?:too|as well|surely)\b",
    re.IGNORECASE,
)
"""If children can say sorry, so can we: a maxim."""
OF_ONES_OWN = Cued(
    r"\b(?:I|we)(?:'ve|'d| have| had)?(?: \w+)? (?:thought|felt|believed|found|known|knew|wondered"
    r"|hoped|learned"
    r"|learnt|noticed|realised|decided|concluded)(?: that)?$"
    r"|\b(?:I|we) (?:am|are|were|was) (?:often|always|sometimes|frequently|regularly|forever|usually)"
    r" (?:told|reminded|asked)(?: that)?$"
    r"|\b(?:people|visitors|inspectors|children|our children|pupils) (?:often|always|sometimes"
    r"|usually) (?:say|tell us|tell me|remark)(?: that)?$",
    re.IGNORECASE,
    ends=(
        "that|thought|felt|believed|found|known|knew|wondered|hoped|learned|learnt|noticed|realised"
        "|decided|concluded|told|reminded|asked|say|us|me|remark"
    ),
)
BEFORE_A_BOARD = Cued(
    r"\b(?:governors|members|trustees|directors|(?:the |our )?(?:board|council|committee|meeting"
    r"|forum|PTA|trust))(?: (?:also|then|further))?"
    r" (?:heard|learned|learnt|noted|understood|(?:were|was) (?:also )?(?:told|informed|advised"
    r"|reminded|assured"
    r"|pleased to (?:hear|note)))(?: from [\w' ]{3,30})? that$",
    re.IGNORECASE,
    ends="that",
)
WAS_SAID = Pattern(
    r"\b(?:sa(?:id|ys?|ying)|claim\w*|alleg\w*|accus\w*|rumou?r\w*|complain\w*|post(?:ed|ing|s)?"
    r"|mock\w*|wrote|online)\b",
    re.IGNORECASE,
)
SUGGESTED = Pattern(
    r"\b(?:suggested|proposed|recommended|thought|felt|hoped)(?: \w+ly)? that$", re.IGNORECASE
)
MIGHT_MEET = Pattern(
    r"(?:an?|the|our|each|every|some|more|regular|new|another) (?:[\w'-]+ ){0,2}?(?:forum|meetings?"
    r"|drop-ins?|evenings?|letters?|surveys?|groups?"
    r"|council|committee|association|workshops?|talks?|assembl(?:y|ies)|coffee mornings?"
    r"|questionnaires?|leaflets?|clubs?"
    r"|newsletters?|bulletin|box|board|charter|code|polic(?:y|ies)|fair|rota|noticeboard)\b[\w' -]{0,30}?"
    r" (?:might|could|should|would|may)\b",
    re.IGNORECASE,
)
EXAGGERATED = Pattern(
    r"\b(?:greatly|much|grossly|wildly|somewhat|slightly|highly) exaggerated\b", re.IGNORECASE
)
EVERY_TIME = Pattern(
    r"\b(?:every|each) (?:year|term|autumn|spring|summer|winter|week|day|January|February|March|April"
    r"|May|June|July"
    r"|August|September|October|November|December|Christmas|Easter|Hallowe'?en)\b",
    re.IGNORECASE,
)


def is_said_of_any_school(text: str, told: Told, said: Span, clause: Span) -> bool:
    """Whether the like of what is reported is said at every school. `said` leads to it, `clause` is what is
    reported. Ask only of what shares no meaning with a post. Total."""
    before, after = text[told.span.start : said.end], text[clause.start : clause.end]
    whole = text[told.span.start : told.span.end]
    cued = text[said.start : clause.end]
    if any(one.fullmatch(after) for one in (THAT_IT_HURT, MADE_IT_WORSE, ONLY_UNKIND)):
        return True
    if ONLY_SENT.match(after) or ONLY_SENT.match(cued):
        return True
    if OF_ONES_OWN.search(before) or SO_CAN_WE.search(text, clause.start, told.span.end):
        return True
    if EXAGGERATED.search(whole) or (not told.past and EVERY_TIME.search(whole)):
        return True
    if ANYBODY.search(after):
        return False
    if BEFORE_A_BOARD.search(before) and not WAS_SAID.search(after):
        return True
    if SUGGESTED.search(before) and MIGHT_MEET.match(after):
        return True
    return OF_ITS_SERVICE.match(after) is not None or OF_ITS_END.match(after) is not None
