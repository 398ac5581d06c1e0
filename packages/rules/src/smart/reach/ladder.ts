import { Patterns } from '../../text/patterns.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import type { Span } from '../purpose/span.ts'

/*
 * Rungs of skills that are learnt one after the other. A plan that jumps over several contradicts its starting point: from four letters
 * to a whole novel. Source: corpus README ("steps that contradict the starting point"); project wording set.
 */

/** For each skill its rungs from the lowest: what shows that a child stands there, or is to get there. */
const skills: readonly (readonly (readonly string[])[])[] = [
  // Reading and writing, and school work that rests on them.
  [
    [
      "cannot|can't|cant|not|unable|never|doesn't *3 read|write|spell",
      'knows|know|recognises|has|reads|only *3 letters|letter|sounds|sound',
      'non - reader',
      'nonreader|illiterate',
      'letter|initial sounds|sound',
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve letters|sounds|letter|phonics',
      'no letters|words|reading|sounds|phonics',
      'not yet? *1 reading|writing|read|write',
      'pre - reader|phonics',
    ],
    ['few|some|three|four|five|six|ten|twenty|common|sight words', '~read|~write *3 words|name'],
    [
      '~write|~read *4 sentence|sentences|page|label|labels',
      'picture book|books',
      'first|short book|books',
      'phonics|reading book|books|level',
    ],
    ['~write *4 paragraph|story|letter|paragraphs', '~read *4 book|books|chapter', 'chapter book|books'],
    [
      '~read *3 whole *3 book|novel|chapter|hobbit',
      '~read *4 cover to cover',
      '~read *3 whole|entire of',
      '~read *2 novel|newspaper|hobbit',
      'whole novel|book|chapter|series',
      '~read *4 fluently',
      'fluent reader',
      '~write *3 essay|novel',
      'gcse|gcses|a - level|levels',
      'grade #',
      '~read *3 the *5 aloud',
      'harry potter',
      'reading age of #',
      'age - related expectations',
      'expected standard|level',
      'full novel',
    ],
  ],
  // Speaking, in a first or another language.
  [
    [
      'no|any words|speech|english|language',
      'nonverbal|preverbal|mute',
      'non - verbal',
      'not yet? *1 talking|speaking|talk|speak|babbling',
      "not|doesn't|cannot|can't speak|talk",
      'speaks|has no|little|hardly *2 english|words',
      'one|two|three|four|five|six|# words',
      'single words',
    ],
    ['~say *3 word|words|name', 'two - word', 'phrases'],
    ['full? sentences', 'short sentences'],
    ['conversation|conversations', '~retell|~tell *2 story', 'holds a conversation'],
    [
      'fluent|fluently',
      'interpreter no longer',
      'without an? interpreter',
      'gives a speech|talk',
      'makes a speech',
      'gcse english|english',
      'english gcse',
      'level 2|b2|c1',
    ],
  ],
  // Swimming and cycling.
  [
    [
      "cannot|can't|not|never *2 swim|swum|swam",
      'afraid|scared|frightened|terrified of *2 water',
      "won't|not *3 water|pool",
      'non - swimmer',
    ],
    ['~put *3 face', '~get|~go *2 pool|water'],
    ['~swim 5|10|five|ten'],
    ['~swim 20|25|twenty'],
    [
      '~swim 100|200|400|800|1000|mile',
      '~swim # lengths|miles|mile|km|kilometres',
      'mile|channel|gala|lifeguard',
      '~swim a? mile|kilometre',
      'gold award|badge',
      '~compete|~race',
    ],
  ],
  // Numbers.
  [
    ["cannot|can't|not *2 count", 'counts|count to 3|three|5|five|10|ten', 'no number|numbers'],
    ['counts|count to 20|twenty', '~add'],
    ['times tables'],
    ['long division', 'fractions'],
    ['gcse|gcses maths?', 'maths gcse', 'algebra', 'a - level', 'all *1 times tables', '12 times tables'],
  ],
]

export const rungs = skills.map(
  (rows) =>
    new Patterns<number>(
      lexicon,
      {},
      rows.flatMap((row, rung) => row.map((pattern) => [pattern, rung] as const)),
    ),
)
/** So many rungs are too many for one plan. */
const tooMany = 3

/** Where a text asks for far more than a starting point allows. */
export function jumpsOver(start: readonly (ReadText | undefined)[], goal: ReadText): Span | undefined {
  for (const skill of rungs) {
    const from = start.reduce<number>((least, text) => Math.min(least, least0(skill, text)), tooMany + 1)
    if (from > 1) continue
    const found = highest(skill, goal)
    if (found !== undefined && found.value - from >= tooMany) return { first: found.first, last: found.last }
  }
  return undefined
}

function least0(skill: Patterns<number>, text: ReadText | undefined): number {
  return text === undefined
    ? tooMany + 1
    : each(skill, text).reduce((least, { value }) => Math.min(least, value), tooMany + 1)
}

function highest(skill: Patterns<number>, text: ReadText) {
  return each(skill, text).reduce<ReturnType<typeof each>[number] | undefined>(
    (most, found) => (most === undefined || found.value > most.value ? found : most),
    undefined,
  )
}

const limit = 200
function each(skill: Patterns<number>, text: ReadText) {
  const found = []
  const end = Math.min(text.words.length, limit)
  for (let at = 0; at < end; at++) {
    const word = text.words[at] as Word
    if (word.id === 0 && word.kind !== 'number') continue
    const here = skill.at(text, at)
    if (here !== undefined) found.push(here)
  }
  return found
}
