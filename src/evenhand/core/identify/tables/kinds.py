"""Kinds of things that share their names with people: a name beside another of its kind is the thing's.

Compiled by hand for this project from general knowledge: one kind a row.
"""

from evenhand.core.identify.tables import listed

_ROWS = """
agate amber amethyst aquamarine beryl carnelian citrine coral crystal diamond emerald flint garnet granite
 jade jasper jet lapis malachite marble moonstone obsidian onyx opal pearl peridot quartz ruby sapphire slate
 spinel topaz tourmaline turquoise zircon pyrite basalt limestone chalk sandstone gneiss schist feldspar mica
 fluorite calcite hematite bauxite cinnabar chalcedony sardonyx bloodstone
alder ash aspen bay beech birch blackthorn bramble briar broom cedar cherry chestnut cypress elder elm fir
 gorse hawthorn hazel heather holly hornbeam ivy juniper larch laurel lime linden maple myrtle oak olive pine
 poplar rowan spruce sycamore willow yew whitebeam wych
aster bluebell buttercup camellia carnation chrysanthemum clover cornflower cowslip crocus dahlia daffodil
 daisy flora forget-me-not foxglove freesia fuchsia gardenia geranium hyacinth hydrangea iris jasmine lavender
 lilac lily lotus lupin magnolia marigold narcissus orchid pansy peony petunia poppy primrose primula rose
 snowdrop sunflower tansy thistle tulip veronica viola violet wallflower yarrow zinnia speedwell
angelica anise basil borage caraway cardamom chervil chive chives cinnamon cloves coriander cumin dill fennel
 ginger lovage marjoram mint nutmeg oregano paprika parsley pepper rosemary rue saffron sage sorrel tarragon
 thyme turmeric cicely hyssop
blackbird bunting buzzard chaffinch coot crane crow cuckoo curlew dove dunlin dunnock eagle falcon finch
 goldfinch goose gull hawk heron jackdaw jay kestrel kingfisher kite kittiwake lark lapwing linnet magpie
 mallard martin merle merlin nightingale osprey owl partridge peacock peregrine phoebe pigeon plover puffin
 raven redwing robin rook shrike siskin skylark snipe sparrow starling stork swallow swan swift teal tern
 thrush wagtail warbler waxwing wren yellowhammer
bass bream brill carp char chub cod dab dace dory eel gudgeon gurnard haddock hake halibut herring ling
 mackerel minnow mullet perch pike plaice pollock ray roach rudd salmon sardine shad skate sole sprat sturgeon
 tench trout tuna turbot whiting
amber azure beige black blue bronze brown coral cream crimson cyan ebony emerald fawn ginger gold green grey
 hazel indigo ivory jade lavender lilac magenta maroon mauve mustard navy ochre olive orange pink purple red
 rose ruby russet sapphire scarlet sienna silver tan tawny teal turquoise umber violet white yellow
calico cambric cashmere chiffon chintz corduroy cotton damask denim felt flannel fleece georgette gingham
 hessian jersey
 lace linen merino muslin nylon organza paisley satin serge silk taffeta tartan tulle tweed twill velvet
 viscose wool worsted
amity charity chastity clemency compassion constance constancy courage faith felicity fidelity forbearance
 forgiveness fortitude generosity gentleness grace gratitude harmony honesty honor honour hope humility
 integrity joy justice kindness liberty love loyalty mercy modesty patience peace prudence purity serenity
 sincerity temperance tolerance trust truth verity virtue wisdom
ballad barcarole gavotte galop hornpipe jig lullaby march mazurka minuet polka quadrille reel rondo sonata
 strathspey tango tarantella waltz aria cantata carol chant chorale canon fugue hymn madrigal motet nocturne
 overture prelude psalm requiem round serenade sonnet lyric melody rhapsody cadence
allegro alto bass cello clarinet cornet flute harp horn lute lyre oboe piccolo piper recorder reed sax
 soprano tenor treble trumpet tuba viola violin viol
brandy chablis chardonnay cider claret cognac gin madeira madeleine margarita martini merlot perry port rum
 sherry shiraz tequila vodka whisky
bakewell battenberg brownie charlotte cookie eclair madeleine meringue pavlova sundae trifle tiffin
dawn dusk dew dewdrop frost gale hail mist rain rainbow sky snow star storm summer winter autumn spring
 sunrise sunset thunder tempest moon
amp ampere celsius coulomb fahrenheit farad gram henry hertz joule kelvin litre lumen lux metre newton ohm
 pascal tesla volt watt weber
knight bishop castle king pawn queen rook
thrust parry lunge riposte feint
"""


def _kinds() -> dict[str, frozenset[str]]:
    kinds: dict[str, frozenset[str]] = {}
    rows: list[set[str]] = []
    for line in _ROWS.strip("\n").split("\n"):
        if line.startswith(" "):
            rows[-1].update(listed(line))
        else:
            rows.append(set(listed(line)))
    for kind in map(frozenset, rows):
        for word in kind:
            kinds[word] = kinds[word] | kind if word in kinds else kind
    return {word: kind - {word} for word, kind in kinds.items()}


OF_ONE_KIND = _kinds()
"""Each word, and the others of its kinds."""
VIRTUES = OF_ONE_KIND["mercy"] | {"mercy"}
"""What children are called after and sermons are about."""
