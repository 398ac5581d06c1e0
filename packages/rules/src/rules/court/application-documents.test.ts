import type { Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './application-documents.ts'

const asAt = '2026-11-21'
const documents: NonNullable<Proceedings['documents']> = [
  'chronology',
  'statement',
  'genogram',
  'assessments',
  'care-plan',
  'checklist-index',
]

testRule(rule, [
  { name: 'all six are listed', plan: inCourt({ documents }), asAt, expect: 'pass' },
  {
    name: 'the index of the checklist documents is not listed',
    plan: inCourt({ documents: documents.slice(0, 5) }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/documents',
      data: { document: 'index of the checklist documents' },
      message: 'Add the index of the checklist documents to the documents of the application',
    },
  },
  {
    name: 'only the care plan and the chronology are listed',
    plan: inCourt({ documents: ['care-plan', 'chronology'] }),
    asAt,
    expect: [
      { outcome: 'fail', data: { document: 'social work statement' } },
      { outcome: 'fail', data: { document: 'genogram' } },
      { outcome: 'fail', data: { document: 'assessments' } },
      { outcome: 'fail', data: { document: 'index of the checklist documents' } },
    ],
  },
  {
    name: 'nobody wrote down what went with it',
    plan: inCourt(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/documents' },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
