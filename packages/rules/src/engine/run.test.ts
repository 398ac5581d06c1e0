import { createWorkingDays, englandWorkingDays } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { caseFacts } from '../facts/case-facts.ts'
import { inCare, notInCare } from '../facts/conditions.ts'
import { cite } from './cite.ts'
import { defineRule } from './define-rule.ts'
import type { RuleDefinition } from './rule.ts'
import { runRule } from './run.ts'
import { absent, due, judge, late, pass, unknown } from './verdicts.ts'

const aRule = (changes: Partial<RuleDefinition>) =>
  defineRule({
    id: 'records/example',
    title: 'An example',
    requirement: 'The record must be an example.',
    force: 'must',
    standing: 'read',
    citation: [cite('SI 2010/959', 'reg 33(1)')],
    why: 'It shows how a rule is run.',
    doesNotJudge: 'Anything else.',
    messages: {
      absent: 'Add it',
      late: 'It was done on {doneOn}',
      unknown: 'Enter the date',
      judge: 'Look at it',
      due: 'Due by {dueOn}',
    },
    outcomes: ['pass'],
    evaluate: () => pass(),
    ...changes,
  })

const run = (changes: Partial<RuleDefinition>, plan = aPlan(), ceiling: 'fail' | 'review' = 'fail') =>
  runRule(
    aRule(changes),
    { plan, asAt: '2026-11-21', workingDays: englandWorkingDays, facts: caseFacts(plan, '2026-11-21') },
    ceiling,
  )

describe('a rule that comes to no answer', () => {
  const thrownBy = (evaluate: () => unknown): unknown => {
    try {
      return run({ evaluate: evaluate as RuleDefinition['evaluate'] })
    } catch (error) {
      return error
    }
  }

  test('is named, and what it threw is the cause', () => {
    const boom = new Error('boom')
    const thrown = thrownBy(() => {
      throw boom
    })
    expect(thrown).toMatchObject({
      name: 'RuleBrokenError',
      code: 'E_RULE_BROKEN',
      ruleId: 'records/example',
      message: 'The rule "records/example" came to no answer. Mend it, or turn it off in the profile.',
      cause: boom,
    })
  })

  test('is named where it returns nothing', () => {
    expect(thrownBy(() => undefined)).toMatchObject({
      ruleId: 'records/example',
      cause: { message: 'Its evaluate returned no verdict' },
    })
  })
})

describe('what a rule says becomes a finding', () => {
  test('with force, standing, place, words and citation', () => {
    expect(run({ evaluate: () => late('/visits/0', { doneOn: '2026-03-03' }) })).toEqual([
      {
        ruleId: 'records/example',
        outcome: 'fail',
        kind: 'late',
        force: 'must',
        standing: 'read',
        path: '/visits/0',
        message: 'It was done on 3 March 2026',
        data: { doneOn: '2026-03-03' },
        citation: [cite('SI 2010/959', 'reg 33(1)')],
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ])
  })

  test.each([
    ['absent', absent(''), 'fail'],
    ['unknown', unknown(''), 'needsReview'],
    ['judge', judge(''), 'needsReview'],
    ['due', due('', { dueOn: '2026-12-01' }), 'pass'],
    ['pass', pass(), 'pass'],
  ] as const)('%s', (_, verdict, outcome) => {
    expect(run({ evaluate: () => verdict })).toMatchObject([{ outcome }])
  })

  test('whose citations nobody can change, for every report shares them', () => {
    const [found] = run({})
    expect(Object.isFrozen(found?.citation)).toBe(true)
    expect(Object.isFrozen(found?.citation[0])).toBe(true)
  })

  test('a rule that says nothing passes, under its title', () => {
    expect(run({ evaluate: () => [] })).toMatchObject([{ outcome: 'pass', message: 'An example' }])
  })

  test('a message that the rule does not have is a mistake in the rule', () => {
    expect(() => run({ evaluate: () => absent('', {}, 'nowhere') })).toThrow('has no message "nowhere"')
  })

  test('a value that the message needs and the data lacks is a mistake in the rule', () => {
    expect(() => run({ evaluate: () => late('') })).toThrow('no value for {doneOn}')
  })
})

describe('nobody has confirmed the citation', () => {
  test('then it never fails, and still says why', () => {
    expect(run({ standing: 'unconfirmed', evaluate: () => absent('/iro') })).toMatchObject([
      { outcome: 'needsReview', kind: 'absent', standing: 'unconfirmed' },
    ])
  })

  test('a profile may hold any rule to the same', () => {
    expect(run({ evaluate: () => absent('/iro') }, aPlan(), 'review')).toMatchObject([
      { outcome: 'needsReview' },
    ])
  })
})

describe('conditions', () => {
  const withStatus = (status: 'C2' | 'V2') =>
    aPlan({ legal: { statuses: [{ id: 's', status, from: '2026-01-05' }] } })

  test('one that does not hold gives its reason', () => {
    expect(run({ when: [inCare], evaluate: () => absent('') }, withStatus('V2'))).toMatchObject([
      { outcome: 'notApplicable', message: 'The child is not in care under an order' },
    ])
  })

  test('one that the record does not settle asks for the fact, and is no pass', () => {
    expect(run({ when: [notInCare] })).toMatchObject([
      { outcome: 'needsReview', kind: 'unknown', path: '/legal/statuses', data: {} },
    ])
  })

  test('one that holds lets the rule speak', () => {
    expect(run({ when: [inCare], evaluate: () => absent('') }, withStatus('C2'))).toMatchObject([
      { outcome: 'fail' },
    ])
  })
})

test('a last day beyond the calendar is asked for, not guessed', () => {
  const short = createWorkingDays({ holidays: [], from: '2026-01-01', to: '2026-12-31' })
  const plan = aPlan()
  const findings = runRule(
    aRule({ evaluate: ({ workingDays }) => pass('', { dueOn: workingDays.add('2026-12-30', 20) }) }),
    { plan, asAt: '2026-11-21', workingDays: short, facts: caseFacts(plan, '2026-11-21') },
    'fail',
  )
  expect(findings).toMatchObject([
    { outcome: 'needsReview', kind: 'unknown', message: expect.stringContaining('calendar of working days') },
  ])
})

describe('fingerprints', () => {
  const plan = (ids: string[]) => aPlan({ visits: ids.map((id) => ({ id, on: '2026-01-05' })) })
  const at = (path: string, ids: string[]) =>
    run({ evaluate: () => late(path, { doneOn: '2026-03-03' }) }, plan(ids))[0]?.fingerprint

  test('stay the same when items are put before', () => {
    expect(at('/visits/0', ['v1'])).toBe(at('/visits/1', ['v0', 'v1']))
  })

  test('differ from item to item', () => {
    expect(at('/visits/0', ['v1', 'v2'])).not.toBe(at('/visits/1', ['v1', 'v2']))
  })

  test('differ where one rule says the same of one place twice', () => {
    const findings = run({ evaluate: () => [absent('/iro'), absent('/iro')] })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})
