import { act, always, must, type RuleSource, regulations, start } from './rule-source.ts'

/** On what the rules of this part rest. */
export const leavingCareTimeSources: Readonly<Record<string, RuleSource>> = {
  'care-leaver/staying-put-asked': must(
    'pw-staying-put-asked',
    'unconfirmed',
    always,
    act,
    'Sch 2 para 19BA',
  ),

  'time-limits/eligible-child': must('t-eligible-test', 'read', start, regulations, 'reg 40'),
  'time-limits/pathway-assessment': must(
    't-pathway-assessment-eligible',
    'read',
    start,
    regulations,
    'reg 42(1)',
  ),
  'time-limits/pathway-plan-ready': must(
    't-pathway-plan-eligible',
    'unconfirmed',
    start,
    regulations,
    'reg 43',
  ),
}
