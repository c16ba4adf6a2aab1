"""The first day, in a real browser: the first account, the demonstration school, a post, the plan."""

from typing import Any


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


def test_from_the_first_account_to_a_plan(office: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    walker.first_account(office)
    page.get_by_role("button", name="Load the demonstration").click()
    page.get_by_role("link", name="Today").click()
    page.get_by_role("heading", name="Today").first.wait_for()
    walker.looks("1-today")

    page.get_by_role("button", name="Report a post").click()
    page.get_by_label("What is it about").fill("The swimming gala that was moved")
    page.get_by_label("Link to the post").fill("https://www.facebook.com/groups/1/posts/2")
    page.get_by_label("What it says").fill("They moved it again and told nobody. Typical.")
    page.get_by_label("No, or not that I know").check()
    page.locator("main button[type=submit]").click()
    page.locator(".eh-caution", has_text="Nobody has made sure yet").wait_for()
    walker.looks("2-case-new")

    page.get_by_role("button", name="Answer the questions").click()
    page.get_by_role("heading", name="Is anybody in danger right now?").wait_for()
    walker.looks("3-question")
    page.get_by_role("button", name="Continue").click()
    assert page.get_by_role("alert").inner_text().startswith("There is a problem")
    answered(page, {"Is somebody unhappy": "Yes"})

    page.get_by_role("button", name="See the plan").click()
    page.get_by_role("heading", name="The plan").wait_for()
    assert page.locator(".eh-step").count() >= 3
    page.locator(".eh-step details").first.locator("summary").click()
    walker.looks("4-plan")
    page.get_by_role("link", name="Today").first.click()
    page.get_by_role("link", name="The swimming gala that was moved").wait_for()
    walker.looks("5-today")
