"""Whether a name is that of a figure or a firm by its trade: Geraint the shepherd, Geddes the fishmonger."""

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed

THE = Pattern(r",? the (?P<trade>(?:[a-z]+[ -])??[a-z]+)(?![\w-])(?P<second> [a-z]+)?")
OF_STORIES = frozenset(
    listed(
        """
    shepherd shepherdess goatherd goose-girl swineherd cowherd milkmaid dairymaid maid parlourmaid housemaid
    chambermaid housekeeper scullion footman butler coachman ostler innkeeper miller blacksmith smith farrier
    cobbler shoemaker tailor weaver spinner tinker pedlar tanner cooper wheelwright thatcher fisherman
    fisherwoman fishwife sailor ferryman lamplighter chimney-sweep sweep ploughman ploughboy woodcutter
    woodman huntsman gamekeeper poacher jester minstrel bard troubadour fiddler drummer herald squire
    monk friar hermit abbess abbot pilgrim witch wizard warlock sorcerer sorceress enchantress fairy mermaid
    selkie kelpie pirate smuggler highwayman robber outlaw bandit villain princess prince queen king duchess
    duke countess emperor empress ogre troll dwarf elf goblin gnome giantess knight soldier centurion
    gladiator
    senator slave saint martyr prophet apostle evangelist tax-collector carpenter
    narrator orphan urchin chieftain warrior viking crusader cowboy sheriff detective spy spaceman alien
    """
    )
)
OF_THE_TOWN = frozenset(
    listed(
        """
    fishmonger fishmongers greengrocer greengrocers grocer grocers butcher butchers baker bakers ironmonger
    ironmongers newsagent newsagents florist florists jeweller jewellers chemist chemists chandler chandlers
    draper drapers saddler saddlers undertaker undertakers auctioneer auctioneers stationer stationers
    bookseller booksellers tobacconist milliner seedsman seedsmen nurseryman hauliers haulier builder builders
    plumber plumbers glazier glaziers roofer roofers optician opticians vintner vintners brewer brewers
    solicitor solicitors printer printers
    """
    )
)


def is_by_a_trade(reading: Reading, *, first: int, last: int, surname: bool) -> bool:
    """Whether a trade behind a name is one that nobody of the case has: of stories behind any name, of the
    town behind a bare surname. Not where the sentence tells of a quarrel. Total."""
    if reading.tokens[last].possessive:
        return False
    match = THE.match(reading.text, reading.tokens[last].end)
    if match is None:
        return False
    words = f"{match['trade']}{match['second'] or ''}".split()[:2]
    trades = OF_STORIES | OF_THE_TOWN if surname else OF_STORIES
    named = next((word for word in words if word in trades), "")
    if not named or _is_known(reading, named.removesuffix("s")):
        return False
    return not around(reading, first).of_a_quarrel


def _is_known(reading: Reading, trade: str) -> bool:
    """Whether somebody of the case has this trade, or what was posted speaks of it."""
    jobs = (person.job.lower() for person in reading.index.people.values())
    return trade in reading.told_of.lower() or any(trade in job for job in jobs)
