import { expect, test } from 'vitest'
import type { OutcomeContext, OutcomeFields } from './outcome-input.ts'
import { readOutcome } from './reading.ts'
import { timeBound } from './time-bound.ts'

const usual: OutcomeContext = { planDate: '2026-09-14', childAge: 9 }

const judge = (text: string, structured: OutcomeFields = {}, context: OutcomeContext = usual) =>
  timeBound(readOutcome({ text, structured, context }))

test.each([
  'Ada reads 40 of the 100 common words (22 now) by end of autumn term',
  'Ada rings Dad on Wednesdays at 6pm from 23 September until Christmas',
  'HV to weigh the baby every 2 wks, first one 10 oct 26',
  'Mum reads over video each Sunday, last one 20 December 2026',
  'Exclusions fall from 5 last term to 1 or none this term',
  'Missing episodes: 1 or fewer in each of October, November and December',
  'SW to ring the landlord on 16, 23 and 30 September',
  'Within 20 working days of the move Mo has painted her room',
  'Mo to take Ada to the dentist next week',
  'As soon as his number arrives, and no later than 3/10/26, he signs on',
  'He stays with the Joneses until he moves on 10 October',
  'Play therapy to finish before Easter',
  'Six sessions, the last on 14 December',
  'I’d like to have my own room by the time I’m 10',
  'Ada does up her coat before she moves up to Year 7',
  'Bank account opened by 14 September 2026',
  'Ada reads two books a week. To be reviewed on 18 December',
  'Glasses to be collected by the next review (19 January 2027)',
])('yes: %s', (text) => {
  expect(judge(text)).toMatchObject({ label: 'yes', evidence: [{ in: 'text' }] })
})

test.each([
  ['Ada sleeps better', 'Nothing says by when'],
  ['SW to finish the plan by 30 June 2026', 'The date had passed when the plan was written'],
  ['SW to finish the plan by 31 June 2027', 'There is no such day in the calendar'],
  ['Bank account opened on 13 September 2026, shown by 31/02/2027', 'There is no such day in the calendar'],
  ['House rules agreed on 2 September', 'The date had passed when the plan was written'],
  ['Bank account opened by 13 September 2026', 'The date had passed when the plan was written'],
  ['Tutoring from 1 October 2026', 'The date is when it starts, and nothing says when it is to be reached'],
  ['After half term Ada sees Dad', 'The date is when it starts, and nothing says when it is to be reached'],
  ['Glasses by next review', 'The review or meeting has no date, so that nobody can tell when it is late'],
  ['Ada can swim by the summer', 'A season has no last day'],
  ['Ada to see a dentist as soon as possible', 'The words about time name no day'],
  ['Ada goes to a 12-week group', 'How long it lasts is not by when, as long as nothing says when it begins'],
  [
    'Mo to pack now because the room goes on 1 October',
    'The date belongs to the reason, and nothing says by when',
  ],
  ['Ada reads every day', 'How often is not by when'],
  ['Sunday calls with Dad to carry on', 'Nothing says by when'],
  ['Ada, aged 9, sat with mum and may march with April', 'Nothing says by when'],
])('no: %s', (text, reason) => {
  const { label, reason: said, ask } = judge(text)
  expect({ label, said }).toEqual({ label: 'no', said: `${reason}.` })
  expect(ask).toMatch(/^(By|On|When) .*\?$/)
})

test.each([
  ['by', { by: 'half term' }],
  ['by', { by: '2026-10-01' }],
  ['by', { by: '6 weeks' }],
  ['by', { by: 'Y6' }],
  ['what', { what: 'collect the glasses before Friday', by: 'ASAP' }],
  ['measure', { measure: '8 of 10 by Christmas', by: 'ongoing' }],
] as const)('the date is in the field “%s”', (field, structured) => {
  expect(judge('Glasses', structured)).toMatchObject({ label: 'yes', evidence: [{ in: field }] })
})

test.each([
  { by: 'ongoing' },
  { by: 'next review' },
  { by: 'weekly' },
  { by: 'summer' },
  { by: 'from 1 Nov' },
  { by: '31/8/26' },
  { by: '12 week programme' },
  { why: 'she needs them by Friday' },
  { baseline: 'lost them by May' },
])('no date that binds in %o', (structured) => {
  expect(judge('Glasses', structured).label).toBe('no')
})

test('what tells most is said where several things are no date', () => {
  const { evidence, reason } = judge('Reading every day from 1 October', { by: 'soon' })
  expect(reason).toContain('starts')
  expect(evidence).toEqual([{ in: 'text', start: 18, end: 32 }])
})

test('an undated review binds where the context has its day', () => {
  expect(judge('Glasses by next review', {}, { ...usual, reviewDates: ['2027-01-19'] }).label).toBe('yes')
})

test('without the day of the plan nothing has passed, and what is counted from it still binds', () => {
  expect(judge('Glasses by 30 June 2020', {}, {}).label).toBe('yes')
  expect(judge('Glasses by Friday', {}, {}).label).toBe('yes')
  expect(judge('Glasses collected on 2 September', {}, {}).label).toBe('no')
})
