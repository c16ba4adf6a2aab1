"""Whole names that everybody knows from songs, rhymes, books, films and history.

Compiled by hand for this project from general knowledge.
"""

WELL_KNOWN = frozenset(
    one.strip()
    for one in """
    penny lane, eleanor rigby, sweet caroline, billie jean, peggy sue, barbara ann, michelle ma, jolene dolly,
    bobby shaftoe, lucy locket, kitty fisher, peter piper, georgie porgie, jack horner, jack sprat, tom thumb,
    robin hood, maid marian, jenny wren, cock robin, jack frost, simple simon, mary mary, tommy tucker,
    polly flinders, jemima puddle, peter rabbit, tom kitten, jeremy fisher, squirrel nutkin, benjamin bunny,
    christopher robin, silas marner, jane eyre, david copperfield, oliver twist, tom jones, tom sawyer,
    huckleberry finn, huck finn, peter pan, wendy darling, mary poppins, billy elliot, annie oakley,
    harry potter, ron weasley, danny boy, molly malone, lorna doone, daniel deronda, adam bede,
    martin chuzzlewit, barnaby rudge, nicholas nickleby, emma woodhouse, sherlock holmes, john brown,
    casey jones,
    tom dooley, bonnie dundee, charlie brown, roger rabbit, bob builder, postman pat, fireman sam,
    percy jackson,
    tracy beaker, horrid henry, william tell, guy fawkes, dick whittington, dick turpin, ned kelly, tam lin,
    annie laurie, barbara allen, john peel, betty boop, popeye olive, bugs bunny, holly golightly,
    anna karenina,
    emma bovary, effi briest, kim possible, hannah montana, buffy summers, ally sloper, andy capp, dan dare,
    dennis menace, desperate dan, roy rover, minnie mouse, mickey mouse, donald duck, daisy duck, thomas tank,
    uncle sam, john bull, tommy atkins, jack tar, tom pearce, widecombe fair, nancy drew, alice liddell,
    jack ripper, calamity jane, little nell, amy dorrit, little dorrit, bill sikes, joe gargery, sarah crewe,
    mary lennox, anne shirley, jo march, beth march, amy march, meg march, matilda wormwood, charlie bucket,
    augustus gloop, violet beauregarde, sophie hatter, stanley yelnats, skellig michael, lyra silvertongue,
    rose tyler, martha jones, donna noble, amy pond, clara oswald, luke skywalker, han solo, ben kenobi,
    frodo baggins, bilbo baggins, sam gamgee, edmund pevensie, lucy pevensie, susan pevensie, peter pevensie
    """.replace("\n", " ").split(",")
)
"""A first name or an epithet, and what goes with it."""
