import type { IroCaseload } from '@open-care-plan/model'
import { someServiceFigures } from '@open-care-plan/model/testing'
import { testServiceRule } from '../../../test/test-rule.ts'
import { rule } from './iro-caseload.ts'

const asAt = '2026-11-21'
const counted = { countedOn: '2026-10-31', fullTimeHours: 37 }
const figures = (...iros: Omit<IroCaseload, 'id'>[]) =>
  someServiceFigures({ ...counted, iros: iros.map((iro, at) => ({ id: `iro-${at}`, ...iro })) })

testServiceRule(rule, [
  {
    name: 'a full-time IRO with 50 children, and one with 70',
    figures: figures({ children: 50, weeklyHours: 37 }, { children: 70, weeklyHours: 37 }),
    asAt,
    expect: { outcome: 'pass', path: '/iros' },
  },
  {
    name: 'a full-time IRO with 71 children',
    figures: figures({ children: 60, weeklyHours: 37 }, { children: 71, weeklyHours: 37 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/iros/1',
      data: { fullTime: 71, most: 70 },
      message:
        'Bring the caseload of this IRO down: it comes to 71 children for a full-time post, more than 70',
    },
  },
  {
    name: 'an IRO of half a week with 35 children',
    figures: figures({ children: 35, weeklyHours: 18.5 }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an IRO of half a week with 36 children',
    figures: figures({ children: 36, weeklyHours: 18.5 }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { fullTime: 72 } },
  },
  {
    name: 'a full-time IRO with 49 children',
    figures: figures({ children: 49, weeklyHours: 37 }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/iros/0', data: { fullTime: 49, least: 50 } },
  },
  {
    name: 'a little over 70 and a little under 50, where the hours are not a round part of the week',
    figures: figures({ children: 70, weeklyHours: 36.99 }, { children: 49, weeklyHours: 36.27 }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'conflict', path: '/iros/0', data: { fullTime: 70.1, most: 70 } },
      { outcome: 'needsReview', kind: 'judge', path: '/iros/1', data: { fullTime: 49.9, least: 50 } },
    ],
  },
  {
    name: '80 to 90 children each, as the scrutiny review was told',
    figures: figures({ children: 80, weeklyHours: 37 }, { children: 90, weeklyHours: 37 }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/iros/0', data: { fullTime: 80, most: 70 } },
      { outcome: 'fail', path: '/iros/1', data: { fullTime: 90, most: 70 } },
    ],
  },
  {
    name: 'a profile with a lower limit of its own',
    figures: figures({ children: 65, weeklyHours: 37 }),
    asAt,
    parameters: { most: 60 },
    expect: { outcome: 'fail', data: { fullTime: 65, most: 60 } },
  },
  {
    name: 'the hours of one IRO, and the children of another, are not known',
    figures: figures({ children: 60 }, { weeklyHours: 37 }),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/iros/0/weeklyHours' },
      { outcome: 'needsReview', kind: 'unknown', path: '/iros/1/children' },
    ],
  },
  {
    name: 'nobody says how long a full-time week is',
    figures: someServiceFigures({
      countedOn: '2026-10-31',
      iros: [{ id: 'iro-0', children: 60, weeklyHours: 37 }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/fullTimeHours' },
  },
  {
    name: 'nobody has counted the IROs',
    figures: someServiceFigures(counted),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iros' },
  },
  {
    name: 'nobody says of which day the figures are',
    figures: someServiceFigures({ iros: [] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/countedOn' },
  },
  { name: 'a service without IROs of its own', figures: figures(), asAt, expect: 'notApplicable' },
  {
    name: 'figures that were counted after the day',
    figures: figures({ children: 90, weeklyHours: 37 }),
    asAt: '2026-10-30',
    expect: 'notApplicable',
  },
])
