import { readFileSync } from 'node:fs'
import type { PathwayPlan } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import {
  assessSteps,
  checkCarePlan,
  checkHistory,
  checkPathwayPlan,
  checkSiblingGroup,
  courtPlan,
  pathwayTimetable,
  timetable,
  wirral2019,
} from '../src/index.ts'
import { changed, readRecord, today } from './mutate.ts'

/** What systems write for a day that they do not know. */
const ends = ['0000-01-01', '9999-12-31'] as const

type Holder = Record<string, unknown>
type Step = readonly [holder: (record: Holder) => Holder, name: string]

/** Every kind of field that has a day in a record: of the items of a list, the first that has it and the last. */
function daysIn(record: unknown): ReadonlyMap<string, Step> {
  const found = new Map<string, Step>()
  const walk = (value: unknown, kind: string, holder: (root: Holder) => unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const isList = Array.isArray(value)
    for (const [name, part] of Object.entries(value)) {
      const below = `${kind}/${isList ? '*' : name}`
      if (typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part)) {
        const step: Step = [(root) => holder(root) as Holder, name]
        if (found.has(below)) found.set(`${below} of the last`, step)
        else found.set(below, step)
      }
      walk(part, below, (root) => (holder(root) as Holder)[name])
    }
  }
  walk(record, '', (root) => root)
  return found
}

const days = /\d+-\d\d-\d\d/g
/** What stands where a day belongs, and is longer or shorter. */
const oddDays = (answer: unknown): string[] =>
  (JSON.stringify(answer).match(days) ?? []).filter((day) => day.length !== 10)

describe.each(['baby-in-proceedings', 'nine-year-old', 'seventeen-leaving-care'] as const)(
  'a day of %s at the ends of the calendar',
  (name) => {
    const whole = readRecord(name)
    const other = { ...readRecord('siblings-eldest'), id: 'plan-of-a-sibling' }
    test.each([...daysIn(whole)])('%s', (_, [holder, member]) => {
      for (const day of ends) {
        const plan = changed(name, (record) => {
          holder(record as Holder)[member] = day
        })
        const options = { asAt: today, profile: wirral2019 }
        const answers = [
          checkCarePlan(plan, options),
          timetable(plan, options),
          courtPlan(plan, options),
          checkHistory(
            [
              { ...plan, revision: 2 },
              { ...whole, revision: 1 },
            ],
            options,
          ),
          checkSiblingGroup([plan, other], options),
        ]
        expect(answers.flatMap(oddDays), day).toEqual([])
      }
    })

    test('and its sentences are still judged', () => {
      for (const day of ends) {
        const plan = changed(name, ({ child }: { child?: Holder }) => {
          Object.assign(child ?? {}, { dateOfBirth: day })
        })
        expect(oddDays(assessSteps(plan, { asAt: today })), day).toEqual([])
      }
    })
  },
)

describe('a day of a pathway plan at the ends of the calendar', () => {
  const file = new URL('../../../examples/records/other/pathway-plan.json', import.meta.url)
  const read = () => JSON.parse(readFileSync(file, 'utf8')) as PathwayPlan
  test.each([...daysIn(read())])('%s', (_, [holder, member]) => {
    for (const day of ends) {
      const plan = read()
      holder(plan as unknown as Holder)[member] = day
      const options = { asAt: today, profile: wirral2019 }
      const answers = [checkPathwayPlan(plan, options), pathwayTimetable(plan, options)]
      expect(answers.flatMap(oddDays), day).toEqual([])
    }
  })
})
