"""Makes the fonts that Evenhand ships, with their licences and the list of what each can write.

    python tools/make_fonts.py

needs npm, and the Debian packages fonts-noto-core and fonts-droid-fallback (or their folders, see
--help). Running it again gives the same bytes. Everything lands in src/evenhand/adapters/renderers/fonts/.
"""

import argparse
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from fontTools.merge import Merger, Options  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FONTS = Path(__file__).parents[1] / "src/evenhand/adapters/renderers/fonts"
ATKINSON = "@fontsource/atkinson-hyperlegible-next@5.3.0"
FACES = {
    "Regular": "400-normal",
    "Bold": "700-normal",
    "Italic": "400-italic",
    "BoldItalic": "700-italic",
}
NOTO = (
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoNaskhArabic-Regular",
    "NotoNaskhArabic-Bold",
    "NotoNastaliqUrdu-Regular",
    "NotoNastaliqUrdu-Bold",
    "NotoSansGurmukhi-Regular",
    "NotoSansGurmukhi-Bold",
    "NotoSansBengali-Regular",
    "NotoSansBengali-Bold",
)


def fetch_atkinson(folder: Path) -> Path:
    """Unpack the npm package that holds Atkinson Hyperlegible Next; returns its folder."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is not on PATH; install it, then run this again")
    subprocess.run([npm, "pack", "--silent", ATKINSON], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def merge_atkinson(*, package: Path, into: Path) -> None:
    """The package cuts each face in two halves for web pages; put them together as plain TTF."""
    for face, name in FACES.items():
        halves = []
        for half in ("latin", "latin-ext"):
            font = TTFont(
                package / f"files/atkinson-hyperlegible-next-{half}-{name}.woff2", recalcTimestamp=False
            )
            font.flavor = None
            halves.append(package / f"{half}.ttf")
            font.save(halves[-1])
        # STAT describes the variable font that the faces were cut from; here it would be untrue.
        merged = Merger(Options(drop_tables=["STAT", "GlyphOrder"])).merge([str(half) for half in halves])
        merged.recalcTimestamp = False
        merged["head"].created = merged["head"].modified = TTFont(halves[0])["head"].modified
        merged.save(into / f"AtkinsonHyperlegibleNext-{face}.ttf")
    shutil.copy(package / "LICENSE", into / "AtkinsonHyperlegibleNext-OFL.txt")


def copy_noto(*, noto: Path, into: Path) -> None:
    """Noto, as Debian packs it: static faces, under the same licence as Atkinson Hyperlegible."""
    for face in NOTO:
        font = TTFont(noto / f"{face}.ttf", recalcTimestamp=False)
        # Debian's bold Nastaliq says of itself that it is regular, so nothing would find it.
        font["OS/2"].usWeightClass = 700 if face.endswith("-Bold") else 400
        font.save(into / f"{face}.ttf")
    terms = (into / "AtkinsonHyperlegibleNext-OFL.txt").read_text(encoding="utf-8").split("\n\n", 1)[1]
    about = "Copyright 2010-2020 Google LLC (https://github.com/googlefonts/noto-fonts)"
    (into / "Noto-OFL.txt").write_text(f"{about}\n\n{terms}", encoding="utf-8")


def copy_droid(*, droid: Path, into: Path) -> None:
    """Droid Sans Fallback: the smallest free TrueType font that writes Chinese."""
    shutil.copy(droid / "DroidSansFallbackFull.ttf", into / "DroidSansFallback-Regular.ttf")
    about = Path("/usr/share/doc/fonts-droid-fallback/copyright").read_text(encoding="utf-8")
    terms = Path("/usr/share/common-licenses/Apache-2.0").read_text(encoding="utf-8")
    (into / "DroidSansFallback-Apache-2.0.txt").write_text(f"{about}\n\n{terms}", encoding="utf-8")


def ranges(points: Iterable[int]) -> Iterator[str]:
    """Code points as hexadecimal ranges: 20-7E A0-17F."""
    ordered = sorted(points)
    starts = [ordered[0], *(b for a, b in pairwise(ordered) if b != a + 1)]
    ends = [*(a for a, b in pairwise(ordered) if b != a + 1), ordered[-1]]
    for start, end in zip(starts, ends, strict=True):
        yield f"{start:X}" if start == end else f"{start:X}-{end:X}"


def coverage(folder: Path) -> str:
    """What each family can write in all its faces, one line a family."""
    families: dict[str, set[int]] = {}
    for path in sorted(folder.glob("*.ttf")):
        font = TTFont(path)
        points = set(font.getBestCmap())
        family = font["name"].getDebugName(1)
        families[family] = families.get(family, points) & points
    return "".join(f"{family}: {' '.join(ranges(points))}\n" for family, points in sorted(families.items()))


def main() -> None:
    """Make everything anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--noto", type=Path, default=Path("/usr/share/fonts/truetype/noto"))
    parser.add_argument("--droid", type=Path, default=Path("/usr/share/fonts/truetype/droid"))
    parser.add_argument("--into", type=Path, default=FONTS)
    given = parser.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        merge_atkinson(package=fetch_atkinson(Path(folder)), into=given.into)
    copy_noto(noto=given.noto, into=given.into)
    copy_droid(droid=given.droid, into=given.into)
    (given.into / "coverage.txt").write_text(coverage(given.into), encoding="utf-8")


if __name__ == "__main__":
    main()
