"""Names that are also words, months or places, so that a capital alone does not make a person of them."""

from evenhand.core.identify.tables import listed

NAME_WORDS = frozenset(
    listed(
        """
    grace hope faith joy rose rosy lily daisy ivy may june april august summer summers autumn winter
    winters spring mark marks marked will bill bills rob robs frank grant grants dean deans chase hunter
    mason pat sue jack art ray rays dawn eve penny ruby amber pearl pearls iris violet olive hazel holly
    heather jasmine willow poppy bell bells frost reader readers day days young bright cook cooks baker
    smith tailor carpenter butcher hill hills wood woods field fields brook brooks river rivers lake marsh
    stone stones sharp short long little large small gray grey brown green white black blue gold silver
    king kings queen prince knight bishop pope abbot duke earl page bird birds fox wolf swan crane drake
    martin finch nightingale partridge lamb hart bull fish pike salmon snow rain sunday monday tuesday
    wednesday thursday friday saturday christmas easter noon church chapel temple hall house castle tower
    park parks garden gardens gate gates street lane way road bridge bridges bank banks mill mills miller
    shepherd fisher archer bowman fletcher cooper turner potter glover weaver dyer porter driver carter
    wright slater thatcher tyler gardener ward wards wall walls pool price cash money rich poor noble
    pride love darling dear moody savage wild gentle sweet jolly merry good best more hardy strong power
    powers might case chance luck lucky game ball cross nail head hand hands foot beard tongue broad thick
    round square bond bolt rush race speed rider walker runner swift quick fast slow story song poem reed
    thorn bush ash oak elm birch beech maple pine plum cherry berry apple bean beans rice curry ham bacon
    pepper peppers salt coffee wine lord major sergeant marshal england france holland ireland wales
    london york lincoln kent essex english french welsh scott minor prior priest monk parsons parson judge
    law laws lawless steward stewart constable sheriff squire freeman newman goodman workman chapman
    singer piper harper player dancer sailor skinner tanner tiller farmer farm acre moor heath meadow glen
    dale vale cliff cliffs shore beach bay ford wells well pond waters water flood fountain boat barge
    ship sail port harbour haven camp fort trench battle war peace victory haste hurry halt stop start
    stride drew sung chin ling hung man wing son sun lee lay ho kan yu she he you ma pa wan kin tan bun
    destiny charity patience prudence mercy constance verity felicity serenity harmony melody honour honor
    justice clement earnest ernest basil angel angels star stars sky dusk storm misty breeze coral crystal
    jade jet opal sapphire garnet flint clay sandy rusty ginger honey sugar candy fern clover rosemary
    sage pansy primrose lavender marigold bryony myrtle laurel rowan linden ebony ivory scarlet scarlett
    cyan robin jay wren kitty bunny buck colt filly teddy buddy sonny junior senior guy gene dick don peg
    tad dot kit lance pip skip tip trip van sam miles norm vic hale ernie forest brooke leigh reef carol
    carols noel natal yule gospel psalm booker reading bath ware deal diss hull sale rugby derby ascot
    bury hay sheet sandwich bailey booth bower box brand brush burn burns butler button canon cannon cane
    cape care carver cave chalk chamber chambers champion child childs clerk coal coat coats cope corner
    couch counter court crew croft crook crow crown cutter deer dent dew diamond dice dock dodge doe down
    downs drain draper drum east west north south eden eagle edge else end ewe ever fair fairs fall falls
    fairchild fairfax fallow fare farrow file finder fine firth flag flax fleet flower flowers fold force
    fowler frame freed friend fuller furlong gale gallant garland garner gay gaunt gibbet giles glass
    glide goose gore grain grange grave graves greed grill groom grove guest gull gunner hack hallow handy
    hare harm harp harrow hatch hawk hawker hayes hazard heap heart hedge hedges henna herd heritage
    herring hide high hind hire hogg hoggs holder hole hollow hood hook hooper horn horne host hound howl
    hurdle hurst husband hush inch ingot ink innocent iron island jewel joiner joust juniper just keen
    keep keeper kettle key keys kidd kidney kiss kite knot lace ladd land lark last leaf leader leap
    ledger lent light lightning line link lion list lock locke lodge loft look loom lovely low lowe lust
    mace maiden main mallard manners march mare marine marker market marlow marble mast masters match
    mayor mead mean meek mellow mercer merchant merit mile milk milner mine miner minster mist mole moon
    moss mould mount mule music mustard nash neat neck nettle new newborn nice nicely night nix nobles
    nook nunn nurse nut oaks oats old orange orchard organ oxford paddock pain painter pale palfrey palm
    palmer paradise parrot partner pass patch pate patten peach peacock pear peat peel pelt penn perch
    perfect pickles pie pill pitch pitcher place plain plant platt plumb plumber plummer poet pole poole
    pot potts pound pratt press prime print proud pugh purse pye quail quarry quill rabbit rack radish
    rage rail raven rake ram rank ransom rattle raw rawlings read ready real redhead reeve reeves regal
    regent rest ridge ring ringer ripe rising roach roads roe roll rook room roper rout rover row rowe
    rudd rudge ruff rule rum ruse rye sacks saddler sadler saint sands sargent saunter saw sawyer say
    scales scarf scholar score scribe seal seaman search sears seed self sell shade shakes shaw shed shell
    sheppard shield shine shot shovel shrub silk simple sink skelton skill slack sleep slim sloan smart
    smiles smock snape snare sole soles somers sound spark sparks sparrow spear speller spicer spiller
    spinner spire spooner sprout spur squirrel stable stack stacey staff stag stain stake stamp stand
    stark stead steel steele stern stiff still stock stocks stoker stokes storey stout strange straw
    stretch string stroud stubbs style sumner sutton swallow swain swann sweeting sweets swindle sword
    tabor talent tall tapper tart teal teacher tear tell tempest tench thistle thorne thrift thrush tickle
    tide till tillman timber tippet tipping toil toll toogood tooth topping torch touch towers town
    townsend trader trail train treasure tree trees trick tripp trott trout trow true trueman trump truth
    tuck tucker tunnel turf turnip tutor twig twist tye underwood upright usher valentine vane vaughan
    venison verger vest vicar vickers view vine viper virgin virgo vowel voyage wade wager waite wake
    walden walking want warden warm warren wash waterman watt watts wax weak wealth webb weed weeks weight
    welcome weller wharf wheat wheel wheeler whistler wick wicks wide wilder willing winch wind window
    winner wise wish witty wolfe wooden woodman wool word worth yard yarrow yates yeoman yew yolk yonder
    youngs islam imam pasha sultan malik khan ali can dogan ozan deniz bas al ed mo jo em fi si ty vi
    hardship constant marvel china india asia chad kenya paris vienna houston devon jersey derry avon
    severn trent darwin wellington carlisle lancaster norfolk suffolk durham burnley bolton blackburn troy
    kind happy trinity mai tai dan fan bao min
    piers eira sterling chandler haf heulwen enfys seren gwawr alaw awel celyn eirlys eos medi
    ebrill cariad roman barrow bass beck bellow berg blade blaze bliss blossom bloom blunt bowler
    bridle brooch broom buckle bugle burrow cable canyon cedar champ chick cobb coin comet cork
    coward creek cruise cuff cuckoo dainty dart deacon dearth delve denim derrick dill dolphin
    donkey dorm dove dragon dwelling fade falcon farthing fasten fathers faulty fiddler fielder
    fleece flora floss flute forge foster fry gable gallon gander garage garrison gaze gem glade
    glaze gleam goldsmith gosling grammar granger grapes gravel greet griffin grit gum hammer
    hedgehog helm herald hermit heron hornet idle joint jug kiln kitten larder lash latch leach leek
    lever liberty limb lime linen lint loaf lob locket lumber lyre mackerel mango manning mantle
    melon merriment midwinter mint mitten morrow mulberry munch muse nutter onion osprey otter ox
    pallet pane parish pebble pedlar penguin petal phoenix pilgrim pinch plank prowse puddle puffin
    quaint quarrel quince rainbow ramp ranger rocket rod romance rosebud ruck rudder rust saffron
    sandal satin saxon seagull shale shark sherbet simmer sly socket sorrel spice sprat spry
    starling steep stripe sturdy summit sunny tadpole tame tate tawny tern thunder thyme tiger
    tinker topaz traverse trumpet tulip turtle tweed victor viola wand warrior wasp watchman widow
    wimple wink wisdom zephyr hail sleet thaw fog clouds shadow midnight sunrise stella terra noor
    shah raja rani bard barker beadle beaver binding blackbird blizzard bluebell bobbin bonnet
    boulder bracken brace bream breed brewer bristle broadbent budge buffet bullock bunting burrows
    busby bustle buzzard callow camel canary caper catchpole chaffinch challenger chapter cherish
    chestnut cider circus clipper cobbler cockerel collar collier conker coot copper cornish cotter
    cottage cove crumb crumpet crust curlew cutler cygnet daft dagger damson dash dimmock dingle
    dipper ditch diver docker drill drummer dyke eaves elder ewer fairweather farrier fawn feast
    fennel ferret fife fig florin folly foreman forester foxglove freestone frith frog gage galley
    gamble garlick gatehouse gilder goldfinch grapevine greengrass greenhouse grindstone groves
    hackney haddock halfpenny halter hamlet hamper harbinger hardware harness harpist harvest hatter
    haughty hayfield haystack hazelnut hemp hickory highland hollyhock huddle humble hyacinth irons
    jackdaw joker jubilee kestrel kilt kindred kirk ladder lander lantern lapwing larch larkspur
    leaper lemon leopard lilac lobster lodger lupin lush magnet magnolia magpie mallet marjoram
    marrow marten masterson maypole meadows measures midsummer millet minnow moonlight moorhen
    mortar moth motley murmur nectar needle nimble northern nutmeg orchid oriole outlaw packer
    paddle parsley parsnip pelican petty petunia pheasant pickle pigeon pillar pitchfork plover
    plumage pony porch powder prosper prune quilter quiver rambler razor reaper reindeer render
    ribbon ringlet roller roundabout rumble rushes russet saddle sandpiper sandstone sapling saver
    scattergood sedge shackle shearer shears shields shilling shipwright slaughter slipper smiley
    smoker snipe sorrow spindle splash sponge stables stallion standing stanza staple steed steeple
    stiles stoat strain strand sunflower sunshine swarm swordfish sycamore tabby tackle tankard
    tapestry tar tassel teasel tilt toad traveller trigger troop trotter truss tub tumbler tusk
    twine urchin valour vault velvet viking villa vinegar violin vixen vole waffle wagon wallflower
    walnut walrus waltz warbler washer wasteland waterfall weasel wedge wedlock weir whelk whisker
    whistle whitethorn wicker winder windmill winkle winsome wisteria witch woodbine woodland
    woodlark woodpecker worm wormwood worship wreath yarn yawn zest zinnia aurora luna nova
    """
    )
)
PLACES = frozenset(
    listed(
        """
    skye iona islay paris london chelsea florence sydney georgia india china asia jordan israel kent devon
    chester lincoln york preston bradford kingston holland england ireland wales france victoria verona
    vienna savannah brooklyn dakota carolina kenya chad austin denver houston carlisle lancaster wells
    barry bath ware reading derby durham essex norfolk suffolk jersey kerry clare tyrone derry shannon
    tara alba eden avon trent lourdes valencia milan siena troy bolton burnley blackburn sutton hull sale
    bury rugby ellis lewis harris arran barra bute
    """
    )
)
MONTHS = frozenset(
    listed(
        """
    january february march april may june july august september october november december
    """
    )
)
WEEKDAYS = frozenset(listed("monday tuesday wednesday thursday friday saturday sunday"))
SURNAMES_FIRST = frozenset(
    listed(
        """
    zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo cheung wong chan
    lee lam ng cheng leung ho lau tsang yip tang kwok mak fung tse yeung
    liang song feng xie xiao yuan cai cao peng zeng shen jiang qin ouyang tran nguyen le pham huynh hoang
    phan vu vo dang bui do ngo duong kim park choi jung kang cho yoon jang lim
    """
    )
)
PARTICLES = frozenset(
    listed(
        """
    al el ar as az an ad ash at de da do dos das del della di du la le van von der den ter ten bin bint
    binti ibn abu abd umm ap ab ferch verch ni nic mac mc o ui ua st san ben bat y e i and the of
    """
    )
)
MIDDLES = frozenset(
    listed(
        """
    singh kaur bibi begum khatun khan ali islam miah uddin ahmed hussain begam devi kumar ul abdul van thi
    """
    )
)
"""Second names so common in a community that alone they point to nobody."""

THINGS = frozenset(
    listed(
        """
    dog cat tortoise sheepdog dalmatian hamster rabbit puppet bear giant tractor engine great conqueror
    lion tiger elephant donkey pony horse guinea pig gerbil parrot snail spider caterpillar dinosaur
    dragon robot snowman penguin owl fox hedgehog badger goat sheep cow hen chicken cockerel duck goose
    frog toad snake lizard fish goldfish tree wizard pirate elf gnome scarecrow snowdog reindeer monkey
    gorilla mascot labrador spaniel poodle terrier collie alpaca llama chameleon gecko stick insect mouse
    rat squirrel crow raven seagull magpie storm statue teddy doll magician clown entertainer storyteller
    baptist builder tank steam therapy guide school cockapoo whippet lurcher greyhound retriever alsatian
    hound kitten puppy tabby budgie canary cockatoo crocodile shark whale dolphin seal otter mole vole
    hare unicorn monster ghost mummy lifeboat tugboat ferry lorry van car bus minibus digger steamroller
    plough hoover
    fridge shed scarecrow snowplough gritter cheese ukulele bell train bus boat ship plane rocket
    explorer viking saxon
    """
    )
)
WORKS = frozenset(
    listed(
        """
    book books novel film movie musical play poem poet poetry story tale opera ballet song album theatre
    cinema museum author pantomime panto performance show exhibition painting sculpture episode series
    character starring read reading cartoon legend myth fairy saint queen king emperor pharaoh prophet
    pope monument statue anthem hymn angel archangel apostle disciple
    """
    )
)
BELIEF = frozenset(
    listed(
        """
    ark flood whale lions goliath nativity donkey stable manger shepherds angels bethlehem bible torah
    quran psalm parable gospel genesis exodus saint feast jesus joseph mary moses pharaoh disciples
    apostle apostles
    companions
    prophet prophets prophecy testament eden apple purim megillah haman shabbat pesach hanukkah parsha
    midrash matriarch well
    patriarch isaac jacob abraham sarah
    """
    )
)
ORGANISATIONS = frozenset(
    listed(
        """
    bank library council charity theatre museum police fire church mosque synagogue temple gurdwara
    company trust farm zoo shop supermarket garden centre hospital surgery clinic dentist nspcc college
    university newspaper radio bakery cafe band orchestra club society foundation association agency
    service park football rugby cricket gallery studio
    """
    )
)
PERSONS_VERBS = frozenset(
    listed(
        """
    was had has did said says told asked came went wrote thanked rang left felt knows wants wanted
    deserves deserved apologised called stood sat spoke saw heard took gave made got kept lost found sent
    brought met cried laughed agreed accepted refused complained posted replied believes thinks thought
    feels meant means lives lived attends joined returned returns started began used worked helped hopes
    hoped tried regrets regretted admitted denied confirmed explained claims claimed shared removed
    deleted does doesn didn hasn wasn isn hadn needs needed remains and's who whose
    """
    )
)
NOT_A_NAMES_FELLOW = frozenset(
    listed(
        """
    mum mums dad dads nan gran grandad mummy daddy mother father year reception class facebook whatsapp
    instagram tiktok snapchat twitter youtube school primary nursery teacher head headteacher mr mrs ms
    miss dr i and or on in at to the of for with senior junior snr jnr sr jr monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october
    november december key stage ks1 ks2 pta senco send ta hlta dsl child parent parents pupil governor
    family
    """
    )
)
ABBREVIATIONS = frozenset(
    listed(
        """
    am pm pe it tv re uk us eu qr id ok ta tas pta dsl ddsl send sen senco ehcp nhs gp bbc ict pshe rshe
    rse cpd inset fs ks ey eyfs mp mps bst gmt rip ps nb eg ie cc bcc pc wc ac dc dj cd dvd pdf fa lsa
    hlta nqt ect ofsted lado la lea mat ceo coo cfo ai ar vr aka asap faq fyi hr iq ltd plc no nos np pp
    ra rsvp sat sats gcse ma ba bsc phd md vip xl ng st sr jr nw ne sw se me mr ms dr co ad bc ce tba tbc
    hq po od dt mfl eal fsm aob gdpr dpo foi ico
    """
    )
)
