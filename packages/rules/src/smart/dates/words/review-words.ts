import type { Role } from '../find/role.ts'
import { WordTable } from './word-table.ts'

/** What happens on a day that is fixed elsewhere: by itself it has no date. */
export const events = new WordTable<'review' | 'meeting'>([
  ['review reviews rvw', 'review'],
  [
    'meeting mtg hearing panel pep conference icpc rcpc lac cla cic appointment appt visit session contact assessment visits core-group ' +
      'supervision clinic checkup check-up medical tribunal interview fgc',
    'meeting',
  ],
])

/** Between `by` and `review`. */
export const eventAdjectives = new WordTable([
  [
    'the his her their my our your its a next first second third 1st 2nd 3rd following upcoming forthcoming coming this final last midway ' +
      'interim lac cla cic clla statutory iro annual six monthly month half-yearly yearly care plan child in looked after children team ' +
      'pathway placement health pep ehcp ehc dental medical education school court case core group family professionals time s 6 3 - ' +
      'planned scheduled initial protection support network statutory home social worker',
    true,
  ],
])

/** Before a review: what it is for. */
export const eventLeadWords = new WordTable<Role>([
  ['by within', 'by'],
  ['before b4', 'before'],
  ['until till til', 'until'],
  ['on at in', 'on'],
  ['for', 'for'],
])
