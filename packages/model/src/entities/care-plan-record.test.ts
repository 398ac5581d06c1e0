import { expect, test } from 'vitest'
import { testEntity } from '../../test/test-entity.ts'
import { CarePlanRecord } from './care-plan-record.ts'

testEntity(CarePlanRecord, {
  reads: {
    'a first draft that says only whose plan it is': { child: { id: 'child-7' } },
    'recorded that there are no brothers and sisters, no services and no proceedings': {
      siblings: [],
      services: [],
      proceedings: [],
    },
    'a revision that took over a plan of another authority': { revision: 2, replaces: 'plan-of-elsewhere' },
  },
  refuses: {
    'a plan of a later shape': [{ schemaVersion: '1-0-2' }, '/schemaVersion'],
    'a child without an id': [{ child: {} }, '/child/id'],
    'null for "nobody has recorded it"': [{ siblings: null }, '/siblings'],
    'revision 0: revisions count from 1': [{ revision: 0 }, '/revision'],
    'an own field outside "extensions"': [{ teamCode: 'N4' }, '/teamCode'],
    'each wrong thing at its own place': [
      { visits: [{ on: '2026-11-02' }], iro: { name: 7 } },
      '/iro/name',
      '/visits/0/id',
    ],
  },
})

// SI 2010/959 reg 5(1).
test.each([
  ['(a) the long-term plan for the child’s upbringing', 'permanence'],
  ['(b) the needs in their seven parts', 'needs'],
  ['(b)(i) the health plan', 'health'],
  ['(b)(ii) the education plan', 'education'],
  ['(c) the placement plan, with its placement', 'placements'],
  ['(d) the name of the IRO', 'iro'],
  ['(e) wishes and feelings', 'views'],
  ['(f) trafficking', 'modernSlavery'],
  ['(f) a child who came alone', 'unaccompanied'],
])('regulation 5(1)%s has a part: %s', (_, part) => {
  expect(CarePlanRecord.shape).toHaveProperty([part])
})
