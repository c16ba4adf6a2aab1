"""Keep a copy of the post, once."""

from dataclasses import replace

from evenhand.core.cases.plan import StepState


def test_a_sealed_capture_of_each_post_is_enough(step) -> None:
    assert step("seal-capture").state is StepState.DONE


def test_a_post_without_a_capture_is_to_do(make, step) -> None:
    second = replace(make.post, id="second")
    assert step("seal-capture", make.case(posts=(make.post, second))).state is StepState.TO_DO
    assert step("seal-capture", make.case(posts=())).state is StepState.TO_DO


def test_a_capture_without_its_hash_does_not_count(make, step) -> None:
    unsealed = tuple(replace(one, sha256="") for one in make.case().captures)
    assert step("seal-capture", make.case(captures=unsealed)).state is StepState.TO_DO


def test_a_screenshot_handed_over_counts_though_nobody_says_when_it_was_made(make, step) -> None:
    undated = tuple(replace(one, captured_on=None) for one in make.case().captures)
    assert step("seal-capture", make.case(captures=undated)).state is StepState.DONE
