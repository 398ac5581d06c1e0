import { lines, type Term } from '../term.ts'

const alternatives = [
  'What has been seen that shows it, how often, and since when?',
  'What could still go wrong, and who would notice?',
]
const source = 'Scrutiny review 2019 s.10; project wording set'

/** What heals, dries or clears up in the ordinary way of things. */
const ordinary = `rash wound wounds cut cuts bruise bruises fracture bone arm leg wrist ankle knee finger toe foot burn burns cough cold
infection ear ears throat tooth teeth swelling scar stitches plaster cast snow ice rain weather storm tonsils chickenpox measles flu
virus operation surgery eczema verruca wart sting bite graze sprain cyst garden yard kitchen bedroom bathroom website timetable clock
oven paint glue cake bread roof`

/**
 * Certainty and complete change, as plans and reports promise them. Every pattern begins with its telling word; the judge looks for
 * the verb before it, which the sense of a term names.
 */
export const overOptimismTerms: readonly Term[] = [
  {
    terms: lines(`
      reformed <human>
      fully-reformed
      <completely> <new> <human>
      changed|transformed <human>
      new|different man|woman|person
      different boy|girl|child|mother|father|mum|dad|parent
      <completely> <well>
      cured
      rehabilitated
      risk-free
      problem-free
      perfect
      perfect|ideal|model parent|mother|father|mum|dad|carer|carers|placement|match|family|home|couple|solution|environment|fit
      perfect adoptive|foster|forever parent|parents|family|home|placement
      % <sure>
      per cent <sure>
      percent <sure>
      <completely> back to|on normal|track
      thing of the past
      things of the past
      all? behind <him>
      <well> for life
    `),
    reason: 'It says that the change is complete, and shows nothing of it',
    alternatives,
    source,
    exceptions: lines(`
      behind <him> ear|ears|back|chair|desk|door|car|bike|house|in|on|at|with
      fully|completely|entirely over <my>|the
    `),
    unless: `${ordinary} attendance pitch score`,
    sense: 'is',
  },
  {
    terms: lines(`
      turned|turning <my> *1 life|lives|behaviour|drinking around
      turned|turning|turn things|it|everything|herself|himself|themselves *1 around
      turned over a new leaf
      solved|resolved|sorted|fixed all|every *2 <problems>
      <completely>? turned a|the corner
      <completely> turned *2 around
      <completely> <mended>
      <mended> *1 <completely>
      changed|transformed|left|stopped forever
      changed|transformed beyond *1 recognition
      changed *2 ways *1 forever|completely|entirely
      transformed <my> life|lives|parenting|behaviour|home
      transformed himself|herself|themselves
      been transformed|eradicated|eliminated|cured|rehabilitated
      put *4 past|problems|troubles|addiction|drinking|drugs|difficulties|everything|that|crime|offending|demons|all *3 behind <him>
      left *4 <demons> *1 behind
      overcome|overcame|conquered|beaten|beat|kicked|defeated all|<my>|the|every *2 <demons>
      overcome|conquered|beaten|defeated everything
      made|makes|make a|an *1 complete|total|miraculous|amazing recovery|transformation|turnaround
      complete|total|miraculous|absolute|overnight transformation|turnaround|turn-around
      miraculous|miracle recovery|change|turnaround
      happily ever after
      could|can not|n't be better|happier
      couldn't|couldnt be better|happier
    `),
    reason: 'It says that the change is complete, and shows nothing of it',
    alternatives,
    source,
    exceptions: [
      'turned a|the corner shop|table|seat|house|cupboard|on|of|in|into|and|too|to|at|by|with|onto',
    ],
    unless: `${ordinary} car bike bus van lorry pram`,
    sense: 'has',
  },
  {
    terms: lines(`
      never *6 again
      never ever? <do-harm>
      never ever? be *2 <harmed>
      never have|need to <leave-home>
      never <would-harm>
      never again
      not *5 again
      n't *5 again
      won't|wont *5 again
      won't|wont ever *1 <do-harm>
      not ever *1 <do-harm>
      won't|wont relapse|reoffend|re-offend
      not relapse|reoffend|re-offend
      no longer <do-harm>
      no longer be *1 <troubles>
      no longer be violent|unsafe
    `),
    reason: 'Nobody can know what will never happen, and whoever trusts it stops looking',
    alternatives,
    source,
    exceptions: lines(`
      never|not|n't|won't|wont *6 again until|before|on|for|at|in|this|next|after|soon|today|tomorrow|till
      never|won't|wont *1 walk|see|live|recover|come|hear|speak|play|work|open|rain|fit *5 again
      again and again
    `),
    sense: 'will',
  },
  {
    terms: lines(`
      definitely
      certainly
      undoubtedly
      unquestionably
      without question
      absolutely|surely <be-or-do>
      guaranteed
      guarantees
      guarantee
      promise
      inevitable that *6 will
      cannot|can't|not|won't|wont break down|disrupt
      outcome|success|future|return|recovery ~be *1 certain|guaranteed|assured
      happy ending
      bound|certain|sure|destined to succeed|work|thrive|settle|flourish|cope|last|go|do
      bound|certain|sure|destined to be *1 fine|happy|safe|successful|ok|okay|great|good|settled|well|success
      can't|cannot|can't|couldn't|couldnt fail
      can|could not fail
      doubt
      doubts
      <completely> confident|certain|convinced|sure that
      certain|sure|convinced that? *6 will|would
      always be *1 safe|happy|there|sober|honest|reliable|stable|clean|protected|together|calm|available|first|kind|close|loved
      always protect|put|keep|attend|turn|prioritise|do|make|stay|meet|manage|cope|engage
      nothing can|will|could ever|possibly? go wrong
    `),
    reason: 'It promises what nobody can know, and a child or a court may hold you to it',
    alternatives,
    source,
    exceptions: lines(`
      guaranteed minimum|income|hours|interview|rent|loan|delivery|place|pension
      guaranteed by
      guaranteed for #|two|three|four|five|ten|twelve|a|one|life|years
      guarantee card|certificate|for|period|expired|runs|ran|is|was|has
      absolutely|certainly|definitely not
      beyond reasonable doubt
      reasonable doubt
      benefit of the doubt
      promise to|i|we|not|you
      promise that i|we
      in doubt
      if in doubt
    `),
    sense: 'certain',
  },
  {
    terms: lines(`
      no more|further|longer *2 <troubles>
      no more|further bad|hard|difficult|rough|sleepless|wet|late night|nights|day|days|time|times|moment|moments|bed|beds
      no more|further missing episode|episodes
      no <troubles>
      never *1 any|another|a *2 <troubles>
      not be any|another|a *2 <troubles>
      won't|wont be any|another|a *2 <troubles>
      zero|nil risk|chance|risks
      no danger|threat|risk to|from|of|at
      not a|any risk|danger|threat
      n't a|any risk|danger|threat
      risk|risks|danger *5 [~be|~have *1 been? eliminated|eradicated|removed|gone|zero|nil|disappeared|vanished|non-existent|over|passed]
      risk|risks|danger [has|have gone|disappeared|vanished|passed]
    `),
    reason: 'It says that all risk is gone, and a reader will stop looking for it',
    alternatives,
    source,
    exceptions: lines(`
      no risk assessment|assessments
      no issue|issues of
      no|not problem|problems|a|any
      no longer in *2
    `),
    sense: 'risk',
  },
  {
    terms: lines(`
      <ended> *1 for good
      for ever
      forever
      once and for all
      everything|all ~be|'s *1 <perfect>
      everything|all will|'ll *1 be *1 <perfect>
      everything|all ~be going to be *1 <perfect>
      everything|all ~have *1 been <perfect>
      all be *1 <perfect>
      <problems> [~be|~have *1 been? *1 <ended>]
      <problems> [~be *1 in the past]
      nothing *2 will|would|can ever|again
      nothing *2 will|would ever|again *1 happen|go
      nothing *2 will|can|would happen again
    `),
    reason: 'It says that all is well for ever, and nobody can know that',
    alternatives,
    source,
    exceptions: lines(`
      for good reason|reasons|behaviour|measure|luck|causes|work|attendance|manners
      ~take|~wait|~seem|~go forever
      forever in <my> debt
      forever losing|asking|leaving|late|talking|hungry|moaning|chasing|looking|on|singing|humming|telling|running
      all|everything ~be well|fine|right|good with the <machines>
      all ~be right
      all right
    `),
    sense: 'all-well',
  },
]
