"""Weights of signs, learned and written by `python -m benchmarks.identifiability.learning`; not by hand."""

TELLING = """
-4.46|
-2.35|letter ^often
-1.35|letter ^once
-0.8|letter ^none|of all
-0.75|has (|or|~or
-0.7|NAME $|NAME _ NAME
-0.65|NAME NAME
-0.6|has the
-0.55|a _ of|are
-0.5|NAME _ that|and that|each|on NAME|parent of|to the|told _ that|~each
-0.45|^ dear|^ headteacher|^ if|a _ is|and _ has|and a|it was|name|the last
-0.4|NAME who|NAME with|NUMBER _ NUMBER|^ NUMBER|every|exam-|has :|headteacher $|it _ the|of _ and|of _ on
-0.4|the hall|the office|who _ it|who was|would like|~collect|~everi|~form|~sign|~wil|~your
-0.35|=F children|=F parent|NAME in|and _ NAME|and _ the|as the|be $|best|hall $|if|me that|our _ teachers
-0.35|our pupils|post-|remi-|shall|teachers|that was|the new|to $|us that|welsh|who had|will|wrote to
-0.35|you _ the|yours|~5|~if|~open|~park|~shal|~welsh
-0.3|-BER|-icy|-ket|-les|-orm|-row|-ses|=E family|=F child|=F families|=J one|=P girl|=P home|=few parents
-0.3|NAME =F|NAME are|NUMB-|NUMBER|NUMBER NUMBER|NUMBER _ has|^ every|^ have|^ in|^ year|a _ a|a _ in|a phone
-0.3|about _ way|agre-|all of|and _ home|and nobody|and to|as _ as|asked whether|atte-|been _ by|child _ year
-0.3|child in|dear|ever|families|for the|forms|has \"|has _ me|have _ and|he was|hens|is _ to|it has|march
-0.3|need|of NAME|ones|open|parent _ a|policy|scho-|she did|sign|since _ was|the _ a|the _ from|the _ one
-0.3|the _ said|the spring|tin|to _ for|to our|up $|website $|what i|who _ been|would be|written about|~8
-0.3|~ask|~counti|~dear|~driver|~ever|~learn|~march|~one|~polici|~rul|~school|~screen|~swim|~tel|~tin|~tri
-0.25|-day|-dge|-eed|-est|-ety|-rly|=E children|=E school|=E student|=J hens|=P child|=few child
-0.25|=few children|=few office|=few staff|=many|NAME NAME =P|NAME _ our|NAME as|NAME at|NUMBER was|^ any
-0.25|^ our|^ swimming|a _ on|a group|a lady|a school|about _ child|alwa-|always|and _ of|and _ one|and _ who
-0.25|and our|any _ who|anyone who|are _ by|are _ in|as it|ask|assembly|at _ and|be|be taken|been _ under
-0.25|been some|begin|book|brid-|but|by _ man|by one|concerned $|congratulations|county|dads|day|dear all
-0.25|driver|ever-|every =E|example|face-|facebook|form-|found _ the|free|girl who|go|has ?|has asked|have =F
-0.25|have not|have told|have you|her NAME|her _ NAME|his mother|i _ it|in _ about|in a|inte-|is _ about
-0.25|is _ for|is _ of|is _ on|is on|it and|it is|last _ a|lear-|made in|me _ a|mother _ a|mother with
-0.25|nobody is|not _ be|nothing of|nurse|nursery|of _ children|of comments|office|old|our _ have|our _ will
-0.25|our children|our families|our hens|our teaching|our website|posted|prac-|prop-|questions about|rule
-0.25|satu-|saturday|screen|should _ to|since she|somebody has|song|speaking families|staff $|staff and
-0.25|students|tell the|that $|that _ are|that _ been|that it|the _ end|the _ will|the best|the county
-0.25|there had|they _ not|think|think that|to _ to|to her|try|we know|who _ them|who came|who made|whole
-0.25|with _ child|with _ in|with a =E|would not|write|written _ the|year $|you are|you met|~allergi|~alwai
-0.25|~assemb|~box|~bring|~chair|~clas|~congratulation|~decision|~egg|~exampl|~facebook|~glov|~nurseri|~offer
-0.25|~offic|~old|~remind|~ring|~saturdai|~term|~train|~trip|~whol|~win
-0.2|-als|-ays|-cts|-een|-ers|-ery|-ian|-ies|-ils|-ite|-ker|-lts|-nes|-own|-rds|-ren|-sts|-tor|-vel|1zz|1zz $
-0.2|8ov|8ov $|=E hair|=E parent|=E pupils|=F students|=J escorts|=J heads|=J netball|=J reading|=P daughter
-0.2|=few head|NAME 1zz|NAME 8ov|NAME _ 1zz|NAME _ 8ov|NAME _ been|NAME _ her|NAME _ who|NAME asked|NAME is
-0.2|NAME our|NAME will|NUMBER for|NUMBER parent|^ all|^ children|^ congratulations|^ head|^ principal
-0.2|a _ about|a _ asked|a _ made|a _ pupil|a decision|a governor|a screen|about _ that|about and|about how
-0.2|about the =F|agreed|along|an _ and|and|and =J|and _ family|and _ she|and i|and in|and no|and some
-0.2|and the|and the =E|and the =P|and went|anot-|another|answer|are _ the|as much|ask _ the|asked what
-0.2|assistants|at any|back $|back _ the|be _ and|be _ from|be _ to|be handed|been $|been _ a|been in
-0.2|been seen|been the|been to|big|boxes|brother|brou-|brought|can|can be|card|chats|children|class
-0.2|collecting|complaints|congratulations to|coun-|cup|decision|deli-|dinner|done nothing|end of|every child
-0.2|everybody|families have|family's|father who|find|first|for _ who|for _ year|for those|four-|from the
-0.2|glov-|gloves|go to|goes _ the|grum-|had _ it|had asked|had his|has _ his|has _ some|has a|has also
-0.2|has come|has put|has suggested|have _ of|have a|have no|have talked|he has|head-|heads _ year|heads of
-0.2|help|her _ who|her daughter|his daughter|home with|i _ seen|i do|if your|in his|in it|in person|in year
-0.2|is what|it _ come|it _ home|it _ i|it at|leav-|left _ the|libr-|lice|life|list|love-|lovely|made a
-0.2|made the|march $|may|may be|meet-|meeting|minutes|miss _ NAME|month|mums|n|news-|nine|no =E|nobody has
-0.2|not _ it|not a|not to|noted|noted that|nothing _ the|noticeboard|nurs-|of _ had|of _ is|of _ pupils
-0.2|of _ teachers|of _ teaching|of a|off $|on _ screen|on _ website|on facebook|one $|online is|other people
-0.2|our teachers|over our|park-|part|phot-|please _ that|please let|prin-|principal $|prize|proposed|pumps
-0.2|rang|read what|read-|rugby|sad|said _ it|say _ about|say _ he|sea|she _ not|she _ the|she was
-0.2|should _ handed|should like|show-|snap-|sorr-|spare|staff have|starts|stic-|supe-|teaching
-0.2|teaching assistants|telephone|tell|tell me|tell us|than-|thanks|that _ is|that _ no|that some
-0.2|the _ class|the _ not|the _ school|the _ would|the christmas|the cook|the driver|the gate|the people
-0.2|the reading|the same|the things|them _ the|then|there _ a|there is|there's|thing that|this term
-0.2|this week|tick-|tickets|to _ lady|to _ man|to _ on|to tell|told him|told me|touch _ the|travel|trip
-0.2|turn-|unif-|uniform|us _ NAME|used to|volunteers|walked|was noted|we _ not|we _ to|we ask|we do|webs-
-0.2|website|were not|what is|when _ was|when a|where|who _ in|who did|who work|who wrote|will _ at|will make
-0.2|won|work for|would _ glad|wrote _ us|year _ parent|you to|you would|~10|~1zz|~20|~2026|~8ov|~agr|~along
-0.2|~and|~another|~bag|~big|~build|~can|~cup|~door|~everybodi|~first|~former|~hat|~hen|~kit|~lan|~lic|~light
-0.2|~loveli|~mean|~mend|~new|~newspaper|~noticeboard|~nurs|~player|~pres|~propos|~reach|~respect|~rugbi|~sea
-0.2|~sing|~song|~spar|~then|~ther|~ticket|~turn|~uniform|~van|~wear|~websit|~wher|~wind
-0.15|-ast|-ate|-ect|-ely|-hat|-hes|-hin|-ial|-ine|-ise|-low|-ner|-net|-nts|-nty|-ons|-ool|-ope|-ows|-pal
-0.15|-rgy|-rol|-rty|-sen|-tes|-tre|-ups|-val|=E leave|=E lice|=E prom|=E taxi|=F class|=F one|=F spoke
-0.15|=F spoken|=F squad|=F week|=J family|=J patrol|=J swimming|=J transport|=J two|=P one|=P rules
-0.15|=P school|=P told|=few family|=few headteacher|=few one|=few patrol|=few set|=few swimming|NAME NAME =E
-0.15|NAME NAME =F|NAME _ are|NAME _ at|NAME _ families|NAME _ had|NAME _ his|NAME _ were|NAME a|NAME by
-0.15|NAME from|NAME or|NAME pupil|NAME the|NAME until|NAME we|NAME whoever|NUMBER _ NAME|NUMBER _ the
-0.15|NUMBER _ year|NUMBER april|NUMBER december|NUMBER have|NUMBER we|^ NAME|^ anyone|^ boxes|^ from|^ good
-0.15|^ little|^ music|^ six|^ speak|^ thank|^ the|^ try|^ yours|a _ before|a _ chat|a _ many|a _ morning
-0.15|a _ noticeboard|a _ or|a _ should|a _ since|a _ will|a box|a bus|a chair|a chat|a colleague|a complaint
-0.15|a cup|a former|a named|a new|a nurse|a parent|a person|a second|a telephone|a third|about _ in
-0.15|about _ member|about _ school|about _ since|about _ the|about a =F|about anything|about one
-0.15|about people|acce-|across the|adve-|agreed _ judge|all _ and|allergies|allergy|am =P|am _ to
-0.15|among parents|an =E|an =F|an _ on|an apology|and _ and|and _ at|and _ back|and _ could|and _ do
-0.15|and _ little|and _ mother|and _ on|and _ online|and _ they|and about|and all|and it's|and its|and one
-0.15|and other|and the =J|and those|and what|and would|answer questions|answers|any =E|any =P|any _ to
-0.15|any family|anybody who|anyo-|anyone|anyone $|appl-|appo-|are _ a|are _ about|are _ on|are _ to|are for
-0.15|are not|as _ and|ask the|asked her|asked if|asse-|at _ about|at home|at nine|attention|attention that
-0.15|audience|augu-|august|back _ her|back of|be _ by|be _ home|be _ of|be the|because _ are|because _ have
-0.15|because a|been _ not|been _ subject|been _ the|been _ this|been _ to|been at|been learning
-0.15|been reported|been shared|been upset|been writing|begi-|being _ with|bell|blue|boxes _ be|boxes may
-0.15|boy _ had|boy _ the|boys|breakfast|bridge|bring a|buil-|bull-|bullying|by _ boy|by our|by thursday
-0.15|called NAME|cate-|chairs|chairs $|charged|child $|child has|child is|children _ be|children have
-0.15|children who|chos-|chosen|chur-|church|circ-|class teacher|class teachers|clean|club|combs|come _ on
-0.15|come in|comments _ a|confidence|cook-|copy|corn-|could have|count|count _ chairs|count the|critical
-0.15|cros-|crossing =J|crossing patrol|dark|dear NAME|deba-|december|deci-|described _ our|described on|desk
-0.15|did $|did so|discussed|do|do _ speak|do it|do not|door|door _ a|down the|drill|driv-|early _ the|egg
-0.15|eggs|eight|end|end _ it|end _ the|enve-|envelope|envelope $|esco-|escorts|evenings|every =P|every _ for
-0.15|every family|everybody _ the|examination|example $|expected|fair-|fairly|families _ the|family of|farm-
-0.15|feed-|first $|first _ of|five|float|following|for =E|for =J|for _ fair|for _ on|for _ spring|for lost
-0.15|for parents|for saying|forms $|forty one|forward to|foun-|four $|fourteen|friday NUMBER|from _ family
-0.15|funny $|fuss|gard-|gene-|girl _ was|give|given $|goes|good _ to|got her|governors|grass|great|groups
-0.15|had _ out|had _ told|had been|had her|hair $|half|half past|handed to|happens|has _ an|has _ been
-0.15|has _ box|has _ seen|has _ shared|has _ upset|has done|has passed|has sent|have _ got|have _ her
-0.15|have _ in|have _ met|have _ what|have been|have it|he _ asked|he _ it|he _ sorry|he did|he says
-0.15|head lice|heads|headteacher|hear that|her _ with|her about|her as|her father|hill|him that|home about
-0.15|home again|hour _ the|how to|i NAME|i _ been|i _ that|i am =P|i shall|ice|if _ child|if _ has|if _ have
-0.15|if _ would|in _ front|in _ hall|in _ playground|in _ which|in _ words|in touch|in words|invited|is _ by
-0.15|is _ charge|is _ job|is _ new|is _ one|is a|is collecting|is described|is for|is made|is on =E|is sent
-0.15|it _ NAME|it _ noted|it since|it to|jars|job _ the|job of|joy of|judge _ scarecrows|judge the|keep
-0.15|kind $|kit|know _ NAME|know _ of|know about|know how|know that|lane|lang-|late|learned|leaving|left in
-0.15|less-|let us|lett-|ligh-|like _ for|long|lost gloves|luck|lunch on|lunchtime|made|many|married _ august
-0.15|may _ it|may _ left|me _ say|me _ the|me _ week|me and|means|members|members _ staff|members of|mend-
-0.15|milk|milk $|mind|mind $|minu-|minutes _ taken|minutes were|monday NUMBER|month $|mother told|mud|new
-0.15|new _ has|new _ made|new noticeboard|nine $|ninety|no _ is|not got|not read|not stop|nothing $
-0.15|nothing but|noti-|noticeboard _ by|noticeboard made|noticed that|of _ as|of _ at|of _ dads|of _ from
-0.15|of _ heads|of _ month|of _ own|of _ pupil|of _ students|of people|of some|of us|offered to|office $
-0.15|often|on _ NUMBER|on _ and|on _ had|on _ stage|on _ until|on _ welding|one _ you|one and|one in|or a
-0.15|other end|ought _ know|ought _ to|ought not|our _ and|our _ for|our _ that|our _ with|our class =J
-0.15|our door|our governors|our lessons|our students|over _ door|over a|painted|pare-|parents|parents $
-0.15|pari-|park|path-|pathway|patr-|patrol|people _ work|permission|person _ has|person _ the|place $|plan
-0.15|played|players|please tell|poems|policy $|pond|post about|pota-|prel-|prelims|principal|prom
-0.15|proposed by|pupil _ been|pupil has|pupil who|pupils|put up|rather that|reach|read _ was|read about
-0.15|read online|reading|real|reca-|reception|reminded|requ-|request|respect|right $|role|role of|row|rung
-0.15|runn-|running|said _ had|said in|said it|same|sandwiches|sat down|saturday $|saved|say it|say more
-0.15|say that|scar-|scarecrows|scarecrows $|school|school _ the|scre-|screen $|see _ and|see _ to|see the
-0.15|seen _ has|send|sent =F|sent a|serve|served|service|sett-|settled|seven $|she could|should not|sign-
-0.15|since NUMBER|since i|snapchat|snow|so _ her|soci-|some _ our|some _ the|some _ things|some _ what
-0.15|somebody else|something|something _ a|something about|something on|something was|sorry _ the
-0.15|sorry about|soup|sports day|squad|stage|sticks|stop on|stop-|stopped|stud-|student _ the|supervisors
-0.15|swim|swimming|talk to|tea|teacher and|ten|term|term $|thank _ to|thank the|that =F|that _ about
-0.15|that _ and|that _ do|that _ does|that _ parents|that _ who|that has|that have|that he|that made
-0.15|that they|that went|that would|the NAME =F|the _ can|the _ dog|the _ girl|the _ have|the _ meeting
-0.15|the _ outside|the _ pathway|the _ says|the _ the|the _ was|the chairs|the kitchen|the library
-0.15|the message|the minutes|the part|the pond|the rest|the role|the scarecrows|the term|the tin|the welding
-0.15|the whole|the yard|them $|there's a|things about|three _ and|thursday NUMBER|tickets _ the|tied
-0.15|time _ a|time to|times|tin $|to _ and|to _ attention|to _ more|to _ the|to _ what|to all|to begin
-0.15|to count|to lend|told NAME|told _ NAME|touch|trained|tran-|transport|trav-|tree|try the|tuesday NUMBER
-0.15|turn|turned|twel-|two $|two who|unfortunately _ of|until easter|ups|us _ the|usual|van|video $|volu-
-0.15|walk-|wall|was =F|was _ first|was _ for|was _ one|was a|was chosen|was married|was the|way _ which
-0.15|we all|we'll|wee girl|week|welc-|welcome|welcome $|weld-|welding|welding pathway|well as|well-
-0.15|wellingtons|went _ again|were _ and|were _ for|were taken|what _ NAME|what _ family|what the =F
-0.15|what they|what we|whatever the|when it|which they|whis-|white|who _ about|who _ done|who _ here
-0.15|who _ his|who _ hurt|who _ not|who _ to|who _ worked|who knows|who said|who saw|who took|who works
-0.15|who would|whole of|will _ in|will be|will come|will take|wind|with _ on|with _ person|with _ rest
-0.15|with them|within|won't have|word|word for|words of|words that|work here|worried about|written a
-0.15|year _ boy|year _ has|year _ have|year _ we|you post|you think|your =E|your child|zigz-|~13|~17|~2025
-0.15|~add|~anyon|~attention|~audienc|~august|~bel|~bles|~blu|~breakfast|~bridg|~bulli|~but|~carol|~cat
-0.15|~chariti|~church|~clear|~club|~coat|~comb|~confidenc|~copi|~critical|~dark|~december|~dog|~dril|~ear
-0.15|~envelop|~escort|~even|~fairli|~float|~forget|~fre|~fus|~good|~grandmother|~gras|~great|~group|~half
-0.15|~headteacher|~help|~hil|~hous|~ice|~jam|~job|~languag|~lat|~law|~lesson|~letter|~list|~luck|~lunchtim
-0.15|~mani|~minut|~mov|~mud|~n|~nam|~neighbour|~often|~order|~otter|~paint|~parent|~parish|~pathwai|~patrol
-0.15|~permission|~photograph|~plan|~pleas|~pond|~potato|~practis|~prelim|~prom|~pump|~real|~recal|~reception
-0.15|~request|~sam|~scarecrow|~snapchat|~snow|~something|~soup|~spel|~squad|~stag|~stat|~strong|~student
-0.15|~supervisor|~sweet|~tea|~thank|~throw|~tied|~tim|~tooth|~transport|~travel|~tre|~ups|~use|~usual|~wel
-0.15|~welcom|~weld|~wellington|~whit|~wish|~within|~zigzag
-0.1|-ach|-act|-ags|-bit|-bly|-bye|-cal|-ces|-cue|-ded|-den|-dly|-eds|-ege|-els|-ens|-ets|-ews|-fee|-fle|-fod
-0.1|-get|-hts|-hty|-ict|-ime|-irs|-ity|-ium|-key|-ley|-lls|-lly|-lor|-lth|-lve|-mon|-mpy|-ngs|-ols|-one|-ong
-0.1|-ook|-ors|-oss|-ous|-ped|-phs|-ple|-ray|-rch|-res|-rth|-rts|-t's|-tee|-tok|-ton|-way|-wer|-zen|=E april
-0.1|=E assembly|=E bite|=E christmas|=E film|=E lunch|=E mock|=E mum|=E night|=E prelims|=E pupil|=E rail
-0.1|=E sent|=E siren|=E staff|=F NUMBER|=F asked|=F bus|=F child's|=F communication|=F home|=F phone
-0.1|=F speak|=F speaking|=F transport|=F welsh|=F young|=J assistants|=J bus|=J driver|=J four|=J lunchtime
-0.1|=J route|=J school|=J sixth|=J supervisors|=J support|=J uniform|=J welsh|=P NAME|=P boy|=P combs
-0.1|=P families|=P man|=P office|=P once|=P tell|=P thanks|=P week|=few cooking|=few coordinator|=few driver
-0.1|=few girls|=few governors|=few harp|=few janitor|=few librarian|=few physics|=few read|=few route
-0.1|=few school|=few senco|=few support|=few swim|=few teacher|=few uniform|=few worker|NAME NAME =J
-0.1|NAME NUMBER =E|NAME _ also|NAME _ begin|NAME _ easter|NAME _ from|NAME _ have|NAME _ help|NAME _ home
-0.1|NAME _ in|NAME _ made|NAME _ offered|NAME _ reminded|NAME _ school|NAME _ some|NAME _ students
-0.1|NAME _ there|NAME _ tuesday|NAME _ will|NAME after|NAME assembly|NAME came|NAME club|NAME every
-0.1|NAME examinations|NAME for|NAME holds|NAME i|NAME lad|NAME left|NAME rather|NAME swim|NAME two|NAME were
-0.1|NAME y|NUMBER =F|NUMBER _ at|NUMBER _ her|NUMBER _ there|NUMBER _ to|NUMBER _ told|NUMBER june
-0.1|NUMBER may|NUMBER november|NUMBER should|^ also|^ an|^ apologies|^ ask|^ at|^ before|^ coach|^ dinner
-0.1|^ each|^ everyone|^ following|^ last|^ lost|^ next|^ now|^ parents|^ prize|^ seven|^ should|^ staff
-0.1|^ thursday|^ tuesday|^ two|^ we|^ we'd|^ well|^ when|^ with|a =E|a _ by|a _ called|a _ crossing|a _ mark
-0.1|a _ out|a _ place|a _ plan|a _ school|a _ she|a _ she's|a _ start|a _ they|a _ thought|a _ thread
-0.1|a _ time|a _ told|a _ with|a _ word|a _ words|a bad|a big|a book|a card|a coat|a cold|a comment
-0.1|a concern|a copy|a driver|a fair|a football|a fright|a go|a handful|a head|a liar|a local|a lovely
-0.1|a mock|a place|a prize|a right|a saturday|a social|a sock|a spare|a spare =P|a stage|a student|a thing
-0.1|a time|a tin|a tooth|a town|a wedding|a word|about =F|about =J|about _ academy|about _ at
-0.1|about _ decision|about _ has|about _ person|about _ work|about allergies|about in|about it|about members
-0.1|about other|about school|about something|about who|abused online|acad-|accent|accepted|account _ a|acro-
-0.1|across|act|add that|adju-|adult|advi-|after $|after _ and|after _ at|after _ was|after her|after his
-0.1|after our =J|afterwards|again _ the|age|aimed _ a|all =F|all _ whom|all _ you|all along|all are
-0.1|all families|all who|allergies _ the|allergies before|alms-|almshouses|almshouses _ to|along $|aloud
-0.1|already _ a|also been|always _ to|am sorry|an _ from|an audience|an ear|an evening|an exam
-0.1|an examination|an island|and NAME =E|and _ NUMBER|and _ child|and _ father|and _ girl|and _ him|and _ it
-0.1|and _ make|and _ man|and _ may|and _ never|and _ no|and _ others|and _ our|and _ says|and _ some
-0.1|and _ were|and _ wet|and _ years|and _ you|and _ young|and at|and does|and girls|and may|and more
-0.1|and most|and none|and now|and off|and others|and phones|and read|and says|and somebody|and speak
-0.1|and the =F|and there|and took|and twelve|and two|and very|and you|anger|animals|answ-|answer _ about|any
-0.1|any _ about|any _ and|any pupil|anybody and|anyone _ a|apologies|apologised in|app|appeared|apply
-0.1|april and|are =J|are =P|are _ and|are _ before|are _ for|are allowed|are being|are delighted|are given
-0.1|are in|are on|are trained|aren't|aren-|as _ class|as _ know|as _ to|as _ was|as hard|as one|as we
-0.1|ask _ a|ask _ that|ask every|ask for|ask to|ask why|asked _ her|asked _ say|asked _ whether|asked for
-0.1|asked me|asked to|asked who|asks|assistants are|assistants is|astray|at NUMBER|at _ NAME|at _ NUMBER
-0.1|at _ age|at _ back|at _ carol|at _ child|at _ county|at _ desk|at _ family's|at _ feed|at _ in
-0.1|at _ request|at lunch|at midnight|at seven|at www|attendance|audi-|audience $|aunt|bag|bags|bake-|bakery
-0.1|band _ the|bank|bank $|bath|be _ online|be _ round|be _ what|be brought|be had|be reported|be sent
-0.1|be shared|be spoken|be used|beat|because _ the|because they|beds|been =E|been _ back|been _ complaint
-0.1|been _ enough|been _ king|been _ see|been _ since|been _ sleep|been _ what|been found|been losing
-0.1|been more|been removed|been settled|been sorry|before _ trip|before it|before you|begins|behind it
-0.1|being dealt|being mocked|bell _ the|belonged|belonged to|beside them|best job|better _ than|better and
-0.1|bibs|bibs $|bite|bless|boats|body and|book _ NAME|book about|book-|booked|booked _ the|born _ a
-0.1|box _ lost|box for|boy _ year|boy asked|boy has|boys and|brave|brave _ very|brave and|bread van
-0.1|bring _ tin|bringing the|brot-|brought a|brought to|builds|builds up|built|burns|bus is|busy|but _ a
-0.1|but _ do|but _ does|but they|butt-|button|by|by _ of|by _ on|by _ people|by _ person|by _ who|by a
-0.1|by several|by someone|call her|call the|called _ liar|called off|calls|came _ with|came down|came on
-0.1|came to|can =P|can _ had|can _ the|can ask|can help|can see|cannot do|carol|carol service|cat|cause
-0.1|ceil-|cello|centre|chair|chair _ the|changed|changed the|chap-|char-|charge _ the|charity|chat about
-0.1|check that|chic-|child _ ever|child _ has|child _ is|child _ not|child and|children _ and|children _ it
-0.1|chip|chip shop|chose a|chosen by|christmas =E|christmas dinner|church $|class =J|class _ is|club _ full
-0.1|coach _ his|coach _ your|coach give|coach with|coats|coff-|coffee|colleague $|colleague and
-0.1|collecting _ jars|collecting jam|collects|college|come|come _ me|come _ us|come to|comes $|comf-|comi-
-0.1|coming|committee|communication|communication =F|competitions|complaint _ made|complaint was|confidence $
-0.1|cong-|congratulations _ the|consent|contract|cooking|coor-|coordinator|corr-|corrected|costs|cott-
-0.1|cottage|county _ and|county finals|cour-|cousin|crit-|critical of|crossing|crossing _ has|cubs|cup $
-0.1|cybe-|cyberbullying|dads _ the|daughter $|daughter _ the|day _ summer|day every|deal _ comment
-0.1|dealt _ under|dear _ and|debating|debating team|dece-|delete it|delighted|did _ ask|did _ to|didn't _ to
-0.1|diff-|dinner money|discuss _ child|discuss any|discuss one|do so|do talk|does _ stop|does it
-0.1|doesn't _ for|dogs|doing it|doing the|done _ and|done _ but|done it|door for|doors|down _ she|down and
-0.1|down by|down with|drag-|dreadful|dres-|dressing|dressing up|drew|driver _ the|driver is|driver of
-0.1|driver was|driver who|drives|drives _ bread|drives the|drop _ on|drove _ the|drove after|dug|dug by
-0.1|each of|each other|early|easter and|eist-|eisteddfod|else $|empl-|employer|end _ term|engi-|engl-
-0.1|english|english $|enough _ say|entitled _ be|even if|evening|evenings for|ever since|every =F|every =J
-0.1|every _ has|every _ who|every home|every member|every one|every pupil|every summer|everybody that
-0.1|everybody who|exam _ saturday|exam on|examinations begin|face _ face|face to|fair $|families _ a
-0.1|families _ been|families _ help|families _ not|families are|families do|families has|family =J
-0.1|family _ can|family _ worker|family has|family support|family support =J|family worker|farming
-0.1|farming _ has|farming families|father _ drives|father _ singing|father came|feed|feed _ that
-0.1|feed merchant's|feeding|felt|few _ have|few words|field|fill-|filled|film $|film made|finals
-0.1|finals _ came|finals and|find that|find-|finding|first _ a|first _ in|first _ that|first time
-0.1|first wednesday|five and|flew|follows _ and|food|football _ very|football was|for _ NAME|for _ and
-0.1|for _ gloves|for _ help|for _ her|for _ interval|for _ place|for _ second|for _ so|for _ what
-0.1|for _ whose|for and|for any|for families|for forty|for laughing|for many|for me|for more|for whatever
-0.1|form|former|formers|forty|forty =P|forty _ of|forward $|found|found a|found in|founded|four and|fourth
-0.1|fox|free to|frid-|friday|friday the|frie-|friendly|fright|fright $|from _ on|from _ the|from _ who
-0.1|from _ year|from a|from anybody|from half|from me|from now|front row|frost|frost _ the|froz-|frozen
-0.1|further $|further than|games teachers|garden _ dug|garden was|gardening|gate _ locked|gate is|gave
-0.1|gave the|general|get _ there|get on|girl _ did|girl _ year|give _ name|give your|glad _ old|glad of
-0.1|glad to|glen|gloves _ the|gloves outside|go _ on|go at|going in|gone|gone wrong|good luck|good many
-0.1|good morning|good-|goodbye|governors asked|grac-|gracious|grad-|grades|gran walked|gran-|grandmother
-0.1|grass $|great _ in|great _ of|great _ volunteers|green|grit-|grou-|group chat|grown|grown _ who
-0.1|grown ups|grumpy|h|had _ apology|had _ losing|had _ one|had _ put|had _ reported|had _ that|had _ word
-0.1|had enough|had from|had gone|had heard|had looked|had never|had nothing|had once|had seen|had the
-0.1|had written|half _ eight|half _ the|half of|hall|hand|handed _ the|handful|handful of|happened _ NAME
-0.1|happened _ a|happened and|happy and|happy to|hara-|harassment|harp|harp $|has _ NAME|has _ as|has _ at
-0.1|has _ given|has _ had|has _ if|has _ in|has _ mended|has _ missed|has _ nothing|has _ offered
-0.1|has _ passed|has _ sent|has _ this|has _ to|has _ up|has _ us|has _ used|has _ with|has ever|has heard
-0.1|has lost|hat|hat $|have =P|have _ NAME|have _ better|have _ it|have _ learning|have _ more|have _ on
-0.1|have _ put|have _ some|have _ them|have _ who|have _ writing|have appeared|have been =F|have called
-0.1|have changed|have ever|have followed|have gone|have had|have happened|have learned|have lost|have made
-0.1|have noticed|have offered|havi-|having|having _ go|having a|he _ better|he _ ever|he _ frightened
-0.1|he _ heard|he _ never|he _ quite|he _ that|he could|he had|he read|he said|he slept|head =E
-0.1|headteacher _ that|headteacher said|health|hear _ a|hear it|heard _ a|heard at|heard that|heard with
-0.1|hedge|held|held _ a|held that|help _ with|helped|helped _ to|helps _ the|helps at|her =E|her _ had
-0.1|her has|her three|her to|her two|here $|here and|here is|hi|him _ she|him _ to|himself _ that
-0.1|himself recalled|his _ NAME|his _ came|his _ down|his _ in|his _ walked|his brother|his great
-0.1|his sandwiches|holds _ drop|holds a|holi-|holiday|home $|home _ and|home _ at|home early|home-|hone-
-0.1|horse|houses|houses $|how _ was|how _ we|how it|how she|hug|hundred _ twelve|hungry $|i =P|i _ NAME
-0.1|i _ dismayed|i _ him|i _ is|i _ like|i _ no|i _ rather|i _ the|i _ told|i _ written|i could|i have
-0.1|i know|i mention|i told|i won't|i'm told|if _ a|if _ are|if _ think|if a|if it's|if yours|in NAME =J
-0.1|in _ a|in _ named|in _ one|in _ order|in _ parents|in _ shape|in _ story|in _ suit|in _ that|in _ the
-0.1|in _ they|in _ thursday|in _ two|in _ video|in _ we|in _ yard|in an|in any|in august|in confidence
-0.1|in from|in may|in on|in reception|in return|in some|in there|in three|in which|instagram about|interval
-0.1|interval _ chosen|interval was|into by|inve-|invi-|is =E|is NAME|is _ at|is _ best|is _ blame|is _ from
-0.1|is _ jam|is _ no|is _ our|is _ we|is _ with|is and|is coming|is easily|is ever|is full|is good|is held
-0.1|is here|is looking|is never|is open|is out|is shown|is sorry|is true|is written|isn't a|it $|it _ agreed
-0.1|it _ an|it _ have|it _ it|it _ nobody's|it _ now|it _ reported|it _ true|it does|it for|it goes|it in
-0.1|it last|it says|it should|it so|it which|it with|it would|it wouldn't|it's the|its _ and|jam|jam _ for
-0.1|jam jars|jani-|janitor|janu-|january|january and|jars _ the|jars for|job|job _ has|joined|joined in
-0.1|joke that|joy|judge $|keep _ out|keep-|keeping|kind-|king|king _ along|king all|kitchen $|kitt-|knit-
-0.1|knitted|know|know nothing|known better|knows when|lad who|lane $|languages|last NAME =E|last _ i
-0.1|last _ the|last word|late $|lately about|law|lead _ the|leads the|leaf-|learn|learning to|leave a|lect-
-0.1|lecturers|left _ at|left on|lessons|let _ NAME|let your|letter|liar|liar for|librarian|library
-0.1|library _ NAME|life-|lifeboat|light|lights $|like that|like the|like to|liked|liked it|likes|likes to
-0.1|line|line $|lines $|list for|listen to|little =P|little NAME|little ones|live|local page|lock-
-0.1|locked _ nine|locked at|long _ with|long time|long-|longest|looked after|looking _ a|looking for|loses
-0.1|losing sleep|lost _ a|lost _ outside|lost _ place|lost its|lost property|lost things|loud-|lower|luck to
-0.1|lunch $|lunch _ NUMBER|lunchtime =J|lunchtime supervisors|made _ public|made by|made of|made on|make $
-0.1|maki-|making|man _ looks|many _ our|many volunteers|many years|march _ in|mark is|married in|married on
-0.1|marrow|matter $|may _ brought|may _ for|may _ in|may ask|may read|me|mechanic|mechanic _ had
-0.1|mechanic who|media|media _ about|media and|medium|members _ our|members _ the|mended|mended $|menu|menus
-0.1|menus $|merc-|merchant's|merchant's _ it|merchant's that|message _ it|messages _ about|messages _ to
-0.1|messaging|might _ have|minibus $|missed|mistake and|mock|mocks|mome-|moment|month and|moor|more _ still
-0.1|more _ the|more about|morning _ his|morning and|morning to|mornings|most _ our|most _ the|mother _ NAME
-0.1|motto|move|move to|moved to|mp4|mud $|mum who|music _ the|music for|my _ of|myse-|myself|name on|name to
-0.1|names _ the|names for|nati-|nativity|natu-|need not|neig-|neighbours|nest-|netball|netball =J
-0.1|netball coach|never _ been|never been|new _ at|new menus|newspaper|newspapers|newspapers $|next year
-0.1|night $|night _ what|night remembered|nine hundred|nine of|nine-|no _ goes|no further|nobody _ been
-0.1|nobody _ have|nobody _ to|nobody in|nobody was|noon|not _ and|not _ have|not _ was|not _ when|not all
-0.1|not ask|not at|not care|not every|not everybody|not funny|not go|not going|not missed|not spoken
-0.1|note _ the|note that|notice that|november NUMBER|now _ to|now and|now have|nurse $|nursery $|of =P
-0.1|of _ community|of _ families|of _ in|of _ kind|of _ lunchtime|of _ matter|of _ mums|of _ other
-0.1|of _ present|of _ principal|of _ road|of _ seven|of _ took|of _ uniform|of a =P|of another|of comment
-0.1|of each|of her|of him|of ice|of nothing|of old|of our =J|of posts|of term|of that|of water|of who
-0.1|of whom|off _ NAME|off because|offered|offi-|old newspapers|older|on _ after|on _ at|on _ bus|on _ door
-0.1|on _ i|on _ in|on _ internet|on _ local|on _ media|on _ mornings|on _ other|on _ premises|on _ site
-0.1|on _ with|on hair|on our|on saturday|on snapchat|on social|on there|on wednesday|on which|once $
-0.1|once _ after|once drove|one _ did|one _ in|one _ it|one _ man|one _ said|one about|one boy|one girl
-0.1|one should|one young|onli-|online|online and|online for|only _ what|only a|only to|only what|open the
-0.1|open-|opti-|or =P|or _ NAME|or _ has|or _ is|or _ of|or in|other|other _ have|other side|others have
-0.1|others then|ought|our NAME =F|our _ dinner|our _ do|our _ in|our _ on|our _ people|our _ see
-0.1|our _ supervisors|our _ team|our _ who|our assistants|our attention|our boys|our community|our crossing
-0.1|our family|our farming|our heads|our lunchtime|our lunchtime =J|our parents|our policy|our practitioners
-0.1|our present|our request|our rules|our senco|our transport|our uniform|our young|ours has|out _ have
-0.1|out _ her|out _ is|out _ to|out and|out not|out with|outs-|own _ NAME|owned|owned _ to|owned up|oyst-
-0.1|page $|pages|parent _ NAME|parent _ child|parent _ one|parent in|parent is|parent whose|parents _ been
-0.1|parents _ in|parents _ that|parents and|parents chat|parents have|parents of|parents of =J|parish|parked
-0.1|parked across|parking|part in|party|passed _ on|passed about|passed it|passenger _ are|past _ in
-0.1|past eight|peace|peace $|people _ all|people and|people whose|perm-|person $|person concerned|person it
-0.1|person may|person they|phon-|phone _ at|phones|photographs|physiotherapists|picture _ a|pictures of|pigs
-0.1|plac-|place to|places|plain|plain english|plan and|plan-|plat-|play|plays _ NAME|plea-|please
-0.1|please _ him|please _ in|please _ to|pock-|poli-|pool-|post _ it|poun-|pounds|practise|practitioners
-0.1|prem-|premises|pres-|press the|principal teachers|private|prize _ the|prize for|prom-|property|pta
-0.1|public _ the|pudd-|puni-|pupi-|pupil _ who|pupil with|put|put _ right|put _ with|put out|put the|quiet
-0.1|rabb-|rabbit|radi-|raff-|rail|raised NUMBER|read _ about|read _ is|read _ with|read a|read the|readers $
-0.1|reading NAME|reason _ be|recalled|recalled _ she|recalled that|red|regards|regards $|remarked
-0.1|remember that|remembered|remembered _ song|remembered what|reminded _ that|reminder|reminds
-0.1|reminds _ that|reminds everybody|repa-|repl-|reply|replying|reported $|reported that|request $|rescue
-0.1|rescue _ football|rescue a|resp-|resu-|results|righ-|right _ one|right _ the|right with|role _ the
-0.1|room _ the|rooms|roun-|rugby squad|rule is|rules|rules be|rules on|safe online|safety|said NAME
-0.1|said _ one|said _ there|said _ was|said to|sand|sand-|sandwiches $|sat _ the|saturday NUMBER
-0.1|saw _ happened|saw what|say|say _ she|say a|say good|say so|sayi-|saying|saying it|says _ it
-0.1|says _ nobody|says _ she|school _ NAME|school _ been|school _ recalled|school _ some|school _ to
-0.1|school for|school had|school have|school himself|school in|school that|school's|schools|scra-|sea wall
-0.1|seas-|second _ the|see and|see it|see that|seems|seems to|seen _ in|seen _ the|seen and|senco|send-
-0.1|sending|sens-|sent _ because|set down|set for|settle|seventeen|shake _ hand|shape|shape of|share $
-0.1|she _ as|she _ asked|she _ been|she _ drove|she _ every|she _ longer|she _ right|she _ run|she _ said
-0.1|she _ seen|she _ two|she didn't|she got|she had|she no|she once|she saw|she says|she taught|she told
-0.1|she's been|shelf|shop is|shore|short _ that|short and|should _ a|should _ grateful|should _ it
-0.1|should _ spoken|should _ the|should go|should you|shoulder|showed|side $|sight $|sile-|sinc-|since _ a
-0.1|since _ the|sincerely|sincerely $|sing|singing|singing _ her|singing to|siren|site manager|site that
-0.1|six _ at|six _ our|six of|sixth|sixth formers|sixty|size|skel-|skeleton|slept _ it|small|so|so _ NAME
-0.1|so _ me|so _ not|so _ of|so _ rescue|so _ that|so _ they|so _ we|so please|so the|so to|social
-0.1|social _ and|social media|some _ a|some _ about|some _ have|some _ of|some _ written|some children
-0.1|some of|some words|somebody $|somebody _ home|somebody _ is|somebody _ the|somebody at|somebody in
-0.1|something that|song _ father|song her|sorrow|sorry _ hear|sorry _ one|sorry _ person|sorry to|soup was
-0.1|spare =P|spare _ can|spare wellingtons|speaking =F|speaking _ are|speaking _ have|spel-|spelling
-0.1|spent _ whole|spoke|sports _ every|staff _ been|stands in|star|starts again|state|stay $|stay _ the|step
-0.1|still _ the|still call|stop _ and|strangers $|stro-|strong|student on|students are|students have
-0.1|subject of|suggested _ the|suit|suit $|summ-|summer|summer $|supermarket|support =J|support _ is|surp-
-0.1|sweet|swim-|take|taken|taken by|takes a|taking _ exam|taking an|talk-|talked of|taught _ of|taught him
-0.1|tea and|teacher _ the|teachers _ asked|teachers _ been|teachers _ me|teachers and|teachers had
-0.1|teachers has|teaching _ had|teaching staff|team _ a|teeth|telephone and|tell _ what|tell the =J
-0.1|tell them|terms|terms _ i|terms that|test $|than|than _ do|than anyone|than i|than one|than the
-0.1|that _ family|that _ gate|that _ got|that _ have|that _ her|that _ it|that _ joke|that _ man|that _ new
-0.1|that _ not|that _ once|that _ remembered|that _ should|that _ still|that _ unkind|that all|that comments
-0.1|that every|that goes|that not|that on|that others|that people|that said|that took|that you|the _ after
-0.1|the _ all|the _ and|the _ because|the _ business|the _ by|the _ centre|the _ comes|the _ crossing
-0.1|the _ department|the _ dinner|the _ driver|the _ every|the _ finals|the _ first|the _ form|the _ give
-0.1|the _ half|the _ holds|the _ is|the _ job|the _ know|the _ knows|the _ lines|the _ menus
-0.1|the _ merchant's|the _ might|the _ music|the _ ones|the _ or|the _ our|the _ party|the _ please
-0.1|the _ route|the _ row|the _ rules|the _ secretary|the _ service|the _ side|the _ soup|the _ support
-0.1|the _ take|the _ until|the _ van|the _ wall|the _ we|the _ wednesday|the almshouses|the bath|the bell
-0.1|the big|the book|the bread|the caretaker|the carol|the chip|the clerk|the corridor|the council|the depot
-0.1|the drive|the end|the escorts|the fair|the family =J|the family's|the feed|the field|the forms|the fox
-0.1|the front|the hill|the home|the house|the interval|the janitor|the king|the lane|the law|the librarian
-0.1|the longest|the mechanic|the month|the moor|the morning|the nativity|the netball|the prelims|the prom
-0.1|the pta|the rule|the sea|the shape|the shed|the swimming|the taxi|the van|the visiting|the way|the wind
-0.1|the window|the world|the worse|the yellow|their own|their work|them|them NAME|them _ NAME|them _ a
-0.1|them _ has|them _ it|them a|them have|then _ in|ther-|there|there _ been|there _ night|they =E|thing to
-0.1|things _ our|things _ the|things that|thirty _ of|this =J|this _ for|this _ have|this _ not|this _ of
-0.1|this _ to|this letter|this morning|this time|those _ have|those who|those whose|through it|thrown|tie
-0.1|tikt-|tiktok|time _ year|time and|time of|time-|timetable|tin of|tired and|to NAME|to _ after|to _ been
-0.1|to _ boy|to _ family|to _ from|to _ good|to _ group|to _ is|to _ me|to _ notice|to _ or|to _ public
-0.1|to _ something|to _ spoken|to _ year|to answer|to become|to face|to it|to listen|to make|to my
-0.1|to nursery|to open|to rescue|to settle|to shake|to stay|to stop|to wash|to what|together $|told _ it
-0.1|told us|took him|took it|tooth|town|trac-|trai-|trained to|transport and|tric-|trips|turned out
-0.1|turns _ to|turns out|twelve|twelve years|twen-|twenty|twice and|two =F|two _ and|two _ for|two _ get
-0.1|two _ have|two _ it|two _ our|two children|two years|uncle|unde-|under _ policy|under _ post
-0.1|unfortunately one|unhappy about|uniform $|uniform =E|uniform rail|unkind _ about|unkind remarks|unpl-
-0.1|unpleasantness|until the|up _ NAME|up _ a|up _ that|up and|up has|up on|us _ be|us _ his|us _ say|us at
-0.1|us has|us with|use|use _ our|use _ the|use of|use the|used|used a|usual $|valu-|values|vege-|verd-
-0.1|verdict|very _ and|very good|very much|very wet|visi-|visit _ a|volunteers $|voted|vouc-|waiting _ for
-0.1|wanted for|warm|warm-|was _ about|was _ and|was _ baby|was _ good|was agreed|was at|was dismayed|was dug
-0.1|was founded|was hurt|was only|was our|was proposed|was reported|was singing|was six|was unfair|was very
-0.1|wash up|watch|wate-|way home|way in|we|we _ him|we _ it|we _ no|we _ on|we _ our|we _ the|we can|we hear
-0.1|we say|we stop|we tell|we were|we will|wear|wedd-|wedding|wedn-|wednesday|wednesday NUMBER
-0.1|wednesday _ the|week a|week i|week in|weekly|well _ to|well done|wellingtons _ be|wellingtons can
-0.1|welsh and|went _ with|went to|were _ by|were _ in|were about|were quick|wet _ her|what NAME|what _ do
-0.1|what _ have|what _ her|what _ read|what _ saw|what _ when|what happens|what makes|what our|what song
-0.1|what the|what this|whee-|when to|where a|where he|where the|whether she|whether the|whether you
-0.1|which _ were|which a|which were|who _ also|who _ an|who _ and|who _ have|who _ married|who _ read
-0.1|who _ so|who _ what|who _ when|who can|who drives|who get|who help|who laughed|who mends|who now
-0.1|who ought|who passed|who says|who sings|who will|whoever is|whoever left|whole _ NAME|whole school
-0.1|whose _ had|whose _ was|why the|will =F|will _ back|will _ down|will _ it|will _ on|will _ questions
-0.1|will _ the|will _ to|will _ you|will answer|will do|will know|will look|will read|will-|wint-|winter
-0.1|wish-|wished|with _ as|with _ cup|with _ from|with _ has|with _ note|with _ our|with _ sandwiches
-0.1|with his|with music|with regret|with respect|with under|with what|with you|without _ and|without an
-0.1|word _ the|word with|work _ a|worker _ in|world|worse than|worth|would _ be|would _ say|would now
-0.1|would sooner|wouldn't _ she|wouldn't and|wrea-|wreath|write to|writing _ the|writing and|writing to
-0.1|written $|written _ NAME|written _ in|written _ it|written down|written in|wrote them|www|www _ example
-0.1|y NAME|y NAME =E|yard|year NUMBER =F|year _ about|year _ been|year _ should|year _ the|year _ was|year a
-0.1|year-|years _ the|years ago|years it|yell-|yellow|yn|you _ for|you _ help|you _ is|you _ not|you _ those
-0.1|you can|you for|you had|you what|young _ for|young children|youngest who|your =F|your =P|your _ is
-0.1|your _ to|your name|yours has|yours sincerely|zebra|zebra crossing|zigzags|~0770|~16|~21|~30|~40|~60|~9
-0.1|~900|~academi|~accent|~acros|~adult|~advertis|~afterward|~age|~agre|~almshous|~aloud|~anger|~ani|~answer
-0.1|~app|~appli|~appointment|~arent|~arrangement|~astrai|~attendanc|~bak|~bakeri|~bank|~beat|~bed|~bench
-0.1|~bib|~brav|~brother|~button|~by|~cap|~card|~cello|~centr|~chip|~circulat|~clean|~coffe|~comfort
-0.1|~committe|~communication|~competition|~complaint|~consent|~coordinator|~correct|~cottag|~counsellor
-0.1|~count|~cros|~cub|~cyberbul|~debat|~delight|~deliver|~desk|~dreadful|~dug|~earli|~eisteddfod|~employer
-0.1|~end|~english|~evening|~examination|~field|~filter|~final|~find|~found|~founder|~fourth|~fox|~fridai
-0.1|~friend|~fright|~frost|~garden|~general|~giv|~glas|~glen|~goodbi|~gracious|~grad|~grandparent|~green
-0.1|~grit|~grumbl|~grumpi|~h|~hal|~handful|~harassment|~harp|~hatch|~health|~heat|~hedg|~hi|~hold|~holidai
-0.1|~hors|~hug|~interval|~invit|~janitor|~januari|~jar|~joi|~jumper|~king|~knit|~lac|~lamb|~leaflet
-0.1|~lecturer|~leek|~liar|~librari|~librarian|~longest|~lorri|~lot|~lower|~marrow|~mat|~me|~media|~medium
-0.1|~mention|~menu|~menus|~merchant|~moment|~moor|~morn|~motto|~mp4|~myself|~nativiti|~nest|~netbal|~nineti
-0.1|~noon|~older|~onlin|~option|~oyster|~parti|~particular|~peac|~phon|~pictur|~pin|~plant|~pocket|~poem
-0.1|~pouch|~pound|~practitioner|~premi|~principal|~privat|~priz|~promis|~properti|~pta|~punish|~quiet
-0.1|~rabbit|~rac|~raffl|~rail|~rain|~rat|~red|~reminder|~repli|~resident|~rol|~row|~sad|~safeguard|~safeti
-0.1|~sail|~sand|~scratch|~scrub|~seal|~season|~seed|~seem|~senco|~send|~settl|~shap|~sharp|~shelf|~shor
-0.1|~shoulder|~sincer|~siren|~sixth|~siz|~skeleton|~smal|~so|~social|~sorrow|~star|~start|~ston|~stori
-0.1|~straw|~suit|~summer|~supermarket|~surpris|~tabl|~test|~than|~them|~tie|~tiktok|~timetabl|~ton|~towel
-0.1|~town|~uncl|~unpleasant|~valu|~vap|~verdict|~volunteer|~vot|~voucher|~wal|~warm|~wash|~we|~wedding
-0.1|~wednesdai|~weekli|~winter|~world|~worth|~wrap|~wreath|~www|~yard|~yellow|~yn|~zebra
-0.05|-'ll|-'re|-ace|-ade|-ail|-ake|-alf|-ams|-ane|-ans|-any|-ara|-ard|-ars|-ary|-ass|-ber|-bon|-box|-ced
-0.05|-cks|-der|-did|-die|-dil|-dom|-e's|-eam|-ebo|-ece|-eep|-eme|-emy|-end|-eon|-ere|-ert|-ese|-esy|-ete
-0.05|-eys|-fly|-fth|-ful|-gin|-gis|-got|-gry|-hma|-hon|-ier|-ipe|-ire|-ith|-kin|-lar|-lch|-lds|-let|-lim
-0.05|-lot|-lum|-mbs|-mes|-mph|-nce|-nda|-nic|-nip|-nks|-nse|-nut|-oat|-och|-oir|-omy|-ork|-ost|-oul|-pes
-0.05|-pox|-ppy|-pts|-que|-ran|-ras|-ree|-rel|-ric|-rus|-sar|-sly|-sty|-tan|-tem|-ten|-tie|-tue|-uct|-ude
-0.05|-ues|-urn|-urs|-ust|-ver|-vey|-wly|-wns|-xes|-yed|-yer|-yon|-zag|-zer|17th|19th _ the|19th to|23rd
-0.05|23rd _ is|23rd and|30pm|3rd _ a|3rd where|4qz|4qz $|5rf|5rf $|5sh|5sh $|6wd|6wd $|6zz|6zz $|7b
-0.05|7b _ told|7b who|7pm|8k|8k _ had|8k who|=E behind|=E blether|=E book|=E check|=E children's|=E classes
-0.05|=E collection|=E dinner|=E head|=E june|=E las|=E lessons|=E list|=E lunches|=E march|=E matters
-0.05|=E minibus|=E october|=E one|=E papers|=E park|=E party|=E practice|=E rhiw|=E road|=E school's
-0.05|=E schools|=E service|=E site|=E stops|=E students|=E toilets|=E told|=E wait|=E wrong|=F allergy
-0.05|=F ask|=F behind|=F boys|=F choir|=F died|=F dinner|=F dog|=F dogs|=F eat|=F food|=F grandmother
-0.05|=F head|=F life|=F missed|=F night|=F nursery|=F once|=F parish|=F phones|=F play|=F played|=F polish
-0.05|=F pupils|=F read|=F room|=F told|=F village|=F wait|=F walking|=J catering|=J club|=J coordinator
-0.05|=J crossing|=J data|=J eight|=J eleven|=J families|=J five|=J form|=J harp|=J home|=J house|=J kit
-0.05|=J lead|=J leader|=J librarian|=J minibuses|=J nine|=J once|=J pastoral|=J primary|=J progress|=J pta
-0.05|=J reception|=J stage|=J swim|=J therapist|=J three|=J worker|=P ask|=P asked|=P bags|=P bairns|=P car
-0.05|=P charge|=P chicken|=P coach|=P cream|=P delete|=P end|=P enough|=P fair|=P forty|=P front|=P gate
-0.05|=P going|=P half|=P hats|=P nine|=P one's|=P phones|=P please|=P queue|=P rocket|=P sat|=P scissors
-0.05|=P second|=P sent|=P september|=P shop|=P since|=P sit|=P site|=P stage|=P stop|=P sun|=P ten|=P tin
-0.05|=P turn|=P twice|=P two|=P wee|=P word|=P wrong|=P yn|=few attendance|=few bus|=few canteen
-0.05|=few caretaker|=few caretaker's|=few catering|=few chaplain|=few class|=few coaches|=few cooked
-0.05|=few crossing|=few data|=few deputy|=few exams|=few form|=few four|=few governor|=few headmaster
-0.05|=few heads|=few help|=few home|=few kit|=few lead|=few leader|=few learn|=few learned|=few learning
-0.05|=few minibuses|=few nurse|=few pastoral|=few principal|=few site|=few sixth|=few spoken|=few sports
-0.05|=few therapist|=few visit|=few welsh|NAME 4qz|NAME 5rf|NAME 5sh|NAME 6wd|NAME 6zz|NAME _ 4qz|NAME _ 5rf
-0.05|NAME _ 5sh|NAME _ 6wd|NAME _ 6zz|NAME _ NUMBER|NAME _ apologised|NAME _ ask|NAME _ asked|NAME _ asks
-0.05|NAME _ august|NAME _ brought|NAME _ built|NAME _ came|NAME _ can|NAME _ children|NAME _ did|NAME _ does
-0.05|NAME _ down|NAME _ drawn|NAME _ english|NAME _ failed|NAME _ far|NAME _ fawr|NAME _ february
-0.05|NAME _ feel|NAME _ finished|NAME _ flu|NAME _ found|NAME _ founded|NAME _ given|NAME _ half
-0.05|NAME _ happy|NAME _ he|NAME _ heard|NAME _ houses|NAME _ invited|NAME _ its|NAME _ january|NAME _ lad
-0.05|NAME _ last|NAME _ let|NAME _ like|NAME _ lollipop|NAME _ lost|NAME _ many|NAME _ march|NAME _ married
-0.05|NAME _ may|NAME _ me|NAME _ means|NAME _ meets|NAME _ nearly|NAME _ needs|NAME _ never|NAME _ nobody
-0.05|NAME _ noon|NAME _ november|NAME _ old|NAME _ passed|NAME _ put|NAME _ reading|NAME _ reads|NAME _ runs
-0.05|NAME _ said|NAME _ saw|NAME _ say|NAME _ sent|NAME _ served|NAME _ service|NAME _ seven
-0.05|NAME _ something|NAME _ starts|NAME _ teach|NAME _ tell|NAME _ ten|NAME _ term|NAME _ thanked
-0.05|NAME _ things|NAME _ those|NAME _ three|NAME _ to|NAME _ told|NAME _ too|NAME _ trip|NAME _ twenty
-0.05|NAME _ under|NAME _ usual|NAME _ wants|NAME _ we|NAME _ week|NAME _ when|NAME _ whoever|NAME _ whom
-0.05|NAME _ work|NAME _ would|NAME _ written|NAME _ yn|NAME _ your|NAME an|NAME asks|NAME at =P|NAME bawb
-0.05|NAME because|NAME been|NAME but|NAME carers|NAME chef|NAME choir|NAME closed|NAME comes
-0.05|NAME coordinator|NAME does|NAME food|NAME go|NAME got|NAME grandmother|NAME grateful|NAME gywir
-0.05|NAME here|NAME humbly|NAME it's|NAME lead|NAME learns|NAME lessons|NAME library|NAME lost|NAME lunch
-0.05|NAME made|NAME may|NAME meant|NAME meets|NAME never|NAME nursery|NAME o|NAME of|NAME of =E|NAME op
-0.05|NAME owed|NAME polish|NAME pupils|NAME read|NAME said|NAME say|NAME school|NAME service|NAME set
-0.05|NAME should|NAME so|NAME some|NAME speaking =F|NAME speaks|NAME taken|NAME teachers|NAME than
-0.05|NAME thank|NAME that|NAME there|NAME this|NAME thumbs|NAME to|NAME wants|NAME when|NAME where
-0.05|NAME who's|NAME writes|NAME yn|NAME yr|NUMBER $|NUMBER 30pm|NUMBER NAME =E|NUMBER _ against
-0.05|NUMBER _ asked|NUMBER _ be|NUMBER _ best|NUMBER _ by|NUMBER _ cent|NUMBER _ for|NUMBER _ found
-0.05|NUMBER _ go|NUMBER _ have|NUMBER _ last|NUMBER _ late|NUMBER _ laughing|NUMBER _ nan|NUMBER _ pancakes
-0.05|NUMBER _ put|NUMBER _ read|NUMBER _ that|NUMBER _ their|NUMBER _ up|NUMBER _ whose|NUMBER _ with
-0.05|NUMBER are|NUMBER as|NUMBER asked|NUMBER at|NUMBER boy|NUMBER february|NUMBER felt|NUMBER got
-0.05|NUMBER how|NUMBER in|NUMBER january|NUMBER july|NUMBER march|NUMBER mins|NUMBER no|NUMBER october
-0.05|NUMBER parents|NUMBER per|NUMBER spoke|NUMBER students|NUMBER will|^ abuse|^ after|^ another|^ anything
-0.05|^ applications|^ attendance|^ be|^ best|^ both|^ breakfast|^ bring|^ bullying|^ burns|^ coats
-0.05|^ colleagues|^ come|^ coming|^ communication|^ concerns|^ dates|^ delete|^ deputy|^ diary|^ don't
-0.05|^ eleven|^ enough|^ everybody|^ families|^ filming|^ fourteen|^ friday|^ gardening|^ getting|^ god
-0.05|^ governors|^ half|^ headmaster|^ hello|^ helping|^ hi|^ home|^ how|^ is|^ j|^ just|^ keeping|^ let
-0.05|^ let's|^ letters|^ lock|^ long|^ looking|^ love|^ may|^ members|^ monday|^ mums|^ nearly|^ nineteen
-0.05|^ none|^ not|^ nursery|^ once|^ online|^ others|^ ours|^ parking|^ phones|^ polish|^ put|^ questions
-0.05|^ r|^ respect|^ safeguarding|^ say|^ scissors|^ second|^ see|^ shore|^ sign|^ sixty|^ skirts|^ social
-0.05|^ sports|^ station|^ still|^ sun|^ taxi|^ teachers|^ teaching|^ thanks|^ that's|^ then|^ third|^ thirty
-0.05|^ this|^ those|^ tickets|^ twenty|^ unkind|^ we'll|^ wednesday|^ what's|^ where|^ who|^ worried
-0.05|^ you'll|^ your|a _ account|a _ across|a _ adult|a _ aid|a _ allergy|a _ app|a _ ask|a _ badge
-0.05|a _ baked|a _ band|a _ because|a _ brought|a _ came|a _ cannot|a _ card|a _ catalogue|a _ cello
-0.05|a _ delivering|a _ dinner|a _ does|a _ down|a _ each|a _ envelope|a _ even|a _ evening|a _ ever
-0.05|a _ fitting|a _ found|a _ free|a _ frost|a _ fund|a _ game|a _ goes|a _ got|a _ grandmother|a _ group
-0.05|a _ he|a _ humbly|a _ idea|a _ inch|a _ instead|a _ isn't|a _ it|a _ job|a _ jumper|a _ lady|a _ late
-0.05|a _ left|a _ life|a _ list|a _ loses|a _ may|a _ mention|a _ moment|a _ more|a _ near|a _ need
-0.05|a _ night|a _ nobody|a _ number|a _ nurse|a _ old|a _ paper|a _ people|a _ person|a _ please|a _ pool
-0.05|a _ porter|a _ princess|a _ properly|a _ question|a _ raised|a _ reading|a _ remarked|a _ ring|a _ room
-0.05|a _ rule|a _ safety|a _ shelf|a _ shop|a _ sister|a _ small|a _ surgeon|a _ test|a _ thank|a _ then
-0.05|a _ there|a _ things|a _ this|a _ ticket|a _ too|a _ two|a _ walked|a _ we|a _ we've|a _ when
-0.05|a _ wished|a _ without|a _ wrist|a _ you|a baby|a badge|a bakery|a ballot|a bass|a beach|a bench
-0.05|a better|a blessing|a blue|a bridesmaid's|a broken|a busy|a camera|a caravan|a care|a careless|a cast
-0.05|a caterpillar|a cause|a cheerful|a cheque|a chicken|a civil|a class|a collection|a college|a coloured
-0.05|a communication|a competition|a condition|a counsellor|a cousin|a cushion|a dairy|a day|a dog|a donkey
-0.05|a drawing|a duty|a ewe|a favour|a fish|a flash|a footplate|a friend|a friendly|a gentle|a granda
-0.05|a grandparent|a green|a grievance|a grown|a grumble|a hailstorm|a half|a hat|a heart|a higher|a hole
-0.05|a hug|a hurry|a job|a jumper|a kettle|a kite|a lamb|a lay|a lead|a leaflet|a lesson|a letter|a lift
-0.05|a line|a lion|a list|a lobster|a lorry|a lost|a man|a map|a marrow|a mat|a medal|a messaging|a minute
-0.05|a mirror|a moment|a name|a night|a note|a nursery|a packet|a parents|a penalty|a penny|a personal
-0.05|a pleasure|a polling|a potato|a punishment|a reading|a real|a reason|a recording|a rehearsal|a remark
-0.05|a reminder|a reply|a retired|a robin|a rota|a round|a sad|a safe|a seed|a set|a short|a sign|a signal
-0.05|a silver|a simple|a six|a slice|a smile|a song|a space|a special|a splendid|a stall|a stick|a story
-0.05|a strain|a strength|a swan|a table|a task|a teacher|a teaching|a thank|a three|a tortoise
-0.05|a tracheostomy|a trailer|a train|a tree|a trip|a triumph|a true|a turn|a two|a very|a view|a visit
-0.05|a voice|a waiting|a welsh|a while|a winter|a working|a worry|a wreath|a wren|able _ have|aboard $
-0.05|about _ a|about _ all|about _ and|about _ another|about _ ask|about _ before|about _ cheese
-0.05|about _ else|about _ for|about _ go|about _ help|about _ home|about _ it|about _ move|about _ nursery
-0.05|about _ of|about _ offside|about _ or|about _ people|about _ people's|about _ places|about _ play
-0.05|about _ post|about _ safety|about _ staff|about _ to|about _ trampoline|about _ transport
-0.05|about _ volume|about _ we|about _ welfare|about _ which|about _ who|about _ with|about all
-0.05|about animals|about any|about anyone|about being|about each|about hair|about his|about nursery
-0.05|about online|about parents|about sharks|about somebody|about staff|about talking|about the =J
-0.05|about their|about them|about tides|about transport|about you|above _ chip|above a|above criticism
-0.05|abuse $|abuse on|academy|academy $|academy _ NAME|academy's|accent _ disowns|accent she
-0.05|accepted _ apology|accepted this|account $|account and|across $|acti-|action|action _ the|add|add _ one
-0.05|add _ what|add what|added|added _ by|adding|address $|addressed|adds|adjudicator _ is|adjudicator who
-0.05|adult at|adults|advert|advert _ accent|advert whose|advice _ the|advice on|advise|advise on|advised
-0.05|adviser|afraid of|after NAME|after _ child|after _ coach|after _ counts|after _ father|after _ has
-0.05|after _ night|after _ six|after _ years|after easter|after nine|after somebody|after that
-0.05|after together|after twenty|after two|after us|afternoons|afternoons $|again $|again _ he|again _ next
-0.05|again _ wednesday|again after|again that|again the|again this|again to|against NAME|against _ and
-0.05|against _ child|against _ potato|against her|age _ nine|age and|age of|ago and|agree|agree with
-0.05|agreed $|agreed _ say|agreed that|agreed to|agreement|agreement and|ahead|aid _ and|aim|aisle
-0.05|aisle _ his|aisle on|alarm|alike|alike $|all|all =J|all _ about|all _ back|all _ for|all _ have|all _ i
-0.05|all _ in|all _ it|all _ staff|all _ them|all _ up|all _ us|all _ way|all _ we|all _ we've|all _ welcome
-0.05|all be|all better|all dads|all members|all round|all seven|all so|all staff|all summer|all that|all the
-0.05|all the =F|all there|all three|all through|all times|all we|all week|allergy _ her|allergy _ is
-0.05|allergy had|allergy who|allowed|allowed $|allowed _ stay|almshouses came|along _ the|along with
-0.05|aloud _ the|aloud at|already $|already _ his|already _ it|already given|already when|also|also =P
-0.05|also _ in|also _ to|also a|also like|also the|alto-|altogether|altos|altos _ made|altos had|always =P
-0.05|always _ the|always a|always been|always know|always loved|always see|am _ going|am _ of|am also
-0.05|am aware|am busy|am i|am not|am obliged|am thankful|am the|amou-|an _ a|an _ all|an _ allergy
-0.05|an _ apple|an _ at|an _ has|an _ no|an _ or|an _ school|an _ she|an _ they|an _ to|an _ when|an adult
-0.05|an allergy|an angry|an appointment|an aunt|an egg|an eye|an honest|an incubator|an inkwell|an offer
-0.05|anch-|anchor|anchor _ NAME|anchor and|and NAME =F|and NUMBER|and _ a|and _ adjudicator|and _ adult
-0.05|and _ adults|and _ after|and _ all|and _ an|and _ as|and _ ask|and _ assistants|and _ because|and _ bit
-0.05|and _ boy|and _ breakdown|and _ bringing|and _ bus|and _ carry|and _ changed|and _ chose|and _ cleaning
-0.05|and _ comes|and _ consider|and _ cook|and _ down|and _ else|and _ every|and _ everybody|and _ families
-0.05|and _ fed|and _ few|and _ first|and _ five|and _ flowers|and _ gentleman|and _ granda|and _ grateful
-0.05|and _ great|and _ haggis|and _ hamster|and _ handed|and _ have|and _ jigsaws|and _ joins|and _ just
-0.05|and _ know|and _ lad|and _ last|and _ learning|and _ leave|and _ left|and _ less|and _ library
-0.05|and _ long|and _ look|and _ mince|and _ more|and _ mum|and _ none|and _ number|and _ oils|and _ only
-0.05|and _ own|and _ parents|and _ people|and _ police|and _ pupil|and _ rained|and _ rang|and _ rather
-0.05|and _ read|and _ reason|and _ remember|and _ right|and _ school|and _ sees|and _ set|and _ shall
-0.05|and _ showed|and _ showing|and _ shows|and _ somebody|and _ spoken|and _ staff|and _ starts|and _ stay
-0.05|and _ sticks|and _ student|and _ taught|and _ teacher|and _ that|and _ these|and _ things|and _ think
-0.05|and _ trustees|and _ two|and _ until|and _ up|and _ used|and _ wasn't|and _ we|and _ whoever|and _ will
-0.05|and _ words|and _ work|and _ year|and _ youngest|and _ yours|and accepted|and again|and answers|and any
-0.05|and are|and back|and be|and before|and between|and brought|and cake|and can|and children|and civil
-0.05|and come|and dads|and don't|and elsewhere|and even|and everyone|and finishing|and forty|and found
-0.05|and four|and gave|and good|and got|and head|and her|and home|and how|and i =P|and kind|and laughed
-0.05|and leave|and let|and nearly|and neighbours|and no =P|and old|and on|and online|and parents|and passed
-0.05|and please|and pls|and respected|and safe|and say|and scent|and school|and several|and she|and shown
-0.05|and sometimes|and spent|and stand|and stayed|and teaching|and tell|and thank|and there's|and these
-0.05|and trust|and uniform|and we|and we =P|and we'll|and were|and where|and whether|and who|and whoever
-0.05|and why|and with|and year|and your|angel _ her|angel lost|anger $|anger has|angry apple
-0.05|animals _ school|animals in|anno-|annu-|annual|another $|another =P|another _ a|another _ interpreted
-0.05|another _ is|another _ on|another _ she|another _ so|another child's|another had|another is
-0.05|another online|another person|another that|another year|answer $|answer _ in|answer for|answer is
-0.05|answer it|answered _ the|answering|answers $|answers to|anxi-|anxious|anxious about|any $|any _ for
-0.05|any _ in|any _ is|any _ may|any _ of|any _ that|any _ there|any age|any changes|any hour|any member
-0.05|any other|any time|any worry|anybody _ has|anybody _ is|anybody else|anybody's child|anyone _ has
-0.05|anyone _ is|anyone _ works|anyone _ would|anyone with|anything _ a|anything _ that|anything _ the
-0.05|anything about|anything else|anything in|anything is|anything of|anything that|anywhere|anywhere _ the
-0.05|anywhere else|apart are|apologies _ a|apologies from|apologised and|apology is|appearance
-0.05|appearance rules|appeared on|appears _ one|appears that|applause|applause $|apple|apple $|applications
-0.05|applications _ become|applications to|apply $|appointed|appointment|appointment _ NAME|appointments
-0.05|approved|approved a|apps|apro-|aprons|are NAME|are _ after|are _ as|are _ at|are _ dads|are _ have
-0.05|are _ invited|are _ milk|are _ more|are _ people|are _ small|are _ so|are _ that|are _ us|are _ ways
-0.05|are _ welcome|are a|are answered|are at|are back|are both|are by|are children|are counted|are dark
-0.05|are doing|are fortunate|are free|are glad|are grateful|are here|are invited|are kept|are kind
-0.05|are looked|are more|are nearly|are no|are of|are off|are part|are reading|are running|are safe
-0.05|are shared|are sitting|are still|are the|are there|are unhappy|are used|are warmly|are well|are worn
-0.05|are writing|area|aren't _ they're|aren't lost|around them|arranged _ flower|arranged every|arrangements
-0.05|arrangements for|arri-|arrive|arti-|artist|as _ NUMBER|as _ at|as _ child|as _ children|as _ could
-0.05|as _ cow|as _ do|as _ does|as _ else|as _ family|as _ father|as _ fog|as _ has|as _ joke|as _ rest
-0.05|as _ student|as _ takes|as _ this|as _ usual|as _ were|as _ will|as _ would|as an|as before|as ever
-0.05|as her|as in|as little|as long|as many|as my|as not|as our|as surprised|as there|as those|as true
-0.05|as usual|as you|ash _ a|ash with|ashamed $|ashamed to|asho-|ashore|ashore _ that|ashore by|ask _ be
-0.05|ask _ his|ask _ member|ask _ we|ask any|ask everybody|ask him|ask is|ask of|ask only|ask then|ask us
-0.05|ask whether|asked|asked _ about|asked _ assembly|asked _ do|asked _ for|asked _ i|asked _ leave
-0.05|asked _ people|asked _ read|asked _ see|asked _ she|asked _ who|asked him|asked in|asked not|asked the
-0.05|asking $|asking _ that|asking him|asks all|asks that|asle-|asleep|asleep $|asleep _ a|asleep after
-0.05|assemblies|assembly _ NAME|assembly _ friday|assembly what|assistant _ by|assistant and|assistants have
-0.05|asth-|asthma|asthma or|astray $|at =J|at =P|at NAME =P|at _ accounts|at _ at|at _ bank|at _ before
-0.05|at _ best|at _ camera|at _ chapel|at _ college|at _ dentist|at _ first|at _ great|at _ hall|at _ home
-0.05|at _ hour|at _ it|at _ kitchen|at _ library|at _ lights|at _ may|at _ meeting|at _ open|at _ other
-0.05|at _ over|at _ past|at _ polling|at _ price|at _ shouted|at _ so|at _ somewhere|at _ stop|at _ sweet
-0.05|at _ term|at _ than|at _ tide|at _ train|at _ was|at _ we|at _ wept|at _ with|at assembly|at being
-0.05|at break|at five|at four|at half|at last|at least|at low|at no|at noon|at once|at risk|at sixteen
-0.05|at that|at the =P|at their|at traffic|at two|at weekends|at who|at your|ate|attempts|attempts $|attend
-0.05|attendance was|attention _ a|attention _ the|attention to|august $|august _ his|august _ the
-0.05|august found|august with|aunt _ was|aunt who|aunties|aunties _ carers|aunties foster|avai-|available
-0.05|awake|aware _ comments|away _ home|baby|baby $|baby _ always|baby _ ear|baby _ her|baby _ year|baby an
-0.05|baby has|back _ belonged|back _ his|back _ inkwell|back an|back and|back at|back it|back our
-0.05|back please|back under|background|bad _ is|badg-|badge|badge $|badge _ the|badge changed|badger|bag $
-0.05|bairns hear|bake|baked|baked _ eggs|baked without|baker|bakery _ NAME|bakery _ the|bakery in
-0.05|bakery makes|ball-|ballot|ballot _ voted|ballot paper|balls|balls _ a|balls and|banana _ she|banana but
-0.05|band _ a|band and|band has|bangs|bangs _ and|bangs himself|barb-|barber|bass|bass _ voice|bass whose
-0.05|bath _ he|bath until|batter|batter _ her|batter and|bawb|bays|be =F|be _ as|be _ back|be _ behind
-0.05|be _ doctor|be _ down|be _ first|be _ he|be _ here|be _ i|be _ into|be _ more|be _ one|be _ over
-0.05|be _ the|be _ when|be _ with|be allowed|be and|be ashamed|be back|be borrowed|be called|be copied
-0.05|be deleted|be doing|be done|be emptied|be expected|be found|be given|be godfather|be grateful|be happy
-0.05|be heard|be investigated|be kind|be moved|be named|be nice|be on|be one|be proud|be put|be raised
-0.05|be read|be recognised|be right|be rude|be set|be sorry|be tea|be teased|be there|be treated|be true
-0.05|be worn|be written|beach _ the|beach in|beans|bear _ flash|bear _ mind|bear a|bear in|bear-|bears
-0.05|bears _ surname|bears the|beau-|beautifully|because _ NAME|because _ could|because _ cousin
-0.05|because _ footplate|because _ ice|because _ never|because _ nine|because _ ones|because for|because i
-0.05|because little|because some|because we|beco-|become _ great|become _ of|become aware|becomes|becoming
-0.05|becoming _ grandfather|becoming a|bed $|bed _ the|bed by|bedr-|been =P|been _ and|been _ aware
-0.05|been _ boy|been _ from|been _ he|been _ hot|been _ lately|been _ many|been _ mat|been _ messages
-0.05|been _ more|been _ rule|been _ seventy|been _ sharp|been _ snowballs|been _ tears|been _ twice
-0.05|been _ us|been _ week|been _ with|been about|been aired|been allowed|been and|been appointed|been asked
-0.05|been brought|been changed|been chosen|been closed|been coming|been comment|been copied|been critical
-0.05|been dealt|been doing|been enough|been excluded|been filled|been going|been heard|been inside|been late
-0.05|been leaving|been left|been making|been mended|been moved|been our|been out|been reading|been serviced
-0.05|been so|been spoken|been thanked|been throwing|been too|been unfair|been unhappy|been watered
-0.05|been wrong|beep-|beeper|beeper $|before =E|before _ able|before _ badge|before _ come|before _ had
-0.05|before _ is|before _ leave|before _ man|before _ noticed|before _ post|before _ send|before _ share
-0.05|before any|before anything|before been|before i|before nine|before posting|before we|before writing
-0.05|beforehand|begin _ NUMBER|begin again|begin on|begin with|beginners|begun _ a|behalf|behaviour policy
-0.05|behind _ and|behind and|being _ a|being _ about|being _ at|being _ else|being _ into|being _ round
-0.05|being insulted|being looked|being passed|being read|being shared|being somewhere|being talked|beli-
-0.05|believed|believed _ children|believed that|bell _ a|bell _ now|bell and|bell at|bell met|belong
-0.05|belonged _ a|belonged _ the|belts|bench|bend|bere-|bereavement|beside _ pond|beside the|best _ better
-0.05|best _ he|best _ in|best _ since|best _ the|best _ they|best because|best hour|best of|best visitor
-0.05|best wishes|better _ i|better _ was|better not|better than|between _ we|between houses|between these
-0.05|bid|big _ a|big _ of|big _ up|big _ you|big brother|big sail|big thank|biggest|biggest _ we
-0.05|biggest rucksack|bike|bike shed|bikes|bin|bino-|binoculars|binoculars $|bisc-|biscuits|bit _ a
-0.05|bit _ the|bit brought|bit on|blame for|blaz-|bles-|bless $|blessing|blet-|blether|blood $|blow
-0.05|blue _ has|blue route|blunt|board|board $|boat _ she|boat when|boats _ up|boats cleaned|bodh-|bodhran
-0.05|bodhran _ he|bodhran and|bodi-|bodies|body _ our|boiler|boiler _ been|boiler has|boiler room|bone _ the
-0.05|book _ a|book _ sharks|book _ the|book and|book of|booked for|boots|born|born in|born with|borrow
-0.05|borrowed from|boss|boss _ a|boss and|both _ been|both _ of|both _ well|both are|both have|both sides
-0.05|bottles|bottom _ it|bought _ a|bought a|bought us|bowl|bowl $|box|box _ be|box _ the|box of|box will
-0.05|boxes $|boy _ 7b|boy _ asked|boy _ brought|boy _ came|boy _ could|boy _ drew|boy _ family|boy _ finds
-0.05|boy _ gave|boy _ gets|boy _ head|boy _ never|boy _ our|boy _ people|boy _ spent|boy _ went|boy and
-0.05|boy brought|boy could|boy from|boy had|boy read|boy who|boys _ girls|brass _ and|brav-|bravest
-0.05|bravest _ boy|bravest a|brea-|breach|breach _ the|breach of|bread|bread _ and|bread _ wheeled|breakdown
-0.05|breakdown _ who|breakdown man|breakfast $|breakfast _ run|breakfast is|bridesmaid's
-0.05|bridesmaid's fitting|brig-|bright|bril-|brilliant|bring|bring _ own|bring _ to|bring _ train|bring a =P
-0.05|bringing _ and|bringing _ he|bringing _ ironing|bringing honey|bringing what|brings _ the|brok-
-0.05|broke _ august|broke in|broken|broken _ at|broken _ left|broken his|broken wrist|brother _ everyone
-0.05|brother _ one|brother of|brother so|brothers and|brought _ back|brought _ cold|brought _ dad's
-0.05|brought _ dozen|brought _ marrow|brought _ my|brought _ our|brought _ the|brought _ to|brought _ warm
-0.05|brought ashore|brought her|brought his|brought six|brought the|brought two|brown|bubb-|building
-0.05|building and|built a|bullying and|burns _ and|bursar|bus =J|bus NUMBER|bus _ a|bus _ and|bus _ asks
-0.05|bus and|bus are|bus company|bus escorts|bus has|buses|buses _ her|buses as|business but|busy $|but NAME
-0.05|but _ are|but _ for|but _ got|but _ own|but _ should|but _ they|but _ was|but _ will|but our|but she
-0.05|but that|but we|but who|button $|by =E|by NUMBER|by _ NUMBER|by _ before|by _ boat|by _ children
-0.05|by _ colleague|by _ door|by _ family|by _ grandad|by _ graph|by _ has|by _ he|by _ husband|by _ kind
-0.05|by _ lad|by _ lady|by _ light|by _ little|by _ oldest|by _ or|by _ person's|by _ round|by _ said
-0.05|by _ single|by _ some|by _ staff|by _ stranger|by _ student|by _ teaching|by _ time|by _ uncle|by _ way
-0.05|by _ weekend|by _ whether|by _ woman|by another|by anybody|by coach|by heart|by it|by letter|by many
-0.05|by me|by minibus|by name|by near|by noon|by parents|by robot|by telephone|by text|by that|by the
-0.05|by the =P|by touch|by two|by walking|c|cafe|cafe _ was|cafe that|cake $|cake _ in|cake as|cake was
-0.05|cakes $|call|call _ friend|call _ has|call your|called _ NAME|called _ best|called back|calls _ bodhran
-0.05|calls and|calls his|came|came _ NAME|came _ dal|came _ green|came _ her|came _ his|came _ see
-0.05|came _ show|came _ tell|came _ the|came for|came in|came next|came out|came with|came-|camera _ who
-0.05|camera but|camera in|cameras|can _ a|can _ all|can _ and|can _ be|can _ copied|can _ for|can _ found
-0.05|can _ have|can _ it|can _ longer|can _ mum|can _ seen|can _ to|can a|can be =P|can have|can manage
-0.05|can no|can only|can ring|can speak|can't _ that|can't find|can't promise|cand-|candidate|cannot _ a
-0.05|cannot _ called|cannot _ is|cannot _ potatoes|cannot _ seen|cannot _ you|cannot answer|cannot see
-0.05|cannot tell|cap|capi-|capitals|capitals NAME|capitals _ NAME|captioned|car|car NAME|car _ the|car at
-0.05|car with|caravan $|card _ the|card and|card game|card to|care _ NAME|care _ and|care _ bangs|care at
-0.05|care for|care of|care over|care plan|careers|careful what|careless word|carers _ has|carers _ the
-0.05|caretaker|caretaker's _ and|caretaker's cupboard|carried _ her|carried with|carry _ a|carry _ phone
-0.05|carry and|carry the|carrying|carv-|carved|carved _ mould|carved wooden|case $|cases|cast _ told
-0.05|cast we've|cast-|casting|cat _ called|cat is|cata-|catalogue|catalogue _ our|catalogue and|catc-
-0.05|catch _ with|catch up|catering =J|catering manager|caterpillar|caterpillar _ without|caterpillar baked
-0.05|cause to|cele-|cello _ the|cello on|cent|cent-|certainly|certificate|chair _ a|chair _ governors
-0.05|chair _ this|chair and|chair of =J|chair said|chair telephoned|chairs _ on|chairs came|chal-|challenge
-0.05|challenge $|chan-|chance|change _ address|changed $|changed _ fish|changed _ signer|changed and|changes
-0.05|changes _ who|changes to|chapel|chapel $|chaplain|chapter|charge _ water|charge and|charges|charities
-0.05|charity $|charity _ on|chat _ NAME|chat _ not|chat that|chat with|chats $|check|check $|check and
-0.05|checked _ oysters|checked that|checklist|cheer|cheer $|cheered|cheese|cheese $|chef|chef _ the|chef in
-0.05|cheque|chestnut|chicken|chicken _ them|chicken in|chickenpox|chickenpox _ did|chickenpox he|chie-
-0.05|chiefly|chil-|child _ come|child _ five|child _ home|child _ in|child _ like|child _ one|child _ said
-0.05|child _ seen|child _ sick|child _ so|child _ us|child _ worried|child a|child at =E|child but
-0.05|child goes|child may|child needs|child or|child with|child's _ is|child's _ teacher|child's _ with
-0.05|child's family|child's health|child's teacher|children =F|children =P|children _ all|children _ by
-0.05|children _ can|children _ first|children _ free|children _ given|children _ have|children _ hold
-0.05|children _ more|children _ not|children _ staff|children _ their|children _ to|children _ up
-0.05|children _ wear|children _ what|children _ year|children are|children break|children cannot
-0.05|children come|children do|children eat|children get|children hungry|children know|children learn
-0.05|children may|children of|children on|children see|children she|children through|chim-|chimney
-0.05|chimney wrong|chip _ in|choice was|choose $|choose _ biscuits|choose their|chorus|chose _ seed|chosen $
-0.05|chri-|christening|christening $|christmas _ box|christmas post|church _ chair|church the|circumstances
-0.05|citi-|civil|civil online|claim to|class $|class _ a|class _ and|class _ made|class _ mum
-0.05|class _ parents|class chats|class for|class have|class whose|classes|classes _ a|clea-|clean $
-0.05|clean _ as|clean and|clean hair|cleaned|cleaned _ and|cleaned up|cleaning _ one|clear|cleared
-0.05|cleared the|clearly|clearly _ the|clearly beside|clerk|clerk $|clerk _ that|clerk says|clim-|climbing
-0.05|climbing frame|clip has|clock|close _ NUMBER|close on|closed _ a|closed _ thursday|closed at|closely
-0.05|clot-|club _ a|club for|club is|club needs|clum-|coach _ the|coaches|coat|coat $|coat _ NUMBER
-0.05|coat _ week|coat last|cock-|code _ conduct|code of|coffee morning|coffee on|cold $|cold _ for|cold one
-0.05|coll-|colleague _ in|colleague to|colleagues|collect|collect _ child|collect your|collected
-0.05|collecting _ for|collects _ child|collects _ forms|collects the|collects your|college $|college is
-0.05|colour $|coloured|comb-|combed|combed $|come $|come _ at|come _ every|come _ minibus|come _ nights
-0.05|come _ our|come _ tell|come _ the|come _ today|come by|come for|come from|come on|come straight|come up
-0.05|come with|comes _ as|comes out|comes through|coming NAME|coming _ twenty|coming at|coming in|comment $
-0.05|comment _ about|comment about|comment by|comment on|comments _ been|comments _ our|comments have
-0.05|comments on|committee has|common|common room|communication aid|community|community _ to|community has
-0.05|community have|community page|community that|community to|community will|company|company _ said
-0.05|company who|competition $|competition a|complain about|complain of|complaining|complaint _ received
-0.05|complaint from|complaint properly|complaints _ is|complaints policy|complaints procedure|complete
-0.05|concern about|concern in|concerned _ been|concerned and|concerns $|concerns _ the|concerns about
-0.05|condition _ knows|condition _ means|condition that|condition who|conduct|confidential
-0.05|congratulations _ one|congratulations _ our|conk-|conn-|consent $|consider _ matter|consider _ you
-0.05|consider how|consider the|consultant _ said|consultant that|contact NAME|contract that|cook _ has
-0.05|cook _ on|cook _ the|cook and|cook came|cook has|cook is|cook needs|cook the|cook who|cook would|cooked
-0.05|cooked for|copied|copied _ and|copy in|corner|corner _ the|corner by|cornet|correct|corrected me
-0.05|corridor and|costs nothing|cottage _ her|cottage hospital|cottage was|could _ a|could _ carry
-0.05|could _ do|could _ done|could _ heard|could _ just|could _ read|could _ with|could _ without|could go
-0.05|could not|council _ a|council _ the|council about|council in|council is|council will|counsellor
-0.05|count _ ten|counted _ and|counted on|counts|counts _ know|counts should|county _ do|county to|county's
-0.05|courgettes|courgettes _ the|courgettes and|coursework|court has|courtesy|cous-|cousin _ him
-0.05|cousin dared|covers|covers _ hair|covers her|cow|cow $|coxs-|coxswain|crab|crayon|crayon $|cream on
-0.05|credit _ quiz|credit union|cree-|creels|crew _ drawing|crew a|cric-|cricket|cricket square|cried _ for
-0.05|cried because|crisps $|critical _ us|criticise|criticism $|criticism of|crofting|crofting families
-0.05|cross _ a|cross country|cross the|crossed|crossing $|crossing _ found|crossing warden|crossword
-0.05|crossword _ ink|crossword in|cruel $|crut-|crutches|crutches _ a|crutches and|cry|cryi-|crying
-0.05|crying in|cup _ tea|cup and|cup of|cupboard _ came|cupboard and|curi-|curr-|curriculum|cush-|cushion
-0.05|cushion $|cust-|custard $|cut _ ribbon|cut the|cyberbullying and|d|dad _ do|dad _ mended|dad and|dad on
-0.05|dad's|dad's _ they|dad's and|dads drove|dads for|daff-|daffodil|daffodil _ off|daffodil flew|dairy
-0.05|dairy _ who|dairy allergy|dal|dal _ a|dal for|danc-|dancing|dared|dared _ stopped|dared him|dark and
-0.05|data|dates|dates $|daughter _ born|daughter _ here|daughter came|daughter has|daughter plays
-0.05|daughter under|daughter's _ hoodie|daughter's leavers|day _ a|day _ because|day _ in|day _ september
-0.05|day _ term|day _ were|day _ what|day a|day after|day for|day off|day since|day that|day there|days _ a
-0.05|days _ it|days liked|days the|de|deal _ time|deal better|deal further|deal more|deals|deals with|dealt
-0.05|dealt with|dear =E|dear =F|dear =J|dear families|dear-|debate|debate $|december NUMBER|december at
-0.05|decide|decided to|decision _ made|decisions|defe-|defence|delete|delighted $|delighted to|delivering
-0.05|delivering lilies|delivers|delivers _ milk|delivers the|dentist _ a|dentist and|depot|depot $
-0.05|depute _ has|deputy NAME|deputy _ has|deputy _ me|deputy then|deserves to|desk _ NAME|desk and|diabetes
-0.05|dialysis _ NAME|dialysis on|diary|diary $|did _ and|did _ asleep|did _ but|did _ i|did _ like
-0.05|did _ move|did _ read|did _ then|did _ whole|did half|did it|died|died $|died at|diet-|difference
-0.05|difference _ they|difference that|differently|differently $|dignity|dinner $|dinner _ goes|dinner _ is
-0.05|dinner _ said|dinner lady|dinner supervisors|directly|dirty _ one|dirty hair|dirty put|disability
-0.05|disagree|disagree _ and|disagree well|discuss individuals|discuss it|discussed $|discussed and
-0.05|discussed by|discussed in|discussion $|dish|dismissed|disowns|disowns $|display|dive-|divi-|do _ NAME
-0.05|do _ add|do _ again|do _ and|do _ answer|do _ at|do _ beeper|do _ care|do _ corner|do _ credit
-0.05|do _ have|do _ job|do _ me|do _ milk|do _ put|do _ same|do _ stats|do _ stop|do _ the|do _ think
-0.05|do _ to|do _ who|do _ without|do _ you|do a|do about|do in|do is|do not =P|do put|do something|do the
-0.05|do their|do together|do without|doctor _ the|doctor now|does|does $|does _ NAME|does _ a|does _ at
-0.05|does _ come|does _ free|does _ his|does _ lights|does _ on|does _ run|does _ school|does _ show
-0.05|does _ washing|does every|does fit|does her|does jigsaws|does the|doesn't care|dog $|doing _ crossword
-0.05|doing _ for|doing _ rounds|doing _ though|doing their|doing what|don't _ a|don't _ about|don't _ is
-0.05|don't _ on|don't _ the|don't post|don't share|don't want|done|done _ 8k|done _ very|done _ wrong
-0.05|done and|done by|done to|done up|donk-|donkey|donkey $|dont _ it|door $|door _ our|door and|door to
-0.05|door with|door-|doors $|doubt|down _ NAME|down _ friday|down _ lollipop|down _ may|down _ pencil
-0.05|down _ the|down _ you|down from|down her|down on|down since|down to|down today|down what|dozen _ to
-0.05|dozen rolls|drama club|draw _ the|drawing _ her|drawing of|drawn _ face|drawn _ my|drawn to|drea-
-0.05|drew _ for|drew _ tortoise|drew a|drew straws|drip machine|drive|drive _ minibuses|drive _ the|drive on
-0.05|drive our|drive our =J|driver _ NAME|driver _ becoming|driver _ ten|drivers and|drivers have
-0.05|drives _ mobile|drop _ for|drop _ is|drop in|drop off|drove _ in|drove him|drum-|duck|duck _ clearly
-0.05|duck quite|due|due to|dug _ the|dumplings|during _ long|during a|duty to|e|each $|each =F|each _ and
-0.05|each _ because|each _ from|each _ has|each _ them|each _ us|each child|each group|each month|each year
-0.05|ear|ear _ better|ear all|earn-|earned|earr-|earrings|earrings $|easier|east-|easter|easter _ it
-0.05|easter _ there|easter _ who|easter shouted|easy _ forget|eaten|eating $|eating _ angry|eating an|editor
-0.05|editor $|effo-|effort|egg _ had|egg allergy|eggs _ the|eggs _ wheat|eggs and|eggs milk|eigh-|eight $
-0.05|eight _ a|eight _ them|eight in|eight of|eighteen|eighty|eighty one|elep-|elephant|eleven _ from
-0.05|eleven _ in|eleven _ of|eleven and|eleven times|eleven universities|eleven weeks|else|else may|else the
-0.05|elsewhere|elsewhere $|emai-|emails|emer-|emergency|employees|empt-|emptied|emptied _ one|emptied _ the
-0.05|emptied by|end _ a|end has|ends|ends $|engineer|engineer _ that|engineer said|english =J|english _ like
-0.05|english _ wednesday|english on|english who'd|enjoyed|enor-|enormous|enormous _ on|enormous marrow
-0.05|enough _ tell|enough of|enough to =P|enti-|entitled|entitled to|equi-|equipment|escorts _ ride
-0.05|escorts who|eve|eve _ a|eve of|even _ a|even _ church|even _ he|even _ it's|even a|even to|even when
-0.05|evening _ for|evening _ out|evening finding|evening for|evenings _ NAME|evenings _ look|ever =P
-0.05|ever _ and|ever _ up|ever catch|ever had|ever seen|every _ and|every _ at|every _ full|every _ on
-0.05|every _ person|every _ with|every child's|every day|every flower|every other|every parent|every seat
-0.05|every thursday|every year|every young|everybody $|everybody _ about|everybody _ comes|everybody _ have
-0.05|everybody _ in|everybody in|everybody knows|everybody plays|everybody will|everyone _ a|everyone _ for
-0.05|everyone _ home|everyone has|everyone is|everyone was|everyone went|everyone who|everything _ and
-0.05|everything _ has|everything _ read|everything and|everything she|ewe|ewe _ into|ewe walked
-0.05|examinations _ on|example and|example the|exams|exams _ who|exams officer|exce-|excellent|except|exch-
-0.05|excl-|excluded|excuse|exercise|exercise _ his|exercise to|expect|expected of|expecting _ march
-0.05|expecting in|expects|expense|expense $|experience|extra|eye|eye $|face $|facebook and|facebook by
-0.05|facebook in|facebook page|faces $|failed _ twice|failed and|failed it|fair _ the|fair that|fairly $
-0.05|fairy|faithfully|faithfully $|fall out|fami-|families =F|families _ NAME|families _ and
-0.05|families _ asked|families _ be|families _ can|families _ children|families _ given|families _ helped
-0.05|families _ in|families _ kindly|families _ lent|families _ sent|families _ speak|families _ together
-0.05|families _ two|families about|families brought|families can|families for|families had|families made
-0.05|families of|families speak|families speak =F|families the|families to|families was|families will
-0.05|family $|family _ and|family _ be|family _ been|family _ between|family _ five|family _ has
-0.05|family _ the|family _ we|family _ would|family about|family and|family came|family concerned
-0.05|family have|family on|family that|family were|far _ the|far _ we|far more|far to|farmer|farmers
-0.05|farming _ have|fast|fast _ her|fast that|fast-|faster|father $|father _ back|father _ half|father _ him
-0.05|father _ me|father _ reception|father _ works|father did|father drove|father in|father remarked
-0.05|father told|father was|father with|father's binoculars|fault and|fault of|fault with|favour|favour $
-0.05|favour _ a|favour over|fawr|fayre|fayre _ asking|fayre without|feat-|feathers|febr-|february
-0.05|february NUMBER|fed _ hundred|fed a|feed _ settle|feed to|feel|feel _ and|feel about|feel small
-0.05|feeling $|feeling _ a|feeling that|feelings are|felt _ was|felt there|fever|fever $|few _ about
-0.05|few _ you|few of|few things|fewer|fidd-|fiddle|fiddle group|field $|fight _ something|fight for|fights
-0.05|file|film that|filmed at|filming|filming _ the|filming on|films|filt-|filters|fin|fina-|find _ the
-0.05|find _ way|find _ with|find fault|find the|find their|finding _ whose|finding out|finds writing
-0.05|fine and|fine thing|fing-|finger _ the|finger in|fingers|fingers and|finished|finished $
-0.05|finished _ NAME|finishing _ is|finishing it|fire|fire $|first NAME|first _ NAME|first _ across
-0.05|first _ sentence|first _ to|first _ weeks|first _ without|first and|first by|first day|first fayre
-0.05|first instance|first thing|first took|first whole|fit $|fit _ brother|fit his|fits _ but|fits _ stopped
-0.05|fits him|fits kitchens|fitt-|fitting|fitting $|five _ and|five _ drew|five _ now|five _ the|five who
-0.05|fixtures|flash|flash _ be|flash will|flew off|float _ ten|float was|flower _ the|flower in|flowers $
-0.05|flu|flu _ year|flu the|fog|fog _ parent|fog the|folks|follow $|followed _ the|followed by|following the
-0.05|follows that|food bank|fool|fool _ that|fool said|foot _ NAME|foot of|footplate|footplate _ snapped
-0.05|footplate had|for NAME|for _ 23rd|for _ all|for _ another|for _ as|for _ bravest|for _ by|for _ cards
-0.05|for _ coat|for _ crisps|for _ day|for _ does|for _ eggs|for _ else|for _ food|for _ form|for _ four
-0.05|for _ from|for _ garden|for _ go|for _ goes|for _ grandson's|for _ himself|for _ hospice|for _ if
-0.05|for _ in|for _ it|for _ lifeboat|for _ lovely|for _ man|for _ most|for _ new|for _ panto|for _ parent
-0.05|for _ person|for _ reading|for _ remarks|for _ sad|for _ sat|for _ school|for _ season's|for _ summer
-0.05|for _ support|for _ teacher|for _ than|for _ that|for _ there|for _ things|for _ thought|for _ twelfth
-0.05|for _ twins|for _ two|for _ ward|for _ week|for _ whole|for _ with|for a =F|for a =J|for adults
-0.05|for any =E|for any =F|for anybody|for anything|for as|for bangs|for being|for breakfast|for charity
-0.05|for coming|for everybody|for harp|for he|for in|for is|for its|for january|for longer|for luck|for most
-0.05|for new|for nobody|for not|for nothing|for old|for service|for settling|for several|for six
-0.05|for somebody|for something|for taking|for telling|for themselves|for this|for us|for visiting
-0.05|for waiting|for you|for your =F|forc-|forget it|forget that|forgot|forgot _ words|forgot his|forgotten
-0.05|form $|form _ yours|form if|form teacher|formal|former _ so|former _ who|former pupil|former secretary
-0.05|formers _ got|formers has|forms _ monday|forms _ the|forms are|forms on|fort-|fortunate|fortunate _ the
-0.05|fortunate in|forty =J|forty _ a|forty _ and|forty _ in|forty _ many|forty _ operations|forty _ since
-0.05|forty minutes|forty years|forward _ meeting|foster _ or|fought for|found _ a|found _ great|found _ low
-0.05|found _ son's|found _ wedding|found his|found on|found out|found under|found us|founded _ parents
-0.05|founded by|founders|founders _ NAME|founders of|foundress|foundress _ that|foundress held|four|four _ a
-0.05|four _ and|four _ between|four _ of|four _ our|four _ the|four _ will|four dads|four in|four many
-0.05|fourteen _ and|fourth _ that|fourth said|foyer|frame|free $|free _ and|free _ the|free and|free for
-0.05|free meals|fresh eyes|fret-|fretting|fretting _ the|fretting in|friday NUMBER =E|friday _ december
-0.05|friday _ man|friday _ november|friday _ six|friday _ you|friday for|friday read|friday whether|friend
-0.05|friend _ lives|friend _ you|friend when|friend who|friends _ NAME|frighten|frighten somebody
-0.05|frightened $|frightened _ the|frightened of|frin-|fringe|fringe $|frog|frog-|frogspawn|from|from $
-0.05|from =F|from NAME =F|from NUMBER|from _ a|from _ ash|from _ at|from _ book|from _ boy|from _ came
-0.05|from _ car|from _ caretaker's|from _ consultant|from _ council|from _ county|from _ families
-0.05|from _ girl|from _ grown|from _ gurdwara|from _ in|from _ judge|from _ lady|from _ lock|from _ no
-0.05|from _ office|from _ one|from _ own|from _ page|from _ parent|from _ past|from _ same|from _ steelworks
-0.05|from _ to|from _ told|from _ until|from _ who's|from all|from another|from before|from home|from nine
-0.05|from over|from people|from reception|from the =P|from those|from time|from which|front _ laughed
-0.05|front _ of|front and|front page|frost for|frozen _ and|frozen shoulder|full $|full _ a|full _ and
-0.05|full including|fun _ a|fund for|fund-|funded|funny|further _ it|further _ was|fussy|futu-|future|gain-
-0.05|gained|game _ september|game in|gardeners|gardening _ have|gardening _ off|gardening is|gate|gate _ be
-0.05|gate _ morning|gate _ on|gate _ the|gate and|gate each|gate has|gate in|gate with|gather that|gathered
-0.05|gathered in|gave _ crew|gave _ hamper|gave _ her|gave _ own|gave his|gave it|gaze-|gazebo|gazebo $
-0.05|generally|gentleman _ mends|gentleman _ runs|get _ hands|get _ he|get _ tabard|get a|get her|get here
-0.05|get the|get what|gets|gets _ by|gets tricked|getting _ on|getting married|giant|girl _ an|girl _ came
-0.05|girl _ covers|girl _ gave|girl _ great|girl _ her|girl _ is|girl _ mother|girl _ read|girl _ reception
-0.05|girl _ say|girl _ six|girl _ so|girl found|girl from|girl has|girl of|girl said|girl should|girl was
-0.05|girl wished|girls _ second|girls _ team|girls came|girls who|give _ evenings|give _ tickets|give out
-0.05|given _ back|given _ cushion|given _ first|given and|given for|given it|given out|given us|gives up
-0.05|givi-|giving|glad|glad _ hear|glad _ it|glad-|gladly|glan-|glandular|glandular fever|glas-|glass
-0.05|glasses|glit-|glitter|glove|glut-|gluten|gluten free|go =P|go _ a|go _ as|go _ being|go _ church
-0.05|go _ every|go _ our|go _ particulars|go _ the|go _ their|go _ to|go ahead|go as|go back|go by|go into
-0.05|go on|go round|go up|go without|goal-|goalkeeper|goalkeeper _ took|goalkeeper who|goat|goat $|god
-0.05|god bless|godf-|godfather|godfather $|goes _ families|goes _ to|goes for|goes in|goes on|goes round
-0.05|goes to|goes without|goes wrong|gogg-|goggles|going _ a|going _ do|going _ spend|going to|going up|gold
-0.05|gold-|golden|golden rule|gone _ the|gone _ to|gone _ with|gone _ year|gone astray|gone by|gone home
-0.05|gone on|gone this|gone to|gone up|good =E|good NAME|good _ NAME|good _ better|good _ further
-0.05|good _ more|good _ with|good at|good humoured|good part|good talk|good to|goodbye _ thank|goodbye and
-0.05|goodbye to|got _ NAME|got _ a|got _ chimney|got _ hug|got _ job|got _ three|got _ wrong|got an|got it
-0.05|got something|got stuck|got the|got up|governor _ had|governor _ is|governor asked|governors _ approved
-0.05|governors _ asked|governors _ doctor|governors _ drives|governors _ look|governors _ the
-0.05|governors _ whether|governors are|governors have|governors may|governors meeting|governors the
-0.05|governors will|grab|grace|grade|grade _ a|grade by|grades _ took|grades and|gran _ the|grand|granda
-0.05|granda _ bringing|granda is|grandad _ one|grandad with|grandchildren|granddaughter's christening
-0.05|grandfather|grandfather $|grandmother $|grandmother _ had|grandmother _ their|grandmother was
-0.05|grandmother who|grandmother's|grandmother's $|grandparent|grandparents|grandson's|grandson's _ and
-0.05|grandson's poem|grant|graph|graph _ has|graph and|grateful _ those|grateful _ you|grateful if
-0.05|great _ aunt|great _ christening|great _ died|great _ who|great aunt|great granddaughter's
-0.05|great grandmother|great great|great nan|green _ went|green and|grew _ above|grey|grievance|grit
-0.05|gritters|gritters _ that|gritters said|group _ had|group _ is|group and|group chats|group has|group of
-0.05|group on|grow|grow up|growing|grown _ and|grown man|grumble|grumbling|gues-|guess|guessing|guests
-0.05|guidance|guidance =J|guidance teacher|guide|guide to|gurd-|gurdwara|gurdwara _ came|gurdwara who|gywir
-0.05|had =F|had =J|had _ NAME|had _ NUMBER|had _ against|had _ all|had _ ask|had _ baby|had _ bad
-0.05|had _ before|had _ breakfast|had _ chicken|had _ come|had _ coming|had _ comment|had _ daughter
-0.05|had _ enough|had _ fight|had _ for|had _ good|had _ him|had _ his|had _ in|had _ its|had _ line
-0.05|had _ name|had _ of|had _ offer|had _ on|had _ own|had _ place|had _ removed|had _ same|had _ seen
-0.05|had _ spoken|had _ the|had _ throwing|had _ tied|had _ too|had _ two|had _ unkind|had _ whole|had and
-0.05|had broken|had chickenpox|had drawn|had finished|had for|had got|had interpreted|had it|had its
-0.05|had just|had kept|had one|had snapped|had some|had sung|had told|hadn't _ it|hagg-|haggis|hail-
-0.05|hailstorm|hailstorm _ the|hailstorm on|hair _ have|hair _ the|hair as|hair tied|hair will|halal
-0.05|halal _ that|halal said|half _ after|half _ asked|half _ for|half _ three|half _ town|half asleep
-0.05|half hour|half marathon|hall _ been|hall _ touch|hall by|hall had|hamp-|hamper|hamper _ the|hamper to
-0.05|hamster _ gone|hamster has|hand _ his|hand _ she|hand because|hand in|hand on|hand-|handed
-0.05|handed _ ballot|handed _ got|handed _ she|handed a|handed as|handed in|handle|hands _ put|hands dirty
-0.05|hands kind|hands on|hangs _ the|hangs in|happened $|happened with|happens when|happiest|happiest _ that
-0.05|happiest thing|happily _ he|happily since|happy with|harassment _ a|harassment and|harb-|harbour
-0.05|hard _ any|hard _ be|hard _ his|hard frost|hard spent|hard things|hard will|harder _ of|harder parts
-0.05|harp teacher|harv-|harvest|has _ NUMBER|has _ a|has _ about|has _ allowed|has _ appointed|has _ asking
-0.05|has _ astray|has _ become|has _ brought|has _ care|has _ cast|has _ closed|has _ copied|has _ critical
-0.05|has _ dealt|has _ down|has _ duty|has _ enough|has _ every|has _ family|has _ forms|has _ forty
-0.05|has _ found|has _ further|has _ going|has _ heart|has _ home|has _ key|has _ list|has _ loudest
-0.05|has _ loved|has _ means|has _ moved|has _ our|has _ out|has _ over|has _ part|has _ place|has _ rung
-0.05|has _ same|has _ sat|has _ serviced|has _ shoulder|has _ so|has _ somebody|has _ spoken|has _ stopped
-0.05|has _ thanks|has _ the|has _ them|has _ tickets|has _ two|has _ wrong|has a =E|has accepted|has agreed
-0.05|has always|has an|has been =E|has begun|has combed|has corrected|has dialysis|has fallen|has gone
-0.05|has happened|has helped|has her|has its|has kindly|has learned|has left|has let|has new|has one
-0.05|has opened|has owned|has places|has raised|has reached|has room|has served|has somebody|has stood
-0.05|has taken|has today|hatch|hatch $|hats|hats and|have $|have NAME|have _ a|have _ after|have _ asked
-0.05|have _ at|have _ aware|have _ back|have _ children|have _ chosen|have _ comments|have _ complaint
-0.05|have _ copy|have _ do|have _ done|have _ everyone|have _ extra|have _ felt|have _ given|have _ go
-0.05|have _ going|have _ had|have _ here|have _ him|have _ hurt|have _ look|have _ making|have _ measuring
-0.05|have _ offered|have _ online|have _ our|have _ over|have _ plan|have _ reading|have _ reported
-0.05|have _ set|have _ short|have _ slice|have _ something|have _ spare|have _ spoken|have _ thanked
-0.05|have _ time|have _ trained|have _ walked|have _ watered|have _ write|have _ written|have a =F
-0.05|have added|have agreed|have apologised|have approved|have become|have built|have cause|have counted
-0.05|have decided|have drawn|have eaten|have finished|have free|have got|have helped|have invited
-0.05|have joined|have just|have kindly|have lent|have more|have one|have plenty|have posted|have potatoes
-0.05|have promised|have replied|have reported|have signed|have something|have ten|have the|have their
-0.05|have time|he _ been|he _ booked|he _ care|he _ chickenpox|he _ corrected|he _ done|he _ given|he _ got
-0.05|he _ her|he _ it's|he _ my|he _ need|he _ nothing|he _ now|he _ off|he _ paid|he _ rang|he _ said
-0.05|he _ she|he _ since|he _ six|he _ sung|he _ they|he _ three|he _ through|he calls|he doesn't|he noticed
-0.05|he now|he or|he ought|he still|he would|he's _ a|he's _ hospital|head $|head =J|head NAME|head _ NAME
-0.05|head _ NUMBER|head _ and|head _ drama|head _ in|head _ like|head girl|head teacher|head was|headmaster
-0.05|headmaster $|heads _ the|headteacher NAME|headteacher _ NAME|heal-|health $|health _ care|hear _ and
-0.05|hear _ anybody|hear _ cheer|hear _ it|hear _ to|hear about|hear asked|hear from|hear of|heard _ one
-0.05|heard a|heard from|heard on|hearing $|heart _ raised|heart _ small|heart _ who|heart condition
-0.05|heart has|heart to|heat|heat $|heat-|heating|heig-|height|height of|held _ anybody's|held _ the
-0.05|held against|held by|held on|hello everyone|help $|help _ by|help _ forms|help _ i|help _ the|help and
-0.05|help at|help in|help is|help of|help with|helped is|helped to|helped us|helper $|helpers
-0.05|helping children|helps to|hen club|her _ as|her _ back|her _ batter|her _ been|her _ by|her _ cat
-0.05|her _ coat|her _ doing|her _ done|her _ evenings|her _ flew|her _ grades|her _ grandmother's
-0.05|her _ great|her _ leavers|her _ lesson|her _ pan|her _ peg|her _ person|her _ poem|her _ rang|her _ she
-0.05|her _ so|her _ then|her _ we|her _ were|her _ whole|her _ will|her _ yacht|her a|her boss|her bowl
-0.05|her boy|her car|her daffodil|her family|her friend|her friends|her grade|her grandson's|her great
-0.05|her hand|her in|her lad|her maths|her mother|her mum|her name|her new|her over|her parents|her part
-0.05|her pencil|her pole|her purse|her put|her room|her sister|her son's|her summer|her tabard|her treatment
-0.05|her ward|her wednesday|her welsh|her words|her wrapped|here _ disagree|here _ for|here _ is|here _ of
-0.05|here _ they|here _ this|here _ to|here _ what|here all|here if|here to|hero|hero of|hers _ the
-0.05|hers were|herself _ ashore|herself _ of|herself brought|hi _ NAME|high|higher _ than|higher mark
-0.05|hill _ the|him _ favour|him _ he|him _ her|him _ it|him _ on|him _ tie|him _ was|him be|him but
-0.05|him down|him if|him it|him or|him stopped|him what|himself _ does|hip|hip _ has|hip and|his $|his =J
-0.05|his NAME|his _ a|his _ are|his _ as|his _ binoculars|his _ dared|his _ dirty|his _ drove|his _ easter
-0.05|his _ eleven|his _ exercise|his _ for|his _ keeps|his _ last|his _ lunch|his _ off|his _ pumpkin
-0.05|his _ says|his _ so|his _ tells|his _ test|his _ the|his _ therapist|his _ told|his _ under|his _ up
-0.05|his at|his bodhran|his cousin|his crisps|his dad's|his day|his dog|his door|his family|his feed
-0.05|his graph|his hand|his in|his laces|his lollipop|his low|his name|his neighbour|his physiotherapist's
-0.05|his post|his prophets|his spelling|his teacher|his trolley|his uncle|his van|his wellingtons|his whole
-0.05|hist-|history|hit|hock-|hockey|hockey sticks|hockey team|hoist|hoist _ been|hoist has|hold|hold _ up
-0.05|hold a|hold an|hold him|holding a|hole|hole _ his|hole in|holidays $|holly|home NUMBER|home _ agreement
-0.05|home _ before|home _ in|home _ laughing|home _ of|home _ their|home _ we|home _ what|home _ you
-0.05|home and =E|home because|home before|home happy|home or|home school|home the|home too|homes $|homework
-0.05|honest|honey|honey _ a|honey and|hono-|honour|hood-|hoodie|hoodie _ the|hoodie had|hope _ those
-0.05|hope _ we|hope for|hope to|horse $|hospital _ a|hospital _ given|hospital _ june|hospital _ the
-0.05|hospital during|hospital has|hospital in|hospital porter|hospital since|hospital until|hot _ the
-0.05|hot for|houn-|hounded|hounded $|hour|hour _ NAME|hour and|hour of|hour since|hours $|hours that
-0.05|house and|house is|how _ NAME|how _ are|how _ behave|how _ conduct|how _ deal|how _ does|how _ is
-0.05|how _ it|how _ make|how _ words|how _ you|how many|how soon|how sorry|how your|howe-|however|hug _ the
-0.05|hug from|humb-|humbly|humbly _ one|humbly _ teaching|humbly and|humbly is|humo-|humoured|hund-
-0.05|hundred _ four|hundred _ the|hundred to|hundreds|hundreds of|hung-|hungry|hurling|husband $
-0.05|husband _ it|husband _ was|husband doing|husband who|hut|hydro pool|i _ about|i _ accept|i _ add
-0.05|i _ asked|i _ at|i _ busy|i _ do|i _ ever|i _ every|i _ glad|i _ have|i _ her|i _ here|i _ how|i _ in
-0.05|i _ know|i _ my|i _ nothing|i _ obliged|i _ of|i _ promise|i _ put|i _ thankful|i _ there|i _ want
-0.05|i _ write|i believe|i don't|i failed|i hope|i leave|i live|i said|i think|i thought|i understand|i was
-0.05|i wrote|i'd _ add|i'd only|i'm _ that|i'm asking|i've _ NAME|i've seen|i've told|iawn|ice $|idea $
-0.05|if _ had|if _ in|if _ lost|if _ might|if _ of|if _ son|if _ you|if a =F|if somebody|if something|if the
-0.05|if there|if your =F|illness _ home|illness at|im|im not|imag-|important|in 7b|in _ advert
-0.05|in _ almshouses|in _ are|in _ as|in _ at|in _ back|in _ bag|in _ body|in _ boiler|in _ book|in _ bucket
-0.05|in _ bus|in _ but|in _ carved|in _ cases|in _ chats|in _ classroom|in _ crayon|in _ credit
-0.05|in _ crutches|in _ day|in _ days|in _ end|in _ envelope|in _ evening|in _ evenings|in _ everyone
-0.05|in _ families|in _ first|in _ found|in _ foyer|in _ from|in _ glen|in _ groups|in _ hailstorm|in _ hand
-0.05|in _ has|in _ heart|in _ his|in _ home|in _ house|in _ hurry|in _ incubator|in _ kitchen|in _ language
-0.05|in _ languages|in _ lay|in _ lift|in _ long|in _ lunch|in _ meantime|in _ meeting|in _ minutes
-0.05|in _ moment|in _ morning|in _ most|in _ mud|in _ no|in _ open|in _ owed|in _ paper|in _ parish
-0.05|in _ place|in _ places|in _ porch|in _ public|in _ purse|in _ same|in _ second|in _ shade|in _ slush
-0.05|in _ so|in _ sock|in _ speaks|in _ stage|in _ talk|in _ taxi|in _ term|in _ than|in _ their|in _ time
-0.05|in _ valley|in _ weather|in _ weeks|in _ wellingtons|in _ what|in _ where|in _ with|in about|in all
-0.05|in at|in book|in both|in breach|in bringing|in capitals|in church|in english|in fact|in first|in for
-0.05|in fun|in general|in green|in his =P|in ink|in its|in jest|in june|in key|in labour|in law|in lessons
-0.05|in march|in mind|in more|in most|in my|in need|in nine|in november|in october|in one|in order
-0.05|in particular|in peace|in plain|in pockets|in private|in recent|in september|in small|in ten|in terms
-0.05|in the|in their|in town|in use|in wax|in welsh|inbox|inch|inch $|including|including _ boy|including a
-0.05|incu-|incubator|incubator _ longer|incubator no|individuals|individuals $|info-|informed|informed $
-0.05|ingr-|ingredients|ink|ink _ finishing|ink and|inkw-|inkwell|inkwell _ took|inkwell she|innk-|innkeeper
-0.05|innkeeper _ boy|innkeeper a|inse-|inside _ school|inside a|instance|instead $|instruction|insults
-0.05|integrated|intended|intentions|internet|internet and|internet to|interpreted|interpreted _ her
-0.05|interpreted for|interprets _ the|into _ and|into _ happened|into _ maths|into _ the|into her
-0.05|into particulars|investigated|invigilator|invite|invite _ to|invited _ to|invited to|iron-|ironing
-0.05|ironing $|is|is _ NAME|is _ after|is _ alone|is _ always|is _ an|is _ any|is _ as|is _ asking|is _ be
-0.05|is _ big|is _ choose|is _ crying|is _ different|is _ down|is _ duty|is _ end|is _ every|is _ fault
-0.05|is _ first|is _ fool|is _ former|is _ great|is _ handed|is _ hard|is _ his|is _ honey|is _ humbly
-0.05|is _ i|is _ if|is _ is|is _ keeping|is _ leave|is _ looked|is _ lorry|is _ made|is _ married
-0.05|is _ monday|is _ motto|is _ need|is _ not|is _ nurse|is _ old|is _ over|is _ place|is _ question
-0.05|is _ read|is _ saying|is _ short|is _ smallest|is _ so|is _ soon|is _ strength|is _ subject|is _ task
-0.05|is _ the|is _ their|is _ there|is _ they|is _ things|is _ this|is _ tree|is _ tuesday|is _ up
-0.05|is _ wednesday|is _ what|is _ when|is _ whether|is _ which|is _ www|is _ years|is _ you|is against
-0.05|is also|is always|is anxious|is asked|is asking|is available|is back|is best|is booked|is bullying
-0.05|is concerned|is cross|is done|is due|is easy|is eighty|is enough|is entitled|is expecting|is four
-0.05|is free|is heard|is led|is left|is locked|is machane|is mended|is mine|is mostly|is my|is nearly
-0.05|is needed|is nervous|is ninety|is none|is not =P|is now|is our|is part|is posted|is private|is put
-0.05|is read|is ready|is running|is said|is saved|is seen|is shouted|is shut|is slow|is somebody's
-0.05|is something|is sometimes|is that|is the|is this|is urgent|is used|is vegan|is well|is working|is worth
-0.05|isla-|island|island _ he|island because|isn't _ and|isn't _ for|isn't one|it =E|it =F|it NAME
-0.05|it _ after|it _ aimed|it _ all|it _ because|it _ before|it _ begun|it _ both|it _ by|it _ children
-0.05|it _ did|it _ done|it _ down|it _ even|it _ fair|it _ father|it _ fit|it _ forty|it _ found|it _ fresh
-0.05|it _ funny|it _ he|it _ is|it _ land|it _ like|it _ longer|it _ luck|it _ made|it _ mine|it _ most
-0.05|it _ over|it _ please|it _ public|it _ remarked|it _ seen|it _ still|it _ stop|it _ such|it _ summer
-0.05|it _ their|it _ through|it _ took|it _ up|it _ urgent|it _ very|it _ walking|it _ warm|it _ wax
-0.05|it _ where|it _ will|it _ worth|it _ you|it are|it as|it back|it because|it before|it belonged|it by
-0.05|it came|it could|it did|it done|it face|it fed|it first|it follows|it free|it go|it happens|it his
-0.05|it known|it like|it means|it more|it need|it no|it off|it ought|it rained|it read|it right|it saved
-0.05|it she|it somewhere|it takes|it then|it though|it too|it twice|it well|it works|it'll|it'll be
-0.05|it's _ children|it's because|it's done|it's not|it's on|its =E|its _ can|its _ do|its _ gave|its _ has
-0.05|its _ to|its _ who|its families|its leader|its rudder|j|janitor $|janitor has|january NUMBER
-0.05|january _ the|january _ we|january by|jars $|jest|jigsaws _ the|jigsaws on|job _ NAME|job _ a|job _ one
-0.05|job and|job he|join us|join-|joins _ by|joins us|joke and|joke can|judged|jumb-|jumble|jumble sale
-0.05|jump-|jumper|jumper _ before|jumper from|june|juni-|just _ a|just _ off|just as|just come|just having
-0.05|just walked|keen|keen _ to|keen not|keep an|keep it|keep our|keeper|keeping _ online|keeping _ safe
-0.05|keeping safe|keeps _ in|keeps _ said|keeps it|kept _ for|kept _ of|kept in|kept it|kept off|kept out
-0.05|kett-|kettle|kettle has|key =J|key _ NUMBER|key _ the|key stage|key stage =J|keyb-|keyboard|kind _ a
-0.05|kind _ and|kind _ is|kind _ it|kind _ kind|kind _ only|kind _ the|kind about|kind and|kind hands
-0.05|kind online|kind regards|kindest|kindly mended|kindly offered|kindness $|kit _ a|kitc-|kitchen _ now
-0.05|kitchen and|kitchens|kitchens _ his|kitchens stopped|kite|kite _ balls|kite two|knee|knew|knock on
-0.05|know $|know _ and|know _ feelings|know _ friday|know _ he|know _ is|know _ it|know _ most|know _ much
-0.05|know _ some|know _ that|know _ we|know _ you|know her|knowledge|knows _ i|knows _ prophets
-0.05|knows _ tides|knows _ to|knows about|knows his|knows more|labe-|label _ the|labelled|labelled and|labo-
-0.05|labour|labour _ wife|labour his|laces|laces _ a|laces in|lad _ cannot|lad _ is|lad _ left|ladd-|ladder
-0.05|ladi-|ladies|ladies _ she|ladies _ the|ladies and|ladies in|lady NAME|lady _ NAME|lady _ came
-0.05|lady _ delivers|lady _ her|lady _ ninety|lady _ on|lady _ teaches|lady _ used|lady _ with|lady from
-0.05|lady is|lady mayoress|lady of|lady puts|laid _ from|laid out|lamb|lamb-|lambing|lambs|land _ ten
-0.05|land within|lanes|language|language $|language and|languages $|lap|lap _ him|lap with|las|last $
-0.05|last =P|last _ after|last _ day|last _ from|last _ in|last _ met|last _ to|last _ were|last friday
-0.05|last lap|last longer|last meeting|last month|last of|last one|last question|last snow|last was
-0.05|last year's|late =E|late _ says|late _ the|late _ week|late all|late collection|late he|late in|late on
-0.05|late-|lately|lately been|laug-|laugh $|laugh _ the|laugh in|laughed $|laughed _ the|laughed until
-0.05|laughing|laughing _ NAME|laughing _ in|laughing in|laughing sat|lay _ near|lay by|lead|lead to
-0.05|leader _ is|leader who|leader will|leads _ walk|leaflet|leaflet _ the|leaflets|learn _ a|learn and
-0.05|learn from|learn it|learn to|learned to|learners|learning _ being|learning _ live|learning about|learns
-0.05|learnt|leave $|leave _ for|leave _ group|leave _ own|leave _ the|leave at|leave room|leave us|leavers
-0.05|leavers _ had|leavers hoodie|leaving _ on|led _ a|led a|led by|leek|leek _ was|leek soup|leeks|leeks $
-0.05|left $|left _ a|left _ as|left _ courgettes|left _ enormous|left _ of|left _ peace|left _ reception
-0.05|left at|left out|left us|left with|leg _ two|leg and|lend|lend _ a|lend and|lent us|less _ for|lesson
-0.05|lesson _ NAME|let NAME|let _ child|let _ children|let _ down|let _ have|let _ know|let _ matter
-0.05|let _ say|let _ speech|let them|let's|letter NAME|letter _ NAME|letter _ about|letter _ the|letter is
-0.05|letter to|letters _ school|letters _ the|letters about|level _ a|level with|librarian is|library =E
-0.05|library _ it|library and|library on|library window|lice $|lice _ clean|lice like|lie|life _ an|life in
-0.05|life online|lift _ work|lift at|lifts|lifts and|light _ the|light of|lighthouse|lights|like _ a
-0.05|like _ an|like _ and|like _ bit|like _ chat|like _ hair|like _ hear|like _ it|like _ known|like _ say
-0.05|like _ see|like _ shake|like _ think|like and|like clean|like eating|like it|like their|like this
-0.05|like to =F|like you|liked _ and|likes _ get|likes better|lili-|lilies|lilies $|limit|line _ easter
-0.05|line at|link-|linked|linked _ our|linked from|links|lion|list $|list of|listen $|listening $|little $
-0.05|little =E|little _ and|little _ said|little as|little ears|little else|little things|live _ knows
-0.05|live _ the|live _ with|live apart|live everybody|live well|live-|lived _ a|lived with|lives _ the
-0.05|lobster|local pages|local paper|lock NAME|lock NAME =E|lock _ NAME|lock _ was|lock cottage|locked|lol
-0.05|lollipop $|lollipop _ puts|long _ and|long _ it|long _ on|long _ tied|long and|long as|long while
-0.05|longer _ a|longer _ at|longer _ who|longer fits|longer get|longer than|longest _ in|longest bone|look
-0.05|look _ his|look _ no|look _ somebody|look _ the|look _ together|look after|look for|look over|look to
-0.05|look up|look-|looked _ by|looked _ the|looking|looking after|looks _ her|looks _ to|looks _ us
-0.05|looks forward|lorry|lorry _ was|lorry driver|lose a|lost $|lost =P|lost _ NAME|lost _ and|lost _ aren't
-0.05|lost _ heart|lost _ just|lost _ leader|lost _ rudder|lost one|lost they're|lot|lot _ each|lot _ people
-0.05|lot of|lots|lots of|loud|louder than|loudest|loudest _ in|loudest laugh|loudly|loudly _ the|loudly that
-0.05|love|love $|love _ neighbour|love from|love thy|love to|loved|loved _ cello|loved the|lovely _ and
-0.05|lovely and|lovely cakes|lovi-|loving|low NAME|low _ and|low _ on|low tide|luck _ the|luck _ through
-0.05|luck all|lunc-|lunch|lunch _ it|lunchtime _ and|m|ma'a-|ma'amoul|ma'amoul _ the|ma'amoul in|mach-
-0.05|machane|machane _ he|machane which|machine $|machine's|machine's attempts|made NUMBER|made _ and
-0.05|made _ anger|made _ facebook|made _ feel|made _ never|made _ our|made _ people|made _ private
-0.05|made _ put|made aware|made for|made has|made her|made online|made us|main-|mainland|make _ house
-0.05|make _ it|make _ so|make _ that|make a|make her|make ma'amoul|make no|make of|make sure|make up
-0.05|makes _ a|makes _ children|makes _ difference|makes us|making a|man _ drives|man _ finished
-0.05|man _ helped|man _ lilies|man _ mends|man _ now|man _ plays|man at|man delivering|man had|man is
-0.05|man who =J|manage|manager _ getting|manager _ moved|manager _ the|manager is|manager was|manager will
-0.05|mann-|manners|many $|many _ of|many messages|many more|many thousands|map|mara-|marathon|marathon for
-0.05|march NUMBER|march _ can|marg-|mark _ our|mark _ the|mark _ told|mark in|mark than|mark-|marked|marking
-0.05|marks _ the|married|married _ the|marrow _ she|marrow _ the|marrow on|marrow that|mart|mart $|mat|mat $
-0.05|mate-|material|maths =J|maths lesson|maths teachers|matter _ i|matter and|matter for|matter to
-0.05|matters as|matters more|matters to|may $|may =E|may =P|may _ an|may _ and|may _ be|may _ copied
-0.05|may _ father|may _ given|may _ had|may _ heard|may _ more|may _ of|may _ the|may _ write|may _ your
-0.05|may bring|may collect|may come|may i|may know|may lead|may one|may say|may sit|may speak|may was|may we
-0.05|may wear|mayo-|mayoress|mayoress _ one|mayoress with|me _ about|me _ and|me _ he|me _ lost|me _ she
-0.05|me _ telephone|me _ that|me _ was|me after|me by|me for|me it|me right|me say|me with|meals $|meals and
-0.05|mean a|mean that|mean-|means _ sun|means _ takes|means it|means no|means of|meant|meant $|meant _ a
-0.05|meant _ the|meant as|meant by|meantime|meas-|measured the|meat|medal|media $|medical|medical _ has
-0.05|medical condition|medicine $|medicines|meet _ the|meet the|meeting $|meeting _ families|meeting new
-0.05|meeting of|meeting on|meets|meets _ the|member _ keeps|member _ who|member asked|member concerned
-0.05|member who|members _ reminded|members were|memo-|mend|mended _ by|mended _ shed|mended it
-0.05|mends _ chairs|mends our|ment-|mention|mention _ because|mention _ only|mention _ the|mention for
-0.05|mention it|mere-|merely|message $|message _ is|messages $|messages and|messages from|messaging app
-0.05|met NAME|met _ NAME|met _ a|met _ and|met _ bell|met _ husband|met _ lady|met and|met him|met the
-0.05|midday supervisors|midn-|midnight|might|miles _ NAME|miles of|milk _ or|milk wheat|mill|mince
-0.05|mind being|mine and|minibus _ the|minibus as|minibuses|mins|mins late|minute|minute $|minutes $
-0.05|minutes _ notes|minutes _ the|minutes and|minutes late|minutes of|minutes without|mirr-|mirror
-0.05|mirror _ lad|mirror a|misr-|misread|missed _ grade|missed _ other|missed _ reading|missed a|missed her
-0.05|missed one|mission|mistake _ made|mistake was|mobile _ and|mobile classroom|mobile library|mock _ is
-0.05|mocking|model|mole|moment to|monday NUMBER =E|monday _ june|monday _ november|monday _ the
-0.05|monday mornings|money|money _ to|money and|money goes|month _ NAME|moon|more _ NAME|more _ at|more _ be
-0.05|more _ for|more _ i|more _ in|more _ our|more _ twenty|more at|more important|more in|more of
-0.05|more than =P|more time|morn-|morning $|morning _ are|morning _ her|morning all|morning both|morning for
-0.05|morning on|morning that|mornings $|most _ and|most _ girl|most _ it|most _ with|most a|most places
-0.05|most taken|mostly _ home|mostly at|mother _ been|mother _ bringing|mother _ chairs|mother _ given
-0.05|mother _ her|mother _ son|mother _ that|mother _ the|mother _ to|mother _ triplets|mother at
-0.05|mother found|mother had|mother is|mother keeps|mother of|mother said|mother says|mother used
-0.05|mother who =J|mother whose|motto _ NAME|motto _ our|motto is|motto over|mould|mould _ was|mould that
-0.05|moun-|move _ NAME|move _ single|move _ the|move a|moved _ his|moved _ the|moves|mrs|much $|much _ as
-0.05|much _ our|much _ parent|much _ to|much a|much in|much it|much of|much rather|much to|mud _ and
-0.05|mud kitchen|mum _ a|mum _ interprets|mum _ night|mum _ one|mum _ she|mum _ stuck|mum _ us|mum got
-0.05|mum said|mum tells|mum that|mums _ dads|mums _ foster|mums and|mums aunties|music _ will|must _ in
-0.05|must _ it|must _ the|must be|must come|my _ and|my _ confidence|my _ used|my _ who|my attention|my dad
-0.05|my depute|my desk|my first|my neighbour|my notice|my office|my room|myself $|name $|name _ a|name _ it
-0.05|name _ the|name for|name them|named _ NAME|named _ and|named bottle|named envelope|names _ blame
-0.05|names in|names no|names were|nan _ at|nan _ him|nan died|nan taught|national|nature|near|near NAME
-0.05|near _ at|near the|nearly|nearly _ of|nearly _ us|nearly all|nearly every|need _ a|need _ to|need and
-0.05|need be|need of|need to|needed _ eleven|needed rang|needs _ be|needs _ feed|needs all|needs his
-0.05|needs one|needs that|neighbour|neighbour $|neighbour _ is|neighbour _ written|neighbour has
-0.05|neighbour is|neighbour who|neither _ nor|nervous|nesting|nesting _ the|nesting in|netb-|netball _ were
-0.05|netball posts|netball squad|never _ and|never _ on|never _ one|never _ so|never _ them|never _ who
-0.05|never before|never discuss|never had|never likes|never once|never say|never seen|never wish|never yet
-0.05|new =E|new =J|new _ could|new _ of|new _ pool|new _ was|new boy|new families|new gazebo|new hoist
-0.05|new hydro|news|news $|newspaper _ thursday|newspaper every|next $|next _ a|next _ and|next class
-0.05|next day|next morning|next to|nice|nice _ the|nice-|nicely|nicely $|night _ her|night _ it|nights $
-0.05|nine =P|nine _ it|nine _ liked|nine _ our|nine _ the|nine _ till|nine and|nine in|nine minutes
-0.05|nine thousand|nine wept|nineteen|ninety _ and|ninety _ who|ninety and|ninety one|ninety three|no =J
-0.05|no _ and|no _ be|no _ but|no _ fits|no _ get|no _ need|no _ needed|no _ should|no _ that|no _ who
-0.05|no better|no blame|no camera|no difference|no different|no doubt|no fault|no idea|no means|no meat
-0.05|no names|no need|no order|no other|no reason|no relation|no secret|no sun|nobody $|nobody _ NAME
-0.05|nobody _ a|nobody _ ever|nobody _ hurt|nobody _ it|nobody _ named|nobody asked|nobody else|nobody gets
-0.05|nobody who|nobody will|nobody's _ said|nobody's fool|noise of|none should|none the|noon $|nor _ the
-0.05|nor a|nor does|nor the|normal|not _ about|not _ an|not _ been|not _ condition|not _ done|not _ down
-0.05|not _ either|not _ fault|not _ him|not _ how|not _ inside|not _ into|not _ miss|not _ only|not _ other
-0.05|not _ place|not _ play|not _ read|not _ right|not _ safe|not _ saying|not _ sent|not _ some|not _ such
-0.05|not _ their|not _ them|not _ this|not _ what|not able|not about|not add|not agree|not always|not answer
-0.05|not been|not carry|not come|not enough|not even|not happy|not here|not less|not like|not milk|not mind
-0.05|not move|not on|not repeat|not reply|not said|not sat|not say|not sign|not so|not stopped|not there
-0.05|not want|not wish|not with|not write|not written|note|note _ went|note from|note is|note of|note saying
-0.05|note the|notes _ a|notes and|nothing _ a|nothing _ all|nothing _ another|nothing _ make|nothing against
-0.05|nothing at|nothing is|nothing that|notice _ a|notice _ some|noticed|noticed _ he|now $|now _ again
-0.05|now _ her|now _ it|now _ kitchens|now _ over|now _ plays|now a|now does|now everybody|now fits|now has
-0.05|now in|now let|now oils|now on|now sees|numb-|number|number _ NUMBER|number _ comments|number _ parents
-0.05|number _ posts|number of|number of =F|nursery NAME|nursery _ have|nursery nurses|nursery practitioners
-0.05|nurses _ her|nurses on|nuts|nuts _ a|nuts by|o|o NAME|oak|octo-|october|october NUMBER|odd|of $
-0.05|of _ another|of _ are|of _ bath|of _ be|of _ bears|of _ been|of _ before|of _ bell|of _ big|of _ book
-0.05|of _ boys|of _ bridesmaid's|of _ but|of _ by|of _ called|of _ car|of _ care|of _ caterpillar|of _ chat
-0.05|of _ checked|of _ child|of _ comments|of _ cottage|of _ curriculum|of _ do|of _ drip|of _ drive
-0.05|of _ else|of _ farming|of _ fish|of _ food|of _ girl|of _ goes|of _ got|of _ governors|of _ hard
-0.05|of _ harder|of _ hundred|of _ ladies|of _ last|of _ letter|of _ lot|of _ message|of _ messages
-0.05|of _ mocks|of _ need|of _ newspapers|of _ or|of _ over|of _ parish|of _ pastoral|of _ picture
-0.05|of _ practitioners|of _ reading|of _ replies|of _ respect|of _ room|of _ rules|of _ says|of _ sixth
-0.05|of _ size|of _ so|of _ sort|of _ spelling|of _ staff|of _ steel|of _ still|of _ telephones|of _ term
-0.05|of _ their|of _ there|of _ this|of _ thousand|of _ told|of _ town|of _ transport|of _ until|of _ use
-0.05|of _ values|of _ van|of _ we|of _ welsh|of _ wept|of _ which|of _ who'd|of _ whoever|of _ with
-0.05|of _ work|of _ world|of _ you|of address|of any|of anybody|of applause|of complaint|of conduct
-0.05|of course|of english|of five|of hair|of hours|of life|of ninety|of our =E|of our =P|of ours|of paper
-0.05|of parents|of primary|of pupils|of remarks|of seventeen|of somebody|of spare|of staff|of tea|of thanks
-0.05|of things|of three|of time|of transport|of triplets|of whatever|of with|of work|of year|of yours
-0.05|off _ a|off _ gentleman|off _ glandular|off _ is|off _ low|off and|off at|off from|off it|off nights
-0.05|off on|off to|off we|offe-|offer|offer _ the|offer from|office =P|office _ are|office _ example
-0.05|office _ half|office _ is|office has|office staff|office until|officer _ has|officer will|offs-|offside
-0.05|offside _ than|offside rule|often _ things|often put|oils|oils it|old _ and|old _ of|old may|old pupil
-0.05|oldest _ that|oldest present|on _ 19th|on _ afternoons|on _ app|on _ april|on _ as|on _ back|on _ beach
-0.05|on _ behalf|on _ board|on _ buses|on _ children|on _ coach|on _ day|on _ desk|on _ dog|on _ eve
-0.05|on _ field|on _ friday|on _ from|on _ gritters|on _ home|on _ island|on _ january|on _ lead|on _ life
-0.05|on _ longest|on _ new|on _ night|on _ nursery|on _ pages|on _ people|on _ phone|on _ pier|on _ please
-0.05|on _ quad|on _ radio|on _ read|on _ receiving|on _ road|on _ same|on _ saturday|on _ sides|on _ stair
-0.05|on _ step|on _ stone|on _ sunday|on _ swing|on _ telephone|on _ this|on _ tops|on _ trolley|on _ wall
-0.05|on _ wards|on _ which|on _ whole|on _ working|on _ wrong|on _ yard|on _ zigzags|on again|on all
-0.05|on crutches|on for|on friday|on instagram|on its|on line|on monday|on phones|on site|on sports
-0.05|on sunday|on the =P|on their|on three|on tiktok|on to|on whatsapp|on you|once|once _ cannot|once _ has
-0.05|once _ his|once _ late|once a|once been|once it|once more|once out|once tied|one =F|one =J|one _ been
-0.05|one _ day|one _ found|one _ girl|one _ have|one _ he|one _ helps|one _ her|one _ how|one _ is
-0.05|one _ last|one _ left|one _ me|one _ on|one _ online|one _ ours|one _ to|one _ told|one _ two|one _ was
-0.05|one _ week|one _ whom|one _ whose|one _ woman|one _ wrote|one as|one child|one children|one families
-0.05|one father|one finger|one for|one grown|one hand|one leg|one line|one little|one matter|one member
-0.05|one met|one mother|one mum|one operations|one or|one other|one page|one student|one thing|one to|one we
-0.05|one where|one whole|one's|one's _ is|ones _ a|ones has|ones have|online _ a|online _ off|online _ one
-0.05|online _ so|online _ something|online _ week|online as|online has|online in|online may|online takes
-0.05|online this|only _ a|only _ and|only _ ask|only _ be|only _ cafe|only _ in|only _ it|only _ you
-0.05|only add|only because|only broke|only do|only for|only in|only the|only those|op _ my|op with
-0.05|open _ envelope|open _ new|open _ the|open and|open morning|open to|opened _ the|opens|opens the
-0.05|operations|operations _ picked|operations was|opin-|opinion and|opinions|opinions on|opposite|optician
-0.05|options|options evening|or =F|or _ a|or _ by|or _ child|or _ eat|or _ like|or _ me|or _ member
-0.05|or _ name|or _ on|or _ or|or _ other|or _ to|or _ with|or about|or an|or another|or anything|or by
-0.05|or daughter|or had|or her|or nuts|or one|or online|or passed|or shares|or sharing|or she|or somebody
-0.05|or the|or their|or two|or who|orde-|order|order $|order _ father|order the|ordered|other =F|other _ and
-0.05|other _ bairns|other _ can|other _ has|other _ he|other _ in|other _ of|other _ since|other _ the
-0.05|other _ who|other and|other day|other half|other parents|other reason|others _ a|others _ and
-0.05|others _ been|others _ not|others who|otherwise|our =F|our =P|our NAME =E|our NAME =J|our _ about
-0.05|our _ boy|our _ but|our _ came|our _ cannot|our _ committee|our _ community|our _ coordinator
-0.05|our _ escorts|our _ first|our _ formers|our _ group|our _ held|our _ keep|our _ nurses|our _ officers
-0.05|our _ patrol|our _ player|our _ policy|our _ rule|our _ said|our _ since|our _ speak|our _ speaking
-0.05|our _ than|our _ this|our _ values|our _ warden|our _ whose|our _ worker|our bell|our care|our chairs
-0.05|our class|our clerk|our complaints|our crossing =J|our data|our deputy|our drivers|our finance
-0.05|our foundress|our fourteen|our goalkeeper|our golden|our guidance|our ladies|our librarian|our milk
-0.05|our minibuses|our motto|our mums|our name|our new|our notice|our nursery|our own|our pastoral
-0.05|our physics|our physiotherapists|our picture|our playground|our post|our premises|our rule|our scorer
-0.05|our second|our sixth|our staff|our student|our teaching =J|our telephones|our very|our visiting
-0.05|our welsh|our work|ours|ours _ been|out _ at|out _ his|out _ hours|out _ it|out _ school
-0.05|out _ seventeen|out _ the|out _ three|out _ wind|out _ work|out as|out before|out cannot|out for|out in
-0.05|out tickets|out what|out whose|outside _ hall|outside the|outside the =E|outside under|over NAME
-0.05|over NUMBER|over _ NAME|over _ a|over _ caravan|over _ cup|over _ machine's|over _ own|over _ shoulder
-0.05|over _ spent|over _ they|over _ wall|over _ weekend|over _ whole|over as|owed _ a|owed him|owl|own NAME
-0.05|own _ and|own _ at|own _ had|own _ on|own _ supervisors|own _ though|own batter|own cat|own child
-0.05|own dinner|own grandmother's|own in|own kitchen|own mother|own pan|own peg|own pumpkin|owne-|owner $
-0.05|owner _ NAME|owner has|owner of|owners|oyster|oysters|oysters _ not|oysters are|p|pack-|packet
-0.05|packet _ crisps|packet of|padd-|paddling|paddling pool|page _ one|page _ parents|page and|page for =E
-0.05|page in|page may|page of|page on|page to|page was|page where|pages _ a|pages are|pages of|paid _ when
-0.05|paid already|paid in|paint|painted $|painted _ the|painted the|pan|pan _ said|pan and|panc-|pancakes
-0.05|panto|pants|paper _ and|paper _ posted|paper _ the|paper has|paper voted|parent $|parent _ the
-0.05|parent _ will|parent _ wrote|parent and|parent asked|parent or|parent to|parent with|parents NAME
-0.05|parents _ at|parents _ believed|parents _ children|parents _ for|parents _ had|parents _ have
-0.05|parents _ said|parents _ says|parents _ the|parents _ what|parents _ would|parents at|parents in
-0.05|parents on|parents said|parents yacht|parish _ and|parish council|park _ the|park on|parking $
-0.05|parking and|part $|part _ it|part _ that|part _ the|part _ this|part _ who|part so|particular
-0.05|particulars|particulars and|parts|parts _ what|parts are|parts of|passed _ NAME|passed _ and
-0.05|passed _ to|passed _ welsh|passed along|passed from|passed her|passed his|passed to|passes|passing
-0.05|password|past _ bakery|past four|past the|past three|pastoral office|pastoral team|path|patience and
-0.05|patient and|patient with|pay for|paym-|pays|pays for|peas|peas $|peg|peg _ been|peg had|pegs $
-0.05|penalty $|pens|peop-|people|people _ NAME|people _ a|people _ and|people _ are|people _ carry
-0.05|people _ look|people _ make|people _ that|people _ the|people _ were|people _ you|people can|people on
-0.05|people to|people who|people you|people's =F|per|per cent|perfect|permission _ all|permission from
-0.05|permission is|person _ and|person _ be|person _ had|person _ her|person _ is|person _ it|person _ made
-0.05|person _ means|person _ online|person _ to|person _ was|person _ will|person at|person here|person in
-0.05|person on|person or|person so|person to|person's|person's children|phone _ a|phone _ is|phone _ nine
-0.05|phone at|phone humbly|phone in|phone is|phone number|phones $|phones _ be|phones _ in|phones must
-0.05|phones stay|photo|photographed|photographer|photographer _ a|photographer is|photographs _ be
-0.05|photographs _ by|photographs are|photographs of|physiotherapist has|physiotherapist's
-0.05|physiotherapist's _ to|physiotherapist's exercise|piano|piano $|pick up|picked _ open|picked to|picks
-0.05|picks _ the|picks up|pics|pics of|pict-|picture _ about|picture was|pictures|pier and|pige-|pink|pink $
-0.05|pinned up|pipe _ has|pit|pity that|place _ likes|place _ settle|place and|place he|place here
-0.05|place where|places _ answered|places are|plain words|plait|plait _ says|plait who|plan $
-0.05|plan _ somebody|plan _ their|plan that|planner|planted|planting|plate $|plates|platform|platform $
-0.05|play _ a|play _ on|play it|play-|played _ the|played the|player|player _ been|player had|playground by
-0.05|playground has|plays at|please =E|please =P|please _ a|please _ about|please _ and|please _ before
-0.05|please _ it|please _ of|please _ sending|please _ us|please _ with|please _ your|please and|please come
-0.05|please consider|please drop|please help|please keep|please remember|please see|please send|please talk
-0.05|pleased|pleased to|pleasure|pleasure to|plen-|plenty|plenty of|pls can|pls don't|plum|plum _ and
-0.05|plum tree|plum-|pockets|pockets $|poem _ stayed|poem and|poem by|point|point $|pole|pole _ on|pole down
-0.05|police _ the|police horse|policy and|polish _ NAME|polish _ families|polish and|poll-|polling
-0.05|polling _ since|polling station|pond $|pond _ his|pond and|poor _ in|poppy|porch|porch $|port-|porter
-0.05|porter _ had|porter and|poss-|possible|post _ a|post _ about|post _ and|post _ in|post _ of|post _ one
-0.05|post _ will|post and|post box|post with|posted $|posted _ NAME|posted _ an|posted _ be|posted _ the
-0.05|posted back|posted by|poster|posting|posts _ and|posts _ pink|posts on|potato|potato _ that|potato but
-0.05|potatoes|potatoes _ brought|potatoes at|potatoes had|pouc-|pouch|pouches|pounds _ and|pounds each
-0.05|pounds for|pounds over|power|prai-|praise|prayer|prayer _ a|prayer and|prefects|prelim|present
-0.05|present _ he|present _ who|present governors|present parents|present that|press|press _ button|pressed
-0.05|pressing|price|prie-|priest|primary =J|princess|printed in|private $|prize _ a|procedure _ at
-0.05|procedure is|prog-|progress|progress =J|promise|promise that|promised|promises|proper way|properly made
-0.05|prophets|prophets _ good|prophets a|proposed _ the|prot-|protection|proud $|pta has|public _ may
-0.05|public _ where|public from|public place|pudding|pudding _ a|pudding was|pump-|pumpkin|pumpkin _ he
-0.05|pumpkin though|punishment|pupil NAME|pupil _ NAME|pupil _ had|pupil _ has|pupil _ please|pupil _ runs
-0.05|pupil _ sent|pupil _ the|pupil _ to|pupil _ will|pupil _ year|pupil a|pupil so|pupils =F|pupils _ NAME
-0.05|pupils _ a|pupils _ epilepsy|pupils _ have|pupils _ not|pupils _ on|pupils among|pupils are
-0.05|pupils cannot|pupils do|pupils have =F|pupils must|pupils of|pupils see|pupils travel|pupils with =F
-0.05|pupp-|purpose|purpose $|purse|purse _ she|purse and|push|push-|put $|put _ big|put _ by|put _ finger
-0.05|put _ her|put _ his|put _ in|put _ them|put _ us|put a|put at|put me|put one|put their|put things
-0.05|put to|put your|puts|puts _ pole|puts her|quad|quad _ her|quad with|qual-|quarrel $|quarrel and|quay
-0.05|question _ the|question on|questions|queue NAME|queue _ i|queue _ the|quick to|quicker|quie-
-0.05|quiet _ for|quiet _ who|quiet one|quiet room|quieter|quite _ beside|quite clearly|quiz|quiz _ NAME
-0.05|quiz in|quote|race|racks|radiator|radio|radio $|raffle|raffle _ gave|raffle and|railings $|rain|rain $
-0.05|rain-|rained|rained _ four|rained _ two|rained at|raise|raised _ NUMBER|raised _ for|raised _ us
-0.05|raised with|ramp|rang _ bell|rang _ universities|rang eleven|rang the|rang to|rang up|rath-|rather
-0.05|rather _ the|rather _ we|reac-|reach the|reaches|read _ NAME|read _ a|read _ at|read _ four|read _ from
-0.05|read _ himself|read _ in|read _ line|read _ our|read _ pages|read _ people|read _ read|read _ somewhere
-0.05|read _ story|read _ us|read _ whole|read aloud|read and|read by|read forty|read has|read on|read six
-0.05|read something|read them|read those|read to|reader|reading _ NAME|reading _ a|reading _ the
-0.05|reading _ three|reading about|reading in|reading the|reading to|reads _ newspaper|reads the|ready to
-0.05|real-|really|reasonable|receive|received $|received about|receiving|receiving end|recent|recent days
-0.05|recent weeks|reception $|reception _ had|reception _ him|reception told|reception who|receptionist
-0.05|recipe|recitation party|recognised|recommend|record _ held|record is|recorded|recorded $|recorder
-0.05|recording of|red _ is|red route|refer|refr-|rega-|registration|registration $|relation|remain
-0.05|remark _ in|remark made|remarked _ he|remarked _ the|remarked by|remarked that|remarks $
-0.05|remarks _ about|remarks _ members|remarks _ staff|remarks of|remarks that|remember _ a|remember _ the
-0.05|remind _ members|remind all|reminded of|reminded that|reminder that|removed _ the|repeat $|replaced
-0.05|replaced $|replied|replied _ she|replied _ the|replied that|replies to|report $|report that
-0.05|reported _ a|reported _ the|reported in|reported to|reporter|reporter _ most|reporter was
-0.05|reports _ home|reports go|resc-|reservoir|reservoir _ times|reservoir eleven|resi-|residents
-0.05|residents _ the|residents of|respect $|respect _ one|respect and|respect for|respect is|respected
-0.05|respected and|rest $|rest _ them|rest _ us|rest _ you|rest of|result is|results of|retired|retires
-0.05|retires _ easter|retires at|return|return $|review of|reviews|rewa-|reward|rewr-|rewritten|rhiw|rhiw =E
-0.05|rhiw las|ribb-|ribbon|ribbon with|ride|ride _ our|ride on|right _ NAME|right _ and|right _ it
-0.05|right _ make|right _ tell|right _ we|right about|right and|right that|rights|ring|ring _ not|ring _ the
-0.05|ring her|ring in|ring us|rise|risk|risk $|roads|roadworks|roadworks $|robin|robot|robot _ that
-0.05|robot said|rock|rock-|rocket|rocket science|rolls|rolls _ the|rolls to|roof _ the|room _ NUMBER
-0.05|room _ hear|room _ more|room and|room is|room to|root|rota|rota _ a|rota with|round _ NAME
-0.05|round _ applause|round _ reservoir|round by|round of|round on|rounds|rout-|route _ a|route _ had
-0.05|route _ led|route _ lost|route _ the|route has|route is|route past|row _ a|row _ our|row of|rowan|rubb-
-0.05|rucksack _ have|rucksack we|rudd-|rudder|rudder _ the|rudder gave|rude about|rule _ NAME|rule _ i
-0.05|rule _ that|rule about|rule in|rule on|rule than|ruler|rules $|rules _ it|rules that|rumours _ have
-0.05|run _ and|run _ our|run a|run for|run it|run this|running $|running a|runs _ drop|runs _ is
-0.05|runs _ weather|runs a|runs it|runs the =J|sacks $|sad $|sad _ but|sad song|safe _ and|safe _ civil
-0.05|safe _ for|safe _ respected|safe _ takes|safe place|safeguarding|safeguarding $|safety is|safety of
-0.05|said _ NAME|said _ capitals|said _ first|said _ her|said _ hers|said _ him|said _ in|said _ me
-0.05|said _ not|said _ on|said _ quite|said _ route|said _ she|said _ they|said _ to|said at|said duck
-0.05|said her|said only|said she|said something|said the|said this|said what|said yes|sail|sail _ over
-0.05|sail up|sail-|sailing|sale|sale _ NUMBER|same $|same _ and|same _ as|same _ by|same and|same cake
-0.05|same day|same earrings|same fringe|sanc-|sanctions|sanctions $|sand and|sang|sat _ NAME|sat _ since
-0.05|sat _ with|sat in|sati-|satisfied|satisfied $|saturday _ may|saved _ summer|saved her|saw $|saw _ over
-0.05|saw her|say _ at|say _ here|say _ morning|say _ of|say _ sorry|say _ to|say _ with|say _ you
-0.05|say goodbye|say in|say something|say what|saying NAME|saying _ and|saying _ i|saying _ since|saying so
-0.05|says|says $|says NAME|says _ drive|says _ has|says _ he|says _ in|says _ this|says _ was|says _ worth
-0.05|says he|says is|says it's|says they|scent|scent _ to|scent and|sche-|scheme|school =E|school =P
-0.05|school NAME|school _ a|school _ are|school _ be|school _ day|school _ facebook|school _ founded
-0.05|school _ from|school _ is|school _ needs|school _ not|school _ they|school _ week|school agreement
-0.05|school and =E|school as|school gate|school jumper|school life|school nurse|school of|school on
-0.05|school places|school run|school since|school the|school this|school to|school with|school's _ and
-0.05|schools $|schools as|scis-|scissors|scor-|scorer|scorer _ the|scorer for|scores|screens|scru-|seal
-0.05|seal-|sealed|season|season's|season's _ a|season's been|seat _ including|seat belts|seat full|seats
-0.05|second|second _ a|second _ and|second _ had|second _ of|second adult|second in|second out|second player
-0.05|second prayer|second was|secondary|secretary _ had|secretary _ the|secretary has|secretary who|sect-
-0.05|section|see _ about|see _ counsellor|see _ every|see _ more|see _ of|see _ read|see _ this|see _ who
-0.05|see _ with|see more|see you|seed|seed _ and|seed catalogue|seeds|seek|seems _ have|seen $|seen _ about
-0.05|seen _ i|seen _ lot|seen _ over|seen a|seen more|seen on|seen online|seen some|seen that|seen to
-0.05|seen us|sees _ her|sees over|seld-|seldom|senco _ a|senco has|send _ spare|send a|send in|send it
-0.05|sending _ to|sends _ for|sends thanks|sense|sensible|sensory|sensory _ is|sent _ NAME|sent _ that
-0.05|sent him|sent home|sent in|sentence _ english|sentence in|separate|sept-|september|september _ he
-0.05|september _ his|september _ nurses|september because|september that|september the|seriously|serve the
-0.05|served this|service $|service _ gone|service _ the|service has|serviced|serviced $|set _ in|set _ nine
-0.05|set and|settle $|settled $|settled _ the|settled at|seven|seven =J|seven =P|seven _ our|seven of
-0.05|sevens _ been|sevens have|seventeen _ the|seventeen and|seventy _ children|seventy _ them|seventy of
-0.05|several _ have|sewi-|sewing|shade|shade together|shake|shake her|shake your|shall _ no|shall be
-0.05|shall not|shame|shan-|shape _ NAME|shape _ a|share _ it|shared _ beyond|shared _ packet|shared more
-0.05|shared on|shared online|sharks|sharks _ the|sharks to|sharp|she _ combed|she _ doing|she _ eighty
-0.05|she _ entitled|she _ for|she _ grateful|she _ is|she _ me|she _ met|she _ now|she _ once|she _ six
-0.05|she _ so|she _ stood|she _ taught|she _ took|she _ what|she _ with|she _ written|she asked|she carried
-0.05|she disowns|she first|she rang|she said|she showed|she still|she stood|she tells|she took|she's _ quiet
-0.05|shed|shed $|shed _ left|shed whoever|shelf _ who|shelf and|shep-|shift|shinty squad|shoe _ and
-0.05|shoe shelf|shoe-|shop|shop _ NAME|shop in|shore NAME|shore NAME =E|shore _ NAME|short of|should _ able
-0.05|should _ care|should _ done|should _ go|should _ in|should _ nothing|should _ on|should _ out
-0.05|should _ themselves|should _ well|should _ wish|should _ written|should _ you|should ask|should bring
-0.05|should disagree|should feel|should know|should miss|should reach|should ring|should say|should see
-0.05|should take|shoulder $|shoulder _ was|shoulder and|shoulders|shouted|shouted _ out|shouted it|shouting
-0.05|show _ NUMBER|show _ how|show _ the|show year|show you|showed _ to|showed it|showers|showing
-0.05|showing _ physiotherapist's|showing his|shown _ the|shows $|shuts|sick|sick _ the|sick on|side _ i
-0.05|side so|sight|sign $|sign in|signal|signed|signed up|signer|signer _ did|signer who|signing|silence
-0.05|silent|silent $|silv-|silver|simple|since $|since _ NAME|since _ age|since _ are|since _ founders
-0.05|since _ goat|since _ had|since _ in|since _ last|since _ of|since _ so|since and|since even|since he
-0.05|since may|since september|since there|sing _ the|singing $|single|single _ was|single inch|single mark
-0.05|sist-|sister|sister _ the|sister by|sit down|site|site $|site _ is|site and|site team|sites|six|six $
-0.05|six _ rolls|six _ she|six _ the|six came|six dozen|six pages|six wept|sixt-|sixteen|sixteen _ look
-0.05|sixteen to|sixth form|sixty _ of|sixty one|skin _ that|skin condition|skir-|skirts|slept through|slice
-0.05|slice _ the|slow to|slowly|slowly and|slush|slush _ tuesday|slush on|smal-|small =E|small _ as
-0.05|small _ in|small _ of|small child|small number|small schools|smallest|smell|smell _ the|smell of|smil-
-0.05|smiling|smoke|snapped|snapped _ the|snapped on|snow _ there|snow day|snow-|snowballs|snowballs $|so $
-0.05|so _ am|so _ at|so _ caretaker|so _ happily|so _ it|so _ let|so _ on|so _ put|so _ shall|so _ this
-0.05|so _ to|so _ under|so _ went|so and|so because|so do|so everyone|so from|so have|so i|so is|so it
-0.05|so keen|so let|so long|so loudly|so may|so on|so pls|so very|so we|so we've|so well|so were|soak-
-0.05|soaked|social _ about|socks|socks $|sofa|sold|sold out|some =E|some =F|some NAME|some _ and
-0.05|some _ comment|some _ find|some _ had|some _ in|some _ not|some _ posts|some are|some families|some ill
-0.05|some in|some messages|some parents|some remarks|some sharp|some unkind|some unpleasant|some years
-0.05|somebody|somebody _ a|somebody _ has|somebody _ we|somebody and|somebody fought|somebody like
-0.05|someone _ written|someone has|something _ NAME|something _ every|something _ gone|something _ home
-0.05|something _ it|something _ our|something _ the|something _ we|something _ you|something and
-0.05|something has|something online|something that =E|somewhere $|somewhere else|son _ daughter|son _ never
-0.05|son had|son or|son's|son's _ last|son's coat|song _ she|song _ the|song but|soon _ a|soon _ stop
-0.05|soon for|soon we|soon-|sooner|sooner _ ten|sooner have|sorry _ them|sorry in|sort|sort _ a|sort and
-0.05|sort-|sorted|sorted $|soun-|sounded _ stood|sounded she|soup _ made|soup on|sour|sour $|spac-|space
-0.05|spaces|spare _ to|spare clothes|speak $|speak _ and|speak _ at|speak _ her|speak _ respect|speak about
-0.05|speak to|speak with|speaking|speaking $|speaking _ for|speaking _ the|speaking and|speaking in
-0.05|speaks _ NAME|speaks some|special|special _ for|special mention|speech _ came|speech be
-0.05|speech therapist|speed|spell|spelling test|spend _ spring|spent _ first|spent a|spent his|sple-
-0.05|splendid|spoil|spoil it|spoke _ her|spoke _ two|spoke against|spoke for|spoken $|spoken _ as
-0.05|spoken _ most|spoken _ with|spoken for|spoken in|spoken to|spon-|sponsored|spor-|spreadsheet
-0.05|spreadsheet $|spri-|spring|spring _ a|spring _ his|spring _ the|spring with|squa-|squad _ second
-0.05|squad came|staf-|staff|staff _ a|staff _ answer|staff _ have|staff _ of|staff _ that|staff _ their
-0.05|staff are|staff at|staff can't|staff had|staff on|staff one|staff will|stage =J|stage NUMBER
-0.05|stage _ slept|stage _ the|stage _ was|stage and|stage he|stage she's|stair|stairs $|stairs _ at
-0.05|stairs two|stall|stammers _ one|stammers had|stand _ her|stand in|stand with|standing|stands _ the
-0.05|stars|start $|start on|start with|started $|starts $|starts _ NAME|starts at|station|station $
-0.05|station NAME|station NAME =E|station _ NAME|station _ the|station since|stats|stats $|stayed _ wash
-0.05|stayed to|staying _ online|staying safe|stays $|stee-|steelworks|steelworks _ says|steelworks and
-0.05|step _ a|step with|steps $|stick|stick $|sticks $|sticks _ he|sticks and|still $|still _ his
-0.05|still _ not|still _ there|still be|still going|still had|still has|still less|stole|ston-|stone
-0.05|stone _ has|stone and|stones|stood _ as|stood _ so|stood _ there|stood in|stop $|stop sending
-0.05|stop tagging|stop where|stopped _ it|stopped _ van|stopped his|stopped nine|stopped saying|stopping $
-0.05|stor-|store|story|story _ NAME|story _ a|story _ of|story _ the|story at|story of|story one|story the
-0.05|straight _ the|straight from|strain|strain on|stranger _ the|stranger on|straw|straw $|straws
-0.05|straws _ it|straws for|stream|strength _ it|strength and|strip|strongly|stuck _ a|stuck in
-0.05|student _ been|student _ has|student _ missed|student _ not|student _ read|student council|student did
-0.05|student had|student is|student teacher|student when|students _ also|students _ been|study|styl-
-0.05|subject =J|subject teacher|such _ and|such _ that|such feeling|suggested a|suit-|suitcase
-0.05|suitcase _ went|suitcase and|summer _ the|summer fair|summer to|sun =P|sun _ all|sun _ on|sun at|sund-
-0.05|sunday|sunday $|sunf-|sunflowers|sung|sung _ it|sung to|suns-|sunshine|supervisors _ to|supervisors and
-0.05|supervisors said|supp-|supper|supplier|support every|support staff|support worker|supported|suppose $
-0.05|sure that|surg-|surgeon|surgeon _ who|surgeon and|surn-|surname|surname _ two|surname of|surprise
-0.05|surprised|surprised _ we|surprised as|survey|susp-|swal-|swallow|swan|swap|swed-|swedes|swedes $
-0.05|sweet peas|sweets|swimming _ NAME|swimming _ on|swimming for|swimming is|swimming squad|swimming starts
-0.05|swing|swing _ cleaned|swing boats|swit-|switched|switched off|taba-|tabard|tabard _ up|tabard done
-0.05|table|table _ the|tables|tablet|tagg-|tagging|take _ in|take _ over|take _ the|take a|take care
-0.05|take down|take their|taken _ by|taken _ in|taken _ one|taken _ stairs|taken _ the|taken _ under
-0.05|taken and|taken down|taken off|taken outside|taken the|taken when|taken with|takes _ lot|takes _ much
-0.05|takes place|takes so|takes to|talk $|talk _ NAME|talk _ one|talk _ us|talk _ year|talk _ you|talk about
-0.05|talk with|talked to|talking|talking $|talking to|target|task|tatt-|tattie|taug-|taught|taught _ NAME
-0.05|taught _ her|taught _ to|taught _ when|taught _ will|taught one|taught the|taught two|taxi _ her
-0.05|taxi times|taxi with|taxis|tea _ cake|teach _ to|teacher _ away|teacher _ be|teacher _ comes
-0.05|teacher _ daughter|teacher _ him|teacher _ it|teacher _ that|teacher _ two|teacher a|teacher is
-0.05|teacher or|teacher read|teacher said|teacher the|teacher told|teacher whose|teacher will|teacher with
-0.05|teacher would|teachers _ NAME|teachers _ be|teachers are|teachers will|teaches _ harp|teaches the
-0.05|teaching _ and|teaching _ people|teaching _ to|teaching children|teaching young|team $|team _ at
-0.05|team won|tear|telephone on|telephoned _ company|telephones _ we|telephones than|television|tell _ NAME
-0.05|tell _ and|tell _ how|tell _ of|tell _ so|tell _ that|tell our|tells _ he|temper $|tempered|ten _ at
-0.05|ten _ four|ten _ had|ten _ over|ten and|ten before|ten days|ten four|ten miles|ten minutes|ten past
-0.05|ten pounds|tends|tenth|term _ a|term _ duck|term _ him|term _ the|term _ to|term and|term asked|term by
-0.05|term goes|term in|term said|test|text|text $|than _ about|than _ and|than _ clerk|than _ could
-0.05|than _ most|than _ one|than _ parents|than _ police|than _ post|than _ shoe|than _ should
-0.05|than _ suppose|than in|than it|than our|than read|than that|than twenty|thank _ depute|thank _ i
-0.05|thank _ in|thank _ the|thank my|thank them|thank yous|thanked _ writing|thanked in|thanked the|thankful
-0.05|thanks $|thanks _ NAME|thanks _ the|thanks for|that =J|that _ NAME|that _ NUMBER|that _ altos
-0.05|that _ always|that _ am|that _ as|that _ carried|that _ council|that _ daffodil|that _ did|that _ every
-0.05|that _ families|that _ film|that _ float|that _ fought|that _ gone|that _ governor|that _ governors
-0.05|that _ had|that _ hall|that _ handful|that _ happened|that _ hard|that _ last|that _ leave|that _ made
-0.05|that _ many|that _ meant|that _ mock|that _ need|that _ of|that _ one|that _ ought|that _ out
-0.05|that _ page|that _ people|that _ person|that _ post|that _ private|that _ rather|that _ read
-0.05|that _ remark|that _ route|that _ saved|that _ school|that _ shall|that _ shame|that _ since
-0.05|that _ small|that _ stay|that _ stop|that _ stopping|that _ taken|that _ village|that _ when
-0.05|that _ worst|that _ wouldn't|that _ written|that _ wrote|that _ young|that a =E|that are|that boat
-0.05|that can|that child|that coat|that complaints|that does|that each|that either|that everyone
-0.05|that feelings|that filming|that governors|that had|that happened|that he'd|that her|that hers|that home
-0.05|that if|that in|that isn't|that it's|that means|that members|that mended|that most|that night|that no
-0.05|that no =F|that now|that of|that other|that ought|that oysters|that person's|that posts|that pupils
-0.05|that remarks|that respect|that right|that route|that she|that so|that students|that the =P|that there's
-0.05|that those|that time|that to|that upset|that we =P|that words|that worries|that you've|that young
-0.05|the 17th|the 23rd|the 3rd|the _ NAME|the _ an|the _ any|the _ arrive|the _ asks|the _ assistants
-0.05|the _ attempts|the _ bag|the _ bank|the _ be|the _ been|the _ beneath|the _ block|the _ boats
-0.05|the _ body|the _ bone|the _ both|the _ box|the _ brother|the _ brought|the _ but|the _ cake|the _ cakes
-0.05|the _ cat|the _ challenge|the _ changed|the _ charities|the _ chef|the _ clock|the _ closed
-0.05|the _ coordinator|the _ cottage|the _ crew|the _ cupboard|the _ day|the _ days|the _ does|the _ door
-0.05|the _ drove|the _ earrings|the _ eleven|the _ even|the _ evening|the _ failed|the _ fair|the _ family
-0.05|the _ forgot|the _ fringe|the _ gazebo|the _ goes|the _ going|the _ groups|the _ had|the _ hand
-0.05|the _ has|the _ hoist|the _ holiday|the _ horse|the _ hour|the _ house|the _ hungry|the _ hydro
-0.05|the _ instance|the _ into|the _ lap|the _ laugh|the _ left|the _ letter|the _ library|the _ lost
-0.05|the _ lunch|the _ makes|the _ manager|the _ marrow|the _ mayoress|the _ members|the _ menu|the _ met
-0.05|the _ morning|the _ mud|the _ needs|the _ next|the _ nor|the _ now|the _ number|the _ nurse
-0.05|the _ opened|the _ own|the _ pages|the _ parts|the _ past|the _ patrol|the _ peas|the _ place|the _ pls
-0.05|the _ policy|the _ pool|the _ post|the _ posts|the _ prayer|the _ present|the _ procedure
-0.05|the _ property|the _ pupil|the _ question|the _ questions|the _ race|the _ report|the _ rings
-0.05|the _ room|the _ rucksack|the _ rule|the _ sail|the _ sevens|the _ showed|the _ snow|the _ song
-0.05|the _ speaking|the _ squad|the _ square|the _ station|the _ still|the _ store|the _ story|the _ takes
-0.05|the _ teachers|the _ telephone|the _ telephoned|the _ tell|the _ term|the _ thank|the _ that's
-0.05|the _ there's|the _ thing|the _ this|the _ till|the _ timetable|the _ together|the _ told|the _ tree
-0.05|the _ under|the _ union|the _ ups|the _ visitor|the _ week|the _ weekend|the _ were|the _ which
-0.05|the _ whoever|the _ wooden|the _ word|the _ work|the _ wrong|the _ wrote|the _ zigzags|the academy's
-0.05|the account|the adjudicator|the adults|the advert|the advice|the age|the aisle|the altos|the angel
-0.05|the answer|the app|the ash|the assembly|the baby|the back|the badge|the bakery|the band|the bank
-0.05|the beach|the beeper|the bend|the biggest|the bike|the biscuits|the bit|the blue|the board|the boats
-0.05|the body|the boiler|the box|the bravest|the breakdown|the bursar|the buses|the button|the cafe
-0.05|the cards|the caretaker's|the carved|the cat|the catering|the cello|the chair|the chapel|the chaplain
-0.05|the chats|the cheer|the cheese|the chess|the children|the chimney|the choice|the choir|the class =J
-0.05|the climbing|the club|the code|the collection|the college|the common|the community|the company
-0.05|the complaints|the consultant|the cottage|the county's|the courgettes|the cow|the coxswain|the credit
-0.05|the creels|the cricket|the crossing =J|the crossword|the curriculum|the dads|the day|the deputy
-0.05|the desk|the doors|the drama|the drawing|the drip|the editor|the eggs|the eisteddfod|the ends
-0.05|the engineer|the enormous|the envelope|the eve|the evenings|the exams|the family|the farmer|the fiddle
-0.05|the float|the fog|the football|the form|the former|the founders|the foyer|the freezer|the full|the game
-0.05|the garden|the gates|the glen|the goat|the governing|the governor|the great|the green|the gritters
-0.05|the guidance|the gurdwara|the half|the hamper|the happiest|the harbour|the harder|the harp|the hatch
-0.05|the head =J|the heads|the health|the heat|the height|the help|the hens|the horse|the hut|the innkeeper
-0.05|the insults|the internet|the ironing|the island|the judge|the kettle|the kindest|the kindness
-0.05|the ladies|the last =P|the lay|the leek|the leeks|the letter|the lifeboat|the light|the lighthouse
-0.05|the lights|the log|the long|the lost|the lot|the loudest|the lovely|the lower|the machine's
-0.05|the mainland|the manager|the mark|the market|the mart|the meantime|the menu|the milk|the milking
-0.05|the mobile|the mocks|the model|the most|the motto|the move|the mud|the mums|the music|the names
-0.05|the nature|the new =E|the newspaper|the note|the notice|the nurse|the nurses|the offside|the old
-0.05|the older|the oldest|the ones|the open|the order|the owner|the panto|the parent|the parent =J
-0.05|the parish|the park|the pass|the past|the path|the pegs|the photographer|the physiotherapist|the piano
-0.05|the plait|the plan|the planner|the plate|the platform|the play|the plum|the policy|the porch|the potato
-0.05|the power|the prefects|the premises|the price|the primary|the principal =J|the proper|the public
-0.05|the pudding|the quad|the quiet|the radiator|the radio|the raffle|the rain|the reader|the receiving
-0.05|the receptionist|the recitation|the red|the remark|the reporter|the reservoir|the residents|the results
-0.05|the ribbon|the roadworks|the roof|the rounds|the rowan|the sad|the safety|the same =E|the sand
-0.05|the saturday|the school|the school =P|the school's|the science|the season's|the secretary|the shade
-0.05|the shinty|the shore|the signer|the sites|the slush|the smallest|the smell|the snow|the speed
-0.05|the stairs|the steelworks|the step|the steps|the stone|the story|the subject|the subject =J
-0.05|the supplier|the surname|the sweet|the swing|the tables|the tattie|the tea|the telephone|the theatre
-0.05|the thing|the thought|the timetable|the tops|the town|the trampoline|the tree|the trees|the trip
-0.05|the trustees|the tuesday|the twelfth|the tyres|the uniform|the usual|the values|the vegetarian|the vet
-0.05|the vicar|the volume|the walk|the walking|the wall|the ward|the wards|the weather|the website|the wee
-0.05|the week|the welsh|the willow|the winter|the word|the wording|the wrong|the zigzag|the zigzags|thea-
-0.05|theatre|their|their =E|their _ a|their _ for|their _ or|their _ their|their _ to|their _ without
-0.05|their anchor|their children|their families|their first|their heads|their job|their stats|their teacher
-0.05|them _ even|them _ every|them _ hear|them _ hospital|them _ in|them _ she|them _ stop|them _ that
-0.05|them _ they|them _ to|them about|them as|them back|them bears|them called|them from|them how|them in
-0.05|them to|them up|them we|them which|them who|them-|theme|themselves|then _ after|then _ deputy|then _ it
-0.05|then _ shared|then _ the|then _ to|then a|then me|then ran|then stood|then they|then through|then to
-0.05|therapist _ out|therapist came|there _ always|there _ cried|there _ eight|there _ more|there _ no
-0.05|there _ one|there _ to|there _ too|there and|there for|there in|there isn't|there that|there when
-0.05|there will|there's _ a|there's an|there's been|there's no|these _ had|these _ the|these we|they _ all
-0.05|they _ from|they _ given|they _ like|they _ longer|they _ made|they _ manage|they _ never|they _ over
-0.05|they _ see|they _ seen|they _ still|they _ typed|they _ us|they _ why|they are =P|they aren't|they ask
-0.05|they can|they chose|they could|they do|they drive|they go|they know|they leave|they love|they may
-0.05|they must|they need|they never|they read|they see|they shared|they stay|they were|they would|they write
-0.05|they're|they're _ having|they're just|thing _ a|thing _ has|things _ at|things _ be|things _ been
-0.05|things _ have|things _ lost|things _ pupils|things _ that|things _ to|things _ we|things a
-0.05|things aren't|things have|things i|things in|things online|things said|think $|think _ has|think _ her
-0.05|think _ how|think _ it|think _ she|think _ we|think _ who|think _ you|think before|think how|think is
-0.05|think of|think the|third _ a|third _ of|third _ the|third from|thirty|thirty =J|thirty eight
-0.05|thirty four|thirty one|thirty three|this =E|this _ NAME|this _ all|this _ as|this _ last|this _ our
-0.05|this _ proposed|this _ so|this _ term|this _ thank|this _ that|this _ we|this _ were|this and
-0.05|this building|this for|this half|this in|this job|this month|this on|this one|this town|this weather
-0.05|this week's|those _ are|those _ drive|those _ joined|those _ need|those _ us|those _ were|those _ work
-0.05|those _ wrote|those himself|those of|those on|those with|though|though _ can't|though _ had|though i
-0.05|thought _ was|thought about|thought that|thoughtful|thousand people|thousands|thousands of|thread $
-0.05|thread _ the|threats $|three|three $|three _ NAME|three _ as|three _ everything|three _ four
-0.05|three _ lives|three _ not|three _ old|three buses|three grades|three hundred|three people|three said
-0.05|three times|three who|three year|three years|through _ door|through _ gates|through _ office
-0.05|through _ treatment|through _ window|through the|throwing|throwing snowballs|thum-|thumbs|thumbs $
-0.05|thursday NUMBER =E|thursday _ december|thursday _ february|thursday _ mother|thursday a
-0.05|thursday afternoons|thursday to|thursday with|thy|thy neighbour|ticket|tickets $|tickets at|tickets for
-0.05|tickets from|tide|tide _ where|tide and|tides|tides $|tie his|tied _ laces|tied _ please|tied back
-0.05|tied his|tight|tight please|tiktok $|till ten|timb-|timber|time _ i|time _ it's|time _ mother
-0.05|time _ since|time _ time|time a|time ever|time for|time is|time with|times _ his|times _ parents
-0.05|times and|times in|times two|timetable $|timetable _ the|timi-|timings|tired|to 8k|to =J|to _ NAME
-0.05|to _ as|to _ ashamed|to _ back|to _ before|to _ bus|to _ but|to _ by|to _ can|to _ care|to _ child
-0.05|to _ class|to _ colleague|to _ collects|to _ cook|to _ done|to _ down|to _ editor|to _ fair
-0.05|to _ families|to _ father|to _ fault|to _ finance|to _ former|to _ found|to _ four|to _ godfather
-0.05|to _ head|to _ his|to _ how|to _ hundred|to _ kind|to _ left|to _ library|to _ lollipop|to _ ma'amoul
-0.05|to _ mart|to _ neighbour|to _ nine|to _ not|to _ online|to _ only|to _ opinion|to _ otherwise
-0.05|to _ parents|to _ private|to _ pupil|to _ residents|to _ right|to _ said|to _ schools|to _ sent
-0.05|to _ she|to _ small|to _ so|to _ soon|to _ staff|to _ student|to _ such|to _ taken|to _ them|to _ then
-0.05|to _ they|to _ three|to _ town|to _ treasurer|to _ until|to _ used|to _ very|to _ vice|to _ we|to _ wee
-0.05|to _ well|to _ which|to _ who|to _ whose|to _ why|to _ will|to _ woman|to _ written|to a =E|to about
-0.05|to agree|to all =F|to and|to anybody|to anyone|to apply|to by|to children|to church|to complain
-0.05|to criticise|to delete|to eat|to expect|to families|to fight|to follow|to forget|to four|to go
-0.05|to have =F|to hear|to judge|to keep|to me|to meeting|to pass|to people|to post|to question|to record
-0.05|to remember|to report|to run|to say|to set|to seventy|to sign|to small|to start|to study|to tea
-0.05|to teach|to ten|to the =F|to the =J|to those|to tie|to time|to too|to twenty|to two|to use|to which
-0.05|to who|to whoever|to whom|to you|to your|toas-|toast|today _ a|today become|toge-|together|together _ a
-0.05|together _ at|toilets|told $|told _ and|told _ how|told _ mum|told _ of|told _ on|told _ she
-0.05|told _ there|told _ to|told _ we|told and|told by|told her|told it|told them|tomo-|tomorrow|tone|tone $
-0.05|too $|too _ a|too _ and|too _ for|too and|too hot|too little|too soon|took NUMBER|took _ NUMBER
-0.05|took _ and|took _ down|took _ the|took _ up|took across|took in|took part|took up|top _ the|top _ up
-0.05|top it|tops|tort-|tortoise|tortoise _ the|tortoise with|touch _ scent|towe-|towel|towels|town $
-0.05|town for|tracheostomy|tracheostomy _ she|tracheostomy since|tractor|traffic lights|trailer|train
-0.05|train _ NAME|train _ bring|train from|train may|trainers|training in|tram-|trampoline|trampoline $
-0.05|translated|translated the|transport =J|travel _ the|travelling|tray|treasure|treasurer _ found
-0.05|treasurer _ our|treasurer has|treasurer who|treated|treated differently|treatment _ who|tree _ and
-0.05|tree _ the|tree _ up|tree and|tree is|tree surgeon|trees _ been|trees have|tricked|tricked _ his
-0.05|tricked by|tricycle|tried|trip $|trip was|triplets _ in|triplets came|trips are|triu-|triumph|trol-
-0.05|trolley|trolley $|trom-|trombone|true _ a|true _ it|true of|trumpet _ she|trust _ home|trust and
-0.05|trust between|trust that|trustees|trustees _ the|trustees for|truth about|try _ lady|try to|tubs
-0.05|tuesday NUMBER =E|tuesday _ came|tuesday _ december|tuesday _ february|tuesday _ has|tuesday _ march
-0.05|turn $|turn and|turn out|turned sour|turnip|tuto-|tutors|twelfth|twelfth $|twenty $|twenty _ of
-0.05|twenty _ too|twenty four|twenty of|twenty one|twenty to|twenty two|twenty years|twice _ NAME
-0.05|twice _ day|twice a|twins _ all|twins are|twins who|two|two =E|two _ each|two _ hats|two _ in
-0.05|two _ said|two _ swedes|two _ the|two _ them|two _ things|two _ without|two and|two at|two balls
-0.05|two boys|two had|two houses|two hundred|two minutes|two of|two on|two pounds|two sticks|two warm|type
-0.05|type it|typed $|typed _ not|typed and|u|uncle _ i|uncle and|under NAME|under _ have|under _ plum
-0.05|under _ stairs|under our|under sevens|under the =J|under way|underneath|understand _ a|understand the
-0.05|unhappy|unhappy _ how|unhappy _ us|unhappy with|uniform and|union _ in|union quiz|universities
-0.05|universities _ the|universities from|unkind _ and|unkind things|unkindly|unle-|unless|unpleasant $
-0.05|unpleasant _ have|unpleasant things|unsa-|unsu-|unsure|until NUMBER|until _ NAME|until _ angel
-0.05|until _ are|until _ past|until _ tuesday|until _ was|until four|until half|until he|until they
-0.05|up _ aisle|up _ fast|up _ for|up _ game|up _ hear|up _ hill|up _ i|up _ is|up _ part|up _ rota
-0.05|up _ themselves|up _ wednesday|up _ went|up a|up a =P|up above|up after|up evenings|up here|up online
-0.05|up over|up so|up that|up with|upset about|ur|urge-|urgent|us|us _ ask|us _ at|us _ bakery|us _ been
-0.05|us _ before|us _ facebook|us _ he|us _ her|us _ i|us _ in|us _ january|us _ not|us _ on|us _ robot
-0.05|us _ should|us _ sixteen|us _ so|us _ speak|us _ that|us _ you|us a|us and|us as|us by|us counts|us had
-0.05|us have|us he|us how|us in|us is|us know|us so|us the|use a|use it|use the =J|used $|used _ community
-0.05|used _ do|used _ run|used _ say|usef-|useful|users|usual _ was|usual driver|vall-|valley|valley $
-0.05|values _ it|values and|values on|van _ brought|van _ it|van _ to|van _ week|van and|van going|van last
-0.05|van wheeled|vani-|vanished|vegan|vegan _ found|vegan has|vegetarian|very _ fayre|very _ since
-0.05|very brave|very first|very happily|very old|very seriously|vicar _ his|vicar forgot|village =E
-0.05|village _ has|village _ is|village and|village has|village pages|violin|visited|visitor|visitor _ than
-0.05|visitor better|voice _ broke|voice and|voice only|volume|volume _ the|volume of|voted _ went|voted and
-0.05|wait $|wait _ the|waiting _ the|waiting list|walked _ her|walked _ last|walked in|walked into
-0.05|walked off|walked out|walked the|walking _ the|walking bus|walking round|wall $|want|want _ hear
-0.05|want _ know|want _ thank|want _ work|want a|want to|wanted _ the|wants it|ward _ mended|ward _ up
-0.05|ward rang|ward that|ward-|warden|warden _ a|warden found|wards|wards _ machane|wards is|warm $
-0.05|warm swedes|warmly|warmly _ to|warmly invited|was NAME|was _ all|was _ already|was _ anchor
-0.05|was _ banana|was _ best|was _ brave|was _ brought|was _ card|was _ down|was _ drawing|was _ eating
-0.05|was _ four|was _ happiest|was _ has|was _ home|was _ keen|was _ labour|was _ little|was _ loud
-0.05|was _ mistake|was _ of|was _ own|was _ pounds|was _ said|was _ so|was _ surprised|was _ taken
-0.05|was _ than|was _ thank|was _ triumph|was _ who|was _ within|was _ written|was also|was an|was as
-0.05|was asked|was becoming|was begun|was born|was both|was closed|was ever|was for|was fourth|was fretting
-0.05|was frightened|was funny|was given|was grateful|was he|was heard|was her|was here|was herself|was last
-0.05|was late|was like|was lost|was most|was my|was out|was over|was paid|was picked|was quite|was received
-0.05|was remarked|was sat|was showing|was sick|was sorry|was ten|was thanked|was their|was three|was warm
-0.05|was where|was with|was wrong|was you|wash|wash-|washed|washed $|washing _ on|washing up|watch $
-0.05|watched $|water _ that|water checked|watered|watered _ the|watered and|watering|wax|wax crayon
-0.05|way _ and|way _ set|way and|way that|way the|way we|we =E|we =F|we _ about|we _ all|we _ and
-0.05|we _ apologised|we _ are|we _ ask|we _ at|we _ become|we _ both|we _ changed|we _ delighted|we _ ever
-0.05|we _ every|we _ everybody|we _ families|we _ for|we _ fortunate|we _ from|we _ goodbye|we _ got
-0.05|we _ grateful|we _ heard|we _ how|we _ in|we _ leave|we _ like|we _ make|we _ never|we _ of|we _ online
-0.05|we _ over|we _ put|we _ rather|we _ reported|we _ say|we _ see|we _ seen|we _ something|we _ them
-0.05|we _ we|we _ wrong|we _ you|we carry|we could|we don't|we go|we have =P|we hope|we keep|we look|we make
-0.05|we may|we might|we need|we never|we pass|we plan|we run|we send|we set|we shall|we speak|we support
-0.05|we think|we top|we train|we try|we want|we welcome|we write|we'd _ to|we'd be|we'd like|we're _ a
-0.05|we're _ sorry|we're not|we've|we've _ a|we've _ some|we've _ them|we've had|we've put|we've told|weans
-0.05|wear a|wear-|wearing|wearing the|wears|weather station|wedding _ in|wedding _ the|wedding ring
-0.05|wednesday _ it|wednesday _ to|wednesday evenings|wee =E|wee =P|week _ NUMBER|week _ a|week _ every
-0.05|week _ mum|week _ shake|week _ she|week _ two|week _ we|week about|week and|week of|week were|week with
-0.05|week's _ yous|week's thank|weekend _ not|weekends|weeks _ life|weeks of|weig-|weighed|welcome _ our
-0.05|welcome and|welcome back|welcome here|welcome in|welfare _ a|welfare of|well _ speak|well and|well that
-0.05|wellies|wellingtons $|welsh NAME|welsh _ level|welsh princess|welsh speaking|went _ happy|wept
-0.05|wept _ ten|wept _ the|wept at|wept till|were _ best|were _ houses|were _ of|were _ present|were _ that
-0.05|were _ to|were _ until|were asked|were being|were between|were eight|were meant|were no|were pink
-0.05|were reminded|were the|were typed|were used|were wrong|wet and|whale|what $|what _ and|what _ ask
-0.05|what _ call|what _ calls|what _ cannot|what _ child|what _ children|what _ happened|what _ know
-0.05|what _ letter|what _ meant|what _ need|what _ needed|what _ neighbour|what _ next|what _ of|what _ or
-0.05|what _ our|what _ pass|what _ pupils|what _ us|what _ would|what _ write|what _ written|what a =F
-0.05|what and|what children|what does|what has|what my|what one|what others|what that|whatever reason|wheat
-0.05|wheat _ nuts|wheat or|wheelchair|wheeled|wheeled _ up|wheeled it|when|when _ bus|when _ does|when _ ewe
-0.05|when _ had|when _ has|when _ post|when _ trumpet|when he|when his|when one|when somebody|when something
-0.05|when they|wher-|where =P|where _ came|where _ family|where _ girl|where _ own|where _ says|where _ was
-0.05|where her|where i|where somebody|wherever|whether NAME|whether _ dad|whether _ had|whether _ is
-0.05|whether _ might|whether my|whether to|whether we|whic-|which _ about|which _ also|which _ am
-0.05|which _ been|which _ have|which _ no|which _ of|which _ on|which _ says|which _ settle|which _ us
-0.05|which are|which every|which had|which have|which is|which there|which was|whichever|whichever _ you
-0.05|while _ is|while it|while we|whistle|whistle $|who _ anxious|who _ are|who _ as|who _ at|who _ bear
-0.05|who _ born|who _ broken|who _ by|who _ dialysis|who _ do|who _ expecting|who _ fits|who _ forty
-0.05|who _ four|who _ fourth|who _ fretting|who _ friday|who _ frozen|who _ had|who _ herself|who _ him
-0.05|who _ is|who _ kept|who _ laid|who _ likes|who _ lived|who _ look|who _ looked|who _ more|who _ mostly
-0.05|who _ named|who _ nervous|who _ ninety|who _ nobody's|who _ one|who _ or|who _ part|who _ passed
-0.05|who _ round|who _ say|who _ see|who _ seen|who _ sent|who _ she|who _ speaking|who _ straws
-0.05|who _ taught|who _ there|who _ through|who _ tricked|who _ unhappy|who _ us|who _ use|who _ vegan
-0.05|who _ whether|who _ writing|who answers|who arranged|who asked|who baked|who believed|who coaches
-0.05|who collects|who could|who delivers|who don't|who drew|who else|who gave|who has|who have|who helped
-0.05|who hold|who is =J|who joins|who left|who likes|who live|who lives|who make|who mended|who missed
-0.05|who need|who never|who on|who only|who picks|who played|who put|who raised|who read|who reads|who ride
-0.05|who spent|who stands|who starts|who then|who told|who used|who wants|who wear|who'-|who'd _ to
-0.05|who'd like|whoever =P|whoever _ been|whoever _ in|whoever had|whole _ finding|whole _ kitchen
-0.05|whole _ on|whole _ to|whole _ with|whole evening|whole lunch|whole mud|whole sentence|whole week|whom $
-0.05|whom _ today|whom _ was|whom has|whom it|whom we|whom you|whose =P|whose _ nan|whose _ only
-0.05|whose _ plays|whose _ she|whose _ taught|whose accent|whose children|whose daughter|whose great
-0.05|whose it|whose nan|whose owner|whose voice|why $|why NAME|why _ NAME|why _ boy|why _ netball|why _ safe
-0.05|why keeping|wi|wife _ he|wife was|will _ a|will _ about|will _ any|will _ by|will _ done|will _ emptied
-0.05|will _ for|will _ glad|will _ its|will _ let|will _ our|will _ out|will _ reported|will _ so
-0.05|will _ taken|will _ tea|will _ that|will _ time|will _ us|will _ what|will _ with|will _ without
-0.05|will always|will explain|will find|will give|will help|will leave|will meet|will now|will put|will show
-0.05|will speak|will still|will tell|will want|willow|win|win a|wind _ lad|wind a|wind-|window _ his
-0.05|window _ it|window because|window with|windows|windowsill|winn-|winner _ a|winner from|winter $
-0.05|winter timetable|wish|wish $|wish _ to|wish that|wished _ know|wished to|wishes $|with _ adults
-0.05|with _ baby|with _ big|with _ biggest|with _ boss|with _ bowl|with _ broken|with _ by|with _ class
-0.05|with _ dairy|with _ decision|with _ egg|with _ families|with _ father's|with _ feeling|with _ fever
-0.05|with _ fingers|with _ friends|with _ hand|with _ heart|with _ help|with _ higher|with _ hole
-0.05|with _ husband|with _ kite|with _ lady|with _ last|with _ leg|with _ may|with _ medical|with _ mirror
-0.05|with _ mum|with _ name|with _ neighbours|with _ number|with _ phone|with _ place|with _ plait
-0.05|with _ seat|with _ sister|with _ spreadsheet|with _ suitcase|with _ telephone|with _ thanks|with _ that
-0.05|with _ the|with _ tracheostomy|with _ we|with _ with|with _ wrapped|with another|with any|with asthma
-0.05|with being|with dal|with every|with flu|with forms|with four|with fresh|with glandular|with good
-0.05|with its|with love|with my|with names|with our|with permission|with such|with thanks|with the =E
-0.05|with your|within =J|within _ miles|within ten|without _ him|without _ insulted|without _ is
-0.05|without _ leave|without _ milk|without asking|without consent|without eggs|without notes
-0.05|without permission|without the|without you|wk|woman _ had|woman _ her|woman _ teaches|woman sat
-0.05|won NUMBER|won _ NUMBER|won _ raffle|won the|won't|wond-|wonder|wood $|wood-|wooden|wooden _ that
-0.05|wooden mould|wool|wool $|word _ a|word _ our|word about|word and|word on|word that|word-|wording
-0.05|words _ NAME|words _ be|words _ in|words _ thumbs|words once|words written|wore|work _ NAME|work _ and
-0.05|work _ being|work _ her|work hard|work in|work is|work of|work without|worked _ the|worked out
-0.05|working days|works $|works here|works on|works with|world $|worr-|worried _ something|worried _ the
-0.05|worries|worry about|worse|worse of|worth _ in|worth asking|worth crying|woul-|would|would =F
-0.05|would _ all|would _ catch|would _ every|would _ for|would _ is|would _ it|would _ please|would _ rather
-0.05|would _ said|would _ sign|would _ that|would _ the|would _ them|would _ wish|would _ within
-0.05|would _ your|would ever|would far|would find|would land|would love|would never|would rather
-0.05|would remind|would suggest|would write|wouldn't|wound|wrap|wrap-|wrapped|wrapped _ a|wrapped in
-0.05|wreath of|wren|wrist|wrist _ handed|wrist left|write _ it|write _ the|write about|write and|write in
-0.05|write the|writers|writes|writes _ NAME|writes about|writing _ all|writing _ something|writing _ spent
-0.05|writing hard|writing the|written _ say|written _ to|written _ us|written it|wrong NAME|wrong _ a
-0.05|wrong _ set|wrong _ so|wrong _ we|wrong and|wrong side|wrong to|wrong we|wrong with|wrote NAME
-0.05|wrote _ NAME|wrote _ complain|wrote _ has|wrote _ say|wrote _ to|wrote and|wrote the|y _ NAME|yacht
-0.05|yacht _ lost|yacht had|yard _ morning|year =P|year _ among|year _ are|year _ came|year _ felt
-0.05|year _ got|year _ how|year _ may|year _ parents|year _ spoke|year _ that|year _ there|year _ to
-0.05|year _ will|year before|year in|year is|year one|year to|year's|years _ even|years _ had|years _ has
-0.05|years _ no|years _ put|years _ there|years at|years not|years she|years since|years will|yellow zigzags
-0.05|yes $|yet $|yet _ held|yet been|yn fawr|you =F|you =P|you _ a|you _ am|you _ at|you _ been|you _ cross
-0.05|you _ do|you _ feel|you _ had|you _ how|you _ let|you _ off|you _ please|you _ say|you _ seen
-0.05|you _ something|you _ taking|you _ that|you _ told|you _ up|you _ us|you _ want|you _ was|you _ were
-0.05|you a|you believe|you come|you do|you gently|you get|you got|you have =F|you how|you i|you leave
-0.05|you need|you on|you please|you read|you say|you set|you share|you still|you who|you wish|you wouldn't
-0.05|you write|you'd _ to|you'd like|you'll _ that|you're|you've been|young|young =F|young =P|young _ and
-0.05|young _ concerned|young _ has|young _ have|young _ now|young _ sat|young _ to|young carers|young people
-0.05|young person|youngest|youngest _ had|youngest _ is|your|your _ about|your _ be|your _ has|your _ in
-0.05|your _ know|your _ may|your _ should|your _ teacher|your _ when|your child's|your concern|your family
-0.05|your friend|your hand|your help|your speech|your support|your words|yours $|yours _ gone
-0.05|yours faithfully|yourself $|yous|yous _ dad|yous _ no|yous in|yous the|yous the =F|yr|zigzag
-0.05|zigzag lines|zigzags _ for|zigzags _ there|zigzags are|~01632|~11|~17th|~19|~1956|~1957|~1987|~2|~201
-0.05|~2019|~2021|~212|~214|~23rd|~27|~29|~3|~30pm|~31|~45|~496|~4qz|~5rf|~5sh|~655|~6wd|~6zz|~7b|~7pm|~873
-0.05|~88|~8k|~94|~960|~accept|~action|~adjudicator|~advert|~advis|~adviser|~agreement|~ahead|~aisl|~alik
-0.05|~all|~allow|~also|~alto|~altogether|~amount|~anchor|~annoi|~announc|~annual|~anxious|~anywher|~apologi
-0.05|~appearanc|~appl|~applaud|~applaus|~application|~appoint|~approach|~approv|~apron|~area|~arriv|~artist
-0.05|~ashor|~asleep|~asthma|~attach|~attempt|~aunt|~aunti|~availabl|~awak|~babi|~background|~badg|~badger
-0.05|~bai|~baker|~bal|~ballot|~band|~bang|~barber|~bas|~batter|~bawb|~bean|~beard|~beautiful|~becom|~bedroom
-0.05|~beeper|~beforehand|~beginner|~behalf|~belt|~bend|~bereavement|~bid|~biggest|~bik|~binocular|~biscuit
-0.05|~blazer|~blether|~blow|~blunt|~board|~bodhran|~boiler|~bos|~bowl|~bravest|~breach|~bread|~breakdown
-0.05|~bridesmaid|~bright|~brilliant|~brown|~bubbl|~buddi|~building|~bump|~bursar|~c|~caf|~camera|~capital
-0.05|~career|~carv|~catalogu|~cater|~caterpillar|~cent|~certificat|~chain|~challeng|~chanc|~chapel|~chaplain
-0.05|~chapter|~charger|~chart|~check|~checklist|~chees|~chef|~chestnut|~chicken|~chickenpox|~chimnei|~chorus
-0.05|~christen|~circumstanc|~civil|~clerk|~climb|~cloth|~clumsi|~coin|~colleg|~common|~communiti|~compani
-0.05|~complet|~conduct|~confidential|~conker|~constabl|~contact|~contract|~cork|~corner|~cornet|~cost
-0.05|~council|~courget|~coursework|~courteous|~courtesi|~cousin|~cow|~coxswain|~crab|~cri|~cricket|~criticis
-0.05|~croft|~crossword|~crowd|~crutch|~curriculum|~cushion|~d|~daffodil|~dairi|~dal|~dar|~dat|~data|~de
-0.05|~defenc|~depot|~diabet|~diari|~died|~differenc|~different|~digniti|~disabiliti|~disagre|~dish|~disown
-0.05|~donkei|~doorstep|~doubt|~drain|~drum|~duck|~due|~dumpl|~e|~earn|~easier|~easter|~editor|~effort
-0.05|~eighti|~elephant|~elsewher|~email|~emergenci|~employe|~empti|~engineer|~enormous|~entitl|~equipment
-0.05|~eve|~ewe|~exam|~excellent|~except|~exchang|~exclud|~exercis|~expens|~experienc|~extra|~fad|~fairi
-0.05|~faithful|~famili|~farmer|~fast|~faster|~fawr|~fayr|~feather|~februari|~feed|~fever|~fewer|~fiddl
-0.05|~finger|~flash|~flat|~fli|~flu|~fog|~folk|~food|~footplat|~forecast|~formal|~fortun|~fortunat|~foundres
-0.05|~foyer|~fram|~fret|~fring|~frog|~frogspawn|~from|~fund|~funni|~fussi|~futur|~gain|~gardener|~gat
-0.05|~gazebo|~giant|~glad|~gladli|~glandular|~glitter|~gluten|~goalkeeper|~goat|~god|~godfather|~goggl|~gold
-0.05|~golden|~grab|~grac|~grand|~granda|~grandchildren|~grandfather|~grant|~graph|~grei|~grievanc|~gritter
-0.05|~gues|~guest|~guid|~guidanc|~gurdwara|~gywir|~haggi|~hailstorm|~hairdresser|~halal|~hamper|~hand
-0.05|~happiest|~har|~harbour|~harvest|~headmaster|~height|~hero|~high|~histori|~hit|~hockei|~hoist|~hol
-0.05|~holli|~homework|~honei|~honest|~honour|~hoodi|~host|~hound|~however|~humbli|~humour|~hundr|~hungri
-0.05|~hurl|~hut|~iawn|~idea|~important|~inbox|~inch|~incubator|~inform|~ingredient|~ink|~inkwel|~innkeeper
-0.05|~insect|~instanc|~instruction|~integrat|~intend|~intention|~interest|~internet|~interview|~investigat
-0.05|~invigilator|~iron|~island|~itl|~j|~jean|~jest|~join|~jumbl|~jun|~junior|~keen|~keeper|~kettl|~keyboard
-0.05|~kindest|~kitchen|~kne|~knowledg|~label|~labour|~ladder|~lamp|~lap|~lateli|~laugh|~leaf|~learner
-0.05|~leaver|~lend|~lifeboat|~lift|~lighthous|~lili|~limit|~lin|~lion|~lol|~look|~loud|~loudest|~loudli|~m
-0.05|~maamoul|~machan|~mainland|~manner|~map|~marathon|~mart|~material|~mayores|~meantim|~measur|~meat
-0.05|~medical|~memori|~mereli|~midnight|~might|~mil|~minc|~minibus|~mirror|~misread|~mission|~model|~mol
-0.05|~monei|~month|~moon|~mould|~mous|~mow|~mrs|~nan|~national|~natur|~near|~nearli|~nervous|~nic|~niceli
-0.05|~number|~nut|~o|~oak|~october|~offsid|~oil|~opinion|~opposit|~optician|~otherwis|~owl|~p|~packet|~paddl
-0.05|~pan|~pancak|~pant|~panto|~password|~payment|~pea|~peg|~per|~perfect|~person|~photographer
-0.05|~physiotherapist|~piano|~pickl|~pig|~pigeon|~pink|~pip|~pit|~plac|~plait|~planner|~platform|~pleasur
-0.05|~plenti|~plum|~point|~poppi|~porch|~porter|~possibl|~poster|~power|~prai|~prais|~presid|~pric|~priest
-0.05|~princ|~princes|~progres|~promi|~prophet|~protection|~pudding|~pumpkin|~punishment|~puppet|~purpos
-0.05|~purs|~push|~put|~quad|~quai|~quicker|~quieter|~quot|~rack|~radiator|~radio|~rais|~ramp|~rather|~realli
-0.05|~reasonabl|~receipt|~receptionist|~recip|~recommend|~recorder|~refer|~regard|~registration|~relation
-0.05|~replac|~reporter|~requir|~rescu|~reservoir|~respectful|~result|~resurfac|~reward|~rewritten|~rhiw
-0.05|~ribbon|~rid|~right|~risk|~roadwork|~robin|~robot|~rock|~rocket|~root|~rota|~rowan|~rub|~rudder|~ruler
-0.05|~sai|~sal|~sanction|~sandwich|~satisfi|~sav|~scent|~schem|~scissor|~scorer|~secondari|~section|~seek
-0.05|~sel|~seldom|~sens|~sensibl|~sensori|~september|~servic|~set|~sew|~shad|~sham|~shark|~shepherd|~shift
-0.05|~shoebox|~shower|~sick|~sight|~signal|~signer|~silenc|~silent|~silver|~simpl|~sister|~slic|~slowli
-0.05|~slush|~smallest|~smok|~snap|~snowbal|~snowdrop|~soak|~sofa|~solv|~sooner|~sort|~sound|~sour|~spac|~spe
-0.05|~special|~splendid|~spoil|~sponsor|~spring|~staf|~stair|~stal|~station|~steal|~steelwork|~stick
-0.05|~stopwatch|~stor|~strain|~stream|~studi|~suitcas|~sundai|~sunflower|~sunshin|~supper|~supplier|~surnam
-0.05|~survei|~swallow|~swan|~swap|~swed|~swing|~switch|~tabard|~tag|~task|~tatti|~technician|~television
-0.05|~tend|~tenth|~text|~thankful|~theatr|~their|~themselv|~theyr|~though|~thoughtful|~tid|~tight|~timber
-0.05|~tip|~tir|~toast|~toaster|~together|~tomorrow|~tortois|~tracheostomi|~tractor|~trai|~trailer|~trainer
-0.05|~trampolin|~translat|~treasur|~treasurer|~treat|~trick|~tricycl|~triumph|~trollei|~trombon|~trunk
-0.05|~truste|~tuck|~turnip|~twelfth|~u|~underneath|~understand|~unles|~unsur|~ur|~urgent|~us|~useful|~user
-0.05|~vallei|~vanish|~vegan|~vegetabl|~vegetarian|~violin|~visitor|~volum|~want|~warden|~warmli|~wasp
-0.05|~waterproof|~wax|~wean|~welli|~wept|~wev|~whal|~wheat|~wheel|~wheelchair|~when|~wherever|~whichever
-0.05|~whistl|~wi|~willow|~window|~windowsil|~wit|~wk|~wonder|~wont|~wooden|~wool|~would|~wouldnt|~wren
-0.05|~wrist|~yacht|~young|~youngest|~yous|~yr|≈job 4.5
0.05|-'ve|-aar|-ack|-aid|-ain|-ali|-ame|-aps|-are|-ark|-awn|-bed|-d's|-dad|-dit|-eal|-eos|-ern|-eve|-fic|-hly
0.05|-hor|-ice|-ich|-ile|-int|-ips|-ked|-kly|-lay|-m's|-mer|-nge|-nor|-ody|-old|-ome|-oom|-ort|-ove|-pet|-psy
0.05|-ram|-raw|-rce|-ret|-rns|-sin|-sis|-sue|-tch|-ule|-umn|-und|-unt|-uts|-wed|-xia|-y'd|-zed|14th|14th $
0.05|18th|19th|5p|8's|9th|=E beach|=E bus|=E centre|=E chapel|=E child|=E child's|=E class|=E classroom
0.05|=E costume|=E craft|=E died|=E ferry|=E final|=E games|=E house|=E leisure|=E letter|=E library
0.05|=E nursery|=E pig|=E prize|=E pupil's|=E saturday|=E search|=E sports|=E stop|=E studio|=E table
0.05|=E train|=E trip|=E tutor|=E yard|=F asthma|=F august|=F bones|=F bring|=F carers|=F children's
0.05|=F eating|=F epilepsy|=F eyes|=F fish|=F four|=F grandfather|=F hen|=F keep|=F lose|=F place|=F plays
0.05|=F spring|=F taxi|=F team|=F tribunal|=F tube|=J apprentices|=J art|=J buses|=J chair|=J chairs|=J clerk
0.05|=J council|=J council's|=J cover|=J deputy|=J drama|=J english|=J escort|=J forest|=J hockey
0.05|=J instructor|=J kitchen|=J leaders|=J learning|=J maths|=J mentor|=J office|=J passenger|=J pupil
0.05|=J room|=J science|=J student|=J supports|=J taxi|=J team|=J twice|=J welfare|=P both|=P box|=P called
0.05|=P child's|=P children|=P chips|=P coats|=P cold|=P comb|=P court|=P crisps|=P cross|=P daughter's
0.05|=P eleven|=P eye|=P family|=P girls|=P grown|=P hall|=P heads|=P hear|=P held|=P help|=P holding
0.05|=P learned|=P miles|=P minutes|=P open|=P paid|=P paper|=P pick|=P read|=P ring|=P rugby|=P sandwich
0.05|=P science|=P sheep|=P shoes|=P slip|=P son|=P soup|=P talk|=P thirty|=P till|=P top|=P tutor|=P wall
0.05|=P wet|=P woman|=P words|=P wrote|=few assistant|=few buses|=few business|=few chair|=few chairs
0.05|=few classroom|=few clerk|=few club|=few committee|=few cover|=few depute|=few drama|=few escort
0.05|=few estate|=few forest|=few hearing|=few hen|=few instructor|=few language|=few leaders|=few link
0.05|=few manager|=few mentor|=few nursery|=few officers|=few physiotherapist|=few pipe|=few prefect|=few pta
0.05|=few pupil|=few schools|=few science|=few speech|=few supervisors|=few supports|=few teaches|=few team
0.05|=few therapists|=few welfare|=few young|NAME _ a|NAME _ acted|NAME _ again|NAME _ all|NAME _ alone
0.05|NAME _ am|NAME _ an|NAME _ and|NAME _ april|NAME _ because|NAME _ become|NAME _ being|NAME _ bus
0.05|NAME _ class|NAME _ come|NAME _ coming|NAME _ crossing|NAME _ e|NAME _ glad|NAME _ got|NAME _ group
0.05|NAME _ here|NAME _ i|NAME _ isn't|NAME _ know|NAME _ make|NAME _ no|NAME _ out|NAME _ over|NAME _ page
0.05|NAME _ parents|NAME _ plays|NAME _ pupil|NAME _ read|NAME _ reply|NAME _ spoke|NAME _ take|NAME _ talk
0.05|NAME _ think|NAME _ two|NAME _ want|NAME _ way|NAME _ writing|NAME _ you|NAME acted|NAME afraid|NAME all
0.05|NAME alone|NAME ask|NAME back|NAME business|NAME class|NAME family|NAME friends|NAME had|NAME if|NAME it
0.05|NAME keep|NAME last =E|NAME money|NAME new|NAME no|NAME not|NAME one|NAME parent|NAME parents|NAME put
0.05|NAME share|NAME sorry|NAME staff|NAME that's|NAME the =P|NAME they|NAME we =P|NAME which|NAME without
0.05|NAME would|NUMBER _ and|NUMBER _ comes|NUMBER _ from|NUMBER _ most|NUMBER _ not|NUMBER _ should
0.05|NUMBER _ till|NUMBER _ we|NUMBER _ week|NUMBER _ were|NUMBER _ written|NUMBER had|NUMBER is
0.05|NUMBER office|NUMBER p|NUMBER september|NUMBER this|NUMBER till|NUMBER visit|^ can|^ fifty|^ for|^ his
0.05|^ i've|^ jokes|^ kind|^ miss|^ most|^ much|^ on|^ recently|^ remarks|^ sadly|^ since|^ so|^ students
0.05|^ these|^ think|^ until|^ use|^ we're|^ weather|^ words|^ yes|a NAME =F|a NAME =J|a NAME =P|a _ NAME
0.05|a _ after|a _ among|a _ animal|a _ any|a _ assistant|a _ being|a _ between|a _ bottle|a _ can|a _ check
0.05|a _ court|a _ did|a _ every|a _ few|a _ had|a _ have|a _ head|a _ here|a _ if|a _ kettle|a _ last
0.05|a _ lead|a _ long|a _ man|a _ mentor|a _ might|a _ month|a _ neighbour|a _ note|a _ only|a _ pinned
0.05|a _ said|a _ shared|a _ taken|a _ teacher|a _ tells|a _ ten|a _ that|a _ to|a _ way|a _ went|a _ where
0.05|a _ while|a _ winter|a _ woman|a bicycle|a boarder|a bun|a bursary|a church|a clear|a community =J
0.05|a crime|a dad|a daddy|a device|a dinner|a doctor|a dozen|a drawer|a drop|a drummer|a farmer's|a father
0.05|a fine|a form|a foster|a good|a granny|a hand|a hard|a home|a hospital|a hostel|a hot|a joy|a key
0.05|a kitchen|a large =P|a learning|a lecturer|a log|a long|a look|a mark|a matter|a meal|a message|a mobile
0.05|a mother|a much|a new =F|a number|a part|a pet|a photograph|a phrase|a poem|a police|a purple|a quarrel
0.05|a result|a room|a rucksack|a sandwich|a seat|a secret|a serious|a shared|a sheet|a shoe|a small =P
0.05|a speech|a stranger|a student's|a swimming|a taxi|a test|a thumb|a ticket|a toddler|a torch|a tribunal
0.05|a tune|a tutor|a village|a volunteer|a wee|a workshop|about _ boy|about _ chair|about _ children
0.05|about _ happened|about _ head|about _ journey|about _ on|about _ pupils|about _ she|about _ than
0.05|about _ this|about _ time|about _ wee|about _ woman|about _ worry|about _ you|about an|about as
0.05|about buses|about by|about her|about me|about prizes|about than|about whoever|above|above all|abro-
0.05|abroad|abso-|accept|accept $|account|account _ what|account of|account that|accusations
0.05|accused _ something|across a|actu-|actual|add to|additional|additional needs|address|adult in|adult is
0.05|adult who|adults _ the|adults in|adults to|adults who|afford to|after =E|after _ NAME|after _ is
0.05|after _ long|after _ the|after a|after christmas|after our|after the|after the =J|after your
0.05|afternoon _ the|afternoon in|again _ i|again at|again for|against _ NAME|against _ lady|against _ man
0.05|against _ of|against a|against anybody's|against one|against our|against our =J|ago $|aimed _ one|air
0.05|all _ NAME|all _ a|all _ be|all _ from|all _ of|all _ the|all _ with|all classes|all day|all night
0.05|all over|all right|all six|allotments|allowed to|almo-|almost|alone and|along on|already lost|also _ a
0.05|always _ for|always _ it|always _ that|always have|am $|am ashamed|am asking|am grateful|am told
0.05|am writing|amne-|among|an _ about|an _ have|an _ in|an _ so|an _ which|an app|an apprentice|an argument
0.05|an hour|an independent|an inquiry|an interpreter|an old|an operation|and _ answered|and _ apology
0.05|and _ are|and _ bad|and _ be|and _ better|and _ came|and _ can|and _ card|and _ care|and _ come
0.05|and _ cross|and _ deserves|and _ english|and _ everything|and _ feel|and _ find|and _ found
0.05|and _ friends|and _ gets|and _ given|and _ good|and _ help|and _ i|and _ let|and _ love|and _ makes
0.05|and _ matters|and _ messages|and _ most|and _ night|and _ or|and _ other|and _ pass|and _ proud
0.05|and _ rest|and _ rule|and _ search|and _ soon|and _ still|and _ stop|and _ takes|and _ them
0.05|and _ together|and _ told|and _ use|and _ wants|and _ whom|and _ whose|and _ would|and a =J|and a =P
0.05|and asking|and buy|and came|and comments|and daughters|and do|and done|and dry|and every|and fathers
0.05|and hair|and half|and he's|and her =F|and his|and left|and lost|and might|and needs|and next|and not =F
0.05|and our =E|and outside|and said|and sent|and shared|and smiled|and then|and twenty|and until|and water
0.05|and we'd|and when|angel|another =F|another _ and|another _ i|another _ that|another person's
0.05|another pupil|another school|answer _ that|answer a|answer and|answer to|answered _ a|answered with
0.05|any =F|any =J|any _ but|any _ on|any _ this|any _ would|any child|any more|any parent|anybody|anybody $
0.05|anybody _ the|anybody else's|anything _ NAME|anyway|anyway $|apologised $|apologised for|apology
0.05|apology $|apology has|appeal|appears|april|are _ english|are _ entitled|are _ into|are _ kept|are _ our
0.05|are _ out|are _ ready|are _ them|are all|are among|are and|are chosen|are good|are helping|are nobody's
0.05|are not =P|are three|are to|are wanted|are welcome|argument|argument about|art =E|art =J|as|as =J|as =P
0.05|as NAME|as _ NAME|as _ a|as _ in|as _ is|as _ may|as _ person|as _ should|as _ so|as _ the|as _ they
0.05|as _ who|as big|as i|as if|as somebody|as though|as well|ashamed that|ask $|ask _ all|ask _ if|ask _ in
0.05|ask _ who|ask _ you|ask if|ask me|ask that|ask those|ask what|ask your|ask yourself|ask yourselves
0.05|asked _ comments|asked _ it|asked _ one|asked _ wait|asked at|asked us|asking for|assembly _ a
0.05|assembly and|assessment|assi-|assistant heads|assistant who|assistants $|assistants _ the|asso-
0.05|association|astr-|at NUMBER =P|at _ after|at _ baths|at _ centre|at _ cost|at _ craft|at _ crossing
0.05|at _ expense|at _ fish|at _ for|at _ gates|at _ is|at _ last|at _ leisure|at _ level|at _ man|at _ on
0.05|at _ same|at _ table|at _ the|at _ too|at _ wheel|at _ will|at a =J|at all|at by|at easter|at lunchtime
0.05|at meetings|at midday|at shinty|at work|atta-|auditions|aunt's|author|authority|autu-|autumn|away _ NAME
0.05|away _ it|babies $|baby _ the|back _ and|back _ class|back _ work|back after|back to|back with|back-
0.05|bad $|bad the|badm-|badminton|band _ in|band of|band-|bat|be =E|be _ crime|be _ how|be _ if|be _ in
0.05|be _ it|be _ out|be _ so|be _ them|be _ through|be _ time|be _ until|be _ up|be _ where|be a|be able
0.05|be an|be answered|be as|be asked|be at|be careful|be closed|be dealt|be excused|be fitted|be held
0.05|be kept|be known|be left|be let|be like|be met|be opened|be plain|be reading|be removed|be said|be sure
0.05|be trusted|be upset|be writing|bear $|because _ had|because _ is|because _ it|because _ something
0.05|been _ again|been _ as|been _ at|been _ butt|been _ fun|been _ it|been _ names|been _ of|been _ off
0.05|been _ our|been _ some|been _ trouble|been a|been abused|been accused|been answered|been called
0.05|been claimed|been comments|been cut|been distressed|been done|been invited|been let|been looked
0.05|been lost|been passed|been published|been read|been sworn|been teased|been there|been up|been well
0.05|been widely|been withdrawn|befo-|before|before $|before _ a|before _ and|before _ can|before _ on
0.05|before _ pass|before _ speak|before and|before school|began NAME|beha-|behaved|behaving|behind _ library
0.05|behind _ school|behind _ the|behind her|behind with|being _ good|being _ to|being _ up|being a
0.05|being brought|believe|believe that|belongs|belongs _ the|belongs to|beneath a|benefits|beside him|best $
0.05|better _ and|better _ it|better _ the|better _ us|better by|better from|better of|better to|between =F
0.05|beyond _ is|beyond what|bicy-|bicycle|big =E|big as|big room|bills|bins|bins $|birt-|birth|birthday
0.05|blame and|blamed _ it|blamed for|boarder|boat and|boat is|boil-|boot|borne|borr-|both families|bott-
0.05|bottom|bottoms|boug-|bought|boy _ NAME|boy _ plays|boy who =F|bran-|branch|brass|brass band|bread and
0.05|break|break _ a|break and|breaking|breaks|bring _ in|bring the|brings the|broke|brothers|brought him
0.05|brought it|brought us|brui-|buck-|bucket|buggy|burn-|burs-|burst|bus _ has|bus stop|bus will|buses $
0.05|business _ the|business manager|business to|but _ about|but _ cannot|but _ has|but _ is|but he|but it's
0.05|but some|butt of|by =J|by NAME|by _ a|by _ council|by _ governors|by _ in|by _ member|by _ mother
0.05|by _ one|by _ past|by _ side|by _ stove|by _ young|by a =F|by a =J|by all|by and|by birth|by boat
0.05|by easter|by four|by himself|by his|by pupils|by side|by somebody|by them|by us|by you|cake at
0.05|cake stall|cake with|cakes _ the|call for|call it|call that|called _ that|called things|calling our
0.05|calling the|calm|came _ and|came _ in|came _ of|came from|camo-|camogie|camogie squad|can $|can _ ask
0.05|can _ out|can _ please|can _ some|can _ two|can count|can do|can get|can i|can put|can read|can't $
0.05|can't _ back|can't _ you|canc-|cannot _ be|cannot _ it|cannot _ without|cannot be|cannot discuss|cant-
0.05|canteen|canteen _ the|cards|cards and|care $|care _ that|careful|careful _ what|careful _ you|careful of
0.05|carer _ year|carers $|carried a|carried out|carry a|case _ a|cast|centre of|century|cere-|chai-
0.05|chair had|chairs _ NAME|chairs our|chairs our =J|changing room|channel|channel $|chap _ the|charge _ our
0.05|charging|chat $|chat _ parents|chat _ the|checked by|cheerful|chess =J|chief|child =P|child _ NAME
0.05|child _ been|child _ go|child _ had|child _ should|child _ than|child _ to|child _ upset|child _ what
0.05|child _ without|child are|child could|child here|child we|child who|child whose|child's|child's $
0.05|children =E|children =J|children _ NAME|children _ are|children _ nine|children _ one|children _ who
0.05|children from|children in|children's|choice|choice $|choir|circle on|claimed _ a|claimed _ the
0.05|class _ for|class _ had|class _ has|class rep|class who|class wrote|classroom|clear and|cler-|clergyman
0.05|clerk and|clin-|clinic|clip _ a|cloc-|close|closed|closed _ the|closed for|club _ been|coat _ the
0.05|coat since|colleague _ leads|colleague _ looks|colleague _ the|collection|college was|college's|colo-
0.05|colour|comb $|come _ NAME|come _ and|come _ from|come _ of|come _ school|come _ some|come _ work|come he
0.05|come home|comes _ on|comes _ one|comes _ to|comes _ us|comes by|comes from|comment _ in|comment _ the
0.05|commented|comments _ NAME|comments _ of|comments were|community _ and|community governor|company $
0.05|compared to|complain $|complain _ the|complaint $|complaint _ the|complaint about|complaints on|concern
0.05|concerned _ a|concerned _ to|conduct _ the|conductor|cones|cons-|content|contracts|conversation
0.05|cook _ be|cook for|copi-|copies|cost|cost is|could _ ask|could _ it|could _ the|could i|could manage
0.05|council _ asked|council and|council are|council to|count $|count to =P|counting the|cousins|cousins and
0.05|cove-|cover =J|cover supervisors|covering the|crack|craft|craft =E|craft table|cred-|credit|crew
0.05|crew and|crime|crime $|crof-|cross and|cut and|cutt-|dad $|dad of|dance|date _ the|daughters|day $
0.05|day _ NUMBER|day in|day on|day so|day with|days a|days at|days in|deal $|deal _ been|deal _ it|deal has
0.05|deal to|deal with|dealt _ it|death of|decent|decent _ the|decided|decides|decision taken|deep-|degr-
0.05|degrees|delay|delete them|den|department $|depu-|deputy|deputy =J|desc-|described|deserve $
0.05|deserves better|dete-|detentions|devi-|device|dial-|dialysis|did _ a|did _ get|did _ happen|did the
0.05|difficulty|dinner _ on|dinners who|director|director of|director of =J|dirty|discussed _ a|dise-|disease
0.05|dism-|dist-|distress|distress $|distressed|diwa-|diwali|do _ best|do _ by|do _ comment|do _ how|do _ i
0.05|do _ it|do _ make|do _ that|do _ they|do as|do better|do have|do what|do with|doctor|does _ know|does a
0.05|does and|does for|does nobody|does-|doesn't|dog|dogs are|doing _ best|doing a|doing her|don't|don't $
0.05|don't _ it|don't reply|done in|done with|dont ring|door _ NAME|door is|door last|door last =E|door on
0.05|doub-|down|down NAME|down _ a|down a|down anything|down his|drama studio|draw|draw up|draw-|drawer
0.05|drawer $|drawing $|drawing and|drawn _ a|drawn up|draws|draws _ the|draws up|dress _ a|dress code|drip
0.05|driver has|drives our|drives our =J|driving|drove the|drummer|drummer _ the|dry|during _ school|duty
0.05|dysl-|dyslexia|each night|each time|eat|edition|edits|effe-|effect|eith-|either|either _ our|either of
0.05|elde-|elderly|eldest|elected|elev-|eleven|eleven =P|eleven _ you|eleven children|else to|else's|else's $
0.05|end as|english _ a|english is|enjoy|enough _ carry|entries|epil-|epilepsy|equa-|esta-|estate|even _ you
0.05|even in|evening $|evening _ NUMBER|evening of|every _ in|every _ so|every _ will|every bit
0.05|every decision|every night|every penny|everybody else|everyone _ NAME|everyone _ has|everyone _ the
0.05|everyone knows|exac-|exactly|examinations and|exception|exception _ that|excused|expect to|expl-
0.05|explain _ in|explained|extension|eyes and|eyes shut|face|facebook _ find|facebook _ the|facebook about
0.05|facts|facts $|fair _ it|fait-|faith $|faith and|fall _ and|fallen behind|families _ daughter
0.05|families _ has|families _ that|families _ to|families _ told|families _ would|families concerned
0.05|families were|families who|families whose|family _ have|family _ our|family for|family is|family the
0.05|family to|far _ as|far away|far too|farm|farmer's|farmer's wife|farming =F|farming _ with|fast $
0.05|father _ asked|father _ our|fault $|favourite _ is|fear|february _ the|february in|feed $|feeds
0.05|feeds _ children|feeds our|feel $|feel _ the|feel like|feelings|feelings _ high|fell|fellow|ferry $
0.05|ferry would|fetch _ and|few weeks|fifteen|fifty|fifty one|fight|figure|figures|fill|film _ been|filmed
0.05|filmed _ a|filmed in|finance|find _ else|find a|find something|find them|fine|fini-|firefighter|fires
0.05|first _ after|first _ was|first after|first eleven|first friday|first to|fish =F|fish _ and|fish farm
0.05|fits|five _ nine|flies|flow-|flower|fold-|folder|foll-|follow|followed|fond|fond of|food parcels|foot
0.05|foot-|for $|for _ at|for _ but|for _ colleague|for _ council|for _ dinner|for _ families|for _ for
0.05|for _ good|for _ happened|for _ i|for _ like|for _ living|for _ one|for _ or|for _ other|for _ parents
0.05|for _ prayers|for _ pupil|for _ reason|for _ sake|for _ same|for _ serious|for _ site|for _ six
0.05|for _ the|for _ time|for _ took|for _ up|for _ way|for _ we|for _ website|for _ work|for an|for an =F
0.05|for cancer|for four|for it|for pupils|for staff|for the =E|for twenty =P|for year =J|for years|forest =J
0.05|forg-|forget _ a|form =J|form _ and|former who|forwarded|fost-|foster|foster =F|found for|four thousand
0.05|four years|freezing|fresh|friday $|friday before|friend to|friends|frightened|from =J|from NAME =J
0.05|from _ NUMBER|from _ after|from _ agency|from _ club|from _ has|from _ is|from _ mother|from _ of
0.05|from _ old|from _ phones|from him|from it|from our|from our =F|from the =J|from this|from us|from where
0.05|from your|front =E|front _ others|front _ the|front desk|front gate|fuel|full _ has|fun $|fun _ one
0.05|fun _ the|fund $|funeral _ which|funeral at|funny and|further _ the|games|games =E|games hall|garden
0.05|garden $|gate _ home|gate at|gate on|gath-|gather|gave a|gave an|gentleman _ comes|gentleman _ drives
0.05|gently $|get|get _ right|get to|girl _ NAME|girl _ a|girl _ had|girl _ only|girl on|girl whose|girls
0.05|girls _ have|give _ the|give _ time|give a|give him|give up|given _ to|given by|given to|given when
0.05|gives|gives the|gives them|giving up|glad _ nobody|glad _ say|glad if|go gently|go home|go in|go looking
0.05|go over|goes =E|goes _ a|goes _ and|goes _ it|goes back|goes where|going $|going _ be|gone $|gone _ a
0.05|gone round|good =P|good as|good deal|good neighbour|good thing|gossip _ a|gossip _ one|gossip _ the|got
0.05|got _ the|got _ to|got a|got out|governing _ has|governor|governor and|governor who|governors _ and
0.05|governors _ been|governors had|governors has|governors heard|governors were|grandad|grandad _ helps
0.05|granddaughter|granddaughter's|grandparents are|grannies|grat-|grateful|grateful to|grav-|grea-
0.05|great _ people|great deal|grew|ground|group =E|guessed|guidelines|guinea pig|guy|had _ as|had _ at
0.05|had _ calls|had _ go|had _ hard|had _ heard|had _ letters|had _ offered|had _ said|had _ taken|had _ us
0.05|had _ with|had _ written|had found|had messages|had not|had on|had said|had taken|had their|had worked
0.05|hair _ in|hair is|half =P|half _ is|half a|half seven|hall _ NAME|hall _ and|hall _ friday|hall and
0.05|hall at|hall during|hall last|hall last =E|handed and|handled|handled _ the|handles|hands $|hanging
0.05|hangs|happen $|happen again|happened on|happened to|happy|hard $|hard _ and|hard _ for|hard _ the
0.05|hard _ weeks|hard few|hard winter|harder $|harder for|hardly _ a|harm $|harm and|has =P|has NAME
0.05|has _ accused|has _ agreed|has _ asked|has _ before|has _ come|has _ distressed|has _ full|has _ good
0.05|has _ her|has _ hurt|has _ into|has _ its|has _ just|has _ kind|has _ lost|has _ made|has _ medical
0.05|has _ mocked|has _ more|has _ named|has _ online|has _ posted|has _ read|has _ right|has _ round
0.05|has _ son|has _ suggested|has _ talk|has _ teased|has _ waiting|has _ well|has _ which|has _ written
0.05|has caused|has drawn|has hurt|has made|has my|has offered|has only|has received|has sat|has set
0.05|has stuck|has told|has troubled|has twenty|has two|hatch _ the|have _ again|have _ an|have _ behind
0.05|have _ daughter|have _ down|have _ every|have _ heard|have _ into|have _ is|have _ known|have _ lady
0.05|have _ lost|have _ made|have _ man|have _ me|have _ quiet|have _ said|have _ sent|have _ several
0.05|have _ since|have _ sorry|have _ taken|have _ talk|have _ the|have _ to|have _ unkind|have _ which
0.05|have all|have begun|have caught|have come|have found|have heard|have known|have lately|have listened
0.05|have opened|have put|have some|have taken|have upset|he =P|he _ an|he _ and|he _ as|he _ at|he _ he
0.05|he _ his|he _ me|he _ right|he _ taken|he _ to|he does|he has =F|he looks|he thought|head _ this
0.05|head boy|head for|head is|head said|head's|headteacher and|headteacher reported|hear|hear $|hear _ one
0.05|heard _ and|heard _ the|heard by|hearing|hearing =F|hearing and|heart of|held $|held _ to|hello
0.05|help _ it|help for|help the|help-|helping them|helps _ children|helps the|helps us|helps with|hen =E
0.05|hens $|her _ a|her _ came|her _ down|her _ from|her _ has|her _ have|her _ like|her _ not|her _ of
0.05|her _ the|her _ while|her _ year|her back|her first|her for|her hair|her husband|her post|her tea
0.05|her with|here _ fear|here _ talk|here has|here should|here will|hers|higher|him _ came|him _ i|him in
0.05|him up|him when|himself _ he|hint-|hinted|his =E|his _ from|his _ granddaughter's|his _ had|his _ to
0.05|his _ with|his coat|his friends|his gran|his granny|his hands|his parents|his phone|his words|holds the
0.05|home =J|home =P|home NAME|home _ not|home _ well|home _ worker|home and|home by|home for|home was
0.05|home will|homes|homes and|hope _ they|hope you|hoped to|hospice $|hospital with|hous-|household
0.05|how _ child|how _ i|how _ man|how _ ought|how _ son|how _ speak|however _ it|however kindly|hundred _ we
0.05|hundred of|hundred people|hundred replies|hung|hurry|hurt|hurt _ the|hush-|i $|i _ all|i _ also
0.05|i _ answer|i _ are|i _ ashamed|i _ asking|i _ be|i _ everyone|i _ go|i _ grateful|i _ heard|i _ looked
0.05|i _ met|i _ never|i _ proud|i _ so|i _ this|i _ understand|i _ writing|i _ you|i gather|i make|i mean
0.05|i now|i should|i spoke|i take|i thank|i'd _ that|i'd _ you|i've|i've _ to|if _ NAME|if _ came|if _ find
0.05|if _ got|if _ who|if _ will|if anybody|if he|if it|if it =P|if its|if people|if you're|ignore|imit-
0.05|impr-|in NAME =P|in _ autumn|in _ building|in _ by|in _ can|in _ chat|in _ dining|in _ drawer|in _ group
0.05|in _ have|in _ hostel|in _ i|in _ it|in _ its|in _ local|in _ maths|in _ middle|in _ new|in _ on
0.05|in _ pipe|in _ police|in _ post|in _ reset|in _ sandpit|in _ school|in _ sports|in _ street|in _ summer
0.05|in _ tall|in _ temper|in _ top|in _ water|in _ ways|in _ when|in another|in bits|in by|in class|in each
0.05|in every|in full|in good|in kindness|in line|in lunch|in online|in other|in our|in our =E|in six
0.05|in the =F|in the =J|in them|in this|in this =P|in time|in two|incl-|inde-|independent|individual|infant
0.05|inje-|inside|instagram|instagram $|instructor|instructors|insulted _ lady|insulted a|internet $
0.05|internet _ the|internet that|interpreter|interprets _ our|interprets for|into _ was|into a|into the
0.05|into what|invigilate|invigilate _ us|invigilate for|involved|is _ NUMBER|is _ away|is _ back|is _ bad
0.05|is _ better|is _ boy|is _ brought|is _ girl|is _ hand|is _ help|is _ him|is _ home|is _ it|is _ joke
0.05|is _ kind|is _ last|is _ left|is _ only|is _ own|is _ reason|is _ small|is _ true|is _ until|is _ used
0.05|is _ who|is _ worry|is a =E|is a =F|is a =P|is already|is at|is away|is bad|is because|is checked
0.05|is fair|is fed|is fine|is happy|is harder|is having|is her|is his|is ill|is late|is learning|is living
0.05|is of|is often|is over|is printed|is resting|is simply|is so|is spoken|is that =P|is the =P|is there
0.05|is three|is unkind|is up|is waiting|is where|is why|is wrong|island _ a|it _ a|it _ also|it _ are
0.05|it _ ask|it _ at|it _ away|it _ can|it _ four|it _ front|it _ help|it _ her|it _ me|it _ never|it _ no
0.05|it _ not|it _ nothing|it _ our|it _ quite|it _ read|it _ right|it _ shared|it _ so|it _ somebody
0.05|it _ something|it _ suggested|it _ take|it _ taken|it _ tell|it _ three|it _ to|it _ two|it _ unkind
0.05|it _ was|it _ what|it _ who|it _ with|it _ work|it _ written|it _ your|it a|it appears|it can't|it funny
0.05|it harder|it now|it on|it one|it online|it our|it out|it rest|it rings|it set|it speaks|it taken|it the
0.05|it who|it without|it's _ a|it's _ small|it's _ the|it's _ to|it's a|it's being|item|item $|its|its _ a
0.05|its _ for|its _ is|its _ of|its _ the|its author|itself and|january $|jeer-|jeered|jeered at|job _ us
0.05|job with|join|joined _ in|joined us|joining|joining in|joins _ in|joke in|joki-|joking|joy $|judging
0.05|july|july $|june $|just =P|just _ it|just now|just that|keep _ company|keeps _ NAME|keeps _ going
0.05|keeps the =J|kept _ a|kept _ in|kept at|kept for|kept on|kettle $|kind|kind _ to|kind _ you|kind notes
0.05|kind or|kind people|kind words|kindly agreed|kindness _ the|kinds|knoc-|know _ about|know _ family
0.05|know _ there|know and|know by|know one|know us|knowing|known _ the|known to|knows _ about|knows what
0.05|lad _ the|lad _ year|lad in|ladies who|lady $|lady _ been|lady _ comes|lady _ helps|lady _ interprets
0.05|lady _ looks|lady _ makes|lady _ rides|lady in|lady with|laid off|land $|lany-|large =P|large one
0.05|last =F|last _ and|last _ at|last _ has|last _ have|last _ morning|last _ on|last _ that|last _ with
0.05|last monday|latch|late or|laugh at|lay|lead _ a|lead and|leader|leaders|leads|leads _ NUMBER
0.05|leads _ outdoor|leads year|learning|learning $|learning =J|learning _ job|learning _ was
0.05|learning english|learning mentor|learning the|leave _ NUMBER|leave _ be|leave _ out|leave their
0.05|leaving the|lecturer|left =P|left _ room|left _ to|left a|left off|left the|leisure =E|lend us
0.05|less happily|less than|let _ be|let _ go|let _ rest|let a|let down|let me|let our|let the|letter $
0.05|letter _ a|letter on|library desk|lies _ the|like $|like _ be|like _ know|like his|like one|like us
0.05|likes $|lines|lines _ a|lines _ one|lines _ the|link|link to|listened to|listening ear|listens to|lists
0.05|little _ in|little _ whose|little _ with|live _ and|live together|lives _ a|lives _ and|lives _ foster
0.05|lives in|local|local _ about|local group|long _ from|long _ is|long night|long talk|longer $
0.05|longer _ him|look into|looked _ at|looked _ what|looked again|looking into|looks|looks _ our|looks _ the
0.05|lose|losi-|losing|losing a|loss _ a|lost _ the|lost her|lost someone|loti-|lotion|love a|low|lunch _ be
0.05|lunch has|lunch in|made _ one|made _ us|made as|made to|make _ at|make _ for|make _ in|make fun
0.05|makes _ of|makes fun|man _ sends|man _ teaches|man in|man who|man with|mana-|manager $|manager has
0.05|manners $|many _ and|mark was|marks $|marr-|math-|mathematics|matr-|matron|matter that|matters|may _ ask
0.05|may _ come|may _ may|may go|may think|me _ NAME|me _ if|me _ not|me _ one|me _ remind|me _ this|me first
0.05|me if|me in|me to|mean to|means $|meant to|meanwhile|meda-|medals|medi-|media to|medical _ and
0.05|meeting =P|meeting _ in|meeting held|member _ staff|members $|men|message _ round|message from
0.05|message is|message on|messages _ no|messages about|messages have|messages which|met _ the|midday|middle
0.05|middle of|might _ to|miles _ the|mind that|minds|mini-|minibus _ has|minister|minister's|minutes _ she
0.05|misl-|mistake|mistake $|mistakes $|mixed|mobi-|mobile|mocked in|moment _ is|mond-|monday|monday _ to
0.05|money $|money was|moni-|monitors|mood|more _ a|more _ about|more _ that|more _ with|more msgs|more often
0.05|more on|morning|morning _ NAME|morning _ a|morning _ the|morning a|morning with|mother _ does
0.05|mother _ has|mother _ our|mother new|mothers _ fathers|mouth _ the|moved|much|much _ the|much loved
0.05|much talk|muddy|mug|mum _ NAME|mum and|mum of|mum was|mummy|music|music =E|music and|music teacher
0.05|must =P|must ask|must have|my|my _ with|my heart|my number|my own|my thanks|nails|name _ NAME|name _ our
0.05|name is|name of|name the|named _ the|names _ it|names on|napp-|nappies|near _ NAME|need _ more
0.05|need _ pen|need _ with|need help|need it|needed|needed to|needs _ and|needs _ to|neighbour online|neit-
0.05|neither|neither _ it|never be|never heard|never the|new =F|new _ a|new _ is|new _ us|new shoes|newly
0.05|news about|next|next _ there|next _ to|next _ you|next person|nice _ has|nigh-|night _ NAME|night and
0.05|night is|night when|night with|nine days|no NAME|no _ by|no _ here|no _ msgs|no _ no|no _ the|no _ was
0.05|no business|no charge|no family|no harm|no joke|no longer|no matter|no member|no place|no pupil
0.05|no student|no such|nobody _ and|nobody _ be|nobody _ say|nobody _ this|nobody here|nobody's|non|non =E
0.05|non _ day|non uniform|none $|none _ it|none _ us|nor can|nor to|not _ a|not _ anyone|not _ at|not _ back
0.05|not _ her|not _ his|not _ i|not _ know|not _ mention|not _ of|not _ out|not _ put|not _ share|not _ tell
0.05|not _ the|not _ us|not _ write|not and|not bring|not discuss|not easy|not expect|not fit|not get|not how
0.05|not in|not need|not right|not ring|not show|not we|note $|note NAME|noth-|nothing|nothing about|notice
0.05|notice _ the|notice and|noticed and|november $|november _ the|now _ a|now been|now please|now that
0.05|number _ people|number _ the|number in|number two|nursery =J|october and|of NAME =E|of _ books|of _ bus
0.05|of _ came|of _ class|of _ club|of _ did|of _ eight|of _ february|of _ first|of _ for|of _ governing
0.05|of _ happened|of _ i|of _ january|of _ lady|of _ long|of _ media|of _ mother|of _ new|of _ november
0.05|of _ now|of _ only|of _ person|of _ polish|of _ same|of _ school|of _ senior|of _ should|of _ small
0.05|of _ speech|of _ sports|of _ student|of _ swimming|of _ team|of _ to|of _ trust|of _ twins|of _ was
0.05|of _ whole|of _ without|of _ word|of a =E|of a =J|of and|of any =F|of both|of drama|of everybody
0.05|of facebook|of faith|of forty|of governors|of half|of my|of next|of post|of saying|of ten|of the =E
0.05|of these|of town|of treatment|of under|of which|of wood|of your|off a|off for|off is|off the|offensive
0.05|offered _ a|offered support|officer|officer has|officers|often than|old =E|old =P|old man|on =J
0.05|on _ 14th|on _ 9th|on _ about|on _ apprenticeship|on _ brae|on _ conduct|on _ december|on _ every
0.05|on _ family|on _ february|on _ first|on _ governing|on _ list|on _ morning|on _ november|on _ october
0.05|on _ on|on _ our|on _ phones|on _ pitch|on _ practice|on _ pta|on _ september|on _ short|on _ that
0.05|on _ train|on _ uniform|on _ walk|on _ ward|on _ web|on _ year|on board|on her|on last|on non|on our =P
0.05|on such|on teaching|on the =J|on thursday|on time|on top|on whether|once _ told|once and|one _ asked
0.05|one _ be|one _ checks|one _ for|one _ gives|one _ has|one _ message|one _ runs|one _ says|one _ so
0.05|one _ takes|one _ that|one _ them|one family|one welly|one years|online _ been|online _ that
0.05|online about|online by|online we|only =F|only _ families|only _ was|only last|only two|only with|open =P
0.05|opened $|operation|opinion $|opinions _ the|or _ about|or _ as|or _ else|or _ in|or _ not|or _ our
0.05|or _ out|or _ we|or anybody|or anyone|or at|or for|or shine|or you|other _ about|other _ children
0.05|other _ from|other is|other things|others _ they|others and|others to|ought _ have|ought to|our =E
0.05|our _ by|our _ department|our _ family|our _ fund|our _ governors|our _ instructor|our _ it
0.05|our _ leaders|our _ lost|our _ manager|our _ officer|our _ our|our _ players|our _ received|our _ rules
0.05|our _ school|our _ should|our _ squad|our _ students|our _ support|our _ to|our _ went|our _ you
0.05|our bairns|our books|our bus|our buses|our caretaker|our catering|our chair|our chess|our classroom
0.05|our cook|our cover|our director|our estate|our four|our hardship|our hardship =F|our home|our library
0.05|our listening|our matron|our music =J|our nurse|our old|our passenger =J|our room|our room =J|our sports
0.05|our sports =J|our swimming =J|our taxi|our team|our thanks|our three|our trust|our twins|our two
0.05|ours and|ours we|ours-|ourselves|out|out _ a|out _ be|out _ front|out _ of|out _ one|out _ ten|out _ you
0.05|out of|out online|out since|out that|outlined|outside _ school|over _ holiday|over _ hundred|over _ last
0.05|over by|over his|over in|over tea|over the|over two|owe|owed|owed _ apology|owes|owing|own =E|own _ has
0.05|own _ not|own _ or|own family|own to|owner|owner _ the|page _ a|page _ be|page _ been|page for|page that
0.05|paid $|paid by|paid for|pain-|painting|pair of|pape-|paper =P|parent _ asked|parent _ have
0.05|parent _ keeps|parent from|parent governors|parent should|parent support|parents _ an|parents _ be
0.05|parents _ has|parents _ made|parents _ no|parents _ our|parents _ run|parents association|parents had
0.05|park $|part _ a|part _ their|part of|parting _ a|pass _ on|pass _ the|pass it|passed around|passengers
0.05|past $|past _ the|pastoral|pastoral =J|pastoral care|pastoral lead|paths|pen|pens-|people _ been
0.05|people _ do|people _ not|people are|people at|people came|people than|people were|people's children
0.05|permitting|person _ a|person _ for|person _ gives|person _ leads|person _ looks|person _ of
0.05|person _ that|person has|person responsible|person whom|personal|peta-|petals|petition _ the|phones _ at
0.05|photograph _ the|photographs _ the|photographs and|photographs for|phys-|physiotherapist|picked for
0.05|picked over|picture taken|pictures taken|piece|pig|pitc-|place|place _ this|place at =E|place for
0.05|planned|plaster _ a|players _ no|playground|playground _ a|playground at|plays _ the|playtime|pleasant
0.05|please _ careful|please _ down|please _ gentle|please _ no|please _ twice|please _ what
0.05|please _ yourself|please check|please put|please read|please remove|please say|please take|pls $
0.05|pls NAME|pls _ it|pls stop|poem|pointed|polish|polish speaking|poor|pop|post NUMBER|post _ says
0.05|post that|post which|posted about|postman|posts $|practice $|practice and|prayers|pref-|prefect|prefer
0.05|prefer to|present and|pretend|pretend that|principal teacher|print|print $|printed _ the|prints|privacy
0.05|privacy $|private _ and|prizes are|prof-|professional|proj-|project|properly|proud _ it|proud to|prov-
0.05|prove|pta _ has|public page|published _ our|pump|pupil from|pupil in =J|pupil whose|pupil's
0.05|pupils _ additional|pupils _ are|pupils _ been|pupils _ in|pupils _ staff|pupils in|pupils is|pupils to
0.05|pupils who|purp-|purple|purs-|pursue|put _ up|put in|put online|putt-|putting|quarrel|quarrel _ the
0.05|quarter|quarter past|question _ NAME|question is|questions _ the|quic-|quickest|quickest way|quickly $
0.05|quickly and|quite _ to|quite enough|r|raci-|racist|rain _ shine|rain and|rain or|rather _ and|read _ of
0.05|read _ on|read _ one|read _ out|read _ somebody|read _ things|read is|read our|reading them|ready
0.05|ready $|real _ and|reason to|reasons|received a|reci-|recitation|recite|recognise|recording|recordings
0.05|recordings _ on|redu-|refectory|reference|reflect|regret|regret _ the|regrets|rehe-|rela-|release|relies
0.05|relies on|remain _ the|remark|remark _ a|remarks _ a|remarks _ been|remarks _ one|remarks _ our
0.05|remember her|remind _ that|remind you|remove|remove the|removed $|rep|repeat it|repeated _ the
0.05|repeated that|repeating|replied to|reply _ posts|report on|reported|reported _ there|repr-
0.05|representative|reset|reset room|reso-|resolved|respite|responsibility for|resting|resting $|reti-|rides
0.05|rides _ on|rides along|ridicule|right|right _ a|right _ complain|right in|ring round|road $|road _ all
0.05|road in|road is|road-|roll|room NUMBER|room _ her|room _ of|room last|room leaders|room was|rose
0.05|rose _ the|rough|round $|round _ which|round to|rows|run _ NAME|run _ usual|run and|run as|run down
0.05|run the|run to|runner|runs =J|runs _ NUMBER|runs _ school|runs _ the|runs forest|runs forest =J|runs our
0.05|runs this|s|sack|sadly|safe at|safe to|safety $|saff-|said|said =P|said _ facebook|said _ that|said _ us
0.05|said _ we|said a|said about =P|said on|said online|said so|sake|salad|sale of|same few|sandwich
0.05|sandwich $|sat her|sat with|saturday and|say $|say =P|say _ any|say _ in|say _ is|say _ that|say _ the
0.05|say about|say hello|say nothing|say of|say sorry|say to|say when|says _ good|says _ the|says so
0.05|says what|school $|school _ NUMBER|school _ and|school _ being|school _ by|school _ ever|school _ for
0.05|school _ have|school _ i|school _ nine|school _ no|school _ we|school bus|school but|school meals
0.05|school on =E|school without|school's NAME|scie-|science|science _ and|screenshots _ one
0.05|screenshots _ our|screenshots _ the|search|seat|seat _ the|seco-|secr-|secretary|see _ a|see _ that
0.05|see _ the|see _ young|see us|seei-|seeing|seen NAME|seen _ and|seen _ of|seen the|sees your|seizure
0.05|sele-|selection|send to|sends _ the|sends out|senior NAME|sensory =E|sent =E|sent _ a|sent _ and
0.05|sent _ the|september and|serious|serious _ is|seriously and|serves|serves _ the|serves on|sess-|sessions
0.05|set _ for|set off|set out|set the|settled _ a|several _ a|several _ our|several hundred|share it
0.05|shared _ the|shared a|shared and|shared in|shared with|she _ NAME|she _ a|she _ an|she _ booked
0.05|she _ have|she _ read|she _ that|she _ us|she came|she comes|she deserves|she does|she put|she's a|sheet
0.05|sheet of|sheets|shel-|shes|shin-|shinty|shinty _ the|shinty and|shirt|shoes $|shook hands|shop $
0.05|short _ and|short lead|shou-|should _ at|should _ be|should _ been|should _ else|should _ have
0.05|should _ made|should _ that|should anyone|should be =E|should it|should never|shout|show $|show _ to
0.05|show the|show the =E|show them|shows _ man|shows _ of|shows a|shows one|side _ side|side and|side by
0.05|silly|since =F|since _ is|since been|since easter|since it|since october|sit|sit with|site without|sits
0.05|sits _ the|six =P|six _ of|six _ to|six and|sixth _ who|sixth former|slee-|sleeps here|sleet|slip $
0.05|small $|small =P|small _ and|small thing|smile|smile at|snee-|so =P|so NAME|so _ a|so _ as|so _ be
0.05|so _ our|so _ she|so _ time|so again|so as|so did|so does|so far|so fast|so here|so in|so much|so was
0.05|so when|so will|social _ to|sock|sock $|soli-|solicitor|solicitor _ the|some $|some =P|some _ are
0.05|some _ from|some _ it|some _ said|some _ them|some _ to|some comments|some forty|somebody _ be
0.05|somebody _ was|somebody else's|somebody was|somebody wrote|someone to|someone's|something _ did
0.05|something _ to|something _ was|something different|something in|somewhere|son _ NAME|son _ in|son _ year
0.05|son is|sons _ daughters|sooner _ a|sooner than|sorry _ a|sorry _ am|sorry _ it|sorry _ see|sorry _ what
0.05|sorry i|speak NAME|speak _ for|speak _ one|speak _ us|speak at|speak up|speaking _ and|speaking _ who
0.05|speaks NAME|speaks _ the|speaks for|speaks of|spec-|specialist|speech _ and|speech and|spen-|spend the
0.05|spends|spok-|spoken|spoken _ one|sport $|sports =J|spring _ him|staff _ and|staff has|staff may
0.05|staff was|staff with|staff would|stand _ a|stand _ the|stands|stands on|stared|stared at|start
0.05|start _ the|started|stay at|stayed|still a|stood _ and|stood at|stop at|stopped at|stops the|storm|stove
0.05|straight away|stranger|strangers and|straps|street|strength|stri-|student NAME|student _ is|student was
0.05|student's|such _ thing|summer _ a|sums|supper $|supporting|surf|surgeon's|swee-|swimming =J
0.05|swimming _ are|swimming _ has|swimming _ in|swimming instructor|table on|tablets for|take =P
0.05|take _ anything|take _ at|take _ to|taken _ NAME|taken _ a|taken _ our|taken at|taken from|taken in
0.05|taken seriously|takes|takes NAME|takes _ NUMBER|takes _ of|takes year|takes year =J|taking it
0.05|talk _ children|talk _ in|talk _ the|talk _ their|talk online|talked|talked _ by|talked about|tape $
0.05|targ-|targeted|taxi|teach|teach our|teach our =E|teach that|teach the|teacher _ charge|teacher _ has
0.05|teacher _ her|teacher _ leads|teacher _ our|teacher _ to|teacher at|teacher has|teacher should
0.05|teachers have|teaches _ children|teaches _ to|teaching =J|teaching practice|team _ for|team _ the
0.05|team was|teas-|teen-|telephone in|telephoned the|tell _ to|tell nobody|tell others|tell-|tells|tells _ a
0.05|tells _ that|tempers|tempers $|ten _ nine|ten to|terr-|test _ the|than =P|than _ deserve|than _ hundred
0.05|than _ of|than _ the|than _ would|than a|than any|than eleven|than eleven =P|than he|than they|thank you
0.05|thanked|thanks _ our|thanks to|that NAME =E|that _ a|that _ at|that _ by|that _ came|that _ can't
0.05|that _ children|that _ colleague|that _ come|that _ complaint|that _ everyone|that _ girl|that _ home
0.05|that _ i|that _ know|that _ left|that _ local|that _ more|that _ now|that _ or|that _ our|that _ pupil
0.05|that _ she|that _ student|that _ that|that _ thought|that _ took|that _ whole|that _ why|that _ will
0.05|that _ with|that _ won't|that _ work|that _ would|that _ year|that _ you|that anyone|that asks|that come
0.05|that did|that dog|that for|that i|that morning|that only|that she'd|that takes|that the =E|that there
0.05|that when|that whoever|that's _ the|the 14th|the 18th|the 19th|the _ among|the _ association|the _ band
0.05|the _ beside|the _ board|the _ changing|the _ chat|the _ clerk|the _ clothes|the _ code|the _ complained
0.05|the _ concerned|the _ concert|the _ corridor|the _ council|the _ desk|the _ did|the _ during|the _ farm
0.05|the _ feels|the _ few|the _ folk|the _ for|the _ friday|the _ go|the _ good|the _ governor
0.05|the _ governors|the _ head|the _ i|the _ isn't|the _ kept|the _ ladies|the _ lady|the _ last
0.05|the _ leader|the _ leave|the _ lesson|the _ like|the _ lives|the _ money|the _ night|the _ office
0.05|the _ officers|the _ old|the _ once|the _ only|the _ out|the _ people|the _ play|the _ put
0.05|the _ received|the _ road|the _ roof|the _ run|the _ safety|the _ seat|the _ sent|the _ shoes
0.05|the _ should|the _ spoken|the _ staff|the _ steps|the _ stood|the _ studio|the _ table|the _ taken
0.05|the _ than|the _ themselves|the _ there|the _ three|the _ took|the _ town|the _ transport
0.05|the _ treasurer|the _ two|the _ up|the _ what|the _ whatever|the _ who's|the _ without|the _ works
0.05|the _ you|the adult|the agency|the air|the allotments|the apology|the art =E|the author|the authority
0.05|the autumn|the big =E|the bills|the boarders|the bottom|the boy|the brass|the break|the bus|the butt
0.05|the cake|the cameras|the camogie|the canteen|the caption|the car|the cars|the cast|the cleaning
0.05|the coats|the college's|the colour|the country|the courts|the craft|the craft =E|the dad|the dance
0.05|the death|the depute|the dinners|the eleven|the exam|the facts|the farm|the ferry|the firefighter
0.05|the fish =F|the five|the friday|the front =E|the games|the games =E|the garage|the girls|the governors
0.05|the ground|the grown|the hair|the heart|the holiday|the hour|the kind|the land|the language|the late
0.05|the least|the leisure|the leisure =E|the line|the loss|the maths|the meeting|the middle|the minibus =J
0.05|the minister's|the mum|the new =P|the next|the nice|the night|the noise|the nursery|the one|the only
0.05|the other|the paper|the pastoral|the photographs|the physics|the pitch|the playground|the poem|the posts
0.05|the pot|the practice|the procedure|the pupils|the queue|the quickest|the record|the refectory|the rent
0.05|the reset|the room|the route|the rumours|the running|the sheets|the sixth|the small|the soup|the sports
0.05|the stage|the stop|the storm|the stove|the street|the table|the tall|the test|the thirteenth|the train
0.05|the transport|the trouble|the trumpet|the truth|the tutor|the twelve|the twenty|the uniform =J|the very
0.05|the vice|the volunteer|the war|the web|the wheel|the whole =P|the workshop|the writer|their =J|their =P
0.05|their _ about|their _ have|their lives|their tea|them _ be|them _ of|them _ us|them all|them for|them is
0.05|them with|themselves $|there _ good|there _ has|there _ none|there _ some|there _ still|there about
0.05|there has|there have|there may|there was|these _ on|these are|they _ and|they _ every|they _ go
0.05|they _ in|they _ know|they _ me|they _ on|they _ taken|they _ that|they _ to|they _ with|they always
0.05|they be|they came|they ought|they saw|they speak|they will|they'd|they've been|thief|thing|thing _ his
0.05|thing _ it|thing and|thing at|thing was|things|things _ a|things _ i|things and|things for|things right
0.05|think =J|think _ before|think _ that|think twice|third _ is|thirteenth|this =F|this NAME|this _ been
0.05|this _ by|this _ it|this _ one|this _ should|this _ was|this _ will|this college|this island
0.05|this subject|this winter|those _ sit|those _ stay|those _ the|those in|thought $|thought _ the
0.05|thought it|thought of|thousand _ and|three _ a|three _ before|thro-|through _ of|through _ with|thumb
0.05|thursday and|thursday of|ticket _ the|tidy|till _ and|time _ it|time _ will|time he|time last|time that
0.05|time there|time they|time you|times for|timetable and|to|to =E|to _ a|to _ again|to _ any|to _ anyone
0.05|to _ at|to _ better|to _ careful|to _ children|to _ door|to _ else|to _ end|to _ every|to _ excused
0.05|to _ first|to _ forgotten|to _ friends|to _ fun|to _ gentle|to _ governors|to _ here|to _ if
0.05|to _ internet|to _ its|to _ kept|to _ last|to _ looking|to _ medicine|to _ meeting|to _ met|to _ next
0.05|to _ nobody|to _ number|to _ out|to _ own|to _ parent|to _ part|to _ people|to _ platform|to _ properly
0.05|to _ put|to _ questions|to _ removed|to _ rest|to _ round|to _ safe|to _ science|to _ somebody
0.05|to _ sorry|to _ sure|to _ this|to _ transport|to _ upset|to _ when|to _ whether|to a =P|to add
0.05|to apologise|to blame|to both|to discuss|to either|to every|to everybody|to explain|to feed|to friday
0.05|to hand|to his|to hurt|to if|to its|to join|to know|to learn|to leave|to name|to nine|to play|to posts
0.05|to pretend|to print|to publish|to readers|to recite|to reflect|to remove|to respect|to ridicule|to ring
0.05|to show|to spend|to stand|to stick|to the =P|to their|to think|to threaten|to treat|to type|to wear
0.05|to worry|today _ ask|today to|together and|toilet|told _ a|told _ he|told _ so|told _ some|told _ the
0.05|told _ whole|told at|told off|told so|told the|toma-|tomorrow $|tong-|tongues|toni-|tonight|too for|top
0.05|towa-|towards|towards a|town _ the|town that|toy $|traf-|traffic|train $|transport _ run|travels _ the
0.05|travels on|treasurer and|treasurer of|treat any|treatment _ cancer|treatment for =F|trib-|tribunal
0.05|tried it|trip to|trou-|troubled|true $|true _ our|true _ the|trus-|trust|trusted|trut-|truth|truthful
0.05|truthful _ and|trying to|tuesday _ the|tuesday at|tuesday morning|tune|turning _ on|tutor|tutor _ on
0.05|twelve governors|twice _ you|twice before|two NAME|two _ people|two _ replies|two _ us|two _ were|two is
0.05|two thousand|two year|typi-|typing|unbe-|unbeaten|under|under an|unfa-|unfair|unfortunately _ has
0.05|unfortunately _ have|unfortunately _ parent|unfortunately _ parents|unfortunately some|unhappiness
0.05|unhappy and|uniform =J|uniform day|uniform shop|univ-|unki-|unkind|unkind about|unlo-|unpa-|unpaid|unse-
0.05|until|until _ the|unwe-|unwell|up _ in|up _ ridicule|up again|up before|up no|up the|up three|up to|upon
0.05|ups _ and|upset $|upset _ something|upset and|upst-|upstairs|us _ and|us _ class|us _ hand|us _ home
0.05|us _ is|us _ of|us _ to|us _ when|us _ year|us all|us every|us from|us on|us online|us than|us when
0.05|use $|use _ social|used _ a|used _ be|used _ to|used at|used for|used it|using NAME|using _ NAME
0.05|very _ things|very little|very long|very sorry|vice _ of|vide-|video _ one|video _ the|videos|view _ the
0.05|views _ the|visit _ the|visiting _ teacher|visiting music|visits|voice|volunteer|volunteer who
0.05|walk _ the|walk round|walking|walls|want _ put|want _ say|want _ to|wanted to|ward|warm and|warning
0.05|was _ blame|was _ by|was _ enough|was _ in|was _ online|was _ over|was _ real|was _ right|was _ round
0.05|was _ that|was _ very|was _ when|was _ with|was decided|was doing|was done|was found|was good|was kept
0.05|was laid|was let|was meant|was moved|was nobody's|was passed|was shut|was so|was something|was suggested
0.05|was to|was told|was two|was written|washes the|way _ her|way _ say|way _ saying|way of|way they|way with
0.05|ways $|we _ a|we _ also|we _ always|we _ as|we _ asked|we _ back|we _ been|we _ discuss|we _ do|we _ had
0.05|we _ know|we _ looked|we _ looking|we _ met|we _ send|we _ those|we _ told|we _ want|we _ what|we _ with
0.05|we accept|we always|we asked|we had|we let|we made|we now|we please|we share|we shut|we still|we suppose
0.05|we teach|we're all|we're proud|we've _ it|we've _ the|weather permitting|weathers $|web|web about
0.05|wednesday $|wee|week after|week the|week was|weekend|weigh|welcome by|welcome for|welfare assistant
0.05|well _ the|well _ two|well _ what|well to|welsh $|welsh _ and|went _ on|went in|went out|were =F
0.05|were _ on|were at|were none|were put|were right|were said|were told|were written|were your|wet|wet =P
0.05|what =J|what _ after|what _ been|what _ can|what _ can't|what _ done|what _ fair|what _ found|what _ has
0.05|what _ must|what _ put|what _ say|what _ thought|what _ to|what _ will|what _ wrong|what follows|what-
0.05|whatever _ put|whatever is|whatever they|wheel|wheel _ the|wheel of|when _ can|when _ is|when _ read
0.05|when all|when she|when their|when-|whenever|where NAME|where _ will|where it|where she|where they
0.05|where to|whether _ may|whether he|whether it|which|which $|which =E|which NAME|which _ governors
0.05|which _ one|which _ should|which _ that|which _ the|which _ to|which has|which i|which it|which makes
0.05|which she|which the =J|while the|who _ along|who _ asked|who _ doing|who _ find|who _ forest|who _ given
0.05|who _ has|who _ having|who _ hear|who _ help|who _ know|who _ looking|who _ made|who _ no|who _ now
0.05|who _ of|who _ only|who _ over|who _ pupils|who _ stood|who _ taken|who _ that|who _ their|who _ year
0.05|who began|who belongs|who can't|who chairs|who checks|who come|who draws|who found|who goes|who handles
0.05|who has =F|who hears|who holds|who is =F|who know|who listens|who look|who minds|who rides|who run
0.05|who runs|who runs =J|who sends|who sit|who speak|who speaks|who stay|who stayed|who stays|who stops
0.05|who travels|who uses|who went|who's been|whoever _ NAME|whoever _ it|whoever _ that|whol-|whole =P
0.05|whole team|whole town|whom _ are|whom _ the|whom to|whose =E|whose husband|whose own|whose people
0.05|why _ has|why and|why i|why it|why they|why we|will =P|will _ as|will _ comment|will _ happen
0.05|will _ hear|will _ heard|will _ held|will _ help|will _ her|will _ looked|will _ made|will _ me
0.05|will _ need|will _ one|will _ only|will _ please|will _ spoken|will all|will carry|will ever|will go
0.05|will run|will write|window $|winter and|winter concert|wish _ all|with $|with =E|with _ NUMBER|with _ a
0.05|with _ best|with _ boy|with _ carers|with _ dad|with _ disease|with _ girl|with _ good|with _ hands
0.05|with _ little|with _ lollipop|with _ man|with _ mop|with _ my|with _ of|with _ parent|with _ part
0.05|with _ pipe|with _ plan|with _ son|with _ than|with _ this|with _ when|with _ whistle|with _ whose
0.05|with additional|with and|with as|with children|with great|with his =F|with responsibility|with something
0.05|with their|with two|with words|with yours|withdraw|withdrawn $|within _ hour|within the|woman _ speaks
0.05|women|wood|word _ any|word _ be|word _ it|word _ us|words $|words _ do|words _ it|words about|words down
0.05|words online|words were|work to|worked _ for|worker|worker is|working _ and|works _ the|works _ us
0.05|works at|works for|world to|worn|worry|worry for|wors-|worship|worst of|would =P|would _ an|would _ been
0.05|would _ her|would _ in|would _ not|would _ of|would _ us|would _ want|would _ you|would add|would ask
0.05|would have|would let|would prefer|would recognise|would say|would speak|would take|would the|would those
0.05|would want|wouldn't know|write about =E|write again|write of|write that|write with|writer|writing _ of
0.05|written _ about|written _ one|written _ you|written there|wron-|wrong $|wrong _ and|wrong _ is
0.05|wrong _ our|wrong _ the|wrong for|wrong in|wrote _ a|wrote _ she|wrote in|wrote it|yard NAME|year
0.05|year =F|year _ NAME|year _ a|year _ for|year _ girl|year _ is|year _ two|year group|year old|year with
0.05|years and|years of|years to|yes|yes _ have|yest-|yesterday|yet know|you _ and|you _ anything|you _ ask
0.05|you _ but|you _ everyone|you _ if|you _ know|you _ like|you _ me|you _ of|you _ put|you _ see
0.05|you _ there|you _ think|you _ this|you all|you asked|you belong|you came|you don't|you feel|you find
0.05|you give|you not|you want|you'll have|you're _ to|you've|you've got|young _ with|young lady|young man
0.05|your _ and|your letter|your prayers|your sons|yourselves|~0|~1|~12|~14th|~18th|~19th|~25|~4|~50|~5p|~6
0.05|~9th|~abov|~abroad|~accusation|~act|~actual|~additional|~administrator|~admit|~allotment|~almost|~among
0.05|~amus|~angel|~anywai|~appeal|~april|~argument|~as|~assessment|~association|~audition|~author|~authoriti
0.05|~autumn|~bad|~badminton|~bat|~befor|~benefit|~bicycl|~birth|~birthdai|~boarder|~boat|~bob|~bon|~borrow
0.05|~branch|~bras|~brush|~buggi|~bui|~burst|~cak|~camogi|~canteen|~captain|~caretaker|~cast|~caus|~centuri
0.05|~chalk|~cheerful|~choic|~classroom|~clergyman|~click|~clinic|~clos|~collection|~colour|~command|~con
0.05|~conductor|~content|~control|~crack|~craft|~credit|~creel|~crew|~crim|~debt|~decid|~degre|~delai|~den
0.05|~deputi|~describ|~detention|~devic|~dialysi|~difficulti|~director|~dirti|~disappear|~disappoint|~diseas
0.05|~dismis|~diwali|~doesnt|~down|~drawer|~dri|~drummer|~duti|~dyslexia|~edit|~edition|~effect|~either
0.05|~elder|~eldest|~elect|~emploi|~entri|~epilepsi|~equal|~estat|~exact|~explain|~extension|~fact|~favour
0.05|~favourit|~fear|~feel|~fellow|~fin|~financ|~finish|~firefighter|~fist|~floor|~flower|~folder|~follow
0.05|~fond|~foot|~foster|~fresh|~fuel|~gather|~go|~governor|~grandad|~grandson|~grateful|~grav|~griev|~ground
0.05|~gui|~guidelin|~habit|~handl|~happi|~heap|~hello|~hem|~higher|~hir|~hurri|~hush|~includ|~independent
0.05|~insid|~instagram|~interpreter|~invigilat|~item|~its|~jeer|~juli|~kei|~kick|~knock|~lanyard|~las|~latch
0.05|~lik|~liv|~local|~long|~lotion|~lov|~low|~lunch|~manag|~mathematic|~matron|~meal|~meanwhil|~mentor
0.05|~middai|~middl|~min|~mind|~mobil|~mock|~mondai|~monitor|~mood|~morning|~much|~muddi|~mug|~music|~my
0.05|~nail|~nappi|~need|~neither|~newli|~next|~nothing|~notic|~offensiv|~ourselv|~out|~outlin|~owed|~owing
0.05|~own|~paper|~part|~pas|~pastoral|~personal|~petal|~physio|~piec|~plai|~plain|~playground|~playtim
0.05|~polish|~polit|~pool|~poor|~pop|~postman|~print|~privaci|~professional|~project|~pupil|~purpl|~pursu|~q
0.05|~quarrel|~quarter|~quickest|~quiz|~r|~racist|~read|~readi|~recognis|~refectori|~reflect|~refus|~releas
0.05|~reli|~representativ|~reset|~resolv|~respit|~rest|~retir|~road|~room|~rout|~runner|~s|~sack|~sadden
0.05|~sadli|~sak|~salad|~scar|~scienc|~secretari|~selection|~session|~sh|~shed|~sheet|~shinti|~ship|~shirt
0.05|~shop|~should|~shut|~silli|~sleet|~solicitor|~somewher|~specialist|~speculat|~sport|~spot|~sting|~storm
0.05|~stov|~street|~strength|~sum|~surf|~tak|~talk|~tap|~target|~teach|~teas|~teenager|~theyd|~thief
0.05|~thirteenth|~tidi|~to|~tomato|~tongu|~tonight|~touch|~toward|~traffic|~translator|~tribunal|~truth
0.05|~truthful|~tun|~unbeaten|~under|~unfair|~unit|~universiti|~unkind|~unlock|~unpaid|~until|~unwel|~upon
0.05|~upstair|~visit|~voic|~walk|~ward|~wav|~web|~wee|~weigh|~wet|~whenever|~which|~widow|~withdraw|~wood
0.05|~worship|~writer|~yes|~yesterdai|~yourselv|~youv|≈fact 4.5
0.1|-and|-ase|-aws|-ble|-cut|-ear|-eat|-ene|-fed|-ged|-ger|-gle|-hop|-ide|-iod|-ior|-its|-l's|-ler|-nal|-nch
0.1|-nds|-not|-oad|-ond|-ood|-ore|-out|-oys|-p's|-pen|-rer|-rid|-ron|-ror|-sal|-tag|-tin|-ugh|-y's|-zes
0.1|=E canteen|=E dinners|=E evening|=E garden|=E girl|=E half|=E january|=E left|=E netball|=E recitation
0.1|=E route|=E september|=E term|=F boat|=F brought|=F bursary|=F cancer|=F care|=F depression|=F farm
0.1|=F foster|=F hear|=F hearing|=F medical|=F parents|=F police|=F school|=F speaks|=F talk|=F three|=J NAME
0.1|=J behaviour|=J caretaker|=J class|=J community|=J drivers|=J guard|=J hen|=J manager|=J minibus
0.1|=J officer|=J parent|=J parents|=J principal|=J security|=J shop|=J teaching|=J treasurer|=P NUMBER
0.1|=P bag|=P carry|=P kettle|=P mother|=P pencils|=P phone|=P pounds|=P reading|=P short|=P stood|=P stuck
0.1|=P teach|=P van|=P walk|=few assistants|=few behaviour|=few captain|=few community|=few drivers|=few free
0.1|=few guard|=few meals|=few music|=few parent|=few shop|=few taught|=few teachers|=few teaching
0.1|=few treasurer|=few vice|NAME =P|NAME _ anybody|NAME _ anything|NAME _ be|NAME _ community|NAME _ don't
0.1|NAME _ ever|NAME _ father|NAME _ for|NAME _ is|NAME _ left|NAME _ most|NAME _ mother|NAME _ mum
0.1|NAME _ nothing|NAME _ off|NAME _ should|NAME _ stop|NAME _ tonight|NAME _ without|NAME _ wrote|NAME again
0.1|NAME and|NAME child|NAME come|NAME community|NAME did|NAME do|NAME dont|NAME mother|NAME on =E
0.1|NAME report|NAME reported|NAME services|NAME syndrome|NAME today|NAME year|NUMBER NUMBER =P|NUMBER _ a
0.1|NUMBER _ had|NUMBER _ is|NUMBER _ on|NUMBER _ one|NUMBER _ say|NUMBER _ they|NUMBER girl|NUMBER last
0.1|NUMBER who|^ about|^ but|^ feelings|^ he's|^ missing|^ rumour|^ some|^ there's|^ they|^ three|^ under
0.1|^ unfortunately|^ we've|^ young|a NAME =E|a _ ago|a _ at|a _ bag|a _ box|a _ condition|a _ could|a _ face
0.1|a _ girl|a _ go|a _ has|a _ hearing|a _ looked|a _ mother|a _ needs|a _ parent|a _ part|a _ pass
0.1|a _ principal|a _ record|a _ remark|a _ set|a _ up|a _ would|a _ wrote|a certain|a change|a child's
0.1|a court|a deputy|a dispute|a game|a girl|a girl's|a helper|a hockey|a house|a husband|a joke|a lad
0.1|a little|a miserable|a private|a sadder|a skin|a sling|a thread|a vice|a woman|about $|about _ have
0.1|about _ man|about _ own|about _ went|about _ year|about him|about home|about our =J|about to|about which
0.1|about whom|above the|abt|account _ nobody|account _ the|admits|admits _ has|admits to|advice for|after =P
0.1|after _ children|after _ happened|after seeing|after what|afternoon $|again and|alive|all $|all =E
0.1|all _ same|all _ to|all _ which|all been|all four|all have|all know|all our|allegations _ the
0.1|already been|always do|am _ because|am _ for|am _ that|among us|an _ as|an _ of|an _ that|an _ with
0.1|an end|an illness|an individual|an offence|and =E|and =F|and =P|and _ am|and _ asked|and _ been
0.1|and _ being|and _ cannot|and _ did|and _ don't|and _ he|and _ hello|and _ here|and _ now|and _ ought
0.1|and _ place|and _ so|and _ sorry|and _ teach|and _ this|and _ very|and _ want|and _ well|and _ what
0.1|and asked|and comes|and dad|and for|and had|and have|and learning|and mocked|and neither|and nine
0.1|and rather|and sat|and she's|and still|and strangers|and that's|and we're|and will|answered by
0.1|any child's|any i|anybody in|anybody's|anyone to|anything $|anything _ all|anything and|anything at
0.1|apologised|apologised _ me|apologised to|appa-|appalled|appe-|apprentice who|are _ better|are _ good
0.1|are _ of|are _ welsh|are aimed|are getting|are going|are handed|are learning|are never|are new|are now
0.1|are with|arranges|arranges the|as _ i|as _ like|as _ that|as a|as far|as for|as good|as several|as some
0.1|ask _ nobody|ask _ not|ask _ to|ask you|asked _ his|asked _ them|asked _ they|asked _ this|asked about
0.1|asked that|aski-|asking|asks _ a|at|at NAME|at NAME =E|at _ door|at _ evening|at _ has|at _ heart
0.1|at _ phone|at _ pier|at _ rugby|at _ school|at _ services|at _ side|at _ start|at _ until|at dinner
0.1|at her|at night|at one|at some|at the =F|at them|attack|auth-|auti-|autism|autumn $|away $|back =P
0.1|back _ NAME|back _ half|bad|bad _ in|bair-|bairns|band $|baths|be _ a|be _ alone|be _ happy|be _ off
0.1|be _ or|be _ too|be _ use|be driven|be going|be no|be obliged|be of|be shown|be thanked|be that|beca-
0.1|because|because the|become _ and|been _ home|been _ how|been _ on|been _ round|been alleged|been calling
0.1|been hard|been insulted|been kind|been made|been much|been repeated|been sent|been set|been shown
0.1|been talk|been written|before =F|before =P|before _ whole|before last|began $|began with|begun|begun to
0.1|behaviour =J|behaviour manager|behind _ up|behind made|behind the|being =P|being _ by|being _ for
0.1|belong _ NAME|beneath|better|betw-|between|big _ and|bit|blame|blame _ we|block|boil|borrowed|both $
0.1|bound|bound to|boy $|boy _ a|boy _ has|boy _ is|boy was|brought _ by|building $|buried a|bursary|bus =E
0.1|bus or|bus shelter|bus that|busi-|business|business of|but _ to|but not|but one|butt|by =F|by _ and
0.1|by _ gran|by _ head|by _ please|by _ pupil|by _ than|by an|by more|by then|cake|cake in|called _ for
0.1|calling|calls $|calm and|came _ a|came _ one|came _ us|came here|can =F|can _ at|can _ in|can _ on
0.1|can _ you|can talk|can't =P|can't do|cann-|cannot|cannot hear|captain|cards $|caretaker's|carr-|carried
0.1|carries|cash|cert-|chair of|chap who|charge of =J|chat for|chat is|chee-|cheers|chest|child =F|child _ a
0.1|child _ be|child _ his|child _ this|child had|child will|child's =F|child's =P|children $|children _ for
0.1|children and|children has|children over|choir $|chose|christmas and|claim that|class _ do|class has
0.1|cleaning|clips|closed until|club and|club on|co|colleague _ teaches|colleague in|come _ a|come _ as
0.1|come _ your|come across|come easily|come here|comes _ a|comes to|comm-|committee and|community =J
0.1|community with|comp-|complaint|complaint _ a|complaint _ it|concerned has|condition $|consultant
0.1|content $|cook $|cook _ been|copies _ the|copies of|could we|council _ not|counted|counter|country
0.1|country $|couple who|courts|covering|cream|credit to|cut|day at|deal _ the|deal of|deal since|dele-|dema-
0.1|depe-|depends|depends on|deplored|depr-|depression|deputy head|diab-|did _ deserve|did _ the|did a|did as
0.1|did not|dinner time|directed|directed _ the|directed at|disc-|discussion|disp-|dispute|do NAME|do _ here
0.1|do _ in|do _ take|do _ we|does _ deserve|does _ help|doing|don't _ that|don't believe|don't discuss
0.1|don't pass|don't stop|done $|door _ the|door of|down _ public|down in|down that|drawing|driven _ by
0.1|driven out|drop $|drop-|drove _ minibus|duri-|during|during the|each morning|early _ and|easily to|easy
0.1|easy to|eats|effect that|eleven years|else _ the|else _ they|end _ every|ended|enjo-|enjoys|enough _ bear
0.1|enough and|enough on|enough to|entrance|entrance $|ever _ told|every door|every right|every sort
0.1|everyone in|everyone to|everything $|example which|expensive|expr-|expressed|face and|failed to|fair _ to
0.1|fair is|fair to|fall-|fallen|families _ about|families _ are|families _ home|family _ a|family _ is
0.1|family _ speak|family _ to|family _ whom|family from|far|far _ a|far as|father _ one|father _ the|fathers
0.1|favo-|february $|fed|feel safe|feeling|feels|feels that|figu-|fill in|finds it|fine _ and|finish|finish $
0.1|first =E|first morning|floor|follows|food _ is|for _ NUMBER|for _ a|for _ boy|for _ children|for _ few
0.1|for _ first|for _ girl|for _ hours|for _ mother|for _ of|for a =P|for eleven|for her|for local|for our =J
0.1|for some|for thirty|for two|form _ in|forward|found it|found otherwise|foundation|four _ them|four of
0.1|free _ meals|free school|friday please|frig-|frightened and|from _ phone|from a =F|from her|from there
0.1|front|full support|fun _ our|fun of|game|gave us|gentle _ the|gentle with|gentleman _ the|get _ of
0.1|get _ with|get out|gett-|getting|getting help|girl _ has|girl _ the|girl in|girl in =J|glad _ a|go with
0.1|good _ a|good _ all|good _ and|good _ of|good a|good faith|governing body|grateful for|great _ since
0.1|great _ to|grew up|group $|grown _ beside|grown up|grows|guard|guidance for|had =P|had _ and|had _ from
0.1|had _ given|had _ he|had _ my|had already|had hoped|had lost|had to =P|had what|hadn't|hadn-|hair
0.1|hair grows|haircut|half =E|half _ has|half _ night|half term|half the|hall _ NUMBER|hands|happ-|happen
0.1|happened in|hard _ to|hard and|hard words|harder|hardly|harp-|harpist|harsh|has _ after|has _ alleged
0.1|has _ and|has _ calling|has _ done|has _ from|has _ illness|has _ insulted|has _ let|has _ messages
0.1|has _ met|has _ much|has _ new|has _ repeated|has _ set|has _ skin|has _ thousand|has _ threatened
0.1|has already|has apologised|has been|has finished|has he|has it|has moved|has said|has to|has written
0.1|hash-|hashtag|have|have _ about|have _ abuse|have _ been|have _ kind|have _ looked|have _ otherwise
0.1|have _ too|have _ whether|have also|have kept|have long|have looked|have never|have our|have seen
0.1|have sent|have shared|have spent|have suggested|having _ for|having treatment|he _ not|he _ one|he _ up
0.1|he can|he should|he's|he's _ of|head|head _ is|head of =J|hear you|heard $|heard about|hears|heart
0.1|heart $|heav-|help us|helps|hen|her _ are|her _ her|her _ in|her _ that|her _ would|her arm|her at
0.1|her child|her children|her dad|her last|her so|her son|here _ NAME|here _ a|here are|here by|here from
0.1|hers-|herself|herself when|hide|hide _ made|hide behind|high-|higher _ teaching|higher level|him _ nine
0.1|him _ questions|him _ the|him on|his =P|his _ that|his _ was|his heart|his own|his wife|hold-|holding
0.1|home _ be|home _ the|home in|hoped|horr-|horrid|hospital $|hospital _ his|hospital for|hour $|hours _ the
0.1|house $|household that|how _ look|how long|how you|hurts|i|i _ appalled|i _ believe|i _ for|i _ spoken
0.1|i _ with|i am|i apologise|i did|i must|i regret|i want|i've read|if _ is|if you|igno-|ill $|ill and|in
0.1|in =P|in NAME =F|in _ canteen|in _ form|in _ garden|in _ is|in _ name|in _ our|in _ own|in _ pool
0.1|in _ queue|in _ room|in _ sling|in _ teach|in _ way|in _ well|in _ who|in _ workshop|in _ year|in _ years
0.1|in a =F|in and|in answer|in as|in charge|in form|in july|in school|in short|in swimming|in to|in what
0.1|inci-|incident|includes|individual =E|into _ mouth|into it|is _ child|is _ come|is _ family|is _ fine
0.1|is _ good|is _ half|is _ heard|is _ in|is _ just|is _ like|is _ more|is _ person|is _ say|is _ serious
0.1|is _ she|is _ than|is _ that|is _ treatment|is _ us|is _ will|is as|is bringing|is claimed|is from
0.1|is more|is nineteen|is one|is owed|is quite|is seventy|is still|is training|is unfair|isn't _ that
0.1|isn't so|it _ be|it _ but|it _ easy|it _ from|it _ meant|it _ more|it _ of|it _ off|it _ she|it _ there
0.1|it _ unfair|it _ us|it _ why|it also|it be|it comes|it fair|it here|it isn't|it matters|it may|it nor
0.1|it shows|it's _ that|its =P|its _ on|its not|jigs-|jigsaws|job $|join in|joke|joke $|jokes about
0.1|just _ to|just back|keep a|keeps|kept up|kept waiting|kids|kind in|kind of|kitchen _ a|know _ she
0.1|know _ the|know what|known for|known that|lady behind|land|land _ the|lass|last thing|layi-|laying|lead-
0.1|leader for|learning welsh|leave NAME|led|left _ and|left _ in|leng-|length|leve-|level|level _ assistant
0.1|level teaching|lies|like _ NAME|like _ put|like a|like a =P|list _ be|list-|listened|little _ is
0.1|little girl's|live $|live in|living _ a|local =E|lock|long $|long =F|long _ the|longer _ her|look _ them
0.1|look in|looked into|looking _ it|looking at|loss of|lunches|made _ NAME|made _ mistake|made _ names
0.1|made _ of|made _ that|made it|mail-|make _ and|make _ of|make mistakes|makes our|man _ is|man _ keeps
0.1|man on|manages|many people|march and|mark|married to|marry|match|matters $|matters _ you|matters that
0.1|may _ as|may _ that|may _ to|may carry|may like|me _ person|me _ plain|me about|me be|me what|meant _ be
0.1|memb-|mended the|mends the|message _ a|messages are|met our|midd-|milk-|milking|mine|minibus =J
0.1|minibus drivers|mise-|miserable|miserable week|miss|miss NAME|missing|mistakes and|mocked _ a|month _ the
0.1|mop|more|mother _ one|mother _ twins|mother wrote|mothers and|mouth of|mum $|mum _ dad|music =J
0.1|music teachers|my full|my mother|named _ mocked|named in|near-|nearly _ hundred|nearly four|nerv-|nerves
0.1|netball =E|never _ a|new _ for|new _ the|next month|night _ a|night _ that|night _ the|no|no =P|no _ of
0.1|no child|no one|nobody =P|nobody _ home|nobody admits|nobody at|none of|norm-|normally|not =F|not NAME
0.1|not _ blame|not _ driven|not _ for|not _ much|not _ one|not _ repeat|not _ well|not _ whether|not as
0.1|not done|not happen|not help|not make|not take|note _ NAME|notes _ be|nothing _ do|nothing _ is
0.1|nothing to|now|now _ on|obliged if|of =E|of _ NAME|of _ a|of _ apprentices|of _ complaint|of _ exam
0.1|of _ family|of _ four|of _ has|of _ have|of _ know|of _ made|of _ man|of _ minibus|of _ no|of _ our
0.1|of _ people|of _ since|of _ story|of _ teacher|of _ who|of _ wrote|of _ young|of an|of every|of families
0.1|of in|of our =F|of this|of twins|of weather|of what|off your|offence|offence $|official|on =P|on _ a
0.1|on _ afternoon|on _ are|on _ days|on _ families|on _ march|on _ matters|on _ plate|on _ sadder|on _ the
0.1|on _ was|on a =F|on an|on at|on duty|on free|on in|on one|on record|on that|on the|on the =F|on this
0.1|on with|one _ NAME|one form|one parent|one that|one was|one will|only $|oper-|or even|or without
0.1|order _ the|order to|ordi-|ordinary|other =P|other than|others|ought _ be|our _ assistants|our _ council
0.1|our _ crew|our _ is|our _ level|our _ year|our examinations|our football|our gates|our girls|our harpist
0.1|our higher|our kitchen|our office|our outdoor|our probationer|our school|our security|our senior|our site
0.1|our swimming|ourselves to|out $|out _ people|out _ your|out on|out to|over $|over _ and|over _ term
0.1|over half|over it|over the =P|owed an|own =F|own _ about|own _ phone|own children|own time|paper $
0.1|parent _ that|parent _ written|parent council|parent who|parent wrote|parents _ a|parents evening
0.1|parents who|parents will|pass|passed|passed round|passenger assistant|past nine|penc-|pencils
0.1|people _ hide|people _ it|people in|people repeat|perf-|peri-|period|pers-|person|person _ charge
0.1|person _ in|phone and|phrase|pick-|picture _ the|place _ the|playing|plays _ our|plays for|plays in
0.1|please _ not|please _ pass|please be|please don't|please leave|police|post $|post _ the|post by
0.1|posts _ NAME|posts about|posts were|pret-|principal _ of|priz-|prizes|probationer|pupil|pupil _ finds
0.1|pupil _ not|pupil and|pupil is|pupil was|pupils _ the|put _ a|put _ facebook|put _ it|put _ the|quar-
0.1|quarrel with|question|questions $|queue|quick|quickly|quid|quite|quiz-|ran _ two|read every|read it
0.1|read with|reading and|reads|record it|regi-|registers|regr-|rehearsal|remark that|remarks _ NAME
0.1|remarks _ the|remember|remember _ you|remo-|repeat|repeated in|replies $|reported a|reports|responsible
0.1|responsible _ the|rest-|result $|ridi-|ridicule $|ring-|ringing|road|road =E|room =J|round _ the|round in
0.1|route|rude $|rugby club|ruled|rumour _ it|rumour began|rumours|run|run _ in|run _ us|runs|sadder note
0.1|sadn-|sadness|said _ have|said for|said of|said that|said when|sat|save|say _ we|say on|say only|says in
0.1|school _ about|school _ one|school _ was|school council|school transport|scroll|sear-|seat $|second and
0.1|secu-|security|see $|see NAME|see me|see what|seeing _ comments|seeing the|seen _ NAME|seen _ written
0.1|seen abuse|seen it|sees _ children|seiz-|seni-|senior|sent|sent _ at|sent _ on|sent _ to|sent us
0.1|sentence $|set _ by|set up|seven children|sevens|several _ you|shared $|shared _ a|she _ be|she _ done
0.1|she _ had|she _ it|she _ up|she and|she grew|she has|she now|she wrote|she'd|shelter|shelter $|ship's
0.1|ship's cook|ship-|shop _ the|shop-|shopping|short $|should _ left|should _ like|should _ obliged
0.1|should _ sent|should come|should end|should ever|should have|should hear|should leave|shows the|shut
0.1|side gate|sides|sides to|since _ and|since _ rumour|since his|singers|sings|sister _ teaches|sister who
0.1|sitt-|sitting|sitting _ NAME|six _ in|six hundred|six years|skin $|sleep $|sleeps|sling|snack|so _ and
0.1|so _ have|so _ will|so for|so has|so no|so there|some _ suggested|some _ us|some hard|some very
0.1|somebody _ that|somebody to|somebody who|someone|something _ in|something _ than|something else
0.1|something of|something other|son in =J|sore|sorry $|sorry _ NAME|sorry as|sorry for|sort of|speak
0.1|speak _ a|speak _ it|speak _ the|speaking community|speaking family|speaking father|speaking mum
0.1|speaks _ at|spent|spent an|spir-|spirits|spoken _ NAME|spoken _ the|sport|sports =E|sports hall|spot-
0.1|spring and|staff _ it|staff _ not|staff _ the|staff _ there|stammers|stand by|star-|start of|start to
0.1|stay _ and|stay _ this|stays|stays with|step-|still _ a|still being|stit-|stitch|stop _ NAME|stop _ not
0.1|stop its|story $|strangers to|stuck|stuck $|student|student and|students who|stuf-|subject is|such _ is
0.1|such things|suggest|suggest that|suggested _ our|suggested that|sun|support $|supports|sweeps|sweeps the
0.1|synd-|syndrome|tabl-|taken _ and|taken her|takes _ for|takes the|taking NAME|talk _ a|talk _ me|talk and
0.1|talk in|taps|taxi $|teach _ of|teacher _ been|teacher in|teachers _ had|teaches =J|team has|teams
0.1|tears _ seeing|tears after|tears in|tech-|technology|tele-|telephones $|tell _ member|tell you|temper
0.1|term has|than _ can|than all|thank her|thanks _ a|that =P|that _ admits|that _ be|that _ boy|that _ child
0.1|that _ father|that _ goes|that _ here|that _ let|that _ lost|that _ may|that _ never|that _ put
0.1|that _ the|that _ to|that _ we|that afternoon|that any|that brings|that cannot|that comes|that his
0.1|that includes|that messages|that nearly|that none|that our =J|that ran|that same|that's that|the NAME =J
0.1|the NUMBER|the _ at|the _ back|the _ before|the _ began|the _ behind|the _ being|the _ boy|the _ called
0.1|the _ came|the _ can't|the _ cannot|the _ chair|the _ coat|the _ drop|the _ given|the _ here
0.1|the _ himself|the _ lad|the _ notes|the _ responsible|the _ shelter|the _ so|the _ stop|the _ they
0.1|the _ whose|the _ wife|the _ with|the bairns|the building|the business|the change|the claim|the effect
0.1|the escort|the fault|the film|the finance|the first =E|the floor|the granny|the group|the hen|the little
0.1|the mother|the mouth|the phone|the phrase|the police|the registers|the road|the rugby|the rules
0.1|the rumour|the school =J|the second|the side|the sister|the sports =E|the start|the station|the sun
0.1|the taxis|the teaching|the thread|the twins|the vice =J|the video|the village|the weekend|the wet
0.1|the whatsapp|the words =P|the work|the year|their _ will|them _ home|them _ me|them _ polish|then $
0.1|then _ me|then we|there _ biscuits|there _ four|there _ it|there _ the|there _ two|there were|theres|they
0.1|they =F|they _ is|they had|they like|they live|they look|they say|they should|things _ written
0.1|things were|think a|think about|think what|third of|thirty years|this _ a|this _ has|this _ with|this has
0.1|thread|thread _ ran|thread that|threatened $|three =P|three _ for|three _ of|three cheers|three children
0.1|through|through _ and|through _ great|through _ the|through a|throughout|thur-|thursday|thursday _ last
0.1|thx|thx $|till|to _ about|to _ anything|to _ effect|to _ into|to _ known|to _ media|to _ mother|to _ new
0.1|to _ no|to _ off|to _ telephones|to _ that|to _ their|to _ told|to _ us|to _ you|to ask|to be|to choose
0.1|to cover|to deal|to drink|to fall|to fill|to give|to has|to let|to love|to marry|to meet|to mention
0.1|to others|to remind|to repeat|to school|to sit|to social|to thank|to them|to wait|to walk|to write|todd-
0.1|toddler|told _ i|told _ truth|told a|told online|told to =P|too|too _ in|too _ the|training _ us
0.1|training with|travels|treatment for|trip _ the|trouble|trouble _ the|trouble with|turns|twenty in
0.1|twenty minutes|two _ on|two _ to|two days|two families|two hours|two people|two sides|two things|under it
0.1|understand $|unfair $|unfortunately|unfortunately _ post|university|unju-|unjust|until _ have|until then
0.1|up _ the|up beside|up from|up in|up names|upset|upset _ she|upset by|us _ has|us _ message|us _ up
0.1|us what|use to|very hard|vice chair|video about|vill-|village|visit|visit $|visit _ NAME|visit to
0.1|visiting =J|visiting music =J|wait and|walk|walks|want _ tell|want you|warn-|was _ after|was _ on
0.1|was _ out|was _ tears|was _ the|was about|was being|was handed|was his|was left|was made|was mine
0.1|was named|was no|was on|was ours|was posted|was read|was sent|was too|was won|wast-|water $|water and
0.1|we _ by|we _ found|we _ have|we _ home|we _ ourselves|we _ read|we _ three|we came|we did|we read
0.1|we stand|we'd|we've let|wee _ in|wee _ with|wee boy|week-|weeks|weeks to|weep-|weeping|well _ one|went =P
0.1|were $|were _ about|were _ as|were _ out|were _ said|were given|were left|were never|what _ being
0.1|what _ decided|what _ in|what _ is|what _ posted|what it|what she|where _ is|where _ live|whether _ not
0.1|whether or|which _ NAME|which _ in|which _ twenty|which _ will|which began|which our|which says|which the
0.1|which you|while a|who =E|who =J|who _ after|who _ already|who _ behind|who _ come|who _ every
0.1|who _ families|who _ for|who _ going|who _ her|who _ lost|who _ me|who _ technology|who _ this
0.1|who _ training|who _ your|who are|who cannot =F|who feeds|who finds|who fled|who helps|who hide|who leads
0.1|who may|who needed|who sees|who sits|who supports|who sweeps|who teaches =J|whoever it|whole _ that
0.1|whom the|whom they|whose _ some|whose work|why _ the|wife $|will _ able|will _ asked|will _ home
0.1|will need|will remember|wish _ say|wish to|with|with _ about|with _ caption|with _ eyes|with _ hot
0.1|with _ parents|with _ police|with _ some|with _ syndrome|with _ to|with _ who|with _ without|with a =F
0.1|with food|with her =F|with her =P|with him|with one|with or|with the|with the =J|withdrawn|without being
0.1|woman _ is|woman _ the|won by|word to|words =P|words _ put|words _ the|words _ to|words and|work|work $
0.1|work _ of|work some|workshop|worried $|worried _ any|worry $|would _ everyone|would you|writing
0.1|writing because|written|written to|wrongly|wrote $|wrote _ and|wrote _ in|year NUMBER =E|year _ this
0.1|year _ who|year leader|year on|years|yet|you _ it|you _ read|you _ remember|you _ run|you _ sent
0.1|you _ stop|you can't|you let|you speak|you that|young _ in|young _ on|young _ who|youngest _ has
0.1|your _ by|your _ for|your _ over|your posts|your son|~85|~abt|~aliv|~appal|~appear|~arrang|~assistant|~at
0.1|~attack|~autism|~bairn|~bear|~becaus|~behav|~beneath|~between|~bil|~block|~book|~bottom|~bound|~break
0.1|~breath|~bursari|~bus|~carri|~cas|~cash|~chest|~co|~com|~congratulat|~consultant|~cook|~cop|~counter
0.1|~countri|~cream|~dai|~deal|~delet|~demand|~depend|~depression|~direct|~discussion|~disput|~distres|~doing
0.1|~dot|~draw|~drip|~drop|~during|~easi|~elbow|~entranc|~expensiv|~expres|~fac|~far|~farm|~figur|~foundation
0.1|~front|~get|~granddaughter|~guard|~hadnt|~hair|~haircut|~hang|~happen|~harder|~hardli|~harpist|~harsh
0.1|~hashtag|~heart|~heaven|~herself|~hop|~horrid|~hour|~i|~ignor|~imam|~in|~incident|~instructor|~jigsaw
0.1|~kind|~knif|~lai|~land|~lead|~leader|~length|~listen|~match|~member|~minister|~miserabl|~mix|~mop|~mor
0.1|~nerv|~no|~normal|~now|~offenc|~officer|~official|~ordinari|~partner|~pasti|~pencil|~period|~phras|~polic
0.1|~pretend|~probationer|~proof|~proper|~prov|~queu|~quid|~quit|~recent|~recitation|~register|~regret
0.1|~rehearsal|~rep|~responsibl|~ridicul|~rough|~search|~second|~securiti|~seizur|~senior|~seven|~shelter
0.1|~show|~singer|~sling|~sneer|~sor|~spirit|~stitch|~strap|~stuf|~sun|~support|~sweep|~syndrom|~taunt
0.1|~teacher|~team|~technologi|~thei|~thing|~thread|~through|~throughout|~thursdai|~thx|~toddler|~too|~trust
0.1|~unfortunat|~unjust|~upset|~villag|~warn|~wast|~water|~wed|~weep|~with|~withdrawn|~word|~workshop|~wrong
0.1|~year|~yet
0.15|-ady|-aks|-ana|-apy|-des|-ges|-gth|-hed|-ics|-len|-nee|-nny|-ogy|-oll|-pel|-ser|-ths|-thy|-uge|-uss
0.15|=E baths|=E cake|=E families|=E february|=E hall|=E november|=E parents|=E rehearsal|=E second
0.15|=E services|=E sitting|=E taborhill|=E workshop|=F baby|=F christmas|=F fees|=F girl|=F husband
0.15|=F mother|=F order|=F refuge|=F stammer|=F waiting|=J chemistry|=J coach|=J cooks|=J governor|=J vice
0.15|=P book|=P class|=P door|=P four|=P kitchen|=P lad|=P lollipop|=P roll|=P start|=P water|=few NUMBER
0.15|=few band|=few carer|=few chemistry|=few chess|=few coach|=few cooks|=few kitchen|=few officer
0.15|=few passenger|=few secretary|=few speaking|=few taxi|NAME _ about|NAME _ back|NAME _ concern
0.15|NAME _ every|NAME _ kindly|NAME _ lunch|NAME _ met|NAME _ more|NAME _ note|NAME _ one|NAME _ only
0.15|NAME _ report|NAME _ them|NAME _ today|NAME _ took|NAME _ whatsapp|NAME and =E|NAME be|NAME he|NAME like
0.15|NAME note|NAME on|NAME pls|NAME stands|NAME stop|NUMBER =E|NUMBER _ been|NUMBER _ will|NUMBER and
0.15|NUMBER from|NUMBER has|NUMBER on|NUMBER teachers|^ a|^ comments|^ could|^ her|^ i|^ i'd|^ i'm|^ its
0.15|^ less|^ mark|^ mother|^ pupils|^ route|^ screenshots|a _ NUMBER|a _ against|a _ as|a _ coach
0.15|a _ complaint|a _ deal|a _ family|a _ mum|a _ one|a _ order|a _ ought|a _ thing|a _ week|a banana|a bit
0.15|a boy's|a court =F|a film|a happy|a household|a kind|a large|a member|a morning|a petition|a piece
0.15|a refuge|a sentence|a son|a stammer|a statement|a visiting|a visiting =J|a year|able|able to
0.15|about _ NAME|about _ NUMBER|about _ girl|about _ he|about _ lady|about _ these|about a|about last
0.15|about the =P|about us|abusive|acci-|accident|accounts|accused of|acted|admi-|adop-|adoption|affair $
0.15|afte-|after _ term|after half|afternoon of|aid|all =P|all _ see|all a|all about|all at|alle-
0.15|allegations against|alleged that|alone|alone $|alre-|already|among the|an|an NAME|an _ was|an account
0.15|an animal|and _ cut|and _ like|and _ my|and _ new|and _ nothing|and _ out|and _ which|and grateful
0.15|and night|and of|and see|and should|and they|and told|and well|angry|any _ should|anyb-|anybody to
0.15|anything from|apart|apart from|apol-|appalled _ what|appalled by|appear|appr-|are _ made|are _ sides
0.15|are eleven|are said|arm|as =E|as _ did|as _ had|as a =P|as she|asked $|asked _ a|asked _ families
0.15|asked _ the|asked _ we|at _ length|at _ that|at _ time|at _ weekend|at a|at parents|at present
0.15|aware _ the|away and|back|back _ a|back _ us|bana-|banana|be _ again|be _ is|be _ nobody|be _ that
0.15|be aware|be told|bear|because _ what|because it|because she|been _ down|been _ good|been _ into
0.15|been _ over|been able|been blamed|been named|been paid|been suggested|been taken|been threatened
0.15|been through|been used|before _ to|before coming|before she|behi-|behind|being _ and|belo-|bene-|bett-
0.15|between them|between two|beyo-|beyond|boat|body|books $|books and|boy in =J|boy is|boy whose|brac-
0.15|bring _ a|bringing _ up|brought up|but _ the|by _ NAME|by _ they|by _ what|by how|by now|by people
0.15|by the =E|by the =J|by what|call-|called names|came _ on|can _ that|can find|can tell|can't _ a
0.15|can't _ it|cancer|cannot =F|captain of|caption|car $|care to|carried over|case|caug-|caught|caus-|caused
0.15|certain|chairman|change|chap|charge _ year|charge of|chemistry|chemotherapy|child|child _ the|child on
0.15|choose to|claims|claims that|clip _ the|coach $|colleague _ been|colleague has|collection _ in
0.15|come _ see|come _ to|come off|comes in|comes on|coming _ see|comments in|community $|compared
0.15|complained _ us|complained about|complained that|complaint and|complaint that|cooks|could|could _ have
0.15|could be|coup-|couple|court =F|court order|cover|cray-|cruel|dad is|daddy|daughter|daughter _ year
0.15|daughter was|day _ NAME|day _ night|days $|deal _ gossip|death|deleted|deleted $|depl-|deserve better
0.15|did _ listen|did _ she|didn't|didn-|dinn-|dire-|discuss|discuss the|diso-|do $|do =P|do _ discuss
0.15|do _ know|do _ things|do and|doing $|dont _ the|dot|dress|drink|driven|easi-|easily|easter $|enough $
0.15|enqu-|enquiries|enro-|events _ the|ever be|every week|everyone $|evid-|evidence|face _ it|fail-|failing
0.15|faith|fall|false|families $|families _ keep|families and|family _ are|family whose|farms|father from
0.15|father has|feast|feel-|feels _ we|fees|few|few days|fift-|film and|film of|finds|first aid|fit|fit to
0.15|fled|follows the|for _ bit|for _ child|for _ days|for _ kind|for _ notes|for _ student|for _ years
0.15|for by|for the =F|for the =P|for what|for whoever|for year|forw-|forward anything|four =P|frightening
0.15|from an|from one|from today|front of|fun|further notice|gentle|girl _ in|girl's|girl-|given|go _ for
0.15|going through|good $|got _ stop|got to|gran|granny|grateful _ your|had _ miserable|had _ say|had given
0.15|had talked|hair =P|hair-|hall _ the|happened|happy $|hard _ a|hard-|harm|has =F|has _ blamed
0.15|has _ claimed|has _ hard|has _ it|has _ off|has _ once|has _ said|has _ sorry|has _ that|has _ your
0.15|has a =F|has become|has enough|has every|has now|has seen|hav|hav _ to|hav got|have _ as|have _ passed
0.15|have _ say|have _ that|have _ with|have and|have fallen|have run|he _ a|he once|he'd|head _ our
0.15|head _ that|head _ year|heard|heart _ it|help to|helper|helps $|hen monitors|her _ to|her and|here for
0.15|here in|him $|him and|him the|his _ who|his job|home _ NAME|home _ on|home _ one|home _ tears|home from
0.15|hope _ will|hours|how _ the|how _ would|how much|how they|hurt $|husband is|i _ ask|i _ said|i _ to
0.15|i wish|i would|i'd|i'd ask|i'd be|i'm|if _ see|impo-|in $|in NUMBER =J|in _ after|in _ case|in _ class
0.15|in _ country|in _ of|in _ see|in _ she|in _ thread|in _ whose|in care|in front|in our =F|in our =J
0.15|in spite|in the =P|insi-|inside $|instead|into _ there|into and|is _ affair|is _ round|is _ them
0.15|is _ young|is about|is between|is going|is inside|is it|is nothing|is shaken|isn't|it _ been|it _ being
0.15|it _ claimed|it _ has|it _ in|it _ other|it concerned|it concerns|it had|it he|it that|it were|its owner
0.15|joke _ the|joke about|judge a|just|k|keeps the|kept|kind _ about|kindly _ to|know whether|know which|lab
0.15|lad _ NAME|land-|large|last _ is|last _ it|last _ posts|last wednesday|laughed at|lava-|lavatories
0.15|leave _ NAME|leave it|lies about|like an|like our|listen _ said|listen and|lives with|livi-|living
0.15|living in|lollipop lady|lollipop man|long term|look _ a|look _ her|looked _ and|looks after|loss|lost
0.15|lost _ temper|lost a|lost their|magi-|make|makes _ dinners|man _ the|many of|marks|marks _ a|marriage
0.15|match $|matter|matter of|may _ a|may _ read|may do|members _ NAME|messages most|might have|mind-|minded
0.15|miserable _ because|miss-|mistakes|mockery|mont-|more $|more _ forty|more _ than|morning of|mort-
0.15|mother _ is|mother and|mother has|mother was|mouth|much for|much the|must not|must stay|my =P|my _ a
0.15|named and|need-|needs|neither _ anyone|never _ the|never _ to|never said|new to|next time|night that
0.15|night to|nine years|no =F|no _ with|nobody _ the|nobody would|nobody's affair|noise|not =P|not _ any
0.15|not _ anybody|not _ by|not _ is|not _ joke|not _ that|not comment|not do|not listen|not run|not tell
0.15|not yet|notes $|nothing _ and|nothing in|nothing more|nothing wrong|notice $|now _ the|obli-|obliged
0.15|of NAME =J|of _ about|of _ boy|of _ girls|of _ head|of _ kitchen|of _ of|of _ online|of _ parent
0.15|of _ passenger|of _ posts|of _ second|of _ she|of _ three|of _ week|of children|of gossip|of music
0.15|of one|of our|of you|off NAME|on $|on =F|on _ by|on _ of|on _ public|on _ side|on _ taxi|on his|on those
0.15|once _ NAME|one|one =P|one _ matters|one _ those|one is|online $|online _ the|only _ the|or your|orga-
0.15|other NAME|other _ families|our _ body|our _ class|our _ did|our _ families|our apprentice|our head
0.15|our jannie|our local|our parent =J|our passenger|our secretary|our thoughts|our trainee|our year =J
0.15|ours $|out the|outi-|outing|over|own|page _ coming|page _ the|page before|paid _ by|parent _ who
0.15|parents =E|parents =F|parents are|parted|parting|pass-|passenger|past-|pastoral _ for|pay|pay $|payi-
0.15|paying|people _ mistakes|people make|people she|people wrote|person _ runs|person _ whom|person about
0.15|pet $|peti-|petition|petition against|phone _ NAME|phra-|pick|picked|picture of|place _ a|plai-|plainly
0.15|playground $|please _ the|please _ whether|please do|please stop|pls|pls _ share|police $|pool|pool $
0.15|posts _ aimed|public _ before|public that|publish|put _ that|put about|questions to|quick $|read
0.15|read _ all|read _ been|read _ children|reas-|reason|reason $|recently|refuge|regret that|relatives
0.15|religion|remains|remarks about|remarks have|removed|repeated|replies|report|reported on|responsible for
0.15|retiring|right _ ask|right _ be|right so|ring NAME|ring _ NAME|room|round _ it|round and|rules of|sadder
0.15|safe|said about|saying _ the|says _ we|says that|school _ had|school _ who|school has|school is|scro-
0.15|second =E|second sitting|seconds|seen _ children|seen _ that|sent on|serv-|services|services $|serving a
0.15|set _ to|settling|seventy $|several of|shaken _ grateful|shaken and|shaken hands|share|shared|she _ on
0.15|she should|sheep|sheep $|should _ and|should _ glad|should follow|shown|since the =E|sings _ the
0.15|site where|sixteen NAME|sleep|so _ all|so _ are|solo-|soloist|some _ words|some _ you|something $|son in
0.15|soon|sorry that|speak in|speaking _ with|speaks|spite|spite of|spoken _ in|spoken with|spring is
0.15|staff to|stage $|stammer|stat-|statement|stay|stay safe|staying|stepped|still _ to|still waiting
0.15|stop _ in|stop _ the|struggle|such|sugar|summer and|sun cream|symp-|sympathy|tablets _ the|tablets and
0.15|tabo-|taborhill|take _ down|talk|teac-|teaching assistant|team _ been|tears $|tell _ in|temp-|temper _ a
0.15|temper with|than forty|that _ before|that _ could|that _ grown|that _ lad|that _ member|that _ writing
0.15|that someone|that staff|that this|that way|the _ against|the _ aid|the _ as|the _ choir|the _ gate
0.15|the _ group|the _ known|the _ may|the _ of|the _ paper|the _ stands|the _ team|the _ when|the _ woman
0.15|the _ year|the accident|the accounts|the afternoon|the allegations|the baths|the captain|the chap
0.15|the clip|the complaint|the dress|the four|the lies|the matter|the members|the other =P|the parents
0.15|the pupil|the replies|the third|the two =J|the water|the year =J|their _ with|their temper|them home
0.15|there _ eleven|there are|there's _ on|these|these _ are|these things|they _ at|thinks|this _ the
0.15|this case|those _ and|those days|thought for|thought to|thoughts|thoughts _ with|thoughts are|threatened
0.15|three =J|three days|til NAME|time in|to _ face|to _ have|to _ her|to _ him|to _ home|to _ letter
0.15|to _ nothing|to _ one|to _ police|to _ some|to _ through|to _ with|to call|to forty|to get|to help
0.15|to one|to pay|to take|today $|told _ what|told in|trainee|trea-|triplets|true that|twice|twins $|two =J
0.15|two _ at|two _ who|unfortunately a|until _ notice|until further|up _ his|up at|upset _ the|us about
0.15|us this|us to|used _ the|very _ to|vice _ is|views on|vile|vile $|village $|village page|waiting to|war
0.15|was _ NAME|was _ as|was _ without|was answered|was appalled|was right|was said|wasn't|wasn't a|wasn-
0.15|watched|watching|water|way $|we _ an|we _ sorry|we _ talked|we also|we are|we pick|we're|we're told
0.15|we've been|week _ of|week _ one|week because|week's _ were|week's posts|welcome _ of|well $|were _ into
0.15|were _ with|were aimed|what _ had|what he|what people|whatever you|when _ asked|when the|whether _ child
0.15|which we|who _ bringing|who _ never|who _ new|who _ out|who _ up|who does|who keeps|who looks|who taught
0.15|whoever runs|whom _ things|whom these|whose mum|will _ again|will _ have|will have|with _ and
0.15|with _ stammer|with a =P|with epilepsy|word $|words _ been|words have|work and|work with|worked|worse $
0.15|would $|would whoever|would wish|writing about|written _ our|written by|wrong _ you|year _ from
0.15|year _ had|year _ teachers|year and|year lunch|years $|years in|you _ asked|you _ by|you _ on|you _ she
0.15|you _ to|you know|youn-|young _ make|young carer|your notes|~028|~14|~26|~6120|~9649|~abl|~abusiv
0.15|~accident|~adoption|~aid|~alon|~alreadi|~an|~angri|~anybodi|~apart|~arm|~back|~banana|~behind|~belong
0.15|~beyond|~boil|~calm|~cancer|~caption|~catch|~certain|~chairman|~chap|~charg|~chat|~chemistri
0.15|~chemotherapi|~choos|~cod|~compar|~confiscat|~could|~coupl|~crayon|~cut|~daddi|~death|~deplor|~didnt
0.15|~dinner|~drink|~easili|~enjoi|~enquiri|~evidenc|~fail|~faith|~fals|~feast|~fee|~few|~forgiv|~forward
0.15|~frighten|~fun|~gam|~gentl|~gran|~granni|~harm|~hed|~helper|~hid|~hint|~household|~id|~im|~instead|~isnt
0.15|~just|~k|~know|~lab|~larg|~lavatori|~leav|~lie|~loo|~magistrat|~medicin|~mis|~mockeri|~mouth|~nois
0.15|~oblig|~outing|~over|~owe|~pag|~pain|~passenger|~petition|~pls|~publish|~receiv|~refug|~relativ
0.15|~religion|~remain|~remov|~round|~sadder|~saf|~screenshot|~scrol|~sheep|~shock|~shown|~snack|~soloist
0.15|~someon|~soon|~speak|~spend|~spit|~statement|~stop|~such|~sugar|~sympathi|~tablet|~taborhil|~telephon
0.15|~temper|~thes|~thought|~threaten|~toi|~triplet|~troubl|~view|~vil|~war|~wasnt|~week|≈post 7.0
0.2|-age|-air|-cer|-ead|-elf|-eps|-hip|-ied|-ill|-k's|-mal|-ose|-ots|-ply|-red|-rks|-ter|-tic|-uld|=E boy
0.2|=E friday|=E room|=E wednesday|=F hair|=F heart|=F hospital|=F lunch|=J apprentice|=J music|=J secretary
0.2|=P boat|=P counted|=P hundred|=P seven|=few apprentice|=few girl|NAME _ asking|NAME _ chat|NAME _ do
0.2|NAME _ it|NAME _ or|NAME _ shaken|NAME _ share|NAME _ twice|NAME _ what|NAME _ which|NAME bus
0.2|NAME counted|NAME group|NAME teacher|NAME told|NUMBER =P|NUMBER bus|NUMBER teacher|^ as|^ no|^ nor|^ pls
0.2|^ whether|^ you|a|a _ boy|a _ days|a _ driver|a _ so|a _ who's|a judge|a parent =J|a pupil|a thought
0.2|a toy|about NAME =E|about what|abuse _ at|abuse _ the|abuse aimed|abuse of|abused|affa-|affair|after
0.2|after _ had|after we|again|again _ NAME|aid box|all _ our|all and|all to|alleged|and _ film|and _ got
0.2|and _ his|and _ how|and _ in|and _ is|and _ me|and _ must|and could|and did|and happy|and has|and it
0.2|and make|and not|and nothing|and was|and whose|angry $|any good|anyone else|apologise|apology in
0.2|apprentice|are sorry|as any|as to|ask everyone|asked and|at $|at in|at our|at this|aware _ a|back from
0.2|back on|badly|bank-|be =P|be _ for|be _ on|be passed|be seen|because of|been put|been said|before _ judge
0.2|before christmas|being _ that|being asked|besi-|between _ and|blamed $|both were|bring up|bus|bus $
0.2|butt _ jokes|by _ was|by her|by the =F|calm-|can say|can't tell|capt-|care and|chair _ our|change of
0.2|chess|children _ the|class pet|closed $|coac-|coming to|comments _ the|comments made|concerned
0.2|concerned a|council has|counted twice|court $|cruellest|cruellest things|dad who|daughter _ in
0.2|daughter in|daughter is|deal|did _ wrong|doctors|done so|down _ we|down after|drove|eati-|eating|enou-
0.2|enough|entr-|every word|expecting|families here|family in|family with|father|father of|fighting|film
0.2|filmed _ being|filmed without|first _ box|first _ the|first raised|for =P|for him|for nine|for our
0.2|for weeks|for whom|forty _ most|forty messages|found $|from =P|from the =E|front _ children|game $
0.2|gentleman who|girl with|given a|going|going _ and|gosp-|gospel|gospel choir|governing|gravy|had _ a
0.2|hall on|hard|has _ called|has _ him|has _ on|has _ put|has _ through|has led|have _ how|have _ own
0.2|have _ used|he =F|he _ had|he _ have|he _ no|he _ the|he knows|he'll|heard _ much|heard how|her _ and
0.2|her eyes|her own|her phone|herself _ she|him for|himself $|his _ is|home on|home time|home to|how a
0.2|i _ read|i _ tell|i ask|i had|ill|illness _ the|in _ NUMBER|in _ was|in year =J|inst-|insulted the
0.2|is _ private|is _ run|is _ work|is _ wrong|is closed|is plainly|is under|it _ his|it _ on|it cannot
0.2|it must|it said|it's|it's been|jokes _ since|jokes online|last tuesday|last week's|least|least of|led to
0.2|left alone|let her|like =P|lines about|little girl|lives|lost _ job|loves|made about|made at
0.2|matter _ closed|matter _ us|matter is|matter with|may _ seen|may not|medicine|meet $|member _ the|mess-
0.2|messages _ of|messages to|mine $|mist-|months|more than|most of|moth-|mother|mother who|much _ remarks
0.2|mum has|mum is|must _ be|new =P|new _ from|new parents|no _ will|no more|no use|nobo-|nobody
0.2|nobody _ speak|nor|nor _ it|nor is|not deserve|not fair|not forward|not know|notes|nothing _ them
0.2|nothing _ whatever|of|of NUMBER|of NUMBER =E|of _ pool|of _ vile|of _ would|of it|of jokes|of something
0.2|of the|off|off _ bus|on _ own|on _ school|on _ village|on _ way|one _ and|one message|one side
0.2|online _ tuesday|online since|orme-|others $|our _ has|our parent|over _ road|page _ NAME|passed on
0.2|people have|phone $|place at|plainly wrong|post _ after|posts _ the|private thing|pupil $|pupil _ in
0.2|raised _ matter|raised the|ran|read $|read _ the|reading $|reads every|received _ than|received more
0.2|reco-|record|remarks _ hurt|repo-|reported the|right to|round|round _ playground|rumour|run by|sadd-
0.2|safe $|safe _ happy|safely|said $|said _ for|say _ NAME|saying that|says _ a|school and|screenshots
0.2|screenshots about|sees|seventy|share _ clip|share the|sharing|she =F|she _ at|she may|should|should _ of
0.2|should be =P|should speak|side|simp-|simply|since tuesday|skin|some _ done|somebody's|soon _ to
0.2|sports _ on|stay-|stood _ the|stood up|strangers|strangers have|stre-|stru-|subject _ the|suggested
0.2|suggested _ a|sworn _ in|tablets|take it|talked $|teacher of =J|teacher who|ten $|than _ messages
0.2|thank _ who|that =E|that _ for|that _ teacher|that one|that our|the =F|the _ aimed|the _ are
0.2|the _ assistant|the _ down|the _ he|the _ home|the _ on|the _ person|the _ reported|the _ shows
0.2|the _ things|the _ to|the _ went|the boat|the books|the cruellest|the father|the gospel|the head|the lad
0.2|the man|the member|the messages|the mistake|the pool|the student|the teacher|them are|them vile
0.2|there _ nothing|they _ a|they _ have|thin-|things _ said|things are|this|this _ is|this country
0.2|this spring|those _ about|those lines|threats _ made|threats were|til|time _ the|time on|to =F|to NAME =E
0.2|to _ angry|to _ since|to _ those|to _ up|to bear|to speak|today|took|took _ at|took _ post|touc-|touched
0.2|toy|tues-|tuesday|under a|up _ her|up _ make|up _ them|up by|vice|video shows|views|wait-|waiting
0.2|waiting for|was _ at|was put|was upset|we _ said|we _ spoken|week's|went _ and|went _ at|went on
0.2|were _ against|were in|were-|weren't|what|when i|whether they|which =P|who|who _ a|who _ all
0.2|who _ learning|who _ raised|who _ with|who first|who is|who keep|who teaches|whoever _ the
0.2|whoever _ those|whose _ are|whose _ is|why a|will _ seen|will say|with the =F|with the =P|without _ asked
0.2|work _ the|written _ cruellest|written the|wrong whatever|wrote _ lines|wrote about|wrote those|year _ i
0.2|year _ teacher|you _ have|you have|you judge|you see|you why|your phones|~a|~account|~affair|~after
0.2|~afternoon|~again|~alleg|~allegation|~badli|~begin|~besid|~carer|~ches|~coach|~cover|~cruel|~cruellest
0.2|~disorder|~enough|~fit|~going|~gospel|~govern|~gravi|~hard|~hel|~hurt|~least|~level|~mark|~messag|~mistak
0.2|~mother|~nobodi|~nor|~of|~off|~pick|~quick|~reason|~record|~run|~safeli|~seventi|~shak|~simpli|~sit|~skin
0.2|~sleep|~somebodi|~stammer|~struggl|~thi|~think|~threat|~todai|~traine|~tuesdai|~vic|~wait|~werent|~what
0.25|-ats|-ent|-her|-ind|-ion|-ist|-ive|-lin|-nie|-nly|-oon|-ord|-rue|-sip|-tle|-try|-ven|=E gate|=E monday
0.25|=E tuesday|=F NAME|=F family|=F lives|=F two|=J head|=few minibus|NAME NUMBER|NAME _ dont
0.25|NAME _ everyone|NAME _ now|NAME _ pls|NAME _ was|NAME has|NAME leave|NAME speakers|^ like|^ many
0.25|^ please|^ threats|a _ carer|a _ child|a _ from|a _ governor|a _ term|a _ which|a boy|a clip|a daughter
0.25|a post|a review|about|about that|about the =E|abused $|accused|afternoon|against the|also _ that
0.25|and _ comments|and _ had|and _ not|and _ should|and _ was|and he|and heard|anim-|any _ it|are _ reason
0.25|are aware|asked why|assistant|at =F|at _ front|aware|away|back in|be angry|be gentle|been _ up|been told
0.25|blood|box $|boy with|buri-|buried|called a|can't|carer|choo-|choose|claim|comments are|conc-|cond-
0.25|condition and|conf-|crue-|daug-|days and|deserve _ of|deserve any|did nothing|doct-|dont share|events
0.25|father _ a|film _ shared|film _ the|film was|followed the|for now|for them|for your|gate $|gentleman
0.25|going round|goss-|gossip|gossip about|gove-|had _ read|has _ here|has _ told|has no|has not|has reported
0.25|have hurt|have spoken|he|he _ in|hear-|her =P|here|hims-|himself|husb-|husband|in =F|in NAME|in a =P
0.25|in question|in tears|insulin|is _ her|is _ said|is in =J|is off|is safe|is serving|jann-|jannie
0.25|lady _ the|lady has|least _ all|leave|leave _ to|like|little _ who|little boy|little one|lost his
0.25|made against|man's|many _ you|may _ have|may have|me $|me a|member|messages|messages _ the|met|met $
0.25|most _ them|msgs|mum _ the|never met|night|nobody on|nobody should|not|not _ NAME|not _ passed|of =F
0.25|of _ it|of _ two|of his|of last|off _ and|on them|one _ the|one who|online that|only|only just|or not
0.25|our _ NAME|our _ are|our _ lady|our _ of|our governing|our year|page|page about|parent _ has
0.25|parent governor|passed _ the|plays|please _ sharing|pls dont|post _ that|post has|prob-|publ-|public _ a
0.25|pull-|pulled|ran for|received|reported _ messages|rules _ the|rumo-|safe _ it|safe and|said _ a
0.25|said _ and|said _ the|said sorry|saw|saw _ all|say no|school =J|second _ at|sent-|sentence|serving|shak-
0.25|shaken|shar-|sharing _ picture|sharing the|she _ in|since|sorry|sorry and|speakers|stam-|stood _ for
0.25|stop sharing|sworn|teacher _ NAME|teaches|tell a|thank those|that NAME|that children|that nobody
0.25|that somebody|the|the _ bus|the _ hall|the _ parents|the dog|the gentleman|the more|the suggestion
0.25|the two|the woman|the young|their _ is|this _ and|this year|those _ insulted|those _ stood|thou-|thought
0.25|threats|to _ our|to _ seen|to _ words|to bring|to come|to see|told to|treatment|trip-|tuesday $|twice $
0.25|two =P|unfo-|untr-|untrue|untrue $|up|up for|us $|us _ thank|us would|vice =J|video|was =E|was called
0.25|was filmed|was sworn|we _ aware|we _ written|we have|week $|went _ in|were _ the|were made|what _ on
0.25|whatever _ may|while|who insulted|who plays|who stood|who takes|whoe-|whoever|whoever wrote|will _ be
0.25|with =F|with =P|with _ NAME|with an|woman who|work-|worked for|writ-|written _ a|written _ those
0.25|written that|wrote|year _ and|you _ be|you may|you were|your _ was|your children|~7|~about|~accus
0.25|~animal|~apprentic|~awai|~awar|~blood|~bodi|~buri|~child|~complain|~concern|~daughter|~deserv|~do
0.25|~doctor|~event|~eye|~fight|~fle|~gentleman|~gossip|~himself|~husband|~insulin|~insult|~janni|~judg|~let
0.25|~los|~marriag|~msg|~night|~not|~onli|~pai|~pet|~pul|~remark|~report|~rumour|~sentenc|~sinc|~sorri
0.25|~speaker|~stai|~suggest|~swear|~tear|~that|~the|~treatment|~untru|~up|~watch|~whil|~whoever|~work|~writ
0.3|-ess|-iew|-ken|-ney|-nst|-pop|-rge|-rve|-sed|-son|-tal|-ted|-ved|-ves|=E|=E thursday|=F court
0.3|=J assistant|=P hours|=few twins|NAME _ by|NAME _ not|NAME page|NAME speaking|NAME was|^ and|^ nobody
0.3|^ people|^ what|^ whoever|^ would|a _ says|a _ speaking|a _ whose|a young|acco-|agai-|against|aimed _ the
0.3|and NAME|and _ matter|and must|and this|animal|any of|are untrue|as _ of|asked _ to|at _ headteacher
0.3|aware of|been _ online|by _ school|charge|chat|chem-|children _ in|clip of|colleague who|comes _ the
0.3|comments|complained|condition|dese-|deserve|do _ forward|dont|eyes|fath-|figh-|for all|for his
0.3|from NAME =E|group _ NAME|happened at|hasn't|hasn-|have met|have said|have written|head of|her _ is|him
0.3|his _ and|home|hosp-|i _ say|i will|if _ were|illn-|illness|in _ car|instead of|insulted|is _ fair|is in
0.3|isn't _ to|it _ that|it down|jokes|jour-|judge|known|lady who|last NAME|let|loll-|lollipop|lollipop _ has
0.3|made _ the|matt-|monday $|mute|names|not _ to|not be|not true|of _ that|on _ staff|on the =E|one _ our
0.3|part-|pet|post down|posts|read that|refu-|reli-|remarks|repe-|review|review _ that|serving _ sentence
0.3|seve-|she can|shows|some-|staff who|stop|stop asking|stra-|suggestion|suggestion that|sworn at|teacher of
0.3|telephoned|that the|the NAME|the _ NUMBER|the _ made|the _ page|the abuse|the chat|the headteacher
0.3|the picture|their =F|thing $|this school|to =P|to _ of|told that|twins|was =P|was shared|watc-
0.3|what _ wrote|what went|who _ on|who's|whom|words|year NUMBER =J|~against|~apologis|~condition|~driv|~eat
0.3|~fal|~father|~hasnt|~hear|~him|~hospital|~journei|~lollipop|~matter|~mut|~repeat|~sid|~stranger
0.3|~suggestion|~twin|~video|~whom
0.35|-nth|=J headteacher|=J teacher|=P|=few NAME|NAME chat|NAME mum|NAME please|NUMBER =J|^ it's|^ their
0.35|a year =J|about =E|abus-|accu-|allegations|answered|are _ NAME|asked how|been _ for|being said|better $
0.35|blamed|came back|claimed that|comes|confessions|dinners|does not|down $|family who|from =E|gent-|has
0.35|have _ thank|he is|hospital|i can|into|is _ and|is being|is not|journey|last thursday|litt-|little
0.35|mocked|must|of _ NUMBER|of the =J|of year =J|on NUMBER|on NUMBER =E|our NAME|our _ man|our lollipop
0.35|parent =J|person who|post|rema-|revi-|route NUMBER|said _ you|said thank|say _ more|she|sorry _ we
0.35|speak of|stood|tears|the _ that|the child|the comments|the journey|the person|the reason|things $
0.35|this is|to _ in|to have|to read|took place|what _ place|what happened|what took|who makes|wife
0.35|wrote that|you will|~aim|~be|~cannot|~confession|~dont|~hom|~into|~littl|~mak|~mum|~must|~review|~stand
0.35|~til|~wif
0.4|-ant|-gue|-ing|-man|=E books|=J cook|NAME _ please|^ one|^ she|^ there|a =F|about our|abuse|aimed
0.4|aimed at|been|blam-|boy|child was|claimed|clip|days|family|for _ to|for a|has had|have read|her =F
0.4|in NAME =E|makes|man|member of|mock-|of =J|on NAME =E|she's|since the|some have|spea-|teacher|that
0.4|the _ in|the girl|took the|was _ to|were _ at|were on|with us|would _ to|~colleagu|~comment|~dad|~he|~ill
0.4|~jok|~last|~our|~post
0.45|-led|=J|NAME _ has|^ she's|^ to|a _ who|at =E|been _ about|began|books|colleague|from _ NAME|girl
0.45|have asked|he _ on|in _ NAME|is _ year|lad|last|names $|off work|on _ NAME|our|put on|saw it|son|the =J
0.45|the =P|the lady|the remarks|thre-|what _ at|who _ our|why|~blam|~clip|~her|~ladi|~son|~whi|~who
0.45|≈fact 2.6|≈job|≈job 2.6|≈occasion|≈post 1.2
0.5|NAME _ leave|NAME families|^ he|a =J|about the|at the =J|been _ that|boy's|clai-|court|did|happened _ the
0.5|her|his|in her|insu-|lady|on =E|that we|the colleague|what was|will not|woman|~his|~lad|~shar
0.55|-ily|at the =E|being|in =E|leave the|mum|our =J|sugg-|the NAME =E|the post|went|were|~hav|~see|≈fact
0.55|≈occasion 1.2
0.6|-ned|=E NAME|=few|had to|his =F|it all|she is|whose|~abus|~court|~she|~whos|~woman|≈occasion 4.5|≈post
0.65|the _ about|the _ who
0.7|a =P|a NAME|dad|in =J|~girl
0.75|-med|-n't|=E NUMBER|=F|NAME =E|^ it|a family|last =E|~boi|~claim|~man
0.8|one of|that a
0.85|in the =E|was|≈job 1.2
0.9|≈post 4.5
0.95|=J NUMBER|the =E|year =J
1.15|≈occasion 2.6|≈post 2.6
1.25|≈fact 1.2
2.6|has “
"""
BELIEVING = """
-3.37|
-1.34|letter ^often
-1.25|clue circumstance
-1.21|letter ^once|year #many
-0.82|letter ^none
-0.76|reads mail
-0.72|clue quote-paraphrase
-0.7|reads telephone
-0.59|clue quote-copied
-0.57|reads misspelt
-0.56|reads file-names
-0.55|=few|clue staff-role
-0.51|reads postcode
-0.49|reads divided|≈occasion 1.2
-0.48|reads handles
-0.47|clue described
-0.39|post #many
-0.38|reads names
-0.36|≈job 4.5
-0.29|=many
-0.28|group #many|reads vehicle|≈post
-0.27|reads disguised
-0.24|of all
-0.23|=P
-0.22|reads initials
-0.21|=E|≈post 2.6
-0.2|≈post 1.2
-0.19|≈post 7.0
-0.18|reads circumstance|≈job 2.6
-0.16|clue event-occasion
-0.15|reads nicknames
-0.12|=J|reads quote-paraphrase
-0.11|year #unknown
-0.1|≈job
-0.09|=F
-0.06|reads quote-copied
-0.03|≈fact 4.5
-0.01|reads described|≈occasion
0.02|group #few
0.03|clue governor-role|reads scripts|≈fact 1.2
0.04|≈fact 2.6
0.06|reads event-group
0.07|clue family-role|clue linkage|≈fact
0.09|clue scripts
0.12|reads linkage
0.13|reads event-occasion
0.14|reads governor-role
0.17|post #unknown
0.18|long|post #few
0.22|year #few
0.23|clue divided
0.28|≈occasion 4.5
0.32|clue postcode
0.34|reads family-role
0.37|clue nicknames|reads staff-role
0.43|clue event-group
0.49|clue mail|≈occasion 2.6
0.5|clue handles
0.53|clue vehicle
0.56|clue telephone
0.57|level warn
0.64|clue disguised|clue file-names
0.85|clue misspelt
0.87|reads
1.04|clue names
1.25|clue initials
2.59|level stop
3.08|marked
"""
OF_KINDS = {
    "role": """
-1.33|
-1.1|year #many
-0.9|group #many
-0.6|=F
-0.5|NUMBER =E|letter ^none
-0.4|=E|^ she|from|has “|is|letter ^often|letter ^once|~from|≈fact 1.2|≈occasion 1.2|≈post 1.2
-0.3|-ing|-ned|=P|NAME NAME|^ he|a =F|a =P|a _ has|a _ in|a _ who|boy|if|in =J|in year|in year =J|not|of =P
-0.3|on NUMBER|on NUMBER =E|post #many|that a|the NAME|who _ to|~10|~girl|~if|~post|≈occasion 2.6|≈post 2.6
-0.2|-and|-ase|-ely|-ils|-ity|-n't|-one|-ort|-tal|-tle|-ved|=E NAME|=E tuesday|NAME $|NAME _ on|NAME families
-0.2|NAME reported|NAME who|NUMBER NAME|^ i|^ we|a|a boy|a family|are|at =E|back|be _ to|been _ that|betw-
-0.2|between|by the|child|child who|clai-|comes|daughter|down $|fami-|girl|goes|has _ to|he is|his|his _ and
-0.2|hosp-|hospital|in|in _ NUMBER|in our|in the =J|is _ of|is in|is one|join-|kind|leave|must|nine|not _ a
-0.2|of _ year|on _ NAME|our =E|plays|plays _ the|pupi-|pupils|read|repo-|reported|rest|said that|she is
-0.2|someone|that NAME|the =P|the _ had|the _ reported|the _ that|they|to a|trea-|tues-|tuesday|up _ the
-0.2|upset|was|was _ by|who has|who is|who was|will|wrote|~a|~back|~be|~between|~chat|~claim|~court|~cros
-0.2|~famili|~go|~hav|~head|~his|~hospital|~in|~kind|~leav|~lik|~mark|~must|~need|~pupil|~read|~report|~rest
-0.2|~someon|~thei|~tuesdai|~upset|~wil|~work|≈fact|≈occasion|≈occasion 4.5
-0.1|-ary|-bed|-ber|-cle|-day|-den|-dle|-ead|-ech|-een|-ent|-ess|-ges|-ght|-hen|-her|-ial|-ily|-ind|-ine|-ion
-0.1|-ler|-mas|-med|-mer|-nce|-ond|-ose|-res|-rly|-rts|-sed|-son|-t's|-ted|-try|-ure|-use|-wed|=E NUMBER
-0.1|=E child|=E hall|=E thursday|=E wednesday|=F boy|=F child|=F family|=F mother|=J NAME|=P NUMBER|=P told
-0.1|=P two|=few chair|=few staff|NAME _ about|NAME _ chat|NAME _ families|NAME _ have|NAME _ not|NAME _ who
-0.1|NAME chat|NAME group|NAME has|NAME on|NAME was|NUMBER and|NUMBER who|^ and|^ her|^ i'd|^ it|^ nor|^ one
-0.1|^ please|^ some|^ to|^ unfortunately|^ what|a _ and|a _ deal|a _ from|a _ girl|a _ had|a colleague
-0.1|a complaint|a daughter|a girl|a long|a mother|a post|a son|a teacher|a year =J|about =E|about NAME
-0.1|about it|about that|about the =E|about what|after a|again $|all the|an|and NAME|and _ NAME|and _ had
-0.1|and _ not|and a|and had|and has|and he|and is|and whose|apol-|are _ to|are _ with|ask you|asked _ the
-0.1|asked about|at =F|at NAME =E|at _ door|at a|at all|at the =F|at the =J|be =P|beca-|because|because of
-0.1|been =F|been _ a|been _ by|been _ in|been _ the|been in|been put|befo-|before|before the|being _ that
-0.1|boy who|bring|busi-|business|cake|can|can't|case|chair|chat|child _ year|chri-|christmas|circ-|claimed
-0.1|claimed that|community|comp-|corr-|could|could not|court|daug-|daughter _ year|daughter in|days|deal
-0.1|deci-|desc-|described|disc-|do|does-|doesn't|down|duri-|during|even-|ever|everyone|families|families _ a
-0.1|families with|family|family who|farm-|father _ a|fault|foll-|for his|for it|for what|frie-|friends|frig-
-0.1|from NAME|from our|front|full|furt-|further|girls|had|had _ to|had been|had to|hall|hall on|happened
-0.1|happened _ the|hard-|has \"|has :|has =F|has =P|has _ in|has _ put|has _ the|has a|have|have _ for
-0.1|have _ that|have a|have read|have to|he _ in|he _ not|he has|he was|head|hear-|heart|her|her =F|her _ is
-0.1|here|him|him $|hims-|himself|his =F|home _ a|how|hundred|husb-|husband|i _ read|i ask|i should|i'd|in $
-0.1|in =F|in _ who|in a =P|in it|in the|in the =E|insu-|is =F|is _ NAME|is _ a|is _ said|is _ that|is _ year
-0.1|is in =J|it _ and|it _ be|it _ been|it _ being|it _ me|it _ to|it's|kitc-|kitchen|know|lad|last|last =E
-0.1|last thursday|last wednesday|less-|let|lett-|letter|litt-|little|little _ who|little boy|long|made _ a
-0.1|man who|marr-|may|may not|memb-|members|messages about|month|more than|morning|morning $|much|need|needs
-0.1|no|no _ of|no child|no one|nobo-|nor|not _ the|not have|now|of _ NAME|of _ week|of his|of last|of one
-0.1|of the =P|of them|of you|on|on _ of|on the =E|on the =J|on thursday|on tuesday|once|one _ our|one _ them
-0.1|or|othe-|others|our children|ours|out|out _ the|out of|pare-|parents|part|phra-|phrase|place|plays in
-0.1|plea-|please|post|post-|posted|posts|pupil who|put _ that|put about|quar-|quite|read _ a|read that|reas-
-0.1|reason|repl-|right|said _ a|same|seco-|second|shar-|she|she was|shown|side|since the|sing-|six|small
-0.1|some-|son|son in|spea-|speak|spee-|speech|spoken to|staff|stam-|stay|story|such|sugg-|summ-|table|taken
-0.1|talk-|talked|team|term|than-|that|that _ a|that _ child|that _ girl|that _ of|that _ teacher|that a =E
-0.1|that one|the =E|the _ NAME|the _ hall|the _ is|the _ was|the bus|the door|the head|the rest|the same
-0.1|the way|then|ther-|there was|they have|think|this _ and|this week|this year|those|those who|thur-
-0.1|thursday|time|to|to =E|to =F|to =P|to NAME|to _ NAME|to _ about|to _ and|to _ it|to _ of|to _ up
-0.1|to _ with|to get|to have|to write|took|took place|tran-|transport|treatment|trou-|turn-|two =J|under
-0.1|unfo-|unfortunately|unfortunately a|until|wait-|waiting|was =P|was _ about|was _ in|was not|we|we have
-0.1|wedn-|wednesday|week $|went|were _ the|what _ at|what _ had|what _ on|what _ place|what took|when|whet-
-0.1|whether|while|who _ a|who _ been|who _ in|who _ not|who _ on|who _ us|who are|who plays|who's|whose
-0.1|whose =F|why|will be|with|with =F|with _ NAME|with _ daughter|with _ son|with a|with the =P|word|work
-0.1|would|would _ to|write|written _ a|written that|wrote that|year _ and|year _ who|year and|you|~1|~100|~5
-0.1|~adult|~aid|~an|~apologis|~becaus|~befor|~boi|~buri|~busi|~cak|~can|~cannot|~cas|~check|~christma|~clos
-0.1|~coach|~communiti|~complain|~corridor|~could|~daughter|~deal|~describ|~discus|~do|~doesnt|~down|~driver
-0.1|~during|~ever|~everyon|~farm|~fault|~fight|~fit|~follow|~friend|~front|~ful|~further|~get|~hal|~hear
-0.1|~heart|~her|~him|~himself|~how|~husband|~id|~ill|~it|~join|~jok|~judg|~kitchen|~lad|~last|~lesson|~let
-0.1|~letter|~lie|~littl|~long|~los|~mai|~member|~mind|~month|~morning|~much|~no|~nobodi|~nor|~not|~now|~on
-0.1|~or|~other|~out|~pai|~parent|~part|~pet|~phras|~plac|~plai|~pleas|~quit|~reason|~repli|~right|~ring|~sai
-0.1|~sam|~second|~she|~shout|~shown|~sid|~smal|~son|~speech|~spend|~staf|~stammer|~stori|~such|~suggest
-0.1|~tabl|~team|~term|~that|~then|~think|~thos|~thursdai|~tim|~to|~transport|~treat|~treatment|~troubl
-0.1|~under|~unfortunat|~until|~visit|~wait|~we|~wednesdai|~when|~whether|~whi|~whil|~whos|~with|~would|~writ
-0.1|~you|≈fact 2.6|≈fact 4.5|≈post
0.1|-BER|-ain|-end|-ers|-ery|-ets|-gue|-hed|-hes|-ide|-ies|-int|-ish|-ive|-ken|-led|-nor|-nty|-ome|-ors|-r's
0.1|-ral|-rks|-ter|-thy|-wer|=E children|=E gate|=E monday|=E pupil|=J bus|=J governors|=J music|=J parent
0.1|=J school|=J teachers|=P NAME|=P boy|=P home|=P one|NAME|NAME =P|NAME _ and|NAME _ is|NAME _ it
0.1|NAME _ the|NAME _ to|NAME class|NAME is|NUMB-|NUMBER|NUMBER _ been|^ an|^ i'm|^ in|^ nobody|^ since
0.1|^ there|^ they|a _ by|a _ one|a _ page|a lad|a number|a parent|a pupil|a short|a young|about _ a|about a
0.1|about the|abuse|acce-|aimed|aimed _ the|aimed at|alle-|alleged|and|and _ a|and _ has|and _ i|and _ is
0.1|and _ of|and _ should|and _ that|and i|and she|and so|and that|and the|answered|appe-|appr-|as|asked for
0.1|aski-|asking|assi-|assistant|at _ NAME|at _ and|at the|at the =E|aware|aware of|bad|be|be _ in|be _ that
0.1|been|been =P|been _ about|been _ and|been _ on|been _ online|been _ to|been a|been made|been passed
0.1|been said|been sent|began|being|bus|by _ who|came|car|carr-|child _ NAME|child _ the|class|clip
0.1|colleague who|come to|comments about|council|cour-|dad|dinn-|dinners|don't|else|face|far|father _ one
0.1|film|find|first|for|forty|found|gate|gent-|gentleman who|go|got|governor|governors|has|has _ called
0.1|has _ me|has _ that|has asked|has gone|has not|have _ made|have _ said|have _ sent|have had|he's|head of
0.1|head-|headteacher|hen|her own|his mum|i|i _ been|i _ had|i _ not|i _ that|i _ to|i do|i was|i'm|in =E
0.1|in NAME =E|in _ NAME|in a|in our =F|in which|is _ the|is being|is that|it all|it is|it to|job|keeps|lear-
0.1|left _ the|local|lollipop|looked|looks|looks after|lunch|made|made _ the|made about|made by|makes|me $
0.1|me to|member|member of|ment-|mess-|messages|might|mini-|mond-|monday|more|moth-|mother of|names|never|new
0.1|night|not _ to|not the|number of|of|of =F|of _ it|of _ that|of a =J|of the =F|of the =J|of this|of year
0.1|of year =J|off|offe-|offered|on NAME|on NAME =E|on our|on the =F|one|online that|only|our =F|our NAME
0.1|our NAME =J|our _ NAME|our _ families|our _ teachers|our lollipop|our two|our year|out _ a|outs-|outside
0.1|parent|parent =J|pers-|person|phone|poli-|polish|prin-|publ-|pupil|pupil in|put on|reco-|regr-|regret
0.1|rema-|remarks|repe-|repeated|round|runs|runs our|said _ one|said _ the|said about|said of|said so|saw|say
0.1|scho-|see|seve-|several|she _ not|she had|short|so|something|spok-|spoken|still|stop-|strangers|take|taxi
0.1|teachers|tears|that =F|that _ NAME|that _ has|that _ the|that _ would|that a =P|that it|that nobody
0.1|that the|that was|the|the NAME =E|the _ NUMBER|the _ about|the _ for|the _ last|the _ of|the _ on
0.1|the _ which|the abuse|the children|the colleague|the mother|the person|the remarks|the room|the teacher
0.1|the year|the year =J|there|there are|there is|they were|thin-|things|things _ been|things have|this
0.1|this school|to =J|to _ for|to _ her|to _ his|to _ on|to _ that|to _ the|to ask|to go|to her|to read
0.1|to tell|told _ what|told me|told to|two|us $|video|walk|want to|was _ and|was _ on|was _ to|was in
0.1|was written|we are|went home|were|were _ at|what|what she|what was|what-|when the|where|which is|who =J
0.1|who had|who looks|who runs|whom|will _ have|with-|work-|wrong|you _ have|you may|you will|~40|~7|~accept
0.1|~aim|~alleg|~and|~apprentic|~as|~ask|~assistant|~awar|~bad|~bit|~bus|~cal|~carri|~child|~clas|~comment
0.1|~council|~dad|~dinner|~draw|~eat|~els|~fac|~far|~find|~first|~for|~gat|~good|~he|~headteacher|~hom|~i|~im
0.1|~job|~keep|~lead|~learn|~local|~lollipop|~lunch|~messag|~might|~mock|~mondai|~mor|~mother|~never|~night
0.1|~of|~off|~offer|~onli|~outsid|~own|~person|~pick|~polish|~regret|~remark|~repeat|~round|~run|~see
0.1|~several|~shop|~short|~show|~sleep|~so|~something|~step|~stil|~stop|~talk|~tear|~tel|~the|~thi|~thing
0.1|~video|~what|~wher|~whom|~wrong|~your
0.2|-ate|-ged|-man|-ngs|-ons|-pop|-ret|-rge|-ten|-tor|-yed|=F one|=J NUMBER|=J head|=J teacher|=many
0.2|NAME NAME =E|NUMBER =J|NUMBER has|^ on|^ our|a _ that|about _ of|about one|about our|and _ have|char-
0.2|charge|charge of|chil-|coll-|colleague|comm-|comments|doing|for us|four|gentleman|gove-|had a|have _ to
0.2|have been|home $|in NAME|in _ of|in charge|is no|its|knows|lady who|loll-|look-|man|me|more _ than|my
0.2|note|of =J|of _ NUMBER|of all|of it|of our|of our =J|of the|on the =P|own|put|sent|so _ the|sorry
0.2|sorry that|takes|talk|teach|teacher|that i|that is|that she|that you|the _ has|the gentleman|the lady
0.2|the two|three|to say|to see|two _ who|used|walk-|was a|was put|which|who _ after|who _ it|who _ up
0.2|who _ with|with us|year =J|year NUMBER|~3|~car|~charg|~colleagu|~doing|~dont|~film|~gentleman|~governor
0.2|~hand|~its|~man|~me|~my|~nam|~phon|~put|~send|~sorri|~tak|~teacher|~use|~walk|~which|~wish|≈post 4.5
0.3|-per|-ren|NAME _ had|NAME _ has|NAME and|children|it was|lady|of _ two|on a|one _ the|one of|our _ of
0.3|teac-|the =J|the _ at|the _ in|the man|to _ to|who _ our|year NUMBER =J|~4|~abus|~look|~mak|~taxi|~teach
0.3|~til|~who|≈job|≈job 4.5
0.4|=few NAME|=few NUMBER|NAME =J|NAME NUMBER|a =J|our =J|to be|who|~ladi|≈job 2.6
0.5|it _ a|post #unknown|who _ the
0.6|~our|≈job 1.2
0.7|our
0.8|=J
0.9|the _ who
1.3|year #few
1.7|=few
1.9|group #few
2.5|post #few
""",
    "quote": """
-1.04|
-0.9|=F
-0.8|post #few
-0.7|≈fact 1.2
-0.6|letter ^often|≈occasion 1.2|≈occasion 2.6
-0.5|=few|≈job 1.2
-0.4|=E NAME|=J|group #few|has|one of|~hav|~man|~who|≈occasion
-0.3|-BER|-day|=E|=many|NAME was|NUMB-|NUMBER|about the|has a|have|last|man|must|on a|only|she is|that _ is
-0.3|the _ to|who|year #many|~mum|~must|~onli|≈fact
-0.2|-air|-ers|-ily|-tes|=J NUMBER|=P one|=few NAME|NAME|NAME $|^ he|^ our|^ she|^ that|a _ in|a _ who|am
-0.2|am _ that|and|and _ is|and he|and she|and we|anyt-|anything|at =E|be|been _ on|befo-|before|charge of
-0.2|cond-|court|dad|every|from the|great|have _ made|have asked|help|his|his =F|i _ say|i am|in the
-0.2|in the =E|is|is a|is no|it _ a|know|know that|last =E|lett-|letter ^none|letter ^once|makes|man who
-0.2|morn-|morning|mum|of it|of our|one _ our|reas-|remarks|said about|say|shou-|so|sorry|spea-|takes|term
-0.2|that i|that is|that it|that was|the =E|the =F|the _ has|the _ of|the council|this|time|to _ NAME|to know
-0.2|trou-|us|was a|who has|whose|whose _ is|year #few|you|~and|~anything|~befor|~boi|~buri|~com|~court|~dad
-0.2|~dai|~everi|~great|~help|~her|~his|~ill|~know|~last|~letter|~los|~month|~morning|~nam|~our|~reason|~see
-0.2|~so|~sorri|~speak|~tak|~term|~their|~thi|~thing|~tim|~us|~week|~whos|~year|~you|≈job|≈job 2.6
-0.2|≈occasion 4.5
-0.1|-age|-ain|-ary|-ble|-cil|-der|-dly|-e's|-ech|-elf|-ess|-gue|-ice|-ics|-ind|-ion|-ise|-ist|-nal|-nds|-nor
-0.1|-not|-nty|-oon|-ore|-our|-ped|-rge|-rks|-tle|-tly|-tor|-uld|-und|-use|=E child|=E hall|=E monday
-0.1|=E pupil|=E room|=E thursday|=E tuesday|=F family|=F father|=F mother|=J NAME|=J head|=P child
-0.1|=few NUMBER|=few parent|NAME =E|NAME NAME|NAME NUMBER|NAME _ be|NAME _ been|NAME _ had|NAME _ have
-0.1|NAME _ to|NAME _ was|NAME and|NAME chat|NAME families|NAME group|NAME has|NAME have|NAME on
-0.1|NAME speaking|NAME who|NUMBER =E|NUMBER =J|^ NAME|^ comments|^ her|^ i|^ i'd|^ i'm|^ please|^ since
-0.1|^ there|^ they|a _ NUMBER|a _ by|a _ girl|a _ speaking|a _ whose|a _ with|a family|a girl|a great|a hard
-0.1|a public|a pupil|a small|a year|a year =J|a young|about|about =E|about _ of|about it|about one|about our
-0.1|about our =J|about the =E|acce-|afte-|after|after the|afternoon|again|all $|also|and NAME|and _ had
-0.1|and _ have|and _ of|and _ should|and has|and it|and not|answ-|answer|any|anyone|apology|appe-|ask for
-0.1|aski-|asking|assi-|at|at NAME|at NAME =E|at a|at the|be _ for|beca-|because|been =F|been _ a
-0.1|been _ about|been _ at|been in|been said|been sent|belo-|belongs|bett-|better|better $|blam-|blamed|boy
-0.1|boy _ NAME|boy in|boy who|boy whose|boy's|busi-|business|by|by _ and|by a|by the|called a|came|came to
-0.1|can|cann-|cannot|care-|case|charge|child _ NAME|child _ the|child in|chri-|coll-|colleague|colleague who
-0.1|come|come to|comments|conc-|coun-|council|cour-|daug-|daughter|day|days|dele-|did not|dinn-|dinner
-0.1|dinners|disc-|do with|does|does not|door|down $|driv-|enou-|enough|enough to|even|ever-|eyes|fami-
-0.1|family|family _ a|far|fath-|father|father who|figh-|film|foll-|for _ to|for _ years|for her|for it|four
-0.1|frie-|friends|frig-|from|from _ NAME|get|girl|girl who|given|go|got|governor|had a|half|hall|happ-
-0.1|happened|happened _ the|hard|hard-|has _ asked|has _ in|has _ the|has _ to|has had|have _ to|have had
-0.1|have heard|he _ a|he _ been|he is|head|head of|hear-|her|her =F|her _ and|here $|hers-|herself|him
-0.1|his own|home|home $|home on|hurt|i|i _ asked|i _ had|i _ sorry|i _ to|i can|i must|i should|i'd|i'm
-0.1|in =E|in =J|in _ and|in _ of|in _ the|in charge|in it|in the =J|insu-|into|is =P|is _ a|is _ for|is _ of
-0.1|is that|isn't|it $|it _ not|it _ the|it and|it had|its|job|kindly|known|lady|last _ and|last thursday
-0.1|last tuesday|leave|letter|like to|little boy|little girl|lives|long-|longer|lost|made _ the|made about
-0.1|may|me|me $|members|ment-|might|minu-|minutes|money|month|more|most|most of|moth-|mother _ a|mother of
-0.1|mother who|much|name|names|needs|night|no _ of|nobody's|not|not _ to|not for|not have|not to|note|of =F
-0.1|of =J|of _ about|of _ child|of _ that|of all|of our =J|of them|of this|office|on|on =E|on NUMBER
-0.1|on NUMBER =E|on _ own|on the =E|once|one _ them|other|our|our =F|our NAME|our _ families|our _ of
-0.1|our _ who|our lollipop|out of|over|over the|parents|place _ the|please|pls|poli-|post-|posted|posts
-0.1|pupil|pupil in|pupil who|put on|ques-|question|reason|rece-|rema-|reme-|remember|repo-|reported|run
-0.1|sadd-|said _ the|sat|see|sees|serv-|she|she _ a|she has|she's|should|should _ have|should like|shown
-0.1|since|some of|sorry that|sorry to|speaking|speaking _ with|speech|spok-|spoken|spri-|spring|stam-|still
-0.1|stop-|strangers|take|talk-|talked|teacher of|tell _ that|tell you|that =F|that NAME|that _ boy
-0.1|that _ has|that _ have|that _ the|that _ was|that a =P|that nobody|that there|that you|the|the NAME
-0.1|the _ NUMBER|the _ at|the _ hall|the _ in|the _ is|the _ room|the _ which|the children|the colleague
-0.1|the first|the man|the teacher|the year =J|their|there|there _ a|there are|there is|they|they were|thin-
-0.1|thing|things|this _ and|this year|three|thur-|thursday|times|to =F|to _ at|to _ for|to _ her|to get
-0.1|to read|to see|to us|told me|took place|treatment|tues-|tuesday|turn-|twen-|twenty|two|unki-|unkind|up a
-0.1|up at|up by|used|very|video|was _ on|was _ the|was not|was sorry|was written|way|week|week $|well
-0.1|went on|were _ at|what|what _ had|what _ on|what _ place|what happened|what took|what was|what went
-0.1|when the|which is|who _ it|who _ to|who _ us|who _ with|who have|who's|whom|will not|with _ child
-0.1|with his|woman|writing|wrong|year|year =J|year NUMBER|year and|years|you _ asked|you will|you'-|young
-0.1|young _ who|your|~20|~3|~4|~6|~9|~about|~accept|~after|~afternoon|~again|~aid|~also|~ani|~answer
-0.1|~apologi|~assistant|~at|~be|~becaus|~belong|~blam|~bring|~busi|~by|~can|~cannot|~cas|~caus|~colleagu
-0.1|~complain|~concern|~council|~daughter|~delet|~dinner|~discus|~door|~driv|~enough|~even|~famili|~far
-0.1|~father|~fight|~film|~follow|~friend|~frighten|~from|~giv|~go|~hal|~half|~happen|~hard|~hear|~herself
-0.1|~him|~hom|~hurt|~i|~id|~im|~into|~isnt|~its|~job|~judg|~kindli|~lad|~ladi|~long|~longer|~mai|~mak|~me
-0.1|~might|~mind|~minut|~mock|~monei|~mor|~most|~mother|~much|~need|~night|~non|~offer|~offic|~on|~over
-0.1|~paper|~phon|~pick|~pleas|~pls|~question|~remark|~remember|~report|~run|~serv|~she|~should|~shout|~show
-0.1|~shown|~sinc|~speech|~spring|~stammer|~step|~stil|~stop|~stranger|~talk|~taxi|~teach|~the|~thei|~think
-0.1|~thursdai|~til|~touch|~treatment|~troubl|~tuesdai|~unkind|~use|~veri|~video|~wai|~want|~wel|~what|~whom
-0.1|~wish|~woman|~word|~work|~wrong|~young|≈fact 2.6|≈fact 4.5
0.1|-and|-ark|-ber|-cer|-dle|-ged|-her|-hes|-ils|-int|-ity|-ive|-led|-ler|-man|-net|-ook|-ool|-orm|-ose|-per
0.1|-ple|-ren|-sed|-t's|-ugh|-ver|-ves|-yed|=E children|=E gate|=E left|=E school|=F one|=J bus|=J one
0.1|=J teacher|=P NUMBER|=P told|=P two|=few school|NAME =F|NAME NAME =E|NAME _ a|NAME _ with|NAME last
0.1|NUMBER _ been|^ but|^ it's|^ nobody|^ on|^ one|^ some|^ unfortunately|^ we|^ you|a|a _ about|a _ from
0.1|a _ had|a _ which|a good|a joke|a lad|a message|a mother|a parent|a son|a teacher|about =P|about _ a
0.1|about what|acco-|adul-|all|among|an|and =P|and _ a|and _ that|and _ would|and a|and i|and the|apologised
0.1|are|as|as _ as|asha-|ashamed|asked|away|be _ with|be told|been =P|been _ by|been _ for|been _ in
0.1|been _ to|been a|been shared|been told|been written|beha-|being|bus|call|capt-|car|carr-|carried|char-
0.1|chat|chil-|children|claim|club|comes|complaint|could not|desc-|described|dese-|did|do|do not|don't|done
0.1|else|ever|face|fair|families who|fault|find|for =P|for a =P|for his|for the|forty|from NAME|from one|gate
0.1|good|good deal|governors|group|grown|had|hair|hand-|has :|has =P|has ?|has _ made|has _ put|has _ written
0.1|has asked|has been|has since|have _ a|have _ about|have _ it|have _ said|have been|have to|he _ to|held
0.1|help-|her _ to|him $|his =P|his _ and|hund-|hundred|i _ ask|i _ told|i do|i know|in $|in =F|in NAME =E
0.1|in _ that|in a|in a =P|inte-|is _ that|is being|is to|it|it _ that|it's|jokes|keep|kept|lady who
0.1|last week|left|less|less-|let|like a =P|long|look|look-|looked|looking|looks|make|mana-|many _ you
0.1|many of|meant|memb-|member _ staff|message|messages|mother from|next|nobo-|not =P|not _ that|not _ the
0.1|not a|not know|now|of _ and|of _ in|of _ of|of _ two|of a =J|of staff|of the|of the =E|offe-|old|on the
0.1|one|ought|our =E|our _ and|our children|our two|out _ a|pare-|parent who|peop-|people|phra-|phrase|place
0.1|play-|prop-|pupi-|pupils|put|read _ a|remark|repe-|round|said _ one|said of|said to|same|sayi-|saying
0.1|says|says that|scho-|school|several|shar-|she was|should _ been|should _ to|should be|side|since the
0.1|sing-|so that|somebody|son|son _ year|son in|spor-|sports|staff|stay-|stud-|suggested|summ-|supp-|taken
0.1|talk about|teacher|tears|tele-|tell|than-|that _ NAME|that _ member|that _ pupil|that _ teacher|that a =J
0.1|that one|that our|that she|that somebody|the _ NAME|the _ about|the _ by|the _ concerned|the _ for
0.1|the _ had|the _ was|the governors|the mother|the other|the room|the school|the whole|them|then|there has
0.1|those|thro-|through|to _ a|to _ it|to _ the|to a|to have|to hear|to look|to me|to those|to write|too|town
0.1|trav-|true|two =J|unde-|understand|unfo-|unfortunately|waiting|was _ a|was _ by|was _ that|was made
0.1|was told|water|week-|what he|what she|whet-|whether|who =J|who _ not|who is|who looks|will be|with
0.1|with =P|with _ NAME|with _ son|with a|with a =P|with her|work|would _ to|write|written _ a|written that
0.1|wrote that|year _ has|you have|you may|~100|~40|~7|~a|~account|~adult|~all|~among|~an|~apologis|~as
0.1|~asham|~ask|~awai|~bag|~board|~break|~bus|~car|~chair|~charg|~chat|~clas|~club|~comment|~complaint|~cook
0.1|~count|~deserv|~els|~ever|~fac|~fair|~fault|~feed|~fit|~gat|~good|~group|~grow|~hair|~hop|~hour|~les
0.1|~lesson|~let|~lie|~lin|~mean|~meet|~member|~next|~nobodi|~now|~old|~pag|~parent|~pas|~pet|~phras|~plac
0.1|~put|~repeat|~room|~round|~sam|~school|~several|~shed|~short|~sid|~son|~sport|~staf|~stand|~student
0.1|~teacher|~tear|~telephon|~thank|~them|~then|~thos|~through|~too|~town|~travel|~treat|~tru|~understand
0.1|~unfortunat|~water|~whether|~with|≈occasion 7.0|≈post 7.0
0.2|-bed|-ded|-den|-ead|-ely|-ent|-ges|-ide|-ked|-n't|-ned|-ral|-rts|-ten|-y's|=F boy|=J governors|=P NAME
0.2|NAME _ is|NAME _ it|^ it|^ no|^ to|a _ and|a _ has|a child|about that|and _ the|and that|and was|anot-
0.2|another|as a|asked _ a|be =P|been put|being _ that|being said|but|child|claimed that|comment|comp-|could
0.2|feel|had been|have seen|he _ in|in =P|in _ NAME|in which|inst-|is _ said|is not|it _ and|it _ being
0.2|it has|it is|kitc-|like|like a|lunch|made|member|member of|mess-|met|never|no child|nobody|of =P|of _ to
0.2|of a|of one|off|offi-|on _ of|ought to|out|own|page|parent|part|people who|person who|post #unknown
0.2|read that|said|someone|that _ girl|that we|the bus|the words|to =P|to _ that|to the|told that
0.2|unfortunately a|wait-|walk-|was _ at|we|we have|which|while|who _ a|whole|would ask|~another|~but|~cal
0.2|~child|~could|~describ|~end|~feel|~hold|~it|~keep|~kitchen|~lik|~lunch|~mark|~messag|~never|~off|~out
0.2|~own|~part|~sai|~sit|~someon|~suggest|~wait|~walk|~we|~which|~whil|~whol
0.3|-hed|-med|-ody|-ted|NAME =P|a =P|a member|been _ that|claimed|has \"|it _ been|joke|no|put _ that
0.3|put about|somebody's|sugg-|than|that _ child|the _ that|told|until|watc-|were|who had|~look|~no|~pai
0.3|~post|~somebodi|~tel|~than|~until|~watch
0.4|a _ of|a post|been|clai-|post #many|said that|that the|was|~claim|~jok
0.5|made to|post|some-
0.6|that|~that|≈post 4.5
0.7|≈post
0.8|that a
1|≈post 1.2
1.1|=P
1.4|≈post 2.6
1.8|has “
""",
    "event": """
-1.2|
-0.8|≈post 2.6
-0.7|group #many|post #few
-0.6|letter ^often
-0.5|≈post 4.5
-0.4|=few|a =P|has “|he|is|~boi|~he|≈fact 1.2|≈job 2.6
-0.3|-ter|^ the|a|boy|group #few|letter ^none|letter ^once|one _ the|the _ who|to|~a|~her|~to|≈post
-0.2|-ger|-ily|-ing|-n't|-ody|-ugh|-use|=F|=J|=J NUMBER|=J bus|=P|NAME =J|^ NAME|^ he|^ it|^ she|a _ in|an
-0.2|beca-|because|bus|comes|enou-|enough|fami-|family|girl|had|has|has :|has had|he _ to|her|his|it|lady
-0.2|lady who|mum|no|nobo-|not|of _ NAME|of the|one|our|shar-|she|takes|that|that a|the lady|this|whose|will
-0.2|with a|~4|~an|~be|~becaus|~bus|~child|~com|~enough|~famili|~girl|~good|~hav|~his|~it|~know|~ladi|~no
-0.2|~nobodi|~our|~shar|~she|~tel|~that|~thi|~who|~whos|~wil|≈fact|≈fact 2.6|≈post 7.0
-0.1|-bus|-elf|-ent|-ets|-gue|-hed|-her|-ied|-ies|-ind|-ise|-ity|-med|-ngs|-nts|-ool|-out|-pop|-ren|-rge|-rks
-0.1|-ted|-ten|-tle|-ved|-ver|-y's|=E child|=E children|=E left|=E pupil|=E school|=F child|=J minibus
-0.1|=J school|=J teacher|=P NUMBER|=P girl|=P home|=few NUMBER|=few parent|=few school|=many|NAME =P
-0.1|NAME NUMBER|NAME _ of|NAME _ who|NAME _ with|NAME speaking|NAME who|NUMBER NAME|NUMBER _ been|NUMBER has
-0.1|^ a|^ but|^ her|^ his|^ no|^ one|^ our|^ they|^ you|a =J|a NAME|a _ NUMBER|a _ at|a _ boy|a _ by|a _ for
-0.1|a _ from|a _ girl|a _ that|a boy|a family|a lad|a little|a mother|a year|a year =J|about _ of|about it
-0.1|about one|about that|about the =J|abuse|aimed _ the|also|and|and _ have|and _ should|and i|and she
-0.1|and who|answered|any|anyb-|anybody|are|as|asked to|aski-|asking|at a|at the =F|be|be _ that|be _ with
-0.1|been _ about|been called|been made|being|being said|boy in|boy in =J|by|can|capt-|char-|charge|chil-
-0.1|child|child _ NAME|child in|children|clai-|claimed|claimed that|coll-|colleague|comp-|conc-|concerned
-0.1|dad|daughter in|do|do not|don't|far|father|fault|figh-|for _ to|for the|found|four|from NAME|from one
-0.1|front|gent-|go|goes|going|gone|good|got|grown|had a|had been|hand-|hard|has \"|has ?|has _ a
-0.1|has _ called|has _ that|has _ to|have _ that|have a|have to|he _ in|he is|he was|he's|head|hear|heart
-0.1|hen|her =P|her own|here|hers-|herself|him|his =F|his =P|how|i do|i have|i was|i will|in _ of|in a =P
-0.1|in charge|in her|in question|in year|in year =J|is _ NAME|is _ of|is _ the|is _ year|is in|is in =J
-0.1|isn't|it $|it _ a|it _ that|its|jokes|just|know|lad|lear-|left|left _ the|litt-|little|loll-|long|long-
-0.1|longer|makes|mana-|meant|mess-|message|met|mini-|minibus|more _ than|mother|much|never|next|nobody
-0.1|nobody's|not be|noth-|nothing|of =J|of _ and|of _ child|of _ has|of _ to|of _ year|of a|of all|of it
-0.1|of one|of the =E|of the =J|of the =P|on $|on the =E|on the =J|on the =P|one _ our|one of|only|our =J
-0.1|our NAME|our _ of|out of|over the|own|pare-|parent|pers-|person|person who|phone|play-|post #many|pres-
-0.1|prin-|publ-|put|put _ that|put about|ques-|question|quite|read that|rema-|remarks|said _ a|said that|say
-0.1|says|scho-|school|she _ been|she has|should _ to|should have|some-|somebody|someone|sorry to|spea-
-0.1|speaking|staff|stay|stop|stra-|strangers|stud-|take|teac-|teacher|teacher of|tele-|that =P|that _ boy
-0.1|that _ girl|that nobody|that we|the|the _ about|the _ that|the _ was|the abuse|the boy|the headteacher
-0.1|the parent|the person|the post|the teacher|them $|there are|they|this school|thursday $|to =P|to _ a
-0.1|to _ and|to _ her|to _ his|to _ that|to _ with|to read|told|too|trav-|trea-|two =J|unki-|unkind|up _ the
-0.1|us to|wait-|was _ a|was _ and|was _ by|was told|watc-|way|wee|well|what _ been|what has|what he|what she
-0.1|while|who|who =J|who _ a|who _ for|who _ our|who _ the|who has|who is|who's|whoe-|whoever|whom
-0.1|whose _ is|will be|will not|with|with =P|with the =P|with-|without|written _ a|year|year #few
-0.1|year NUMBER|~1|~8|~abus|~also|~and|~ani|~anybodi|~as|~ask|~bag|~blam|~bui|~by|~can|~carri|~charg|~claim
-0.1|~clip|~colleagu|~concern|~dad|~dont|~draw|~end|~even|~far|~fault|~find|~front|~get|~going|~hard|~hear
-0.1|~heart|~herself|~him|~hour|~how|~ill|~isnt|~its|~jok|~just|~lad|~laugh|~lead|~learn|~lin|~littl|~longer
-0.1|~lunch|~mean|~messag|~minibus|~much|~mum|~never|~next|~nothing|~onli|~own|~parent|~part|~phon|~plai
-0.1|~post|~question|~quit|~remark|~repli|~sai|~school|~shop|~sleep|~somebodi|~someon|~staf|~stai|~stop
-0.1|~stranger|~student|~taxi|~teach|~teacher|~tear|~telephon|~the|~thei|~thing|~too|~travel|~treat|~unkind
-0.1|~use|~wai|~wait|~wee|~wel|~whil|~whoever|~whom|~with|~without|~year|≈fact 4.5|≈job|≈job 1.2|≈job 4.5
0.1|-BER|-ain|-ary|-ate|-ber|-ces|-cle|-der|-een|-ged|-ght|-irs|-lts|-ner|-net|-nks|-ort|-ped|-per|-ple|-sed
0.1|-son|-uld|-unt|-ves|-wer|=E NUMBER|=E friday|=E hall|=E november|=E room|=E wednesday|=F NAME|=J NAME
0.1|=J governors|=J one|=P NAME|=P child|=P man|=P one|NAME =F|NAME _ NAME|NAME _ about|NAME _ be|NAME _ been
0.1|NAME _ chat|NAME _ has|NAME _ it|NAME _ not|NAME _ that|NAME _ to|NAME and|NAME for|NAME have|NAME to
0.1|NUMB-|NUMBER|^ i|^ in|^ what|a _ about|a _ of|a _ was|a post|about|about NAME|about the =E|acco-|account
0.1|account of|adul-|adults|again|again $|am _ that|an _ of|and _ is|and _ of|and _ one|and a|and it|and not
0.1|and that|answer|asked _ a|at|at NAME|at NAME =E|at _ NAME|away|bad|been _ of|been passed|befo-|before
0.1|boy whose|but|by the|car|child who|circ-|coach|coun-|days|deal of|deci-|did|dinner|driv-|else|even-
0.1|evening|everyone|film|first|for it|forw-|frid-|friday|friends|from|from the|full|furt-|further|given
0.1|governors|gran-|half|hall|hall on|hand|happened at|happened in|has _ said|have|have _ about|have asked
0.1|have had|held|help|hurt|i ask|if|in NAME|in a|in the =J|in which|inte-|is _ that|it _ and|it _ me|job
0.1|join-|last _ and|last thursday|less-|lett-|like|look-|looked|made|make|man who|me|me that|memb-|members
0.1|more than|name|need|night|not _ the|not have|note|noti-|notice|nove-|november|of =P|of _ about|of _ who
0.1|of a =F|of our =J|of them|of you|offi-|office|on NUMBER =E|on _ NAME|on _ the|on friday|on tuesday
0.1|our _ who|out _ a|outs-|outside|over|passed|peop-|people|place _ the|pls|prop-|pupil who|quar-|rece-
0.1|repo-|room|run|said in|seco-|second|seen|set|shou-|should|should _ have|should be|should not|since
0.1|something|spok-|spoken|spor-|sports|subj-|subject|talk-|talked|than-|thank|that NAME|that _ was|that is
0.1|that she|that was|the _ NAME|the _ NUMBER|the _ and|the _ hall|the _ is|the _ last|the _ of|the _ room
0.1|the council|the first|the man|the year|the year =J|them|there _ been|there is|those|those who|thou-|time
0.1|times|to NAME|to _ about|to _ it|to _ the|to come|to have|to me|to our|to see|to the|to those|to us
0.1|to write|took place|trou-|turn-|under|up at|us _ the|was|was _ about|was _ in|was a|was in|was said
0.1|was written|we are|wedn-|wednesday|week-|went on|what|what _ at|what _ in|what _ place|what _ said
0.1|what took|what was|what went|when the|where|which|which is|who _ us|who was|why|with her|with his
0.1|would _ to|write|written _ the|written about|year #many|year NUMBER =E|you _ have|young _ who|~10|~2|~3
0.1|~about|~account|~again|~at|~awai|~bad|~befor|~board|~but|~car|~clos|~coach|~comment|~dai|~els|~evening
0.1|~everyon|~film|~first|~forward|~fridai|~from|~ful|~further|~giv|~governor|~hal|~half|~hand|~help|~hold
0.1|~hop|~hurt|~if|~job|~join|~kind|~leav|~lesson|~letter|~lif|~lik|~me|~member|~nam|~need|~night|~notic
0.1|~november|~offic|~other|~outsid|~over|~pet|~plac|~pls|~report|~room|~run|~second|~set|~should|~sinc|~sit
0.1|~something|~spend|~sport|~subject|~talk|~thank|~them|~thos|~tim|~troubl|~under|~wednesdai|~what|~wher
0.1|~whi|~which|~writ|≈occasion 7.0
0.2|-all|-ect|-ice|-ney|-oon|=E thursday|=few NAME|NAME|NAME NAME|NAME _ have|NAME _ is|NAME chat|NAME group
0.2|NAME was|^ on|a _ deal|a great|about =E|afte-|after|after the|afternoon|am|asked _ the|at the|at the =E
0.2|chan-|chat|deal|foll-|for a|great|happ-|happened|happened _ the|has _ the|home|home on|i|i am|in =E
0.2|in NAME =E|last NAME|last tuesday|leave|on NUMBER|one _ them|said _ the|said about|since the|term|that =E
0.2|that it|the _ on|the _ to|there|there _ a|there was|thur-|thursday|to _ NAME|what _ on|what happened|when
0.2|who _ to|who were|~9|~after|~afternoon|~chat|~deal|~follow|~great|~happen|~hom|~i|~see|~term|~ther
0.2|~thursdai|~when
0.3|=E tuesday|NAME =E|NAME NAME =E|NUMBER =E|about the|at =E|in _ NAME|in the|morn-|morning|nine|on|on =E
0.3|page|sadd-|taken|the NAME|tues-|tuesday|went|~morning|~on|~pag|~tuesdai
0.4|group|in the =E|last|on the|~group|~last|≈occasion 4.5
0.5|last =E
0.7|-day|≈occasion
0.8|the =E
1|=E NAME
1.1|≈occasion 1.2
1.3|≈occasion 2.6
1.6|=E
""",
    "linkage": """
-1.8|
-1|letter ^often
-0.8|post #few
-0.7|=few
-0.6|letter ^once|~be
-0.4|=E|group #few|has “|our =J|what|~hav|≈occasion 2.6|≈post 2.6
-0.3|=few NAME|^ NAME|a _ who|long|teac-|the|the _ in|year #few|~los|~the|≈occasion 1.2
-0.2|-day|-ges|-hed|-ion|-led|-ody|-ren|-uld|=J teachers|NAME =E|NAME NAME|NUMBER =E|^ it|^ one|about
-0.2|about the|after|chil-|children|for|last|letter ^none|lost|mess-|messages|nobo-|not|post #many|sent
-0.2|should|teachers|that|the =J|to|was|went|with|year NUMBER =J|~about|~after|~for|~last|~messag|~nobodi
-0.2|~not|~send|~should|~teacher|~that|~to|~what|~with|≈post|≈post 1.2|≈post 4.5
-0.1|-ady|-air|-and|-ase|-ate|-ded|-ect|-ent|-ess|-ged|-ger|-ght|-her|-ice|-ide|-ied|-ing|-lic|-med|-mer|-n't
-0.1|-nce|-ned|-nts|-ons|-oom|-ped|-per|-red|-rge|-rly|-ted|-ten|-try|-ugh|-ves|-wed|-y's|=E NAME|=E NUMBER
-0.1|=E thursday|=E tuesday|=F mother|=J head|=J teacher|=P|=P NAME|=few NUMBER|NAME =J|NAME NAME =E
-0.1|NAME NUMBER|NAME _ NAME|NAME _ has|NAME _ it|NAME _ the|NAME chat|NAME for|NAME have|NAME on|NUMBER $
-0.1|^ and|^ for|^ i'd|^ i'm|^ i've|^ it's|^ no|^ nobody|^ our|^ please|^ some|^ the|^ you|a|a _ about
-0.1|a _ girl|a _ of|a _ was|a _ whose|a _ with|a man|about _ a|about _ of|about one|after the|all|alre-
-0.1|already|and NAME|and _ is|and _ not|and _ was|and she|and the|and we|any|asha-|ashamed|ask|ask for|aski-
-0.1|asking|at|at _ NAME|be|been|been _ and|been sent|being|bett-|better|better $|boy who|by a|cake|call-
-0.1|called|came|car|care|char-|charge|charge of|chat|coll-|colleague|colleague who|comments|court|do|do not
-0.1|doing|driv-|end|enou-|enough|every|eyes|fair|father|few|figh-|for =F|for a|found|gent-|given|gove-
-0.1|governors|group|had to|hair|hall|happ-|happened|happened _ the|hard-|has|has \"|has _ said|have
-0.1|have _ sent|have been|head|head of|help|her|her =F|her _ and|his =F|husb-|husband|i _ that|i ask|i know
-0.1|i'd|i'm|i've|in =E|in _ of|in a|in charge|in public|in this|in which|is _ to|is not|is to|isn't|it
-0.1|it has|it is|it was|job|just|knows|lady|lady who|last =E|leave|little _ who|little girl|livi-|living
-0.1|looks|looks after|made|makes|man|many _ you|may|more|must|needs|never|no|nobody|nor|not have|now
-0.1|of _ NUMBER|of _ and|of _ in|of _ two|of _ will|of all|of our =J|of year|of year =J|off|offi-|on|on =E
-0.1|on NAME|on NUMBER|on thursday|only|other|our NAME =F|our _ of|our two|page|pare-|parent|part-|pers-
-0.1|person|plea-|please|please _ not|please do|post #unknown|publ-|public|read|refu-|repe-|run|said|said _ a
-0.1|said _ the|said of|says|see|shar-|shared|she _ a|should _ have|should not|since|since the|small|some
-0.1|some of|some-|someone|sorry|sorry that|staff|stop-|stra-|strangers|subj-|subject|sugg-|talk|teacher
-0.1|thank|that _ of|that you|the =E|the _ NUMBER|the _ has|the _ on|the _ to|the _ who|the _ with|the boy
-0.1|the colleague|the lady|the man|the other|the two|the year|the year =J|there _ a|they|thin-|three|through
-0.1|thur-|thursday|to _ a|to _ in|to _ of|to _ the|to one|to say|too|trea-|treatment|tues-|tuesday|two _ who
-0.1|under|up|very|video|wait-|was _ and|was in|was written|water|wee|week $|were|what _ been|what happened
-0.1|what has|what is|what went|where|which|who _ after|who _ it|who _ our|who _ the|who had|who has
-0.1|who looks|why|will|will have|with =F|with-|written|wrong|year NUMBER =E|years|you|you _ have|you have
-0.1|you will|~3|~9|~a|~abus|~all|~alreadi|~ani|~asham|~ask|~at|~buri|~cak|~cal|~car|~carri|~chair|~charg
-0.1|~chat|~child|~clos|~colleagu|~comment|~deal|~do|~doing|~eat|~end|~enough|~everi|~eye|~fair|~fal|~few
-0.1|~fight|~find|~giv|~good|~governor|~group|~hair|~hal|~happen|~head|~help|~her|~hold|~hop|~husband|~id|~im
-0.1|~isnt|~it|~ive|~job|~just|~keep|~ladi|~leav|~let|~liv|~look|~mai|~mak|~man|~mark|~mock|~mor|~must|~nam
-0.1|~need|~never|~no|~nor|~now|~off|~on|~onli|~pag|~parent|~phon|~pleas|~public|~put|~read|~repeat|~run|~see
-0.1|~shar|~show|~sinc|~sleep|~smal|~som|~somebodi|~someon|~sorri|~staf|~stai|~stand|~stop|~stranger|~subject
-0.1|~talk|~teach|~thei|~through|~thursdai|~til|~too|~touch|~treatment|~tuesdai|~under|~up|~veri|~video
-0.1|~visit|~wait|~walk|~water|~wee|~wher|~whi|~which|~wil|~word|~writ|~wrong|~you|≈job 4.5|≈occasion
-0.1|≈occasion 4.5
0.1|-BER|-all|-ary|-ber|-bus|-est|-hes|-ity|-ken|-nty|-ool|-our|-sed|-t's|-ved|=E child|=F band|=F club
0.1|=F school|=F since|=F speaking|=J|=J bus|=P NUMBER|=P home|=P one|NAME =F|NAME _ and|NAME _ family
0.1|NAME _ was|NAME _ who|NAME _ with|NAME families|NAME has|NAME speaking|NAME speaking =F|NAME was|NUMB-
0.1|NUMBER|NUMBER NAME|NUMBER and|^ but|^ she|^ to|a =E|a _ at|a _ by|a _ from|a _ one|a _ speaking|a boy
0.1|a child|a daughter|a hard|a long|a son|a young|about her|about it|accu-|accused|and _ NAME|and _ been
0.1|and _ had|and _ of|and has|and is|and that|and who|angry|apol-|apologised|are _ to|asked about|asked to
0.1|at home|back|be _ for|been _ about|been _ for|began|belo-|belongs|belongs to|betw-|between|boy|boy _ NAME
0.1|boy _ year|bus|but|by the|care-|child|child _ the|child _ year|child in|class|club|community|could|coun-
0.1|cour-|daug-|daughter|daughter _ year|daughter in|did|done|families _ a|family who|family with|farm-
0.1|farming|for the|frie-|friends|from _ NAME|get|girl in|goes|going|had|had a|had been|has _ a|has _ in
0.1|have a|have to|he|he _ to|he's|heart|her _ is|her own|here|here $|him $|home|i _ say|i can|i have
0.1|i should|in _ NAME|in her|in it|in our|in our =F|in the|into|is|is =F|is =P|is a|is in =J|is no|it $
0.1|it _ a|it _ to|it had|join-|joke|known|lad|like|like to|lives|make|many|minibus|month|morn-|morning
0.1|mother _ a|mother from|mother of|mum|new|next|of NAME|of _ it|of _ that|of _ year|of a =J|of her|of our
0.1|of our =F|of the =F|of you|on _ NAME|on _ own|on the =E|one _ our|one _ the|othe-|others|our _ and
0.1|our _ speaking|ours|out _ the|out of|over|own|plays _ the|plays in|poli-|polish|repl-|rest|said about
0.1|say that|sayi-|saying|scho-|school|seco-|second|serv-|she is|six|so|son|son in|sorry to|speaking
0.1|speaking =F|speaking _ whose|speaking family|spok-|spoken|stud-|student|take|takes|team|than-
0.1|that _ child|that _ girl|that _ has|that _ is|that the|the =F|the =P|the NAME|the _ club|the _ of
0.1|the _ was|the _ which|the mother|the rest|the way|there are|they have|this|this _ and|this week|those
0.1|to =E|to NAME|to come|to get|to our|to us|told|town|turned|twen-|twenty|two =J|us _ the|was _ on|was _ to
0.1|was sorry|was told|way|we have|what-|who|who _ a|who _ not|who _ on|who _ to|who are|who comes|who plays
0.1|who's|whose|whose son|with _ daughter|with _ son|with us|would|would _ to|year =J|year _ and|year and
0.1|young|~1|~10|~20|~7|~accus|~angri|~apologis|~back|~begin|~belong|~between|~bus|~caus|~clas|~club
0.1|~communiti|~could|~count|~daughter|~draw|~farm|~friend|~girl|~going|~he|~heart|~hom|~into|~join|~jok|~lad
0.1|~lif|~lik|~mani|~mean|~minibus|~month|~morning|~new|~next|~our|~over|~own|~pai|~pick|~polish|~rest|~ring
0.1|~sai|~school|~second|~serv|~shed|~sing|~so|~son|~sport|~student|~team|~thi|~thos|~town|~use|~wai|~whos
0.1|~would|~young|≈fact 4.5
0.2|-een|-ish|-ter|=F NAME|=J NUMBER|NAME _ have|a girl|a year|and whose|are|boy in =J|fami-|families|from
0.2|girl|girl _ NAME|girl in =J|has a|he is|him|in|in _ who|is _ NAME|is _ year|moth-|mother|of _ NAME
0.2|of _ who|on the =J|one|our =F|plays|say|she|she _ in|she has|that he|this year|to the|us|who =F|who _ in
0.2|who _ us|who is|with a|year NUMBER|~12|~6|~famili|~from|~him|~in|~mother|~plai|~she|~tak|~us|~who|≈fact
0.2|≈fact 1.2|≈job 1.2
0.3|NAME|NAME who|a NAME|a _ NUMBER|a year =J|boy in|comes|in NAME|in _ NUMBER|in year|in year =J|on the
0.3|spea-|~5|~com|~speak
0.4|=J NAME|^ a|in =J|is in|one of|~year
0.5|a _ in|is _ of|is one|year|≈fact 2.6
0.7|=many
1.3|year #many
2.1|group #many
""",
    "sensitive": """
-1.2|group #many
-0.9|=few|post #few|≈post 1.2
-0.8|has “
-0.7|=J|≈post 2.6
-0.69|
-0.6|=P|group #few|the _ who|≈job 1.2
-0.5|that a|year #many|~our|≈occasion 1.2|≈occasion 2.6
-0.4|-day|NAME|^ a|i have|letter ^once|post #unknown|told|who =F|~speak|≈post
-0.3|-BER|-ish|-ted|=E|=F NAME|=many|NUMB-|NUMBER|^ i|^ no|at the|been|been _ that|comes|comm-|has :|in NAME
-0.3|is _ year|is one|joke|lady who|made|made to|morn-|our|over|place|said that|spea-|teacher|that _ child
-0.3|the lady|the mother|to the|~6|~jok|~look|~over|~thank|~ther
-0.2|-ded|-e's|-ely|-ery|-ged|-hes|-ide|-led|-ned|-ody|-red|-ren|=E NAME|=F band|=F club|=F families
-0.2|=F speaking|=J NUMBER|=J teacher|NAME =E|NAME NUMBER|NAME _ has|NAME _ have|^ it|^ to|a =P|a _ from
-0.2|a _ speaking|a joke|a member|acco-|accu-|accused|and _ been|and was|anybody|at the =E|band|be =P|be left
-0.2|been =P|been _ for|beha-|being|bus|but|called|came to|children|clai-|claimed|come|comment|could|did
-0.2|dinn-|don't|down|else|for a|for the|for us|from a|had a|has \"|has asked|have _ a|have been|have seen
-0.2|heard|here|i _ to|in =P|in _ NAME|in a|in our|in our =F|is _ of|is _ that|is in|is not|it $|it _ been
-0.2|it was|last =E|letter ^none|like|look-|lunch|make|me|memb-|morning|not _ that|of _ NAME|of _ of|of you
-0.2|on _ own|on the|our =F|peop-|people|phone|plays|plays _ the|post|put|round|said|should be|six|somebody's
-0.2|something|speaking|staff|than|thank|that|that _ had|that the|the|the =E|the =P|the _ on|the _ that
-0.2|the school|the young|thou-|time|to _ it|to _ that|to _ to|to ask|to come|to look|true|true that|us|was
-0.2|was _ that|watc-|what happened|what is|who _ a|who _ up|who are|whose son|with us|year|you _ have|your
-0.2|~4|~5|~8|~accus|~band|~bus|~but|~claim|~comment|~cook|~could|~dinner|~dont|~down|~els|~farm|~hold|~join
-0.2|~lik|~lunch|~mak|~me|~member|~morning|~pai|~pas|~phon|~plai|~post|~put|~round|~sai|~sing|~something
-0.2|~staf|~teacher|~tel|~than|~that|~the|~tru|~us|~watch|~year|~your|≈fact 2.6|≈job|≈occasion|≈post 4.5
-0.1|-ary|-bed|-ber|-bus|-den|-dly|-est|-ful|-hen|-ils|-ine|-irs|-ken|-ler|-man|-med|-ner|-ney|-ngs|-nor|-nst
-0.1|-nts|-nty|-one|-ool|-oon|-orm|-ose|-ous|-per|-ple|-sed|-ses|-t's|-ten|-unt|-ven|-ves|-wer|-yed
-0.1|=E children|=E friday|=E left|=E thursday|=E tuesday|=F home|=F school|=F since|=J NAME|=J governors
-0.1|=J minibus|=P NAME|=P man|=P told|=P two|=few headteacher|NAME NAME =E|NAME _ family|NAME _ for
-0.1|NAME _ not|NAME _ the|NAME _ with|NAME for|NAME has|NAME is|NAME speaking|NUMBER $|NUMBER =E|NUMBER =J
-0.1|NUMBER and|NUMBER who|^ an|^ but|^ i've|^ it's|^ last|^ nobody|^ our|^ some|^ there|^ unfortunately
-0.1|^ you|a =J|a _ about|a _ and|a _ boy|a _ deal|a _ had|a _ has|a _ in|a _ is|a _ of|a _ that|a _ was
-0.1|a complaint|a great|a hard|a lad|a message|a parent|a post|a short|a small|a teacher|about NAME
-0.1|about _ NAME|about that|about the|about the =E|about what|abuse|account|account of|adul-|afte-|after the
-0.1|afternoon|agai-|again $|against|aimed|aimed _ the|alleged|am _ to|and _ a|and _ i|and _ the|and a
-0.1|and they|anyb-|anyt-|anything|apol-|apologised|appr-|as _ as|as a|ask|asked|asked _ the|asked for
-0.1|asked me|at =F|at NAME|at the =J|aware|aware of|be _ to|because of|been _ about|been _ and|been _ by
-0.1|been _ the|been a|been put|been shared|been told|began|being _ that|being said|better $|blam-|boy _ NAME
-0.1|boy _ year|boy in|by people|cake|call|capt-|car|carr-|carried|chan-|charge of|chat|chil-|child _ NAME
-0.1|child in =J|claimed that|coach|comments about|comp-|daughter _ year|daughter in|day|deal|deal of|desc-
-0.1|dese-|dinner|dinners|disa-|doing|done|driv-|elev-|eleven|ever|everyone|fair|families|families who
-0.1|families whose|family with|father _ one|father of|feel|first|foll-|for a =P|for his|for it|forw-|frid-
-0.1|friday|from _ NAME|girl _ NAME|girl in =J|governor|governors|gran-|group|grown|had _ a|had been|half
-0.1|happ-|happened|happened _ the|happened at|has _ a|has _ called|has _ put|has _ that|has _ told
-0.1|has _ written|has had|has not|has since|has written|have|have _ about|have _ it|have _ made|have _ said
-0.1|have _ sent|have _ the|have had|have heard|he _ in|he _ not|he _ to|he is|he's|head-|headteacher|held
-0.1|hen|her =P|her _ to|his =P|home $|home and|hund-|hundred|i|i _ been|i _ had|i _ not|i _ told|i've|if you
-0.1|in|in =J|in NAME =E|in _ NUMBER|in _ and|in _ that|in a =P|in charge|in public|in the =F|in the =P
-0.1|in which|is =F|is _ for|is _ said|is being|is in =J|is to|it|it _ a|it _ being|it has|it on|it to|join-
-0.1|kitc-|kitchen|last|last NAME|last thursday|last week|lear-|left|less|let|letter ^often|libr-|like to
-0.1|look|looked|looking|made about|made by|many|may _ seen|may have|me $|me to|meant|member|member _ staff
-0.1|member of|mess-|message|mini-|minibus|mist-|money|mother _ one|mother from|mother of|mother who|much
-0.1|music|my|name|never|new|next|nine|no child|nobody|not =P|not a|note|now|of|of =E|of NAME|of _ and
-0.1|of _ has|of _ is|of _ it|of _ to|of _ two|of a|of a =F|of a =J|of her|of one|of our|of our =F|of staff
-0.1|of the|of the =F|of the =J|of what|off|on|on _ of|on _ the|on the =F|on thursday|on tuesday|one
-0.1|one _ the|one _ them|one of|onli-|online|online that|othe-|others|ought to|our =P|our NAME =F|our _ and
-0.1|our _ who|our year|ours|out _ a|out _ the|outs-|outside|over the|own|page|parent|passed|place _ the
-0.1|place at|play-|plays in|polish|polish speaking|prin-|prop-|publ-|pupils|put _ that|put about|read|read $
-0.1|read _ a|read that|reco-|repe-|repeated|repo-|reported|right|runs|said _ one|said _ the|said about
-0.1|said to|saw|sayi-|saying|scho-|school|second|shar-|she _ in|short|so that|some|some _ you|some-|sorry
-0.1|speaking =F|speaking _ whose|speaking community|speaking family|sugg-|suggested|supp-|table|taken|talk
-0.1|taxi|teac-|teach|team|tears|tele-|than-|thank you|that =E|that _ girl|that _ pupil|that _ the|that _ to
-0.1|that _ was|that he|that i|that is|that no|that somebody|the =J|the _ before|the _ for|the _ in|the _ of
-0.1|the _ was|the abuse|the father|the head|the headteacher|the man|the remarks|the room|the two|the words
-0.1|them|then|ther-|there|there $|this school|this year|those|thought|thousand|thre-|through|thur-|thursday
-0.1|to =E|to =J|to NAME|to hear|to say|to us|to write|told that|too|took|took place|trav-|tues-|tuesday
-0.1|two =J|unde-|understand|unfo-|unfortunately|unfortunately a|until|us $|used|video|waiting|walk-|want
-0.1|want to|was =P|was _ about|was _ at|was a|was made|was said|was told|water|we|we have|week-|went|went on
-0.1|what _ at|what _ on|what _ place|what _ said|what took|what was|what went|what-|when the|while|who
-0.1|who _ for|who _ our|who _ the|who _ us|who comes|who had|who have|whole|will _ have|will be|will have
-0.1|with =P|with a|with her|words|work-|would|would _ to|write|written about|written that|wrote that
-0.1|year #few|year =J|year NUMBER|year _ and|year _ who|you may|you'-|~100|~11|~12|~2|~7|~abus|~account
-0.1|~adult|~afternoon|~against|~aim|~alleg|~anybodi|~anything|~apologis|~apprentic|~awar|~bad|~bag|~blam
-0.1|~board|~break|~cak|~cal|~chat|~child|~clas|~coach|~com|~complaint|~count|~deserv|~do|~doing|~draw|~ever
-0.1|~everyon|~fair|~feed|~feel|~film|~first|~follow|~forward|~fridai|~group|~grow|~half|~hand|~happen|~happi
-0.1|~headteacher|~i|~in|~it|~ive|~kitchen|~last|~lead|~learn|~leav|~les|~let|~lie|~lif|~mani|~messag
-0.1|~minibus|~mistak|~monei|~much|~music|~my|~never|~next|~now|~of|~off|~on|~onlin|~outsid|~own|~pag|~person
-0.1|~pet|~plac|~polish|~record|~repeat|~report|~right|~ring|~school|~set|~shed|~short|~sit|~som|~somebodi
-0.1|~someon|~sorri|~step|~suggest|~tabl|~tak|~taxi|~team|~tear|~telephon|~them|~then|~thos|~thousand
-0.1|~through|~thursdai|~tim|~too|~town|~travel|~tuesdai|~understand|~unfortunat|~until|~video|~wait|~walk
-0.1|~water|~we|~whil|~whol|~would|~wrong|≈job 4.5|≈occasion 4.5
0.1|-ady|-age|-and|-ase|-der|-dle|-ech|-ect|-elf|-ers|-ges|-ial|-ics|-mas|-mer|-n't|-nal|-nce|-not|-ons|-ped
0.1|-ral|-rks|-rly|-son|-thy|-tor|-ugh|-uld|-ved|-wed|=E room|=F father|=J head|=few parent|=few parents
0.1|NAME =J|NAME _ about|NAME _ and|NAME _ families|NAME _ had|NAME _ of|NAME _ that|NAME _ whose|NAME class
0.1|NAME to|NAME who|NUMBER _ been|^ NAME|^ and|^ for|^ his|^ i'd|^ nor|^ one|^ please|^ the|^ they|a|a =E
0.1|a _ at|a _ girl|a boy|a child|a father|a film|a little|a long|a mother|a public|a pupil|a son|about =P
0.1|about a|about her|about our|about the =J|acce-|after|all $|all the|alone|alre-|already|am|am _ that|among
0.1|an|an _ of|and _ am|and _ has|and _ is|and _ should|and _ that|and _ to|and for|and is|and it|and the
0.1|and who|and whose|answ-|answer|any|anyo-|anyone|appe-|are _ with|asha-|ashamed|ask _ to|ask you|asked to
0.1|at NAME =E|at home|at the =F|be|be _ in|be _ that|been =F|been _ a|been _ of|been _ on|been _ to
0.1|been sent|behi-|behind|belo-|belongs|belongs to|body|boy whose|boy's|called a|came from|can|cann-|cannot
0.1|care|child|child was|christmas|club|coll-|concerned|cour-|daughter|disc-|do|do with|does not|enough to
0.1|esco-|ever-|family|family whose|far|father|father who|few|find|for _ of|for _ to|for _ years|frig-
0.1|from our|from the|front of|gent-|girl _ year|girls|goes|great|had to|hair|hall|hard-|has _ asked
0.1|has _ made|has _ said|has _ the|has been|have a|have asked|have read|have said|have to|havi-|having
0.1|he _ a|he _ been|head of|hear|hear-|help|help-|her _ and|her _ is|his _ and|his mum|his own|home|hurt
0.1|i _ ask|i _ sorry|i am|i can|i must|i should|i was|i will|i'd|in _ last|in _ of|in front|in her|in this
0.1|is _ a|is _ to|is no|kind|know that|known|lad|late|little boy|little girl|livi-|living|looks after|man
0.1|mana-|matt-|may not|me that|midd-|might|minu-|minutes|month|more|names|night|no _ of|not _ the|not be
0.1|not to|nothing to|of =F|of =J|of _ about|of _ own|of _ that|of _ who|of a =E|of it|of the =E|of them
0.1|of this|on =E|on NAME|on NAME =E|on his|on the =J|or|our =E|our NAME|our _ families|our _ teachers
0.1|our lollipop|out of|paper|part-|passenger|past|person|poli-|post #many|posted|pres-|public page|pupil
0.1|pupil in|pupil who|reason|regret|rema-|remarks|remarks about|reme-|remember|repl-|replies|said _ a
0.1|said so|sat|say|say _ a|see|serv-|she|she _ been|she was|she's|should|should _ have|should like|shown
0.1|since|small|so|so $|somebody|son _ year|son in|speaking families|spee-|speech|spor-|sports|stam-|still
0.1|stood|stop|stop-|take|talk-|talked|teachers|that NAME|that _ NAME|that _ boy|that _ should|that a =E
0.1|that a =J|that it|that nobody|that one|that our|that there|that they|that was|the NAME =J|the _ had
0.1|the _ hall|the _ has|the _ room|the family|the last|the person|the way|them $|there _ a|they|they are
0.1|they have|they were|thing|things|things _ been|things have|think|this|this _ and|thro-|times|to|to =F
0.1|to =P|to _ a|to _ about|to _ and|to _ his|to _ what|to _ with|to a|to have|to know|to see|told _ what
0.1|trea-|turn-|turned|under|up|up _ the|upset|us in|was _ and|was not|was put|was sorry|was written|way
0.1|we are|week $|well|were _ at|what|what _ been|what has|what he|where|which is|who _ after|who _ not
0.1|who _ to|who is|who looks|who's|why|will|will not|with|with the =F|without|word|wrote|you|you _ to
0.1|you have|you that|you will|young|~a|~after|~aid|~alon|~alreadi|~among|~an|~ani|~answer|~anyon|~asham|~be
0.1|~bear|~begin|~behind|~belong|~bodi|~busi|~can|~car|~caus|~christma|~clos|~club|~colleagu|~council|~cros
0.1|~discus|~end|~escort|~far|~few|~fit|~frighten|~get|~great|~hair|~hal|~hear|~hom|~hop|~id|~judg|~kind|~lad
0.1|~lat|~matter|~might|~minut|~mor|~night|~non|~or|~other|~passenger|~past|~remark|~remember|~send|~serv
0.1|~she|~should|~shown|~sinc|~smal|~so|~speech|~stammer|~stil|~thei|~their|~thi|~think|~to|~turn|~under|~up
0.1|~upset|~visit|~wai|~week|~wel|~wher|~whi|~who|~wil|~with|~without|~woman|~you|~young|≈fact 4.5
0.1|≈occasion 7.0
0.2|-ble|-cer|-ces|-cil|-ets|-ght|-ice|-ied|-ily|-nds|-ore|-ret|-rts|-tal|-tes|-use|=E child|=P child
0.2|NAME _ NAME|NAME _ a|NAME _ who|NAME group|^ he|^ in|a NAME =F|a _ with|a girl|a young|about it
0.2|about our =J|also|and|and _ was|and has|and she|and we|aski-|asking|been in|befo-|before|before the|boy
0.2|boy who|bring|busi-|business|by a|came|came back|case|chem-|chri-|conc-|coun-|council|dad|do not|does
0.2|does-|doesn't|end|enou-|enough|every|families and|found|from our =F|girl|girl who|given|got|has _ in
0.2|has a|hers-|herself|him|hosp-|hospital|house|in _ the|in question|insu-|isn't|it is|know|little _ who
0.2|long-|longer|may|most|needs|nobody's|nor|not _ a|not _ to|not the|of _ child|of us|once|one _ our|other
0.2|our NAME =J|parents|please _ not|please do|police|question|reas-|regr-|sees|she _ a|shou-|soci-|some of
0.2|stay|strangers|tell|tell _ that|that =P|that _ has|that _ is|that _ of|the =F|the _ NAME|the _ is
0.2|the council|the first|the other|their|thin-|to _ NAME|to _ of|to be|to our|to speak|treatment|unki-
0.2|unkind|up a|was _ in|was _ the|was in|wee|what _ had|when|whom|whose _ is|with =F|work|year and|~3|~also
0.2|~and|~bank|~befor|~buri|~cannot|~cas|~concern|~dai|~doesnt|~eat|~enough|~everi|~fight|~he|~herself|~him
0.2|~hospital|~hous|~isnt|~liv|~long|~longer|~mai|~mind|~mock|~most|~nor|~not|~paper|~polic|~pupil|~reason
0.2|~regret|~see|~shout|~stai|~stand|~stranger|~thing|~touch|~treatment|~unkind|~wee|~when|~whom|≈job 2.6
0.3|-ger|-ind|-ing|-ion|-tle|-try|=P one|NAME NAME|^ she|^ that|a =F|a _ whose|a family|a man|are|at a|beca-
0.3|because|cond-|court|figh-|for|for her|has _ to|he|he has|her =F|his =F|husb-|husband|i _ say|in the
0.3|is _ the|is that|just|litt-|little|long|lost|makes|mum|not|of all|ques-|she is|tell you|the NAME
0.3|the _ concerned|the _ to|the boy|to _ in|to _ up|whose =F|~becaus|~bring|~court|~dad|~for|~girl|~head
0.3|~help|~her|~his|~hurt|~husband|~ill|~just|~know|~littl|~month|~need|~question|~stop|~work|≈fact
0.4|-air|-ess|-r's|=F mother|=J one|days|for =F|has|head|her|his|only|whose|~boi|~find|~hav|~man|~mum|~onli
0.4|~whos
0.5|is|marr-|must|trou-|who has|~must|~troubl
0.6|a _ who|~los|≈fact 1.2
1.1|=F
""",
}
