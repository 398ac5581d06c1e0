import type { ReadText } from '../../text/read-text.ts'
import { type Rows, rows } from '../purpose/rows.ts'
import type { Span } from '../purpose/span.ts'
import { WordTraits } from '../purpose/word-traits.ts'

/*
 * Skills that are learnt in an order. A plan that jumps over most of it contradicts its starting point: from four letters to a whole
 * novel. Source: corpus README; project wording set.
 */

/** For one skill: what shows that a child has hardly begun, has begun, is to get far, or is to get to the top. */
interface Ladder {
  readonly hardly: Rows
  readonly begun: Rows
  readonly far: Rows
  readonly top: Rows
}

/** What makes top grades in most subjects a jump. */
const outOfSchool = rows([
  'out of school|education|college since|for|all|most',
  "not|hasn't been? at|in|to? school|education|lessons since|for",
  'missed most|much|all|half of',
  'no school place',
  'excluded since',
])
const topGrades = rows(['seven|eight|nine|ten|eleven grade #', 'grade # in every|all *1 subject|subjects'])

export const ladders: readonly Ladder[] = [
  // Reading and writing, and school work that rests on them.
  {
    hardly: rows([
      "cannot|can't|cant|unable|never *3 read|write|spell",
      "not|doesn't *1 read|write|spell yet|any|a|his|her|their|words|letters|english|or",
      "not|doesn't *1 read|write|spell at all",
      'knows|know|recognises|has|reads|only *3 letters|letter|sounds',
      'non - reader',
      'nonreader|illiterate',
      'letter|initial sounds|sound',
      '# letters|sounds|letter|phonics',
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve letters|sounds|letter|phonics',
      'no letters|words|reading|sounds|phonics',
      'not yet? *1 reading|writing',
      'not yet *1 read|write',
      'pre - reader|phonics',
    ]),
    begun: rows([
      '# words',
      'few|some|three|four|five|six|ten|twenty|common|sight words',
      '~read|~write *3 words|name',
    ]),
    far: rows(['~write *4 paragraph|story|paragraphs', '~read *4 book|books|chapter', 'chapter book|books']),
    top: rows([
      '~read *3 whole *3 book|novel|chapter|hobbit',
      '~read *4 cover to cover',
      '~read *3 whole|entire of',
      '~read *2 novel|newspaper|hobbit',
      'whole novel|book|chapter|series',
      '~read *4 fluently',
      'fluent reader',
      '~write *3 essay|novel',
      'gcse|gcses',
      'a - level|levels',
      'grade #',
      '~read *3 the *5 aloud',
      'harry potter',
      'reading age of #',
      'age - related expectations',
      'expected standard|level',
      'full novel',
    ]),
  },
  // Speaking, in a first or another language.
  {
    hardly: rows([
      'no|any words|speech|english|language',
      'nonverbal|preverbal|mute',
      'non - verbal',
      'not yet? *1 talking|speaking|talk|speak|babbling',
      "not|doesn't|cannot|can't speak|talk",
      'speaks|has|knows no|little|hardly *2 english|words',
      '# words',
      'one|two|three|four|five|six words',
      'single words',
    ]),
    begun: rows(['~say *3 word|words|name', 'two - word', 'few words|phrases']),
    far: rows(['conversation|conversations', '~retell|~tell *2 story']),
    top: rows([
      'fluent|fluently',
      'interpreter no longer',
      'without an? interpreter',
      '~give|~make *1 speech',
      'gcse english|english',
      'english gcse',
    ]),
  },
  // Swimming.
  {
    hardly: rows([
      "cannot|can't|not|never *2 swim|swum|swam",
      'afraid|scared|frightened|terrified of *2 water',
      "won't|not *3 water|pool",
      'non - swimmer',
    ]),
    begun: rows(['~get|~go|~put *3 pool|water|face']),
    far: rows(['~swim # lengths', '~swim *2 hundred']),
    top: rows([
      '~swim *2 miles|mile|km|kilometres|kilometre',
      '~swim *2 channel|gala|sea',
      'lifeguard qualification|badge|test|training',
    ]),
  },
  // Numbers.
  {
    hardly: rows([
      "cannot|can't|not *2 count",
      'counts|count to #',
      'counts|count to three|five|ten',
      'no number|numbers',
    ]),
    begun: rows(['~add *3 numbers']),
    far: rows(['long division', 'fractions', 'all *1 times tables', 'all *1 times - tables']),
    top: rows(['gcse|gcses maths?', 'maths gcse', 'algebra', 'a - level']),
  },
  // Examinations: top grades in most subjects.
  { hardly: outOfSchool, begun: outOfSchool, far: topGrades, top: topGrades },
]

/** A bit for each ladder: one look at each word says which of them are worth a closer one. */
const traits = new WordTraits(
  ladders.flatMap(({ far, top }, number) => [[1 << number, far] as const, [1 << number, top] as const]),
)

/** Where a text asks for far more than a starting point allows. `start` may have texts that are not there. */
export function jumpsOver(start: readonly (ReadText | undefined)[], goal: ReadText): Span | undefined {
  const shown = traits.among(goal.words)
  for (let number = 0; number < ladders.length; number++) {
    if ((shown & (1 << number)) === 0) continue
    const { hardly, begun, far, top } = ladders[number] as Ladder
    const highest = top.first(goal)
    const high = highest ?? far.first(goal)
    if (high === undefined) continue
    if (isIn(start, hardly) || (highest !== undefined && isIn(start, begun)))
      return { first: high.first, last: high.last }
  }
  return undefined
}

const isIn = (texts: readonly (ReadText | undefined)[], wanted: Rows) =>
  texts.some((text) => text !== undefined && wanted.first(text) !== undefined)
