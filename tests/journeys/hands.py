"""How somebody uses a page: with a mouse, or by keys alone."""

from pathlib import Path
from typing import Any

STOP = (Path(__file__).parent / "stop.js").read_text(encoding="utf-8")
MOST_STOPS = 200
BEGUN = """() => [performance.timeOrigin, document.activeElement === document.body && !location.hash]"""
LEADS_ON = """(at, scripts) => {
  const link = at.closest("a[href]");
  if (link) return !link.hasAttribute("download")
    && !(link.hash && link.href.split("#")[0] === location.href.split("#")[0]);
  return at.type === "submit" && Boolean(at.form) && !(scripts && at.hasAttribute("hx-post"));
}"""


class Mouse:
    """Points at things. Playwright sees to it that each can be seen and hit."""

    def press(self, target: Any) -> None:
        target.click()

    def write(self, target: Any, words: str) -> None:
        target.fill(words)

    def tick(self, target: Any) -> None:
        target.check()

    def choose(self, target: Any, option: str) -> None:
        target.select_option(option)

    def attach(self, target: Any, files: Any) -> None:
        target.set_input_files(files)


class Keys:
    """Presses Tab until what is wanted has the focus, and then what a keyboard has. At every stop the focus
    must be seen, under nothing, on something with a name, and further on in the order of reading."""

    def __init__(self, page: Any, *, scripts: bool) -> None:
        self.page = page
        self.scripts = scripts
        self.begun: float = 0
        # asked for at once: asked for as the key is pressed, Chromium may hear of it too late
        page.on("filechooser", lambda chooser: None)

    def press(self, target: Any) -> None:
        self._goes_to(target)
        if target.evaluate(LEADS_ON, self.scripts):
            with self.page.expect_navigation():
                self.page.keyboard.press("Enter")
        else:
            self.page.keyboard.press("Enter")

    def write(self, target: Any, words: str) -> None:
        self._goes_to(target)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)
        assert target.input_value() == words

    def tick(self, target: Any) -> None:
        self._goes_to(target)
        for _ in range(MOST_STOPS):
            if self._stop(target)["there"]:
                break
            self.page.keyboard.press("ArrowDown")
        if not target.is_checked():
            self.page.keyboard.press("Space")
        assert target.is_checked()

    def choose(self, target: Any, option: str) -> None:
        self._goes_to(target)
        self.page.keyboard.type(option)
        assert target.evaluate("one => one.selectedOptions[0].text") == option

    def attach(self, target: Any, files: Any) -> None:
        self._goes_to(target)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Enter")
        chooser.value.set_files(files)

    def _goes_to(self, target: Any) -> None:
        """Move the focus to what is wanted, or into its group of choices."""
        at = target.element_handle()
        self._begins(at)
        told = self._stop(at)
        for _ in range(MOST_STOPS):
            if told["gone"]:  # a part of the page has come anew meanwhile
                at = target.element_handle()
                told = self._stop(at)
            if told.get("there") or told.get("group"):
                return
            key = "Shift+Tab" if told["back"] else "Tab"
            self.page.keyboard.press(key)
            told = self._stop(at, key)
        raise AssertionError(f"{self.page.url}: no Tab leads to {target}")

    def _begins(self, target: Any) -> None:
        """On a page that has just been opened the first stop skips the menu."""
        begun, at_top = self.page.evaluate(BEGUN)
        if begun == self.begun:
            return
        self.begun = begun
        if not at_top:
            return
        self.page.keyboard.press("Tab")
        assert self._stop(target)["skips"], f"{self.page.url}: the first stop does not skip the menu"
        if not target.evaluate("one => Boolean(one.closest('main'))"):
            return
        self.page.keyboard.press("Enter")
        if self.scripts:
            self.page.wait_for_function("() => document.activeElement.id === 'main-content'")
            return
        self.page.keyboard.press("Tab")
        assert self.page.evaluate("Boolean(document.activeElement.closest('main'))")

    def _stop(self, target: Any, key: str = "") -> dict[str, Any]:
        """What is met where a key has led to; nothing may be wrong with it."""
        told: dict[str, Any] = target.evaluate(STOP, key)
        assert not told["faults"], f"{self.page.url}: {told['faults']}"
        return told
