/**
 * Verbs that are in use, so that "a pallet vanishes" is told from "a pallet scanner". From WordNet 3.1, Copyright 2011 by Princeton
 * University, under its licence: https://wordnet.princeton.edu/license-and-commercial-use
 */
export const VERBS: ReadonlySet<string> = new Set(
  `abandon abduct abet abhor abide abolish abound abridge abrogate absent absorb abstain abstract abuse accede accelerate accentuate accept
   access acclaim acclimatize accommodate accompany accomplish accord accost account accredit accrue acculturate accumulate accuse accustom ace
   ache achieve acknowledge acquaint acquiesce acquire acquit act action activate actuate adapt add addict address adhere adjoin adjourn adjust
   administer admire admit admix admonish adopt adore adorn adsorb advance advantage adventure advertise advise advocate aerosolize affect
   affirm affix afflict afford affront age agglomerate aggravate agitate agree aid ail aim air alarm alert alibi alien alienate alight align
   allege alleviate alligator allocate allot allow alphabetize alter alternate amass amaze ambition amble ambush amend amount amplify amputate
   amuse analyse analyze anchor anger angle animate animize annihilate announce annoy anoint answer antagonise antagonize anticipate antique
   ape apologise apologize appall appeal appear appease append applaud apply appoint apportion appraise appreciate apprehend apprentice
   approach appropriate approve arbitrate arch archaize archive argue arise arm armor arouse arraign arrange array arrest arrive arrogate
   article articulate ascend ascertain ascribe ask aspire assail assassinate assault assay assemble assent assert assess assign assimilate
   assist associate assume assure astonish astound atone attach attack attain attempt attend attest attract attribute attune auction audit
   audition augment augur authenticate author authorize autograph automate avail avenge average avert avoid await awake awaken award awe babble
   bachelor backfire backpack backstitch badge badger baffle bag bail bait bake balance balk balkanize ball balloon ban band bandage bandy bang
   banish bank bankrupt banter baptize bar barb barbecue bare bargain barge bark barrack barrel barricade base bash bask baste bat bate bathe
   batter battle bawl bay bead beam bean bear beard beat beautify beckon become bed bedamn beef beep beetle befall befit befog befriend
   befuddle beg beget beggar begin beguile behave behead behold behoove belabor belch belie believe bell bellow belong belt bemoan bench bend
   benefit berate beseech beset besiege besmirch bespeak bestow bet bethink betray bevel bewail beware bewilder bewitch bicker bid bide bike
   bilk bill billow bin bind bird birdie birth bitch bite blab black blacken blackmail blame blanch blanket blare blaspheme blast blaze bleach
   bleat bleed bleep blend bless blight blind blindfold blink blister bloat block blood bloom blossom blow blubber blue blueprint bluff blunder
   blunt blur blurt blush bluster board boast boat bob bode bog bogey boggle boil bolster bolt bomb bombard bond bone boo boob book boom
   boomerang boost boot border bore borrow boss botch bother bottle bottom bounce bound bow bower bowl box boycott brace brag braid brain
   brainwash brake brand brandish brave brawl breach break breakfast breast breathe breed brew bribe bridge brief brighten bring bristle
   broadcast broaden broil broker brood brook browbeat brown bruise bruit brush bubble buck bucket buckle bud budge budget buff buffer buffet
   bug bugger build bulge bulk bull bulletin bullshit bully bum bump bunch bundle bunk bunker burden burgeon burn burp burrow burst bury
   bushwhack bust bustle butcher butt butter button buy buzz bypass cab cable cackle cage cake calcify calculate calibrate call calm calumniate
   calve camouflage camp campaign cancel candle cane cannon canonize canter canvass cap caper capitalize capitulate captain caption captivate
   capture card care careen career caress caricature carol carpet carry cart cartoon carve cascade case cash cast castigate cat catalog
   catalogue catapult catch catechize categorize cater caucus cause caution cave cavort caw cease celebrate cement center centralize centrifuge
   cerebrate certificate certify chafe chaff chain chair challenge chamber champ champion chance chandelle change channel chant chap character
   characterize charcoal charge charm chart charter chase chat chatter cheat check checker cheek cheer cheerlead cheque cherish chew chide
   chill chime chin chip chirp chivy choke choose chop chord choreograph chortle chorus christen chronicle chuck chuckle chuff chug chunk churn
   cipher circle circuit circulate circumscribe cite citrate civilize claim clam clamber clamor clamp clang clank clap clarify clash clasp
   class classify clatter claw cleanse cleave clench clerk click climax climb clinch cling clink clip cloak clobber clock clog clomp clone
   close closet clot clothe cloud clown club cluck clue cluster clutch coach coagulate coalesce coast coat coax cock cod coddle code codify
   coerce coexist coffin cohere coil coin coincide coke collaborate collapse collar collate collect colonize color colour comb combat combine
   come comfort command commandeer commemorate commence commend comment commiserate commission commit commune communicate communize commute
   companion compare compel compensate compete compile complain complement complicate compliment comply compose compound comprehend compress
   comprise compromise compute con conceal concede conceive concentrate concern concert conciliate conclude concoct concur condemn condense
   condescend condition condone conduct cone confer confess confide confine confirm confiscate conflict conform confound confront confuse
   congeal congratulate congregate conjecture conjoin conjugate conn connect connote conquer conscript consent consider consign consist console
   consolidate consort conspire constitute constrict construct construe consult consume consummate contact contain contaminate contemplate
   contend contest continue contract contradict contrast contribute contrive control convene conventionalize converge converse convert convey
   convict convince convulse cook cooperate coordinate cop cope copy cord core corn corner corral correlate correspond corroborate corrode
   corrupt cosponsor cost costume couch cough counsel count counter counteract counterattack counterbalance counterchallenge counterpoint
   couple course court cover covet cow cower crab crack crackle cradle craft cram cramp crane crank crap crash crate crave crawl crayon craze
   creak cream crease create credit creep cremate crew cricket cringe cripple crisscross criticise criticize croak crochet crook croon crop
   cross crouch crow crowd crown crucify cruise crumb crumble crumple crunch crush cry crystallize cub cube cuddle cuff culminate cultivate
   culture cup curb cure curl curse curtail curtain curve cushion cuss cut cycle dab dabble dam damage damn dampen dance dangle dare darken
   darn dart dash date daunt dawn daydream dazzle deaden deal debate debilitate debrief debut decay decease deceive decelerate decentralize
   decertify decide deck declaim declare decline decompose decorate decrease decree decry dedicate deduce deduct deem deepen default defeat
   defecate defect defend defer define deform defraud defray defrost defy degas deglycerolize degrade dehydrate deign delay delegate delete
   delight delimit deliver delude delve demand demarcate demean democratize demolish demonstrate demote demur demythologize denote denounce
   dent deny depart depend depersonalize depict deplore deploy deport depose deposit deprave depress deprive derange deride derive descend
   describe desecrate desert deserve design designate desire despair despatch despise despoil destine destroy detach detail detain detect deter
   deteriorate determine detest detonate detract detribalize devastate develop deviate devil devise devote devour diagnose diagram dial dialyze
   dictate die diet differ differentiate diffuse dig digest dignify digress dilate dilute dimension diminish dimple din dine ding dip disable
   disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband disbelieve disburse discard discern discharge
   discipline disclose disconnect discontinue discount discourage discover discredit discriminate discuss disdain disenfranchise disengage
   disentangle disgrace disguise disgust dishearten dishonor dishonour disintegrate disinter disk dislike dislocate dislodge dismember dismiss
   dismount disobey disorder disorient disown dispatch dispel dispense disperse displace display dispose disprove dispute disqualify disregard
   disrespect disrobe disrupt diss dissect dissemble disseminate dissent dissipate dissolve dissuade distance distill distinguish distort
   distract distress distribute distrust disturb ditch dive diverge divert divest divide divorce divulge dock docket doctor document dodge dog
   dominate domineer don donate doodle doom dope dose dot doubt dovetail downgrade download doze draft drag drain dramatize drape draw drawl
   dread dream dress dribble drift drill drink drip drive drone drool droop drop drown drowse drug drum dub duck duel dull dump dunk dupe dust
   dwarf dwell dwindle dye dynamite eagle earn ease eat ebb echo eclipse economize eddy edge edify edit educate efface effect effectuate
   effloresce egg ejaculate eject elaborate elapse elate elbow elect electrocute elevate elicit eliminate elongate elope elucidate elude elute
   email emanate emancipate emasculate embalm embark embarrass embed embellish embezzle embitter embody embolden emboss embrace embroider
   embroil emerge emigrate emit emphasize employ empower emulate enable enact enamel encamp encase enchant encipher enclose encompass encounter
   encourage encroach encrust encrypt end endanger endear endeavor endorse endow endure energize enervate enforce engage engender engineer
   engrave engross engulf enhance enjoin enjoy enlarge enlighten enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine
   ensue ensure entail enter entertain enthrall enthrone entice entitle entomb entrance entrench entrust enumerate enunciate envelop envisage
   envision envy epitomize equal equate equilibrate equip eradicate erase erect erode err erupt escalate escape eschew escort espouse essay
   establish esteem estimate etch eulogize europeanize evacuate evade evaluate evaporate eventuate evict evidence evoke evolve exacerbate exact
   exaggerate exalt examine exasperate exceed excel except exchange excise excite exclaim exclude excommunicate excoriate excruciate excuse
   execute exemplify exempt exercise exert exhale exhaust exhibit exhilarate exile exist exit exonerate exorcise expand expect expedite expel
   expend expense experience experiment expiate expire explain explode exploit explore export expose expound express expunge extend extenuate
   exterminate extinguish extirpate extract extrapolate extricate extrude exude eye eyeball face facilitate factor fade fag faggot fail faint
   fair fake fall falsify falter famish fan fancy fantasize fare farm fart fascinate fashion fast fasten fat fate father fathom fatten fault
   favor favour fax faze fear feast feather feature federalize fee feed feel feign feint felicitate fell fence ferry fertilize fester fetch
   fete fiddle fidget field fight figure file fill film filter fin finance find fine finger fingerprint finish fire firm fish fistfight fit fix
   fizzle flag flail flake flame flank flap flare flash flatten flatter flaunt flavor flaw flee fleet flex flick flicker flight flinch fling
   flip flirt flit float flocculate flock flog flood floor flop floss flounce flounder flourish flout flow flower flub flunk fluoresce flurry
   flush fluster flutter fly foam focus foil fold follow fool foot forbid force forecast foreclose forego foreknow foresee foreshorten forest
   forestall forfeit forge forget forgive forgo fork form formulate forsake forswear fortify forward foster foul found fractionate fracture
   fragment frame frank fraternize freak freckle freeze frequent fret frighten frizzle frog frogmarch frolic front frost frown fruit frustrate
   fry fuck fuel fulfil fulfill fullback fulminate fumble fume function fund funnel furl furlough furnish furrow further fuse fuss gabble gag
   gain gallivant gallop gamble game gang gap gape garage garden garland garner garrison gas gash gasp gate gather gauge gawk gaze gear general
   generalize generate gentle germinate gesticulate gesture get geyser ghost gift giggle gild gird give glance glare glaze gleam glean glide
   glimpse glint glisten glitter gloat glom glorify glory glow glower glue glut glycerolize gnash gnaw go goad gobble goggle golf goof gore
   gorge gossip gouge govern gown grab grace grade graduate grant graph grapple grasp grass gratify grave graze grease green greet grieve grill
   grimace grime grin grind grip grit groan groom grope ground group grovel grow growl grumble grunt guarantee guard guess guide gull gulp gum
   gun gush gut gutter guy guzzle gyrate habit hack haggle hail hallow hallucinate halt hammer hamper hand handcuff handicap handle handwrite
   hang hanker happen harangue harass harbor harden harm harness harp harrow harry harshen harvest hassle hasten hat hatch hate haul haunt hawk
   hazard head headline headquarter heal heap hear heat heave hedge heed heel heft heighten heist help hemorrhage herald herd hesitate hibachi
   hibernate hiccup hide highlight hijack hike hill hinder hinge hint hire hiss hit hitch hitchhike hive hoard hobble hock hog hoist hold hole
   holiday holler homogenize honeymoon honk honor honour hood hook hoop hoot hop hope horn horrify horse hose hospitalize host hound house
   housekeep hover howl huckster huddle huff hug hulk hum humanize humble humiliate humor hump hunch hunt hurdle hurl hurry hurt hurtle husband
   hush hustle hypnotize hypothesize ice identify idolize ignite ignore illuminate illumine illustrate image imagine imbed imbibe imitate
   immerse impair impale impart impede impel impend imperil impersonate impinge implant implement implicate implore imply import impose impound
   imprecate impress imprint imprison improve improvise impute inaugurate incapacitate incarnate inch incise incite incline inclose include
   incorporate increase incriminate incubate inculcate incur index indicate indict indoctrinate indorse induce induct indulge infect infer
   infest infiltrate inflame inflate inflect inflict influence inform infuriate ingest inhabit inhale inherit inhibit initial initiate inject
   injure inlay innovate inquire inscribe insert insist inspect inspire instal install instigate institute institutionalize instruct instrument
   insulate insult insure integrate intend intensify inter interact intercede intercept interconnect interest interfere interject interlace
   interlock intern internalize interpenetrate interpose interpret interrogate interrupt intersect intertwine intervene interview interweave
   intimate intimidate intone intoxicate intrigue introduce intrude intrust inure invade invalidate inveigh invent invert invest investigate
   invite invoice invoke involve iodinate iron irrigate irritate isolate issue italicize itch itemize jab jabber jack jacket jail jam jangle
   jar jaw jaywalk jeer jeopardize jerk jest jet jewel jig jilt jimmy jingle jive job jockey jog joggle join joint joke jolt jostle journey joy
   judge jug juggle jumble jump junk justify juxtapose keep key keynote kick kid kidnap kill kiss kit kitten knead kneel knight knit knock knot
   know knuckle label labor lace lacerate lack lag lam lamb lament laminate lampoon land landscape languish lap lapse lash latch laugh launch
   launder lavish lay layer laze lead league leak lean leap learn lease leave lecture leer legislate legitimize lend lengthen lessen let letter
   level levy liberalize liberate license lick lie lift light lighten like limit limp line linger link lionize liquidate list listen litter
   load loaf loan loathe lob lobby locate lock lodge log loiter look loom loop loose loosen loot lope lord lose lot lounge love lower lug lull
   lumber lump lunch lunge lurch lure lurk lust lynch lyophilize lyric machine madrigal magnetize magnify mail maintain major make malfunction
   malinger maltreat man manage mandate maneuver mangle manifest manipulate manufacture map mar marble march marinate mark market maroon marry
   marshal martyr marvel mash mask masquerade mass massacre massage master mastermind masturbate mat match mate materialize matriculate matter
   mature maul maximize mean meander measure meddle mediate meditate meet melt memorize menace mend mention merchandise merge merit mesh
   mesmerize mess message metabolize metamorphose meter mew migrate militate milk mill mince mind mine mingle minimize minister minor mint
   mirror miscalculate miscarry misconstrue misfire misgauge misguide misinterpret misjudge mislay mislead mismanage misname misperceive
   misplace misquote misread misrepresent miss mist mistake mistreat mistrust misunderstand misuse miter mitigate mix moan mobilize mock model
   modernize modify moisten mold molest mollify monitor monkey monopolize moo moon moonlight moor mop mope mortar mother motion motivate motor
   motorcycle mottle mould mount mourn mouth move mow muck muffle mug mull multiply mumble munition murder murmur muscle muse mushroom muster
   mutilate mutter mystify nab nag nail name narcotize narrate narrow nasale nationalize naturalize navigate necessitate neck need needle
   negative neglect negotiate neigh neighbor neighbour nerve nest nestle net network neuter neutralize nick nickel nickname nip nod noise
   nominate nose notarize notch note notice notify nourish nucleate nudge nuke numb number nurse nurture nut nuzzle obey object obligate oblige
   obliterate obscure observe obsess obstruct obtain occasion occlude occupy occur offend offer officer officiate offsaddle offset ogle oil
   omit ooze operate oppose oppress orb orbit orchestrate ordain order organise organize orient originate ornament orphan ossify ostracize oust
   outclass outdistance outdo outdraw outface outfight outfit outgeneral outgo outgrow outlaw outline outlive outmaneuver outmode outnumber
   outplay output outrage outrun outsmart outstrip outweigh overbear overburden overcome overdo overdrive overeat overemphasize overestimate
   overexpose overfeed overfill overflow overhaul overhear overheat overindulge overlap overlay overload overlook overpower overproduce
   overrate overreach overreact override overrule overrun overshadow overshoot overstep overstrain overtake overthrow overturn overwhelm
   overwork owe oxidise oyster pace pacify pack package pad paddle padlock page pain paint pair pal pall palm pamper pan panel panic pant
   pantomime paper par parachute parade parallel paralyze paraphrase parcel parch pardon pare parent park parlay parody parrot parry part
   partake participate partner party pass paste pasture pat patch patent patrol patronize pattern pause pave paw pawn pay peak pearl peck pedal
   peddle pee peek peel peep peer pelt pen penalize pencil penetrate people pepper perceive perch perform perfume perish perk permeate permit
   perpetrate perpetuate persecute persevere persist personalize personify persuade pertain perturb peruse pervade pervert pester pet petition
   petrify philosophize phone photograph phrase pick picket pickle picnic picture piece pierce pig pile pilfer pillory pillow pilot pimp pin
   pinch pine ping pinpoint pioneer pip pipe pirate piss pit pitch pity pivot place plague plain plan plane plank plant plaster plat plate play
   plead please pledge plod plot plow pluck plug plumb plummet plunder plunge plunk ply poach pocket pod point poise poison poke polarize pole
   police polish poll pollute pommel ponder pooch pool pop populate pore port portend portray pose position possess post postpone postulate pot
   potter pounce pound pour pout powder power practice practise praise prance prattle pray preach prearrange precede precipitate preclude
   precondition predict predominate preempt preface prefer preisolate prejudice premise preoccupy prepare presage prescribe preserve preside
   press pressure presume presuppose pretend prevail prevent prey price prick pride prim prime print prise privilege prize probe proceed
   process proclaim procrastinate procure prod produce profess proffer profile profit program programme progress prohibit project prolong
   promise promote prompt promulgate pronounce proof prop propel prophesy proportion propose proposition proscribe prosecute prospect prosper
   prostitute prostrate protect protest protrude prove provide provision provoke prowl prune pry publicize publish pucker puff puke pull
   pulsate pulse pulverize pummel pump punch punctuate puncture punish punt pupate purchase purge purify purl purloin purport purpose purse
   pursue push put putt puzzle pyramid quack quadruple quail quake qualify quarrel quarter quash queen quell quench query question quicken
   quickstep quiet quip quirk quit quiver quote rabbit race rack racketeer radiate radio rag rage raid rail railroad rain raise rake rally ram
   ramble range rank ransack rant rap rape rat rate ratify ration rationalize rattle ravage rave raven ravish ray reach react reactivate read
   readapt readjust ready reaffirm realign realise realize reap reappear rear rearrange reason reassail reassemble reassert reassign reassure
   reawaken rebel reboot rebound rebuff rebuild rebuke rebut recalculate recall recapitulate recapture recede receipt receive recess recite
   reckon reclaim reclassify recognise recognize recoil recollect recommend reconcile recondition reconnoiter reconsider reconstruct reconvene
   reconvert recopy record recount recoup recover recreate recruit recur recycle redden redecorate rededicate redeem redefine redirect
   rediscover redistribute redouble redress reduce reecho reek reel reelect reenact reenforce reestablish reevaluate reeve reexamine refashion
   refer reference refill refinance refine reflect reform refrain refresh refuel refund refurbish refuse refute regain regale regard regiment
   register regret regroup regulate rehabilitate rehash rehearse reign reimburse rein reinforce reinstall reinstate reinterpret reissue
   reiterate reject rejoice rejoin relace relate relax relay relearn release relegate relent relieve relinquish relish relive reload relocate
   rely relyric remain remake remand remark remarry remedy remember remind reminisce remit remodel remonstrate remount remove rename rend
   render renew rent reopen reorder reorganize repair repay repeal repeat repel repent rephrase replace replant replenish reply report repose
   represent repress reprimand reprint reproach reprobate reproduce repudiate repulse repute request require requisition reread rerun
   reschedule rescind rescue reseal research resemble resent reserve reset resettle reshape reside resift resign resist resmudge resolve resort
   resound respect respond rest restart restate restock restore restrain restrict result resume resurrect resuspend retail retain retaliate
   retard retch rethink retie retire retort retrace retract retranslate retreat retrieve return retype reunite reuse rev revamp reveal revel
   revenge reverberate revere reverence reverse revert review revile revise revitalize revive revoke revolt revolutionize revolve reward
   rewrite rhyme rib ricochet rid riddle ride ridicule riffle rifle rig rile rim ring rinse riot rip ripen ripple rise risk ritualize rival
   rive rivet roam roar roast rob robe rock rocket roleplay roll romance romanticize romp roof room roost root rope rot rotate rough roughen
   round rouse rout route rove row rub rubber ruffle ruin rule rumble rummage rumor rumour run rupture rush rust rustle sabotage sack sacrifice
   sadden saddle safeguard sag sail saint salivate salt salute salvage sample sanction sand sap sashay satellite satiate satisfy saturate saute
   savage save savor savvy saw say scab scald scale scalp scamper scan scandalize scar scare scarify scatter scent schedule scheme school
   scissor scoff scold scoop scoot scorch score scorn scour scout scowl scramble scrap scrape scratch scrawl scream screech screen screw
   scribble scribe scrimmage script scroll scrounge scrub scrutinize scud scuff sculpture scurry scuttle seal seam sear search season seat
   secede seclude secrete section secularize sedate seduce see seed seek seem seep segregate seize select sell send sense sensitize sentence
   sentimentalize sequence serenade serve service set settle sever sew shack shackle shade shadow shake sham shamble shame shape share shark
   sharpen shatter shave shear shed sheer sheet shell shelter shelve shepherd shield shift shill shimmer shimmy shin shine ship shirk shirt
   shit shiver shock shoe shoot shop shoplift shore short shorten shoulder shout shove shovel show shower shred shriek shrill shrimp shrink
   shroud shrug shuck shudder shuffle shun shunt shut shutter shuttle shy sicken side sideline sidestep sidle sift sigh sight sightsee sign
   signal signify silence silhouette simmer simplify simulate sin sing singe singsong sink sip sire sit site situate size sizzle skate
   skateboard skedaddle sketch ski skid skim skin skip skirmish skirt skulk skylark slack slacken slam slant slap slash slate slaughter slave
   slaver slay sleep sleepwalk slice slide slime sling slink slip slit slobber slop slope slot slug sluice slumber slump slurp smack smash
   smear smell smile smirk smite smoke smolder smooth smother smuggle snack snag snail snake snap snare snarl snatch sneak sneer sneeze snicker
   sniff snigger snitch snivel snoop snore snort snow snowball snowboard snub snuggle soak soap soar sob sober socialize sock soften soil
   solace solder soldier solicit solve soothe sophisticate sorb sorrow sort sound sour source souse sow space spade span spang spank spar spare
   spark sparkle spatter spawn speak spear spearhead specialize specify speculate speed spell spend spice spike spill spin spiral spirit spit
   splash splatter splice splinter split spoil sponge sponsor spook spoon sport spot spotlight spout sprain sprawl spray spread spring sprinkle
   sprint sprout spur spurn sputter spy squall square squash squat squawk squeak squeal squeeze squelch squint squirm squirt stab stabilize
   stable stack staff stag stage stagger stain stake stalk stall stammer stamp stampede stand standardize staple star stare start startle
   starve stash state station stay steady steal steam steel steep steer stem step sterilize stew stick stiffen stifle stimulate sting stink
   stipulate stir stitch stock stoke stomp stone stoop stop store storm stow straddle strafe straggle straighten strain strand strangle strap
   stratify straw stray streak stream strengthen stress stretch strew strike string strip stripe strive stroke stroll strop structure struggle
   strum strut stud study stuff stumble stump stun stunt stutter style sub subcontract subdue subject subjugate sublime submarine submerge
   submit subordinate subpoena subscribe subside subsidize subsist substantiate substitute subtend subtitle subtract subvert succeed succumb
   suck sue suffer suffice suffocate suffuse sugar suggest suit sulk sulphur sum summarize summate summer summon sun sunder superimpose
   superintend supersede supervise supplant supplement supplicate supply support suppose suppress surf surface surfeit surge surmise surmount
   surpass surprise surrender surround survey survive suspect suspend sustain suture swab swagger swallow swamp swan swap swarm swathe sway
   swear sweat sweep swell swerve swim swindle swing swinge swipe swirl swish switch swivel swoon swoop symbolize sympathize sync synchronize
   synthesise synthesize systematize table tabulate tack tackle tag tail tailor taint take talk tame tamper tangle tank tantalize tap tape
   taper target tarnish tarry task taste tat tattoo taunt tax taxi teach team tear tease teem teeter telegraph telephone telescope televise
   tell temper tempt tenant tend tender tent term terminate terrify terrorize test testify tether thank thaw theme theorize thicken thieve thin
   think thrash thread threaten thresh thrill thrive throb throng throttle throw thrust thud thumb thump thunder thwart tick ticket tickle tide
   tie tighten tile tilt time tingle tinker tinkle tint tip tiptoe tire tissue title titter toast toe toenail toil tolerate toll tone tongue
   tool toot top topple torch torment torture toss tot totter touch tour tow towel tower toy trace track trade trail train tramp trample
   transact transcend transcribe transfer transfix transform transgress translate transmit transmute transpirate transplant transport transpose
   trap trash traumatize travel traverse tread treasure treat tree tremble trespass trick trickle trifle trigger trim trip triple triumph troll
   troop trot trouble truck trudge trumpet trundle trust try tube tuck tug tumble tune tunnel turn turtle tutor tweak tweeze twiddle twig twin
   twine twinkle twirl twist twitch type typify unarm unclasp uncork uncover uncurl underestimate undergo underlie underline undermine underpin
   underrate underscore understand understate undertake underwrite undo undress undulate unearth unfasten unfold unhitch uniform unify unite
   universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble unscrew unsettle unsheathe unsolder unteach unthaw untie
   unveil unwind unwire update upgrade uphold upholster uplift upload upraise uproot upset urbanize urge use usher usurp utilize utter vacate
   vacation vacuum validate value vanish vanquish vary vault veer veil vein vend venerate vent ventilate venture verify verse vest veto vex
   vibrate victimize videotape vie view vindicate violate visit visualize vivify vocalize voice volunteer vomit vote vouch vouchsafe vow wad
   wade waffle waft wag wage waggle wail wait waive wake walk wall wallop wallow waltz wan wander wane wangle want war warble ward warn warp
   warrant wash waste watch water wave waver wax waylay weaken wean wear weary weather weatherstrip weave wed wedge wee weed weekend weep weigh
   weight welcome weld wend wet whack whale wheedle wheel wheeze whet whimper whine whinny whip whir whirl whirr whisk whisker whisper whistle
   white whiten whiz whoop whore widen widow wield wiggle wilt win wince wind wine wing wink winnow winter wipe wire wisecrack wish withdraw
   wither withhold withstand witness wive wobble wonder woo woolgather word work worm worry worsen worship wound wrack wrangle wrap wreak
   wreathe wreck wrench wrestle wriggle wring wrinkle write writhe yammer yank yap yawn yearn yell yellow yelp yield zero zigzag zip zone zoom`.split(
    /\s+/
  )
);
