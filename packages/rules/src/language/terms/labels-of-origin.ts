import { lines, type Term } from '../term.ts'
import { languageThatCares } from './sources.ts'

/** Words that make a child or a family their papers, their origin or their money. Source: project wording set. */
export const labelsOfOrigin: readonly Term[] = [
  {
    terms: lines(`
      illegal immigrant|immigrants|migrant|migrants|alien|aliens|asylum|worker|entrant|entrants|refugee|refugees
      illegals
      an illegal
      bogus asylum|refugee|claim
      failed asylum
      failed asylum-seeker|asylum-seekers
      asylum shopper|shopping
      so-called refugee|asylum|child|minor
      economic migrant|migrants
      claims|claimed|claiming|purports|purported|alleges to be a child|minor
      boat people
      foreigner
      foreigners
      third world
      gypsy|traveller problem|lot
      oriental
      non-white
      non-whites
      ethnics
      the ethnics
      broken english
    `),
    reason: 'It makes a child a case of immigration before they are a child',
    alternatives: [
      'a child who came to the UK alone',
      'is seeking asylum',
      'has no leave to stay yet',
      'whose claim was refused on 4 May, and who is appealing',
    ],
    source: languageThatCares,
    exceptions: lines(`
      illegal asylum
      an illegal *1 knife|weapon|drug|drugs|rave|eviction|act|substance|tackle|move|sublet|turn|download|high|image
      oriental rug|food|cuisine|cat|lily
    `),
  },
]
