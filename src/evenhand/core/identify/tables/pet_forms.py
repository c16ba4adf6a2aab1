"""What people called one thing are called for short, by community. One line is one family of forms.

Written from general knowledge of naming customs; no list was copied. Forms are in plain small letters.
"""

from evenhand.core.identify.tables import listed

_LINES = """
aoibheann aveen eavan evan aoibhin
aoibhinn aveen eavan
saoirse seersha sersha sorsha
caoimhe keeva kweeva queeva kiva
grainne gronya granya gronia
oisin osheen usheen ossian
tadhg tige teague taig
cillian killian
ruairi rory ruari rauri
diarmuid dermot dermid jermid
padraig paudric porrick patrick
eilis eyelish ailish eilish
aisling ashling ashleen ashlin
sadhbh sive syve
dearbhla dervla derval
roisin rosheen rosheen rosin
orlaith orla orlagh
fionnuala finola nuala finoula
daithi dahi dahy
donnchadh donagh donacha
cathal kahal cahal
laoise leesha leisha
eimear emer eemer
blathnaid blanid
gearoid garode garrett
naoise neesha
muireann mwirrin mirren
sinead shinade shinaid
eoghan owen ewan euan
ruaridh rory ruari
mhairi vari mahri vaari
seonaid shona shonaid
aonghas angus innes
cerys kerris kerys
sion shon
sian sharn shan
ieuan iwan yeyan
carys karis karys
geraint gerant
virginia ginny ginnie
olufemi femi
ezekiel zeke
darren daz dazza
barry baz bazza
angus gus
augustus gus
fergus gus fergie
cuthbert bert bertie
hubert bert bertie
egbert bert bertie
amelia millie milly mel
camilla millie milly cam
abigail abi abby gail
augusta gussie
persephone percy sephy
cornelia nell nellie corrie
aneurin nye
angharad haz
gruffydd gruff griff
konstantin kostya
sergei seryozha serhii sergey sergiy
guillermo memo guille
concepcion concha conchita
aoife eva eefa
ewa ewunia ewka
eleni lenio
oluwadamilare dami dare damilare
oluwaseyi seyi
oluwatosin tosin
olubunmi bunmi
adeyemi yemi ade
olayinka yinka ola
chidinma chichi
harpreet preet harps
gurpreet preet gurps
manpreet preet manny
jaspreet preet jas
ngozi goz
kajetan kajtek kaj
grzegorz grzesiek grzes
wojciech wojtek
krzysztof krzysiek krzys
zbigniew zbyszek
stanislaw staszek stas
tadeusz tadek
jaroslaw jarek
przemyslaw przemek
slawomir slawek
miroslaw mirek
bartlomiej bartek bartosz
mieczyslaw mietek
ryszard rysiek
czeslaw czesiek
jerzy jurek
henryk heniek
kazimierz kazik
dariusz darek
mariusz mariuszek
radoslaw radek
leszek lech lesio
elizabeth liz lizzie lizzy liza beth betty betsy bess bessie eliza libby elsie lisbeth elspeth elisabeth lisa
katherine catherine kathryn katharine kate katie katy kathy cathy kat cath kit kitty kath kay catriona caitlin
margaret maggie meg peggy marge margie madge rita greta daisy mags megan maisie peg
mary molly polly may mamie maria marie mae
william will bill billy willie liam wills billie gwilym
robert rob bob bobby robbie bert robin bobbie rab rabbie
richard rich rick dick ricky richie dickie ritchie
edward ed eddie ted teddy ned ward eddy
edwin ed eddie
edmund ed eddie ned
james jim jimmy jamie jem jimbo hamish seamus jimmie
john jack johnny jon johnnie ian sean ioan evan ewan iain shaun
jonathan jon jonny johnny jonty nathan jonathon johnathan
joseph joe joey jo josef yusuf
josephine jo josie joey fifi
joanne jo joanna joan annie jojo joann
joshua josh
thomas tom tommy thom tam
timothy tim timmy
terence terry tel terrence terrance
theresa teresa tess tessa terri terry tracy
michael mike mick mickey micky mikey mitch micheal
michelle shell shelly chelle
matthew matt matty mat mathew
martin marty mart
martha marty mattie
mark marc markie
nicholas nick nicky nico klaus nicolas
nicola nicky nikki nic nicci nicole
nathaniel nathan nate nat nathanael
natalie nat tally natasha tasha
natasha tasha nat tash natalia
patrick pat paddy padraig rick patsy
patricia pat patsy tricia trish pattie patty trisha
peter pete petey
philip phil pip phillip flip
philippa pippa pip phil
paul pauly
pauline polly
pamela pam
penelope penny pen nell
rachel rach rae rachael shelly
raymond ray
rebecca becky becca bex beck becks reba rebekah
rosemary rose rosie romy
roseanne rose rosie roxanne
ronald ron ronnie
veronica ronnie vera nica
rupert rup
russell russ
samuel sam sammy
samantha sam sammy sammie
sarah sara sally sadie
sebastian seb bastian
simon si
sophia sophie sophy sofia
stephen steven steve stevie ste stefan
stephanie steph stephie
stuart stu stewart
susan sue susie suzy sukey suze
susannah susanna susie sue sukie zanna
suzanne sue susie suzie zanne
sylvia syl sylvie
sidney sid syd sydney
solomon sol solly
theodore theo ted teddy
theodora theo dora thea
tobias toby tobi
anthony tony ant antony anton
antonia toni tonia
antoinette toni nettie
anne ann annie anna nan nancy anya hannah
hannah anna han hanna
annabel bel bella annie annabelle
isabel isabella isabelle bella izzy belle issy tibby bel isobel ishbel
alexander alex alec sandy al xander lex alasdair alistair sacha sasha
alexandra alex sandra lexi sandy alexa lexie sacha sasha ali
alan al allan allen
albert al bert bertie
alfred alf alfie fred freddie
alfie alf
alison ali ally alice allie
alice ali lissa
amanda mandy manda
andrew andy drew dave andi
andrea andi andie
angela angie ange
archibald archie baldie
arthur art artie
aloysius al wishy
barbara barb babs barbie
barnaby barney
bartholomew bart barty
benjamin ben benny benji benjie
bernard bernie
bernadette bernie detta bern
beatrice bea trixie bee beatrix
bethany beth bethan
beverley bev
bradley brad
bridget biddy bridie bridey brid breda bridgit brigid
caroline carol caro carrie lina carolyn
carol caz
cassandra cass cassie
charles charlie chas chuck charley chaz carl karl
charlotte charlie lottie lotte char carly
christopher chris kit topher christy kester
christine chris chrissie tina christina christy kirsty kirsten
christina tina chris
christian chris
claudia claud
clementine clem clemmie
clement clem
constance connie con
constantine con costa
cornelius con connie neil
cynthia cindy
daniel dan danny
danielle dani danny
david dave davey davy dai dafydd
deborah deb debbie debs debra
dennis den denny denis
derek del derry
desmond des
dominic dom nick
donald don donnie donny donal
donna don
dorothy dot dottie dolly dora dodie
douglas doug dougie
duncan dunc
eleanor ellie nell nora ella leonora nellie elena elinor
ellen nell nellie ellie helen
helen nell ellie lena elena helena
emily em emmy millie emmie
emma em emmie emmy
emmanuel manny emanuel
eric rick
ernest ernie
esther essie hester ettie
eugene gene
eunice eunie
eve evie
evelyn evie eve lyn
fiona fi fee ona
florence flo florrie flossie flora
frances fran frankie fanny francesca francie
francesca fran frankie cesca chess
francis frank frankie fran
franklin frank
frederick fred freddie freddy fritz
frederica freddie
gabriel gabe gabi
gabriella gabby gabi ella gabrielle
gareth gaz gary garth
gary gaz gazza
gavin gav
geoffrey geoff jeff jeffrey
george georgie geordie
georgina georgie gina georgia georgiana
gerald gerry jerry
gerard gerry ger jerry
geraldine gerry dina
gilbert gil bert
gillian gill jill gilly jilly
gordon gordy
grace gracie
graham gray
gregory greg gregor
gwendolen gwen gwenda wendy
gwenllian gwen gwenno llian
harold harry hal
harriet hattie harry hatty
harrison harry
harvey harv
henry harry hal hank
henrietta hettie etta hattie
herbert herb bert herbie
hugh hughie huw shug
humphrey huff
imogen immy imo immie
irene rene
isaac ike zac
jacob jake jakob kuba
jacqueline jackie jacqui jacky
jane janey janie jenny
janet jan
janice jan
jason jay jase
jasmine jas jazz jasmin
jennifer jen jenny jenni jenna
jeremy jerry jez jem
jeremiah jerry
jessica jess jessie
jill jilly
judith judy jude
julia jules julie
julian jules jools
julie jules
juliet jules julie
karen kaz
kenneth ken kenny
kevin kev
kimberley kim kimberly kimmy
laura laurie lolly lori
laurence larry lawrence laurie loz lozza lawrie
lauren loz ren
leonard len lenny leo leon
leonora nora
leslie les lesley
lewis lew louis lou
lillian lil lily lilian lillie
lily lil lils
linda lin lindy
louise lou lulu
louis lou
lucy lu lulu luce lucie
lucinda cindy lucy
luke lucas
lydia lyd liddy
madeleine maddie maddy madeline mads
malcolm mal malc
marcus marc mark
marjorie marge margie
marianne mari annie
marilyn mari lyn
matilda tilly mattie tilda
maureen mo maura
maurice mo morris
maxwell max maxie
maximilian max
melanie mel
melissa mel lissa missy
melvin mel
mildred millie milly
millicent millie milly
miranda mandy randa
miriam miri mim
mohammed mo mohamed muhammad mohammad muhammed mohamad muhamed mohamud mahomed mohd md mehmet
montague monty
morgan mo
muriel mu
nigel nige
norman norm
oliver ollie olly
olivia liv livvy livia ollie
oscar ossie
oswald ozzie oz
ottoline otty ottie
percival percy
phoebe phee
phyllis phil phyl
priscilla cilla prissy
prudence pru prue
raphael raf rafe
ralph rafe
reginald reg reggie
reuben rube
rodney rod
roger rodge
roderick rod roddy
roland rolly rowland
rory ruairidh ruairi ruaridh
rowena ro
ruth ruthie
sandra sandy
saoirse sersh
scott scotty
sharon shaz
shirley shirl
spencer spence
tabitha tabby
tamara tammy tam
tamsin tam tammy
theobald theo
tristan tris
trevor trev
ursula ursie
valerie val
vanessa nessa ness
vernon vern
victor vic
victoria vicky vicki vic tori tory vix
vincent vince vinny
violet vi
vivian viv
vivien viv vivienne
walter wally walt wat
wayne waz
wendy wend
wilfred wilf fred
wilhelmina billie mina minnie
winifred win winnie freda
yvonne evie von
yvette evie
zachary zac zach zack zachariah
zoe zo
# Ireland, Scotland, Wales
caoimhe keeva kiva queeva
niamh neve neave nieve neeve
siobhan shivaun chevonne shiv shivon
aoife eefa efa
saoirse seersha sersha
sinead shinade
roisin rosheen rosie ro
grainne granya grania grace
oisin osheen usheen
cahal cathal cal
padraig podge paudie patrick porick
odhran oran odran orin
tadhg tadgh tighe tad
eoghan owen eoin ewan
ciaran kieran keiran
caitriona catriona katrina trina
fionnuala nuala fionnula finola fin
aisling ashling ash
orlaith orla orlagh
maeve meabh maev
donnchadh donncha
murchadh murdo
ruaraidh rory ruairidh
eilidh ailey aylee
mairi mhairi mary vari
seonaid shona
morag mo
iain ian
catriona trina ceit
alasdair alistair alastair ally
angharad hari
cerys kerry
myfanwy myf fanny
llewelyn llew lyn llewellyn
rhiannon rhi annie
gwenllian gwenno
dilys dil
ieuan ifan evan ioan
emrys em
macsen max
branwen bran
bronwen bron
# the same name in several languages
sophia sofia zofia zsofia sophie zosia zsofi sofie sonia sonya
elena helena helen ilona jelena olena alena ellen
anna ana hanna hannah ania anya
kristina christina krystyna kristyna cristina christine kirsten kirsteen
george georgi yuri jerzy giorgio jorge gheorghe georgios giorgos
stephen steven stefan istvan esteban stephanos szczepan
paul pavel pawel pablo paolo pavlo
peter petr piotr pedro pietro petros petar
andrew andrei andrzej andres andrea andreas andriy
maria marija mariya mary marie
michael mikhail michal miguel michele mihai mykhailo
nicholas nikolai mikolaj nicolae nikola nicolas nikos
alexander aleksander oleksandr alejandro alexandros aleksandr
elizabeth elzbieta erzsebet isabel elisabetta yelizaveta
benedict benedek benito benedykt
# Poland and neighbours
katarzyna kasia kaska kate katya
malgorzata gosia malgosia maggie
agnieszka aga agnes
aleksandra ola alex olka sasha
aleksander olek alek alex sasha
anna ania anka hania anya
andrzej jedrek andrew
barbara basia
bartosz bartek
bartlomiej bartek
beata beatka
bozena bozenka
dorota dorotka
elzbieta ela elka
ewa ewka ewelina
grzegorz grzesiek greg
jakub kuba kubus
jan janek jas
jerzy jurek george
jozef jozek
joanna asia aska joasia
julia julka
justyna justynka
karolina karolinka karola
krzysztof krzysiek krzys kris
lukasz luke lukaszek
maciej maciek
magdalena magda lena madzia
marcin martin
maria marysia maja mania
mateusz mati matt
michal michalek
mikolaj mikolajek
monika monia
natalia natalka nat
patrycja patka
pawel pawelek
piotr piotrek peter
przemyslaw przemek
rafal rafalek
slawomir slawek
stanislaw staszek stas
szymon szymek simon
tomasz tomek
wieslawa wiesia
wojciech wojtek
zbigniew zbyszek
zofia zosia sofia
zuzanna zuzia
# Ukraine, Russia, Bulgaria, Balkans, Romania, Baltic, Slovakia, Hungary, Albania
oleksandr sasha olek sashko alex oleksander
aleksandr sasha sanya alex
oleksandra sasha lesia
anastasia nastya stacey anastasiya nastia
dmytro dima dmitry dmitri mitya dimitri
yevhen zhenya evgeny yevgeny
yevheniia zhenya evgenia
kateryna katya kate katia
ekaterina katya kate katia
mariia masha maria maryna
mykola kolya nikolai mikola
mykhailo misha mikhail mykhaylo
natalia natasha nata nataliya
oksana ksenia oxana
olena lena olenka elena
olha olya olga
serhii sergey serhiy seryozha
sofiia sofia sonya
svitlana sveta svetlana lana
tetiana tanya tatiana tetyana
viktoriia vika victoria
volodymyr vova volodya vladimir vlad
vladimir vova vlad volodya
yaroslav yarik slava
yuliia yulia julia yulya
yurii yuri yura
ivan vanya ivanko
petro petya
pavlo pasha pavel
georgi gosho
stoyan stoycho
dordje djordje dorde george
aleksandar sasha aca
nikola nik
milica mica
jelena jeca
sead sejo
emina ema
ionut ion
gheorghe ghita george
constantin costel dinu
alexandru alex sandu
andreea deea
elena lena ileana
mihai misu mihaela
stefan fane
zlatica zlata
frantisek fero franta
zdenek zdenda
laszlo laci
istvan pista
erzsebet bozsi
agim gimi
arben beni
# Greece, Turkey, Kurdish communities, Persia
konstantinos kostas costas dinos gus
georgios giorgos george yorgos
dimitrios dimitris jimmy mitsos
ioannis yannis giannis john
eleni lena nitsa helen
maria marika
despina depi
panagiotis panos takis
nikolaos nikos
theodoros thodoris theo
athanasios thanasis sakis
vasilis bill billy vasileios
emre emo
mehmet memo
mustafa musti
fatma fatos
hatice hatun
ibrahim ibo
huseyin huso
suleyman sulo
zeynep zeyno
mohammadreza reza
alireza ali reza
fatemeh fati
# Arab, Somali, Pakistani, Bangladeshi, Indian, Sikh and Tamil communities
abdullah abdul abdallah
abdul abs abdi
abdirahman abdi abdirahim
abdikarim abdi karim
abdulkarim karim abdul
abdulrahman abdul rahman
abdulaziz aziz abdul
ahmed ahmad ahmet hamdi
aisha aysha ayesha aisha aicha
fatima fatimah fatma fati faatima
hussein hussain husain hossain hossein
hassan hasan
ibrahim ebrahim ib abraham
ismail ismael esmail
khadija khadijah khadeeja kadija khady
yusuf yousef youssef yousuf yussuf joseph
yasmin yasmeen jasmin
zainab zaynab zeinab
mariam maryam miriam
omar umar omer
uthman usman osman othman
mustafa moustafa mostafa
khalid khaled
hodan hoddy
liibaan libaan liban
hamza hamzah
imran immy
shafiqul shafiq
rafiqul rafiq
mohammed mo hammy
nazrul naz
nasreen naz nasrin
shabnam shabs
tasnim taz tas
tahmina mina
rukhsana ruki
parveen pavi
balwinder bally ballu
jasmeet jas jassi
jaspreet jas jassi preet
harpreet harp harry preeti
gurpreet gurp preet gary
manpreet manny preet
kuldeep kully deep
sukhwinder sukhi sukh
sukhdeep sukhi
amarjit amar
baljit bally
jaswinder jas jassi
ravinder ravi rav
parminder pam parm
paramjit pam
rajesh raj
rajinder raj rajji
sandeep sandy sunny
sanjay sanj
vikram vik vicky
vijay vij
priyanka priya pri
lakshmi laxmi lucky
anandhi anu nandhi
ananya anu
anjali anju
deepika deepa
krishna kris
muthukrishnan muthu
selvarani selva rani
sivapriya siva priya
subramaniam subbu mani
venkatesh venky venkat
narayan nari
nirmala nimmi
prakash prax
suresh suri
# West, East and southern Africa; Caribbean
temitope temi tope
oluwaseun seun seyi
oluwatobi tobi
oluwafemi femi
oluwadamilola dami damilola
oluwaseyi seyi
babatunde tunde baba
olufunke funke funmi
olufunmilayo funmi
folasade sade
adebayo bayo ade
adewale wale
ayodele ayo dele
ayomide ayo mide
olayinka yinka
titilayo titi
abimbola bimbo bola
omolara lara
chukwuemeka emeka chuks
chukwudi chudi
chiamaka amaka chichi
chinonso nonso
chinedu nedu edu
chidinma chidi dinma
ifeanyi ify
ifeoma ify
ngozi ngo
nkechi kechi
nneka neka
obinna obi
uchenna uche
uzoamaka amaka
kelechi kele kc
kwabena kobby
kwame kwams
kofi kofs
akosua akos
abena abi
efua effie
mariama mari
fatoumata fatou
aminata ami
mamadou mamad
tendai tendi
tinashe nash
tafadzwa taffy
nomvula nomi
thandiwe thandi
sibusiso sbu
wanjiru shiru ciru
tyrone ty
dwayne dway
delroy del
winston win
marvin marv
# Jewish communities
avraham avi avrohom abraham avrum
yitzchak itzik isaac yitz
yaakov yanky jacob koby
yehuda yudi
shmuel shmuli shmuly sam shmulik samuel
moshe moishe moishy moses
menachem mendy mendel
mordechai motti
chaim hymie
chana channa hanna hannah
rivka rivky becky rebecca riva
rachel ruchi rochel
sarah suri sora
leah laya
esther esti etty
miriam miri mirel
tovah tova toby
yosef yossi joseph
shlomo shloime solomon
dovid dovi david dov
# Spain, Portugal, Italy, Latin America, France, Germany, Philippines, China, Vietnam
francisco paco pancho kiko fran
jose pepe joe
guadalupe lupe
dolores lola
ignacio nacho
rosario charo
enrique kike quique
eduardo edu
alejandro ale alex
alejandra ale
mercedes merche
tomas tommy tom tomasinho
ines nes
joao john
antonio tony toni nino
giuseppe beppe pino
francesco franco checco
giovanni gianni nanni
antonia toni
alessandro ale sandro
alessandra ale sandra
jean jeannot
francois frank
hans hansi
johannes hans
friedrich fritz
margarethe greta
rosalinda linda
maricel cel
corazon cora
haoran harry
xiaoming ming
xiuying ying
"""


def _called() -> dict[str, frozenset[str]]:
    families: dict[str, frozenset[str]] = {}
    for line in _LINES.splitlines():
        if not line.startswith("#"):
            names = line.split()
            family = frozenset(names)
            for name in names:
                families[name] = families[name] | family if name in families else family
    return {name: family - {name} for name, family in families.items()}


CALLED = _called()
"""For each form, the others that the same person may be called by."""

OTHER_FIRST_NAMES = frozenset(
    listed(
        """
    aaron abbie abby abigail adam adele adrian agnes aidan alana alba alex ali alicia alina alma alyssa
    amal amara amber amelia amin amina amir amy ana anderson andre angel angus anita anjali antonio april
    aria ariana arjun arlo arran arun asha ashley asif astrid aurora austin ava avery aylin ayla barry
    beau bella ben blake boris brendan brian brianna brooke bryan bryn callum calum cameron carl carla
    carlos carmen carter casey cecilia celia chantelle chelsea cheryl chloe clara clare claire claude cleo
    clive cody colin connor conor cora corey craig curtis cyril daisy dana daphne darcy darren dawn dean
    declan delilah della demi denise diana diane dina dion dominik doris dylan eden edith eileen elaine
    eli elias elijah elin elisa elise eliza ella ellis elliot elliott elsa elsie emile emilia enid erin
    erica erik ethan eva evan ezra faith farah fatou faye felicity felix fern finlay finn fleur freya
    gemma gene george georgia gerry gianna gina giselle gladys glen glenn gloria gwen gwyneth hamish
    harley hari haris harper hayley hazel heather hector heidi hilary holly howard hugo hunter hussain
    ibrahim ida iman india ingrid ira iris irina isaac isla isha ivan ivy jack jackson jade jaden jai
    jakub jamal janine jared jaya jayden jaylen jean jenson jermaine jesse jett joan joanna jodie joel
    joelle johan jonas jordan joseph joy joyce juan jude june kai kamal kara karim karl kasim katrina
    kayla keith kelly kelvin kenya keira kerry kian kiara kieran kim kingsley kirk kirsten kofi koby
    krystal kyle kylie lana lance lara leah leanne lee leila lena leo leon leona leroy levi lexi liam
    libby lila lina lionel lloyd logan lois lola lorna lorraine louisa luca lucas lucia luis luke luna
    lyle lynn lynne mabel mae maia maisie malik mandy manuel mara marcel marco margot maria mariah marie
    marina mario marion marlon marsha mason maud max maya megan mia micah mila miles millie milo mimi mina
    mira moira mollie mona monica morgan moses muna myra nadia nadine naomi nathan neil nell nelly nia
    nicole nila nina noah noel nora norah oakley olga olive omari orla orlando oscar otis otto owen paige
    parker patience paula pearl perry pedro petra phil piper poppy preston quentin quinn rajan ralph
    ramona ravi reece reed rehan reid rhys rico riley rita robyn rocco rohan roisin roman romeo rory rosa
    rosalie rose ross rowan roy ruby rufus ryan sabina sabrina sadie saffron sahar salma salman samira
    sana sandra sanjay sara scarlett sean selena serena seth shane shannon sharon sheila shelby sian sidra
    sienna silas silvia simone skye sofia sonia sonny stacey stella stuart sunil summer sydney sylvie
    talia tamar tanya tara tariq tatiana taylor tegan thea theo tia tiana tilly tina todd tracey tracy
    trinity tyler uma una valentina vera verity vernon vikki vince viola viraj wanda warren wesley willow
    wyatt xander xavier yara yasin yasmin yolanda yuki yusuf zac zahra zain zakariya zane zara zeb zelda
    zia zoe zoya albert mozart shakespeare
    dewi teilo illtud cadoc gwyn gwynfor ceri carys eira ffion nerys mair sioned siwan dafydd owain
    llywelyn tudur aled alun arwel bleddyn carwyn dylan eifion elfed emrys geraint gwilym huw hywel idris
    ieuan iolo iwan lleucu mali meinir menna meurig morfydd myfanwy nia olwen rhiannon rhian sion tomos
    lowri iestyn delyth rhodri branwen blodeuwedd ceridwen gwenllian heledd mererid eleri catrin angharad
    """
    )
)
