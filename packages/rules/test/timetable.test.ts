import { readFileSync } from 'node:fs'
import { englandWorkingDays, type CarePlanRecord as Plan, type Report } from '@open-care-plan/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordNames } from '../../../scripts/generate/reports.ts'
import { parameterReader } from '../src/engine/parameters.ts'
import type { Rule } from '../src/engine/rule.ts'
import { caseFacts } from '../src/facts/case-facts.ts'
import { allRules } from '../src/generated/all-rules.ts'
import {
  checkCarePlan,
  checkPathwayPlan,
  defineProfile,
  pathwayTimetable,
  type Timetable,
  type TimetableDuty,
  timetable,
  wirral2019,
} from '../src/index.ts'
import { anyDatedPathwayPlan, anyDatedPlan } from './any-cared-for.ts'
import { turned } from './turned.ts'

const runs = { numRuns: 200 }

/** With the rule that the local profile leaves off. */
const local = defineProfile({
  id: 'everything',
  title: 'Everything',
  extends: wirral2019,
  rules: { 'wirral-2019/adviser-visits-46-days': 'fail' },
})

const limits = new Set<string>(
  allRules.flatMap((rule) => (rule.type !== 'point' && rule.timetable !== undefined ? [rule.id] : [])),
)

/** What a report says was late or is overdue or due, of the rules with a time limit. */
const foundIn = ({ findings }: Pick<Report, 'findings'>) =>
  findings
    .filter(({ ruleId, kind }) => limits.has(ruleId) && (kind === 'late' || kind === 'overdue'))
    .map(({ ruleId, kind, path, message }) => `${ruleId} ${kind} ${path} ${message}`)
    .sort()

/** The same of a timetable. */
const missedIn = ({ duties }: Timetable) =>
  duties
    .filter(({ status }) => status === 'late' || status === 'overdue')
    .map(({ ruleId, status, path, message }) => `${ruleId} ${status} ${path} ${message}`)
    .sort()

/** What is wrong with the days of a duty, for the way in which it is said to stand. */
function wrongDays({ status, dueOn, doneOn }: TimetableDuty, asAt: string): string | undefined {
  const isDone = doneOn !== undefined
  if (isDone && doneOn > asAt) return 'done on a day to come'
  if (status === 'met' && isDone && dueOn !== undefined && doneOn > dueOn) return 'met after its last day'
  if (status === 'late' && !(isDone && dueOn !== undefined && doneOn > dueOn)) return 'late, and in time'
  if (status === 'overdue' && !(dueOn !== undefined && dueOn < asAt)) return 'overdue before its last day'
  if (status === 'pending' && (isDone || (dueOn !== undefined && dueOn < asAt))) return 'pending too long'
  return undefined
}

const wrongIn = ({ duties, asAt }: Timetable) =>
  duties.flatMap((duty) => {
    const what = wrongDays(duty, asAt)
    return what === undefined ? [] : [`${duty.ruleId}: ${what} ${JSON.stringify(duty)}`]
  })

/** Every duty without its place: of two items that lack the same it is no matter which comes first. */
const owed = ({ duties }: Timetable) =>
  duties
    .map(({ ruleId, status, trigger, dueOn, doneOn, message }) =>
      [ruleId, status, trigger.on, dueOn, doneOn, message].join(' | '),
    )
    .sort()

describe('of any plan, the timetable', () => {
  test('does not contradict the report: what the one calls late or overdue, the other does', () => {
    fc.assert(
      fc.property(anyDatedPlan, ([plan, asAt]) => {
        const options = { asAt, profile: local }
        expect(missedIn(timetable(plan, options))).toEqual(foundIn(checkCarePlan(plan, options)))
      }),
      runs,
    )
  })

  test('has days that fit how each duty stands', () => {
    fc.assert(
      fc.property(anyDatedPlan, ([plan, asAt]) => {
        expect(wrongIn(timetable(plan, { asAt, profile: local }))).toEqual([])
      }),
      runs,
    )
  })

  test('is in order of the last days, and has what started the time of each', () => {
    fc.assert(
      fc.property(anyDatedPlan, ([plan, asAt]) => {
        const { duties } = timetable(plan, { asAt, profile: local })
        const days = duties.map(({ dueOn }) => dueOn ?? '~')
        expect(days).toEqual([...days].sort())
        expect(duties.filter(({ trigger }) => trigger.what === '')).toEqual([])
      }),
      runs,
    )
  })

  test('is the same whatever the order of lists, and of members', () => {
    fc.assert(
      fc.property(anyDatedPlan, fc.nat(), ([plan, asAt], seed) => {
        expect(owed(timetable(turned(plan, seed), { asAt }))).toEqual(owed(timetable(plan, { asAt })))
      }),
      { numRuns: 400 },
    )
  })

  test('is JSON, quotes no text of the plan, and leaves the plan as it was', () => {
    fc.assert(
      fc.property(anyDatedPlan, ([plan, asAt]) => {
        const before = JSON.stringify(plan)
        const secret = JSON.parse(before.replaceAll('Sam said so on Tuesday', 'Only-the-child-knows')) as Plan
        const made = timetable(secret, { asAt, profile: local })
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
        expect(JSON.stringify(made)).not.toContain('Only-the-child-knows')
        timetable(plan, { asAt })
        expect(JSON.stringify(plan)).toBe(before)
      }),
      runs,
    )
  })
})

describe.each(recordNames())('of %s, the timetable', (name) => {
  const file = new URL(`../../../examples/records/${name}.json`, import.meta.url)
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan
  const report = (asAt: string) => checkCarePlan(plan, { asAt, profile: local })

  test.each(['2020-03-02', '2025-07-01', '2026-06-12', '2026-11-21', '2027-06-01'])(
    'does not contradict the report of %s',
    (asAt) => {
      const made = timetable(plan, { asAt, profile: local })
      expect(missedIn(made)).toEqual(foundIn(report(asAt)))
      expect(wrongIn(made)).toEqual([])
    },
  )

  test('has something that is late or overdue in time, before anybody is 18', () => {
    expect(missedIn(timetable(plan, { asAt: '2027-04-16', profile: local })).length).toBeGreaterThan(0)
  })
})

describe('in a check, which wants no timetable', () => {
  const file = new URL('../../../examples/records/nine-year-old.json', import.meta.url)
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan
  const asAt = '2026-11-21'

  test.each([
    'review-iro/decisions-and-record-sent',
    'time-limits/health-from-5',
    'time-limits/later-reviews',
    'time-limits/notice-of-placement',
    'time-limits/review-reports',
    'time-limits/seen-alone',
    'time-limits/visits-first-year',
    'time-limits/visits-later',
    'time-limits/worker-and-iro-in-touch',
  ])('%s makes nothing of the duties that were met', (id) => {
    const rule = allRules.find((each): each is Rule => each.id === id && each.type === 'rule') as Rule
    const context = { plan, asAt, workingDays: englandWorkingDays, facts: caseFacts(plan, asAt) }
    const metIn = (whole: boolean) =>
      [rule.evaluate(whole ? { ...context, whole } : context, parameterReader(rule))]
        .flat()
        .filter(({ outcome, kind }) => outcome === 'pass' && kind === undefined)
    expect(metIn(false)).toEqual([])
    expect(metIn(true).length).toBeGreaterThan(1)
  })
})

/** Of each list that somebody keeps, the rules that look for things in it. */
const restsOn = {
  reviews: ['first-review', 'second-review', 'later-reviews', 'early-review', 'plan-updated-after-review'],
  visits: [
    'first-visit',
    'seen-alone',
    'visits-care-order-parents',
    'visits-emergency-parents',
    'visits-first-year',
    'visits-later',
    'visits-long-term-foster',
    'visits-on-request',
    'visits-other-arranger',
    'visits-temporary-carer',
  ],
  health: ['first-health-assessment', 'health-from-5', 'health-under-5'],
  iro: ['iro-appointed-in-time'],
  education: ['first-pep'],
} as const satisfies Partial<Record<keyof Plan, readonly string[]>>

describe('where a list or part is not kept', () => {
  test.each(Object.entries(restsOn))(
    '%s: nothing is late or overdue that would stand in it',
    (part, rules) => {
      const names: readonly string[] = rules
      fc.assert(
        fc.property(anyDatedPlan, ([plan, asAt]) => {
          const { [part as keyof Plan]: _, ...rest } = plan
          const missed = timetable(rest as Plan, { asAt }).duties.filter(
            ({ ruleId, status }) =>
              names.includes(ruleId.replace('time-limits/', '')) &&
              (status === 'late' || status === 'overdue'),
          )
          expect(missed).toEqual([])
        }),
        runs,
      )
    },
  )

  test('nothing is late or overdue for a child of whom only the homes and the legal status are recorded', () => {
    fc.assert(
      fc.property(anyDatedPlan, ([{ schemaVersion, id, child, legal, placements }, asAt]) => {
        const { ceasing: _, ...position } = legal ?? {}
        const bare = placements?.map(({ id, from, to, type, section22C }) => ({
          id,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          ...(type === undefined ? {} : { type }),
          ...(section22C === undefined ? {} : { section22C }),
        }))
        const plan: Plan = {
          schemaVersion,
          id,
          child,
          ...(legal === undefined ? {} : { legal: position }),
          ...(bare === undefined ? {} : { placements: bare }),
        }
        expect(missedIn(timetable(plan, { asAt, profile: local }))).toEqual([])
      }),
      runs,
    )
  })
})

describe('of any pathway plan, the timetable', () => {
  test('does not contradict the report, and has days that fit', () => {
    fc.assert(
      fc.property(anyDatedPathwayPlan, ([plan, asAt]) => {
        const options = { asAt, profile: local }
        const made = pathwayTimetable(plan, options)
        expect(missedIn(made)).toEqual(foundIn(checkPathwayPlan(plan, options)))
        expect(wrongIn(made)).toEqual([])
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
      }),
      runs,
    )
  })

  test('is the same whatever the order of lists, and of members', () => {
    fc.assert(
      fc.property(anyDatedPathwayPlan, fc.nat(), ([plan, asAt], seed) => {
        const options = { asAt, profile: local }
        expect(owed(pathwayTimetable(turned(plan, seed), options))).toEqual(
          owed(pathwayTimetable(plan, options)),
        )
      }),
      runs,
    )
  })
})
