import { wordSet } from '../lexicon.ts'

/*
 * What people do, by how much the verb alone shows. Base forms; every form is known. Source: project wording set.
 */

/** A newcomer can picture each of these, whatever follows. */
export const observableVerbs = `
  accompany chair add advertise allocate answer apologise apologize appoint ask assemble attach authorise authorize autograph
  babysit bake balance bank bath bathe bite blend block blow boil borrow bounce bowl breathe brief brush butter button buy
  call camp cancel caption carry catch charge chase chat chew chop circulate claim clap clean clear click climb close collect
  colour comb commission compare compete compile compose confirm convene cook copy correct count countersign cover crawl cross
  crochet cry cuddle cut cycle dance decide decorate delete dial dig dine dip disclose dive divide download draft drain draw
  dress drill drink drive drop dry dunk dust eat edit email empty enrol enroll enter erase escort exchange explain exhale
  facetime fasten feed fetch fight file fill film finalise finalize fit fix flip float floss flush fold forward frame freeze
  fry fund furnish garden gargle glue graduate grant greet grill groom hand hang heat hide highlight hike hire hit hoover hop
  host hug hum immunise immunize inhale inject insert inspect install instruct interview introduce invite iron itemise jog
  jump juggle kick kiss kneel knit knock label lace laminate land laugh laundry lay lead lend letter lick lift light line list
  load lock lodge log mail map march mark marry mash measure mend message microwave milk mime mix mop move mow multiply nap
  nip nod nominate notify number oil open order own pack paddle paint park pass paste pat pay peck pedal pee peel perform
  phone photocopy photograph pick pin pinch plait plan plant play plot plug point poo pop post pour practise practice pray
  prescribe press prick print pronounce publish pull pump punch purchase push queue quit quiz race read recite record recruit
  redecorate refer refill refund register rehearse remember remove renew rent repair repay repeat replace reply report request
  rescue reserve rest retell retrieve return revise rewrite ride ring rinse roll row rub run save say scan schedule scoop
  score scrape scratch scream screen screw scrub seal search select sell send sequence serve sew shake shave shop shout shove
  shower shut sign sing sip sit skate sketch skip skype slam sleep slice slide slip smash smile smoke snack snatch snip
  socialise socialize soil solve sort speak spell spit splash spoon spread sprint squeeze stack stamp stand staple steal step
  stick stir store stretch strip stroke study submit subtract suck sum summarise supervise supply swallow swap swear sweep
  swim swing switch tap taste teach tear telephone tell text thank thread throw tick tidy tie tip toast touch trace transcribe
  transfer translate transport travel trim trip try turn type underline undo undress unfollow unlock unload unpack unplug
  untie unwrap unzip upload vaccinate vacuum vape vomit vote wait wake walk wash watch water wave weed wean wear wee weigh wet
  whisper whistle win wind wink wipe witness wrap wrestle write yell zip zoom apply hoist dispense prep blot fly ski surf
  abseil canoe kayak volunteer busk breastfeed burp swaddle potty crayon stencil seat retake resit debrief stop spray plough
  trail catapult curl twist plaster bandage stitch trade auction exit evacuate vacate reheat defrost change see meet bully
  abscond hoard visit arrive depart concentrate sneak giggle wriggle stroll clamber skid dribble knead grate whisk strain soak
  simmer roast sieve clasp unclip clip strap unstrap buckle unbuckle lather shampoo braid pluck pierce test train rate nurse
  beat bark beg bleed blink bruise burn bury burst calculate cheat cheer collapse cough crash damage argue hurt harm truant
  gamble wander lash bang storm sulk moan whine miss binge forget fail elect dictate disobey doze drag drown drum eject evict
  examine exclude expel fidget flinch flirt flee faint glance grab graze grin grip groan guess hammer harass haunt hesitate
  howl hunt hurry imitate injure insult jot massage memorise mention mumble mutter nag nudge offend overdose owe pace peep pet
  plead poke polish pout prompt punish quarrel question quote rake recap recycle refuse release resign restrain retire rob
  scatter scold scowl scribble shelter shiver shoot shrug sigh skim slap smell snap sneeze sniff snooze snore soothe spill
  spin spoil spot sprinkle squash squeal stammer stare starve steer stumble stutter surrender sweat sway threaten thump tickle
  tow trap tremble trick tumble tutor vanish wail warn waste weep welcome whirl wobble yawn yelp console comfort hush fish
  joke tour treat tag note exercise worry grieve mourn relax tease taunt flick fling chuck lob nibble munch gulp slurp chant
  drool dab rock sob gossip grumble
`

/** What these show hangs on the words after them: `take him to the dentist`, `take responsibility`. */
export const lightVerbs = `
  be have make take give get do keep stay go come start begin finish complete attend receive use lose find put let show hold
  set leave live know follow provide deliver identify arrange organise organize source build prepare create produce obtain
  secure gain achieve reach earn bring look think remain avoid refrain abstain accept agree discuss share increase reduce
  decrease raise lower extend rise fall halve double limit review assess update contact book track present issue undertake
  undergo commence resume become learn express describe recognise name access spend choose mean rely respond react act talk
  listen join allow permit inform advise consult conduct bear check transition migrate observe match offer face place
  view form acquire admit afford alert alter approach approve cease confide conclude deal declare deny discover employ
  encounter endure escape experience gather impress invest negotiate notice obey occupy postpone prove reject reward risk
  suspend search trial pilot target
`

/** These show nothing that two people would picture alike. */
export const umbrellaVerbList = `
  support improve explore engage promote encourage enable facilitate enhance develop boost strengthen maintain sustain monitor
  address assist minimise minimize maximise maximize optimise optimize progress liaise continue manage fulfil fulfill thrive
  flourish embed leverage empower nurture cultivate aim strive aspire endeavour prioritise prioritize safeguard protect
  prevent stabilise stabilize cope participate involve integrate respect value understand appreciate acknowledge feel deserve
  implement communicate coordinate collaborate oversee guide equip signpost evaluate investigate pursue overcome tackle
  resolve mitigate demonstrate display evidence model instil reinforce broaden widen deepen expand mature blossom excel
  succeed benefit heal recover bond connect behave embrace contribute regulate tailor champion ensure focus help settle
  interact relate adjust adapt believe trust care foster advance better further ease alleviate combat counter need require
  realise realize transform conform comply cooperate adhere grow uphold consider inspire motivate stimulate advocate internalise
  escalate handle influence normalise normalize validate assure reassure ameliorate commit dedicate devote revisit upskill
  recommend suggest propose work want wish hope enjoy like love challenge celebrate process affect anticipate assume attract
  convince persuade please prefer reflect represent resist restore satisfy suffer struggle survive tend vary exist concern
  isolate neglect expose exploit
`

/** Work with no end of its own: nobody could say when it is done, unless a day or an amount is given. */
export const openVerbs = `
  talk chat play listen read sit stand watch practise practice spend discuss look work support encourage help speak walk wait
  rest smile socialise socialize monitor observe supervise stay live keep use wear share
`

/** Tasks of grown-ups: where one is asked for and nobody is named, nobody will do it. */
export const taskVerbs = `
  allocate appoint arrange assess authorise book chase circulate commission contact convene ensure enrol enroll file finalise
  fund identify implement inform liaise notify organise organize purchase record recruit refer register remind request scan
  schedule send source submit supply update upload invite
`

const asVerbs = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((verb) => `~${verb}`)
    .join(' ')

/** Every form of the verbs of grown-ups' tasks. */
export const taskActs = wordSet(asVerbs(taskVerbs))
