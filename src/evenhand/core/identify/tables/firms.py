"""Shops, makers, publishers, funds and charities that are called by somebody's name.

Compiled by hand for this project from general knowledge.
"""

from evenhand.core.identify.tables import listed

FIRM_NAMES = frozenset(
    listed(
        """
    morrisons tesco asda aldi lidl sainsbury sainsburys waitrose iceland greggs boots clarks halfords argos
    wilko wilkinson wilkinsons specsavers debenhams primark next dunelm smiths waterstones blackwells foyles
    hatchards hamleys selfridges harrods fenwick fenwicks jenners beales bodycare superdrug timpson timpsons
    barclays lloyds santander nationwide natwest coutts macmillan barnardo barnardos samaritan samaritans
    rowntree rowntrees leverhulme wellcome nuffield carnegie cadbury cadburys nestle kellogg kelloggs heinz
    warburton warburtons hovis mcvitie mcvities tunnock tunnocks haribo bassett bassetts jacobs crawford
    crawfords thornton thorntons kipling nando nandos mcdonald mcdonalds costa starbucks wetherspoon
    wetherspoons domino dominos dyson hoover miele bosch hotpoint singer fender gibson yamaha steinway
    stagecoach arriva ryanair adidas nike puma reebok slazenger dunlop wilson mercedes bentley morgan
    rolls royce austin vauxhall rover triumph jaguar barbour dulux hornby lego meccano jaques usborne
    ladybird faber collins pearson hodder heinemann longman routledge michelin chubb yale stanley
    clark mothercare claire claires greene wickes screwfix jewson magnet howdens pickford pickfords
    betjeman carluccio harvester bettys taylors twinings yorkshire tetley typhoo kenco nescafe birdseye
    mccain walkers pringles quaker hartley hartleys bonne robertson robertsons colman colmans crosse
    blackwell baxter baxters campbell campbells branston haywards patak pataks sharwood sharwoods bisto
    kellogs lyle tate hellmann hellmanns rowse silver spoon philadelphia marston fuller thwaites
    """
    )
)
"""What stands on shop signs, packets and cheques."""
OF_A_FIRM = frozenset(
    listed(
        """
    voucher vouchers token tokens card cards shop shops store stores supermarket grant grants fund funds
    trust foundation appeal advert catalogue carrier bags delivery van lorry shelf counter cafe coffee nurses
    nurse charity raffle hamper takings proceeds raised donation donations donated collection collecting aid
    guitar piano keyboard amplifier drill iron kettle mixer fridge freezer oven washing sewing football boots
    trainers shirt shirts hoodie wellies bus buses car cars bricks biscuits crisps sweets gums pastilles
    chocolate tea cereal beans sauce jam mustard pies cakes bread rolls paint lock locks dictionary atlas
    textbook textbooks guides till checkout manager aisle flights
    """
    )
)
"""What one gets from a firm, or gives to it."""
