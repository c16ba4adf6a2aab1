"""Names of countries as people write them on the last line of an address."""

HOME = frozenset(
    {
        "uk",
        "u.k.",
        "gb",
        "united kingdom",
        "the united kingdom",
        "great britain",
        "england",
        "scotland",
        "wales",
        "cymru",
        "northern ireland",
    }
)

NAMES_ABROAD = """
afghanistan; albania; algeria; andorra; angola; anguilla; antigua and barbuda; argentina; armenia; aruba;
ascension island; australia; austria; azerbaijan; bahamas; the bahamas; bahrain; bangladesh; barbados;
belarus; belgium; belize; benin; bermuda; bhutan; bolivia; bosnia and herzegovina; botswana; brazil; british
virgin islands; brunei; bulgaria; burkina faso; burundi; cambodia; cameroon; canada; cape verde; cayman
islands; central african republic; chad; chile; china; colombia; comoros; congo; democratic republic of the
congo; costa rica; croatia; cuba; curaçao; cyprus; czechia; czech republic; denmark; djibouti; dominica;
dominican republic; east timor; ecuador; egypt; eire; el salvador; equatorial guinea; eritrea; estonia;
eswatini; ethiopia; falkland islands; faroe islands; fiji; finland; france; gabon; the gambia; gambia;
georgia; germany; ghana; gibraltar; greece; greenland; grenada; guadeloupe; guatemala; guinea;
guinea-bissau; guyana; haiti; honduras; hong kong; hungary; iceland; india; indonesia; iran; iraq; ireland;
republic of ireland; israel; italy; ivory coast; côte d'ivoire; jamaica; japan; jordan; kazakhstan; kenya;
kiribati; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya; liechtenstein;
lithuania; luxembourg; macao; madagascar; malawi; malaysia; maldives; mali; malta; marshall islands;
martinique; mauritania; mauritius; mexico; micronesia; moldova; monaco; mongolia; montenegro; montserrat;
morocco; mozambique; myanmar; burma; namibia; nauru; nepal; netherlands; the netherlands; holland; new
zealand; nicaragua; niger; nigeria; north korea; north macedonia; norway; oman; pakistan; palau; palestine;
panama; papua new guinea; paraguay; peru; philippines; the philippines; poland; portugal; puerto rico;
qatar; romania; russia; rwanda; samoa; san marino; sao tome and principe; saudi arabia; senegal; serbia;
seychelles; sierra leone; singapore; slovakia; slovenia; solomon islands; somalia; south africa; south
korea; south sudan; spain; sri lanka; st helena; st kitts and nevis; st lucia; st vincent and the
grenadines; sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand; togo;
tonga; trinidad and tobago; tristan da cunha; tunisia; turkey; türkiye; turkmenistan; turks and caicos
islands; tuvalu; uganda; ukraine; united arab emirates; uae; united states; united states of america; usa;
uruguay; uzbekistan; vanuatu; vatican city; venezuela; vietnam; yemen; zambia; zimbabwe
"""
ABROAD = frozenset(" ".join(name.split()) for name in NAMES_ABROAD.split(";"))


def is_home(name: str) -> bool:
    """Whether a line names the United Kingdom or one of its nations."""
    return name.strip(" .,").casefold() in HOME or name.strip().casefold() in HOME


def is_abroad(name: str) -> bool:
    """Whether a line names a country that is not the United Kingdom."""
    return name.strip(" .,").casefold() in ABROAD
