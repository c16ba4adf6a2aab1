"""Nobody chooses, or sends away, who judges them.

A case about the head goes to the chair (rule 19 of the design: conflict of interest; Keeping Children Safe in
Education, part four: allegations against the head go to the chair). That holds only if a head cannot end the
chair's part, or put a second chair beside the one there is. It holds at all times, not only while there is
such a case: a refusal that comes and goes would tell the head that there is one. Read 2026-11-29.
"""

from collections.abc import Collection

from evenhand.core.findings import Finding, Level
from evenhand.core.people import Role

OVER_THE_HEAD = frozenset({Role.CHAIR, Role.DPO})
"""Whose parts let them say who is chair; the chair passes the part on, the data protection lead steps in."""


def why_not_end_part(*, part: Role, roles: Collection[Role]) -> Finding | None:
    """Why somebody with these roles may not end such a part of somebody else; None if they may, as far as
    the chair is concerned."""
    return _not_the_heads_to_say() if part is Role.CHAIR and _is_only_head(roles) else None


def why_not_give_part(*, part: Role, roles: Collection[Role], held: Collection[Role]) -> Finding | None:
    """Why somebody with these roles may not give such a part at a school where those parts are held; None if
    they may, as far as the chair is concerned. A head names the first chair, for somebody has to."""
    is_second = part is Role.CHAIR and Role.CHAIR in held
    return _not_the_heads_to_say() if is_second and _is_only_head(roles) else None


def _is_only_head(roles: Collection[Role]) -> bool:
    return Role.HEAD in roles and not OVER_THE_HEAD.intersection(roles)


def _not_the_heads_to_say() -> Finding:
    return Finding(
        id="chair-not-the-heads-to-say",
        level=Level.STOP,
        words="The head does not decide who chairs the board, for what concerns the head goes to the chair.",
        mend="Ask the chair, or the data protection lead, to do it.",
    )
