"""The first day, in a real browser: the first account, the demonstration school, a post, the plan.

Pictures of every page on the way go into a folder of the test; `JOURNEY_PICTURES` names another.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")


def free_port() -> int:
    with socket.socket() as there:
        there.bind(("127.0.0.1", 0))
        return int(there.getsockname()[1])


@pytest.fixture
def first_link(tmp_path: Path) -> Iterator[str]:
    """A server that starts from nothing, and the link it tells for the first account."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("EVENHAND_", "DJANGO_"))
    }
    told = {**kept, "EVENHAND_DATA": str(tmp_path / "data"), "EVENHAND_KEYS": str(tmp_path / "keys")}
    port = free_port()
    program = [str(Path(sys.executable).with_name("evenhand")), "serve", "--port", str(port)]
    log = tmp_path / "log"
    with log.open("w") as out:
        process = subprocess.Popen(program, env=told, stdout=out, stderr=out)
    try:
        yield waited_for(log, process, port)
    finally:
        process.terminate()
        process.wait()


def waited_for(log: Path, process: Any, port: int) -> str:
    for _ in range(300):
        found = re.search(r"http://\S+/account/first/\S+", log.read_text())
        with socket.socket() as there:
            if found and there.connect_ex(("127.0.0.1", port)) == 0:
                return found[0]
        assert process.poll() is None, log.read_text()
        time.sleep(0.1)
    raise AssertionError(log.read_text())


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("JOURNEY_PICTURES") or tmp_path / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def page() -> Iterator[Any]:
    """A page in a browser; whatever it would fetch from elsewhere, or say in its console, fails the test."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport=DESK)  # type: ignore[arg-type]
        outside: list[str] = []
        faults: list[str] = []
        page.on("request", lambda request: outside.append(request.url) if away(request.url) else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        yield page
        browser.close()
    assert outside == []
    assert faults == []


def away(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1", "http://localhost", "data:"))


def kept(page: Any, folder: Path, name: str) -> None:
    """A picture as the desk shows it, and one as a phone does; nothing is wider than the phone."""
    for viewport, where in ((PHONE, "phone"), (DESK, "desk")):
        page.set_viewport_size(viewport)
        page.screenshot(path=folder / f"{name}-{where}.png", full_page=True)
        if where == "phone":
            assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], name


def answered(page: Any, answers: dict[str, str]) -> None:
    """Go through the questions with No, but for those whose words begin as told."""
    for _ in range(40):
        heading = page.locator("h1").inner_text()
        if heading == "Check your answers":
            return
        answer = next((one for words, one in answers.items() if heading.startswith(words)), "No")
        page.get_by_label(answer, exact=True).check()
        page.get_by_role("button", name="Continue").click()
    raise AssertionError("triage does not end")


def test_from_the_first_account_to_a_plan(first_link: str, page: Any, pictures: Path) -> None:
    page.goto(first_link)
    page.get_by_label("name", exact=False).first.fill("Robin Teller")
    page.locator("input[type=email]").fill("robin@school.example")
    page.locator("input[type=password]").fill("quarry lantern oboe")
    page.get_by_role("button", name="Make the account").click()
    if page.locator("input[type=password]").count():
        page.locator("input[type=email], input[name=login]").first.fill("robin@school.example")
        page.locator("input[type=password]").fill("quarry lantern oboe")
        page.locator("main button[type=submit]").click()

    page.get_by_role("button", name="Load the demonstration").click()
    page.get_by_role("link", name="Today").click()
    page.get_by_role("heading", name="Today").first.wait_for()
    kept(page, pictures, "1-today-empty")

    page.get_by_role("button", name="Report a post").click()
    page.get_by_label("What is it about").fill("The swimming gala that was moved")
    page.get_by_label("Link to the post").fill("https://www.facebook.com/groups/1/posts/2")
    page.get_by_label("What it says").fill("They moved it again and told nobody. Typical.")
    page.get_by_label("No, or not that I know").check()
    page.locator("main button[type=submit]").click()
    page.locator(".eh-caution", has_text="Nobody has made sure yet").wait_for()
    kept(page, pictures, "2-case-new")

    page.get_by_role("button", name="Answer the questions").click()
    page.get_by_role("heading", name="Is anybody in danger right now?").wait_for()
    kept(page, pictures, "3-question")
    page.get_by_role("button", name="Continue").click()
    assert page.get_by_role("alert").inner_text().startswith("There is a problem")
    answered(page, {"Is somebody unhappy": "Yes"})

    page.get_by_role("button", name="See the plan").click()
    page.get_by_role("heading", name="The plan").wait_for()
    assert page.locator(".eh-step").count() >= 3
    page.locator(".eh-step details").first.locator("summary").click()
    kept(page, pictures, "4-plan")
    page.get_by_role("link", name="Today").first.click()
    page.get_by_role("link", name="The swimming gala that was moved").wait_for()
    kept(page, pictures, "5-today")
