"""`evenhand gates`: what stands between a text and its release."""

from datetime import date
from pathlib import Path

import click

from evenhand.cli.bookcase import pack_at, template_of
from evenhand.cli.clock import day_option
from evenhand.cli.desk import lay_out
from evenhand.cli.options import case_option, letters_option, pack_option, stage_option
from evenhand.cli.status import Status
from evenhand.cli.telling import Teller, told
from evenhand.core.gates import Stage
from evenhand.core.gates.rules import RULES
from evenhand.core.letters.digest import digest_of


@click.command()
@click.argument("template")
@case_option
@letters_option
@pack_option
@stage_option
@day_option("Judge as on this date; else today.")
@told
def gates(
    teller: Teller,
    *,
    template: str,
    case_path: Path,
    letters: Path | None,
    pack: str,
    stage: str,
    now: date,
) -> Status:
    """Ask every gate about TEMPLATE for the case in a case file. Writes nothing."""
    loaded = pack_at(pack)
    wanted = Stage(stage)
    laid = lay_out(
        pack=loaded,
        template=template_of(loaded, template),
        case_path=case_path,
        letters=letters,
        stage=wanted,
        now=now,
    )
    asked = [gate for gate in RULES if wanted in gate.stages]
    spoke = {said.gate for said in laid.verdict.standing}
    teller.findings(laid.verdict.findings())
    for one in laid.verdict.overridden:
        teller.say(f"overridden  {one.gate}: {one.override.reason} ({one.override.by}, {one.override.on})")
    stopped = laid.verdict.stops()
    digest = digest_of(laid.draft)
    teller.say(f"digest of this text, for an approval: {digest}")
    shut = len({said.gate for said in stopped})
    verdict = f"{shut} {'stops' if shut == 1 else 'stop'} it" if stopped else "nothing stops it"
    teller.say(f"{len(asked)} gates asked, {len(asked) - len(spoke)} had nothing to say, {verdict}.")
    teller.add(
        digest=digest,
        asked=[gate.id for gate in asked],
        stopped=[said.gate for said in stopped],
        overridden=[one.gate for one in laid.verdict.overridden],
    )
    return Status.STOPPED if stopped else Status.DONE
