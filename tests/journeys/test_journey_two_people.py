"""Two people have the same letter open, and neither writes over the other."""

from typing import Any

import story

LETTER = "Speaking up, and speaking kindly"
FIELD = "How somebody raises a concern"


def test_two_people_write_the_same_letter(demonstration: str, walks: Any) -> None:
    ruth, pat = walks(scripts=False), walks(scripts=False)
    story.comes_in(ruth, demonstration)
    today = ruth.page.url
    assert today.endswith("/today/")
    pat.page.goto(today)
    pat.signs_in("robin@school.example")
    for walker, name in ((ruth, "Ruth Bello"), (pat, "Pat Hargreaves")):
        story.sees_as(walker, name)
        walker.page.goto(today)
        walker.follow("Rumour about school meals")
        walker.follow(LETTER)
        walker.follow("Change the letter")
        walker.page.locator("summary", has_text="Filled in already").click()
    ruth.page.get_by_label(FIELD).fill("ring the school office")
    pat.page.get_by_label(FIELD).fill("come to the gate at three")
    ruth.page.get_by_role("button", name="Save", exact=True).click()
    pat.page.get_by_role("button", name="Save", exact=True).click()

    pat.page.get_by_role("heading", name="Two people wrote at the same time").wait_for()
    told = pat.page.locator("main").inner_text()
    assert "come to the gate at three" in told
    assert "ring the school office" in told
    pat.looks()
    pat.page.get_by_label("What Ruth Bello saved").first.check()
    pat.press("Save what I chose")
    assert "ring the school office" in pat.page.content()
    ruth.page.reload()
    assert "come to the gate" not in ruth.page.content()
