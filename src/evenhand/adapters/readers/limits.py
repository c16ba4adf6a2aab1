"""How much of a foreign document is read. Real letters are far below each of these; whoever is above
one sends something else, by mistake or on purpose."""

MEGABYTE = 1024 * 1024

MAX_FILE = 20 * MEGABYTE  # the file as it arrives, refused before it is parsed
MAX_UNPACKED = 200 * MEGABYTE  # all parts of a zip together, counted while they are inflated
MAX_PART = 20 * MEGABYTE  # one part: a tree of it must fit into memory
MAX_MEMBERS = 5_000
MAX_RATIO = 200  # how often a part may be larger than its packed bytes …
RATIO_COUNTS_FROM = 4 * MEGABYTE  # … which only says something about large parts
MAX_DEPTH = 150  # elements within elements
MAX_XML_TAGS = 2_000_000  # a tree takes far more memory than its text
MAX_HTML_TAGS = 500_000
MAX_CHAIN = 40  # styles based on styles
MAX_LINES = 50_000
MAX_FINDINGS = 1_000
MAX_MARKDOWN = MEGABYTE  # its parser is slow, and so much is no letter
