import { readFileSync } from 'node:fs'
import type { CarePlanRecord, PathwayPlan } from '@open-care-plan/model'
import { type DutyStatus, pathwayTimetable, timetable } from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { recordNames } from '../../scripts/generate/reports.ts'

const asAt = '2026-11-21'
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const record = (name: string) => readJson(`./${name}.json`) as CarePlanRecord

/** A duty as a careful reader of the law counts it by hand, from the record alone. */
interface Expected {
  readonly rule: string
  readonly from: string
  readonly dueOn?: string
  readonly doneOn?: string
  readonly status: DutyStatus
  readonly because: string
}

const expected: Readonly<Record<string, readonly Expected[]>> = {
  'baby-in-proceedings': [
    {
      rule: 'time-limits/first-review',
      from: '2026-06-16',
      dueOn: '2026-07-14',
      doneOn: '2026-07-09',
      status: 'met',
      because: 'Reg 33(1): the 20th working day after Tuesday 16 June',
    },
    {
      rule: 'time-limits/second-review',
      from: '2026-07-09',
      dueOn: '2026-10-09',
      doneOn: '2026-10-06',
      status: 'met',
      because: 'Reg 33(2): three months after the first',
    },
    {
      rule: 'time-limits/later-reviews',
      from: '2026-10-06',
      dueOn: '2027-04-06',
      status: 'pending',
      because: 'Reg 33(2): six months after the second',
    },
    {
      rule: 'time-limits/visits-first-year',
      from: '2026-08-07',
      dueOn: '2026-09-18',
      doneOn: '2026-09-25',
      status: 'late',
      because: 'Reg 28(2)(b): six weeks are 42 days, and the next visit was 49 days on',
    },
    {
      rule: 'time-limits/health-under-5',
      from: '2026-07-02',
      dueOn: '2027-01-02',
      status: 'pending',
      because: 'Reg 7(3)(a): six months after the first assessment',
    },
    {
      rule: 'time-limits/care-proceedings',
      from: '2026-06-12',
      dueOn: '2027-01-29',
      status: 'pending',
      because: 'Section 32(1)(a): 26 weeks from issue end on 10 December 2026, and were extended',
    },
    {
      rule: 'time-limits/extension-of-proceedings',
      from: '2026-12-10',
      dueOn: '2027-02-04',
      status: 'pending',
      because: 'Section 32(8): eight weeks after the end of the 26',
    },
    {
      rule: 'time-limits/issues-resolution-hearing',
      from: '2026-06-12',
      dueOn: '2026-10-29',
      doneOn: '2026-10-15',
      status: 'met',
      because: 'PD12A: week 20, counted from the day of issue',
    },
  ],
  'legacy-plan': [
    {
      rule: 'time-limits/second-review',
      from: '2019-10-31',
      dueOn: '2020-01-31',
      doneOn: '2020-02-20',
      status: 'late',
      because: 'Reg 33(2): three months after 31 October end on 31 January',
    },
    {
      rule: 'time-limits/later-reviews',
      from: '2025-08-05',
      dueOn: '2026-02-05',
      doneOn: '2026-03-24',
      status: 'late',
      because: 'Reg 33(2): six months',
    },
    {
      rule: 'time-limits/later-reviews',
      from: '2026-03-24',
      dueOn: '2026-09-24',
      status: 'unknown',
      because: 'One was planned for 22 September, and nobody entered whether it was held',
    },
    {
      rule: 'time-limits/first-health-assessment',
      from: '2019-10-07',
      dueOn: '2019-10-31',
      doneOn: '2019-11-12',
      status: 'late',
      because: 'Reg 7(2): before the first review, which was on 31 October',
    },
    {
      rule: 'time-limits/health-from-5',
      from: '2025-05-13',
      dueOn: '2026-05-13',
      status: 'overdue',
      because: 'Reg 7(3)(b): twelve months, and the list of assessments is kept',
    },
    {
      rule: 'time-limits/first-visit',
      from: '2025-01-31',
      dueOn: '2025-02-07',
      doneOn: '2025-02-10',
      status: 'late',
      because: 'Reg 28(2)(a): a week after the last move',
    },
    {
      rule: 'time-limits/first-pep',
      from: '2019-10-07',
      dueOn: '2019-10-21',
      doneOn: '2019-12-11',
      status: 'late',
      because: 'Guidance: started within ten working days',
    },
  ],
  'nine-year-old': [
    {
      rule: 'time-limits/first-review',
      from: '2024-10-11',
      dueOn: '2024-11-08',
      doneOn: '2024-11-06',
      status: 'met',
      because: 'Reg 33(1): the 20th working day after Friday 11 October',
    },
    {
      rule: 'time-limits/later-reviews',
      from: '2026-11-11',
      dueOn: '2027-05-11',
      status: 'pending',
      because: 'Reg 33(2): six months after the last review',
    },
    {
      rule: 'time-limits/visits-later',
      from: '2026-11-05',
      dueOn: '2027-02-05',
      status: 'pending',
      because: 'Reg 28(2)(c): after the first year of a placement meant to last to 18, three months',
    },
    {
      rule: 'time-limits/first-visit',
      from: '2025-08-11',
      dueOn: '2025-08-18',
      doneOn: '2025-08-14',
      status: 'met',
      because: 'Reg 28(2)(a): a week after the second placement began',
    },
    {
      rule: 'time-limits/health-from-5',
      from: '2026-10-07',
      dueOn: '2027-10-07',
      status: 'pending',
      because: 'Reg 7(3)(b): twelve months after the last assessment',
    },
    {
      rule: 'time-limits/placement-plan',
      from: '2024-10-11',
      dueOn: '2024-10-18',
      doneOn: '2024-10-16',
      status: 'met',
      because: 'Reg 9(2): five working days, as it was an emergency at night',
    },
    {
      rule: 'time-limits/iro-appointed-in-time',
      from: '2024-10-11',
      dueOn: '2024-10-18',
      doneOn: '2024-10-16',
      status: 'met',
      because: 'IRO Handbook: five working days',
    },
    {
      rule: 'time-limits/care-proceedings',
      from: '2024-11-18',
      dueOn: '2025-05-18',
      doneOn: '2025-05-14',
      status: 'met',
      because: 'Section 32(1)(a): 181 days after the day of issue',
    },
  ],
  'placed-with-parents': [
    {
      rule: 'time-limits/first-review',
      from: '2025-03-10',
      dueOn: '2025-04-07',
      doneOn: '2025-04-02',
      status: 'met',
      because: 'Reg 33(1): the 20th working day after Monday 10 March',
    },
    {
      rule: 'time-limits/visits-care-order-parents',
      from: '2026-08-27',
      dueOn: '2026-10-08',
      doneOn: '2026-10-22',
      status: 'late',
      because: 'Reg 28(5): six weeks at home under a care order',
    },
    {
      rule: 'time-limits/visits-care-order-parents',
      from: '2026-10-22',
      dueOn: '2026-12-03',
      status: 'pending',
      because: 'Reg 28(5)',
    },
    {
      rule: 'time-limits/health-from-5',
      from: '2025-03-26',
      dueOn: '2026-03-26',
      doneOn: '2026-03-11',
      status: 'met',
      because: 'Reg 7(3)(b): she was five on 30 April 2025, before six months were over',
    },
    {
      rule: 'time-limits/later-reviews',
      from: '2026-07-08',
      dueOn: '2027-01-08',
      status: 'pending',
      because: 'Reg 33(2): six months after the last review',
    },
  ],
  'seventeen-leaving-care': [
    {
      rule: 'time-limits/pathway-assessment',
      from: '2025-04-17',
      dueOn: '2025-07-17',
      doneOn: '2025-07-08',
      status: 'met',
      because: 'Reg 42(1): three months after the sixteenth birthday, seven months into care',
    },
    {
      rule: 'time-limits/pathway-plan-ready',
      from: '2025-07-08',
      doneOn: '2025-07-22',
      status: 'met',
      because: 'Reg 43: as soon as possible after the assessment, without a number of days',
    },
    {
      rule: 'time-limits/health-from-5',
      from: '2025-09-17',
      dueOn: '2026-09-17',
      status: 'overdue',
      because: 'Reg 7(3)(b): the appointment of December is no assessment',
    },
    {
      rule: 'time-limits/first-visit',
      from: '2026-07-20',
      dueOn: '2026-07-27',
      doneOn: '2026-07-23',
      status: 'met',
      because: 'Reg 28(2)(a): a week after the move',
    },
    {
      rule: 'time-limits/visits-later',
      from: '2025-11-24',
      dueOn: '2026-02-24',
      doneOn: '2026-02-05',
      status: 'met',
      because: 'Reg 28(2)(c): three months, after the first year of a placement meant to last to 18',
    },
    {
      rule: 'time-limits/visits-first-year',
      from: '2026-11-05',
      dueOn: '2026-12-17',
      status: 'pending',
      because: 'Reg 28(2)(b): six weeks, as the new placement is in its first year',
    },
  ],
  'siblings-eldest': [
    {
      rule: 'time-limits/first-review',
      from: '2026-02-12',
      dueOn: '2026-03-12',
      doneOn: '2026-03-10',
      status: 'met',
      because: 'Reg 33(1): the 20th working day after Thursday 12 February',
    },
    {
      rule: 'time-limits/visits-temporary-carer',
      from: '2026-03-02',
      dueOn: '2026-03-09',
      doneOn: '2026-03-09',
      status: 'met',
      because: 'Reg 28(4): weekly up to the first review, on the last day',
    },
    {
      rule: 'time-limits/temporary-approval',
      from: '2026-02-12',
      dueOn: '2026-06-04',
      doneOn: '2026-05-28',
      status: 'met',
      because: 'Reg 24: 16 weeks, and full approval before they were over',
    },
    {
      rule: 'review-iro/decisions-and-record-sent',
      from: '2026-11-10',
      dueOn: '2026-12-01',
      status: 'pending',
      because: 'IRO Handbook: the record within 15 working days of the review',
    },
    {
      rule: 'time-limits/visits-first-year',
      from: '2026-11-04',
      dueOn: '2026-12-16',
      status: 'pending',
      because: 'Reg 28(2)(b): six weeks, since full approval',
    },
  ],
  'siblings-middle': [
    {
      rule: 'time-limits/visits-first-year',
      from: '2026-03-12',
      dueOn: '2026-04-23',
      doneOn: '2026-04-22',
      status: 'met',
      because: 'Reg 28(2)(b): six weeks, a day before they were over',
    },
    {
      rule: 'time-limits/visits-first-year',
      from: '2026-10-28',
      dueOn: '2026-12-09',
      status: 'pending',
      because: 'Reg 28(2)(b)',
    },
    {
      rule: 'time-limits/second-review',
      from: '2026-03-10',
      dueOn: '2026-06-10',
      doneOn: '2026-06-04',
      status: 'met',
      because: 'Reg 33(2): three months after the first',
    },
  ],
  'siblings-youngest': [
    {
      rule: 'time-limits/visits-first-year',
      from: '2026-04-22',
      dueOn: '2026-06-03',
      doneOn: '2026-09-18',
      status: 'late',
      because: 'Reg 28(2)(b): six weeks, and the next visit on record was in September',
    },
    {
      rule: 'time-limits/second-review',
      from: '2026-03-10',
      dueOn: '2026-06-10',
      status: 'unknown',
      because: 'One was planned for 4 June, and nobody entered whether it was held',
    },
    {
      rule: 'time-limits/health-under-5',
      from: '2026-03-05',
      dueOn: '2026-09-05',
      status: 'overdue',
      because: 'Reg 7(3)(a): six months before the fifth birthday, and the list is kept',
    },
    {
      rule: 'time-limits/iro-appointed-in-time',
      from: '2026-02-12',
      dueOn: '2026-02-19',
      status: 'unknown',
      because: 'No record of the appointment is not the same as none',
    },
    {
      rule: 'time-limits/notice-of-placement',
      from: '2026-02-12',
      dueOn: '2026-02-19',
      status: 'unknown',
      because: 'No list of notices is kept',
    },
  ],
  'unaccompanied-sixteen-year-old': [
    {
      rule: 'time-limits/first-review',
      from: '2026-05-06',
      dueOn: '2026-06-04',
      doneOn: '2026-06-03',
      status: 'met',
      because:
        'Reg 33(1): the 20th working day after Wednesday 6 May, with the bank holiday of 25 May between',
    },
    {
      rule: 'time-limits/pathway-assessment',
      from: '2026-08-05',
      dueOn: '2026-11-05',
      doneOn: '2026-10-30',
      status: 'met',
      because: 'Reg 42(1): eligible after 13 weeks in care, and three months from then',
    },
    {
      rule: 'time-limits/pathway-plan-ready',
      from: '2026-10-30',
      status: 'unknown',
      because: 'Reg 43: no day on which the plan was ready is recorded',
    },
    {
      rule: 'time-limits/first-pep',
      from: '2026-05-06',
      dueOn: '2026-05-20',
      doneOn: '2026-05-18',
      status: 'met',
      because: 'Guidance: ten working days',
    },
    {
      rule: 'time-limits/later-reviews',
      from: '2026-11-05',
      dueOn: '2027-05-05',
      status: 'pending',
      because: 'Reg 33(2): six months after the third',
    },
  ],
}

test('every record has duties that were counted by hand', () => {
  expect(Object.keys(expected).sort()).toEqual(recordNames())
})

describe.each(Object.entries(expected))('%s', (name, duties) => {
  const made = timetable(record(name), { asAt })

  test.each(duties.map((duty) => [`${duty.rule}, from ${duty.from}: ${duty.because}`, duty] as const))(
    '%s',
    (_, { rule, from, dueOn, doneOn, status }) => {
      const same = made.duties.filter(
        (duty) => duty.ruleId === rule && duty.trigger.on === from && duty.dueOn === dueOn,
      )
      expect(same.map((duty) => [duty.status, duty.doneOn])).toEqual([[status, doneOn]])
    },
  )
})

test('of four good plans nothing is overdue', () => {
  const good = ['nine-year-old', 'placed-with-parents', 'baby-in-proceedings', 'siblings-eldest']
  const overdue = good.flatMap((name) =>
    timetable(record(name), { asAt }).duties.filter(({ status }) => status === 'overdue'),
  )
  expect(overdue).toEqual([])
})

test('a young person who is still looked after is owed nothing yet by the Care Leavers Regulations', () => {
  const plan = readJson('./other/pathway-plan.json') as PathwayPlan
  expect(plan.eligibility).toBe('eligible')
  expect(pathwayTimetable(plan, { asAt }).duties).toEqual([])
})
