"""Where a role is named for its ordinary work, or is not that of anybody here, whatever the sentence tells:
names given to the secretary, interviews for a post, the matron of a hospital, what a janitor once was.
"""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.patterns import Cued, Pattern

HANDED = (
    r"(?:names?(?: and numbers?)?|forms?|slips?|replies|reply|offers?|orders?|bookings?|entries|entry|money"
    r"|cash|cheques?|payments?|pictures?|photo(?:graph)?s?|recipes?|ideas|questions|queries|enquiries|letters"
    r"|nominations?|requests|applications?|tickets?|prizes?|cakes?|costumes?|kit|keys?|medicines?|inhalers?"
    r"|lunches|donations?|envelopes?|registers?|notes?|messages?|books?|coats?|receipts?|suggestions"
    r"|volunteers|ballot papers|papers|details|copies|numbers|votes?|absences?|notice of absence)"
)
HANDED_TO = Cued(
    rf"(?:^|[.:;!?] )\W*(?:all |any |your |please |raffle |reply |consent |completed )*{HANDED}"
    r"(?: (?:(?!not\b|never\b|was\b|were\b|about\b)[\w£'-]+)){0,7}? (?:to|with|for|from) $"
    r"|\b(?:give|hand|send|leave|pass|return|bring|post|e-?mail|show|drop|take|put|given|handed|sent|left"
    rf"|returned|brought|shown|paid|dropped) (?:off |in |on )?(?:[\w£'-]+ ){{0,4}}?(?:{HANDED} )?"
    rf"(?:[\w£'-]+ ){{0,3}}?(?:to|with|for) $",
    re.IGNORECASE,
    ends="to|with|for|from",
)
ASKS = Pattern(
    r"\b(?:please|should|must|may|can|could|if|who would like to|is to be|are to be)\b"
    rf"|^\W*(?:\w+ )?{HANDED} to $",
    re.IGNORECASE,
)
UNKINDLY = Pattern(
    r"\b(?:not|never|stop|apolog\w+|sorry|unkind|kind|sympath\w+|abus\w+|threat\w*|hate|nasty|love|wishes"
    r"|flowers|support|what (?:was|is)|said|was|were|had|has)\b",
    re.IGNORECASE,
)
FILLED = Cued(
    r"\b(?:interviews?|interviewing|nominations?|elections?|applications?|candidates?|hustings|ballots?"
    r"|votes?|voting|vacanc(?:y|ies)|advertis\w+|recruit\w*|electing|stand(?:ing)? for election|hopefuls"
    r"|auditions?)"
    r" (?:(?:are |is |will be )?(?:open |invited |now )*(?:for|as|to be|of) )(?:an? |our |the |its )?"
    r"(?:(?:new|next|next year's|this year's|vacant|post of|role of|job of|position of) )*"
    r"(?:(?:post|place|position|role) (?:left|held) by )?$",
    re.IGNORECASE,
    ends="for|as|of|be|an|a|our|the|its|new|next|year's|vacant|by",
)
"""What leads to a place that is yet to be filled: "interviews for next year's head boy"."""
CHOSEN = Cued(
    r"\b(?:appointed|chosen|elected|hired|recruited|welcom\w+)\b[^.;:!?]*\b(?:to (?:succeed|replace|join"
    r"|assist|help"
    r"|cover for|work with|follow)|alongside) $",
    re.IGNORECASE,
    ends="succeed|replace|join|assist|help|for|with|follow|alongside",
)
SERVED = Pattern(
    r",? (?:who )?(?:has|have) (?:now )?been (?:with us|here|at (?:the |this |our )?school|part of"
    r"|on the staff"
    r"|in post)\b(?! again)[^.;:!?]*\b(?:years?|decades?|terms?|century)\b"
)
ON_STAGE = Pattern(
    r"\bIn (?:the|our|this year's) (?:staff |school |charity |parents' )?(?:panto(?:mime)?|play|show"
    r"|nativity|concert"
    r"|quiz|race|match|sketch|talent show|production)\b[^.;:!?]* $"
)
A_CLASS_WROTE = Pattern(
    r"\W*(?:(?:Year|Primary|Form|Class|P|Y|S) ?\d+\w?|Reception|Nursery|The (?:children|pupils|infants"
    r"|juniors)"
    r"|(?:Our )?[A-Z]\w+ class) (?:have |has )?(?:wrote|written) (?:letters )?to $"
)
TO_LEARN = Pattern(
    r" to (?:ask (?:how|what|why|when|if|for)|thank|say|invite|tell (?:him|her|them) (?:how|about))\b"
)
HAS_RECEIVED = Cued(
    r"^\W*(?:The |All |Any |Some |Two |Three |A )?(?:\w+ )?(?:keys?|coats?|gloves?|property|money|forms?"
    r"|purse"
    r"|phone|ring|glasses|cheques?|envelopes?|tickets?)\b[^.;:!?]* (?:has|have|was"
    r"|were) (?:been )?(?:handed|given"
    r"|passed|returned|left|brought|taken)(?: in)? (?:to|with) $",
    re.IGNORECASE,
    ends="to|with",
)
TO_BE = Pattern(r"(?:next (?:year|term)'s|a new|the (?:next|future)) ", re.IGNORECASE)
SOUGHT = Pattern(
    r"\b(?:interviews?|interviewing|nominations?|elections?|applications?|candidates?|hustings|vot(?:e|es"
    r"|ing)"
    r"|elect(?:ing)?|choos\w+|appl(?:y|ying)|advertis\w+|recruit\w*|looking|seek(?:ing)?) (?:for|as"
    r"|to be)? ?$",
    re.IGNORECASE,
)
OUTSIDE = (
    r"(?:hospital|infirmary|hospice|care home|nursing home|church|chapel|mosque|temple|gurdwara|synagogue"
    r"|cathedral|abbey|museum|gallery|theatre|cinema|hotel|pub|inn|garage|brewery|branch|institute|W\.?I\.?"
    r"|village hall|town hall|church hall|community (?:centre|hall)|leisure centre|health centre|surgery"
    r"|(?:\w+ )?council|police|fire station|lifeboat|zoo|farm|castle|library service|bank|brigade"
    r"|regiment|legion|guild|football club|cricket club|bowls club|rugby club|golf club|tennis club"
    r"|sailing club|rowing club|swimming club|hockey club|historical society|horticultural society"
    r"|allotment society|gardening society|local history (?:society|group)|bus company|coach company"
    r"|food bank|union|university)"
)
OF_US = Pattern(
    r"\b(?:our|school|pta|friends|parents?|parent|pupils?|student|academy|nursery|college|governors|youth"
    r"|eco|sports)\b",
    re.IGNORECASE,
)
OF_ANOTHER = Pattern(
    rf"(?:,? [A-Z][\w'-]+)? (?:of|at|from|for) (?P<body>(?:the |a |their "
    rf"|another )?(?:[\w'-]+ ){{0,4}}?{OUTSIDE}"
    r"|another school|other schools|a (?:nearby|neighbouring|different) school)\b",
    re.IGNORECASE,
)
OWNED_BY = Cued(
    rf"\W*(?:the |an? )?(?P<body>(?:[\w'-]+ ){{0,4}}?{OUTSIDE})(?:'s|s') (?:[\w'-]+ )*",
    re.IGNORECASE,
    holds="'s|s'",
)
ACTS = Pattern(
    r" (?:has |have |had )?(?:kindly |also |since |now )?(?:ask(?:s|ed)?|will|would|is (?!being)(?:\w+ing"
    r"|to|on|in"
    r"|at)|writes|tells us|says|offer(?:s|ed)|gave|given|lent|agreed|sent|provided|invites?|invited|came"
    r"|comes"
    r"|visits?|visited|talk(?:s|ed)|spoke|holds?|runs?|needs|wants|collects|told us|explained|confirmed"
    r"|asks for|thank(?:s|ed)|wrote to (?:us|thank)|showed|taught|led|judged|opened|brought|played)\b",
    re.IGNORECASE,
)
LEARNING = Cued(
    r"\b(?:(?:Year|Primary|Form|Key Stage|Class|P|Y|S) ?\d+|Reception|Nursery|[Pp]upils|[Cc]hildren"
    r"|[Ss]tudents"
    r"|[A-Z]\w+s)\b[^.;:!?]{0,20}\b(?:learn(?:ed|t|ing|s)?|discover\w*|found out|finding out|research\w*"
    r"|stud(?:y|ied|ying)|read(?:ing)?|imagin\w+|pretend\w*|dress(?:ed|ing) up|dressed as|role[- ]?play\w*"
    r"|draw(?:ing|n)?|drew)\b[^.;:!?]*\b(?:that |how |why |what |about |as |of |being )"
    r"|\b(?:the word|plays? the part of|in the (?:role|part) of|dressed (?:up )?as|as played by"
    r"|comes from the"
    r"|once (?:meant|was|were|called)|in (?:Roman|Victorian|Tudor|medieval|ancient|olden) (?:times|days))\b",
    holds=(
        "learn|discover|found out|finding out|research|stud|read|imagin|pretend|dress|role|draw|drew"
        "|the word|the part of|as played by|comes from the|once|times|days"
    ),
)
"""What classes learn of, and what words once meant."""
ANY_ONE = Pattern(r"an? ", re.IGNORECASE)
IS_ALWAYS = Pattern(
    r" (?:is|are) (?:\w+ly )?(?:employed|paid|trained|appointed|required|provided|bound|expected|allowed"
    r"|obliged|responsible|entitled|there to|not (?:a|an|there|allowed|able|paid|trained|required|the)"
    r"|only (?:a|human)|an? )\b| (?:does|do) not \w+\b| (?:works?|answers?|needs?|has|have|knows?|keeps?"
    r"|sees?|makes?|listens?|steers?|looks?|writes?|serves?) (?!been\b|had\b|not\b|now\b|already\b|just\b"
    r"|since\b)",
    re.IGNORECASE,
)


def is_in_ordinary_work(before: str, words: str, after: str) -> bool:
    """Whether a role, by the words of its sentence, is only whom something is handed to, a place to be filled
    or a kind of work."""
    return (
        _is_handed_something(before)
        or is_to_be_filled(before, words)
        or _is_a_kind_of_work(before, words, after)
        or (_is_in_the_news(before, after) and not tone.tells_of_something(f"{before} {after}"))
        or (A_CLASS_WROTE.fullmatch(before) is not None and TO_LEARN.match(after) is not None)
    )


def is_learned(sentence: str) -> bool:
    """Whether a sentence tells what a class has learned or what a word once meant."""
    return LEARNING.search(sentence) is not None and not tone.is_of_a_quarrel(sentence)


def is_to_be_filled(before: str, words: str) -> bool:
    """Whether somebody is yet to be chosen for it: "interviews for next year's head boy"."""
    if FILLED.search(before):
        return True
    return TO_BE.match(words) is not None and SOUGHT.search(before) is not None


def _is_in_the_news(before: str, after: str) -> bool:
    """Whether news tells how long somebody has served, whom they welcome or what they were on a stage."""
    return (
        any(one.search(before) for one in (CHOSEN, ON_STAGE, HAS_RECEIVED)) or SERVED.match(after) is not None
    )


def _is_handed_something(before: str) -> bool:
    """Whether readers are to bring or to send something there: "names to the school secretary, please"."""
    handed = HANDED_TO.search(before)
    if handed is None or UNKINDLY.search(before):
        return False
    return ASKS.search(before) is not None


def is_of_another_body(before: str, words: str, after: str) -> bool:
    """Whether it is somebody of a hospital, a club of the town or the council, and does something there."""
    behind = OF_ANOTHER.match(after)
    if behind is not None and not OF_US.search(behind["body"]):
        return not tone.is_blamed(after[behind.end() :]) and not tone.is_about(before)
    owned = OWNED_BY.match(words)
    if owned is None or OF_US.search(owned["body"]):
        return False
    return ACTS.match(after) is not None and not tone.is_about(before)


def _is_a_kind_of_work(before: str, words: str, after: str) -> bool:
    """Whether "a janitor" is any janitor: in what a class learns, or in what is always so of them."""
    if ANY_ONE.match(words) is None:
        return False
    if LEARNING.search(before) or (not before.strip(" “\"'-") and LEARNING.search(after)):
        return True
    whole = before + words + after
    if tone.tells_of_something(whole) or tone.is_of_somebody(whole):
        return False
    return IS_ALWAYS.match(after) is not None or not tone.is_done_to(whole)
