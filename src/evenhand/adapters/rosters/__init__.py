"""Rosters other systems give out: OneRoster as a zip of CSV, Common Transfer Files as XML."""

from evenhand.adapters.rosters.common_transfer import read_transfer_file as read_transfer_file
from evenhand.adapters.rosters.kinds import Kind as Kind
from evenhand.adapters.rosters.kinds import kind_of as kind_of
from evenhand.adapters.rosters.oneroster import read_oneroster as read_oneroster
