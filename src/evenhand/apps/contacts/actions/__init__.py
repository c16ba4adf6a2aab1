"""Everything that is done to contacts."""

from evenhand.apps.contacts.actions.bringing_in import allow_transfer_files as allow_transfer_files
from evenhand.apps.contacts.actions.bringing_in import begin as begin
from evenhand.apps.contacts.actions.bringing_in import bring_in as bring_in
from evenhand.apps.contacts.actions.bringing_in import dispose_stale_lists as dispose_stale_lists
from evenhand.apps.contacts.actions.bringing_in import forbid_transfer_files as forbid_transfer_files
from evenhand.apps.contacts.actions.bringing_in import give_up as give_up
from evenhand.apps.contacts.actions.bringing_in import keep_lists as keep_lists
from evenhand.apps.contacts.actions.bringing_in import say_uses as say_uses
from evenhand.apps.contacts.actions.families import change_adult as change_adult
from evenhand.apps.contacts.actions.families import hold_still as hold_still
from evenhand.apps.contacts.actions.families import lift_flag as lift_flag
from evenhand.apps.contacts.actions.families import lock as lock
from evenhand.apps.contacts.actions.families import set_flag as set_flag
from evenhand.apps.contacts.actions.leaving import ask_disposal as ask_disposal
from evenhand.apps.contacts.actions.leaving import confirm_disposal as confirm_disposal
from evenhand.apps.contacts.actions.leaving import withdraw_disposal as withdraw_disposal
