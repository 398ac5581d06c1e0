import type { Finding, Force, Outcome } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { gatherPoint } from './checklist.ts'
import { cite } from './cite.ts'
import { definePoint } from './define-rule.ts'
import type { PointDefinition } from './rule.ts'
import { worst } from './summary.ts'

const aPoint = (changes: Partial<PointDefinition> = {}) =>
  definePoint({
    id: 'legal-checklist/example',
    number: 1,
    title: 'An example',
    requirement: 'The plan must be an example.',
    force: 'must',
    standing: 'read',
    citation: [cite('SI 2010/959', 'reg 5')],
    why: 'It shows how a point is gathered.',
    doesNotJudge: 'Anything else.',
    restsOn: ['records/example'],
    ...changes,
  })

const found = (outcome: Outcome, force: Force = 'must'): Finding => ({
  ruleId: 'records/example',
  outcome,
  force,
  standing: 'read',
  path: '/iro',
  message: 'Something',
  data: {},
  citation: [],
  fingerprint: '0',
})

/** A point over one rule that found these. */
const gathered = (point: Partial<PointDefinition>, findings: readonly Finding[]) =>
  gatherPoint(
    aPoint(point),
    [0],
    { findings, bounds: [0, findings.length], worstBy: [worst(findings)] },
    'fail',
  )

describe('a point is as bad as the worst beneath it', () => {
  test.each<[string, Finding[], Outcome, string]>([
    ['all pass', [found('pass'), found('pass')], 'pass', 'All that it rests on is there'],
    ['some do not apply', [found('pass'), found('notApplicable')], 'pass', 'All that it rests on is there'],
    ['none applies', [found('notApplicable')], 'notApplicable', 'Does not apply'],
    ['nothing was run', [], 'notApplicable', 'Does not apply'],
    [
      'one needs a person',
      [found('pass'), found('needsReview')],
      'needsReview',
      '1 thing for a person to look at',
    ],
    [
      'one fails and two need a person',
      [found('fail'), found('needsReview'), found('needsReview')],
      'fail',
      '1 thing to put right, 2 things for a person to look at',
    ],
  ])('%s', (_, findings, outcome, message) => {
    expect(gathered({}, findings).point).toMatchObject({ outcome, message })
  })
})

describe('what binds less strongly than the point cannot fail it', () => {
  test.each<[Force, Force, Outcome]>([
    ['must', 'must', 'fail'],
    ['must', 'should', 'needsReview'],
    ['must', 'practice', 'needsReview'],
    ['should', 'should', 'fail'],
    ['should', 'must', 'fail'],
    ['practice', 'should', 'fail'],
    ['practice', 'local', 'needsReview'],
  ])('a point that is %s, a rule that is %s', (pointForce, ruleForce, outcome) => {
    expect(gathered({ force: pointForce }, [found('fail', ruleForce)]).point.outcome).toBe(outcome)
  })
})

test('a point whose citation nobody has confirmed never fails', () => {
  const { point, finding } = gathered({ standing: 'unconfirmed' }, [found('fail')])
  expect([point.outcome, finding.outcome]).toEqual(['needsReview', 'needsReview'])
})

test('the worst of none is that nothing applies', () => {
  expect(worst([])).toBe('notApplicable')
})
