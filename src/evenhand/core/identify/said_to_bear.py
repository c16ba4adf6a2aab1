"""Whether the words beside a name say outright what bears it: a code name, a comet, a piano, a road."""

import re

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import HYPHEN, Reading
from evenhand.core.identify.patterns import Cued, Pattern

THING = (
    r"(?:snowman|snowmen|scarecrow|skeleton|dummy|puppet|robot|chatbot|app|website|printer"
    r"|photocopier|minibus|bus|van|lorry"
    r"|boat|ship|ferry|engine|tractor|digger|drone|satellite|probe|newts?|toads?|frogs?"
    r"|caterpillars?|butterfly|owls?|hens?"
    r"|chicks?|ducklings?|guinea pigs?|hamsters?|rabbits?|tortoise|fish|lambs?|kittens?|rams?|ewes?|tups?"
    r"|bull|bullock|heifer|cow|pony|donkey|goat|pig|sow|stallion|mare|goose"
    r"|cockerel|sheepdog|parrot|budgie|gerbils?|snake|snails?"
    r"|pupp(?:y|ies)|elf|teddy|bear|doll|tree)"
)
CALLED = Cued(
    rf"\b{THING}(?:,| made by [\w ]{{3,20}}| we| has| have| is| are| was| were)*(?: been)?(?: \w+ly)?"
    r" (?:known as|christened|named|called|nicknamed|dubbed) $",
    re.IGNORECASE,
    ends="as|christened|named|called|dubbed",
)
"""The minibus, known as Kian; the snowman has been christened Kian."""
THING_BESIDE = Pattern(
    r"\b(?:dummy|elf on the shelf|chatbot|skeleton|snowman|scarecrow|mascot|robot),? $", re.IGNORECASE
)
BEFORE = Cued(
    r"\b(?:name day of|(?:the|girls'|boys'|code) (?:first )?name|[Cc]ode ?name|crater|[Cc]omet"
    r"|[Ss]atellite|asteroid|Cyclone|Typhoon"
    r"|HMS|MV|RMS|SS|Old Mother|Punch and|The (?:Adventures|Tales|Diary|Life) of"
    r"|crater|moon|planetoid|ventriloquist's dummy,|(?:poems?|songs?|novels?|plays?|verses?|sonnets?"
    r"|hymns|carols|ballads"
    r"|paintings|symphon(?:y|ies)|operas|stories|essays|works|writings|music) of|(?:with|and|beside"
    r"|like|to) those of"
    r"|(?:most )?(?:common|popular) (?:girls'|boys'|first|Christian) name[^.;:!?\n]{0,40} (?:is|was)"
    r"|(?<![Aa]t )(?<![Ii]n )(?<![Bb]y )[Tt]he [Rr]iver) $"
    r"|(?:^|\n)Bus $",
    ends=(
        "of|name|crater|comet|satellite|asteroid|cyclone|typhoon|hms|mv|rms|ss|mother|and|moon"
        "|planetoid|dummy|is|was|river|bus"
    ),
)
BEHIND = Cued(
    r" et al\b| \((?:19|20)\d\d\)|-\d"
    rf"| the (?:\w+ ){{0,2}}{THING}\b| is (?:a|an|the name of an?) (?:[\w-]+ )?(?:company|firm|brand"
    rf"|manufacturer"
    r"|supermarket|make of \w+|font|typeface|sort of \w+|kind of \w+|type of \w+|variety of \w+)\b"
    rf"|,? \((?:the|our|a) (?:\w+ )?{THING}\b|, (?:the|our) (?:\w+ ){{0,2}}{THING}\b"
    r"| (?:dolls?|pianos?|guitars?|violins?|trumpets?|keyboards?|biscuits?|crisps|tulips?|keys?"
    r"|calculators?|parkas?|sponge)\b",
    begins=(
        " et| (|-| the| is|,| doll| piano| guitar| violin| trumpet| keyboard| biscuit| crisp| tulip"
        "| key| calculator| parka| sponge"
    ),
)
PARTNERS = Pattern(r", [A-Z]\w+ and Partners\b")
PROBLEM = Pattern(
    r"\b(?:maths problem|word problem|problem \d+|question \d+|exercise \d+|example \d+)\b[^.!?]*$",
    re.IGNORECASE,
)
"""In question 6 Kian shares a pizza with three friends."""
PLACE = Pattern(
    r" (?:Road|Street|Lane|Avenue|Close|Terrace|Green|Park|Wood|Hall|House|Library|Theatre"
    r"|Hospital|Hospice|Hotel|Arms|Wing"
    r"|Building|Lecture|Primary|Academy|College|High|Grammar|Nursery|Sixth|School|University"
    r"|Foundation|Trust|Fund|Prize|Cup"
    r"|Shield|Trophy|Medal|Bursary|Act|Report|Review|Committee|Scheme|Method|Singers|Choir|Band"
    r"|Bakery|Solicitors|Sports"
    r"|Schoolwear|Electrical|Motors|Ltd|Studios|Kitchens|Outdoor|Leisure|Castle|Fell|Bridge"
    r"|Farm|Manor|United|Rovers|Town"
    r"|Harriers|Dance|Gallery|Telescope|Field|Copse|Fencing)\b"
)
QUOTED = Pattern(r"\b(?:[Ww]ord|[Nn]ame|code|password|call|with|marked|labelled|reads|a|is) [\"“‘]$")


PREFIX = Pattern(r"(?:Non|Eco|Mini|Mid|Pre|Anti|Max|Pan|Sol|Una|Ex|Neo|Tri|Uni|Dis|Kit|Sun)-[a-z]")
"""Non-uniform day."""
PLAYS_RECORDS = Pattern(r"\b(?:an?|the|our|and|new|guest|with|wedding|party|disco) $")
OF_A_DISCO = Pattern(r" (?:for|at|of) (?:the|our|this)\b| (?:set|decks?|booth|kit|booked|name)\b")


def is_said_to_bear(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the words on either side of a name say that something else bears it. Where it tells of
    a quarrel, or of what is felt or done towards somebody, it stays a person's."""
    if around(reading, first).of_somebody:
        return False
    text, start, end = reading.text, reading.tokens[first].start, reading.tokens[last].end
    before = text[max(0, start - 90) : start]
    if first == last and PREFIX.match(text, start):
        return True
    if (
        text[start:end] in ("DJ", "MC", "PE", "PA")
        and PLAYS_RECORDS.search(before)
        and OF_A_DISCO.match(text, end)
    ):
        return True
    if CALLED.search(before) or THING_BESIDE.search(before) or BEFORE.search(before):
        return True
    if BEHIND.match(text, end) or PARTNERS.match(text, end) or PROBLEM.search(before):
        return True
    if QUOTED.search(before) and text[end : end + 1] in '"”’':
        return True
    return _is_a_double_name_of_a_place(reading, first, last)


def _is_a_double_name_of_a_place(reading: Reading, first: int, last: int) -> bool:
    """Rees-Powell Road: both halves are of one name, and what follows is a place or a prize."""
    while reading.before(first, HYPHEN) is not None and first - 1 in reading.people_at:
        first -= 1
    while reading.after(last, HYPHEN) is not None and last + 1 in reading.people_at:
        last += 1
    return first < last and PLACE.match(reading.text, reading.tokens[last].end) is not None
