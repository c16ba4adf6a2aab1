from evenhand.core.packs.checks.no_template import CHECK
from evenhand.core.packs.inspecting import lay_out
from evenhand.core.packs.reading import read_pack

MANIFEST = 'id = "sample"\nversion = "1"\ntitle = "S"\n[licence]\nname = "own"\nholder = "us"\n'


def test_leaves_a_pack_with_a_template_alone(in_file):
    assert in_file(CHECK) == []


def test_says_so_of_a_pack_without_any():
    inspection, _ = lay_out(read_pack({"pack.toml": MANIFEST}), gate_ids=frozenset(), now=None)
    (finding,) = CHECK.check(inspection)
    assert (finding.id, finding.place.source, finding.place.line) == ("no-template", "pack.toml", 1)
