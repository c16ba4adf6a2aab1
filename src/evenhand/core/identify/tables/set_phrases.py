"""What people say without quoting anybody: idioms, proverbs, fixed pairs of words, phrases of schools and of
their letters.

Written down from general knowledge for this purpose; no list was copied. Plain small letters, one a line.
"""

SET_PHRASES = tuple(
    """
a bit below the belt
a bit hit and miss
a bit of common sense
a bit of fun
a bit of give and take
a bit of peace and quiet
a bit of respect
a bit over the top
a bitter pill to swallow
a blessing in disguise
a box ticking exercise
a breath of fresh air
a can of worms
a change of heart
a chip on the shoulder
a clean slate
a clear conscience
a close call
a close shave
a complete waste of time
a couple of weeks ago
a different kettle of fish
a dog's breakfast
a dog's dinner
a double edged sword
a drop in the ocean
a duty of care
a face like thunder
a fact of life
a fair share
a far cry from
a few bad apples
a few home truths
a few weeks ago
a few years ago
a fine line
a flash in the pan
a fly in the ointment
a for effort
a foregone conclusion
a formal complaint
a free for all
a fresh start
a friendly reminder
a full investigation
a full risk assessment
a gentle reminder
a genuine mistake
a good effort
a good talking to
a grey area
a gut feeling
a handful of parents
a happy medium
a head start
a health and safety issue
a heart of gold
a heavy heart
a helping hand
a hive of activity
a home from home
a hot potato
a kick in the teeth
a knee jerk reaction
a laughing stock
a law unto herself
a law unto himself
a law unto themselves
a leap of faith
a leopard never changes its spots
a letter home
a letter in the book bag
a level playing field
a long time ago
a long time coming
a losing battle
a matter of life and death
a matter of opinion
a matter of principle
a matter of time
a matter of urgency
a member of staff
a minority of children
a mixed bag
a nice cup of tea
a number of occasions
a number of parents
a pain in the neck
a pathetic excuse
a phone call home
a piece of cake
a pinch of salt
a polite reminder
a poor excuse
a problem shared
a quick reminder
a quiet word
a race to the bottom
a real eye opener
a real team effort
a recipe for disaster
a rod for our own back
a sad state of affairs
a safe environment
a safe place
a safe space
a sight for sore eyes
a slap in the face
a slap on the wrist
a sledgehammer to crack a nut
a slippery slope
a small minority
a small minority of parents
a small number of parents
a sore loser
a sorry state of affairs
a steep learning curve
a stern talking to
a stitch in time saves nine
a storm in a teacup
a straight face
a taste of their own medicine
a thorn in the side
a time and a place
a tiny minority
a top priority
a trouble shared is a trouble halved
a valiant effort
a valued member
a vicious circle
a wake up call
a walk in the park
a warm welcome
a watched pot never boils
a whole different ball game
a wild goose chase
a word of advice
a word of warning
a world of difference
a zero tolerance approach
above and beyond
above and beyond the call of duty
above board
above our heads
absence makes the heart grow fonder
absolute nonsense
absolute rubbish
accident book
across the board
across the playground
action will be taken
actions speak louder than words
add fuel to the fire
add insult to injury
adding fuel to the fire
adding insult to injury
additional needs
adult to child ratio
adventure playground
after school club
after school clubs
after school detention
again and again
agree to disagree
all and sundry
all are welcome
all bark and no bite
all day long
all done and dusted
all ears
all fingers and thumbs
all good fun
all good things come to an end
all hands on deck
all hell broke loose
all hell let loose
all in all
all in good time
all in the same boat
all money raised
all mouth and no trousers
all of a sudden
all our eggs in one basket
all over the place
all over the shop
all proceeds go to
all reasonable steps
all singing and dancing
all talk and no action
all the time
all the time in the world
all the way home
all their hard work
all things being equal
all things considered
all well and good
all year round
all's well that ends well
always happy to help
an absolute disgrace
an absolute joke
an absolute shambles
an accident waiting to happen
an apple a day
an easy target
an eye for an eye
an honest mistake
an open door policy
an ounce of common sense
an uphill battle
an uphill struggle
anti-bullying policy
anti-bullying week
antisocial behaviour
any day of the week
any distress caused
any excuse
any excuse will do
any inconvenience caused
any questions or concerns
any upset caused
apologies for any inconvenience
apple of my eye
appropriate action will be taken
around the corner
as a last resort
as a matter of course
as a matter of fact
as a matter of urgency
as a parent
as a school community
as always
as clear as mud
as easy as abc
as ever
as far as i can tell
as far as i know
as far as i'm concerned
as far as possible
as good as gold
as good as it gets
as it happens
as it stands
as many of you will know
as of next week
as per usual
as previously stated
as soon as i got home
as soon as possible
as the saying goes
as they say
as things stand
as usual
as you are aware
as you can imagine
as you know
as you may be aware
as you will appreciate
at a loose end
at a loss
at a loss for words
at a moment's notice
at a standstill
at all costs
at any cost
at arm's length
at breaking point
at each other's throats
at face value
at first glance
at first sight
at home time
at least once a week
at loggerheads
at long last
at my wits' end
at our wits' end
at sixes and sevens
at some point
at the best of times
at the bottom of the pile
at the drop of a hat
at the eleventh hour
at the end of my tether
at the end of the day
at the end of the week
at the end of their tether
at the heart of it
at the heart of the community
at the last minute
at the last moment
at the same time
at the school gate
at the school gates
at the time of writing
at the top of her voice
at the top of his voice
at the top of their voices
at the very least
at their own risk
at walking pace
at your own risk
attendance award
attendance figures
attendance policy
authorised absence
avoided like the plague
back gate
back in the day
back of the class
back of the queue
back to basics
back to front
back to school
back to square one
back to the drawing board
backs against the wall
bad apple
bad behaviour
bad language
bad loser
bad manners
bake sale
bang out of order
banging your head against a wall
bare faced cheek
barking up the wrong tree
batten down the hatches
be kind
be kind to one another
be that as it may
be the bigger person
bear the brunt
bearing the brunt
beat about the bush
beating about the bush
bee in her bonnet
bee in his bonnet
bee in your bonnet
before and after school
before the bell
before you know it
beggars belief
behaviour and discipline
behaviour chart
behaviour policy
behind closed doors
behind my back
behind our backs
behind the scenes
behind the times
below the belt
bend over backwards
bend the rules
bend the truth
bending over backwards
bending the rules
benefit of hindsight
bent over backwards
bent the rules
beside myself
beside the point
beside themselves with worry
best behaviour
best foot forward
best interests at heart
best laid plans
best of both worlds
best of intentions
best thing since sliced bread
best wishes
better late than never
better safe than sorry
better the devil you know
between a rock and a hard place
between you and me
beyond a joke
beyond a shadow of a doubt
beyond belief
beyond me
beyond the pale
beyond words
bigger fish to fry
bike helmets
bike shed
birthday cake
bit my tongue
bite off more than you can chew
bite the bullet
bite the hand that feeds you
bite your tongue
biting my tongue
bits and bobs
bits and pieces
black and blue
black and white
black school shoes
blew her top
blew his top
blind as a bat
blocking driveways
blocking the road
blood out of a stone
blood sweat and tears
blow hot and cold
blow off steam
blow things out of proportion
blow your own trumpet
blow your top
blowing hot and cold
blowing your own trumpet
blown out of all proportion
blown out of proportion
blue badge
blue in the face
board of governors
bold as brass
bone of contention
book bag
book bags
bored stiff
bored to tears
born yesterday
both sides of the story
bottom line
bottom of the barrel
bottom of the class
bottom of the heap
bottom of the league
bottom of the list
bottom set
bouncy castle
box ticking exercise
boys and girls
boys will be boys
boys' toilets
brave face
bread and butter
break the bank
break the ice
break the mould
breakdown in communication
breakfast club
breaks my heart
bright and early
bright as a button
bring and buy sale
bring it on
broke my heart
broken heart
brothers and sisters
brought to our attention
brush it under the carpet
brushed under the carpet
buck up your ideas
bull in a china shop
bullying policy
burn the candle at both ends
burst into tears
bursting into tears
bury the hatchet
bury your head in the sand
burying their heads in the sand
business as usual
busy as a bee
butter wouldn't melt
by a country mile
by a mile
by and large
by any means
by hook or by crook
by leaps and bounds
by no means
by the book
by the by
by the end of the day
by the look of it
by the same token
by the skin of our teeth
by the skin of their teeth
by the time
by this time next week
by word of mouth
cake sale
call a spade a spade
call it a day
called it a day
calling all parents
came to a head
came to blows
can't be bothered
can't have it both ways
can't please everyone
can't see the wood for the trees
can't win them all
carpet time
carrot and stick
carry the can
carrying the can
caught in the act
caught in the crossfire
caught in the middle
caught off guard
caught red handed
celebration assembly
certificate of attendance
chalk and cheese
champing at the bit
change of heart
change the subject
change their tune
changed her tune
changed their tune
chapter and verse
chase your own tail
chasing our tails
cheap and cheerful
cheap at the price
cheek of it
chickens come home to roost
child's play
children and families
children and young people
children come first
children will be children
chop and change
chopping and changing
christmas fair
christmas jumper day
christmas play
circle time
class assemblies
class assembly
class clown
class page
class photo
class sizes
class teacher
class teachers
clear as a bell
clear as day
clear as mud
clear the air
clearing the air
clearly labelled
climbing frame
cloakroom pegs
close call
close shave
close to home
close to the bone
close to the wind
cloud cuckoo land
clutch at straws
clutching at straws
coast is clear
coat pegs
coats and hats
cold as ice
cold comfort
cold light of day
cold shoulder
collected by an adult
collection time
come a cropper
come clean
come down like a ton of bricks
come hell or high water
come rain or shine
come to a head
come to blows
come to grief
come to terms with
come to think of it
come what may
coming last
common courtesy
common decency
common knowledge
common or garden
common sense
common sense approach
common sense has prevailed
common sense prevails
communication is key
complaints policy
complaints procedure
complete waste of time
completely lost the plot
completely out of control
completely unacceptable
consent form
consent forms
consider the matter closed
contact the school office
cool as a cucumber
correct school uniform
could do better
could not care less
couldn't be bothered
couldn't believe my ears
couldn't believe my eyes
couldn't care less
couldn't get a word in edgeways
couldn't hurt a fly
count to ten
count your blessings
count your chickens
couple of weeks ago
courtesy and respect
crack of dawn
crack the whip
credit where credit's due
credit where it's due
cross that bridge
cross the line
cross your fingers
crossed a line
crossed the line
crossing the line
cry over spilt milk
cry wolf
crying shame
crying wolf
cup of tea
cut a long story short
cut above the rest
cut and dried
cut both ways
cut corners
cut it fine
cut some slack
cut them some slack
cut to the chase
cut your losses
cutting corners
cutting it fine
daft as a brush
damage has been done
damned if you don't
dark horse
day by day
day in day out
day to day
daylight robbery
days gone by
days on end
dead and buried
dead as a doornail
dead in the water
dead on time
deaf as a post
deaf ears
deal with the matter
dealt with accordingly
dealt with appropriately
dealt with internally
dear parents and carers
defeats the object
deputy head
devil in the detail
devil's advocate
didn't know what hit them
didn't know where to look
dig your heels in
digging a hole
digging their heels in
dignity and respect
dinner hall
dinner ladies
dinner money
dirty laundry in public
disruptive behaviour
doesn't suffer fools gladly
dog ate my homework
dog eat dog
dog's breakfast
dog's dinner
don't count your chickens
don't get me started
don't get me wrong
don't give up the day job
don't hold your breath
don't judge a book by its cover
don't know whether to laugh or cry
don't make me laugh
don't mind me
don't see eye to eye
don't shoot the messenger
don't worry about it
donations welcome
done and dusted
doom and gloom
dos and don'ts
double edged sword
double parked
double standards
double whammy
double yellow lines
down in the dumps
down in the mouth
down the drain
down the line
down the pan
down to earth
drag your feet
dragged kicking and screaming
dragged their feet
dragging their feet
draw a line under it
draw a line under this
draw the line
drawn a line under it
dress up day
dressed to the nines
drew the short straw
drive you up the wall
drives me mad
drives me round the bend
drives me up the wall
driving me up the wall
drop everything
drop in standards
drop off and collection
drop off and pick up
drop off time
drop the ball
drop the subject
dropped the ball
dry as a bone
dust settles
duty of care
each and every day
each and every one
each child is unique
each to their own
early bird catches the worm
early days
early years
ears burning
easier said than done
easy as pie
easy come easy go
easy option
eat humble pie
eat like a horse
eat your words
eating humble pie
egg and spoon race
egg on their faces
eggs in one basket
end of an era
end of discussion
end of story
end of term
end of the line
end of the road
end of the school day
end of the school year
end of year report
engines running
enough is enough
every child is different
every child is special
every child matters
every cloud has a silver lining
every day of the week
every dog has its day
every effort is made
every little helps
every man and his dog
every man for himself
every morning without fail
every nook and cranny
every now and again
every now and then
every once in a while
every other week
every parent i know
every single day
every single one of them
every single time
every step of the way
every trick in the book
every two minutes
everybody knows
everyone i know
everyone is welcome
everyone makes mistakes
everything but the kitchen sink
everything crossed
everything under the sun
exception that proves the rule
exception to the rule
excuse after excuse
exercise books
extra support
eye for an eye
eye opener
eye to eye
eyes and ears
eyes in the back of your head
eyes on your own work
face facts
face like a wet weekend
face like thunder
face painting
face the facts
face the music
face to face
fact of life
facts and figures
failed in their duty of care
fair and consistent
fair and square
fair crack of the whip
fair enough
fair play
fair play to them
fair share of
fair to say
fair weather friend
fair's fair
fall by the wayside
fall into place
fall on deaf ears
fall short
fall through the cracks
fallen on deaf ears
fallen short
falling on deaf ears
falling through the cracks
falls apart
false start
family and friends
far and wide
far be it from me
far cry from
far from ideal
far from it
far from perfect
far too many
far too often
fast and loose
fed up of
fed up to the back teeth
feel free
feel the pinch
feeling the pinch
feet on the ground
fell on deaf ears
felt tip pens
few and far between
fight a losing battle
fight fire with fire
fight tooth and nail
fighting like cat and dog
find your feet
finding their feet
fine tooth comb
fingers crossed
fingers on lips
finishing line
fire alarm
fire drill
fire exit
fire safety
firm but fair
first aid
first aid box
first aider
first and foremost
first come first served
first day back
first day of term
first impressions
first impressions count
first in line
first place
first port of call
first thing in the morning
first things first
first time for everything
fish out of water
fit and proper
fit as a fiddle
fit for purpose
fits the bill
five minutes late
five minutes of your time
five minutes' peace
fixed term exclusion
flat as a pancake
flat out
flew off the handle
flog a dead horse
flogging a dead horse
fly off the handle
fly on the wall
flying colours
flying off the handle
follow in their footsteps
follow suit
follow the crowd
follow your nose
following a number of complaints
following like sheep
following recent events
food allergies
food and drink
food for thought
foot the bill
football pitch
for a change
for a start
for better or worse
for crying out loud
for good measure
for goodness' sake
for health and safety reasons
for heaven's sake
for no apparent reason
for no reason whatsoever
for old times' sake
for one reason or another
for pity's sake
for safeguarding reasons
for some reason
for the avoidance of doubt
for the best
for the first time
for the first time in years
for the foreseeable future
for the greater good
for the hundredth time
for the last few weeks
for the last three years
for the last time
for the last two years
for the love of god
for the most part
for the past six months
for the record
for the sake of argument
for the sake of it
for the sake of the children
for the time being
for the umpteenth time
for their own good
for weeks on end
for what it's worth
for years and years
forewarned is forearmed
forgive and forget
form tutor
formal complaint
forty winks
foul and abusive language
foul language
free and easy
free for all
free of charge
free rein
free school meals
fresh air
fresh as a daisy
friends and family
from bad to worse
from dawn till dusk
from day one
from head to toe
from my point of view
from now on
from one extreme to the other
from pillar to post
from scratch
from start to finish
from the bottom of my heart
from the horse's mouth
from the word go
from this day forward
from time to time
front of the queue
fulfil their potential
full marks
full marks for effort
full of beans
full of hot air
full of the joys of spring
full of themselves
full pe kit
full school uniform
full steam ahead
full to bursting
funny old world
further down the line
gates open
gather dust
gathering dust
gave me the cold shoulder
get a grip
get a move on
get a word in edgeways
get away with it
get away with murder
get down to business
get in on the act
get it in the neck
get off lightly
get off on the wrong foot
get off scot free
get off your high horse
get out of bed
get out of hand
get over it
get over yourself
get real
get stuck in
get the ball rolling
get the hump
get the message
get the point
get the sack
get the wrong end of the stick
get to grips with
get to the bottom of it
get to the bottom of this
get to the point
get under my skin
get wind of
get your act together
get your ducks in a row
get your facts straight
get your own back
get your own house in order
get your priorities right
gets my goat
gets on my nerves
gets under my skin
getting away with it
getting away with murder
getting completely out of hand
getting on my nerves
getting out of hand
getting to grips with
gift of the gab
girls' toilets
give a dog a bad name
give an inch take a mile
give and take
give credit where it's due
give it a go
give it a miss
give it a rest
give it some thought
give it time
give me strength
give or take
give the benefit of the doubt
give them a chance
give them an inch
give them enough rope
give us a break
give way
given free rein
given the green light
giving the benefit of the doubt
glad to see the back of
glue sticks
glutton for punishment
go against the grain
go back on your word
go downhill
go in one ear
go off the rails
go out of your way
go overboard
go pear shaped
go round in circles
go round the houses
go the extra mile
go through the motions
go through the roof
go to any lengths
go to great lengths
go to town
go to waste
go up in smoke
go with the flow
goes against the grain
goes the extra mile
goes to show
goes without saying
going downhill fast
going from strength to strength
going nowhere fast
going out of their way
going round in circles
going spare
going the extra mile
going through the motions
going to the wall
going to waste
gold star
gold stars
golden time
gone are the days
gone beyond a joke
gone downhill
gone from bad to worse
gone mad
gone off the rails
gone overboard
gone pear shaped
gone through the roof
gone to great lengths
gone to pot
gone to rack and ruin
gone to the dogs
gone up in smoke
gone viral
good as gold
good as new
good behaviour
good clean fun
good grief
good heavens
good honest fun
good loser
good luck with that
good manners
good manners cost nothing
good old days
good old fashioned
good riddance
good role models
good sportsmanship
good things come to those who wait
good to know
got away with it
got off lightly
got off on the wrong foot
got off scot free
got out of bed the wrong side
got out of hand
got the hump
got the wrong end of the stick
got wind of
got wind of it
governing body
grasp at straws
grasp the nettle
grass is always greener
great minds think alike
green light
grin and bear it
grind to a halt
grinning from ear to ear
ground to a halt
guilty as charged
guilty conscience
gut feeling
had a quiet word
had the last laugh
had words
half a chance
half a dozen
half past three
half term
half term holiday
half the battle
half the story
half the time
half truths and rumours
hand in at the office
hand in glove
hand in hand
hand in the air
hand on heart
hand over fist
hand to mouth
handle with kid gloves
hands are tied
hands on approach
hands up
hands up if
hang on a minute
hang on a second
hang their heads in shame
hanging by a thread
happy as larry
happy ever after
happy medium
happy safe and secure
happy to help
hard and fast rule
hard as nails
hard done by
hard feelings
hard lines
hard luck
hard luck story
hard pressed
hard work and dedication
hard work and determination
hard work pays off
hardly rocket science
harmless fun
harvest assembly
harvest festival
has it in for
hasn't got a clue
hats and gloves
have a change of heart
have a go
have a heart
have a word
have it in for
have it your way
have words
have your cake and eat it
have your wits about you
haven't a leg to stand on
haven't got a clue
haven't the faintest idea
haven't the foggiest
having a word
head and shoulders above
head bump
head in the clouds
head in the sand
head lice
head of year
head start
head teacher
heads should roll
heads will roll
health and safety
health and safety concerns
health and safety gone mad
health and safety reasons
health and safety risk
health and wellbeing
healthy eating
healthy lunchbox
healthy snack
hear a pin drop
hear hear
heard it all before
heart in my mouth
heart in the right place
heart of gold
heart of stone
heart sank
heart to heart
heaven forbid
heaven help us
heaven knows
heavy handed
held to account
held to ransom
hell on earth
her heart's in the right place
here and now
here and there
here today gone tomorrow
here we go again
high and dry
high and mighty
high expectations
high hopes
high horse
high standards
high time
hindsight is a wonderful thing
hit a brick wall
hit and miss
hit home
hit rock bottom
hit the ground running
hit the headlines
hit the nail on the head
hits the nail on the head
hive of activity
hold all the cards
hold fire
hold on a minute
hold the fort
hold their hands up
hold them to account
hold to ransom
hold your hands up
hold your horses
hold your own
hold your tongue
holding our hands up
holding the fort
holidays in term time
holier than thou
home from home
home learning
home school agreement
home school communication
home sweet home
home time
home truths
hometime pick up
homework club
homework diary
homework policy
honest mistake
honesty is the best policy
hook line and sinker
hope against hope
hope for the best
hope springs eternal
hoping for the best
horses for courses
hot and bothered
hot under the collar
house points
how dare they
how dare you
how on earth
how the other half live
how time flies
hue and cry
hundred per cent attendance
i am disappointed to
i am sorry to say
i am sure you will agree
i am sure you will understand
i am writing in response to
i am writing to express
i am writing to inform you
i am writing to let you know
i have to say
i hope you will understand
i must admit
i must say
i trust you will understand
i was disappointed to hear
i wasn't born yesterday
i would like to remind parents
i'm sure you'll agree
if all else fails
if in doubt
if it isn't broken don't fix it
if looks could kill
if only
if the cap fits
if you ask me
if you can call it that
if you can't beat them join them
if you have any concerns
if you have any questions
in a nutshell
in a perfect world
in all honesty
in all my years
in all seriousness
in an ideal world
in black and white
in broad daylight
in detention
in due course
in everyone's best interests
in floods of tears
in front of everyone
in front of the children
in front of the whole school
in full swing
in full view
in good company
in good faith
in good hands
in good spirits
in good time
in hindsight
in hot water
in its infancy
in light of recent events
in light of this
in line with national guidance
in line with our policy
in line with school policy
in my heart of hearts
in my humble opinion
in my opinion
in my own time
in no time at all
in no uncertain terms
in one ear and out the other
in one fell swoop
in one piece
in other words
in over their heads
in plain english
in plain sight
in safe hands
in single file
in tears
in the best interests
in the blink of an eye
in the children's best interests
in the cold light of day
in the dark
in the end
in the first instance
in the first place
in the heat of the moment
in the light of recent events
in the long run
in the meantime
in the middle of
in the nick of time
in the playground
in the pouring rain
in the public eye
in the real world
in the right direction
in the same breath
in the same way
in the school hall
in the spirit of
in the wrong place
in their element
in their own time
in this day and age
in two minds
inconsiderate parking
indoor pe kit
indoor shoes
innocent until proven guilty
ins and outs
inset day
inset days
inside voices
is it too much to ask
it beggars belief
it could be worse
it could have been worse
it cuts both ways
it doesn't add up
it doesn't bear thinking about
it goes without saying
it has come to my attention
it has come to our attention
it is high time
it is what it is
it is with great sadness
it is with regret
it isn't rocket science
it just goes to show
it makes my blood boil
it never ceases to amaze me
it never rains but it pours
it really gets my goat
it speaks volumes
it takes all sorts
it takes one to know one
it takes two to tango
it was brought to my attention
it's a crying shame
it's a disgrace
it's a funny old world
it's a joke
it's a small world
it's about time
it's all very well
it's business as usual
it's child's play
it's common sense
it's early days yet
it's fair to say
it's for the best
it's high time
it's horses for courses
it's just not good enough
it's no laughing matter
it's no wonder
it's not all doom and gloom
it's not fair
it's not on
it's not rocket science
it's not the end of the world
it's not the winning
it's not what you know
it's one thing after another
it's only a bit of fun
it's political correctness
it's school policy
it's simply not on
it's the principle of the thing
it's the same old story
it's the taking part that counts
it's the thought that counts
it's there in black and white
it's up to you
jack of all trades
jam packed
join the club
join the dots
joking aside
judge a book by its cover
jump for joy
jump on the bandwagon
jump the gun
jump the queue
jump through hoops
jump to conclusions
jumped the gun
jumping on the bandwagon
jumping the queue
jumping through hoops
jumping to conclusions
jury's out
just a gentle reminder
just a minute
just a tick box exercise
just as well
just deserts
just for once
just for the record
just in case
just one of those things
just saying
just the ticket
just the tip of the iceberg
keep a cool head
keep a straight face
keep an eye on
keep an open mind
keep calm and carry on
keep it in proportion
keep it simple
keep our children safe
keep the peace
keep up the good work
keep your cool
keep your eyes peeled
keep your hair on
keep your head above water
keep your head down
keeping an eye on things
keeping children safe
keeping our fingers crossed
keeping up appearances
keeping up with the joneses
kept in at break
kept in at playtime
kept in the dark
kept in the loop
key stage one
key stage two
kick up a fuss
kicking and screaming
kicking up a fuss
kid gloves
kids will be kids
kill two birds with one stone
kind hands and kind words
kind regards
kind words
knee jerk reaction
knock it on the head
know right from wrong
know your place
labelled with their name
lack of common sense
lack of communication
lack of respect
laid down the law
large class sizes
last but by no means least
last but not least
last day of term
last minute
last resort
last straw
last thing at night
last time i checked
last week of term
late collection
late mark
later on in the day
laugh out loud
laughing stock
laughter is the best medicine
law of the jungle
laying down the law
lead by example
leading by example
learn a lesson
learn from their mistakes
learn it off by heart
learn the hard way
learning curve
learning from our mistakes
learnt the hard way
least said soonest mended
leave a bad taste
leave it at that
leave no stone unturned
leavers' assembly
leaves a bitter taste
leaves a lot to be desired
left high and dry
left holding the baby
left in the lurch
left right and centre
left to foot the bill
left to their own devices
lend a hand
lending a hand
leopard can't change its spots
lessons have been learned
lessons learned
lessons will be learned
let it go
let me be clear
let me get this straight
let off steam
let sleeping dogs lie
let that sink in
let the cat out of the bag
let the dust settle
let the side down
let your hair down
let's agree to disagree
let's all work together
let's be honest
let's be realistic
let's face facts
let's face it
let's not forget
let's work together
letter home
letter of complaint
letters home
letting off steam
letting the side down
letting their hair down
level headed
life goes on
life is too short
life isn't fair
life's too short
light as a feather
light at the end of the tunnel
like a bull in a china shop
like a fish out of water
like a house on fire
like a red rag to a bull
like a ton of bricks
like chalk and cheese
like clockwork
like father like son
like headless chickens
like herding cats
like hitting a brick wall
like it or lump it
like it or not
like nobody's business
like peas in a pod
like sardines
like sheep
like talking to a brick wall
like the plague
like there's no tomorrow
like two peas in a pod
like watching paint dry
like water off a duck's back
line in the sand
line up
lines of communication
lining up
little by little
live and learn
live and let live
living hand to mouth
living in cloud cuckoo land
lollipop lady
lollipop man
long and short of it
long before that
long faces
long overdue
long story short
long way to go
look after number one
look at the bigger picture
look before you leap
look into it
look on the bright side
look the other way
looked the other way
looking into the matter
lose sleep over it
losing the plot
loss of privileges
lost cause
lost for words
lost his head
lost property
lost property bin
lost property box
lost the plot
love it or hate it
low level disruption
lower the tone
lunchtime detention
lunchtime staff
lunchtime supervisor
mad as a hatter
made my blood boil
made of money
made of sterner stuff
main entrance
main gate
make a formal complaint
make a fuss
make a meal of it
make a mountain out of a molehill
make a point of
make a stand
make an exception
make ends meet
make heads or tails of
make it up as they go along
make or break
make the best of a bad job
make up your mind
make your blood boil
makes my blood boil
makes your hair stand on end
making a fuss
making a mockery of
making a mountain out of a molehill
making a rod for your own back
making an exception
making ends meet
making matters worse
man in the street
manners cost nothing
manners maketh man
many hands make light work
many thanks for your support
many years ago
mark my words
may i remind you
medical form
members of staff
mental health
mental health and wellbeing
mind the gap
mind your manners
mind your own business
mind your ps and qs
minding my own business
missed the boat
missed their playtime
missing the point
mixed age classes
mobile phone policy
mobile phones in school
money doesn't grow on trees
money for old rope
money talks
month after month
more haste less speed
more often than not
more or less
more than enough
more than happy
more than happy to help
more than its fair share
more than meets the eye
more than once
more the merrier
mountain to climb
move with the times
moved the goalposts
moving the goalposts
much ado about nothing
mums and dads
must try harder
mutual respect
my blood is boiling
my door is always open
my hands are tied
my heart sank
my patience is wearing thin
name and shame
name labels
name names
named water bottle
naming and shaming
nativity play
naughty chair
naughty corner
naughty step
neck of the woods
need i say more
needle in a haystack
needless to say
neither here nor there
never a dull moment
never again
never had a problem
never in a million years
never mind
never say never
never seen anything like it
nine o'clock sharp
nip it in the bud
nipped in the bud
no ball games
no beating about the bush
no big deal
no can do
no child left behind
no dogs allowed
no end in sight
no entry
no exception to the rule
no exceptions
no excuse
no excuses
no hard and fast rules
no hard feelings
no ifs no buts
no ifs or buts
no joke
no laughing matter
no longer fit for purpose
no need for it
no news is good news
no one said a word
no pain no gain
no parking
no picnic
no place for
no point crying over spilt milk
no questions asked
no respect
no rest for the wicked
no running in the corridor
no skin off my nose
no smoke without fire
no smoking
no stone unturned
no such luck
no such thing
no time like the present
no two ways about it
no use crying over spilt milk
no way shape or form
nobody is perfect
nobody said a word
nobody said anything
nobody's perfect
non uniform day
not a leg to stand on
not a moment too soon
not a patch on
not acceptable
not all it's cracked up to be
not at all
not by any stretch of the imagination
not everyone's cup of tea
not fit for purpose
not for the faint hearted
not for the first time
not good enough
not got a clue
not half bad
not in my name
not my cup of tea
not my problem
not once
not one bit
not one single
not rocket science
not set in stone
not that cut and dried
not that i'm complaining
not the end of the world
not the first time
not the only one
not the point
not to mention
not to worry
not too bad
not up to scratch
not very often
nothing better to do
nothing but praise
nothing but trouble
nothing new
nothing personal
nothing to do with
nothing to lose
nothing to write home about
nothing ventured nothing gained
nothing wrong with
nought out of ten
now and again
now and then
now i've heard everything
nowhere to be seen
null and void
nursery class
nut free school
odd one out
off by heart
off school premises
off the hook
off the record
off the top of my head
off their own bat
office staff
oh well
old as the hills
old enough to know better
on a daily basis
on a day to day basis
on a lighter note
on a number of occasions
on a positive note
on a regular basis
on a serious note
on a weekly basis
on balance
on cloud nine
on deaf ears
on edge
on more than one occasion
on my way to work
on numerous occasions
on rare occasions
on school grounds
on school premises
on second thoughts
on several occasions
on the ball
on the contrary
on the dot
on the face of it
on the fence
on the one hand
on the other hand
on the playground
on the right track
on the same page
on the same wavelength
on the school run
on the school website
on the spot
on the spur of the moment
on the tip of my tongue
on the verge of tears
on the warpath
on the way home
on the way to school
on the whole
on their best behaviour
on their high horse
on their last legs
on thin ice
on this occasion
on top of everything else
on top of that
on top of the world
on your marks
on your own head be it
once and for all
once bitten twice shy
once in a blue moon
once in a lifetime
once upon a time
one and all
one and only
one and the same
one bad apple
one big happy family
one day at a time
one fell swoop
one foot in the grave
one good turn deserves another
one in a million
one of those days
one of those things
one or two
one rule for one
one rule for them
one rule for us
one size does not fit all
one size fits all
one step at a time
one step forward two steps back
one thing led to another
one to one support
one way or another
one-way system
only a matter of time
only half the story
only human
only time will tell
only way is up
open a can of worms
open day
open door policy
open evening
other side of the story
our children
our door is always open
our hands are tied
our number one priority
our school community
our top priority
out of bounds
out of control
out of courtesy
out of date
out of hand
out of interest
out of my hands
out of nowhere
out of order
out of pocket
out of sight out of mind
out of the blue
out of the frying pan
out of the goodness of their hearts
out of the ordinary
out of the question
out of the way
out of touch
out of turn
outdoor shoes
over and above
over and done with
over and over again
over my head
over our heads
over the last few weeks
over the moon
over the odds
over the top
over the weekend
over the years
own clothes day
own goal
own worst enemy
packed in like sardines
packed lunch
packed lunches
par for the course
parent governor
parent governors
parent helpers
parent teacher association
parent volunteers
parents and carers
parents and grandparents
parents' association
parents' evening
parents' evenings
park considerately
parking on the zigzags
parking outside school
part and parcel
part of the school community
partnership between home and school
party bags
party invitations
pass the buck
passed from pillar to post
passing the buck
patience has run out
patience is a virtue
patience of a saint
pay attention
pay the price
paying the price
pe kit
peace and quiet
peace of mind
pencil case
pencil cases
penny pinching
pens down
people in glass houses
permanently excluded
permission slip
permission slips
personal best
phone call home
pick and choose
pick up time
picking and choosing
picture paints a thousand words
pie in the sky
piece of fruit
pigs might fly
plain and simple
plain as day
plain sailing
play by the rules
play devil's advocate
play it by ear
play the blame game
play the game
playing devil's advocate
playing fast and loose
playing with fire
please and thank you
please be advised
please be aware
please be reminded
please contact the school office
please could i remind
please do not hesitate to ask
please do not hesitate to call
please do not hesitate to contact
please ensure that all
please ensure your child
please get in touch
please make sure
please note that
please refrain from
please remind your child
please respect our neighbours
please see your child's class teacher
please speak to a member of staff
please talk to your child
pleased as punch
plenty more fish in the sea
plenty of room for improvement
plenty of time
point of view
point the finger
pointing fingers
pointing the finger
policies and procedures
politeness costs nothing
political correctness gone mad
poor behaviour
poor communication
poor excuse for
positive role models
pot calling the kettle black
pot luck
pour cold water on
powers that be
practice makes perfect
practise what you preach
prevention is better than cure
pride and joy
pride comes before a fall
proof of the pudding
pull out all the stops
pull the other one
pull the wool over our eyes
pull your socks up
pull your weight
pull yourself together
pulled out all the stops
pulling my hair out
pulling their weight
pupils and staff
pushing your luck
put it this way
put it to bed
put my foot down
put my foot in it
put on a brave face
put the record straight
put their foot down
put two and two together
put up and shut up
put up or shut up
put up with
put words in my mouth
put your best foot forward
put your foot down
put your foot in it
put your hand up
put your money where your mouth is
put yourself in their shoes
putting children first
putting on a brave face
quality not quantity
quality over quantity
quarter past three
quarter to nine
queue jumping
quick as a flash
quick fix
quick off the mark
quick question
quiet as a mouse
quite frankly
quite rightly
quite the opposite
raffle tickets
rain or shine
raining cats and dogs
raise eyebrows
ratio of staff to children
reach their full potential
read between the lines
read the riot act
reading book
reading books
reading corner
reading record
reading records
ready steady go
reception class
red as a beetroot
reply slip
residential trip
respect for others
respect goes both ways
respect is earned
respect works both ways
return the slip below
reward chart
rewards and sanctions
right and proper
right and wrong
right as rain
right from wrong
rightly or wrongly
risk assessed
risk assessment
risk assessments
rock the boat
role model
role models
rome wasn't built in a day
room for improvement
rough and tumble
round the bend
rub salt in the wound
rub up the wrong way
rubbing salt into the wound
rule of thumb
rules are made to be broken
rules are rules
rules are there for a reason
run of the mill
run out of steam
run rings round
running in the corridors
sack race
safe and happy
safe and sound
safeguarding concern
safeguarding concerns
safeguarding is everyone's responsibility
safeguarding issue
safeguarding lead
safeguarding policy
safety first
safety in numbers
same again next year
same day same time
same goes for
same old excuses
same old same old
same rules for everyone
saved by the bell
school bag
school behaviour policy
school bell
school bus
school caretaker
school community
school council
school dinners
school disco
school fete
school field
school gates
school governor
school grounds
school hall
school jumper
school meals
school office
school photo
school photographs
school playground
school policy
school register
school report
school reports
school run
school secretary
school tie
school toilets
school trip
school trips
school uniform
school uniform policy
school website
scooters and bikes
scraping the barrel
second chance
second chances
second place
second thoughts
second to none
see eye to eye
see for yourself
see red
see sense
see the back of
see the funny side
seen and not heard
seen it all before
senior leadership team
sensible shoes
sent home
sent home early
sent out of class
sent to the head
serves them right
set a good example
set in stone
set the record straight
setting a bad example
setting a good example
setting an example
shame on you
sharing is caring
sharp as a tack
shed light on
shoot yourself in the foot
shooting themselves in the foot
should know better
should you have any concerns
shoulder to cry on
show and tell
show your working
shut the stable door
shutting the stable door
sick and tired
sick and tired of
sick as a dog
sick as a parrot
sick to the back teeth
side gate
sign in at reception
sign of the times
silence is golden
silence speaks volumes
simply not good enough
sink or swim
sit back and relax
sit still
sit up straight
sitting on the fence
six of one
slap on the wrist
sleep like a log
sleep on it
slept like a log
slip of the tongue
slip through the net
slipped through the net
slow and steady wins the race
slow as a snail
slowly but surely
sly as a fox
small donation
small price to pay
so be it
so far so good
so they say
so to speak
sod's law
soft option
soft target
solid as a rock
something has to be done
something must be done
something needs to be done
sooner or later
sooner rather than later
sore loser
sorry for any inconvenience
sort it out
speak for yourself
speak to the class teacher
speaking as a parent
special educational needs
special needs
speed limit
spelling test
spelling tests
spill the beans
spirit of the thing
splitting hairs
spoil it for everyone
spoiling it for everyone
spoilt for choice
spoilt rotten
sports day
square peg in a round hole
squash and biscuits
staff and pupils
staff car park
staff meeting
staff to child ratio
stand on ceremony
stand up and be counted
stand up for yourself
stand your ground
star of the week
start as you mean to go on
start of term
start of the school day
start of the school year
state of affairs
state the obvious
stating the obvious
stick to the rules
stick to your guns
stickers and certificates
sticking to the rules
sticks and stones
sticks out like a sore thumb
stiff upper lip
still waters run deep
storm in a teacup
story time
straight and narrow
straight from the horse's mouth
strange but true
strength in numbers
strictly no admittance
strong as an ox
stubborn as a mule
suffer fools gladly
suggested donation
summer fair
sun cream and hats
supply teacher
supply teachers
support staff
survival of the fittest
swearing and shouting
sweep it under the carpet
sweeping things under the carpet
swept under the carpet
swim like a fish
take it in turns
take it or leave it
take it to heart
take it with a pinch of salt
take no notice
take one for the team
take responsibility
take the biscuit
take the mickey
take the rough with the smooth
take things for granted
take with a pinch of salt
take your time
taken for granted
taken very seriously
takes the biscuit
taking liberties
taking part
taking the mickey
taking the register
taking turns
talk is cheap
talk of the devil
talk of the town
talking to a brick wall
taught me a lesson
tea and biscuits
tea and cake
tea and coffee
teach them a lesson
teacher's pet
teaching assistant
teaching assistants
teaching staff
team effort
team spirit
tearing my hair out
teething problems
ten out of ten
ten to nine
term dates
term time
term time holidays
thank goodness
thank heavens
thank you for your continued support
thank you for your cooperation
thank you for your patience
thank you for your support
thank you for your understanding
thank you in advance
thank you so much
thanking you in advance
thanks but no thanks
thanks for nothing
that is all
that is not acceptable
that says it all
that's all there is to it
that's all well and good
that's beside the point
that's half the battle
that's life
that's not the point
that's that
that's the way the cookie crumbles
that's what they all say
the autumn term
the back of the queue
the be all and end all
the benefit of the doubt
the best of both worlds
the bigger person
the bigger picture
the blame game
the bottom line is
the calm before the storm
the cat's whiskers
the chair of governors
the cheek of it
the children come first
the children's safety
the crack of dawn
the customer is always right
the damage is done
the devil is in the detail
the dog ate my homework
the double standards
the early hours
the easy option
the easy way out
the elephant in the room
the end justifies the means
the end of an era
the end of the summer term
the fact of the matter
the fact remains
the facts speak for themselves
the final straw
the good old days
the grass is always greener
the heart of the community
the ins and outs
the jury's still out
the last straw
the less said the better
the majority of parents
the matter in hand
the matter is closed
the more the merrier
the more things change
the necessary steps
the needs of every child
the one-way system
the other day
the other way round
the other week
the penny dropped
the powers that be
the register
the rest of the class
the safety of our children
the safety of the children
the same as everyone else
the same old faces
the same rules apply
the school car park
the school office
the short straw
the silent majority
the spring term
the state of the place
the straw that broke the camel's back
the summer term
the thin end of the wedge
the thought that counts
the tip of the iceberg
the truth will out
the usual suspects
the vast majority
the vast majority of parents
the welfare of the children
the whole class
the whole point
the whole school
the whole school community
the whole truth
the world and his wife
the world we live in
the world's gone mad
the wrong end of the stick
their fair share
there and then
there are no words
there are two sides to every story
there but for the grace of god
there is a fine line
there is no excuse
there must be a better way
there will be no exceptions
there's a first time for everything
there's a time and a place
there's always one
there's no i in team
there's no need
there's no smoke without fire
thick and fast
thick as a plank
thick as thieves
thick as two short planks
thick skinned
thin as a rake
things like that
think before you speak
think of the children
think outside the box
think twice
third time lucky
this is a reminder
this is beyond a joke
this that and the other
this time last year
this time next year
three legged race
three times a week
through no fault of their own
through thick and thin
throw in the towel
throwing money at it
thrown under the bus
tick all the boxes
tick box exercise
ticks all the boxes
tie up loose ends
time and again
time and effort
time and place
time and time again
time flies
time flies when you're having fun
time heals all wounds
time is a great healer
time is money
time is of the essence
time to move on
time will tell
times tables
times tables test
tip of the iceberg
to a certain extent
to add insult to injury
to be a fly on the wall
to be fair
to be honest
to be on the safe side
to be perfectly honest
to cap it all
to cut a long story short
to err is human
to make matters worse
to put it bluntly
to put it mildly
to say the least
to the best of my knowledge
to the letter
to this day
told off
told off in front of everyone
tombola stall
tomorrow is another day
tongue in cheek
too clever by half
too clever for their own good
too good to be true
too little too late
too many chiefs
too many cooks
too many cooks spoil the broth
too much homework
too much to ask
tooth and nail
top marks
top of the class
top of the list
top set
totally unacceptable
touch wood
tough love
treat everyone with respect
treat others with respect
treated as a matter of urgency
treated with respect
trials and tribulations
tried and tested
true to form
true to their word
trust me
truth be told
truth hurts
turn a blind eye
turn over a new leaf
turn the other cheek
turn the tables
turn up for the books
turned a blind eye
turned over a new leaf
turned the other cheek
turning a blind eye
twenty four seven
twenty past three
twice a day
two can play at that game
two heads are better than one
two left feet
two peas in a pod
two sides to every story
two wrongs don't make a right
unacceptable behaviour
unauthorised absence
under investigation
under no circumstances
under the circumstances
under the sun
under the thumb
under the weather
under your breath
uniform policy
until further notice
until i'm blue in the face
until you're blue in the face
up and running
up in arms
up in the air
up to a point
up to no good
up to scratch
up to speed
up to standard
ups and downs
use your common sense
utter nonsense
utter rubbish
variety is the spice of life
verbal abuse
very disappointed to learn
voluntary contribution
voluntary contributions
vote with your feet
voting with their feet
wait a minute
wait and see
wait your turn
waiting in the wings
walk in pairs
walk on eggshells
walk to school
walking bus
walking on eggshells
walking to school
warmest regards
wash your hands of it
washed their hands of it
washing dirty linen in public
washing their hands of it
waste not want not
waste of money
waste of paper
waste of space
waste of time
water bottle
water under the bridge
ways and means
we all do our best
we all make mistakes
we apologise for any inconvenience
we appreciate your support
we appreciate your understanding
we are all in the same boat
we are all in this together
we are aware that
we are doing our best
we are fully aware
we are only human
we are very disappointed
we ask for your support
we ask that all parents
we do our best
we have listened
we have listened to your feedback
we kindly ask
we make every effort
we politely ask
we pride ourselves on
we regret to inform you
we respectfully ask
we take all complaints seriously
we take all concerns seriously
we take bullying very seriously
we take this very seriously
we value your feedback
we will be looking into this
we will endeavour to
we will investigate
we would like to remind you
we'll cross that bridge
we're all in this together
we're not made of money
we've heard it all before
week after week
week in week out
weekly newsletter
well and truly
well done everyone
well done to all
well done to everyone
well out of order
well said
wellbeing of the children
went back on their word
went bright red
went off the deep end
went out of their way
went pear shaped
went spare
went through the roof
went to town
went white as a sheet
wet break
wet play
what a joke
what a shame
what a surprise
what a waste
what about the children
what goes around comes around
what happens next
what is the point
what is the world coming to
what is this country coming to
what more do you want
what on earth
what's done is done
what's the point
whatever happened to common sense
whatever next
when all is said and done
when hell freezes over
when i was a child
when i was young
when in rome
when push comes to shove
when the chips are down
when the dust settles
when the going gets tough
where do i begin
where do i start
where do you draw the line
where there's a will
where there's a will there's a way
where will it end
white as a sheet
whiter than white
who knows
who on earth
who would have thought it
whole new meaning
whole school assembly
wholly unacceptable
why bother
why on earth
winners and losers
wipe the slate clean
wipe the smile off
with a bit of luck
with a fine tooth comb
with a heavy heart
with a straight face
with all due respect
with bated breath
with best wishes
with flying colours
with great regret
with hindsight
with immediate effect
with open arms
with respect
with thanks for your continued support
with that in mind
with the benefit of hindsight
with the best of intentions
with the best will in the world
with your tail between your legs
within reason
within the rules
without a doubt
without a second thought
without exception
without fail
without further ado
without so much as a
without so much as an apology
word for word
word gets around
word of advice
word to the wise
words fail me
working in partnership
working together
world book day
world of difference
worse things happen at sea
worst case scenario
worth its weight in gold
worth the wait
worth their weight in gold
wouldn't be seen dead
wouldn't believe it
wouldn't hurt a fly
wouldn't touch it with a bargepole
wrap them in cotton wool
wraparound care
wrapped in cotton wool
wrapping children in cotton wool
wrong on so many levels
year after year
year in year out
year on year
year six
year six leavers
yellow zigzag lines
yes and no
you can lead a horse to water
you can't have it both ways
you can't please all the people
you can't please everyone
you can't win them all
you could hear a pin drop
you couldn't make it up
you get what you pay for
you have been warned
you know who you are
you learn something new every day
you reap what you sow
you win some you lose some
you're missing the point
younger siblings
your child
your child's class teacher
your child's education
your feedback is important to us
your guess is as good as mine
your own flesh and blood
your son or daughter
your views are important to us
yours faithfully
yours sincerely
zebra crossing
zero tolerance
zero tolerance of bullying
zero tolerance policy
zigzag lines
data protection
freedom of information
subject access request
diolch yn fawr
diolch o galon
croeso i bawb
bore da
go raibh maith agat
go raibh maith agaibh
céad míle fáilte
tapadh leibh
tapadh leat
ceud mìle fàilte
tam o' shanter
social media
terms and conditions
privacy policy
code of conduct
acceptable use
charity begins at home
love thy neighbour
love thy neighbour as thyself
love your neighbour as yourself
do unto others
do as you would be done by
the queen of sheba
like the queen of sheba
let him who is without sin
judge not lest ye be judged
cleanliness is next to godliness
a stitch in time
there is no smoke without fire
sticks and stones may break my bones
two wrongs do not make a right
it takes a village
it takes a village to raise a child
the pot calling the kettle black
the lord of the manor
like lord muck
who does she think she is
a leopard cannot change its spots
blood is thicker than water
children should be seen and not heard
spare the rod
a friend in need
a friend in need is a friend indeed
out of the mouths of babes
the emperor's new clothes
the boy who cried wolf
the good samaritan
the proof of the pudding
rome was not built in a day
all that glitters is not gold
the road to hell is paved with good intentions
a rolling stone gathers no moss
the early bird catches the worm
great oaks from little acorns grow
the show must go on
give credit where it is due
let bygones be bygones
the milk of human kindness
wash your dirty linen in public
don't wash your dirty linen in public
""".strip().split("\n")
)
