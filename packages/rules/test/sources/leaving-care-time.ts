import { act, always, must, type RuleSource, regulations, should, start } from './rule-source.ts'

const leavers = 'SI 2010/2571'

/** On what the rules of this part rest. */
export const leavingCareTimeSources: Readonly<Record<string, RuleSource>> = {
  'care-leaver/adviser': must('pw-pa', 'read', always, leavers, 'reg 8(1)'),
  'care-leaver/adviser-21-to-24': must('pw-pa-25', 'read', '2018-04-01', act, 's.23CZB'),
  'care-leaver/staying-close': must(
    'pw-staying-close',
    'read',
    always,
    'Children’s Wellbeing and Schools Act 2026',
    's.7',
  ),
  'care-leaver/staying-put': must('pw-staying-put', 'read', '2014-05-13', act, 's.23CZA'),
  'care-leaver/staying-put-asked': must(
    'pw-staying-put-asked',
    'unconfirmed',
    '2014-05-13',
    act,
    'Sch 2 para 19BA',
  ),

  'time-limits/adviser-first-visit': must('t-pa-visit-first', 'read', always, leavers, 'reg 8(2)(a)'),
  'time-limits/adviser-in-touch': should(
    't-pa-touch-8w',
    'unconfirmed',
    always,
    'DfE Children Act guidance vol 3',
  ),
  'time-limits/adviser-visits': must('t-pa-visit-interval', 'read', always, leavers, 'reg 8(2)(c)'),
  'time-limits/eligible-child': must('t-eligible-test', 'read', start, regulations, 'reg 40'),
  'time-limits/pathway-assessment': must(
    't-pathway-assessment-eligible',
    'read',
    start,
    regulations,
    'reg 42(1)',
  ),
  'time-limits/pathway-assessment-relevant': must(
    't-pathway-assessment-relevant',
    'read',
    always,
    leavers,
    'reg 5(2)(a), (3)',
  ),
  'time-limits/pathway-assessment-returning': must(
    't-pathway-assessment-returning',
    'read',
    always,
    leavers,
    'reg 5(2)(b), (3)',
  ),
  'time-limits/pathway-plan-ready': must(
    't-pathway-plan-eligible',
    'unconfirmed',
    start,
    regulations,
    'reg 43',
  ),
  'time-limits/pathway-review': must('t-pathway-review', 'secondary', always, leavers, 'reg 7(2)'),
  'time-limits/pathway-review-after-move': must(
    't-pathway-review-move',
    'unconfirmed',
    always,
    leavers,
    'reg 7(3)',
  ),
}
