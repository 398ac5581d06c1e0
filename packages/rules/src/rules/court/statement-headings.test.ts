import type { Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './statement-headings.ts'

const asAt = '2026-11-21'
const statementHeadings: NonNullable<Proceedings['statementHeadings']> = [
  'child',
  'family-and-harm',
  'parenting-capability',
  'wider-family',
  'proposed-plan',
  'views',
  'contact',
  'support',
  'chronology',
]

testRule(rule, [
  { name: 'the statement has all nine', plan: inCourt({ statementHeadings }), asAt, expect: 'pass' },
  {
    name: 'nothing on the wider family',
    plan: inCourt({ statementHeadings: statementHeadings.filter((heading) => heading !== 'wider-family') }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/proceedings/0/statementHeadings',
      data: { heading: 'the wider family' },
      message: 'Add the heading to the statement: the wider family',
    },
  },
  {
    name: 'nobody wrote down the headings',
    plan: inCourt({ documents: ['statement'] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/statementHeadings' },
  },
  { name: 'nobody wrote down whether there is a statement', plan: inCourt(), asAt, expect: 'needsReview' },
  {
    name: 'no statement went with the application',
    plan: inCourt({ documents: ['care-plan'] }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
