import { timetable } from '@open-care-plan/rules'
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { samplePlan } from '../../../test/samples.ts'
import { byWhatTheyWaitFor, type Duty, dutiesByTurn } from './duty.ts'
import { timetableStrings } from './strings.ts'
import { Timetable } from './timetable.tsx'

const asAt = '2026-11-21'
const dutiesOf = (name: string): readonly Duty[] => timetable(samplePlan(name), { asAt }).duties

const aDuty = (parts: Partial<Duty>): Duty => ({
  ruleId: 'time-limits/first-review',
  title: 'First review',
  kind: 'review',
  status: 'pending',
  trigger: { what: 'The child became looked after', on: '2026-11-02' },
  path: '/reviews',
  message: 'Hold the first review by 30 November 2026',
  force: 'must',
  citation: [{ source: 'SI 2010/959', provision: 'reg 33(1)' }],
  ...parts,
})

afterEach(cleanup)

test('what is past has the latest first', () => {
  const days = ['2024-03-31', '2025-03-31', '2026-03-31']
  const { overdue } = dutiesByTurn(
    days.map((dueOn) => aDuty({ status: 'overdue', dueOn })),
    asAt,
  )
  expect(overdue.map(({ dueOn }) => dueOn)).toEqual(days.toReversed())
})

test('each duty has its turn, and the last day of soon is soon', () => {
  const duties = [
    aDuty({ status: 'overdue', dueOn: '2026-11-01' }),
    aDuty({ dueOn: '2027-01-16' }),
    aDuty({ dueOn: '2027-01-17' }),
    aDuty({}),
    aDuty({ status: 'unknown', dueOn: '2026-10-01' }),
    aDuty({ status: 'late', dueOn: '2026-10-01', doneOn: '2026-10-02' }),
    aDuty({ status: 'met', dueOn: '2026-10-01', doneOn: '2026-10-01' }),
  ]
  const turns = dutiesByTurn(duties, '2027-01-16')
  expect(Object.fromEntries(Object.entries(turns).map(([turn, of]) => [turn, of.length]))).toEqual({
    overdue: 1,
    soon: 1,
    later: 2,
    unknown: 1,
    done: 2,
  })
})

const waits = (parts: Partial<Duty> = {}) =>
  aDuty({ status: 'unknown', path: '/legal/lookedAfterFrom', message: 'Enter the first day', ...parts })

test('duties whose last day waits for one entry are together, and every other is by itself', () => {
  const duties = [
    waits({ title: 'First' }),
    waits({ title: 'Dated', dueOn: '2026-11-01' }),
    waits({ title: 'Dated too', dueOn: '2026-11-01' }),
    waits({ title: 'Elsewhere', path: '/reviews' }),
    waits({ title: 'Second' }),
    waits({ title: 'Asked otherwise', message: 'Enter the placement' }),
  ]
  expect(byWhatTheyWaitFor(duties).map((together) => together.map(({ title }) => title))).toEqual([
    ['First', 'Second'],
    ['Dated'],
    ['Dated too'],
    ['Elsewhere'],
    ['Asked otherwise'],
  ])
})

test('a duty whose last day cannot be counted says what to enter', () => {
  render(<Timetable duties={[waits()]} asAt={asAt} />)
  expect(screen.getByText('The last day cannot be counted yet')).toBeDefined()
  expect(screen.getByText('Enter the first day')).toBeDefined()
})

test('what several duties wait for is said once, with one way there, and names them when it is opened', () => {
  const onGoTo = vi.fn()
  render(
    <Timetable
      duties={[waits({ title: 'First' }), waits({ title: 'Second' })]}
      asAt={asAt}
      onGoTo={onGoTo}
    />,
  )
  expect(screen.getAllByText('Enter the first day')).toHaveLength(1)
  expect(screen.getByText('2 time limits wait for this')).toBeDefined()
  const named = document.querySelectorAll('.timetable__waiting .timetable__what')
  expect([...named].map(({ textContent }) => textContent)).toEqual(['Review Second', 'Review First'])
  screen.getByRole('button', { name: 'Go to its place in the plan: Enter the first day' }).click()
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith('/legal/lookedAfterFrom')
})

describe('a rule that asks for several things, one after another', () => {
  const title = 'Decisions and record of the review sent round'
  const of = (parts: Partial<Duty>) => render(<Timetable duties={[aDuty({ title, ...parts })]} asAt={asAt} />)
  const what = () => document.querySelector('.timetable__duty .timetable__what')?.textContent

  test.each([
    [{ status: 'pending', dueOn: '2026-11-23' }, 'Raise any objection by 23 November 2026'],
    [{ status: 'pending' }, 'Raise any objection'],
    [{ status: 'overdue', dueOn: '2026-11-01' }, 'Send the record round now'],
    [{ status: 'unknown', dueOn: '2026-11-01' }, 'Enter the day on which the record was ready'],
    [{ status: 'late', dueOn: '2026-11-01', doneOn: '2026-11-03' }, 'The decisions were sent round late'],
  ] as const)('%o says which of them it is, and of what rule', (parts, message) => {
    const { container } = of({ ...parts, message })
    expect(what()).toBe(`Review ${message}`)
    expect(container.querySelector('.timetable__why')?.textContent).toContain(`${title} · `)
  })

  test('what was done in time is called as the rule', () => {
    of({ status: 'met', dueOn: '2026-11-23', doneOn: '2026-11-16', message: 'Done on 16 November 2026' })
    expect(what()).toBe(`Review ${title}`)
  })

  test('the picture of the year says which of them it is', () => {
    const { container } = of({ dueOn: '2026-11-23', message: 'Raise any objection by 23 November 2026' })
    expect(container.querySelector('.year-picture__mark title')?.textContent).toMatch(/^Raise any objection/)
  })
})

test.each([
  [{ status: 'overdue', dueOn: '2026-11-01' }, 'Was due by 1 November 2026'],
  [{ status: 'pending', dueOn: '2026-11-30' }, 'By 30 November 2026'],
  [{ status: 'pending' }, 'The last day cannot be counted yet'],
  [{ status: 'unknown', dueOn: '2026-11-01' }, 'Was due by 1 November 2026'],
  [
    { status: 'late', dueOn: '2026-11-01', doneOn: '2026-11-03' },
    'Done on 3 November 2026, due by 1 November 2026',
  ],
  [{ status: 'met', doneOn: '2026-11-03' }, 'Done on 3 November 2026'],
] as const)('%o says: %s', (parts, words) => {
  render(<Timetable duties={[aDuty(parts)]} asAt={asAt} />)
  expect(screen.getByText(words)).toBeDefined()
  expect(screen.getByText(/SI 2010\/959 reg 33\(1\)/)).toBeDefined()
})

test('the picture has a name, a sentence that says what it shows, and a mark for each last day of the year', () => {
  const duties = dutiesOf('nine-year-old')
  const { container } = render(<Timetable duties={duties} asAt={asAt} />)
  const picture = screen.getByRole('img')
  const says = (attribute: string) =>
    (picture.getAttribute(attribute) ?? '')
      .split(' ')
      .map((id) => container.querySelector(`[id="${id}"]`)?.textContent)
      .join(' ')
  expect(says('aria-labelledby')).toMatch(
    /^The year from September 2026 to August 2027 \d+ things? (is|are) overdue/,
  )
  const inYear = duties
    .map(({ doneOn, dueOn = '' }) => doneOn ?? dueOn)
    .filter((on) => on >= '2026-09-01' && on < '2027-09-01')
  expect(inYear.length).toBeGreaterThan(3)
  expect(container.querySelectorAll('.year-picture__mark')).toHaveLength(inYear.length)
})

test('every duty of the sample plans stands in a list exactly once', () => {
  for (const name of [
    'nine-year-old',
    'legacy-plan',
    'unaccompanied-sixteen-year-old',
    'baby-in-proceedings',
  ]) {
    const duties = dutiesOf(name)
    const { container } = render(<Timetable duties={duties} asAt={asAt} soonUntil="2027-01-16" />)
    expect(container.querySelectorAll('.timetable__duty')).toHaveLength(duties.length)
    cleanup()
  }
})

test('a duty leads to its place in the plan, and says which it is', async () => {
  const onGoTo = vi.fn()
  render(<Timetable duties={[aDuty({ dueOn: '2026-11-30' })]} asAt={asAt} onGoTo={onGoTo} />)
  screen
    .getByRole('button', { name: 'Go to its place in the plan: Hold the first review by 30 November 2026' })
    .click()
  expect(onGoTo).toHaveBeenCalledWith('/reviews')
})

test('nothing rests on colour: each status has words in the key', () => {
  const { container } = render(<Timetable duties={[]} asAt={asAt} />)
  const key = within(container.querySelector('.year-key') as HTMLElement)
  for (const words of Object.values(timetableStrings.status)) expect(key.getByText(words)).toBeDefined()
  expect(key.getByText(timetableStrings.today)).toBeDefined()
})

test('what was done is marked on the day on which it was done, and never in the days to come', () => {
  const { container } = render(
    <Timetable
      duties={[
        aDuty({ status: 'met', dueOn: '2027-02-15', doneOn: '2026-11-05' }),
        aDuty({ dueOn: '2027-02-15', ruleId: 'other' }),
      ]}
      asAt={asAt}
    />,
  )
  const x = (selector: string) =>
    Number(
      /translate\(([\d.]+)/.exec(container.querySelector(selector)?.getAttribute('transform') ?? '')?.[1],
    )
  const today = Number(container.querySelector('g.year-picture__today line')?.getAttribute('x1'))
  expect(x('g.year-picture__mark--met')).toBeLessThan(today)
  expect(x('g.year-picture__mark--pending')).toBeGreaterThan(today)
  expect(container.querySelector('g.year-picture__mark--met title')?.textContent).toContain('5 November 2026')
})

test('it is drawn on a server', () => {
  expect(renderToString(<Timetable duties={dutiesOf('legacy-plan')} asAt={asAt} />)).toContain(
    'What is due when',
  )
})

test.each(['nine-year-old', 'legacy-plan', 'seventeen-leaving-care', 'baby-in-proceedings'])(
  'in the picture of %s no mark lies on another',
  (name) => {
    const { container } = render(<Timetable duties={dutiesOf(name)} asAt={asAt} />)
    const places = [...container.querySelectorAll('.year-picture__mark')].map((mark) =>
      (mark.getAttribute('transform')?.match(/[\d.]+/g) ?? []).map(Number),
    )
    expect(places.length).toBeGreaterThan(3)
    const near = places.flatMap(([x = 0, y = 0], at) =>
      places.slice(at + 1).filter(([ox = 0, oy = 0]) => Math.abs(x - ox) < 18 && Math.abs(y - oy) < 18),
    )
    expect(near).toEqual([])
  },
)
