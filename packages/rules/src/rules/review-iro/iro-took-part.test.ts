import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './iro-took-part.ts'

const asAt = '2026-11-21'
const heldOn = '2026-09-24'
const iro = { name: 'Ruth Calder', former: [{ id: 'f', name: 'Colin Marsh' }, { id: 'g' }] }
const plan = (changes: Partial<Review>) => aCareOrderPlan({ iro, reviews: [aReview(heldOn, changes)] })

testRule(rule, [
  {
    name: 'the IRO chaired the last review',
    plan: plan({ chair: 'Ruth Calder, IRO; Sam chaired the first part' }),
    asAt,
    expect: { outcome: 'pass', path: '/reviews/0', data: { on: heldOn } },
  },
  { name: 'a former IRO chaired it', plan: plan({ chair: 'Colin Marsh' }), asAt, expect: 'pass' },
  {
    name: 'Sam chaired, and the IRO took part',
    plan: plan({ chair: 'Sam', iroTookPart: true }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'somebody else chaired, and nobody entered whether the IRO took part',
    plan: plan({ chair: 'The team manager, as the IRO was ill' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0/iroTookPart',
      data: { on: heldOn },
      message: 'Say whether the IRO took part in the review of 24 September 2026',
    },
  },
  {
    name: 'somebody else chaired, and the name of the IRO is in the reason',
    plan: plan({ chair: 'The team manager, as Ruth Calder was ill' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/iroTookPart' },
  },
  {
    name: 'nobody entered who chaired',
    plan: plan({}),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/iroTookPart' },
  },
  {
    name: 'an IRO without a name, and a chair',
    plan: aCareOrderPlan({ iro: { name: ' ' }, reviews: [aReview(heldOn, { chair: 'A N Other' })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'the review was held without the IRO',
    plan: plan({ chair: 'The team manager', iroTookPart: false }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/reviews/0/iroTookPart',
      message: 'Decide whether it was right to hold the review of 24 September 2026 without the IRO',
    },
  },
  {
    name: 'no list of reviews is kept',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  { name: 'no review has been held', plan: aCareOrderPlan({ reviews: [] }), asAt, expect: 'notApplicable' },
])
