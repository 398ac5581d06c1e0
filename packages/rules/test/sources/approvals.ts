import { act, always, must, type RuleSource } from './rule-source.ts'

/** On what the rules rest on where a child is placed and who approved it. */
export const approvalsSources: Readonly<Record<string, RuleSource>> = {
  'placement/disability': must('disability-accommodation', 'unconfirmed', always, act, 's.22C(8)(d)'),
  'placement/in-area': must('placement-in-area', 'unconfirmed', always, act, 's.22C(9)'),
  'placement/near-home': must('placement-near-home', 'unconfirmed', always, act, 's.22C(8)(a)'),
  'placement/order-of-preference': must('placement-preference', 'read', always, act, 's.22C(2)–(7)'),
  'placement/schooling-undisturbed': must('placement-schooling', 'unconfirmed', always, act, 's.22C(8)(b)'),
}
