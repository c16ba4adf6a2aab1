"""First names of Gaelic and Welsh, and the English ones that their bearers are called by with strangers: not
the same name, but its customary fellow. One line is a name, a colon, and its fellows.

Compiled by hand for this project from general knowledge of what stands in parish registers.
"""

from evenhand.core.identify.tables import listed

_ROWS = """
aine : anne anna hannah
alasdair : alexander alister
aodh aodhan aoidh : hugh aidan
aonghas : angus aeneas
artair : arthur
beathag : rebecca sophia beth
breandan : brendan
brian : bernard
brid brighid bridin : bridget bride breda
cailean : colin
caitlin caitriona catriona : kathleen catherine cathleen
calum : malcolm
caoimhin : kevin
cathal : charles
ciaran : kieran
ciorstaidh ciorstag : kirsty christina
coinneach : kenneth
colm : columba colman
conchobhar conchur : connor cornelius
cormac : charles
daithi dafydd dewi : david
deaglan : declan
deirdre : dorothy
diarmuid diarmaid : dermot jeremiah
domhnall dolina : donald donal daniel
donnchadh : duncan denis
dubhghlas : douglas
eachann : hector
eamonn : edmund edward
eibhlin eilin : eileen evelyn ellen
eilidh : helen ellie
eilis : elizabeth
eoghan eoghann : owen eugene ewen hugh
eoin iain ieuan ioan sean seathan sion : john ian
fearchar : farquhar
fearghas : fergus
fionnghal fionnuala flori floraidh : flora
fionnlagh : finlay
gearoid : gerald garrett
giorsal : grace grizel
gorasdan : constantine
griogair : gregor
gwilym liam uilleam : william
iomhar : ivor edward
iorwerth : edward
iseabail : isabel ishbel isobel
lachlann lachann : lachlan
lachtna : lucius
lowri : laura
maeve meadhbh : madge
mair mairi maire moire : mary
mairead marged : margaret
mairin : maureen
maolmhuire : myles
marsaili : marjory
micheal mihangel : michael
mor morag : marion sarah
muireall : muriel
murchadh : murdo
niall : neil nigel
nora onora : honor honora
oighrig : effie euphemia erica
padraig : patrick peter
padraigin : patricia
peadar pedr : peter
peigi : peggy
pol : paul
proinsias : francis frank
raghnall : ronald ranald
rhisiart riseard risteard : richard
roibeart roibeard rhobert : robert
roisin : rose rosie rosaleen
ruairi ruairidh ruaraidh ruaridh : roderick rory derick
seamas seamus seumas siams : james hamish
seonag : joan
seonaid sinead : janet jane
seorsa seoras sior : george
seosamh : joseph
sian sine sineag : jane jean sheena
sile silis : sheila julia celia
siubhan siobhan : judith joan susan
siusaidh : susan
somhairle : samuel sorley
sorcha : clara sarah
tadhg : timothy thaddeus
tearlach siarl : charles
toirdhealbhach : terence turlough
tomas tomos : thomas
torcuil : torquil
tormod : norman
treasa : theresa teresa
una : agnes winifred
"""


def _rows() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for row in _ROWS.strip().split("\n"):
        names, _, fellows = row.partition(" : ")
        table |= dict.fromkeys(listed(names), frozenset(listed(fellows)))
    return table


ENGLISHED = _rows()
