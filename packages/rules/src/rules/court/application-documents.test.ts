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
  {
    name: 'none is listed, and the young person is 18',
    plan: inCourt({ documents: [] }, { child: { dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an application of the day before the list of today, still before the court',
    plan: inCourt({ submittedOn: '2014-04-21', issuedOn: '2014-04-23', documents: ['care-plan'] }),
    asAt: '2014-05-01',
    expect: {
      outcome: 'notApplicable',
      path: '/proceedings/0',
      message: 'The application was made before there was this list',
    },
  },
  {
    name: 'an application of the first day of the list of today',
    plan: inCourt({ submittedOn: '2014-04-22', issuedOn: '2014-04-23', documents: documents.slice(1) }),
    asAt: '2014-05-01',
    expect: { outcome: 'fail', kind: 'absent', data: { document: 'chronology' } },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
