"""The print room: one file of letters in the order of the envelopes, and the papers that go with it.

Nothing is sent from here. Somebody prints, puts into envelopes or book bags, and ticks off; what they
ticked is then written down as handed over.
"""

from evenhand.adapters.channels.print_room.labels import LABELS, LabelForm, label_sheets
from evenhand.adapters.channels.print_room.letters import (
    LetterOf,
    separators,
    sheet_of,
    sheets_of,
    write_copies,
    write_letters,
)
from evenhand.adapters.channels.print_room.tick_off import tick_off_sheet

__all__ = [
    "LABELS",
    "LabelForm",
    "LetterOf",
    "label_sheets",
    "separators",
    "sheet_of",
    "sheets_of",
    "tick_off_sheet",
    "write_copies",
    "write_letters",
]
