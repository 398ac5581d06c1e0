import { always, must, practice, type RuleSource, regulations, review, start } from './rule-source.ts'

const leavers = 'SI 2010/2571'

/** On what the rules of this part rest. */
export const careLeaverSources: Readonly<Record<string, RuleSource>> = {
  'care-leaver/ten-matters': must('pw-sch1', 'read', always, leavers, 'reg 6'),
  'care-leaver/six-matters': must('pw-sch8', 'read', start, regulations, 'Sch 8 paras 2, 4, 5, 7, 9, 10'),
  'care-leaver/adviser-and-three-matters': must(
    'pw-sch8-rest',
    'unconfirmed',
    start,
    regulations,
    'Sch 8 paras 1, 3, 6, 8',
  ),
  'care-leaver/how-when-who': must('pw-how-when-who', 'unconfirmed', start, regulations, 'reg 43(2)'),
  'care-leaver/assessment': must('pw-needs', 'read', always, regulations, 'reg 42(2)'),
  'care-leaver/accommodation-suitable': must('pw-accommodation-suitable', 'read', always, leavers, 'reg 9'),
  'care-leaver/accommodation-seen': {
    ...practice(undefined, 'read', always, review, 'ss.7, 9'),
    differs: 'The working table has one row: where regulation 27(b) does not reach it is practice, point S26',
  },
  'placement/seen-first': must('pw-accommodation-viewed', 'read', start, regulations, 'reg 27(b)'),
}
