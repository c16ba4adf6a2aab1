"""Every page that links lead to is looked at: by axe, at full size, at 400 % zoom, and without scripts."""

from collections.abc import Iterator
from pprint import pformat
from urllib.parse import urldefrag, urljoin

import pytest
import story
from walker import Walker, away, kind_of

LEFT_ALONE = ("sign-out", "leave-this-page")
AT_MOST = 400


def links(walker: Walker, here: str) -> Iterator[str]:
    """Addresses of pages on our own server that the open page links to."""
    for link in walker.page.locator("a[href]:not([download])").evaluate_all("all => all.map(a => a.href)"):
        where = urldefrag(urljoin(here, link)).url
        if not away(where) and where.startswith("http") and not any(word in where for word in LEFT_ALONE):
            yield where


def is_a_page(walker: Walker, where: str) -> bool:
    """Whether an address answers with a page, and not with a file."""
    answer = walker.page.request.get(where)
    return bool(answer.ok and "text/html" in answer.headers.get("content-type", ""))


def walk_everywhere(walker: Walker) -> dict[str, set[str]]:
    """Follow every link, each kind of page twice, and gather what is wrong, with the pages it is wrong on."""
    waiting, known, often = [walker.page.url], {walker.page.url}, dict[str, int]()
    faults: dict[str, set[str]] = {}
    while waiting and len(often) < AT_MOST:
        where = waiting.pop(0)
        if often.get(kind_of(where), 0) > 1 or not is_a_page(walker, where):
            continue
        walker.page.goto(where)
        kind = walker.kind_of_page()
        often[kind] = often.get(kind, 0) + 1
        if often[kind] > 2:
            continue
        for fault in walker.sees():
            faults.setdefault(fault, set()).add(kind)
        fresh = [one for one in links(walker, where) if one not in known]
        known.update(fresh)
        waiting.extend(fresh)
    return faults


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_no_page_shuts_anybody_out(demonstration: str, walks, scripts: bool) -> None:  # type: ignore[no-untyped-def]
    walker = walks(scripts=scripts)
    story.comes_in(walker, demonstration)
    faults = walk_everywhere(walker)
    assert not faults, pformat(faults, width=150)
    assert len(walker.seen) >= 20, walker.seen
