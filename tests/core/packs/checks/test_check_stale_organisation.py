from datetime import date

import pytest

from evenhand.core.packs.checks.stale_organisation import CHECK

ONE = '[[organisations]]\nname = "Childnet"\nlink = "https://www.childnet.com"\n'
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("checked_on", "now"), [("2026-11-22", TODAY), ("2025-11-22", TODAY), ("2001-01-01", None)]
)
def test_leaves_fresh_links_alone(in_file, checked_on, now):
    assert in_file(CHECK, manifest=f"{ONE}checked_on = {checked_on}\n", now=now) == []


@pytest.mark.demand("K8")
@pytest.mark.rule(12)
def test_points_at_links_nobody_has_looked_at(in_file):
    manifest = f"{ONE}checked_on = 2025-11-20\n{ONE}"
    assert in_file(CHECK, manifest=manifest, now=TODAY) == [(11, 1), (12, 1)]
