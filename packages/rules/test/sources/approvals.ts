import { act, always, must, practice, type RuleSource, regulations, start } from './rule-source.ts'

/** On what the rules rest on where a child is placed and who approved it. */
export const approvalsSources: Readonly<Record<string, RuleSource>> = {
  'placement/connected-person-suitable': must(
    'conn-temp',
    'unconfirmed',
    start,
    regulations,
    'reg 24, Sch 4',
  ),
  'placement/disability': must('disability-accommodation', 'unconfirmed', always, act, 's.22C(8)(d)'),
  'placement/foster-home-details': must(
    'pp-foster-home-history',
    'unconfirmed',
    start,
    regulations,
    'Sch 2 para 3',
  ),
  'placement/in-area': must('placement-in-area', 'unconfirmed', always, act, 's.22C(9)'),
  'placement/long-term-foster-conditions': must(
    'ltf-conditions',
    'unconfirmed',
    '2015-04-01',
    regulations,
    'reg 22B',
  ),
  'placement/near-home': must('placement-near-home', 'unconfirmed', always, act, 's.22C(8)(a)'),
  'placement/order-of-preference': must('placement-preference', 'read', always, act, 's.22C(2)–(7)'),
  'placement/out-of-area-approved': must('ooa-approval', 'secondary', '2014-01-27', regulations, 'reg 11'),
  'placement/outside-england-and-wales': must('ooa-outside-ew', 'unconfirmed', start, regulations, 'reg 12'),
  'placement/relevant-accommodation': must(
    'dol-relevant-accommodation',
    'read',
    always,
    'Children’s Wellbeing and Schools Act 2026',
    's.13',
  ),
  'placement/schedule-2-matters': must('pp-schedule2', 'read', start, regulations, 'reg 9(1)(a)(ii)'),
  'placement/schooling-undisturbed': must('placement-schooling', 'unconfirmed', always, act, 's.22C(8)(b)'),
  'placement/short-breaks': must('shortbreaks-plan', 'read', start, regulations, 'reg 48'),
  'placement/sixteen-seventeen-setting': must(
    'placement-1617-registered',
    'read',
    '2023-10-28',
    regulations,
    'reg 27C',
  ),
  'placement/under-16-setting': must(
    'placement-u16-prohibited',
    'read',
    '2021-09-09',
    regulations,
    'reg 27A',
  ),

  'plan-content/key-stage-4-disruption': must(
    'plan-ks4-disruption',
    'read',
    start,
    regulations,
    'reg 10(1)–(3)',
  ),
  'plan-content/schooling-disruption': must(
    'plan-other-school-disruption',
    'read',
    start,
    regulations,
    'reg 10(4)',
  ),

  'records/section-20-with-parent': {
    ...practice(undefined, 'secondary', always, regulations, 'reg 15(1)'),
    differs:
      'No row of its own: the table of what switches between section 20 and a care order says that such a child stops being looked after, and the check of the children looked after return says the same',
  },

  'time-limits/notice-to-area-authority': must(
    't-notify-area-authority',
    'read',
    '2014-01-27',
    regulations,
    'reg 13(4)',
  ),
}
