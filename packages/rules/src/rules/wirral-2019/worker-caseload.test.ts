import type { WorkerCaseload } from '@open-care-plan/model'
import { someServiceFigures } from '@open-care-plan/model/testing'
import { testServiceRule } from '../../../test/test-rule.ts'
import { rule } from './worker-caseload.ts'

const asAt = '2026-11-21'
const figures = (...workers: Omit<WorkerCaseload, 'id'>[]) =>
  someServiceFigures({
    countedOn: '2026-10-31',
    workers: workers.map((worker, at) => ({ id: `worker-${at}`, ...worker })),
  })
const permanence = (children: number) => ({ teamKind: 'permanence', children }) as const

testServiceRule(rule, [
  {
    name: 'a worker of a permanence team with 23 children',
    figures: figures(permanence(23), permanence(10)),
    asAt,
    expect: { outcome: 'pass', path: '/workers' },
  },
  {
    name: 'a worker of a permanence team with 24 children',
    figures: figures(permanence(24), permanence(10)),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/workers/0',
      data: { children: 24, most: 23 },
      message: 'Bring the caseload of this worker down to 23 children: it is 24',
    },
  },
  {
    name: 'a worker of another team with 24 children, for whom the review gives no limit',
    figures: figures({ teamKind: 'assessment', children: 24 }, permanence(10)),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a worker with 24 children whose team is not known',
    figures: figures({ children: 24 }, permanence(10)),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/workers/0/teamKind', data: { children: 24 } },
  },
  {
    name: 'workers with 17.3 children on average',
    figures: figures(
      ...Array.from({ length: 7 }, () => permanence(17)),
      ...[permanence(18), permanence(18), permanence(18)],
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'workers with 17.5 children on average',
    figures: figures(permanence(17), permanence(18)),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/workers',
      data: { average: 17.5, most: 17.3 },
      message: 'Look at why workers have 17.5 children on average, more than 17.3',
    },
  },
  {
    name: 'workers with 17.33 children on average, which is the 17.3 of the review',
    figures: figures(permanence(17), permanence(17), permanence(18)),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a worker whose children nobody has counted is left out of the average',
    figures: figures(permanence(17), { teamKind: 'permanence' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/workers/1/children' },
  },
  {
    name: 'a council with limits of its own',
    figures: figures(permanence(17), permanence(18)),
    asAt,
    parameters: { most: 17, average: 20 },
    expect: { outcome: 'fail', path: '/workers/1', data: { children: 18, most: 17 } },
  },
  {
    name: 'nobody has counted the workers',
    figures: someServiceFigures({ countedOn: '2026-10-31' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/workers' },
  },
  { name: 'a service without social workers', figures: figures(), asAt, expect: 'notApplicable' },
  {
    name: 'figures that were counted after the day',
    figures: figures(permanence(30)),
    asAt: '2026-10-30',
    expect: 'notApplicable',
  },
])
