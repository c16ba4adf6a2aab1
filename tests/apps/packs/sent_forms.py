"""What a browser would send of a page that it shows."""

from html.parser import HTMLParser
from typing import Any


class Controls(HTMLParser):
    """What a browser would send of the forms of a page, without any button."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: dict[str, list[str]] = {}
        self.area = self.select = ""
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {key: value or "" for key, value in attrs}
        name, kind = told.get("name", ""), told.get("type", "")
        if tag == "textarea":
            self.area, self.text = name, ""
        elif tag == "select":
            self.select = name
        elif tag == "option" and "selected" in told:
            self.sent.setdefault(self.select, []).append(told["value"])
        elif tag == "input" and name and (kind not in ("checkbox", "radio") or "checked" in told):
            ticked = "on" if kind in ("checkbox", "radio") else ""
            self.sent.setdefault(name, []).append(told.get("value", ticked))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.sent[self.area] = [self.text.removeprefix("\r\n").removeprefix("\n")]


def sent(page: str) -> dict[str, Any]:
    controls = Controls()
    controls.feed(page[page.index('id="editor"') :])
    names = {"csrfmiddlewaretoken"}
    return {
        name: [one.replace("\r\n", "\n").replace("\n", "\r\n") for one in values]
        for name, values in controls.sent.items()
        if name not in names
    }
