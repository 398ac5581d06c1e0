import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { patterns, wordSet } from '../lexicon.ts'
import { rows } from './rows.ts'
import { restOfSentence, type Span } from './span.ts'

/*
 * A sentence beside the plan that says what is wrong for the child now: `He does not know why his age is doubted.` It is the reason for
 * what is planned. A sentence that tells how far the child has got is none. Source: project wording set.
 */
export const troubles = rows(
  [
    '<who> does|do|did|is|was|has|had|can|could not|never',
    "<who> 's|'re not",
    "<who> doesn't|doesnt|don't|dont|didn't|didnt|isn't|isnt|can't|cant|cannot|couldn't|hasn't|hasnt|won't|wont|never",
    "<who> has|have|is|was|keeps|gets|got|feels|'s|says|said *3 no|none|nobody|scared|afraid|frightened|worried|anxious|lonely|bored|lost|hurt|tired|exhausted|hungry|cold|late|bullied|teased|upset|sad|angry|stuck|struggling|behind|cry|crying|ashamed|embarrassed|missing|alone|overdue|outgrown|itchy|sore|dry|painful|falling|asleep|confused|homesick|grieving|pain|due|starving|thirsty|freezing|bleeding|limping|squinting|coughing|wheezing|poorly|ill|unwell|unsafe|homeless|anaemic|underweight|overweight",
    '<who> misses|hates|struggles|forgets|worries|cries|refuses|hides|dreads|fears|panics|hurts|falls|loses|lost|needs|finds|sleepwalks|climbs|runs|wakes|avoids',
    "<who> has|had|have|'s|gets|got *3 <ills>",
    '<who> missed|hated|struggled|forgot|cried|refused|panicked|fell|fainted|failed',
    '<who> walked|stormed|ran out|off|away of|from|before|after|when',
    '<who> has|have # left',
    '<who> has|have £ # left',
    "<who> is|'s|was|are|gets|got|'re *2 fed|worn up|out",
    "<who> is|'s|was|are|'re *2 low|short in|on|of",
    "<who> is|'s|was|gets *1 out of breath|date|touch|money|food|work",
    "<who> is|'s|are|'re moving to|into|in|out|house|home|school",
    "<who> is|'s|are|'re starting at? his|her|my? new? college|school|nursery|work|university|uni|secondary",
    "<who> is|'s leaving care|home|school|college",
    "<who> has|'s been *2 <faults> for|since|all",
    "it|this|that is|'s making|stopping|keeping him|her|me|them",
    'it|this|that makes|stops|keeps him|her|me|them',
    "it is|'s his|her|my|their first|home|birth|mother language|tongue",
    '<others> *3 keep|keeps <harming> him|her|me|them',
    "<others> *1 have|has|'ve been *1 <harming> him|her|me|them",
    '<others> *3 wait|waits|follow|follows|pick|picks|laugh|laughs|shout|shouts for|on|at|him|her|me|them',
    'nobody|nothing|no|none *3 has|have|is|knows|works|fits|left',
    'his|her|their|my *2 hurts|hurt|rubs|rub|ends|end|aches|broke|broken|expired|expires|fails|leaks',
    'his|her|their|my|the *2 is|are too|no|so',
    'his|her|their|my *2 was|were|is|got|been *1 lost|taken',
    'his|her|their|my *2 has|have stopped|gone|died|grown|failed|run',
    "the *2 isn't|doesn't|won't|isnt|doesnt|wont working|work|fit|fits|open|close|charge|shut|lock|start|heat",
    'the *2 is|does|will not working|work|fit|fits|open|close|charge|shut|lock|start|heat',
    "we|they|he|she is|are|'s|'re down to the|his|her|their",
    "we|they|he|she is|are|'s|'re running|nearly|almost out",
    "we|they|he|she has|have|'s|'ve *1 run out|low",
    'his|hers|theirs|mine was|were|is|are|has|got *2 <faults>',
    "his|her|their|my|the *2 is|are|was|were|has|have|'s|got *2 <faults>",
    'his|her|their|my *2 is|are|has nearly|almost empty|gone|finished|out',
    'his|her|their|my *2 does|do not',
    "his|her|their|my *2 doesn't|don't|doesnt|dont",
    'old|last|current one|ones rubs|hurts|broke|expired|expires|ran|leaks|is|are',
    'only has|have|owns|eats|drinks *1 #|<few>',
  ],
  {
    who: 'he she they i it this yp child baby',
    faults: `
      empty broken cracked torn ripped flat stolen finished leaking dripping blocked faulty mouldy damp overdue expired swollen
      smashed cancelled infected bleeding itching jammed bleeping beeping smoking rattling flashing sticking`,
    ills: `
      rash rashes seizure seizures fit fits fever temperature infection infections toothache headache headaches earache stomachache
      nightmares accident accidents fall falls asthma eczema nits lice bruise bruises lump attack attacks detention detentions
      blister blisters cavity cavities`,
    harming: `
      messaging adding following calling ringing texting picking teasing bullying hitting laughing asking pestering hassling
      threatening grooming chasing pushing robbing touching filming writing contacting`,
    others:
      'strangers somebody someone people men boys girls lads kids others adults residents pupils children',
    few: 'one two three four five six seven eight nine ten a about',
  },
)

/** Words of which what comes of a step has one. */
export const outcomeVerbs = 'stops keeps makes gives helps saves lets spares means'

/** What comes of the step, told of it in a sentence that has no other subject: `Stops the rush that upsets him`. */
const comes = patterns([
  'stops the|him|them|it|people|others|everyone',
  'keeps|makes|gives|helps|saves|lets|spares him|them',
  'saves|spares her a|the|from',
  'means he|she|they|her|it|the|there|nobody|that|less|more|no',
])

/** Words of how far somebody has got. */
const progress = wordSet('so far now currently present moment already yet today far managed manages')
const up = wordSet('up')
const upTo = wordSet('to from')
const withinReach = wordSet('yet so far')

/** The sentence or clause after the first that tells of a trouble, if there is one. */
export function presentTrouble(text: ReadText): Span | undefined {
  const { sentences, words } = text
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word
    const before = wordAt(words, at - 1) as Word
    const begins = word.sentence !== before.sentence
    if (!begins && (before.kind !== 'mark' || !parts.has(before))) continue
    const last = sentences[word.sentence]?.last ?? words.length
    const end = Math.min(last, at + (begins ? 12 : 7))
    const isReason =
      opensWithTrouble(text, at, at + (begins ? 5 : 1), end) || (begins && comes.at(text, at) !== undefined)
    if (isReason && !tellsProgress(words, at, last)) return restOfSentence(text, at)
  }
  return undefined
}

/** Whether a trouble begins at one of some words, and comes to its end before another. */
function opensWithTrouble(text: ReadText, first: number, last: number, end: number): boolean {
  for (let at = first; at <= last && at < end; at++) {
    const found = troubles.at(text, at)
    if (found !== undefined && found.to <= end) return true
  }
  return false
}

/** Marks that part a reason from what is planned. */
const parts = wordSet(', ; : - – — (')

function tellsProgress(words: readonly Word[], first: number, last: number): boolean {
  const end = Math.min(last, first + 24)
  for (let at = first; at < end; at++) {
    // `He is up to 3`; not `He is not getting up`.
    if (up.has(words[at]) && (upTo.has(words[at + 1]) || words[at + 1]?.kind === 'number')) return true
    if (!progress.has(words[at])) continue
    if (!withinReach.has(words[at]) || at === end - 1 || words[at + 1]?.kind === 'mark') return true
  }
  return false
}
