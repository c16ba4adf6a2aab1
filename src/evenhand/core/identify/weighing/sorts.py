"""Sorts of words: what a sentence speaks of, whoever wrote it. Others take another word of the same sort."""

_LISTED = """
PERSON adult apprentice assistant bloke boss boy chap colleague dear employee face fellow figure friend
gentleman girl guy hands helper holder individual keeper lad lady lass leader maker man member newcomer
officer one person professional somebody someone soul student trainee voice volunteer whoever woman worker
young
PEOPLE adults assistants colleagues employees folk friends gentlemen helpers ladies leaders members men
officers ones others people souls staff those trainees volunteers women
CHILD baby child daughter infant learner pupil son toddler youngster
CHILDREN babies boys children daughters girls infants learners pupils sons students toddlers youngsters
PARENT aunt carer dad daddy family father gran grandad grandfather grandma grandmother grandparent granny
guardian household mam mother mum mummy nan nana parent stepfather stepmother uncle
PARENTS carers dads families fathers grandparents guardians households mothers mums parents
JOB bursar caretaker chair chaplain chef cleaner clerk coach coordinator counsellor depute deputy driver
escort gardener governor groundsman head headteacher housekeeper housemaster housemistress instructor
interpreter janitor librarian lifeguard manager matron mentor nurse patrol porter practitioner principal
receptionist registrar secretary senco supervisor teacher technician therapist treasurer tutor warden
WORK clean cook drive fetch hold keep lead look make mind prepare run serve sort supervise teach
JOBS cleaners drivers governors mentors midday practitioners supervisors teachers technicians therapists
tutors
WORKS answers arranges assists books brings cares carries chairs cleans coaches comes conducts cooks
counts cuts directs does dresses drives feeds fetches finds gets goes greets guards handles heads helps
holds keeps leads lives locks looks makes manages minds opens orders organises oversees plans plays
prepares presides reads rides rings runs sees serves signs sits sorts speaks stands supervises supports
takes teaches tends trains travels types waits watches wears works writes
CHARGE charge responsibility responsible
TELLING abused accuse accused accusing alleged attacked blamed call called calling claim claimed claims
criticised described describes filmed harassed hounded insulted jeered lambasted laughed libelled maligned
mocked named photographed pictured pilloried ridiculed said say saying says shouted slandered slated sworn
targeted threatened trolled vilified
UNKIND abuse abusive clip comments cruel false foul gossip hateful horrid hurtful insulting insults lies
meme message messages names nasty offensive personal post posts remarks review reviews rude rumours
screenshot spiteful threats unkind untrue vicious video vile
ONLINE app chat facebook instagram online page snapchat thread tiktok twitter whatsapp
ILLNESS adhd allergy anxiety asthma autism blood cancer chemotherapy depression diabetes doctor epilepsy
hearing heart hospital illness insulin medication seizures skin speech stammer surgery therapy treatment
wheelchair
HOME bereaved bereavement brother buried court custody died divorce divorced dying foster funeral husband
marriage partner police prison refuge sentence separated sister wife
MONEY arrears bursary debt fees fund hardship job money rent vouchers wages work
PLACE bus crossing desk gate hall kitchen library lodge minibus office pitch playground pool reception
room sickroom switchboard taxi
GROUP band cast choir class club committee council crew form group house squad team year
WHEN friday last monday saturday sunday thursday tuesday wednesday yesterday
"""
"""A sort in capitals, then its words."""
_SMALL = """
a about after against all although among an and another any are as at be because been before being between
both but by can could did do done down during each every few five for four from had has have having he her
here herself him himself his how i if in into is it its just less let many may me might more most much
must my no nor not of off on one only onto or other our out over own please same shall she should since so
some such than that the their them themselves there these they this though three through to two under
until up us very was we were what when where which while who whom whose why will with within without would
you your
"""


def _read(listed: str) -> dict[str, str]:
    sorts: dict[str, str] = {}
    sort = ""
    for word in listed.split():
        if word.isupper():
            sort = word
        else:
            sorts[word] = sort
    return sorts


SORTS = _read(_LISTED)
"""The sort of each word."""
SMALL = frozenset(_SMALL.split())
"""Words that hold a sentence together. They stay as they are."""
