import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'
import { notAfter } from '../../facts/by-day.ts'
import { lookedAfter } from '../../facts/conditions.ts'

/** An order that authorises a deprivation of liberty is in force. The last day of an order is one of its days. */
const deprivedOfLiberty: Condition = {
  holds: ({ plan: { legal }, asAt }) =>
    legal?.orders?.some(
      ({ kind, madeOn, until, endedOn }) =>
        (kind === 'secure-accommodation-order' || kind === 'deprivation-of-liberty-order') &&
        notAfter(madeOn, asAt) &&
        (until === undefined || until >= asAt) &&
        (endedOn === undefined || endedOn > asAt),
    ),
  otherwise: 'No order that authorises a deprivation of liberty is in force',
  missing: { path: '/legal/orders', message: 'Add the court orders, or record that there are none' },
}

export const rule = defineQuestion({
  id: 'placement/relevant-accommodation',
  also: ['dol-relevant-accommodation'],
  title: 'Deprivation of liberty in relevant accommodation',
  requirement:
    'A looked-after child must be deprived of liberty in relevant accommodation only where the test of section 25 is met.',
  force: 'must',
  standing: 'read',
  citation: [cite('Children’s Wellbeing and Schools Act 2026', 's.13'), cite('CA 1989', 's.25')],
  awaits: 'cwsa-2026-s13',
  why: 'Nothing that is done to a child weighs more than a locked door. It needs a test, and somebody who asks whether it is still met.',
  doesNotJudge: 'Anything but whether a person has answered, and when.',
  when: [lookedAfter, deprivedOfLiberty],
  question:
    'Decide whether the test of section 25 is met where the child lives, for as long as the child is deprived of liberty there',
  putRight: 'End the deprivation of liberty, or put right what keeps the test of section 25 from being met',
})
