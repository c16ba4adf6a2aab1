"""Print the pages of the manual that are made from the code: `make docs`.

A repository test asks with `--check` whether the files are as they would be printed.
"""

import ast
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MADE = "<!-- Printed from the code by `make docs`. Change the code, not this page. -->\n"

CATALOGUES = {"rules", "checks", "spellings", "instructions", "meanings", "steps"}
"""Folders of many small files of one kind, which have a page of their own or need none."""

DEMANDS = {
    "K1": "The current guidance is read when the documents are used and adapted",
    "K2": "Nothing is shared that could compromise a live investigation",
    "K3": "Errors are corrected; a correction is a new version and local edits survive",
    "K4": "The licence is kept: who may use it, acknowledgement, the holder is told",
    "K5": "Newsletter item with the school’s name, a way to talk, the formal procedure",
    "K6": "Awareness letter to all parents",
    "K7": "Policies by link or on request at the office",
    "K8": "Organisations for online safety as dated data; misspelt addresses are found",
    "K9": "The DSL by name, or the signatory if that is somebody else",
    "K10": "Signed by one of several; follows who signs, and conflicts of interest",
    "K11": "No incident letter that could identify anybody",
    "K12": "No incident letter before the parents involved have been spoken to",
    "K13": "The paragraph on what happened is optional and comes in several wordings",
    "K14": "The paragraph on law follows current law; legal words need a second signatory",
    "K15": "The letter to parents involved only if they cannot be met",
    "K16": "Names the site and the event; encloses the signed and dated evidence sheet",
    "K17": "Adjectives start neutral; loaded words need a basis",
    "K18": "An appointment, openly; confidentiality with its limits",
    "K19": "A colleague takes notes; the parent may bring somebody",
    "K20": "Placeholders in every spelling are found; instructions never print; a leftover blocks",
    "K21": "A letter can be edited without its template, a template without losing updates",
    "K22": "The complaint goes to official channels and its clock is kept",
}
RULES = {
    1: "Danger now",
    2: "Live investigation hold",
    3: "Allegation inside a post",
    4: "Accused teacher identifiable",
    5: "Complaint inside a post",
    6: "Incident letter: contact first",
    7: "Incident letter: identification check",
    8: "Individual letter is the last resort",
    9: "Screenshot enclosure",
    10: "Unfinished text",
    11: "Loaded adjectives, legal threats",
    12: "Stale law or links",
    13: "Attribution before accusation",
    14: "No covert capture",
    15: "No surveillance by habit",
    16: "Evidence immutable",
    17: "Custody",
    18: "Illegal imagery",
    19: "Conflict of interest",
    20: "Panel purity",
    21: "Clocks",
    22: "Hidden access request",
    23: "Staff support",
    24: "Platform report standing",
    25: "Escalate report",
    26: "No counter-reviews",
    27: "Public reply",
    28: "Repeated conduct",
    29: "Restriction or ban",
    30: "Police as pressure",
    31: "Label complaints, not people",
    32: "Audio recording",
    33: "Confidentiality wording",
    34: "Least view",
    35: "Retention",
    36: "Go-live",
    37: "Licensed text of others",
}


def pages() -> Mapping[str, str]:
    """Every printed page by its path from the root."""
    sys.path.insert(0, str(ROOT / "src"))
    return {
        "docs/where-things-are.md": where_things_are(),
        "docs/reference/demands.md": demands(),
        "docs/reference/gates.md": gates(),
        "docs/reference/pack-checks.md": pack_checks(),
        "docs/reference/cli.md": command_line(),
        "docs/reference/case.schema.json": schema(),
        "docs/reference/settings.md": settings(),
    }


def where_things_are() -> str:
    """The tree with the first sentence of each package's and module's docstring."""
    lines = [
        MADE,
        "# Where things are\n",
        "Four floors; the floor tells what kind of code, the folder tells the subject. An arrow points down:",
        "`cli` and `server` may use `apps`, `apps` may use `adapters`, `adapters` may use `core`; the order",
        "inside `apps` and inside `core` is in `.importlinter`.\n",
    ]
    source = ROOT / "src" / "evenhand"
    for path in sorted(source.rglob("*.py"), key=_tree_order):
        if path.parent.name in CATALOGUES and path.name != "__init__.py":
            continue
        if path.parent.name == "migrations":
            continue
        depth = len(path.relative_to(source).parts) - (path.name == "__init__.py")
        if path.name == "__init__.py" and path.parent != source:
            name = f"**{path.parent.name}/**"
            if path.parent.name in CATALOGUES:
                name += f" ({len(list(path.parent.glob('*.py'))) - 1} files, one each)"
        elif path.name != "__init__.py":
            name = f"`{path.name}`"
        else:
            continue
        lines.append(f"{'  ' * (depth - 1)}- {name} {_first_sentence(path)}")
    lines.append(
        "\nOutside the package: `packs/` template packs as data · `demo/` the demonstration school ·"
    )
    lines.append(
        "`tests/` mirrors the floors · `benchmarks/` · `tools/` what prints these pages and makes fonts."
    )
    return "\n".join(lines) + "\n"


def _tree_order(path: Path) -> tuple[str, ...]:
    return tuple("" if part == "__init__.py" else part for part in path.parts)


def _first_sentence(path: Path) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(docstring.split("\n\n")[0].split())


def demands() -> str:
    """Which tests show which demand of the Kent pack and which of the 37 rules."""
    shown = _shown()
    lines = [
        MADE,
        "# Demands and rules, and the tests that show them\n",
        "From the markers `demand(…)` and `rule(…)` of the tests. What no test shows is open.\n",
        "## The demands of the Kent pack\n",
    ]
    for key, title in DEMANDS.items():
        lines += _entry(key, title, shown["demand", key])
    lines.append("\n## The 37 rules\n")
    for number, title in RULES.items():
        lines += _entry(f"Rule {number}", title, shown["rule", number])
    return "\n".join(lines) + "\n"


def _entry(key: str, title: str, tests: list[str]) -> list[str]:
    if not tests:
        return [f"- **{key}** {title}: **open**"]
    return [f"- **{key}** {title}: {len(tests)} tests", *(f"  - `{test}`" for test in tests[:6])] + (
        [f"  - and {len(tests) - 6} more"] if len(tests) > 6 else []
    )


def _shown() -> dict[tuple[str, str | int], list[str]]:
    found: dict[tuple[str, str | int], list[str]] = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        whole_file = [
            mark
            for node in tree.body
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "pytestmark"
            for mark in _marks(node.value)
        ]
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                marks = [mark for one in node.decorator_list for mark in _marks(one)]
                for mark in dict.fromkeys([*marks, *whole_file]):
                    found[mark].append(f"{path.relative_to(ROOT / 'tests')}::{node.name}")
    return found


def _marks(node: ast.AST) -> Iterator[tuple[str, str | int]]:
    for call in ast.walk(node):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        if call.func.attr in ("demand", "rule"):
            for argument in call.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str | int):
                    yield call.func.attr, argument.value


def settings() -> str:
    """Every setting of the server."""
    from evenhand.server.environment import PREFIX, VARIABLES
    from evenhand.server.keys import KEYS

    lines = [
        MADE,
        "# Settings of the server\n",
        "Each is an environment variable. Each may also be given as `…_FILE` with the path of a file that",
        "holds the value. None has to be set: without any, Evenhand runs for one school on this machine.\n",
    ]
    for name, words in VARIABLES.items():
        lines += [f"## {PREFIX}{name}\n", f"{words}\n"]
    lines += [
        "## The keys\n",
        f"The first start makes them in `{PREFIX}KEYS`, readable by the account that runs Evenhand and by",
        "nobody else. Without them nothing can be read, and no copy of the data helps: keep a copy of the",
        "keys, apart from the copy of the data.\n",
        *(f"- `{name}` {words}" for name, words in KEYS.items()),
    ]
    return "\n".join(lines) + "\n"


def gates() -> str:
    """Every gate: what it stops, why, what opens it and who may override it."""
    from evenhand.core.gates.rules import RULES as GATES

    lines = [
        MADE,
        "# The gates\n",
        "In running order. Every finding names its gate by the id in the heading.\n",
    ]
    for gate in GATES:
        stages = ", ".join(stage.value for stage in gate.stages)
        lines += [
            f"## {gate.id}\n",
            f"{gate.title}\n",
            f"- Level: {gate.level.value} · asked at: {stages}",
            f"- Opens when: {gate.satisfied_by}",
            f"- Override: {_waiver(gate.waiver)}",
            f"- Authority: {gate.authority}\n",
        ]
    return "\n".join(lines)


def _waiver(waiver: object) -> str:
    if waiver is None:
        return "nobody, ever"
    by = " or ".join(role.value for role in waiver.by)  # type: ignore[attr-defined]
    second = " or ".join(role.value for role in waiver.second)  # type: ignore[attr-defined]
    return f"{by}, with a reason" + (f", together with {second}" if second else "")


def pack_checks() -> str:
    """Every check of the pack linter."""
    from evenhand.core.packs.checks import CHECKS

    lines = [MADE, "# The checks of the pack linter\n", "`evenhand packs lint` asks them in this order.\n"]
    for check in CHECKS:
        lines += [f"## {check.id}\n", f"{check.title} ({check.level.value})\n", f"{check.why}\n"]
    return "\n".join(lines)


def command_line() -> str:
    """The help of every command."""
    import click

    from evenhand.cli.program import main

    lines = [
        MADE,
        "# The command line\n",
        "Exit status: 0 done · 1 could not be written · 2 wrong usage · 3 stopped by findings · "
        "4 unreadable input · 130 stopped by Ctrl-C.",
        "With `--json` a command prints one JSON object and nothing else.\n",
    ]

    def print_help(command: click.Command, name: str, parent: click.Context | None) -> None:
        said: dict[str, Any] = {**command.context_settings, "terminal_width": 100}
        context = click.Context(command, info_name=name.rsplit(" ", 1)[-1], parent=parent, **said)
        lines.extend([f"## {name}\n", "```text", command.get_help(context), "```\n"])
        if isinstance(command, click.Group):
            for child in command.list_commands(context):
                found = command.get_command(context, child)
                assert found is not None
                print_help(found, f"{name} {child}", context)

    print_help(main, "evenhand", None)
    return "\n".join(lines)


def schema() -> str:
    """The JSON Schema of a case file."""
    from evenhand.adapters.casefiles.schema import case_file_schema

    return json.dumps(case_file_schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write every page whose text has changed. With `--check` only name them: status 1 if there are any."""
    check = "--check" in sys.argv[1:]
    for name, text in pages().items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            sys.exit(f"old: {name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"printed {name}")


if __name__ == "__main__":
    main()
