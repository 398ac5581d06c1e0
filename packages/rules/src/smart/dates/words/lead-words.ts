import { WordTable } from './word-table.ts'

/** What a word before a date does for it. */
export type LeadWord =
  | 'by'
  | 'before'
  | 'until'
  | 'within'
  | 'due'
  | 'from'
  | 'after'
  | 'since'
  | 'earlier'
  | 'start'
  | 'end'
  | 'part'
  | 'on'
  | 'in'
  | 'for'
  | 'this'
  | 'next'
  | 'last'
  | 'each'
  | 'ordinal'
  | 'of'
  | 'to'
  | 'and'
  | 'than'
  | 'prior'
  | 'skip'
  | 'comma'
  | 'bracket'
  | 'dash'

/** Words that stand before a date, and say what it is: an end, a start, a day. */
export const leadWords = new WordTable<LeadWord>([
  ['by', 'by'],
  ['before b4 bfore befor beofre', 'before'],
  ['until untill till til upto thru through', 'until'],
  ['within', 'within'],
  ['due deadline target timescale timescales timeframe latest', 'due'],
  ['from frm fr between btwn betw', 'from'],
  ['after following post', 'after'],
  ['since', 'since'],
  ['earlier', 'earlier'],
  [
    'start starts starting commencing commence commences beginning begins begin start-date effective wef w.e.f',
    'start',
  ],
  ['end ends ending finish finishes finishing expire expires close', 'end'],
  ['mid middle early late halfway rest remainder duration', 'part'],
  ['on at @', 'on'],
  ['in during throughout over across inside', 'in'],
  ['for', 'for'],
  ['this current coming upcoming forthcoming', 'this'],
  ['next new', 'next'],
  ['last previous past preceding', 'last'],
  ['each every per any most alternate all a an both', 'each'],
  ['first second third fourth fifth sixth final', 'ordinal'],
  ['of', 'of'],
  ['to', 'to'],
  ['and & or + then', 'and'],
  ['than', 'than'],
  ['prior ahead', 'prior'],
  [
    'the his her their my our your its hers own that whole about around approx approximately circa roughly only just school ' +
      'cop cob play business midnight noon midday lunchtime say very local official',
    'skip',
  ],
  [',', 'comma'],
  ['(', 'bracket'],
  ['- – — : /', 'dash'],
])
