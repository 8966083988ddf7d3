/**
 * Verbs that are in use, so that "a pallet vanishes" is told from "a pallet scanner". From WordNet 3.1, Copyright 2011 by Princeton
 * University, under its licence: https://wordnet.princeton.edu/license-and-commercial-use. Made by scripts/related-words/verbKinds.ts.
 */
const words = (list: string): string[] => list.trim().split(/\s+/u);

/** What is a verb wherever it stands. */
const ONLY_VERBS = words(`
   abandon abduct abet abhor abide abolish abound abridge abrogate absent absorb abstain accede accelerate accentuate accept acclaim
   acclimatize accommodate accompany accomplish accord accost accredit accrue acculturate accumulate accuse accustom achieve
   acknowledge acquaint acquiesce acquire acquit activate actuate adapt add adhere adjoin adjourn adjust administer admire admit
   admix admonish adopt adore adorn adsorb advertise advise aerosolize affect affirm affix afflict afford aggravate agitate agree
   alert alienate alight align allege alleviate allocate allot allow alphabetize alter alternate amass amaze amble amend amplify
   amputate amuse analyse analyze animate animize annihilate announce annoy anoint antagonise antagonize anticipate apologise
   apologize appall appear appease append applaud apply appoint apportion appraise appreciate apprehend appropriate approve
   arbitrate archaize argue arise arouse arraign arrange arrest arrive arrogate articulate ascend ascertain ascribe ask aspire
   assail assassinate assemble assert assess assign assimilate assist assume assure astonish astound atone attach attain attend
   attest attract attribute attune augment authenticate authorize automate avenge avert avoid await awake awaken babble backstitch
   baffle bake balkanize bandy banish baptize bare bask baste bate bathe bawl bear beat beautify beckon become bedamn befall befit
   befog befriend befuddle beg beget begin beguile behave behead behold behoove belabor belie believe belong bemoan bend berate
   beseech beset besiege besmirch bespeak bestow bet bethink betray bevel bewail beware bewilder bewitch bid bide bilk billow bind
   birdie blab blacken blame blanch blaspheme bleed bless blink blunt blurt blush boast bode boggle boil bore borrow bother bounce
   boycott brag brainwash brandish break breathe brighten bring broaden broil browbeat bruit budge build bump burgeon burn bury
   bushwhack buy calcify calculate calibrate call calumniate calve cancel canonize capitalize capitulate captivate care carry carve
   castigate catch catechize categorize cater cavort cease celebrate centralize cerebrate certify chafe chant characterize cheerlead
   cherish chew chide chivy choke choose choreograph chortle christen chuckle chuff circulate circumscribe cite civilize clamber
   clamp clarify clasp classify cleanse cleave climb cling clobber clog clomp close clothe coagulate coalesce coax coddle codify
   coerce coexist cohere coincide collaborate collate collect colonize combine come commandeer commemorate commence commend
   commiserate commit communicate communize commute compare compel compensate compete compile complain complicate comply compose
   comprehend comprise compute conceal concede conceive conciliate conclude concoct concur condemn condense condescend condone
   conduct confer confess confide confine confirm confiscate conform confound confront confuse congeal congratulate congregate
   conjoin conn connect connote conquer consider consign consist consolidate conspire constitute constrict construct construe
   consult consume consummate contain contaminate contemplate contend continue contradict contribute contrive convene
   conventionalize converge converse convert convey convict convince convulse cooperate coordinate cope correlate correspond
   corroborate corrode corrupt cosponsor cough count counteract counterchallenge cover covet cower cram crave crawl creak create
   creep cremate cringe crisscross criticise criticize croak croon cross crouch crucify cruise crumble crumple crush crystallize
   cuddle culminate cultivate curl curtail cut dabble damn dampen dangle dare darken dart daunt dazzle deaden deal debilitate
   debrief deceive decelerate decentralize decertify decide declaim declare decompose decorate decry dedicate deduce deduct deem
   deepen defecate defend defer define deform defraud defray defrost defy deglycerolize degrade dehydrate deign delegate delete
   delimit deliver delude delve demarcate demean democratize demolish demonstrate demote demythologize denote denounce deny depart
   depend depersonalize depict deplore deploy deport depose deprave depress deprive derange deride derive descend describe desecrate
   deserve designate despise despoil destine destroy detach detain detect deter deteriorate determine detest detonate detract
   detribalize devastate develop deviate devise devote devour diagnose dialyze die differ differentiate diffuse dig digest dignify
   digress dilate dilute diminish dine disable disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband
   disbelieve disburse discern disclose disconnect discontinue discourage discover discriminate discuss disenfranchise disengage
   disentangle dishearten disintegrate disinter dislocate dislodge dismember dismiss dismount disobey disorient disown dispel
   dispense disperse displace dispose disprove disqualify disrobe disrupt diss dissect dissemble disseminate dissipate dissolve
   dissuade distill distinguish distort distract distribute disturb diverge divert divest divide divulge dominate domineer donate
   downgrade download doze drag dramatize draw drill drip drive droop drop drown dub dull dump dunk dwell dwindle earn eat economize
   edify edit educate efface effectuate effloresce ejaculate eject elaborate elapse elate elect electrocute elevate elicit eliminate
   elongate elope elucidate elude elute emanate emancipate emasculate embalm embark embarrass embed embellish embezzle embitter
   embody embolden emboss embroider embroil emerge emigrate emit emphasize employ empower emulate enable enact encamp encase enchant
   encipher enclose encompass encourage encroach encrust encrypt endanger endear endorse endow endure energize enervate enforce
   engage engender engrave engross engulf enhance enjoin enjoy enlarge enlighten enlist enliven enmesh enquire enrage enrich enrol
   enroll ensconce enshrine ensue ensure entail enter entertain enthrall enthrone entice entitle entomb entrench entrust enumerate
   enunciate envelop envisage envision epitomize equal equate equilibrate equip eradicate erase erect erode err erupt escalate
   eschew espouse establish etch eulogize europeanize evacuate evade evaluate evaporate eventuate evict evoke evolve exacerbate
   exact exaggerate exalt examine exasperate exceed excel except excise excite exclaim exclude excommunicate excoriate excruciate
   execute exemplify exempt exert exhale exhaust exhibit exhilarate exist exonerate exorcise expand expect expedite expel expend
   expiate expire explain explode exploit explore expose expound express expunge extend extenuate exterminate extinguish extirpate
   extrapolate extricate extrude exude facilitate fade fail falsify falter famish fantasize fascinate fasten fathom fatten faze
   federalize feel feign felicitate fertilize fetch fidget fill finance find finish fit fix flatten flatter flaunt flee flex flinch
   fling float flocculate flog flounder flout fluoresce fly follow forbid forecast foreclose forego foreknow foresee foreshorten
   forestall forge forget forgive forgo formulate forsake forswear fortify foster foul found fractionate fraternize freeze frequent
   fret frighten frizzle frogmarch frown frustrate fulfil fulfill fulminate fumble fume furl furnish further gain gallivant gallop
   garner gather generalize generate gentle germinate gesticulate get gird give glaze glean glisten glom glorify glower glue
   glycerolize gnash gnaw go gobble goggle gouge govern grab grasp gratify graze greet grieve grimace grind grope grovel grow
   grumble guess guide gush guzzle gyrate haggle hallow hallucinate halt handle handwrite hang hanker happen harass harden harrow
   harry harshen hasten hate haul headquarter heal hear heave heed heighten help hesitate hibernate hide hijack hinder hire hit
   hitchhike hobble hoist hold homogenize hop horrify hospitalize housekeep hover hug humanize humble humiliate hurl hurtle hustle
   hypnotize hypothesize identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate immerse impair
   impale impart impede impel impend imperil impersonate impinge implant implicate implore imply impose impound imprecate impress
   imprison improve improvise impute inaugurate incapacitate incarnate incise incite inclose include incorporate incriminate
   incubate inculcate incur indicate indict indoctrinate indorse induce induct indulge infect infer infest infiltrate inflame
   inflate inflect inflict inform infuriate ingest inhabit inhale inherit inhibit initiate inject injure innovate inquire inscribe
   insert insist inspect inspire instal install instigate institute institutionalize instruct insulate insure integrate intend
   intensify inter interact intercede interconnect interfere interject interlace internalize interpenetrate interpose interpret
   interrogate interrupt intersect intertwine intervene interweave intimate intimidate intone intoxicate introduce intrude intrust
   inure invade invalidate inveigh invent invert invest investigate invite invoke involve iodinate irrigate irritate isolate
   italicize itemize jabber jaywalk jeer jeopardize jilt join jump justify juxtapose keep kick kidnap kill knead kneel know lacerate
   lam laminate languish launch launder lavish lay laze lead lean learn leave legislate legitimize lend lengthen lessen let levy
   liberalize liberate lick lie lift lighten like limp linger lionize liquidate listen loathe locate loiter look loom loose loosen
   lose lower lurch lurk lynch lyophilize magnetize magnify maintain make malinger maltreat manage manifest manipulate mar marinate
   marry masturbate match materialize matriculate mature maximize mean meddle mediate meditate meet melt memorize mend mention merge
   mesmerize metabolize metamorphose migrate militate mince mingle minimize miscalculate miscarry misconstrue misgauge misguide
   misinterpret misjudge mislay mislead mismanage misname misperceive misplace misread misrepresent miss mistreat misunderstand
   mitigate mix mobilize mock modernize modify moisten molest mollify monopolize mop motivate mottle mount mourn move muffle
   multiply mumble muse muster mutilate mutter mystify nab nag narcotize narrate narrow nasale nationalize naturalize navigate
   necessitate negotiate nestle neutralize nod nominate notarize notify nourish nucleate nudge numb nuzzle obey obligate oblige
   obliterate obscure observe obsess obstruct obtain occlude occupy occur offend offer officiate offsaddle ogle omit operate oppose
   oppress orchestrate ordain organise organize originate ossify ostracize oust outclass outdistance outdo outdraw outface outfight
   outgeneral outgrow outlive outmaneuver outmode outnumber outplay outrun outsmart outstrip outweigh overbear overcome overdo
   overeat overemphasize overexpose overfeed overfill overhear overheat overindulge overlap overlook overpower overproduce overrate
   overreach overreact override overrule overrun overshadow overshoot overstep overtake overturn overwhelm owe oxidise pacify paint
   pamper pant paralyze parch pare partake participate pass pat patronize pay peck peddle peel peer penalize penetrate perceive
   perform perish permeate permit perpetrate perpetuate persecute persevere persist personalize personify persuade pertain perturb
   peruse pervade pester petrify philosophize pick pierce pilfer pillory plead please plod plow plumb plunge poach poke polarize
   pollute ponder pop populate portend portray pose possess postpone pounce pour practise prance pray preach prearrange precede
   precipitate preclude predict predominate preempt prefer preisolate preoccupy prepare prescribe preserve preside press presume
   presuppose pretend prevail prevent prim prise probe proceed proclaim procrastinate procure prod produce profess proffer prohibit
   prolong promote prompt promulgate pronounce propel prophesy propose proscribe prosecute prosper prostrate protect protrude prove
   provide provoke prowl pry publicize publish pull pulsate pulverize pummel punctuate punish pupate purify purl purloin purport
   pursue push put putt puzzle qualify quash quell quench quicken quit quote radiate raise ramble ransack ratify rationalize ravish
   reach react reactivate read readapt readjust reaffirm realign realise realize reap reappear rearrange reassail reassemble
   reassert reassign reassure reawaken reboot rebuild rebuke rebut recalculate recall recapitulate recapture recede receive recite
   reckon reclaim reclassify recognise recognize recollect recommend reconcile recondition reconnoiter reconsider reconstruct
   reconvene reconvert recopy recount recoup recover recreate recur recycle redden redecorate rededicate redeem redefine redirect
   rediscover redistribute redouble reduce reecho reek reelect reenact reenforce reestablish reevaluate reexamine refashion refer
   refinance refine reflect refresh refuel refurbish refuse refute regain regale regard register regroup regulate rehabilitate
   rehearse reimburse reinforce reinstall reinstate reinterpret reiterate reject rejoice rejoin relace relate relax relearn relegate
   relent relieve relinquish relive reload relocate rely relyric remain remake remand remarry remember remind reminisce remit
   remodel remonstrate remount remove rename rend render renew reopen reorganize repay repeat repel repent rephrase replace replant
   replenish represent repress reprimand reproduce repudiate repulse require reread rerun reschedule rescind reseal resemble resent
   reset resettle reshape reside resift resign resist resmudge resolve resound respond restart restate restock restore restrain
   restrict resume resurrect resuspend retain retaliate retard rethink retie retire retrace retract retranslate retrieve retype
   reunite reuse revamp reveal reverberate revert revile revise revitalize revive revolutionize revolve rewrite rid ride rile rip
   ripen rise ritualize rive roam roast rob roleplay roll romanticize rotate roughen rouse rove rub ruffle run rustle sadden sag
   sail salivate satiate satisfy saturate save savor say scan scandalize scare scarify scatter scissor scoff scold scoot scour
   scramble scrounge scrub scrutinize scurry sear secede seclude secrete secularize sedate seduce see seek seem seep segregate seize
   select sell send sensitize sentimentalize serve settle sever sew shake shamble sharpen shatter shave shed sheer shelve shine
   shirk shiver shoot shoplift shorten shout shove show shrill shrink shudder shuffle shun shut sicken sidestep sidle sift sightsee
   signify simmer simplify simulate sing sink sit situate sizzle skedaddle skim skip skulk slacken slam slap slash slay sleepwalk
   slink slurp smite smolder smooth smother smuggle snatch snicker sniff snore snort snub snuggle soak soar sober socialize soften
   solder solicit solve soothe sorb sow spang spare speak specialize specify speculate spend spin spit spoil sponsor spout sprawl
   spread sprinkle sprout spurn sputter squall squat squeeze squint squirm stabilize stagger stammer stand standardize stare start
   startle starve stay steady steal steam steep steer sterilize stiffen stifle stimulate stink stipulate stir stoke stomp stop stow
   straggle straighten strangle stratify strengthen strew strike strive strop strum stumble stun stutter subdue subjugate sublime
   submerge submit subscribe subside subsidize subsist substantiate subtend subtract subvert succeed succumb suck sue suffer suffice
   suffocate suffuse suggest summarize summate summon sunder superimpose superintend supersede supervise supplant supplicate suppose
   suppress surmount surpass surround survive suspect suspend sustain sway swear sweep swim swindle swing swinge swivel symbolize
   sympathize sync synchronize synthesise synthesize systematize tabulate tailor take talk tame tantalize tarry teach teem teeter
   televise tell tempt tend terminate terrify terrorize testify thank theorize thicken thieve thin think thrash threaten thresh
   thrive throb throw thrust thump tighten tilt titter toil tolerate topple toss totter trample transact transcend transcribe
   transfix transform transgress translate transmit transmute transpirate transpose traumatize travel treat tremble trespass trot
   trudge try tuck tug tumble turn tweeze twine twitch typify unarm unclasp uncork uncover uncurl underestimate undergo underlie
   underline undermine underpin underrate underscore understand understate undertake underwrite undo undress undulate unearth
   unfasten unfold unhitch unify unite universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble unscrew
   unsettle unsheathe unsolder unteach unthaw untie unveil unwind unwire update uphold upholster upload upraise uproot urbanize urge
   use usurp utilize utter vacate validate vanish vanquish vary veer vend venerate ventilate verify vex vibrate victimize vie
   vindicate violate visualize vivify vocalize vouch vouchsafe vow wade wait waive walk wallop wallow wander wane want warn watch
   waver waylay weaken wean wear weary wed weep weigh welcome wend wheedle whet whine whinny whirl whistle whiten whoop widen wield
   wiggle win wink winnow wipe wisecrack wish withdraw wither withhold withstand wive wobble wonder woo woolgather worsen wrap wreak
   wreathe wrench wrestle wriggle wring write writhe yammer yearn zigzag
`);

/** What is as often the name of a thing: "a report". */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  words(`
   abstract abuse access account ace ache act action addict address advance advantage adventure advocate affront age agglomerate aid
   ail aim air alarm alibi alien alligator ambition ambush amount anchor anger angle answer antique ape appeal apprentice approach
   arch archive arm armor array article assault assay assent associate attack attempt auction audit audition augur author autograph
   avail average award awe bachelor backfire backpack badge badger bag bail bait balance balk ball balloon ban band bandage bang
   bank bankrupt banter bar barb barbecue bargain barge bark barrack barrel barricade base bash bat batter battle bay bead beam bean
   beard bed beef beep beetle beggar belch bell bellow belt bench benefit bicker bike bill bin bird birth bitch bite black blackmail
   blanket blare blast blaze bleach bleat bleep blend blight blind blindfold blister bloat block blood bloom blossom blow blubber
   blue blueprint bluff blunder blur bluster board boat bob bog bogey bolster bolt bomb bombard bond bone boo boob book boom
   boomerang boost boot border boss botch bottle bottom bound bow bower bowl box brace braid brain brake brand brave brawl breach
   breakfast breast breed brew bribe bridge brief bristle broadcast broker brood brook brown bruise brush bubble buck bucket buckle
   bud budget buff buffer buffet bug bugger bulge bulk bull bulletin bullshit bully bum bunch bundle bunk bunker burden burp burrow
   burst bust bustle butcher butt butter button buzz bypass cab cable cackle cage cake calm camouflage camp campaign candle cane
   cannon canter canvass cap caper captain caption capture card careen career caress caricature carol carpet cart cartoon cascade
   case cash cast cat catalog catalogue catapult caucus cause caution cave caw cement center centrifuge certificate chaff chain
   chair challenge chamber champ champion chance chandelle change channel chap character charcoal charge charm chart charter chase
   chat chatter cheat check checker cheek cheer cheque chill chime chin chip chirp chop chord chorus chronicle chuck chug chunk
   churn cipher circle circuit citrate claim clam clamor clang clank clap clash class clatter claw clench clerk click climax clinch
   clink clip cloak clock clone closet clot cloud clown club cluck clue cluster clutch coach coast coat cock cod code coffin coil
   coin coke collapse collar color colour comb combat comfort command comment commission commune companion complement compliment
   compound compress compromise con concentrate concern concert condition cone conflict conjecture conjugate conscript consent
   console consort contact contest contract contrast control cook cop copy cord core corn corner corral cost costume couch counsel
   counter counterattack counterbalance counterpoint couple course court cow crab crack crackle cradle craft cramp crane crank crap
   crash crate crayon craze cream crease credit crew cricket cripple crochet crook crop crow crowd crown crumb crunch cry cub cube
   cuff culture cup curb cure curse curtain curve cushion cuss cycle dab dam damage dance darn dash date dawn daydream debate debut
   decay decease deck decline decrease decree default defeat defect degas delay delight demand demur dent deposit desert design
   desire despair despatch detail devil diagram dial dictate diet dimension dimple din ding dip discard discharge discipline
   discount discredit disdain disgrace disguise disgust dishonor dishonour disk dislike disorder dispatch display dispute disregard
   disrespect dissent distance distress distrust ditch dive divorce dock docket doctor document dodge dog don doodle doom dope dose
   dot doubt dovetail draft drain drape drawl dread dream dress dribble drift drink drone drool drowse drug drum duck duel dupe dust
   dwarf dye dynamite eagle ease ebb echo eclipse eddy edge effect egg elbow email embrace enamel encounter end endeavor engineer
   entrance envy escape escort essay esteem estimate evidence exchange excuse exercise exile exit expense experience experiment
   export extract eye eyeball face factor fag faggot faint fair fake fall fan fancy fare farm fart fashion fast fat fate father
   fault favor favour fax fear feast feather feature fee feed feint fell fence ferry fester fete fiddle field fight figure file film
   filter fin fine finger fingerprint fire firm fish fistfight fizzle flag flail flake flame flank flap flare flash flavor flaw
   fleet flick flicker flight flip flirt flit flock flood floor flop floss flounce flourish flow flower flub flunk flurry flush
   fluster flutter foam focus foil fold fool foot force forest forfeit fork form forward fracture fragment frame frank freak freckle
   frog frolic front frost fruit fry fuck fuel fullback function fund funnel furlough furrow fuse fuss gabble gag gamble game gang
   gap gape garage garden garland garrison gas gash gasp gate gauge gawk gaze gear general gesture geyser ghost gift giggle gild
   glance glare gleam glide glimpse glint glitter gloat glory glow glut goad golf goof gore gorge gossip gown grace grade graduate
   grant graph grapple grass grave grease green grill grime grin grip grit groan groom ground group growl grunt guarantee guard gull
   gulp gum gun gut gutter guy habit hack hail hammer hamper hand handcuff handicap harangue harbor harm harness harp harvest hassle
   hat hatch haunt hawk hazard head headline heap heat hedge heel heft heist hemorrhage herald herd hibachi hiccup highlight hike
   hill hinge hint hiss hitch hive hoard hock hog hole holiday holler honeymoon honk honor honour hood hook hoop hoot hope horn
   horse hose host hound house howl huckster huddle huff hulk hum humor hump hunch hunt hurdle hurry hurt husband hush ice image
   implement import imprint inch incline increase index influence initial inlay instrument insult intercept interest interlock
   intern interview intrigue invoice iron issue itch jab jack jacket jail jam jangle jar jaw jerk jest jet jewel jig jimmy jingle
   jive job jockey jog joggle joint joke jolt jostle journey joy judge jug juggle jumble junk key keynote kid kiss kit kitten knight
   knit knock knot knuckle label labor lace lack lag lamb lament lampoon land landscape lap lapse lash latch laugh layer league leak
   leap lease lecture leer letter level license light limit line link list litter load loaf loan lob lobby lock lodge log loop loot
   lope lord lot lounge love lug lull lumber lump lunch lunge lure lust lyric machine madrigal mail major malfunction man mandate
   maneuver mangle manufacture map marble march mark market maroon marshal martyr marvel mash mask masquerade mass massacre massage
   master mastermind mat mate matter maul meander measure menace merchandise merit mesh mess message meter mew milk mill mind mine
   minister minor mint mirror misfire misquote mist mistake mistrust misuse miter moan model mold monitor monkey moo moon moonlight
   moor mope mortar mother motion motor motorcycle mould mouth mow muck mug mull munition murder murmur muscle mushroom nail name
   neck need needle negative neglect neigh neighbor neighbour nerve nest net network neuter nick nickel nickname nip noise nose
   notch note notice nuke number nurse nurture nut object occasion officer offset oil ooze orb orbit order orient ornament orphan
   outfit outgo outlaw outline output outrage overburden overdrive overestimate overflow overhaul overlay overload overstrain
   overthrow overwork oyster pace pack package pad paddle padlock page pain pair pal pall palm pan panel panic pantomime paper par
   parachute parade parallel paraphrase parcel pardon parent park parlay parody parrot parry part partner party paste pasture patch
   patent patrol pattern pause pave paw pawn peak pearl pedal pee peek peep pelt pen pencil people pepper perch perfume perk pervert
   pet petition phone photograph phrase picket pickle picnic picture piece pig pile pillow pilot pimp pin pinch pine ping pinpoint
   pioneer pip pipe pirate piss pit pitch pity pivot place plague plain plan plane plank plant plaster plat plate play pledge plot
   pluck plug plummet plunder plunk ply pocket pod point poise poison pole police polish poll pommel pooch pool pore port position
   post postulate pot potter pound pout powder power practice praise prattle precondition preface prejudice premise presage pressure
   prey price prick pride prime print privilege prize process profile profit program programme progress project promise proof prop
   proportion proposition prospect prostitute protest provision prune pucker puff puke pulse pump punch puncture punt purchase purge
   purpose purse pyramid quack quadruple quail quake quarrel quarter queen query question quickstep quiet quip quirk quiver rabbit
   race rack racketeer radio rag rage raid rail railroad rain rake rally ram range rank rant rap rape rat rate ration rattle ravage
   rave raven ray ready rear reason rebel rebound rebuff receipt recess recoil record recruit redress reel reeve reference refill
   reform refrain refund regiment regret rehash reign rein reissue relay release relish remark remedy rent reorder repair repeal
   reply report repose reprint reproach reprobate repute request requisition rescue research reserve resort respect rest result
   retail retch retort retreat return rev revel revenge revere reverence reverse review revoke revolt reward rhyme rib ricochet
   riddle ridicule riffle rifle rig rim ring rinse riot ripple risk rival rivet roar robe rock rocket romance romp roof room roost
   root rope rot rough round rout route row rubber ruin rule rumble rummage rumor rumour rupture rush rust sabotage sack sacrifice
   saddle safeguard saint salt salute salvage sample sanction sand sap sashay satellite saute savage savvy saw scab scald scale
   scalp scamper scar scent schedule scheme school scoop scorch score scorn scout scowl scrap scrape scratch scrawl scream screech
   screen screw scribble scribe scrimmage script scroll scud scuff sculpture scuttle seal seam search season seat section seed sense
   sentence sequence serenade service set shack shackle shade shadow sham shame shape share shark shear sheet shell shelter shepherd
   shield shift shill shimmer shimmy shin ship shirt shit shock shoe shop shore short shoulder shovel shower shred shriek shrimp
   shroud shrug shuck shunt shutter shuttle shy side sideline sigh sight sign signal silence silhouette sin singe singsong sip sire
   site size skate skateboard sketch ski skid skin skirmish skirt skylark slack slant slate slaughter slave slaver sleep slice slide
   slime sling slip slit slobber slop slope slot slug sluice slumber slump smack smash smear smell smile smirk smoke snack snag
   snail snake snap snare snarl sneak sneer sneeze snigger snitch snivel snoop snow snowball snowboard soap sob sock soil solace
   soldier sophisticate sorrow sort sound sour source souse space spade span spank spar spark sparkle spatter spawn spear spearhead
   speed spell spice spike spill spiral spirit splash splatter splice splinter split sponge spook spoon sport spot spotlight sprain
   spray spring sprint spur spy square squash squawk squeak squeal squelch squirt stab stable stack staff stag stage stain stake
   stalk stall stamp stampede staple star stash state station steel stem step stew stick sting stitch stock stone stoop store storm
   straddle strafe strain strand strap straw stray streak stream stress stretch string strip stripe stroke stroll structure struggle
   strut stud study stuff stump stunt style sub subcontract subject submarine subordinate subpoena substitute subtitle sugar suit
   sulk sulphur sum summer sun supplement supply support surf surface surfeit surge surmise surprise surrender survey suture swab
   swagger swallow swamp swan swap swarm swathe sweat swell swerve swipe swirl swish switch swoon swoop table tack tackle tag tail
   taint tamper tangle tank tap tape taper target tarnish task taste tat tattoo taunt tax taxi team tear tease telegraph telephone
   telescope temper tenant tender tent term test tether thaw theme thread thrill throng throttle thud thumb thunder thwart tick
   ticket tickle tide tie tile time tingle tinker tinkle tint tip tiptoe tire tissue title toast toe toenail toll tone tongue tool
   toot top torch torment torture tot touch tour tow towel tower toy trace track trade trail train tramp transfer transplant
   transport trap trash traverse tread treasure tree trick trickle trifle trigger trim trip triple triumph troll troop trouble truck
   trumpet trundle trust tube tune tunnel turtle tutor tweak twiddle twig twin twinkle twirl twist type uniform upgrade uplift upset
   usher vacation vacuum value vault veil vein vent venture verse vest veto videotape view visit voice volunteer vomit vote wad
   waffle waft wag wage waggle wail wake wall waltz wan wangle war warble ward warp warrant wash waste water wave wax weather
   weatherstrip weave wedge wee weed weekend weight weld wet whack whale wheel wheeze whimper whip whir whirr whisk whisker whisper
   white whiz whore widow wilt wince wind wine wing winter wire witness word work worm worry worship wound wrack wrangle wreck
   wrinkle yank yap yawn yell yellow yelp yield zero zip zone zoom
`)
);

export const VERBS: ReadonlySet<string> = new Set([...ONLY_VERBS, ...ALSO_NOUNS]);
