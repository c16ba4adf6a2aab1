"""Somebody in front of a browser: opens pages, looks hard at each of them, and takes pictures."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any

from hands import Keys, Mouse
from PIL import Image
from playwright.sync_api import expect

AXE = Path(__file__).parents[2] / "tools/assets/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK = {"width": 1280, "height": 900}
# 1280 pixels at 400 % zoom are as wide as 320
ZOOMED = {"width": 320, "height": 640}
PASSWORD = "quarry lantern oboe"


def away(url: str) -> bool:
    """Whether an address leads anywhere but to our own server."""
    return not url.startswith(("http://127.0.0.1", "http://localhost", "data:", "blob:"))


def kind_of(url: str) -> str:
    """An address without numbers and names: pages of one kind share it."""
    path = re.sub(r"^https?://[^/]+", "", url).split("?")[0]
    path = re.sub(r"/library/[^/]+", "/library/…", re.sub(r"(/library/[^/]+)/[^/]+", r"\1/…", path))
    return re.sub(r"/(\d+|[0-9a-f]{16,})(?=/|$)", "/…", path)


class Walker:
    """One person with one window, and with a mouse or only with keys. `page` is Playwright's page, to read
    what it says."""

    def __init__(
        self, *, page: Any, pictures: Path | None = None, scripts: bool = True, keys: bool = False
    ) -> None:
        self.page = page
        self.hands: Keys | Mouse = Keys(page, scripts=scripts) if keys else Mouse()
        self.scripts = scripts
        self.pictures = pictures
        self.outside: list[str] = []
        self.complaints: list[str] = []
        self.seen: set[str] = set()
        page.on("request", self._asked)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._told)

    def _asked(self, request: Any) -> None:
        if away(request.url):
            self.outside.append(request.url)

    def _told(self, message: Any) -> None:
        # a page that may not be seen answers 403 or 404, which Chromium tells as a failed load
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(f"{self.page.url}, {message.location}: {message.text}")

    # walking: what is used is told by its words, or as a place on the page

    def first_account(self, link: str, *, name: str = "Robin Teller") -> None:
        """Make the first account and sign in with it."""
        self.page.goto(link)
        self.write(self.page.get_by_label("name", exact=False).first, name)
        self.write(self.page.locator("input[type=email]"), "robin@school.example")
        self.write(self.page.locator("input[type=password]"), PASSWORD)
        self.press("Make the account")
        if self.page.locator("input[type=password]").count():
            self.signs_in("robin@school.example")

    def signs_in(self, email: str, *, password: str = PASSWORD) -> None:
        """Fill the page of signing in, which must be open."""
        self.write(self.page.locator("input[type=email], input[name=login]").first, email)
        self.write(self.page.locator("input[type=password]"), password)
        self.press(self.page.locator("main button[type=submit]"))

    def press(self, what: Any) -> None:
        """Press a button: the first that says so."""
        self._uses(self.page.get_by_role("button", name=what).first if isinstance(what, str) else what)

    def follow(self, what: Any) -> None:
        """Follow a link: the first that says so."""
        self._uses(self.page.get_by_role("link", name=what).first if isinstance(what, str) else what)

    def unfold(self, what: Any) -> None:
        """Open what is folded up under some words."""
        self._uses(self.page.locator("summary", has_text=what).first if isinstance(what, str) else what)

    def _uses(self, what: Any) -> None:
        self.hands.press(what)
        self.page.wait_for_load_state()

    def write(self, field: Any, words: str, *, exact: bool = False) -> None:
        """Write into a field in place of what stands there."""
        self.hands.write(self._labelled(field, exact=exact), words)

    def tick(self, box: Any, *, exact: bool = False) -> None:
        """Tick a box, or take one of several choices."""
        self.hands.tick(self._labelled(box, exact=exact))

    def choose(self, field: Any, option: str) -> None:
        """Choose from a list that folds down."""
        self.hands.choose(self._labelled(field), option)

    def attach(self, files: Any) -> None:
        """Choose files for the field of the page that takes some."""
        self.hands.attach(self.page.locator("input[type=file]"), files)

    def _labelled(self, what: Any, *, exact: bool = False) -> Any:
        return self.page.get_by_label(what, exact=exact) if isinstance(what, str) else what

    def mends(self, words: str) -> None:
        """Somebody has sent a page with something missing: its list of problems has the focus, and a link in
        it, which says so, leads to where that is put right."""
        problems = self.page.locator(".govuk-error-summary")
        expect(problems).to_be_focused()
        link = problems.get_by_role("link", name=words)
        where = link.get_attribute("href")
        self.follow(link)
        expect(self.page.locator(where)).to_be_focused()

    # looking

    def looks(self, name: str = "", *, at: str = "") -> None:
        """The open page must be fit for everybody. With a name, a picture of it is kept for the manual:
        of its top, or of where a selector leads. What is seen by keys is what is
        seen with a mouse, and looked at then."""
        if self.scripts and isinstance(self.hands, Keys):
            return
        found = self.sees()
        assert not found, f"{self.page.url}: {found}"
        if name and self.scripts:
            self.takes_picture(name, at=at)

    def takes_picture(self, name: str, *, at: str = "") -> None:
        """What one sees without scrolling, in few colours, for the manual wants it small."""
        if self.pictures is None:
            return
        self.page.evaluate("scrollTo(0, 0)")
        if at:
            self.page.locator(at).first.evaluate("one => one.scrollIntoView({block: 'center'})")
        # to hide the caret Playwright would put a style into the page, which the page rightly refuses
        taken = Image.open(BytesIO(self.page.screenshot(caret="initial")))
        small = taken.convert("RGB").quantize(64, dither=Image.Dither.NONE)
        small.save(self.pictures / f"{name}.png", optimize=True)

    def sees(self) -> list[str]:
        """What is wrong with the open page, in words: what a checker of accessibility finds, and what is
        wider than the window, at full size and at 400 % zoom."""
        self.page.wait_for_load_state()
        self.seen.add(self.kind_of_page())
        before = self.page.viewport_size
        found: list[str] = []
        for size in (DESK, ZOOMED):
            self.page.set_viewport_size(size)
            wide = self.page.evaluate("document.documentElement.scrollWidth")
            found += [f"{wide} pixels wide in {size['width']}"] if wide > size["width"] else []
            found += [one for one in self.faults() if one not in found]
        self.page.set_viewport_size(before)
        return found

    def faults(self) -> list[str]:
        """What axe finds on the open page, in words. Without scripts axe cannot run either."""
        if not self.scripts:
            return []
        if not self.page.evaluate("typeof window.axe === 'object'"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate(
            "rules => axe.run({runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})",
            RULES,
        )
        return [
            f"{one['id']}: {one['help']} – {node['html'][:160]} ({node.get('failureSummary', '')[:200]})"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    def told(self) -> str:
        """The words of the open page, for whoever has to find out why a journey ended."""
        return str(self.page.locator("body").inner_text())[:3000]

    def kind_of_page(self) -> str:
        """The kind of the page that is open."""
        return kind_of(self.page.url)
