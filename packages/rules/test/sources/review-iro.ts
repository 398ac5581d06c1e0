import {
  act,
  always,
  must,
  practice,
  type RuleSource,
  regulations,
  review,
  should,
  start,
} from './rule-source.ts'

const handbook = 'IRO Handbook 2010'

/** A matter of Schedule 7: its working name and its paragraph have the same number. */
const matter = (paragraph: number, standing: 'read' | 'unconfirmed', from = start): RuleSource =>
  must(
    `rev-sch7-${String(paragraph).padStart(2, '0')}`,
    standing,
    from,
    regulations,
    `Sch 7 para ${paragraph}`,
  )

/** On what the rules of this part rest. */
export const reviewIroSources: Readonly<Record<string, RuleSource>> = {
  'review-iro/matter-changes': matter(1, 'read'),
  'review-iro/matter-legal-status': matter(2, 'read'),
  'review-iro/matter-permanence': matter(3, 'unconfirmed'),
  'review-iro/matter-contact': matter(4, 'read'),
  'review-iro/matter-placement': matter(5, 'read'),
  'review-iro/matter-education': matter(6, 'read'),
  'review-iro/matter-leisure': matter(7, 'unconfirmed'),
  'review-iro/matter-health': matter(8, 'unconfirmed'),
  'review-iro/matter-identity': matter(9, 'read'),
  'review-iro/matter-advice-and-support': matter(10, 'read'),
  'review-iro/matter-ending': matter(11, 'unconfirmed'),
  'review-iro/matter-wishes': matter(12, 'unconfirmed'),
  'review-iro/matter-visits': matter(13, 'read'),
  'review-iro/matter-trafficking-asylum': matter(14, 'read', '2014-08-18'),

  'review-iro/iro-monitors': must('iro-monitor', 'read', always, act, 's.25B(1)(a)'),
  'review-iro/iro-took-part': must('iro-participate', 'read', always, act, 's.25B(1)(b)'),
  'review-iro/wishes-considered': must('iro-wishes', 'read', always, act, 's.25B(1)(c)'),
  'review-iro/free-to-refer': must('iro-refer', 'read', always, act, 's.25B(3)'),
  'review-iro/co-operation': must('iro-cooperate', 'read', always, act, 's.25B(4)'),

  'review-iro/at-the-review': must('iro-chair-private-talk', 'unconfirmed', start, regulations, 'reg 36'),
  'review-iro/decisions-carried-out': must('iro-implement', 'unconfirmed', start, regulations, 'reg 37'),
  'review-iro/review-record': must('iro-record', 'unconfirmed', start, regulations, 'reg 38'),
  'review-iro/rights-explained': must('iro-rights-told', 'unconfirmed', start, regulations, 'reg 45(1)–(2)'),
  'review-iro/cafcass-considered': must(
    'iro-cafcass-consider',
    'unconfirmed',
    start,
    regulations,
    'reg 45(3)',
  ),
  'review-iro/iro-independent': must('iro-independent', 'secondary', start, regulations, 'reg 46'),

  'review-iro/dispute-resolved': should('iro-dispute', 'unconfirmed', always, handbook, 'ch 6'),
  'review-iro/decisions-and-record-sent': should('iro-decisions-5d', 'secondary', always, handbook),

  'review-iro/difference-made': practice(undefined, 'read', always, review, 'ss.5, 8'),
  'review-iro/contingency-discussed': practice(undefined, 'read', always, review, 'ss.5, 8'),
}
