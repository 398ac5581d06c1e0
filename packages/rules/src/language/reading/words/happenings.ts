/** What people can be seen or heard to do. A sentence that has one tells what happened. Verbs, in their plain forms. */
export const happenings = `
hit slap punch kick bite scratch pinch push shove pull grab drag throw smash tear rip burn cut stab spit swear shout scream yell
cry sob weep laugh giggle whisper mutter mumble hum sing whistle hide run climb jump fall trip slip sit stand kneel crouch crawl creep
walk march skip dance hop swim cycle ride drive travel arrive leave enter knock bang slam shut lock unlock bolt barricade ring phone
telephone dial text write scribble draw paint eat swallow chew vomit drink sip smoke vape inject snort
sleep snore doze wake oversleep yawn wet soil urinate defecate smear faint collapse bleed bruise choke cough sneeze limp wince
flinch tremble shake rock cower freeze wash bathe shower dress undress brush comb feed cook bake fry boil buy sell pawn pay steal
shoplift rob lend borrow hand drop lift carry hug kiss cuddle stroke wave nod stare glare scowl frown smile grin blush
miss forget lose fetch collect deliver post arrest charge convict caution cancel rearrange postpone destroy damage
wreck snap crack flood spill pour empty sweep mop vacuum tidy scrub iron knit mend
squeeze strangle throttle headbutt spank smack batter whack poke jab prod strip unzip squash crush stamp stomp storm pace wander
stray sneak truant film photograph delete hang unpack vandalise chase escape flee shave shiver sweat stink smell reek slur
stagger sway overdose drown cling clutch crash swerve evict sniff squeal snatch howl insult swing count recite walk bark mock
interrupt drain gamble brandish whip nip stub trample tackle wrestle hurl fling lob toss kneel evacuate abandon
`

/** What people say, claim or turn down: tells what happened where it goes on to say what. */
export const tellings = `
say tell claim deny admit confess blame accuse threaten promise refuse decline ignore insist reply answer joke boast ask call
think believe describe explain disclose hurt bully tease reject stop keep break take give bring pick find see hear open
`

/** Things that can be seen, found, smelt or handed over. */
export const things = `
+bruise bruising +burn +scald +cut +graze +mark +scar +swelling rash rashes +scratch +fracture blood bleeding nits lice scabies
mould damp faeces urine excrement vomit rubbish +needle +syringe +bottle cans knife knives +blade +weapon +gun
+nappy mattress mattresses bedding +sheet +blanket +pillow +cot +fridge +freezer +cupboard +cooker kettle
+toothbrush +shoe +coat +sock +jumper +uniform +shirt +bag +rucksack lunchbox milk bread breakfast dinner
lunch crisps +meal +door +window +lock floor +stair +wall +hole +plate +cup +chair +table +desk +sofa carpet +toy +bike +pram
+buggy +car +phone +letter letterbox +card +envelope +photo diary +receipt +cigarette +joint +spliff foil +pill +tablet
+inhaler +eye +ear +cheek +arm +leg +hand +finger +wrist +neck +lip tooth teeth hair +nail foot feet knee knees nose mouth stomach
+flea +rat mouse mice maggots flies +bin bathroom toilet sink bath kitchen vodka cider beer wine whisky lager
glass glasses roof +rope +belt +stick +slipper +shelf shelves clothes +trainer +key purse cash +bedroom rent arrears
handset gate +cable socket +plug balcony garden garage corridor cloakroom playground minibus
`

/** Words after which, or before which, a number counts something that happened. */
export const countables = `
+time +occasion +visit +appointment +session +call +text +message +letter +email +incident +episode +night +day +hour +minute +meal
+meeting +lesson +exclusion +detention absence absences +feed +dose +test +sample +drink +can +bottle +cigarette +fight
+argument +punch punches kicks bites +chair +plate +window +pupil +peer +child children boys girls adults strangers stones stitches
pounds kilos kg kilograms lb lbs cm mm ml units % percent hearings +nappy +contact +shift +morning +afternoon +evening +attempt
+step hours +slot +class classes +word +warning +fall +school
`

/** Numbers in words, from two. */
export const numbers = `
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand dozen both all
`

/** Counts in one word. */
export const countsAlone = 'twice thrice once'

export const months = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`
