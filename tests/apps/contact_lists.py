"""Lists of families for tests."""

HEADER = (
    "UPN,Pupil forename,Pupil surname,Class,Year,Parent 1 title,Parent 1 forename,Parent 1 surname,"
    "Parent 1 email,Parent 1 phone,Parent 1 relationship,Parent 1 address,Parent 1 postcode,"
    "Parent 2 title,Parent 2 forename,Parent 2 surname,Parent 2 email,Parent 2 address,Parent 2 postcode,"
    "Home language\n"
)
OKAFOR = (
    "U1,Ben,Okafor,3B,3,Ms,Ada,Okafor,ada@example.org,01233 496000,mother,1 Mill Lane,TN24 8XX,"
    "Mr,Obi,Okafor,obi@example.org,1 Mill Lane,TN24 8XX,\n"
    "U2,Cy,Okafor,RA,Reception,Ms,Ada,Okafor,ada@example.org,01233 496000,mother,1 Mill Lane,TN24 8XX,"
    "Mr,Obi,Okafor,obi@example.org,1 Mill Lane,TN24 8XX,\n"
)
APART = (
    "U3,Dot,Nowak,3B,3,Mrs,Ewa,Nowak,,,mother,5 Elm Row,TN24 9XX,"
    "Mr,Jan,Nowak,,9 High Street,TN23 1XX,Polish\n"
)
FAMILIES = HEADER + OKAFOR + APART
