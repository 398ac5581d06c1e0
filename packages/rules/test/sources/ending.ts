import { act, always, must, type RuleSource, regulations, should, start } from './rule-source.ts'

/** SI 2015/495, which recast regulation 39. */
const ending = '2015-04-01'
const handbook = 'IRO Handbook 2010'

/** On what the rules on endings, on family time in law, and on what comes before a review rest. */
export const endingSources: Readonly<Record<string, RuleSource>> = {
  'contact/promoted': must('contact-promote', 'secondary', always, act, 'Sch 2 para 15'),
  'contact/reasonable': must('contact-reasonable', 'read', always, act, 's.34(1)'),
  'contact/refusal-notice': must('contact-refusal-notice', 'read', start, regulations, 'reg 8(1)–(3)'),

  'placement/before-ceasing': must('cease-assess', 'read', ending, regulations, 'reg 39'),
  'placement/ended-after-review': must('end-after-review', 'read', start, regulations, 'reg 14'),
  'placement/ending-notices': must('end-notices', 'read', start, regulations, 'reg 14'),
  'placement/late-ending-notice': must('end-late-notice-10wd', 'read', start, regulations, 'reg 14'),
  'placement/parents-contact-order': must('pwp-no-conflict-s34', 'read', start, regulations, 'reg 16'),

  'plan-content/plan-revised': must('plan-review-revise', 'secondary', start, regulations, 'reg 6(1)'),

  'time-limits/ceasing-approved': must('t-cease-approval', 'read', ending, regulations, 'reg 39(4)–(5)'),
  'time-limits/contact-refusal': must('t-contact-refusal', 'secondary', always, act, 's.34(6)'),
  'time-limits/contact-variation-notice': must(
    't-contact-variation-notice',
    'unconfirmed',
    start,
    regulations,
    'reg 8(4)–(5)',
  ),
  'time-limits/early-review': must('t-review-early', 'read', start, regulations, 'reg 30'),
  'time-limits/review-reports': should('t-review-reports-3d', 'secondary', always, handbook),
  'time-limits/worker-and-iro-in-touch': should('t-iro-pre-review-contact', 'secondary', always, handbook),
}
