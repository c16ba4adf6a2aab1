"""Titles before a name, as they stand in letters of schools."""

from evenhand.core.identify.tables import listed

TITLES = listed(
    """
    mr mrs ms miss mx master mister missus dr doctor prof professor rev revd reverend fr father sr sister
    brother sir dame lord lady canon pastor vicar imam rabbi cllr councillor cpl corporal sgt sergeant capt
    captain lt lieutenant maj major col colonel pte private pc wpc dc nurse madam madame monsieur mme mlle
    señor senor señora senora sra senhor senhora signor signora signorina herr hr frau gospodin gospodja
    domnul doamna mevrouw meneer ustad ustaz ustadh maulana sheikh shaikh pan pani auntie aunty aunt uncle
    nana granny grandad grandma gran nain taid mamgu tadcu nonna nonno abuela abuelo babcia dziadek yiayia
    kyria kyrios kyrie haji hajji hajja hajjah alhaji alhaj shri sri shrimati smt pandit swami mullah mufti
    giani gyani
    """
)
# titles that are also words of other things, so that the name must follow with a capital
TITLES_THAT_ARE_WORDS = frozenset(
    [
        "master",
        "mister",
        "doctor",
        "professor",
        "father",
        "sister",
        "brother",
        "lord",
        "lady",
        "canon",
        "pastor",
        "major",
        "private",
        "nurse",
        "captain",
        "general",
        "sr",
        "col",
        "pan",
        "hr",
    ]
)
# ranks and offices of the town: of the police, the church, the council, the army and stories
RANKS = frozenset(
    listed(
        """
    sir dame lord lady cpl corporal sgt sergeant capt captain lt lieutenant maj major col colonel pte private
    admiral general commander baron count duke pc wpc dc cllr councillor fr father rev revd reverend canon
    pastor vicar imam rabbi
    """
    )
)
# what is said behind a first name out of courtesy, as a title is before it: Mehmet bey, Anita ji
COURTESIES = frozenset(
    listed(
        """
    bey hanim hanum khanum khanim begum efendi effendi sahib saheb sahiba agha abi abla bhai ji apa baji didi
    chacha bhabhi sensei
        """
    )
)
# what is said fondly or with pity before a first name: young Ivy, wee Jo
FOND = frozenset(listed("young wee little poor dear dearest darling lovely sweet bonny"))
