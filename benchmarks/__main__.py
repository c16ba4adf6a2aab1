"""Measure side by side and write the table: `make bench`.

Every figure is one engine in a fresh process. Engines are interleaved in rounds, the order turned
round every other time, so that a noisy machine hurts all alike; figures are medians, and ratios are
taken within a round. A fixed control job before each shows how noisy the machine was.
"""

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "explanation" / "performance.md"
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
COUNTS = {
    "evenhand-pdf": 1000,
    "evenhand-docx": 1000,
    "evenhand-html": 1000,
    "evenhand-text": 1000,
    "weasyprint-ua": 100,
    "docxtpl": 100,
    "docxtpl-libreoffice": 50,
}
LOOKS = {
    "evenhand-pdf": "Evenhand PDF (typst, UA-1 + A-2a)",
    "evenhand-docx": "Evenhand Word",
    "evenhand-html": "Evenhand HTML",
    "evenhand-text": "Evenhand plain text",
    "weasyprint-ua": "WeasyPrint, pdf/ua-1",
    "docxtpl": "docxtpl (Word)",
    "docxtpl-libreoffice": "docxtpl + LibreOffice, PDF/UA",
}
TARGETS = (
    ("evenhand-pdf", "weasyprint-ua", 20),
    ("evenhand-pdf", "docxtpl-libreoffice", 40),
    ("evenhand-docx", "docxtpl", 300),
)


def main() -> None:
    """Run everything and write the page."""
    fetch_libreoffice()
    rounds = [_round(number) for number in range(ROUNDS)]
    firsts = [run("benchmarks.first_letter") for _ in range(max(ROUNDS, 7))]
    merges = {count: run("benchmarks.merge_memory", str(count)) for count in (1_000, 10_000)}
    office = run("benchmarks.office")
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(_page(rounds, firsts, merges) + _office(office), encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


def fetch_libreoffice() -> None:
    """Install LibreOffice for the comparison, where that may be done and it is not there."""
    if shutil.which("soffice") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print("fetching LibreOffice for the comparison …", flush=True)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "libreoffice-writer-nogui"]
    subprocess.run(["apt-get", "update", "-qq"], check=False, capture_output=True)
    subprocess.run(install, check=False, capture_output=True)


def run(module: str, *arguments: str) -> dict[str, Any]:
    """Run a module in a fresh process; its last line is what it found, as JSON."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _round(number: int) -> dict[str, dict[str, Any]]:
    names = [name for name in COUNTS if name != "docxtpl-libreoffice" or shutil.which("soffice")]
    figures = {}
    for name in names if number % 2 == 0 else reversed(names):
        figures[name] = run("benchmarks.worker", name, str(COUNTS[name]))
        print(
            f"round {number + 1} of {ROUNDS}: {name} {figures[name]['made'] / figures[name]['wall']:.1f}/s",
            flush=True,
        )
    return figures


def _page(
    rounds: list[dict[str, Any]], firsts: list[dict[str, Any]], merges: Mapping[int, dict[str, Any]]
) -> str:
    by_engine: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in rounds:
        for name, figures in one.items():
            by_engine[name].append(figures)
    controls = [figures["control"] * 1000 for many in by_engine.values() for figures in many]
    lines = [
        "# Performance\n",
        f"Measured on {date.today().isoformat()} with `make bench` ({ROUNDS} rounds, {_machine()}).",
        "The same letter (the awareness letter of the core pack), one process, each engine in a fresh one, interleaved",
        "in rounds. Read the ratios: they are taken within a round, so a noisy machine hurts both sides alike.",
        "The letter has 480 words on two pages. Ours sets two letters side by side and so uses a second core if one is",
        "free; what one core gives is in the column “per CPU-second”.",
        f"The fixed control job took {min(controls):.0f} ms at best, {statistics.median(controls):.0f} ms in the middle"
        f" and {max(controls):.0f} ms at worst.\n",
        "| engine | letters a round | letters/s (median) | lowest … highest | per CPU-second | kB each | peak MB |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    lines += [_row(name, many) for name, many in by_engine.items()]
    lines += ["\n| ratio | median | lowest … highest | asked for |", "|---|--:|--:|--:|"]
    lines += [_ratio(rounds, ours, peer, target) for ours, peer, target in TARGETS if peer in by_engine]
    lines += _single(firsts) + _merge(merges)
    return "\n".join(lines) + "\n"


def _machine() -> str:
    return f"{os.cpu_count()} cores, Python {platform.python_version()}"


def _rates(many: list[dict[str, Any]], clock: str) -> list[float]:
    return [figures["made"] / figures[clock] for figures in many]


def _row(name: str, many: list[dict[str, Any]]) -> str:
    rates, cpu = _rates(many, "wall"), _rates(many, "cpu")
    middle = {key: statistics.median(figures[key] for figures in many) for key in ("kB", "rss_mb")}
    return (
        f"| {LOOKS[name]} | {COUNTS[name]:,} | {statistics.median(rates):,.1f} | {min(rates):,.1f} … {max(rates):,.1f} "
        f"| {statistics.median(cpu):,.1f} | {middle['kB']:.1f} | {middle['rss_mb']:.0f} |"
    )


def _ratio(rounds: list[dict[str, Any]], ours: str, peer: str, target: int) -> str:
    ratios = [
        _rates([one[ours]], "wall")[0] / _rates([one[peer]], "wall")[0] for one in rounds if peer in one
    ]
    return (
        f"| {LOOKS[ours]} ÷ {LOOKS[peer]} | {statistics.median(ratios):,.1f} "
        f"| {min(ratios):,.1f} … {max(ratios):,.1f} | ≥ {target} |"
    )


def _single(firsts: list[dict[str, Any]]) -> list[str]:
    first = statistics.median(figures["first_ms"] for figures in firsts)
    warm = statistics.median(figures["warm_ms"] for figures in firsts)
    return [
        "\n## One letter\n",
        "| | median ms | asked for |",
        "|---|--:|--:|",
        f"| first PDF in a fresh process, after imports ({len(firsts)} processes) | {first:.1f} | ≤ 100 |",
        f"| warm, prepared anew each time | {warm:.1f} | ≤ 15 |",
    ]


def _merge(merges: Mapping[int, dict[str, Any]]) -> list[str]:
    small, large = merges[1_000]["rss_mb"], merges[10_000]["rss_mb"]
    return [
        "\n## Memory of a merge\n",
        "A whole merge (check pass, PDF, read back, written with a journal) from a CSV file.\n",
        "| letters | peak MB | asked for |",
        "|---|--:|--:|",
        f"| 1,000 | {small:.0f} | |",
        f"| 10,000 | {large:.0f} | ≤ 100, and ≤ 1.2 × the memory of 1,000 ({large / small:.2f} ×) |",
    ]


def _office(figures: dict[str, Any]) -> str:
    return "\n".join(
        [
            "\n## Pages of the office\n",
            "Milliseconds on the server at the 95th of a hundred: of the processor, and in brackets of the clock,",
            "which other work on the machine makes longer. First the demonstration school, then with 200 more cases",
            f"of its own, then with {figures['cases']:,} cases of 500 other schools in the same database.\n",
            figures["table"],
            f"\nSlowest page of the demonstration: {figures['slowest_ms']:.0f} ms (asked for: ≤ 60). Largest ratio:"
            f" {figures['ratio']:.2f} (asked for: ≤ 1.3).\n",
        ]
    )


if __name__ == "__main__":
    main()
