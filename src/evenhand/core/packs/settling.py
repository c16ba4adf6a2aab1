"""The end of a merge: for each conflict the lines that somebody chose."""

from collections.abc import Sequence

from evenhand.core.packs.merging import LOCAL_BEGINS, NEW_ENDS, Conflict, Merged


def settle(merged: Merged, *, chosen: Sequence[str]) -> dict[str, str]:
    """The merged files with the words in place of each conflict, in the order of the conflicts. A file
    of which nothing is left is left out."""
    assert len(chosen) == len(merged.conflicts), "every conflict is settled, or none"
    files = dict(merged.files)
    pairs = zip(merged.conflicts, chosen, strict=True)
    for conflict, words in reversed([*pairs]):  # from the end, so that the lines above still count
        files[conflict.file] = _settled(files[conflict.file], conflict, words)
    return {name: text for name, text in files.items() if text.strip()}


def _settled(text: str, conflict: Conflict, words: str) -> str:
    lines = text.split("\n")
    start = conflict.line - 1
    assert lines[start] == LOCAL_BEGINS, "a conflict begins on its line"
    end = start + lines[start:].index(NEW_ENDS)
    kept = words.replace("\r\n", "\n").removesuffix("\n").split("\n") if words.strip() else []
    return "\n".join([*lines[:start], *kept, *lines[end + 1 :]])
