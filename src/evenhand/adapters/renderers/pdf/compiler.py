"""The Typst compilers of this process, kept warm, with the shipped fonts and nothing else."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from threading import Lock, local
from typing import Any, Literal

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.pictures import sort_of
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.schools import Picture

STANDARDS = ("a-2a", "ua-1")
# PDF/A asks for a date. It is the same in every file, so the same letter has the same bytes.
FIXED_TIME = 1_767_225_600  # 2026-01-01, midnight UTC
DESIGN = "letter.typ"

Files = Mapping[str, bytes]

# One compiler cannot do two things at once, so each thread has its own; all share the memory of
# finished layout, which Typst guards itself.
_OF_THIS_THREAD = local()
_ONE_AT_A_TIME = Lock()


def _root() -> TemporaryDirectory[str]:
    with _ONE_AT_A_TIME:
        return _folder()


@cache
def _folder() -> TemporaryDirectory[str]:
    """Where Typst finds the design and pictures; nobody else may look into it, and it goes with the
    process. The words of a letter are never written to the disk."""
    folder = TemporaryDirectory(prefix="evenhand-")
    # A source that is handed over anew is read anew: from here Typst reads the design only once.
    copyfile(Path(__file__).parent / DESIGN, Path(folder.name) / DESIGN)
    return folder


def name_of(picture: Picture) -> str:
    """The name of a picture in Typst source: the same for the same picture."""
    return sha256(picture.data).hexdigest()[:32] + sort_of(picture).suffix


def keep(picture: Picture) -> None:
    """Lay a picture where Typst finds it. Raises `Unreadable` if it is no PNG or JPEG."""
    path = Path(_root().name) / name_of(picture)
    if not path.exists():
        path.write_bytes(picture.data)


def _compiler() -> Any:
    found = getattr(_OF_THIS_THREAD, "compiler", None)
    if found is None:
        found = _OF_THIS_THREAD.compiler = _new_compiler(_root().name)
    return found


def _new_compiler(root: str) -> Any:
    import typst

    shipped = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts.FOLDER)]
    )
    return typst.Compiler(root=root, font_paths=shipped, ignore_system_fonts=True)


def compiled(files: Files, **wishes: Any) -> Any:
    """What Typst makes of some source files; "main.typ" is where it begins. `wishes` are those of
    `typst.Compiler.compile`. Raises typst.TypstError."""
    return _compiler().compile(input=dict(files), timestamp=FIXED_TIME, **wishes)


def complaint(files: Files) -> str:
    """What Typst has against some source files; empty if nothing. Makes no PDF."""
    import typst

    try:
        compiled(files, format="svg")
    except typst.TypstError as error:
        return str(error.message)
    return ""


def accessible_pdf(files: Files) -> bytes:
    """A tagged PDF that keeps PDF/UA-1 and PDF/A-2a. Raises `Refused` for what Typst finds against
    these, such as a heading without words; any other fault of the source is a bug of ours."""
    import typst

    try:
        made: bytes = compiled(files, format="pdf", pdf_standards=list(STANDARDS))
    except typst.TypstError as error:
        if not error.message.startswith("PDF/"):
            raise
        raise Refused([_unset(error.message)]) from error
    return made


def untagged_pdf(files: Files) -> bytes:
    """A PDF for a printer only: no tags, no standard."""
    made: bytes = compiled(files, format="pdf", pdf_tags=False)
    return made


def pictures(files: Files, *, kind: Literal["png", "svg"], dots_per_inch: float) -> list[bytes]:
    """Each page as a picture."""
    made = compiled(files, format=kind, ppi=dots_per_inch)
    return made if isinstance(made, list) else [made]


def _unset(message: str) -> Finding:
    return Finding(
        id="cannot-be-set",
        level=Level.STOP,
        words=f"The letter cannot be made into a PDF: {message.strip()}.",
        mend="If the words do not say what to change, please report this with the template.",
    )
