"""Every page that links lead to is looked at: by axe, at full size, at 400 % zoom, and without scripts."""

import re
from collections.abc import Iterator
from html import unescape
from pprint import pformat
from urllib.parse import urldefrag, urljoin, urlsplit
from zlib import crc32

import pytest
import story
from walker import Walker, away, kind_of

LEFT_ALONE = ("sign-out", "leave-this-page")
LINK = re.compile(r"<a\b(?![^>]*\bdownload\b)[^>]*\bhref=\"([^\"]*)\"")
EACH = 2
SHARES = 3
"""So many tests share the pages, so that all workers are busy to the end."""


def links(page: str, here: str) -> Iterator[str]:
    """Addresses of pages on our own server that a page links to."""
    for link in LINK.findall(page):
        where = urldefrag(urljoin(here, unescape(link))).url
        if where.startswith("http") and not away(where) and not any(word in where for word in LEFT_ALONE):
            yield where


@pytest.fixture(scope="session")
def paths() -> dict[str, list[str]]:
    """Where the pages of the demonstration are, by kind, once somebody has been everywhere: every copy of
    it has the same."""
    return {}


def every_page(walker: Walker) -> dict[str, list[str]]:
    """Up to so many pages of each kind that links lead to, from the one that is open; by kind."""
    waiting, known = [walker.page.url], {walker.page.url}
    found: dict[str, list[str]] = {}
    for where in waiting:
        if len(found.get(kind_of(where), ())) == EACH:
            continue
        answer = walker.page.request.get(where)
        if not answer.ok or "text/html" not in answer.headers.get("content-type", ""):
            continue
        of_kind = found.setdefault(kind_of(answer.url), [])
        if answer.url not in of_kind and len(of_kind) < EACH:
            of_kind.append(answer.url)
            fresh = [one for one in links(answer.text(), answer.url) if one not in known]
            known.update(fresh)
            waiting.extend(fresh)
    return found


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_no_page_shuts_anybody_out(  # type: ignore[no-untyped-def]
    demonstration: str, paths, walks, scripts: bool, share: int
) -> None:
    walker = walks(scripts=scripts)
    story.comes_in(walker, demonstration)
    if not paths:
        for kind, pages in every_page(walker).items():
            paths[kind] = [urlsplit(page)._replace(scheme="", netloc="").geturl() for page in pages]
    assert len(paths) >= 60, sorted(paths)
    mine = {kind: all_ for kind, all_ in paths.items() if crc32(kind.encode()) % SHARES == share}
    faults: dict[str, set[str]] = {}
    for kind, where in ((kind, where) for kind, all_ in mine.items() for where in all_):
        walker.page.goto(urljoin(demonstration, where))
        for fault in walker.sees():
            faults.setdefault(fault, set()).add(kind)
    assert not faults, pformat(faults, width=150)
    assert walker.seen >= set(mine)
