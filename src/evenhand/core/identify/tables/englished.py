"""First names of Gaelic, Welsh and Ukrainian, and the English or Russian ones that their bearers are called
by with strangers: not the same name, but its customary fellow. One line is a name, a colon, and its fellows.

Compiled by hand for this project from general knowledge of what stands in parish registers.
"""

from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.pet_forms import CALLED

_ROWS = """
aine : anne anna hannah
alasdair : alexander alister
anastasiia : anastasia
andrii andriy : andrei andrey andrew
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
catrin : catherine katherine kate
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
dmytro : dmitri dmitry
domhnall dolina : donald donal daniel
donnchadh : duncan denis
dubhghlas : douglas
eachann : hector
eamonn : edmund edward
eibhlin eilin : eileen evelyn ellen
eilidh : helen ellie
eilis : elizabeth
eithne : edna
elin : ellen helen
emrys : ambrose
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
gruffudd gruffydd : griffith
gwilym liam uilleam : william
halyna : galina
hryhorii hryhoriy : grigory grigori gregory
hywel : howell
iago : james
ifan : evan john
ihor : igor
iomhar : ivor edward
iorwerth : edward
iryna : irina irene
iseabail : isabel ishbel isobel
kateryna : ekaterina katerina catherine
lachlann lachann : lachlan
lachtna : lucius
lowri : laura
maeve meadhbh : madge
mair mairi maire moire : mary
mairead marged : margaret
mairin : maureen
mairtin : martin
maolmhuire : myles
marsaili : marjory
mata maitiu matha : matthew
meurig : maurice
micheal mihangel : michael
mor morag : marion sarah
muireall : muriel
murchadh : murdo
mykhailo : mikhail michael
mykola : nikolai nikolay nicholas
nataliia : natalia natalie
niall : neil nigel
nora onora : honor honora
oighrig : effie euphemia erica
oleh : oleg
oleksandr : alexander aleksandr
oleksandra : alexandra aleksandra
oleksii oleksiy : alexei aleksei alexey
olena : elena helen
olha : olga
padraig : patrick peter
padraigin : patricia
parlan : bartholomew
pavlo : pavel paul
peadar pedr : peter
peigi : peggy
petro : pyotr piotr peter
piaras : pierce piers
pol : paul
proinsias : francis frank
raghnaid raghnailt : rachel
raghnall : ronald ranald
rhisiart riseard risteard : richard
robat : robert
roibeart roibeard rhobert : robert
roisin : rose rosie rosaleen
ruairi ruairidh ruaraidh ruaridh : roderick rory derick
sadhbh : sive sophia
seamas seamus seumas siams : james hamish
seonag : joan
seonaid sinead : janet jane
seorsa seoras sior : george
seosamh : joseph
serhii serhiy : sergei sergey
sian sine sineag : jane jean sheena
sile silis : sheila julia celia
sioned : janet
siubhan siobhan : judith joan susan
siusaidh : susan
siwan : joan jane
somhairle : samuel sorley
sorcha : clara sarah
steffan : stephen steven
svitlana : svetlana
tadhg : timothy thaddeus
tearlach siarl : charles
tetiana tetyana : tatiana tatyana
toirdhealbhach : terence turlough
tomas tomos : thomas
torcuil : torquil
tormod : norman
treasa : theresa teresa
uinseann : vincent
uisdean : hugh hughie
una : agnes winifred
vasyl : vasily basil
volodymyr : vladimir
yevhen yevhenii : evgeny yevgeny eugene
yuliia : yulia julia
"""


def _rows() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for row in _ROWS.strip().split("\n"):
        names, _, fellows = row.partition(" : ")
        table |= dict.fromkeys(listed(names), frozenset(listed(fellows)))
    return table


ENGLISHED = _rows()


def are_fellows(said: str, known: str) -> bool:
    """Whether somebody known by one name may be called by the other: Rachel for Raghnaid, Davy for Dáithí."""
    fellows = ENGLISHED.get(known, frozenset())
    return said in fellows or any(said in CALLED.get(one, ()) for one in fellows)
