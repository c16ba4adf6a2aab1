"""A letter is released on two pages and nowhere else: no command and no task of a worker can."""

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "evenhand"
PAGES = {"apps/letters/views/checking.py", "apps/deliveries/views/sending.py"}
OUTBOX = "apps/deliveries/actions/releasing.py"


def calls(tree: ast.AST) -> Iterator[str]:
    """What is called, as it is written: `actions.release`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def callers(names: set[str]) -> set[str]:
    return {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if names & set(calls(ast.parse(path.read_text())))
    }


def test_only_two_pages_release() -> None:
    released = {"release", "actions.release", "letters.release", "deliveries.release"}
    assert callers(released) == PAGES | {OUTBOX}


def test_a_letter_comes_about_in_one_place() -> None:
    assert callers({"Letter.objects.create", "Letter.objects.bulk_create", "Letter"}) == {
        "apps/letters/actions.py"
    }
