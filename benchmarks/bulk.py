"""Letters to many, measured: `python -m benchmarks.bulk`, which `make bench` calls; writes
docs/explanation/letters-to-many.md.

Every figure is one engine in a fresh process, interleaved in rounds as in `benchmarks.__main__`. Ratios are
per second of the processor, taken within a round: what one core gives, whoever else is at work.
"""

import os
import platform
import statistics
from collections.abc import Iterator
from datetime import date
from typing import Any

from benchmarks.__main__ import ROOT, ROUNDS, fetch_libreoffice, run

PAGE = ROOT / "docs" / "explanation" / "letters-to-many.md"
SCHOOLS, EACH = int(os.environ.get("BENCH_SCHOOLS", "600")), 400
PROVED = int(os.environ.get("BENCH_PROVED", "1000"))
COUNTS = {
    "evenhand-bulk": 1000,
    "evenhand-print": 3000,
    "evenhand-pdf": 1000,
    "weasyprint-ua": 60,
    "docxtpl-libreoffice": 50,
}
LOOKS = {
    "evenhand-bulk": "spliced (PDF/UA-1 + A-2a)",
    "evenhand-print": "print file",
    "evenhand-pdf": "typst letter by letter (PDF/UA-1 + A-2a)",
    "weasyprint-ua": "WeasyPrint, pdf/ua-1",
    "docxtpl-libreoffice": "docxtpl + LibreOffice, PDF/UA",
}
TARGETS = (("evenhand-pdf", 10), ("weasyprint-ua", 200), ("docxtpl-libreoffice", 500))
# 2,000 letters a second where the control job took 61 thousandths of one.
PRINTED_IN_CONTROL = 2000 * 0.061

Figures = dict[str, Any]


def main() -> None:
    """Run everything and write the page."""
    fetch_libreoffice()
    rounds = [_round(number) for number in range(ROUNDS)]
    growth = {
        count: run("benchmarks.worker", "evenhand-bulk", str(count)) for count in (1_000, 10_000, 100_000)
    }
    print("a county …", flush=True)
    county = run("benchmarks.county", str(SCHOOLS), str(EACH))
    print("the proof …", flush=True)
    proof = run("benchmarks.bulk_proof", str(PROVED))
    PAGE.write_text("\n".join(_page(rounds, growth, county, proof)) + "\n", encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


def _round(number: int) -> dict[str, Figures]:
    figures = {}
    for name in COUNTS if number % 2 == 0 else reversed(COUNTS):
        figures[name] = run("benchmarks.worker", name, str(COUNTS[name]))
        print(f"round {number + 1} of {ROUNDS}: {name} {_rate(figures[name]):,.1f}/s", flush=True)
    return figures


def _rate(figures: Figures) -> float:
    rate: float = figures["made"] / figures["cpu"]
    return rate


def _page(
    rounds: list[dict[str, Figures]], growth: dict[int, Figures], county: Figures, proof: Figures
) -> Iterator[str]:
    controls = [one["packing"] * 1000 for each in rounds for one in each.values()]
    yield "# Letters to many\n"
    yield (
        f"Measured on {date.today().isoformat()} with `make bench` ({ROUNDS} rounds, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}).\nThe awareness letter of the core pack, 480 words on two pages; name, address and "
        "salutation differ. Each engine in a fresh\nprocess, interleaved in rounds. Rates are **per second of the processor**, "
        "ratios are taken within a round, so a busy machine\nhurts both sides alike. The first letter of each form, which "
        "typst sets, is counted in. How it is done, and why every letter is\nstill typst’s page, says "
        "[decision 10](../decisions/0010-spliced-letters.md).\n"
    )
    yield (
        f"The control job of the design paper, packing three megabytes of noise, took {min(controls):.0f} ms of the processor at "
        f"best,\n{statistics.median(controls):.0f} in the middle and {max(controls):.0f} at worst; there it took 61 at best.\n"
    )
    yield from _engines(rounds)
    yield from _ratios(rounds)
    yield from _growth(growth)
    yield from _county(county)
    yield from _proof(proof)


def _engines(rounds: list[dict[str, Figures]]) -> Iterator[str]:
    yield "| engine | letters a round | letters/s | lowest … highest | kB each | peak MB |"
    yield "|---|--:|--:|--:|--:|--:|"
    for name, look in LOOKS.items():
        rates = [_rate(one[name]) for one in rounds]
        size, peak = (statistics.median(one[name][key] for one in rounds) for key in ("kB", "rss_mb"))
        yield (
            f"| {look} | {COUNTS[name]:,} | {statistics.median(rates):,.1f} | {min(rates):,.1f} … {max(rates):,.1f} "
            f"| {size:.1f} | {peak:.0f} |"
        )


def _ratios(rounds: list[dict[str, Figures]]) -> Iterator[str]:
    yield "\n| ratio | median | lowest … highest | asked for |"
    yield "|---|--:|--:|--:|"
    for peer, target in TARGETS:
        ratios = [_rate(one["evenhand-bulk"]) / _rate(one[peer]) for one in rounds]
        yield f"| spliced ÷ {LOOKS[peer]} | {_middle(ratios)} | ≥ {target} |"
    printed = [_rate(one["evenhand-print"]) * one["evenhand-print"]["packing"] for one in rounds]
    yield f"| letters in the print file while the control job runs | {_middle(printed)} | ≥ {PRINTED_IN_CONTROL:.0f} |"


def _middle(values: list[float]) -> str:
    return f"{statistics.median(values):,.0f} | {min(values):,.0f} … {max(values):,.0f}"


def _growth(growth: dict[int, Figures]) -> Iterator[str]:
    yield "\n## More letters\n"
    yield "| letters | letters/s | peak MB |"
    yield "|--:|--:|--:|"
    for count, figures in growth.items():
        yield f"| {count:,} | {_rate(figures):,.0f} | {figures['rss_mb']:.0f} |"


def _county(county: Figures) -> Iterator[str]:
    yield "\n## A county\n"
    yield (
        f"{SCHOOLS} schools, each with a letter of its own, {EACH} families each: {county['letters']:,.0f} letters, every one made, "
        "read back as a\nmerge reads it back, its digest taken, and let go. One process.\n"
    )
    yield "| | | asked for |"
    yield "|---|--:|--:|"
    yield f"| letters | {county['letters']:,.0f} | 240,000 |"
    yield f"| peak memory | {county['rss_mb']:.0f} MB | ≤ 350 MB |"
    yield f"| left to typst | {county['left']:,.0f} | 0 |"
    yield f"| specimens | {county['specimens']:,.0f} | |"
    yield f"| read back whole (the others by their lines) | {county['read_whole']:,.0f} | |"
    yield f"| processor: the letters | {county['made_cpu']:,.0f} s | |"
    yield f"| processor: all of it, with drafting a letter for each school and reading back | {county['cpu']:,.0f} s | |"
    yield f"| by the clock | {county['wall']:,.0f} s | |"
    yield f"| bytes, if anybody kept them | {county['bytes'] / 1e9:,.1f} GB | |"


def _proof(proof: Figures) -> Iterator[str]:
    left = sum(proof["left_to_typst"].values())
    yield "\n## Held against typst\n"
    yield (
        f"{proof['letters']:,} letters with Latin names and addresses, short and long, with passages in paragraphs, lists, large "
        "print and\nover the end of a page, each made twice: spliced, and by typst alone. The same characters in the same boxes "
        f"(farthest side\n{proof['farthest']:.5f} points; typst rounds to single precision itself); {proof['compared_dots']:,} letters "
        "compared dot by dot, all the same; every file\nkeeps PDF/UA-1 and PDF/A-2a. "
        f"{proof['specimens']} specimens, {left} letters left to typst."
    )


if __name__ == "__main__":
    main()
