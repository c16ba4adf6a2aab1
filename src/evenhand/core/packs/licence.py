"""Who may use a pack, and what its holder wants to be said."""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Licence, Pack
from evenhand.core.schools import School, SchoolKind

KIND_WORDS = {
    SchoolKind.SCHOOL: "schools",
    SchoolKind.NURSERY: "nurseries",
    SchoolKind.COLLEGE: "colleges",
    SchoolKind.SETTING: "other settings",
}


def why_not_use(licence: Licence, school: School) -> Finding | None:
    """Why a school may not use the words under a licence; None if it may.

    A school of which nobody has said whether it works for profit does not count as one that does not.
    """
    return next(_reasons(licence, school), None)


def _reasons(licence: Licence, school: School) -> Iterator[Finding]:
    if licence.kinds and school.kind not in licence.kinds:
        allowed = " and ".join(KIND_WORDS[kind] for kind in licence.kinds)
        yield _stop(
            "licence-kind",
            f"{licence.holder} lets {allowed} use this pack, and {school.name} is not one of them.",
            f"Ask {licence.holder} for leave, or use another pack.",
        )
    if licence.not_for_profit_only and school.not_for_profit is None:
        yield _stop(
            "licence-profit-unknown",
            f"{licence.holder} allows only use that is not for profit, "
            f"and nobody has said whether that is true of {school.name}.",
            "Say so in the school’s profile: not for profit, yes or no.",
        )
    if licence.not_for_profit_only and school.not_for_profit is False:
        yield _stop(
            "licence-for-profit",
            f"{licence.holder} allows only use that is not for profit, and {school.name} works for profit.",
            f"Ask {licence.holder} for leave, or use another pack.",
        )


def _stop(finding_id: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend)


def acknowledgement_for(pack: Pack) -> str:
    """What every text of a pack says at its end, on one line; empty if its holder asks for nothing."""
    return " ".join(pack.licence.acknowledgement.split())
