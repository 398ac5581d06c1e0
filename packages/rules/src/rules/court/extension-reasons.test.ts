import type { Extension } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './extension-reasons.ts'

const asAt = '2026-11-21'
const extension: Extension = {
  id: 'extension-1',
  grantedOn: asAt,
  until: '2027-01-15',
  reason: 'Gran came forward in November, and has to be assessed',
  impactOnChild: 'Sam waits eight weeks more, and knows why',
  impactOnProceedings: 'The final hearing moves to January',
}
const { impactOnChild: _, ...silent } = extension
const extended = (...extensions: Extension[]) => inCourt({ extensions })

testRule(rule, [
  {
    name: 'why, and what it means for the child and the case',
    plan: extended(extension),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing on what it means for the child',
    plan: extended(silent),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/extensions/0/impactOnChild',
      message: 'Enter what the extension means for the child',
    },
  },
  {
    name: 'the second of two says nothing',
    plan: extended(extension, { id: 'extension-2' }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/proceedings/0/extensions/1/reason' },
      { outcome: 'fail', path: '/proceedings/0/extensions/1/impactOnChild' },
      { outcome: 'fail', path: '/proceedings/0/extensions/1/impactOnProceedings' },
    ],
  },
  {
    name: 'an extension that is dated tomorrow',
    plan: extended({ id: 'extension-1', grantedOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nothing on what it means for the child, and the young person is 18',
    plan: inCourt({ extensions: [silent] }, { child: { dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no extension', plan: extended(), asAt, expect: 'notApplicable' },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
