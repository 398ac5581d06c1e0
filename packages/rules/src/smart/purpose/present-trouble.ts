import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { rows } from './rows.ts'
import { restOfSentence, type Span } from './span.ts'

/*
 * A sentence beside the plan that says what is wrong for the child now: `He does not know why his age is doubted.` It is the reason for
 * what is planned. A sentence that tells how far the child has got is none. Source: project wording set.
 */
export const troubles = rows(
  [
    '<who> does|do|did|is|was|has|had|can|could not|never',
    "<who> doesn't|doesnt|don't|dont|didn't|didnt|isn't|isnt|can't|cant|cannot|couldn't|hasn't|hasnt|won't|wont|never",
    "<who> has|have|is|was|keeps|gets|got|feels|'s|says|said *3 no|none|nobody|scared|afraid|frightened|worried|anxious|lonely|bored|lost|hurt|tired|exhausted|hungry|cold|late|bullied|teased|upset|sad|angry|stuck|struggling|behind|cry|crying|ashamed|embarrassed|missing|alone|overdue|outgrown|itchy|sore|dry|painful|falling|asleep|confused|homesick|grieving|pain|due",
    '<who> misses|hates|struggles|forgets|worries|cries|refuses|hides|dreads|fears|panics|hurts|falls|loses|lost|needs|finds|sleepwalks|climbs|runs|wakes|avoids',
    '<who> has|have # left',
    '<who> has|have £ # left',
    'nobody|nothing|no|none *3 has|have|is|knows|works|fits|left',
    'his|her|their|my *2 hurts|hurt|rubs|rub|ends|end|aches|broke|broken|expired|expires|fails|leaks',
    'his|her|their|my *2 is|are too|no|so',
    'his|her|their|my *2 does|do not',
    "his|her|their|my *2 doesn't|don't|doesnt|dont",
    'old|last|current one|ones rubs|hurts|broke|expired|expires|ran|leaks|is|are',
  ],
  {
    who: 'he she they i it this yp child baby',
  },
)

/** Words of how far somebody has got. */
const progress = wordSet('so far now currently present moment already yet today far up managed manages')
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
    if (!opensWithTrouble(text, at, at + (begins ? 5 : 1), end) || tellsProgress(words, at, last)) continue
    return restOfSentence(text, at)
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
    if (!progress.has(words[at])) continue
    if (!withinReach.has(words[at]) || at === end - 1 || words[at + 1]?.kind === 'mark') return true
  }
  return false
}
