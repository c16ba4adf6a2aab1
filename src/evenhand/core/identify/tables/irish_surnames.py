"""Irish surnames by the word behind Ó, Ní, Mac or Nic, and how their bearers are called in English. One line
is a word, a colon, and the English forms; an O before a form may be there or not.

Compiled by hand for this project from general knowledge of what stands in parish registers.
"""

_ROWS = """
ailin : hallinan allen
artain : hartigan
baoill : boyle
beirn : beirne byrne
braonain brenain : brennan
breathnach bhreathnach : walsh welsh brannagh
briain : brien
broin : byrne byrnes
brosnachain : brosnan
buachalla : buckley
burca : burke bourke
cadhla : kealy kiely
caiside : cassidy
callanain : callanan
caoimh : keeffe keefe
caollai : kealy
carthaigh : mccarthy carthy
casaide : cassidy
cathain : kane keane
cathalain : cahalane callan
catharnaigh : kearney
cathasaigh : casey
ceallachain : callaghan
ceallaigh : kelly
cearnaigh : kearney
cearbhaill : carroll
cinneide : kennedy
cionnaith : kenny mckenna
ciaragain : kerrigan
cleirigh : cleary clery clarke
cochlain : coughlan coghlan
coileain : collins
coinn : quinn
colmain : coleman
conaill : connell mcconnell
conaola : conneely
conchuir conchubhair : connor connors
connachtaigh : connaughton
conmara : mcnamara
corcrain : corcoran
craith : mcgrath magrath
croinin : cronin
cruadhlaoich : crowley
cuinn : quinn
cuinneagain : cunningham
dalaigh : daly daley
deaghaidh : day dea
dochartaigh : doherty docherty dougherty
domhnaill : donnell mcdonnell mcdonald
donnabhain : donovan
donnchadha donncha : mcdonagh donoghue donaghue
donnghaile : donnelly
drisceoil : driscoll
dubhain : duane
dubhghaill : doyle mcdowell
dubhthaigh : duffy
duibhir : dwyer
duinn : dunne dunn
duinnin : dinneen
eachairn : ahern aherne
eidhin : hynes
faolain : phelan whelan
fearghail : farrell
finn : finn
fionnagain : finnegan finegan
fionnain : finnan
flaithearta : flaherty
flannagain : flanagan
floinn : flynn
foghlu : foley
gabhann gabhainn ghabhann : mcgowan smith
gallchoir gallchobhair : gallagher
gearailt : fitzgerald
giobuin : gibbons fitzgibbon
giollaphadraig padraig : fitzpatrick
gloinn : glynn
gormain : gorman
grada : grady
griofa : griffin
hainin : hannon
hairt : hart harte
hannagain : hannigan
haodha : hayes hughes
headhra : hara
hearcain : harkin
heidirsceoil : driscoll
hiceadha hici : hickey
hogain : hogan
hoibicin : hopkins
huallachain : houlihan holohan
huigin : higgins
laighin : lyons lehane
laochdha : leahy
laoghaire : leary
laoire : leary
lochlainn : loughlin mcloughlin mclaughlin
loingsigh : lynch
longaigh : long
luasaigh : lucy
mailleoin : malone
maille : malley
mainnin : mannion
maoilriain riain : ryan mulryan
maolain : mullan mullen mulligan
mathghamhna mathuna : mahony mahoney mcmahon
meachair : meagher maher
meara : meara
mealoid : mellett
mongain : mangan
mordha : moore
morain : moran
muireadhaigh : murray
muireagain muirgheasain muireasain : morgan morrison
muirthile : hurley
murchu murchadha : murphy
neill : neill neil mcneill
niallain : nealon
nuanain : noonan
nuallain : nolan
raghallaigh : reilly riley
reagain : regan
riada : reid
riordain : riordan reardon
ruairc : rourke
ruanaidh : rooney
scannlain : scanlon scanlan
seachnasaigh : shaughnessy
seaghdha se : shea
searcaigh : sharkey
sioda : sheedy
sithigh : sheehy
siochain : sheehan
suilleabhain : sullivan
suibhne : sweeney mcsweeney
tiarnaigh : tierney
tighearnaigh : tierney
toole tuathail : toole
treasaigh : treacy tracey tracy
tuama : twomey toomey
aonghusa : mcguinness maginnis magennis
bradaigh : brady
caba : mccabe
canna : mccann
dhaibheid daibheid : mcdaid mcdevitt
eoin : mckeown keown
cionaoith : mckenna
uidhir : maguire mcguire
"""

ROWS = tuple(f" {row} " for row in _ROWS.strip().split("\n"))


def in_the_other_language(form: str) -> tuple[str, ...]:
    """The English forms of an Irish word, or the Irish words of an English form. Read from the lines as they
    are: as a dictionary they would take more memory than they are worth."""
    found: list[str] = []
    for word in dict.fromkeys((form, form.removeprefix("o"))):
        for row in ROWS:
            if f" {word} " in row:
                irish, english = (part.split() for part in row.split(":"))
                found += irish if word in english else [one for two in english for one in (two, f"o{two}")]
    return tuple(dict.fromkeys(found))
