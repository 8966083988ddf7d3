/** What traits of a clause weigh, in hundredths. Made by scripts/related-words/hintWeights.ts. */
const PACKED = `
1Vs=-82|1a=51|1again=-78|1also=64|1an=50|1and=-62|1are=-117|1asked=37|1be=46|1because=-49|1been=-60|1better=79|1both=74|1but=-80
1cannot=-161|1could=64|1did=-56|1does=-90|1ed=-44|1ever=-105|1every=-32|1everybody=-115|1had=-91|1half=-95|1has=-34|1he=-58|1her=-78
1i=-61|1if=45|1into=38|1is=-52|1let=192|1many=-73|1more=81|1must=62|1need=71|1never=-157|1no=-84|1nobody=-135|1not=-77|1nothing=-78
1off=-58|1once=90|1our=56|1per=75|1please=86|1she=-40|1should=92|1somebody=-65|1still=-133|1that=52|1then=-57|1three=-118|1want=54
1wants=63|1was=-94|1were=-61|1when=92|1where=72|1which=75|1whoever=78|1would=58|1you=-77|2A V=-104|2A Vs=-162|2A are=-113|2A as=73
2A at=0|2A before=120|2A can=-185|2A cannot=97|2A ed=-90|2A from=75|2A had=-68|2A have=-87|2A if=116|2A instead=218|2A is=-44
2A more=-108|2A on=52|2A only=78|2A should=101|2A the=49|2A they=-110|2A this=83|2A to=77|2A up=-133|2A was=-70|2A were=-135
2A when=91|2A where=82|2A with=141|2A would=73|2As A=-193|2As As=-108|2As N=-13|2As V=-220|2As a=-119|2As and=-79|2As are=-112
2As can=72|2As ed=61|2As from=54|2As have=-133|2As in=30|2As instead=-119|2As of=47|2As per=77|2As should=64|2As that=77
2As the=-162|2As them=-156|2As to=56|2J J=76|2J Vs=-226|2J that=-76|2J to=104|2N As=-60|2N Ns=-48|2N Vs=-128|2N about=-118|2N an=-87
2N are=-145|2N at=10|2N be=91|2N before=114|2N between=91|2N can=-48|2N from=-40|2N has=-111|2N he=-59|2N if=-56|2N is=-66|2N it=-34
2N let=77|2N needs=-75|2N new=-70|2N no=143|2N nobody=-49|2N off=-105|2N on=52|2N one=-100|2N per=-151|2N please=153|2N she=-62
2N should=138|2N so=119|2N that=84|2N the=-72|2N them=-60|2N there=-70|2N to=37|2N wants=-136|2N where=127|2N with=98|2N would=38
2Ns A=-112|2Ns V=-207|2Ns Vs=-111|2Ns are=-28|2Ns as=118|2Ns ask=-114|2Ns at=-62|2Ns before=154|2Ns cannot=-99|2Ns ed=46|2Ns from=86
2Ns have=46|2Ns in=34|2Ns ing=-50|2Ns ly=68|2Ns on=60|2Ns one=70|2Ns per=64|2Ns should=193|2Ns the=-112|2Ns to=79|2Ns without=-96
2Ns would=80|2V $=-40|2V A=54|2V J=75|2V and=-40|2V as=-49|2V at=-139|2V every=130|2V in=-63|2V is=-132|2V it=44|2V of=57|2V the=24
2V them=54|2V this=74|2V us=-74|2V when=82|2Vs $=80|2Vs As=-153|2Vs N=-63|2Vs V=-138|2Vs a=-116|2Vs at=-94|2Vs ed=99|2Vs every=-82
2Vs for=-27|2Vs from=-81|2Vs of=-33|2Vs on=-153|2Vs our=-73|2Vs the=-50|2Vs them=-106|2Vs there=73|2Vs three=-61|2Vs to=-32
2Vs two=50|2^ A=113|2^ As=-49|2^ Ns=-68|2^ V=219|2^ Vs=100|2^ a=56|2^ are=40|2^ ask=154|2^ at=53|2^ better=62|2^ do=46|2^ each=-106
2^ every=-56|2^ for=-25|2^ half=-47|2^ have=190|2^ his=-152|2^ how=-185|2^ ing=-70|2^ let=68|2^ no=72|2^ nobody=-40|2^ one=45
2^ only=-88|2^ our=-77|2^ something=109|2^ that=-82|2^ the=-48|2^ too=-77|2^ we=-30|2^ when=-109|2^ who=-75|2^ why=-94|2^ with=-51
2^ you=-207|2a J=127|2a better=55|2a ly=98|2about ing=103|2about the=-121|2about who=-70|2after N=71|2after the=-62|2again $=-38
2all As=144|2all Ns=129|2all three=148|2an J=38|2an Ns=153|2and A=135|2and a=-40|2and all=-75|2and ed=-105|2and it=-194
2and nobody=-63|2and not=156|2and the=-49|2and then=-56|2and what=141|2and you=-56|2are $=82|2are A=-99|2are a=-76|2are ed=-97
2are ing=166|2as A=-55|2as a=85|2as if=-101|2as it=107|2asked for=120|2at N=-38|2be J=187|2be ed=74|2be on=-127|2be that=-78
2because nobody=73|2because the=-88|2been N=-102|2before a=86|2before each=-183|2before it=72|2better A=55|2between A=-60
2between N=121|2between the=-48|2between two=66|2but the=-94|2by N=126|2by ing=-24|2can A=98|2can be=120|2can only=-128
2cannot V=-28|2could A=125|2could V=103|2could have=-93|2could not=-175|2do not=-115|2do the=-186|2do with=-95|2does not=-127
2does the=-97|2each ing=-82|2ed all=-58|2ed for=-70|2ed our=46|2ed that=79|2ed the=-151|2ed to=-156|2ed with=-87|2ever V=-64
2every N=-136|2first $=71|2first A=-31|2first N=112|2for A=108|2for As=94|2for Ns=102|2for Vs=73|2for all=224|2for an=-60
2for every=-93|2for ing=76|2for one=-98|2for somebody=-98|2for that=-54|2for their=98|2for two=-75|2from N=-77|2from last=-156
2from our=66|2from the=18|2had N=-137|2had a=119|2had ed=-40|2half of=-82|2have N=-113|2have asked=94|2have been=-140|2have ed=-95
2have no=-104|2have the=5|2he N=81|2he Vs=-76|2he is=77|2his A=59|2how N=91|2how about=66|2i V=-45|2i can=-44|2i ed=64|2i have=-161
2i want=152|2if a=104|2if it=-132|2if the=71|2if we=77|2in $=69|2in A=-53|2in a=-107|2in each=44|2in on=101|2ing $=-32|2ing A=105
2ing As=64|2ing N=15|2ing Vs=-84|2ing a=-40|2ing for=136|2ing if=66|2ing that=-89|2ing when=56|2instead of=68|2into N=98|2into a=55
2is $=50|2is A=-32|2is J=-90|2is N=-63|2is Ns=-81|2is always=-112|2is in=-154|2is ing=77|2is one=78|2is our=75|2is the=-85
2is what=100|2it Vs=-169|2it again=-92|2it ed=-63|2it with=86|2it would=-162|2last Ns=-118|2last ing=86|2let Ns=142|2let the=79
2let them=84|2ly $=-80|2many As=-127|2more $=67|2my N=60|2need $=71|2need two=-130|2needs a=-54|2needs the=83|2never N=-54
2never ed=-78|2new As=112|2new N=59|2new one=-69|2next A=51|2no A=-94|2no N=-201|2no more=106|2no one=-127|2nobody can=-106
2not A=-75|2not by=124|2not ed=95|2not have=-102|2nothing $=-102|2of J=-40|2of N=-108|2of an=-113|2of each=90|2of it=133|2of ly=68
2of that=94|2of their=74|2of them=-143|2of who=125|2of whoever=59|2off $=-98|2off N=125|2on Ns=-138|2on a=-89|2on an=162
2on every=118|2on the=91|2on their=-57|2once $=-75|2once N=101|2once it=58|2one A=49|2one J=-109|2one Vs=-124|2one has=-85
2one who=-60|2only N=-133|2only Ns=-93|2our A=102|2our As=-87|2our Ns=-64|2our ed=68|2our ing=74|2out the=0|2over this=-102
2own A=-136|2own N=58|2per N=55|2please $=66|2please V=125|2she Vs=-99|2should A=104|2should V=146|2should a=-169|2should be=98
2so N=-91|2so V=110|2so that=167|2somebody N=113|2somebody to=-136|2someone who=127|2something N=-176|2something that=155
2than N=-97|2than V=-53|2than one=64|2than the=-69|2that $=176|2that As=-108|2that Vs=158|2that are=107|2that both=94|2that in=53
2that nobody=-73|2that only=-100|2that was=-156|2that would=-29|2the Ns=41|2the Vs=72|2the one=-87|2their A=-120|2their N=0
2their Ns=-101|2their own=103|2them $=-72|2them N=-121|2them the=175|2there a=45|2there are=-76|2there is=-104|2there were=90
2they A=-150|2they N=-149|2they V=-138|2they are=33|2they asked=18|2they must=-68|2they need=96|2they want=65|2they will=118
2they would=43|2three As=-54|2three Ns=-36|2to N=89|2to a=-99|2to an=-177|2to ask=-96|2to be=-73|2to have=128|2to its=117
2to that=-157|2to them=135|2to whoever=66|2too $=135|2too N=-97|2two Ns=-84|2up N=35|2up a=70|2up in=-160|2up on=-206|2up to=26
2us to=107|2want a=98|2want an=65|2want it=84|2want their=-75|2was N=-115|2we N=-136|2we can=119|2we could=86|2we do=-91|2we had=131
2were N=-129|2what $=97|2what the=-3|2what they=94|2what to=85|2what was=166|2what we=-39|2when a=51|2when somebody=73|2which A=121
2which Ns=63|2which Vs=-99|2who are=127|2who ed=-95|2who has=67|2whoever is=136|2why not=115|2why the=-126|2with As=200|2with N=-72
2with Ns=-24|2with a=15|2with it=-164|2within a=76|2without N=56|2would V=164|2would a=-73|2would be=81|2would have=-130
2would like=167|2would not=-91|2you need=-120|2you would=-48|fa=56|fadd=-145|fanything=88|fare=40|fask=154|fat=53|fbetter=62
fbuild=-72|fcharge=146|fcheck=60|fcolour=67|fcustomer=82|fcustomers=-105|fdo=46|fdrivers=-71|feach=-106|fendless=-84|fevery=-56
ffewer=185|ffor=-25|fget=76|fhalf=-47|fhave=190|fhe'd=84|fhis=-152|fhow=-185|fideally=63|finclude=65|fit'd=81|fkeep=85|flate=-79
fleave=102|flet=68|flink=48|flog=66|flogin=-68|flong=-110|fmake=62|fmark=93|fmove=-75|fnames=68|fno=72|fnobody=-40|fold=-73|fone=45
fonly=-88|forder=251|forders=99|four=-77|fpaper=-168|fpeople=-116|fperhaps=81|fprice=-89|frelease=49|fschool=-27|fshow=57
fsomething=109|fstaff=-98|fsupport=-153|ftell=84|fthat=-82|fthe=-48|fthey'd=146|ftie=74|ftime=-147|ftoo=-77|ftrucks=-57|ftry=-142
fwarn=78|fwe=-30|fwhen=-109|fwho=-75|fwhy=-94|fwith=-51|fwrong=-84|fyou=-207|ga button=-88|ga customer=-112|ga driver=-79
ga reminder=83|ga report=-86|ga second=83|ga sign=91|gan approval=-81|gat least=68|ghave the=41|ghow about=66|gi showed=79
gi think=-39|gi told=113|git is=-121|glet the=59|gone has=-81|gour app=-78|gschool classes=-46|gsomeone who=130|gthat would=-49
gthe customer=97|gthe fix=67|gthe import=84|gthe planner=86|gthe tender=158|gtheir wish=50|gthere is=-72|gthey asked=22
gthey insist=71|gthey must=-68|gthey need=-98|gthey suggested=58|gthey wish=71|gthey would=-94|gwe could=59|gwhy not=43
gyou would=-48|l11=-15|l12=-32|l13=-45|l15=-60|l16=-52|l1=65|l20=-88|l2=147|l3=178|l4=106|l5=61|l6=56|s3 A Ns=19|s3 A V=-72
s3 A a=53|s3 A by=102|s3 A in=-79|s3 A is=-173|s3 A of=-132|s3 A the=211|s3 A to=-102|s3 As A=-116|s3 As are=-91|s3 As for=-47
s3 As per=59|s3 As that=75|s3 J Vs=-49|s3 N $=65|s3 N N=-37|s3 N Ns=-44|s3 N V=155|s3 N Vs=-9|s3 N a=170|s3 N be=49|s3 N is=-73
s3 N like=136|s3 N the=96|s3 N to=141|s3 Ns A=-91|s3 Ns N=-112|s3 Ns V=-116|s3 Ns are=-106|s3 Ns at=-73|s3 Ns could=65|s3 Ns for=57
s3 Ns on=78|s3 Ns should=114|s3 V A=152|s3 V N=96|s3 V Ns=158|s3 V Vs=-78|s3 V ed=47|s3 V the=165|s3 V to=-184|s3 Vs V=-72
s3 a N=-71|s3 a ing=123|s3 an V=-53|s3 ed A=84|s3 have the=41|s3 how N=-47|s3 how about=66|s3 i ed=129|s3 ing Ns=-74|s3 ing Vs=-54
s3 it is=-121|s3 just V=90|s3 let Ns=84|s3 let the=59|s3 ly V=114|s3 my N=59|s3 no N=-54|s3 one A=135|s3 one has=-81|s3 our N=-116
s3 some N=108|s3 some Ns=-58|s3 someone who=130|s3 that would=-49|s3 the As=-92|s3 the ing=-107|s3 the ly=-78|s3 their N=-45
s3 their V=50|s3 there is=-72|s3 they N=62|s3 they asked=22|s3 they ed=32|s3 they must=-68|s3 they need=-98|s3 they would=-94
s3 three Ns=-58|s3 we V=-149|s3 we could=59|s3 why not=43|s3 you would=-48|s4 A As V=-62|s4 A As are=-49|s4 A As that=115
s4 A Ns V=-69|s4 A a A=50|s4 A in the=-119|s4 A is ed=-96|s4 A the A=65|s4 A the N=96|s4 As N to=63|s4 As that V=76|s4 J As $=48
s4 N $=65|s4 N As $=65|s4 N As V=-87|s4 N As for=110|s4 N As that=137|s4 N Ns V=-102|s4 N Ns should=83|s4 N the A=59|s4 Ns A N=-65
s4 Ns A a=-64|s4 Ns A in=95|s4 Ns at the=-73|s4 Ns for Ns=98|s4 Ns on the=105|s4 Ns should be=66|s4 V the A=47|s4 V the N=75
s4 a A A=107|s4 a A Vs=-153|s4 a A for=87|s4 a A that=83|s4 a J A=85|s4 a N A=170|s4 a N As=-70|s4 a N Vs=-112|s4 a N before=72
s4 a N of=76|s4 a N to=77|s4 a N with=-65|s4 i N them=114|s4 i ed them=75|s4 it would V=-84|s4 it would be=108|s4 let Ns V=71
s4 ly V the=89|s4 one A for=56|s4 one N for=-53|s4 one has to=-81|s4 our A N=94|s4 our N As=-70|s4 our N N=89|s4 that would be=-42
s4 the A A=-84|s4 the A As=-126|s4 the A ed=132|s4 the A should=60|s4 the N A=-114|s4 the N As=-65|s4 the N Vs=-85|s4 the N for=99
s4 the N has=-63|s4 the N needs=112|s4 the N to=114|s4 the Ns N=-81|s4 the Ns V=-67|s4 the new A=-99|s4 they A the=-100
s4 they V As=-127|s4 they have been=87|s4 they need a=65|s4 they need to=-86|s4 they need two=-130|s4 they want their=-74
s4 they want to=-103|s4 they would A=-83|s4 we ed them=-96|s4 we need to=131|s4 we would be=-103|s4 you would V=-48|s5 A As V in=-67
s5 A in the N=-74|s5 A of the A=-96|s5 J As $=48|s5 N $=65|s5 N As $=65|s5 V the A N=-81|s5 V the A and=-99|s5 V the N and=-60
s5 a A of Ns=-24|s5 a N A that=55|s5 a N that As=-162|s5 a N that Vs=51|s5 how about a N=62|s5 is there a N=51|s5 the A N As=-49
s5 the N is ing=68|s5 the N to V=112|s5 they are ing for=42|s5 they want their N=-74|s5 they want to V=-158|s5 they would A N=-46
s5 they would N V=-68|w.=68|w:=210|w?=173|wa=51|wability=149|wable=104|wabove=89|wadd-on=97|wadd=78|wadded=102|wafternoon=-76
wagain=-78|wago=-92|wahead=100|wallow=160|walso=64|walthough=-61|wamounts=96|wan=50|wand=-62|wannounce=72|wanother=-157
wanybody=-130|wanyone=-147|wanything=150|wapi=103|wapp=139|wappointment=113|warchive=93|ware=-117|waround=-57|warrive=-144|wasked=37
wasking=74|wattachments=72|wattendance=89|waugust=-83|wautomated=76|wautomatic=85|wautomatically=148|wbadge=114|wbank=-34|wbar=98
wbarn=-245|wbe=46|wbecause=-49|wbedside=67|wbeen=-60|wbelieve=-130|wbetter=79|wbig=135|wbigger=175|wbins=81|wblind=-98|wblock=87
wblood=-126|wboat=39|wboth=74|wbought=-68|wbox=93|wbreak=-92|wbreaks=-64|wbroken=-179|wbuilt=-213|wbulk=58|wbus=106|wbusiness=-90
wbut=-80|wbutton=78|wbuttons=121|wcalendar=89|wcalendars=93|wcall=-181|wcalls=104|wcame=-102|wcannot=-161|wcards=110|wcase=111
wcases=-76|wcatalogue=122|wcentre=-48|wcertificate=-47|wchange=-62|wchanged=-82|wcharges=-83|wchat=71|wcheaper=98|wcheck-in=123
wcheck=270|wchecklist=86|wchip=80|wchips=99|wchristmas=-143|wclaim=-128|wclaims=134|wclose=-125|wclosed=-72|wcode=139|wcoin=85
wcold=-51|wcollar=-85|wcolour=171|wcome=-104|wcomes=-74|wconfigurable=73|wconfirm=142|wconfirmation=73|wconnector=126|wcontract=-77
wcontroller=90|wcoordinators=58|wcopies=-42|wcorridor=-66|wcost=-192|wcosts=-95|wcould=64|wcounts=75|wcovers=173|wcow=-162
wcows=-186|wcrashes=-92|wcrates=77|wcustomers=-104|wdamage=-84|wdark=79|wdashboard=66|wdata=-68|wdate=83|wday=-40|wdecides=-60
wdefault=121|wdelivery=75|wdictate=57|wdid=-56|wdifferent=-167|wdigest=104|wdirector=-144|wdisappears=-95|wdisplay=87|wdoes=-90
wdoubled=-105|wdown=-133|wdrawer=-135|wdrive=-100|wdrivers=-131|wdrops=-58|wdry=-102|wdust=-54|wduty=47|we-mail=153|weasier=131
weaster=-83|wedit=150|wedition=263|weighty=58|welectronic=134|weleven=-132|wempty=-43|wend=-123|wended=-99|wendless=-84|wends=-198
wenter=26|werror=-89|weven=-55|wever=-105|wevery=-32|weverybody=-115|weverything=-206|wexactly=82|wfail=-75|wfails=-89|wfall=-86
wfalls=-89|wfault=-75|wfax=-80|wfear=-79|wfeature=80|wfeed=67|wfelt=-70|wfield=86|wfigure=-39|wfile=120|wfind=-121|wfinding=-108
wfinds=-115|wfine=-88|wfire=-47|wfive=-61|wfix=175|wflag=85|wfloor=-110|wfollow=120|wfont=48|wforemen=-161|wforget=-94|wforty=-199
wfound=-74|wfour=-243|wfree=152|wfreight=31|wfriday=-133|wfront=-36|wfull=-135|wfunction=166|wfunny=-69|wgate=81|wget=-121|wgive=63
wglance=83|wgloves=-86|wgoes=-41|wgone=-214|wgot=-285|wguard=-82|wguess=-168|whad=-91|whalf=-95|whand=-86|whandhelds=117|whandle=112
whappened=-111|whardly=-120|whas=-34|whaving=93|whe'd=84|whe=-58|whear=-165|whelp=77|wher=-78|wherd=-80|whide=113|whides=-66
whold=-58|whoping=79|whospital=-156|whost=71|whosted=68|whotline=88|whour=-36|whundred=-64|wi=-61|widea=237|wideally=63|wif=45
will=-59|wimport=31|wimportant=64|winbox=61|winclude=111|winsist=71|winspection=-128|wintegration=109|winterested=119|winterface=132
winto=38|winvoice=-67|wis=-52|wissue=-84|wit'd=81|witem=127|witems=58|wjob=-7|wjune=-122|wkeen=148|wkeyboard=93|wkeys=-77|wkiosk=122
wkitchen=84|wknow=-143|wknows=-96|wlabels=104|wlanguage=140|wlaw=-97|wleak=-79|wlearn=-77|wlearns=-88|wleaves=41|wleft=-125|wlet=192
wletter=-97|wlies=-57|wlimits=87|wline=79|wlines=-125|wlink=88|wlinks=96|wlist=44|wlock=172|wlog=99|wlogin=-41|wlooks=-68|wlose=-256
wlost=-151|wlove=98|wlow=119|wmade=92|wmail=116|wmake=83|wman=-106|wmanager=132|wmany=-73|wmap=154|wmaps=111|wmarch=-126|wmark=108
wmean=-51|wmeans=-90|wmedicine=61|wmeeting=-127|wmembership=73|wmessage=224|wmeter=98|wmiddle=-100|wmidnight=-62|wmilk=-74|wmind=58
wmistake=-46|wmistakes=-51|wmode=191|wmodule=249|wmoment=54|wmonday=-138|wmoney=-166|wmonth=-101|wmore=81|wmorning=-83|wmoved=-131
wmoves=76|wmuch=-145|wmust=62|wname=79|wnavigation=85|wneed=71|wneighbours=-77|wnever=-157|wnine=-148|wno=-84|wnobody=-135
wnoise=-72|wnoon=-90|wnot=-77|wnothing=-78|wnowhere=-110|wnumbers=-38|wnurse=-104|woff=-58|woffer=99|woffice=-34|woffline=177
wold=-8|wonce=90|wonline=70|wopened=57|wopens=-116|woption=175|wother=-165|wought=275|wour=56|wovernight=98|woverview=80|wowner=71
wpage=64|wpages=-82|wpallet=-117|wpallets=-47|wpaper=-127|wpart=-128|wpass=82|wpassengers=-143|wpassword=-99|wpasswords=-128
wpay=-79|wpayment=144|wpeople=-34|wper=75|wperhaps=81|wperson=-62|wphoto=138|wphotos=113|wpickup=56|wpilot=83|wplace=66|wplain=75
wplan=114|wplanner=136|wplate=100|wplease=86|wpolish=101|wportal=57|wpower=-69|wpredictive=74|wpremium=76|wprescriptions=76
wprints=-77|wpriority=118|wprivate=80|wproof=-98|wproperty=91|wproposal=76|wpropose=119|wproposed=107|wprovide=93|wpupil=68|wpush=89
wput=88|wqr=100|wquarter=-75|wquestions=161|wqueue=-117|wquiet=-93|wrain=-192|wrather=92|wreach=-128|wrecommended=52|wrecord=113
wrefunds=71|wregister=139|wrelease=191|wremarks=82|wreminder=117|wreminders=86|wreorder=56|wrepeat=67|wreport=87|wreporting=-96
wrequest=108|wrequesting=94|wrequires=205|wreservation=118|wrestart=-49|wrfid=165|wrobot=-33|wroute=180|wrule=93|wruns=72|wsaid=-87
wsap=103|wsaturday=-69|wsay=126|wsays=39|wscale=-204|wschool=-37|wscreen=60|wscrews=-131|wseason=-78|wsecond=143|wsees=89
wself-service=108|wsells=-76|wsends=-52|wsensors=156|wservice=68|wsetting=-68|wseveral=64|wshared=107|wshe=-40|wshop=-71|wshort=-39
wshould=92|wshow=199|wside=-145|wsign-on=109|wsimple=74|wsince=-157|wsingle=104|wsit=-151|wsites=86|wsix=-86|wsleep=-102|wslots=207
wsmall=89|wsmaller=101|wsoftware=-66|wsold=-88|wsolve=94|wsomebody=-65|wsort=132|wspare=-58|wspend=-45|wspring=67|wstaff=-122
wstand=-77|wstart=-91|wstate=126|wstays=-124|wstill=-133|wstock=117|wstop=72|wstopped=-92|wstraight=180|wstudents=-63|wsuggested=203
wsuggestion=125|wsupport=117|wsurvey=-72|wsurvives=98|wsystem=108|wsystems=-67|wtablet=140|wtaken=-29|wtakes=-96|wtank=-54|wtape=-92
wtaxi=-101|wteam=-69|wtenants=114|wtenth=-70|wterminal=63|wtext=84|wthat=52|wtheatre=-84|wtheirs=-105|wthemselves=183|wthen=-57
wthey'd=146|wthing=107|wthink=-84|wthird=-95|wthirty=-162|wthree=-118|wtick=88|wticket=188|wtie=74|wtill=76|wtoday=-140|wtold=-81
wtook=-164|wtool=94|wtools=74|wtop=53|wtouch=-86|wtranslation=107|wtravel=-55|wtrouble=-149|wtrucks=-45|wtrust=-158|wtube=-120
wtuesday=-79|wtwice=-173|wtwo-factor=122|wtyped=137|wtypes=-82|wtypo=-118|wunderstands=-112|wupdate=-127|wupload=62|wuse=-106
wused=-68|wuseful=92|wvalid=126|wvalue=79|wvanish=-68|wversion=199|wvery=75|wvideos=106|wview=81|wvisit=51|wwait=-224|wwaited=-86
wwaits=-70|wwalk=-132|wwant=54|wwants=63|wwarehouse=-45|wwarn=105|wwarning=71|wwas=-94|wway=95|wweb=131|wwebsite=103|wweek=-153
wweekend=-76|wweeks=-162|wwent=-190|wwere=-61|wwheel=-83|wwhen=92|wwhere=72|wwhich=75|wwhoever=78|wwhole=-131|wwinter=-95|wwish=157
wwishes=186|wworks=-32|wworkshop=59|wwould=58|wwrong=-226|wwrote=-116|wyard=52|wyear=-56|wyears=-135|wyesterday's=-139|wyou=-77
`;

export const BIAS = -0.229;
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  PACKED.trim()
    .split(/[|\n]/u)
    .map((one) => {
      const at = one.lastIndexOf('=');
      return [one.slice(0, at), Number(one.slice(at + 1)) / 100];
    })
);
