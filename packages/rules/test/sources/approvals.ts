import { act, always, must, type RuleSource, regulations, start } from './rule-source.ts'

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
  'placement/schooling-undisturbed': must('placement-schooling', 'unconfirmed', always, act, 's.22C(8)(b)'),
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
  'placement/out-of-area-approved': must('ooa-approval', 'secondary', '2014-01-27', regulations, 'reg 11'),
  'placement/outside-england-and-wales': must('ooa-outside-ew', 'unconfirmed', start, regulations, 'reg 12'),

  'time-limits/notice-to-area-authority': must(
    't-notify-area-authority',
    'read',
    '2014-01-27',
    regulations,
    'reg 13(4)',
  ),
}
