import pytest

from evenhand.core.findings import Level
from evenhand.core.packs.checks.link_form import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "[help](https://www.nspcc.org.uk/onlinesafety)",
        "[help](https://learning.nspcc.org.uk)",
        "[ours](((policies link)))",
        "[mail](mailto:office@thornfield.example) [ring](tel:01234567890)",
        "Write to help@nspcc.org.uk, or say e.g. hello.",
        "[a school like ours](https://www.nspccfriends.example)",
        "End of a sentence.Next one",
        "::: note\nwww.nscpcc.org.uk\n:::\nText",
    ],
)
def test_leaves_good_links_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.demand("K8")
@pytest.mark.parametrize(
    "host", ["nscpcc.org.uk", "www.nspc.org.uk", "nsppc.org.uk", "www.nspcc.orguk", "help.nscpcc.org.uk"]
)
def test_sees_a_slip_in_a_known_name(said, host):
    (finding,) = said(CHECK, f"# T\n\nSee [here](https://{host}/onlinesafety).")
    assert finding.level is Level.STOP
    assert "nspcc.org.uk" in finding.mend
    assert finding.place.column == 12


@pytest.mark.demand("K8")
def test_sees_a_slip_in_a_bare_address(said):
    found = said(CHECK, "More at www.nscpcc.org.uk/onlinesafety")
    assert [finding.level for finding in found] == [Level.WARN, Level.STOP]


@pytest.mark.parametrize("bare", ["www.internetmatters.org", "https://www.childnet.com", "childnet.com"])
def test_warns_of_an_address_that_is_no_link(said, bare):
    (finding,) = said(CHECK, f"# T\n\nMore at {bare}.")
    assert (finding.level, finding.place.column) == (Level.WARN, 9)


@pytest.mark.parametrize(
    ("target", "level"),
    [
        ("http://www.childnet.com", Level.WARN),
        ("www.childnet.com", Level.STOP),
        ("policies", Level.STOP),
        ("javascript:alert", Level.STOP),
        ("https://www.childnet.com/two words", Level.STOP),
        ("", Level.STOP),
    ],
)
def test_judges_the_address_of_a_link(said, target, level):
    (finding,) = said(CHECK, f"# T\n\n[help]({target})")
    assert (finding.level, finding.place.column) == (level, 8)


def test_looks_at_organisations_and_guidance(in_file):
    manifest = (
        '[guidance]\ntitle = "G"\nlink = "http://www.gov.uk/g"\n'
        '[[organisations]]\nname = "A"\nlink = "https://www.childnet.com"\n'
        '[[organisations]]\nname = "B"\nlink = "https://www.chidlnet.com"\n'
    )
    assert in_file(CHECK, manifest=manifest) == [(16, 1), (10, 1)]
