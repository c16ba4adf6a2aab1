"""Printed pages say what the code says."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_printed_pages_are_not_old() -> None:
    """Asked in a process of its own: commands remember how they were first called, here by other tests."""
    asked = [sys.executable, str(ROOT / "tools/print_docs.py"), "--check"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", ""), "run `make docs`"


def test_what_stopped_somebody_has_the_focus() -> None:
    """Without scripts too. Only what comes in while somebody types leaves the focus where it is."""
    swapped_in = "overtaken_beside.html"
    lacking = {
        template.name
        for template in (ROOT / "src/evenhand/apps").glob("*/templates/**/*.html")
        for opened in re.findall(r'<div class="govuk-error-summary"[^>]*>', template.read_text("utf-8"))
        if 'tabindex="-1" autofocus' not in opened
    }
    assert lacking == {swapped_in}


def test_no_page_holds_the_marks_of_an_unfinished_merge() -> None:
    pages = [
        page
        for kind in ("templates", "jinja2")
        for page in ROOT.glob(f"src/evenhand/apps/*/{kind}/**/*.html")
    ]
    assert [page.name for page in pages if re.search(r"^(<{7}|>{7}) ", page.read_text("utf-8"), re.M)] == []
