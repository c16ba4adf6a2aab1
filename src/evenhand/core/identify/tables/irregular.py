"""Forms that no rule of spelling leads back to their base word."""

_BASES = """
    went=go gone=go goes=go did=do done=do does=do was=be were=be is=be are=be been=be being=be am=be
    had=have has=have having=have said=say says=say made=make took=take taken=take came=come saw=see
    seen=see knew=know known=know got=get gotten=get gave=give given=give found=find thought=think
    told=tell became=become left=leave felt=feel brought=bring began=begin begun=begin kept=keep held=hold
    wrote=write written=write stood=stand heard=hear meant=mean met=meet ran=run paid=pay sat=sit
    spoke=speak spoken=speak led=lead grew=grow grown=grow lost=lose fell=fall fallen=fall sent=send
    built=build understood=understand drew=draw drawn=draw broke=break broken=break spent=spend rose=rise
    risen=rise drove=drive driven=drive bought=buy wore=wear worn=wear chose=choose chosen=choose ate=eat
    eaten=eat threw=throw thrown=throw caught=catch taught=teach fought=fight sought=seek sold=sell
    slept=sleep won=win hung=hang struck=strike sang=sing sung=sing rang=ring rung=ring swam=swim
    swum=swim drank=drink drunk=drink shook=shake shaken=shake stole=steal stolen=steal tore=tear
    torn=tear woke=wake woken=wake bit=bite bitten=bite hid=hide hidden=hide rode=ride ridden=ride
    froze=freeze frozen=freeze forgot=forget forgotten=forget forgave=forgive forgiven=forgive
lay=lie lain=lie
    laid=lay fed=feed fled=flee bled=bleed bred=breed dealt=deal dreamt=dream learnt=learn burnt=burn
    spelt=spell spilt=spill spoilt=spoil smelt=smell lent=lend bent=bend shot=shoot stuck=stick
    swore=swear sworn=swear flew=fly flown=fly blew=blow blown=blow lit=light shone=shine children=child
    kids=child men=man women=woman people=person feet=foot teeth=tooth mice=mouse wives=wife lives=life
    knives=knife leaves=leaf halves=half loaves=loaf thieves=thief selves=self worse=bad worst=bad
    better=good best=good mums=mum dads=dad pics=picture pic=picture photos=photo ought=should cant=cannot
    used=use using=use uses=use during=during morning=morning evening=evening nothing=nothing
    something=something anything=anything everything=everything bring=bring thing=thing king=king
    outing=outing building=building pudding=pudding ceiling=ceiling railing=railing darling=darling
    sibling=sibling spring=spring string=string wedding=wedding shed=shed bred=bred
"""
BASES = {form: base for form, _, base in (pair.partition("=") for pair in _BASES.split())}
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
NUMBERS = {word: str(value) for value, word in enumerate(_NUMBERS.split())} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "hundred": "100",
    "dozen": "12",
    "once": "1",
    "twice": "2",
}
