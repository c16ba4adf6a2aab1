"""Printed pages say what the code says."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def printed() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("print_docs", ROOT / "tools/print_docs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.pages())


def test_printed_pages_are_not_old() -> None:
    old = [name for name, text in printed().items() if (ROOT / name).read_text(encoding="utf-8") != text]
    assert old == [], "run `make docs`"
