"""How large a list of contacts may be. Far beyond any school's list, far below what hurts a machine."""

MEGABYTE = 1024 * 1024
MAX_FILE = 64 * MEGABYTE
MAX_ROWS = 100_000
MAX_COLUMNS = 1_000
MAX_UNPACKED = 256 * MEGABYTE
MAX_STRINGS = 64 * MEGABYTE
MAX_RATIO = 300
RATIO_COUNTS_FROM = 8 * MEGABYTE
MAX_FAULTS = 200
