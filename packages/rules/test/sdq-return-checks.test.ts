import { type CarePlanRecord, englandWorkingDays, type SdqScores } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { runRule } from '../src/engine/run.ts'
import { caseFacts } from '../src/facts/case-facts.ts'
import { rule } from '../src/rules/time-limits/sdq-each-year.ts'

// The cases that the authors of a validator of the return test their checks by (data-to-insight/csc-validator-be-903 at 10ad07c,
// MIT), with every year moved on by 44. Nobody in them is real.
const asAt = '2025-04-01'

interface Child {
  readonly dateOfBirth: string
  readonly since?: string
  readonly until?: string
  readonly status?: 'C2' | 'V4'
  readonly total?: number
  readonly reasonForNone?: SdqScores['reasonForNone']
}

function planOf({
  dateOfBirth,
  since = '2024-03-31',
  until,
  status = 'C2',
  ...scores
}: Child): CarePlanRecord {
  const { total, reasonForNone } = scores
  const sdq: SdqScores = {
    id: 'sdq',
    on: '2024-11-11',
    informant: 'parent-or-carer',
    ...(total === undefined ? {} : { total }),
    ...(reasonForNone === undefined ? {} : { reasonForNone }),
  }
  const recorded = total !== undefined || reasonForNone !== undefined
  return aPlan({
    child: { dateOfBirth },
    legal: {
      lookedAfterFrom: since,
      ...(until === undefined ? {} : { lookedAfterUntil: until }),
      statuses: [aLegalStatus(status, since)],
    },
    health: { sdq: recorded ? [sdq] : [] },
  })
}

/** Whether the rule fails the child for the year that ended on 31 March 2025. */
function fails(child: Child): boolean {
  const plan = planOf(child)
  const context = { plan, asAt, facts: caseFacts(plan, asAt), workingDays: englandWorkingDays }
  return runRule(rule, context, 'fail').some(
    ({ outcome, data }) => outcome === 'fail' && data.dueOn === '2025-03-31',
  )
}

describe('check 186: a score or a reason at 4 to 16 after twelve months', () => {
  test.each<[string, Child, boolean]>([
    ['1, a score', { dateOfBirth: '2014-04-01', total: 10, reasonForNone: 'SDQ1' }, false],
    ['3, a reason', { dateOfBirth: '2014-04-01', reasonForNone: 'SDQ2' }, false],
    ['4, neither', { dateOfBirth: '2014-04-01' }, true],
    ['5, of twenty', { dateOfBirth: '2004-04-01' }, false],
    ['6, of two', { dateOfBirth: '2022-04-01' }, false],
    ['7, for ten months', { dateOfBirth: '2014-04-01', since: '2024-05-31' }, false],
    ['8, until the day before the last', { dateOfBirth: '2014-04-01', until: '2025-03-30' }, false],
    ['9, in short breaks', { dateOfBirth: '2014-04-01', status: 'V4' }, false],
  ])('child %s', (_, child, expected) => {
    expect(fails(child)).toBe(expected)
  })
})

describe('check 197B: score or reason too, where the child turns 4 or 17 in the year', () => {
  test.each<[string, string]>([
    ['17 on the last day', '2008-03-31'],
    ['4 on the last day', '2021-03-31'],
    ['4 in January', '2021-01-01'],
    ['17 in September', '2007-09-09'],
  ])('%s', (_, dateOfBirth) => {
    expect(fails({ dateOfBirth })).toBe(true)
  })
})

describe('checks 188 and 189: no score is asked for under 4, nor from 17', () => {
  test.each<[string, string, boolean]>([
    ['4 the day after the year', '2021-04-01', false],
    ['17 the day after the year began', '2007-04-02', true],
    ['18 on the day the year began', '2006-04-01', false],
  ])('%s', (_, dateOfBirth, expected) => {
    expect(fails({ dateOfBirth })).toBe(expected)
  })
})

describe('check 157: "under 4 or over 16" is no reason at 4 to 16', () => {
  test.each<[string, string, boolean]>([
    ['16 on the last day', '2009-03-31', true],
    ['4 on the first day', '2020-04-01', true],
    ['4 on the day after the first', '2020-04-02', false],
  ])('%s', (_, dateOfBirth, expected) => {
    expect(fails({ dateOfBirth, reasonForNone: 'SDQ1' })).toBe(expected)
  })
})
