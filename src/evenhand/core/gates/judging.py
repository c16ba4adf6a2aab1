"""What all the gates say together, which overrides count, and the one answer to “may I?”."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.gates import Gate, Matter, Override, Stage
from evenhand.core.gates.conflicts import has_role, in_charge, why_conflicted
from evenhand.core.gates.rules import RULES
from evenhand.core.gates.texts import roles_in_words
from evenhand.core.letters import Draft
from evenhand.core.people import Role, same_person

BY_ID = {gate.id: gate for gate in RULES}
BAD_OVERRIDE = "bad-override"
UNKNOWN_GATE = "unknown-gate"
WILL_STOP = {
    Stage.APPROVE: "It may be drafted, but it will stop the approval.",
    Stage.RELEASE: "It will stop the release.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a gate said. `gate` is its id; for what judging itself says, the id of the finding."""

    gate: str
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Overridden:
    """What a gate said and somebody went past, with the override that counts."""

    gate: str
    finding: Finding
    override: Override


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What stands against a text at a stage, and what was overridden, in running order."""

    stage: Stage
    standing: tuple[Said, ...]
    overridden: tuple[Overridden, ...]

    def stops(self) -> tuple[Said, ...]:
        """What still stops the text."""
        return tuple(said for said in self.standing if said.finding.level is Level.STOP)

    def findings(self) -> tuple[Finding, ...]:
        """Everything that stands, as findings."""
        return tuple(said.finding for said in self.standing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why something may not be done now. `findings` are all that stop; never empty."""

    stage: Stage
    findings: tuple[Finding, ...]


def judge(matter: Matter) -> Verdict:
    """Ask every gate at this stage, weigh the overrides, and say what still stands.

    The same matter always has the same verdict. Raises `Unreadable` if the template's wording is
    broken, which a draft's never is.
    """
    valid = valid_overrides(matter)
    standing: list[Said] = []
    overridden: list[Overridden] = []
    for said in (*_asked_in_vain(matter.draft), *_spoken(matter)):
        gate = BY_ID.get(said.gate)
        override = valid.get(said.gate)
        if gate is not None and override is not None and said.finding.id in gate.covered():
            overridden.append(Overridden(gate=said.gate, finding=said.finding, override=override))
        else:
            standing.append(said)
    standing += _bad_overrides(matter)
    return Verdict(stage=matter.stage, standing=tuple(standing), overridden=tuple(overridden))


def why_not_draft(*, now: date, draft: Draft, overrides: tuple[Override, ...] = ()) -> Refusal | None:
    """Why this may not even be drafted; None if it may."""
    return _why_not(Matter(stage=Stage.DRAFT, now=now, draft=draft, overrides=overrides))


def why_not_approve(*, now: date, draft: Draft, overrides: tuple[Override, ...] = ()) -> Refusal | None:
    """Why nobody may approve this yet; None if somebody may."""
    return _why_not(Matter(stage=Stage.APPROVE, now=now, draft=draft, overrides=overrides))


def why_not_release(*, now: date, draft: Draft, overrides: tuple[Override, ...] = ()) -> Refusal | None:
    """Why this may not leave; None if it may."""
    return _why_not(Matter(stage=Stage.RELEASE, now=now, draft=draft, overrides=overrides))


def _why_not(matter: Matter) -> Refusal | None:
    stops = judge(matter).stops()
    if not stops:
        return None
    return Refusal(stage=matter.stage, findings=tuple(said.finding for said in stops))


def _spoken(matter: Matter) -> Iterator[Said]:
    """What the gates of this stage say, in running order, each thing once."""
    for gate in RULES:
        if matter.stage in gate.stages:
            for finding in dict.fromkeys(gate.check(matter)):
                yield Said(gate=gate.id, finding=_lowered(finding, gate, matter.stage))


def _lowered(finding: Finding, gate: Gate, stage: Stage) -> Finding:
    """A stop of a gate that does not stop yet: it warns and says when it will stop."""
    if finding.level is not Level.STOP or not stage.is_before(gate.stops_from):
        return finding
    return replace(finding, level=Level.WARN, words=f"{finding.words} {WILL_STOP[gate.stops_from]}")


def _asked_in_vain(draft: Draft) -> Iterator[Said]:
    """Gates a template asks for that do not exist: a misspelt one would protect nobody."""
    for gate in dict.fromkeys(draft.template.gates):
        if gate not in BY_ID:
            finding = Finding(
                id=UNKNOWN_GATE,
                level=Level.STOP,
                words=f"The template asks for the gate “{gate}”, which does not exist.",
                mend="Correct its spelling in the template.",
                place=Place(source=draft.template.path),
            )
            yield Said(gate=UNKNOWN_GATE, finding=finding)


def valid_overrides(matter: Matter) -> dict[str, Override]:
    """For each gate the first override that counts."""
    valid: dict[str, Override] = {}
    for override in matter.overrides:
        if not _why_not_override(override, matter):
            valid.setdefault(override.gate, override)
    return valid


def _bad_overrides(matter: Matter) -> Iterator[Said]:
    """A finding for each override that does not count. It stops from approval on, so that nothing
    leaves with an override on file that nobody was entitled to."""
    for number, override in enumerate(matter.overrides, start=1):
        if reason := _why_not_override(override, matter):
            finding = Finding(
                id=BAD_OVERRIDE,
                level=matter.stop_from(Stage.APPROVE),
                words=f"An override of “{override.gate}” does not count: {reason}.",
                mend="Take it away, or let somebody override who may.",
                place=Place(part=f"override {number}"),
            )
            yield Said(gate=BAD_OVERRIDE, finding=finding)


def _why_not_override(override: Override, matter: Matter) -> str:
    """Why an override does not count, in words; empty if it does."""
    gate = BY_ID.get(override.gate)
    if gate is None:
        return "there is no such gate"
    if gate.waiver is None:
        return "nobody may go past this gate"
    if override.on > matter.now:
        return "it is dated in the future"
    if not override.reason.strip():
        return "it gives no reason"
    return _why_not_by(override, gate.waiver.by, matter.draft) or _why_not_second(
        override, gate.waiver.second, matter.draft
    )


def _why_not_by(override: Override, roles: tuple[Role, ...], draft: Draft) -> str:
    """Why the first person may not; the chair stands in for a head with a conflict."""
    may = tuple(in_charge(draft) if role is Role.HEAD else role for role in roles)
    if override.role not in may:
        return f"it takes {roles_in_words(may)}"
    return _why_not_person(override.by, override.role, draft)


def _why_not_second(override: Override, roles: tuple[Role, ...], draft: Draft) -> str:
    if not roles:
        return ""
    if not override.second.strip():
        return f"it takes a second person: {roles_in_words(roles)}"
    if same_person(override.second, override.by):
        return "the second person is the first"
    if override.second_role not in roles:
        return f"the second person has to be {roles_in_words(roles)}"
    return _why_not_person(override.second, override.second_role, draft)


def _why_not_person(name: str, role: Role, draft: Draft) -> str:
    if not name.strip():
        return "it names nobody"
    if not has_role(school=draft.school, name=name, roles=(role,)):
        return f"the school does not list {name} as {roles_in_words((role,))}"
    if conflict := why_conflicted(name=name, draft=draft):
        return f"{name} {conflict}"
    return ""
