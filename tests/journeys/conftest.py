"""What journeys share: an office that starts from nothing, and somebody with a browser who looks hard."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from walker import Walker

PATIENCE = 45_000
EVENHAND = str(Path(sys.executable).with_name("evenhand"))
begun_by_nobody: Any = SimpleNamespace(walkers=())
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a browser there are no journeys."""
    here = Path(__file__).parent
    for item in items:
        if CHROMIUM is None and here in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="there is no Chromium on this machine"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Any:
    """With a journey that ended early it is told what every window showed then."""
    report = yield
    if report.when == "call" and report.failed:
        for walker in getattr(item, "funcargs", {}).get("walks", begun_by_nobody).walkers:
            report.sections.append((f"{walker.page.url} showed", walker.told()))
    return report


def free_port() -> int:
    with socket.socket() as there:
        there.bind(("127.0.0.1", 0))
        return int(there.getsockname()[1])


@pytest.fixture
def office(begun: Path, tmp_path: Path) -> Iterator[str]:
    """A server in which nobody has been yet, and the link it tells for the first account."""
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    with served(tmp_path) as link:
        yield link


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of such a server: its keys and its empty tables, which take a while to make."""
    folder = tmp_path_factory.mktemp("begun")
    subprocess.run([EVENHAND, "verify"], env=environment(folder), stdout=subprocess.DEVNULL, check=True)
    return folder


@pytest.fixture
def demonstration(told: Path, tmp_path: Path) -> Iterator[str]:
    """Where a server is that has the demonstration, and an account for Robin: to every test its own."""
    shutil.copytree(told, tmp_path, dirs_exist_ok=True)
    with served(tmp_path) as there:
        yield there


@pytest.fixture(scope="session")
def told(browser: Any, begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of such a server. It is made once, as it takes a while, and copied for each test."""
    folder = tmp_path_factory.mktemp("demonstration")
    shutil.copytree(begun, folder, dirs_exist_ok=True)
    with served(folder) as link:
        context = browser.new_context()
        context.set_default_timeout(PATIENCE)
        walker = Walker(page=context.new_page())
        walker.first_account(link)
        walker.press("Load the demonstration")
        walker.page.get_by_text("is loaded").wait_for()
        context.close()
    return folder


def environment(folder: Path) -> dict[str, str]:
    """What a server is told whose data is in a folder."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("EVENHAND_", "DJANGO_"))
    }
    return {**kept, **{f"EVENHAND_{name.upper()}": str(folder / name) for name in ("data", "keys", "state")}}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A server whose data is in a folder. Gives the link it tells for the first account, or, where there is
    one, the address it is at."""
    port = free_port()
    program = [EVENHAND, "serve", "--port", str(port)]
    log = folder / "log"
    with log.open("w") as out:
        process = subprocess.Popen(program, env=environment(folder), stdout=out, stderr=out)
    try:
        yield waited_for(log, process, port)
    finally:
        process.terminate()
        process.wait()
    # what Django calls suspicious is what a test sends to see it refused
    assert not re.search(r" ERROR (?!django\.security)", log.read_text()), log.read_text()


def waited_for(log: Path, process: Any, port: int) -> str:
    for _ in range(1800):
        found = re.search(r"http://127\.0\.0\.1:\d+\S*", log.read_text())
        with socket.socket() as there:
            if found and there.connect_ex(("127.0.0.1", port)) == 0:
                return found[0]
        assert process.poll() is None, log.read_text()
        time.sleep(0.1)
    raise AssertionError(log.read_text())


@pytest.fixture
def pictures() -> Path | None:
    """Where pictures go: the folder of the manual, which `make pictures` names. Tests need none."""
    if "JOURNEY_PICTURES" not in os.environ:
        return None
    folder = Path(os.environ["JOURNEY_PICTURES"])
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A browser. Whoever looks through it is a `Walker`.

    Playwright waits in a loop of its own under whatever runs while it is there. Django takes a test that
    comes after a journey for a part of that loop and refuses it the database, unless it is told."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def walks(browser: Any, pictures: Path | None) -> Iterator[Any]:
    """`walks(scripts=False, keys=True)`: one more person with a window of their own. What a page would
    fetch from elsewhere, or complains of in its console, fails the test."""
    walkers: list[Walker] = []

    def begin(*, scripts: bool = True, keys: bool = False, width: int = 1280, height: int = 900) -> Walker:
        context = browser.new_context(
            java_script_enabled=scripts,
            viewport={"width": width, "height": height},
            accept_downloads=True,
            locale="en-GB",
            timezone_id="Europe/London",
        )
        context.set_default_timeout(PATIENCE)
        walkers.append(Walker(page=context.new_page(), pictures=pictures, scripts=scripts, keys=keys))
        return walkers[-1]

    begin.walkers = walkers  # type: ignore[attr-defined]
    yield begin
    for walker in walkers:
        assert walker.outside == []
        assert walker.complaints == []
