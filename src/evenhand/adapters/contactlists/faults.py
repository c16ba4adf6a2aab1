"""What can be wrong with a list of contacts as a file, in words, and what to do about it."""

from evenhand.core.findings import Finding, Level, Place, Unreadable

SAVE_AS = "In the spreadsheet program choose “Save as” and take “Excel workbook (.xlsx)” or “CSV UTF-8”."
REPAIR = "Open it in the spreadsheet program, save it anew and try again."

FAULTS: dict[str, tuple[str, str]] = {
    "contacts-not-there": (
        "The list cannot be opened: {why}.",
        "Check the name and whether you may read it.",
    ),
    "contacts-too-large": (
        "The list has {size} MB; at most {limit} MB are read.",
        "Take out what is not about contacts.",
    ),
    "contacts-too-many-rows": ("The list has more than {limit:,} rows.", "Split it into several lists."),
    "contacts-too-many-columns": (
        "The list has more than {limit:,} columns.",
        "Take out the columns not needed.",
    ),
    "contacts-empty": ("The list is empty.", "Choose the file that holds the contacts."),
    "contacts-no-rows": (
        "There is a header but no row under it.",
        "Choose the file that holds the contacts.",
    ),
    "contacts-no-header": (
        "The first row seems to be a contact already (“{cell}”); the list has no header.",
        "Put a row on top that says what each column is: Parent name, Address 1, Postcode …",
    ),
    "contacts-header-twice": (
        "The header “{header}” stands over column {first} and column {second}.",
        "Give each column a name of its own.",
    ),
    "contacts-row-too-long": (
        "There is a cell without a header over it: “{cell}”.",
        "Add a header, or clear the cell. In a CSV file, put values that hold a comma in quotation marks.",
    ),
    "contacts-more-faults": (
        "There are more faults of this kind; the first {shown} are listed.",
        "Mend these first.",
    ),
    "contacts-not-utf8": (
        "These bytes are not text in any encoding known here (UTF-8, UTF-16, Windows-1252).",
        SAVE_AS,
    ),
    "contacts-nul": ("There is a NUL character in the list; it is damaged or not a text file.", SAVE_AS),
    "contacts-broken-csv": (
        "The list breaks the rules of CSV: {why}.",
        "Check the quotation marks from this row on.",
    ),
    "contacts-mislabelled": ("The file is called {suffix} but is {kind}.", "{mend}"),
    "contacts-other-kind": ("The file is {kind}; a list of contacts is CSV or XLSX.", SAVE_AS),
    "contacts-encrypted": ("The workbook is protected with a password.", "Save a copy without a password."),
    "contacts-macros": ("The workbook holds macros; such files are not opened.", SAVE_AS),
    "contacts-damaged": ("The workbook is damaged: {why}.", REPAIR),
    "contacts-bomb": ("The workbook unpacks to far more than a list of contacts: {why}.", SAVE_AS),
    "contacts-entities": ("The workbook declares entities, which spreadsheet programs never do.", SAVE_AS),
    "contacts-no-result": (
        "The cell holds a formula without its result; formulas are never worked out here.",
        REPAIR,
    ),
}


def fault(id: str, place: Place, **details: object) -> Finding:  # noqa: A002
    """The finding for a fault at a place. Raises KeyError for an id that is not in the table."""
    words, mend = FAULTS[id]
    return Finding(
        id=id, level=Level.STOP, words=words.format(**details), mend=mend.format(**details), place=place
    )


def unreadable(id: str, place: Place, **details: object) -> Unreadable:  # noqa: A002
    """The exception for a fault at a place."""
    return Unreadable([fault(id, place, **details)])
