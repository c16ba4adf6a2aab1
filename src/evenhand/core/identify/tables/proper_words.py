"""Words that are written with a capital and are nobody at a school: of belief, of nations, of the map.

None of them is a slip of the pen for somebody's name. Compiled by hand for this project from general
knowledge.
"""

from evenhand.core.identify.tables import listed

OF_BELIEF = frozenset(
    listed(
        """
    christ jesus messiah yahweh jehovah allah buddha krishna rama ganesh ganesha hanuman shiva vishnu
    lakshmi durga saraswati guru nanak waheguru torah tanakh talmud quran hadith bible gospel genesis
    exodus gita vedas granth sahib jew jews jewish christian christians muslim muslims hindu hindus sikh
    sikhs buddhist buddhists catholic catholics protestant anglican methodist baptist quaker quakers mass
    communion eucharist advent lent lenten easter paschal pentecost whitsun epiphany candlemas michaelmas
    ascension assumption christmas hogmanay halloween diwali holi vaisakhi navratri rakhi eid ramadan
    ashura mawlid passover pesach purim hanukkah chanukah sukkot shavuot shabbat yom kippur rosh hashanah
    seder matins evensong compline lourdes fatima walsingham knock bethlehem nazareth jerusalem mecca
    makkah medina amritsar calvary galilee eden
    """
    )
)
OF_NATIONS = frozenset(
    listed(
        """
    scot scots scottish english welsh irish british briton britons greek greeks latin french german
    germans italian spanish portuguese polish pole poles czech slovak romanian bulgarian hungarian latvian
    lithuanian estonian russian ukrainian turkish kurdish arab arabs arabic persian farsi dari pashto
    afghan urdu punjabi hindi bengali sylheti gujarati tamil telugu nepali somali tigrinya amharic yoruba
    igbo hausa swahili shona zulu xhosa dutch flemish danish dane danes swedish swede norwegian norse
    finnish finn finns icelandic chinese mandarin cantonese japanese korean thai malay filipino tagalog
    vietnamese maori gaelic doric cornish manx norman normans roman romans saxon saxons viking vikings
    celt celts tudor tudors stuart stuarts georgian victorian victorians edwardian aztec aztecs maya inca
    incas egyptian spartan trojan african american asian european caribbean australian canadian indian
    pakistani bangladeshi nigerian ghanaian kenyan jamaican brazilian mexican cuban syrian iraqi iranian
    lebanese israeli palestinian
    """
    )
)
OF_THE_MAP = frozenset(
    listed(
        """
    aberdeen aberystwyth alnwick ambleside anglesey antrim appleby arbroath armagh arran arundel ashford
    aviemore avon aylesbury ayr ayrshire bakewell bamburgh banbury bangor barnsley barra basingstoke bath
    beaumaris bedford belfast berwick beverley bideford birkenhead birmingham blackburn blackpool bodmin
    bolton boston bournemouth bradford brecon bridgend bridlington brighton bristol bude burnley bury bute
    buxton caernarfon caithness cambridge canterbury cardiff cardigan carlisle carmarthen cavan chatham
    cheddar chelmsford cheltenham chepstow chester chesterfield chichester clare coll colonsay colwyn
    conwy cork cornwall coventry cowes crewe cromer croydon cumbria darlington dartford dartmoor deal
    denbigh derby derry devizes devon doncaster donegal dorchester dorset dover dublin dudley dumfries
    dundee durham eastbourne edinburgh eigg elgin ely enniskillen epsom eriskay essex exeter exmoor
    falkirk falmouth farnham fife fishguard formby galway gateshead glasgow glastonbury gloucester gower
    grantham grasmere greenwich grimsby guernsey guildford halifax harlech harrogate harrow harwich
    hastings hawick hereford hexham holyhead horsham hove hull huntingdon hythe ilfracombe ilkley
    inverness iona ipswich islay jersey jura kendal kent kerry keswick kettering kingussie kintyre
    kirkcaldy kirkwall knutsford lanark lancashire lancaster leeds leicester leith lerwick lewes lewis
    lichfield limerick lincoln lindisfarne lismore liverpool llandudno llangollen london louth lowestoft
    ludlow lundy luton maidstone mallaig malvern manchester mansfield margate matlock mayo melrose
    middlesbrough moffat monmouth montrose morecambe motherwell muck mull nairn newark newcastle newhaven
    newport newquay newry norfolk northampton norwich nottingham oban oldham orkney oswestry oxford
    padstow paisley pembroke penrith penzance perth peterborough peterhead plymouth pontefract portree
    portsmouth preston raasay ramsgate reading redcar redruth rhyl richmond ripon rochdale rothesay rum
    ryde salford salisbury scarborough scilly selkirk severn shannon sheffield sherborne shetland
    shrewsbury skegness skipton skye sligo snowdon snowdonia solihull somerset southampton southend
    southport southwold staffa stafford stirling stockport stoke stornoway stratford strathclyde suffolk
    sunderland surrey sussex swanage swansea swindon taunton teesside tenby thames thurso tiree tobermory
    torquay totnes trent truro tyne tyneside tyrone uist ullapool ulster unst wakefield warwick waterford
    wells wembley westminster weymouth whitby whitehaven wicklow wigan wigtown winchester windermere
    windsor woking wolverhampton worcester worthing wrexham yarmouth yell yeovil york yorkshire alps
    athens barcelona berlin boston brittany brussels calais cairo copenhagen delhi dieppe dubai geneva
    lisbon lyon madrid milan moscow munich naples nice normandy oslo paris prague rome rouen salzburg
    seville tokyo toronto turin venice vienna warsaw ypres
    """
    )
)
PROPER = OF_BELIEF | OF_NATIONS | OF_THE_MAP
ABBREVIATED = frozenset(listed("tel fax mob ext est inc rev dept ref gov org"))
"""What stands before a number or an address."""
THINGS_IN_SMALL = frozenset(
    listed(
        """
    jasper beryl cameo paisley tansy angelica cicely columbine linnet merle perry brandy sherry dolly
    jenny billy bobby jemmy jimmy nelly dexter aria sonnet lyric madeleine charlotte sienna alder borage
    lovage anise tarragon chicory madeira damask calico cotton linen cashmere merino georgette tiffany
    denim
    """
    )
)
"""Names that in small letters are stones, plants, birds, cloths, drinks or dishes."""
WORDS_OF_OTHERS = frozenset(
    listed(
        """
    aur awel bach bedwen blodyn bore bryn bychan cadi cai calan calon carreg cariad celyn cerdd ceri coch coed
    craig cwm cyw derwen du dwr eira eirlys eluned enfys eos eryr eurwen fach fawr ffion gaeaf glain glan glas
    glaw glyn gwawr gwen gwenno gwern gwyn gwyrdd haf haul heddwch heulwen hir hywel lili llew lloer llwyd
    llwyn llyr mabli mai mawr medi meillion melyn menai menna mererid mor nant nia non onnen pant parri
    pennant
    porth rhosyn sant seren sioned teg tegan telyn tirion tlws trefor tudur wen wyn ystwyth
    ain airlie auld baird bairn blair blythe bonnie bonny brae braw burn burnside craw dour fain fern forbye
    gowan gowk greer kirk laird laing lang law lorne mair mickle muckle muir ness nairn raith ross skelly
    strang
    struan sweir tait tam weir wynd
    aodh ard ban beag caol cill ciar darach deirdre dubh dun eala fionn gaoth glas gleann grian innis leana
    loch
    mara mor niamh oisin rian ros ruadh saoirse sorcha tuath una
    bela bella blanca bruno cara clara dolores flor gracia linda luz mar mercedes milagros paz perla reina rio
    rosa santa santos sol solana vera viva
    """
    )
)
"""Names that in small letters are words of Welsh, Scots, Gaelic, Irish or a language of the south: white,
more, sea, holy. Whoever has or is something is a person all the same."""
