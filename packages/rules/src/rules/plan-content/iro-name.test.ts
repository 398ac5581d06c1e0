import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './iro-name.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'the IRO is named', plan: aPlan({ iro: { name: 'Ruth Calder' } }), asAt, expect: 'pass' },
  {
    name: 'an IRO part without a name',
    plan: aPlan({ iro: { phone: '0151 496 0000' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/iro/name', message: 'Enter the name of the IRO' },
  },
  ...['TBC', 'To be allocated', 'Vacant'].map((name) => ({
    name: `in place of a name "${name}"`,
    plan: aPlan({ iro: { name } }),
    asAt,
    expect: 'fail' as const,
  })),
  { name: 'a name of blanks', plan: aPlan({ iro: { name: '  ' } }), asAt, expect: 'fail' },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
