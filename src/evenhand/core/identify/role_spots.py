"""Marks roles that so few people hold that readers know who is meant."""

import re
from collections.abc import Callable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, tone
from evenhand.core.identify.enclosing import on_staff
from evenhand.core.identify.hurt import is_hurt
from evenhand.core.identify.in_a_procedure import is_in_a_procedure
from evenhand.core.identify.in_minutes import reports
from evenhand.core.identify.in_ordinary_work import is_in_ordinary_work, is_of_another_body
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.plight import is_defended, tells_of_a_plight
from evenhand.core.identify.role_holders import who_holds
from evenhand.core.identify.roles import RoleSaid, roles_in
from evenhand.core.identify.roster import ANY_STAFF, Count, Role, heads_of
from evenhand.core.identify.tables.jobs import CALLED_BY

OWN_FAULT = Pattern(
    r"\b(?:resign\w*|blam\w+|suspend\w*|at fault|accus\w+|disciplin\w+|sack\w*)\b", re.IGNORECASE
)
FOR_THE_CONCERNED = Pattern(
    rf"{OWN_FAULT.pattern}|\b(?:parents?|mother|father|mum|dad|carers?|grand\w+|family|families|child(?:ren)?"
    r"|pupils?|students?|colleague|boys?|girls?|household|man|woman|lady|gentleman|person) (?:concerned"
    r"|involved|in question)\b",
    re.IGNORECASE,
)
"""Where whoever deals with the case is told of, too: what is laid at their door, or whom they went to see."""
SHORT_LINE = 90
ENDS_A_SENTENCE = Pattern(r"(?<![A-Z])(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?](?=\s)")
AIMED_AT = Pattern(
    r"\b(?:(?:the|this|such|some|any|all)\s+)?(?:abuse|criticism|threats?|comments?|remarks?|posts?"
    r"|messages?|insults?"
    r"|attacks?|complaints?|allegations?|accusations?)\s+(?:(?:aimed|directed|targeted|levelled"
    r"|thrown|made) (?:at|against)"
    r"|against|towards?)\s+$",
    re.IGNORECASE,
)
IS_ONE = Pattern(r"\W*(?:he|she) (?:is|was|has been|works|worked)(?: as)?\s+$", re.IGNORECASE)
STOOD_BY = Pattern(
    r",?\s(?:who|for)\s(?:has |had |have )?(?:also |since )?(?:sat|sit|stay|stood|spoke|spent|look"
    r"|cared|comfort|calm|help|support"
    r"|been|gone|went|met)\w*\s[^.;:!?]{0,40}\b(?:the|this|that|both|these"
    r"|those) (?:\w+ )?(?:famil(?:y|ies)|child(?:ren)?|boys?"
    r"|girls?|pupils?|students?|parents?|mother|father)\b",
    re.IGNORECASE,
)
"""Thanks for what somebody did for those concerned: "to our home link worker, who has sat with the
family"."""
OF_A_WORD = Pattern(
    r"\W*(?:A|One) (?:quick |short |brief |final |last )?(?:word|note|reminder) (?:about|on)\b"
)
"""How a notice begins: "a word about our apprentices"."""
DOES = Pattern(r"(?:'s)?\s(?:has|had|is|was|did|does|would|will|never|always|\w+ed)\b")
WITH_A_CHILD = Pattern(
    r"\s(?:with|who has) (?:an?|one|two|three|her|his|their)?\s?(?:own )?(?:child(?:ren)?|sons?"
    r"|daughters?|boys?|girls?|twins)"
    r"(?: (?:here|at (?:this|our|the) \w+|in (?:the |our )?[\w ]{2,12}?|with us|of (?:his|her"
    r"|their) own))?\b",
    re.IGNORECASE,
)
AT_A_PLACE = Pattern(
    r"\s(?:at|in|on|by|behind) (?:the|our) (?:gates?|door|front door|office|hatch|desk|front desk"
    r"|kitchen|library"
    r"|reception|bus|minibus|crossing|canteen|dining hall|school)\b",
    re.IGNORECASE,
)
BY_THEIR_WORK = Pattern(
    r"\s(?:who (?:is (?:looking into|dealing with|handling|investigating)|looks into"
    r"|visits?|works?|comes|helps?|teaches|looks|drives|runs|keeps|serves|leads|takes|joined"
    r"|covers)\b"
    r"[^,.;:!?\n]{0,40}?|of (?:the|our) (?:school |nursery )?(?:bus|minibus|coach|taxi|plays?|choir|band"
    r"|kitchen"
    r"|library|office|setting|nursery))"
    r"(?=\s(?:has|have|had|is|was|were|are|will|did|should|must|deserves|and|who|online)\b|[,.;:!?\n]|$)",
    re.IGNORECASE,
)
BY_A_CLAUSE = Pattern(r"\s(?:who|that|whom|with the|with our|in charge of|responsible for)\s", re.IGNORECASE)
ACTED = Pattern(
    r"\s(?:has|had) (?:also |since |now |already )?(?:seen|watched|met|spoken|heard|looked|been (?:to|round)"
    r"|visited|read|rung|asked|written|questioned|interviewed|talked|gone through)\b"
)
ASIDE = Pattern(
    r", (?:and|or|for|since|as|in|on|at|with|when|whatever|come)\b[^.;:!?\n]{3,90}?"
    r"(?=,\s(?:did|does|has|had|is|was|were|will|would|should|must|came|went|sat|stood|\w+ed)\b)"
)
AND_DOES = Pattern(
    r"\sand (?:then |also |sometimes |afterwards )?[a-z]+s\b[^,.;:!?\n]{0,50}?"
    r"(?=\s(?:has|have|had|is|was|were|will|would|should|must|did|does|deserves)\b)"
)
"""What else whoever is told by their work does: "who cooks the dinners and then sees everyone over"."""
REPORTED = Pattern(
    r"\s(?:also |then )?(?:reported|outlined|presented|explained|confirmed|gave (?:an account|a report)"
    r"|updated|circulated|welcomed|thanked"
    r"|told (?:governors|members|the board))\b"
)
WORK_BY = Cued(
    r"\b(?:chosen|built|taken|timed|made|baked|planted|painted|run|led|judged|served|cooked|opened|planned"
    r"|designed|organised|arranged|given out|tended|explained|locked|unlocked|collected|sown|mended"
    r")(?: \w+ly)? by $"
    r"|\b(?:is|are|was|were|be|been|being)(?: \w+ly| all| also)? (?:put (?:right|away)|carried out"
    r"|staffed"
    r"|manned|checked|cleaned|swept|counted|played|drawn up|refereed|umpired|accompanied|coached|taught|fixed"
    r"|repaired|cut|mown|cleared|ordered|delivered|driven|sewn|knitted|iced|decorated|lit|carved|sold|poured"
    r"|washed|ironed|fed|watered|listened to|audited|rung|lowered|hung|stamped"
    r"|(?:agreed|arranged) with [\w ]{3,30}) by $",
    ends="by",
)
"""What is done in the ordinary way: "the bench was built by our caretaker"."""
OF_A_POST = Pattern(
    r"\s+(?:role|post|position|job|vacancy|vacancies|team|policy|drop-in|surgery|elections?)\b", re.IGNORECASE
)


THE_POST_OF = Pattern(
    r"\b(?:posts?|roles?|positions?|job|office|vacancy|duties) (?:of|as) (?:an? |the |our )?$", re.IGNORECASE
)
ASKS = Pattern(
    r"\s(?:asks|requests|is asking)\s"
    r"(?:that|for|all|every\w+|parents|families|children|pupils|drivers)\b"
)
"""What a notice passes on: "our lollipop lady asks that scooters are wheeled"."""


def few_in(page: Page) -> Iterator[tuple[RoleSaid, Count]]:
    """Every role in a letter that fewer than k people hold, with how many do, whoever they are. Not where
    more are meant than could be told apart."""
    heads = heads_of(page.setting)
    for said in roles_in(page):
        count = heads.holding(said.role)
        if not count.is_below(page.setting.k) or (said.role.job == ANY_STAFF and count.number is None):
            continue
        # "the cooks" of a school with one cook are the whole kitchen
        all_of_them = (
            said.begun
            and count.number
            and count.number > 1
            and page.words_of(said.span).lower().startswith(("our ", "the ", "its ", "my "))
        )
        if said.many > (count.number or page.setting.k) and said.many >= page.setting.k and not all_of_them:
            continue
        if said.many > 1 and OF_A_WORD.match(page.words_of(page.sentence_at(said.start))):
            continue
        yield said, count


def spots_of(page: Page, *, concerns: Callable[[Role], bool]) -> Iterator[Spot]:
    """Every passage that says of somebody in the record a role held by fewer than k people."""
    heads = heads_of(page.setting)
    for said, count in few_in(page):
        if not concerns(said.role):
            continue
        called = _is_called_so(page, said.span)
        plainly = not (
            called or said.begun or said.role.years or said.role.topic
        ) and not tone.tells_of_something(page.words_of(page.sentence_at(said.start)))
        hurt = said.begun and _is_hurt(page, said.span)
        if plainly or is_let_be(page, said.span):
            continue
        handlers = hurt or FOR_THE_CONCERNED.search(page.words_of(page.sentence_at(said.start))) is not None
        handlers = handlers or (is_described(page, said.span) and _has_acted(page, said))
        who = who_holds(said.role, page.record, heads, handlers=handlers)
        if who:
            sentence = page.sentence_at(said.start)
            aimed = AIMED_AT.search(page.shadow.text, sentence.start, said.start)
            yield spot_at(page, said, count, who)._replace(start=aimed.start() if aimed else said.start)


def spot_at(page: Page, said: RoleSaid, count: Count, who: tuple[str, ...]) -> Spot:
    """The mark for a role that so few people hold."""
    return Spot(
        start=said.start,
        end=_with_the_place(page, said),
        kind=Kind.ROLE,
        level=Level.STOP if count.number == 1 else Level.WARN,
        who=who,
        why=_why(said, count),
        mends=on_staff(page.setting, said.role),
    )


def _is_called_so(page: Page, span: Span) -> bool:
    """Whether a title stands alone as a name does, before what its bearer is or does: "Matron has …"."""
    title = page.words_of(span).removesuffix("'s")
    return (
        title[:1].isupper()
        and title.lower() in CALLED_BY
        and DOES.match(page.shadow.text, span.end) is not None
    )


def _is_hurt(page: Page, span: Span) -> bool:
    """Whether the rest of the paragraph goes on to say that they were hurt themselves."""
    end = max(span.end, page.paragraph_at(span.start).end)
    return is_hurt(page.words_of(Span(start=span.end, end=end)))


def _has_acted(page: Page, said: RoleSaid) -> bool:
    """Whether what somebody has done about the case follows: "has watched every minute of it"."""
    return ACTED.match(page.shadow.text, said.end) is not None


def _with_the_place(page: Page, said: RoleSaid) -> int:
    """Where a role ends with the place or the work that tells whose it is: "the guard at our gate", "the
    vicar who works with us", "the lady who feeds us, and has since she was a girl, cried"."""
    if is_described(page, said.span) and (aside := ASIDE.match(page.shadow.text, said.end)):
        return aside.end()
    if is_described(page, said.span) and (also := AND_DOES.match(page.shadow.text, said.end)):
        return also.end()
    for beside in (WITH_A_CHILD, AT_A_PLACE, BY_THEIR_WORK):
        if where := beside.match(page.shadow.text, said.end):
            return where.end()
    return said.end


def _why(said: RoleSaid, count: Count) -> str:
    return f"As {said.role.job}, readers can tell who is meant: {count.in_words} at the school."


def is_let_be(page: Page, span: Span) -> bool:
    """Whether a passage is a signature, a contact point, plain information, or said of nobody in
    particular."""
    sentence = page.sentence_at(span.start)
    text = page.shadow.text
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    whole = text[sentence.start : sentence.end]
    if is_ordinary(page, span):
        return True
    if _is_of_the_trouble(page, span, before, after):
        return False
    paragraph = page.words_of(page.paragraph_at(span.start))
    if (
        STOOD_BY.match(after) is not None
        or _is_said_of_one(before)
        or tone.tells_of_something(whole)
        or tone.is_done_to(whole)
        or tone.is_about(before)
    ):
        return False
    past = (tone.is_past(whole) and not tone.is_a_rule(whole)) or (
        is_described(page, span) and not tone.is_general(whole) and not tone.looks_ahead(whole)
    )
    return not (past and tone.tells_of_something(paragraph))


def is_ordinary(page: Page, span: Span) -> bool:
    """Whether a passage is a signature, somebody to turn to, or what somebody does in the ordinary way."""
    sentence = page.sentence_at(span.start)
    text = page.shadow.text
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    if is_signed(page, span) or any(one.meets(span) for one in page.furniture):
        return True
    if is_of_another_body(before, page.words_of(span), after):
        return True
    if _is_of_the_trouble(page, span, before, after):
        return False
    if WORK_BY.search(before) or THE_POST_OF.search(before):
        return True
    if ASKS.match(after) and not tone.is_of_a_quarrel(text[sentence.start : sentence.end]):
        return True
    turned_to = tone.turns_to(before) and not _is_left_to_it(before, after)
    if turned_to and STOOD_BY.match(after) is None:
        return True
    if tone.speaks_as(before, after) or OF_A_POST.match(after) or reports(text, after):
        return True
    if is_in_a_procedure(before, after):
        return True
    if _reports(page, before, span, after) or is_in_ordinary_work(before, page.words_of(span), after):
        return True
    # "what is said about our apprentice would fill a book": what would is not the apprentice
    return tone.offers(after) and not (tone.is_blamed(after) or tone.is_about(before))


def _is_of_the_trouble(page: Page, span: Span, before: str, after: str) -> bool:
    """Whether somebody bears something of the trouble, was hurt, or is spoken up for."""
    if tells_of_a_plight(before, after) or _is_hurt(page, span):
        return True
    return is_defended(after) and tone.tells_of_something(page.words_of(page.paragraph_at(span.start)))


def _reports(page: Page, before: str, span: Span, after: str) -> bool:
    """Whether minutes say what whoever signs reported: "The Principal reported three letters of
    complaint"."""
    signed = page.setting.signatory
    begins = page.words_of(span).startswith("The ") or not before.strip(" \"'*-0123456789.)")
    if signed is None or not begins or REPORTED.match(after) is None:
        return False
    return page.words_of(span).lower().removeprefix("the ") == signed.role.lower()


def is_described(page: Page, span: Span) -> bool:
    """Whether somebody is told by a clause instead of a title: notices say "our cook", and seldom "the lady
    who feeds us"."""
    return BY_A_CLAUSE.search(page.shadow.text, span.start, span.end) is not None


def _is_left_to_it(before: str, after: str) -> bool:
    """Whether readers are asked to let somebody do their work, and not to let them know."""
    return before.endswith("let ") and not after.startswith(" know")


def _is_said_of_one(before: str) -> bool:
    """Whether a pronoun leads to it: whom the letter speaks of is told to be that. "She is our …"."""
    return IS_ONE.match(before) is not None


def _of_the_sentence_before(before: str) -> int:
    ends = [one.end() for one in ENDS_A_SENTENCE.finditer(before)]
    return ends[-1] if ends else 0


def _to_the_next_sentence(after: str) -> int:
    end = ENDS_A_SENTENCE.search(after)
    return end.start() if end else len(after)


def is_signed(page: Page, span: Span) -> bool:
    """Whether it stands beside the name of who signs or of the safeguarding lead."""
    text = page.shadow.text
    start = text.rfind("\n", 0, max(span.start - 1, 0)) if span.start else 0
    start = text.rfind("\n", 0, start) + 1 if start > 0 and span.start - start < SHORT_LINE else max(start, 0)
    end = text.find("\n", span.end)
    first = max(start, span.start - SHORT_LINE)
    last = min(end if end >= 0 else len(text), span.end + SHORT_LINE)
    # a short message signs in the line it is written in: what ends before the name is no signature
    before, after = text[first : span.start], text[span.end : last]
    beside = text[first + _of_the_sentence_before(before) : span.end + _to_the_next_sentence(after)]
    named = [one.name for one in (page.setting.signatory, page.setting.safeguarding_lead) if one and one.name]
    return any(name in beside for name in named)
