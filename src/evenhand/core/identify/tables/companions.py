"""Figures of stories, of history, of belief and of learning, and what is told of them: a name of theirs
beside such a word is theirs. Every row: the names, a colon, the words
that go with them; a line without a colon goes on with those of the one before.

Compiled by hand for this project from general knowledge.
"""

from evenhand.core.identify.tables import listed

_ROWS = """
max : things wild rumpus
oisin osian ossian : youth nóg nog tír horse niamh
rhiannon : birds adar horse
geraint : enid
enid : geraint
cai bedwyr kay : arthur excalibur giants round
kate katherina katharina petruchio bianca : shrew shrewish tame taming tamed petruchio
bess : queen armada elizabeth tudor turpin black
rohan gondor arwen eowyn : riders gondor mordor hobbit hobbits
emmanuel immanuel : israel rejoice carol carols advent matthew
martha mary lazarus : bethany lazarus martha
jekyll hyde : jekyll hyde
susan titty roger nancy : swallows amazons
mole ratty toad badger : willows
tom maisie : water-babies midnight
wilfred siegfried rupert : owen sassoon brooke trenches
freya freyja loki thor odin balder frigg sif : cats cat-drawn chariot asgard loki thor odin norse valhalla
vikings
rosalind orlando celia touchstone jaques : arden likeit orlando celia rosalind touchstone ganymede
beatrice benedick hero claudio dogberry leonato : benedick messina beatrice dogberry claudio
viola orsino olivia malvolio feste sebastian toby : illyria orsino malvolio feste olivia belch aguecheek
portia antonio shylock bassanio jessica lorenzo nerissa : venice shylock bassanio ducats casket caskets portia
cordelia regan goneril edmund edgar kent lear gloucester : lear goneril regan
duncan malcolm donalbain banquo macduff lennox ross angus fleance seyton : macbeth banquo macduff dunsinane
birnam witches
romeo juliet tybalt mercutio benvolio paris rosaline : juliet romeo balcony montague capulet verona tybalt
mercutio
hamlet ophelia horatio laertes gertrude claudius polonius : elsinore ophelia hamlet laertes yorick denmark
horatio
desdemona emilia cassio iago othello : othello iago desdemona handkerchief
ariel prospero miranda ferdinand caliban : prospero caliban tempest ariel
helena hermia lysander demetrius oberon titania puck bottom quince : titania oberon puck athens hermia
lysander demetrius
marcus julius cassius brutus antony cleopatra octavius caesar : caesar brutus cleopatra toga rome ides
alice : rabbit hatter wonderland dormouse looking-glass cheshire jabberwock tweedledum tweedledee croquet dodo
dorothy : toto oz tornado scarecrow lion tin munchkins brick kansas emerald
wendy peter john michael : wires neverland hook tinkerbell pan lost nana
lucy edmund susan peter aslan digory : narnia wardrobe aslan lamppost faun lion
matilda : trunchbull crunchem dahl honey
charlie veruca augustus violet mike : wonka chocolate ticket oompa loompas
james sophie danny george : peach dahl centipede bfg marvellous
oliver nancy bill jack fagin : fagin gruel dodger sikes bumble workhouse dickens more
pip estella joe herbert : havisham magwitch expectations dickens
david : copperfield goliath michelangelo jonathan bathsheba saul sling giant
scrooge bob tim jacob ebenezer : cratchit marley scrooge humbug ghost
annie : warbucks orphan orphanage tomorrow hannigan
beth jo meg amy laurie : jo meg amy march alcott women
anne diana matthew marilla gilbert : gables avonlea green
emma harriet frank jane : austen knightley persuasion woodhouse hartfield
elizabeth jane lydia kitty mary charles : bennet darcy pemberley bingley wickham austen
jane edward helen adele bertha : rochester thornfield bronte brontë lowood
catherine cathy edgar isabella nelly : heathcliff wuthering linton
tess angel alec gabriel jude sue : wessex hardy d'urberville
rebecca maxim : manderley maurier maxim
lennie george curley candy slim crooks : steinbeck lennie mice
ralph jack simon roger piggy : conch island golding piggy
scout jem atticus boo : finch maycomb mockingbird
eric sheila gerald arthur eva : inspector birling goole
winston julia : orwell churchill bigbrother smith
charlotte wilbur fern : web wilbur pig spider
heidi peter clara : goats alps grandfather alm heidi
robin marian will john alan tuck : sherwood marian tuck nottingham hood merry
arthur lancelot gareth gawain percival tristan galahad merlin guinevere gwen morgan isolde elaine : excalibur
 camelot merlin lancelot sword stone guinevere galahad round knights grail avalon
jack jill : beanstalk giant jill hill cow
hansel gretel : gretel gingerbread witch hansel
elsa anna olaf kristoff : olaf frozen sven arendelle kristoff anna elsa
jasmine aladdin ali : aladdin genie lamp jafar carpet
ariel eric ursula sebastian : mermaid triton ursula
belle gaston : beast gaston beauty
rapunzel : hair tower
simba nala : hakuna pride scar
moana maui : maui
woody jessie buzz andy : lightyear buzz toy
harry ron hermione ginny luna neville draco albus severus sirius : hogwarts hermione quidditch potter wand
dumbledore
 hagrid voldemort ron luna book
percy annabeth jason grover : olympians olympus demigod
frodo sam merry pippin gandalf bilbo : hobbit hobbits mordor gandalf shire ring
luke leia han rey ben obi : jedi skywalker wars solo
thomas percy james gordon henry edward emily toby duncan : engine engines sodor tank railway
sherlock john : holmes watson baker
paddington : bear marmalade peru
felix : cat mendelssohn
basil : brush fawlty faulty
hector achilles ajax paris helen priam penelope odysseus ulysses cassandra patroclus : troy trojan achilles
odyssey iliad
 greeks suitors ajax hector homer ithaca
jason : argonauts fleece argo medea
theseus ariadne minos daedalus icarus : minotaur labyrinth icarus wings
zeus hera athena apollo artemis hermes poseidon hades ares aphrodite diana juno minerva mars venus jupiter
: olympus zeus
 hera goddess gods god hades underworld temple
persephone demeter pandora midas orpheus eurydice perseus hercules heracles : hades pomegranate box gold
medusa labours
 underworld gorgon
romulus remus aeneas dido numa : wolf rome carthage
odin thor freya loki frey : valhalla asgard ragnarok hammer
brigid bridget bride : rushes cross crosses kildare
patrick : snakes shamrock croagh
columba colm : iona boat
declan brendan kevin finbar ciaran colman enda : voyage monastery hermitage pilgrim
david dewi : leek leeks daffodil
andrew : saltire
ninian mungo kentigern cuthbert aidan hilda oswin bede chad wilfrid : lindisfarne whitby whithorn abbey
missal otters
noah : ark flood animals dove unicorns two-by-two giraffe
moses miriam aaron : bulrushes pharaoh egypt plagues basket sea tablets
jonah : whale whales fish nineveh
joseph benjamin reuben levi : dreamcoat donkey manger mary pharaoh technicolor
daniel : lions den
samson delilah : delilah temple
ruth naomi boaz : naomi boaz gleaning
esther mordecai : haman purim
gabriel : angel wing wings halo nativity annunciation shepherds
adam eve : eden serpent apple
bilal : call prayer adhan
ibrahim ismail yusuf yunus musa nuh maryam : eid sacrifice whale ark prophet prophets
rama sita lakshman ravana hanuman : rama sita diwali ravana ramayana lamps diva divas hanuman demon sea
krishna radha arjun arjuna : krishna butter flute gita radha chariot
ganesh ganesha parvati shiva kali durga lakshmi saraswati : obstacles elephant trunk clay durga lakshmi
kali puja
nanak gobind arjan tegh : guru gurpurab khalsa gurdwara granth
siddhartha : buddha bodhi enlightenment
patch judah : menorah
nelson horatio : trafalgar column victory flagship
wellington arthur : waterloo
francis walter drake raleigh : armada bowls potatoes cloak
robert bruce : bannockburn spider cave
william wallace : stirling bannockburn hastings conqueror
harold william edward : hastings arrow bayeux normandy norman conqueror
boudica boudicca : iceni romans chariot
alfred : cakes danes wessex
canute cnut : waves tide
guy : fawkes gunpowder sparklers bonfire penny
florence : nightingale lamp crimea
mary edith : seacole cavell crimea
grace : darling lighthouse lifeboat
rosa : parks bus montgomery
martin : luther dream swallows
luther : theses wittenberg
nelson : mandela robben
marie pierre : curie radium radioactivity
ada : lovelace babbage engine
alan : turing enigma bletchley
isaac : newton apple gravity
albert : einstein relativity hall victoria memorial
leonardo michelangelo raphael donatello : machines mona vinci sistine exhibition helicopter turtles
vincent : gogh sunflowers
frida diego : kahlo rivera
claude : monet lilies
amelia : earhart atlantic
neil buzz yuri tim helen valentina : armstrong aldrin moon gagarin spaceman peake sharman astronaut
ernest robert : shackleton scott antarctic pole endurance
roald : dahl amundsen
malala : yousafzai taliban nobel one
anne otto : frank annex attic diary
oscar : wilde earnest bafta baftas red carpet
jude : beatles hey
michelle julia eleanor lucy rita penny : beatles yesterday rigby diamonds
danny : boyd derry pipes glen
molly : malone cockles mussels wheelbarrow
daisy : bicycle answer
finn fionn niamh oisin diarmuid grainne cuchulainn maeve medb deirdre conor naoise : salmon giant causeway
hound bull
 táin tir nóg nog sorrows giants
branwen bran rhiannon pwyll blodeuwedd gwydion manawydan culhwch olwen lleu math : mabinogi mabinogion
starling owl
 cauldron horse olwen
llywelyn llewelyn gelert owain glyndwr hywel dda : hound gelert prince tywysog parliament machynlleth
gwenllian heledd : castle princess kidwelly
sinbad aladdin ali : forty thieves voyages lamp
pinocchio geppetto : nose whale strings
peter : wolf duck tinkerbell hook
clara drosselmeyer : nutcracker sugar tchaikovsky
odette odile siegfried : swan lake ballet
carmen jose : bizet toreador bull
manon : massenet opera puccini
tosca mimi rodolfo : puccini opera boheme
sabrina : severn milton
"""


def _rows() -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    names: tuple[str, ...] = ()
    for line in _ROWS.strip().split("\n"):
        named, colon, words = line.rpartition(" : ")
        names = listed(named) if colon else names
        for name in names:
            known.setdefault(name, set()).update(set(listed(words)) - {name})
    return {name: frozenset(words) for name, words in known.items()}


COMPANIONS = _rows()
