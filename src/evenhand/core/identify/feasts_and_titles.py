"""Whether a name is part of the name of a feast, a work or a class: Todos os Santos, The Riders of Rohan."""

from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.patterns import Cued, Pattern

FEAST = Cued(
    r"\b(?:[Tt]od(?:os|as) (?:os|los|as|las)|[Tt]utti i|[Tt]ots|[Tt]ous les|[Dd]ia de(?: los| las)?"
    r"|[Dd]ia d[aeo]s?"
    r"|[Dd]omingo de|[Dd]omenica delle|[Ss]emana|[Ss]ettimana|[Nn]oche|[Ff]iesta de(?:l| la| los)?"
    r"|[Ff]esta d[aeio]s?|[Ff]ete de(?: la|s)?|[Gg]wyl|[Dd]ydd|[Ll]a Fheile|Eid [au]l|Los|Las"
    r"|O come, (?:O )?come,|[Hh]appy St|Happy|Saint|Merry|Blessed|Buon[ao]?|Feliz|Felices|Joyeu(?:x|se|ses)"
    r"|Frohe|Bonne|Nadolig|Shubh|Chag|Maid|Widow|Good King|Good Queen|Bonnie Prince|Brer|Fireman|Postman"
    r"|Simple|Little Miss|Little Jack|Old King) $",
    ends=(
        "os|as|tutti i|tots|les|da|de|do|di|des|dis|delle|semana|settimana|noche|del|la|gwyl|dydd"
        "|fheile|al|ul|come|st|happy|saint|merry|blessed|buon|buona|buono|feliz|felices|joyeux"
        "|joyeuse|joyeuses|frohe|bonne|nadolig|shubh|chag|maid|widow|king|queen|prince|brer|fireman"
        "|postman|simple|miss|jack"
    ),
)
"""What stands before the saint or the occasion of a feast, as the shadow has it, without accents."""
KEPT = Cued(
    r" (?:(?:is|will be) (?:kept|observed|celebrated|prayed|fasted) (?:on (?:the )?(?:\d|[A-Z])|this|next"
    r"|at (?:noon|dawn|dusk|sunset|nightfall|midnight))|falls on (?:the )?(?:\d|[A-Z])"
    r"|(?:[Tt]erm|greetings|blessings|lanterns|colours|holidays?|sitting|Bank Holiday)\b)",
    begins=" is| will| falls| term| greetings| blessings| lanterns| colours| holiday| sitting| bank",
)
"""Bayram is kept on Friday, Hilary term."""
WORK = Cued(
    r"\b[Tt]he (?:[A-Z]\w+ )?(?:Riders?|Lords?|Knights?|Battles?|Bells?|Bard|Maid|Merchants?|Tales?|Legends?"
    r"|Ballad|Lament|Songs?|Adventures?|Voyages?|Gates?|Hound|Land|Order|Towers?|Beast|Witch(?:es)?|Wizards?"
    r"|Isles?|Rose|Lady|King|Queen|Prince|Princess|Duke|Book|Two Gentlemen|Taming|Wife|Wives|Sword|Ring"
    r"|Curse|Quest|Return|Fall|Rise|Siege|Sack|Ghost|Secret|Mystery|Treasure|Heart|Wreck|Rocks?|Rakes?|Star"
    r"|Streets?|Road|Fair Maid|Horsemen|Heir|Sons|Daughters|House|Castle|Mines|Caves?|Fields?|Flight) of $",
    ends="of",
)
NOT_A_PERSONS = Pattern(r" (?:Class|Classroom|Room|House|Form|Set|Group|Table)(?! [0-9])\b(?!')")
BY_INITIAL = Pattern(r"(?: [A-Z]\w+)? [A-Z]\. ")


def is_of_a_feast_or_title(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the words before a name make it part of a feast's or a work's, the word behind that of a class,
    or the same name behind an initial that of somebody known to all: Jerome K. Jerome. Total."""
    token, text = reading.tokens[first], reading.text
    if not token.capital or token.shouted or reading.tokens[last].possessive:
        return False
    before = text[max(0, token.start - 40) : token.start]
    if FEAST.search(before) or WORK.search(before):
        return True
    written, end = text[token.start : reading.tokens[last].end], reading.tokens[last].end
    if NOT_A_PERSONS.match(text, end) or KEPT.match(text, end):
        return True
    behind = BY_INITIAL.match(text, end)
    return behind is not None and text.startswith(written, behind.end())
