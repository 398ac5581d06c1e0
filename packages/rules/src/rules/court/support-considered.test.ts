import type { PermanenceOption } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './support-considered.ts'

const asAt = '2026-11-21'
const home: PermanenceOption = {
  id: 'option-home',
  option: 'home-with-support',
  supportConsidered:
    'A refuge place for Kim and Sam; Kim did not take it. Daily visits would not cover the nights.',
  outcome: 'ruled-out',
  reason: 'No help covers the nights',
}
const options = (...list: PermanenceOption[]) =>
  inCourt({ plan: { final: 'A' } }, { permanence: { options: list } })

testRule(rule, [
  {
    name: 'ruled out, and no more than a word where the reason is to be',
    plan: options({ ...home, reason: 'N/A' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/0/reason' },
  },
  { name: 'the support was considered, and why it is not enough', plan: options(home), asAt, expect: 'pass' },
  {
    name: 'ruled out without a word on support',
    plan: options({ ...home, supportConsidered: ' ' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/permanence/options/0/supportConsidered',
      message: 'Enter what support would make this option work, and whether it is enough',
    },
  },
  {
    name: 'support was considered, and not why it is not enough',
    plan: options({ ...home, reason: '' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/0/reason' },
  },
  {
    name: 'the less drastic option is the plan',
    plan: options({ id: 'option-gran', option: 'family-or-friends', outcome: 'chosen' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'still open, and no word on support',
    plan: options(home, { id: 'option-gran', option: 'special-guardianship', outcome: 'open' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/1/supportConsidered' },
  },
  {
    name: 'no less drastic option is there',
    plan: options({ id: 'option-adoption', option: 'adoption', outcome: 'chosen' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/permanence/options' },
  },
  {
    name: 'the court is asked for a supervision order',
    plan: inCourt({ plan: { final: 'D' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
