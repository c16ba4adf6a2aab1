"""What must be right about any page, whoever opens it and whatever is on it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import html5lib

TAG = "{http://www.w3.org/1999/xhtml}"
NEEDS_LABEL = {"input", "select", "textarea"}


def faults(page: str, *, fragment: bool = False) -> list[str]:
    """What is wrong with the page, in words; an empty list if nothing is."""
    parser = html5lib.HTMLParser(strict=True)
    tree = parser.parseFragment(page) if fragment else parser.parse(page)
    found = [*_ids(tree), *_labels(tree), *_inline(tree), *_forms(tree), *_references(tree), *_names(tree)]
    return found if fragment else [*found, *_frame(tree)]


def _all(tree: Any, *names: str) -> Iterator[Any]:
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag.removeprefix(TAG) in names:
            yield element


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _frame(tree: Any) -> Iterator[str]:
    headings = [_text(heading) for heading in _all(tree, "h1")]
    if len(headings) != 1 or not headings[0]:
        yield f"a page has one heading, not {headings}"
    titles = [_text(title) for title in _all(tree, "title")]
    if len(titles) != 1 or len(titles[0].removesuffix("– Evenhand").strip()) < 3:
        yield f"a page has a title, not {titles}"
    if len(list(_all(tree, "main"))) != 1:
        yield "a page has one main part"
    if not tree.get("lang"):
        yield "a page says its language"


def _ids(tree: Any) -> Iterator[str]:
    counted = Counter(element.get("id") for element in tree.iter() if element.get("id") is not None)
    yield from (
        f"the id {one!r} stands {count} times" for one, count in counted.items() if count > 1 or not one
    )


def _labels(tree: Any) -> Iterator[str]:
    labelled = {label.get("for") for label in _all(tree, "label") if _text(label)}
    for control in _all(tree, *NEEDS_LABEL):
        hidden = control.get("type") in ("hidden", "submit")
        if not hidden and control.get("id") not in labelled and not control.get("aria-label"):
            yield f"the control {control.get('name')!r} has no label"
    for image in _all(tree, "img"):
        if image.get("alt") is None:
            yield f"the picture {image.get('src')!r} has no words"


def _inline(tree: Any) -> Iterator[str]:
    for element in tree.iter():
        for name in element.attrib:
            if str(name) == "style" or str(name).startswith("on"):
                yield f"{element.tag} has {name} in the page"
    if any(True for _ in _all(tree, "style")):
        yield "a style in the page"
    for script in _all(tree, "script"):
        if not script.get("src"):
            yield "a script in the page"


def _forms(tree: Any) -> Iterator[str]:
    for form in _all(tree, "form"):
        if not form.get("action") or form.get("method", "").lower() not in ("get", "post"):
            yield "a form says where it goes and how"
        tokens = [one for one in _all(form, "input") if one.get("name") == "csrfmiddlewaretoken"]
        if form.get("method", "").lower() == "post" and len(tokens) != 1:
            yield f"the form to {form.get('action')} has no token"


def _references(tree: Any) -> Iterator[str]:
    there = {element.get("id") for element in tree.iter()}
    for element in tree.iter():
        for name in ("for", "aria-describedby", "aria-labelledby", "aria-controls"):
            for one in (element.get(name) or "").split():
                if one not in there:
                    yield f"{name} of {element.tag.removeprefix(TAG)} points at {one!r}, which is not there"
        href = element.get("href") or ""
        if href.startswith("#") and href[1:] not in there:
            yield f"a link goes to {href}, which is not there"


def _names(tree: Any) -> Iterator[str]:
    for element in _all(tree, "a", "button"):
        if not _text(element) and not element.get("aria-label"):
            yield f"a {element.tag.removeprefix(TAG)} without words"
    for link in _all(tree, "a"):
        if not link.get("href"):
            yield f"the link {_text(link)!r} goes nowhere"
