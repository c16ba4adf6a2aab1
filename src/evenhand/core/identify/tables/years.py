"""How schools of the four nations speak of years, stages and phases. A year has a short code: "Y2", "R"
(Reception), "N" (nursery), "P3" and "S2" (Scotland); a stage is several."""

NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen",
)  # fmt: skip


ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _numbered() -> dict[str, tuple[str, ...]]:
    phrases: dict[str, tuple[str, ...]] = {}
    for place, word in enumerate(NUMBERS, start=1):
        year = (f"Y{place}",)
        spelt = (
            f"year {place}",
            f"year {word}",
            f"yr {place}",
            f"y{place}",
            f"yr{place}",
            f"year{place}",
            f"blwyddyn {place}",
        )
        phrases |= dict.fromkeys((*spelt, f"{spelt[0]}s", f"yr {word}"), year)
        if place <= 7:
            in_scotland = (f"P{place}",)
            in_primary = (f"p{place}", f"primary {place}", f"primary {word}", f"p {place}")
            phrases |= dict.fromkeys((*in_primary, *(f"{one}s" for one in in_primary[:3])), in_scotland)
        if place <= 6:
            of_seniors = (f"s{place}", f"secondary {place}", f"senior {place}")
            phrases |= dict.fromkeys((*of_seniors, f"s{place}s"), (f"S{place}",))
    return phrases


def _several() -> dict[str, tuple[str, ...]]:
    """Years 5 and 6, Years 3 to 6, Year 5/6, P4-P7."""
    phrases: dict[str, tuple[str, ...]] = {}
    for first in range(1, len(NUMBERS)):
        for last in range(first + 1, min(first + 4, len(NUMBERS)) + 1):
            years = tuple(f"Y{year}" for year in range(first, last + 1))
            for between in ("to", "") if last > first + 1 else ("and", "to", "or", ""):
                ends = " ".join(f"{first} {between} {last}".split())
                phrases |= dict.fromkeys((f"years {ends}", f"year {ends}", f"yrs {ends}"), years)
    return phrases


SINGLE = _numbered() | {
    "reception": ("R",), "reception class": ("R",), "reception year": ("R",), "yr r": ("R",),
    "year r": ("R",),
    "foundation stage 2": ("R",), "fs2": ("R",), "derbyn": ("R",), "rising fives": ("R",),
    "nursery": ("N",), "nursery class": ("N",), "pre school": ("N",), "preschool": ("N",), "fs1": ("N",),
    "meithrin": ("N",), "foundation stage 1": ("N",),
}  # fmt: skip

STAGES = _several() | {
    "eyfs": ("N", "R"), "foundation stage": ("N", "R"), "early years": ("N", "R"), "foundation": ("R",),
    "key stage 1": ("Y1", "Y2"), "ks1": ("Y1", "Y2"), "key stage one": ("Y1", "Y2"),
    "infants": ("R", "Y1", "Y2"), "infant": ("R", "Y1", "Y2"), "infant class": ("R", "Y1", "Y2"),
    "key stage 2": ("Y3", "Y4", "Y5", "Y6"), "ks2": ("Y3", "Y4", "Y5", "Y6"), "key stage two": ("Y3", "Y4",
    "Y5", "Y6"),
    "juniors": ("Y3", "Y4", "Y5", "Y6"), "junior": ("Y3", "Y4", "Y5", "Y6"), "junior class": ("Y3", "Y4",
    "Y5", "Y6"),
    "lower key stage 2": ("Y3", "Y4"), "upper key stage 2": ("Y5", "Y6"), "lower juniors": ("Y3", "Y4"),
    "upper juniors": ("Y5", "Y6"),
    "key stage 3": ("Y7", "Y8", "Y9"), "ks3": ("Y7", "Y8", "Y9"), "key stage three": ("Y7", "Y8", "Y9"),
    "key stage 4": ("Y10", "Y11"), "ks4": ("Y10", "Y11"), "key stage 5": ("Y12", "Y13"), "ks5": ("Y12",
    "Y13"),
    "sixth form": ("Y12", "Y13"), "sixth": ("Y12", "Y13"), "lower sixth": ("Y12",), "upper sixth": ("Y13",),
}  # fmt: skip

LOOSE = {
    "our youngest": -1, "our youngest children": -1, "our youngest pupils": -1, "the youngest class": -1,
    "our oldest": 1, "our oldest children": 1, "our oldest pupils": 1, "the top class": 1, "our leavers": 1,
    "the leavers": 1, "our little ones": -1, "our youngest year": -1, "the youngest year": -1,
    "our youngest class": -1, "the youngest": -1,
    "our oldest year": 1, "the oldest year": 1,
    "our oldest class": 1, "the oldest children": 1, "the youngest children": -1,
    "our top class": 1, "our bottom class": -1, "our smallest children": -1,
    "our smallest": -1, "our very youngest": -1, "our eldest": 1, "our leavers' class": 1,
}  # fmt: skip
