import { type PathwayMatter, pathwayMatters } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild, notAfterCare } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './ten-matters.ts'

const asAt = '2026-11-21'
const every = Object.keys(pathwayMatters) as NonNullable<PathwayMatter['matter']>[]
const all = every.map((matter): PathwayMatter => ({ id: matter, matter, howMet: 'Ife sees to it' }))
const without = (...left: readonly string[]) => all.filter(({ id }) => !left.includes(id))

testPathwayRule(rule, [
  {
    name: 'all ten matters',
    pathwayPlan: aCareLeaver({ matters: all }),
    asAt,
    expect: { outcome: 'pass', path: '/matters' },
  },
  {
    name: 'all ten for a relevant child',
    pathwayPlan: aRelevantChild('2026-07-01', { matters: all }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'what happens if things change stands in its own list',
    pathwayPlan: aCareLeaver({
      matters: without('contingency'),
      contingencies: [{ id: 'c', trigger: 'The flat falls through', action: 'Dawn has a bed' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing of money and identity',
    pathwayPlan: aCareLeaver({ matters: without('money', 'identity') }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/matters',
      data: { matters: 'money; identity' },
      message: 'Add to the pathway plan what it has no word of: money; identity',
    },
  },
  {
    name: 'a matter of which only the young person’s own words are written down',
    pathwayPlan: aCareLeaver({
      matters: [
        ...without('health'),
        { id: 'h', matter: 'health', howMet: ' ', youngPersonsView: 'I’m fine' },
      ],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', data: { matters: 'health, mental health included' } },
  },
  {
    name: 'a matter with only an action that was stopped and says nothing',
    pathwayPlan: aCareLeaver({
      matters: [...without('money'), { id: 'm', matter: 'money', actions: [{ id: 'a', status: 'stopped' }] }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', data: { matters: 'money' } },
  },
  { name: 'no matter at all', pathwayPlan: aCareLeaver(), asAt, expect: { outcome: 'fail', kind: 'absent' } },
  {
    name: 'nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ matters: all }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
