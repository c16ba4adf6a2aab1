"""A roll: the families a list speaks of, each adult and each child once, however many rows name them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from evenhand.core.contacts.families import Adult, Child, Tie
from evenhand.core.contacts.persons import bare_name, fold, home_of
from evenhand.core.contacts.recipients import LetterFormat
from evenhand.core.findings import NOWHERE, Finding, Level, Place

Who = TypeVar("Who", Adult, Child)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a list tells of one adult. The key of `adult` is what the list calls them; often empty."""

    adult: Adult
    relation: str = ""
    responsibility: bool | None = None
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A child and its adults, as one row or one element tells them. Either may be missing."""

    child: Child | None
    adults: tuple[Told, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Adults, children and ties under keys of their own: "a1", "c1". `sources` are what the list calls
    them, `places` where each stands first. `findings` are what the list contradicts itself in."""

    adults: tuple[Adult, ...] = ()
    children: tuple[Child, ...] = ()
    ties: tuple[Tie, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def roll_of(entries: Iterable[Entry]) -> Roll:
    """Put together what the rows of a list tell. Rows tell of the same child where the list calls it the
    same, or name and class are; of the same adult where it calls them the same, or the name and one of
    mailbox, telephone and home are. Where rows differ the first one counts, and a finding says so."""
    gathered = _Gathered()
    for entry in entries:
        gathered.take(entry)
    return gathered.roll()


class _Gathered:
    def __init__(self) -> None:
        self.adults: dict[str, Adult] = {}
        self.children: dict[str, Child] = {}
        self.ties: dict[tuple[str, str], Tie] = {}
        self.sources: dict[str, str] = {}
        self.places: dict[str, Place] = {}
        self.findings: list[Finding] = []
        self.known: dict[tuple[str, ...], str] = {}

    def take(self, entry: Entry) -> None:
        child = ""
        if entry.child is not None and (entry.child.name or entry.child.key):
            child = self._child(entry.child, entry.place)
        elif entry.child is not None:
            self.findings.append(_nameless(entry.place))
        for told in entry.adults:
            if _says_nothing(told.adult):
                continue
            if not child and not _can_be_told_apart(told.adult):
                self.findings.append(_alone(told))
                continue
            adult = self._adult(told, child)
            if child:
                tie = Tie(
                    adult=adult, child=child, relation=told.relation, responsibility=told.responsibility
                )
                before = self.ties.get((adult, child), tie)
                self.ties[adult, child] = replace(
                    before,
                    relation=before.relation or tie.relation,
                    responsibility=tie.responsibility
                    if before.responsibility is None
                    else before.responsibility,
                )

    def _child(self, child: Child, place: Place) -> str:
        tokens: list[tuple[str, ...]] = [("child", "source", child.key)] if child.key else []
        if child.name:
            tokens.append(("child", fold(child.name), fold(child.class_name), child.key))
        return self._same(self.children, "c", child, tokens, place)

    def _adult(self, told: Told, child: str) -> str:
        adult = told.adult
        if adult.key:
            return self._same(self.adults, "a", adult, [("adult", "source", adult.key)], told.place)
        who = bare_name(adult.name)
        tokens: list[tuple[str, ...]] = [("adult", who, "mailbox", fold(adult.email))] if adult.email else []
        tokens += [("adult", who, "telephone", digits(adult.phone))] if digits(adult.phone) else []
        if who:
            tokens += [("adult", who, "home", home_of(adult.address))] if adult.address else []
            tokens += [("adult", who, "child", child)] if child else []
        return self._same(self.adults, "a", adult, tokens, told.place)

    def _same(
        self, among: dict[str, Who], letter: str, one: Who, tokens: Sequence[tuple[str, ...]], place: Place
    ) -> str:
        key = next((self.known[token] for token in tokens if token in self.known), "")
        if not key:
            key = f"{letter}{len(among) + 1}"
            among[key] = replace(one, key=key)
            self.places[key] = place
            if one.key:
                self.sources[key] = one.key
        else:
            among[key] = self._joined(among[key], one, place)
        for token in tokens:
            self.known.setdefault(token, key)
        return key

    def _joined(self, first: Who, again: Who, place: Place) -> Who:
        """The first telling, with what it leaves open taken from the other."""
        more, differing = {}, []
        for name in (one.name for one in fields(first) if one.name not in ("key", "household")):
            had, has = getattr(first, name), getattr(again, name)
            if is_blank(had):
                more[name] = has
            elif not is_blank(has) and has != had:
                differing.append(name.replace("_", " "))
        if differing:
            self.findings.append(_differs(first.name, differing, place))
        return replace(first, **more)

    def roll(self) -> Roll:
        return Roll(
            adults=tuple(self.adults.values()),
            children=tuple(self.children.values()),
            ties=tuple(self.ties.values()),
            sources=self.sources,
            places=self.places,
            findings=tuple(self.findings),
        )


def is_blank(value: object) -> bool:
    """Whether a field of an adult or child says nothing of its own."""
    return not value or value is LetterFormat.STANDARD


def digits(phone: str) -> str:
    """The last nine digits of a telephone number, by which two spellings of it are compared."""
    found = "".join(sign for sign in phone if sign in "0123456789")
    return found[-9:] if len(found) > 5 else ""


def _differs(name: str, differing: list[str], place: Place) -> Finding:
    return Finding(
        id="roll-rows-differ",
        level=Level.WARN,
        words=f"Rows tell different things of {name or 'somebody without a name'}: {', '.join(differing)}.",
        mend="The first row counts. Put the list right if the other one is true.",
        place=place,
    )


def _says_nothing(adult: Adult) -> bool:
    return not (adult.key or adult.name or adult.email or adult.phone or adult.address)


def _can_be_told_apart(adult: Adult) -> bool:
    """Whether somebody without a child could be recognised in the next list."""
    return bool(adult.key or adult.email or digits(adult.phone) or adult.address)


def _alone(told: Told) -> Finding:
    return Finding(
        id="roll-adult-alone",
        level=Level.WARN,
        words=f"{told.adult.name or 'An adult without a name'} has neither a child nor a way to be reached, "
        "and is left out.",
        mend="Name the child, or add an address.",
        place=told.place,
    )


def _nameless(place: Place) -> Finding:
    return Finding(
        id="roll-child-without-name",
        level=Level.WARN,
        words="The name of the child is missing, so nobody is tied to a child by this row.",
        mend="Add the name of the child.",
        place=place,
    )
