import { isDeepStrictEqual } from 'node:util'
import { validateCarePlan } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { type Answers, blank, readAnswers } from '../../app/begin/answers.ts'

const whole: Answers = {
  number: ' HM990001 ',
  likesToBeCalled: 'Mo',
  givenName: 'Morwenna',
  familyName: '',
  dateOfBirth: { day: '3', month: '2', year: '2015' },
  localAuthority: '840',
  legalStatus: 'V2',
  lookedAfterFrom: { day: '16', month: 'Nov', year: '2026' },
  worker: 'me',
  workerName: '',
}

let ids = 0
const read = (answers: Partial<Answers>) =>
  readAnswers(
    { ...whole, ...answers },
    {
      id: 'plan-1',
      writer: 'Priya Nandra',
      today: '2026-11-21',
      newId: () => `id-${++ids}`,
    },
  )

const planOf = (answers: Partial<Answers>) => {
  const result = read(answers)
  if (!result.ok) throw new Error(result.mistakes.map(({ message }) => message).join(', '))
  return result.plan
}

test('the answers become the first revision of a valid plan, and nothing else is in it', () => {
  ids = 0
  const plan = planOf({})
  expect(validateCarePlan(plan)).toMatchObject({ ok: true })
  expect(plan).toEqual({
    schemaVersion: '1-0-1',
    id: 'plan-1',
    revision: 1,
    child: {
      id: 'HM990001',
      givenName: 'Morwenna',
      likesToBeCalled: 'Mo',
      dateOfBirth: '2015-02-03',
      localAuthority: '840',
    },
    legal: { lookedAfterFrom: '2026-11-16', statuses: [{ id: 'id-1', status: 'V2' }] },
    workers: [{ id: 'id-2', role: 'social-worker', name: 'Priya Nandra' }],
  })
})

test('what is not known is left out', () => {
  const plan = planOf({ givenName: ' ', legalStatus: '', lookedAfterFrom: {} })
  expect(Object.keys(plan)).toEqual(['schemaVersion', 'id', 'revision', 'child', 'workers'])
  expect(planOf({ legalStatus: '' }).legal).toEqual({ lookedAfterFrom: '2026-11-16' })
  expect(planOf({ lookedAfterFrom: {} }).legal).toEqual({
    statuses: [{ id: expect.any(String), status: 'V2' }],
  })
})

test('another social worker is named as they are typed', () => {
  expect(planOf({ worker: 'other', workerName: ' Sadie Marchbank' }).workers).toMatchObject([
    { name: 'Sadie Marchbank' },
  ])
})

test('nothing at all: each question that has to be answered says so, in the order of the page', () => {
  expect(read(blank)).toEqual({
    ok: false,
    mistakes: [
      { question: 'likesToBeCalled', message: 'Enter what the child likes to be called' },
      { question: 'number', message: 'Enter the child’s number' },
      { question: 'dateOfBirth', message: 'Enter the date of birth' },
      { question: 'localAuthority', message: 'Select the local authority that looks after the child' },
      { question: 'worker', message: 'Select who the child’s social worker is' },
    ],
  })
})

const day = (text: string) => {
  const [dayOf = '', month = '', year = ''] = text.split(' ')
  return { day: dayOf, month, year }
}

describe('what is said of an answer', () => {
  test.each<[string, Partial<Answers>, string]>([
    [
      'a number with a space in it',
      { number: 'HM 99' },
      'The child’s number must begin with a letter or number',
    ],
    ['a number that begins with a hyphen', { number: '-1' }, 'The child’s number must begin with a letter'],
    ['a day without a year', { dateOfBirth: { day: '3', month: '2' } }, 'Date of birth must include a year'],
    ['a year alone', { dateOfBirth: { year: '2015' } }, 'Date of birth must include a day and month'],
    ['a year of two digits', { dateOfBirth: day('3 2 15') }, 'Year must include 4 numbers'],
    ['30 February', { dateOfBirth: day('30 2 2015') }, 'Date of birth must be a real date'],
    ['29 February of no leap year', { dateOfBirth: day('29 2 2015') }, 'Date of birth must be a real date'],
    ['a month that is none', { dateOfBirth: day('3 Mag 2015') }, 'Date of birth must be a real date'],
    [
      'letters with a month in them',
      { dateOfBirth: day('3 2nov 2015') },
      'Date of birth must be a real date',
    ],
    ['tomorrow', { dateOfBirth: day('22 11 2026') }, 'Date of birth must be today or in the past'],
    [
      'the eighteenth birthday',
      { dateOfBirth: day('21 11 2008') },
      'Date of birth must be less than 18 years ago',
    ],
    ['a name that is missing', { worker: 'other' }, 'Enter the name of the child’s social worker'],
    [
      'looked after from tomorrow',
      { lookedAfterFrom: day('22 11 2026') },
      'Date the child became looked after must be today or in the past',
    ],
    [
      'looked after before birth',
      { lookedAfterFrom: day('2 2 2015') },
      'Date the child became looked after must be the same as or after the date of birth',
    ],
  ])('%s', (_, answers, message) => {
    const result = read(answers)
    expect(result.ok ? [] : result.mistakes.map((mistake) => mistake.message)).toEqual([
      expect.stringContaining(message),
    ])
  })

  test.each<[string, Partial<Answers>]>([
    [
      'born today, and looked after from today',
      { dateOfBirth: day('21 11 2026'), lookedAfterFrom: day('21 11 2026') },
    ],
    ['the day before the eighteenth birthday', { dateOfBirth: day('22 11 2008'), lookedAfterFrom: {} }],
    ['a month in words', { dateOfBirth: day('3 September 2015') }],
    ['looked after from the day of birth', { lookedAfterFrom: day('03 02 2015') }],
    ['29 February of a leap year', { dateOfBirth: day('29 2 2016') }],
  ])('%s is taken', (_, answers) => {
    expect(read(answers).ok).toBe(true)
  })

  test('a message on a day names the boxes that are wrong', () => {
    const result = read({ dateOfBirth: { day: '3', month: '2' }, lookedAfterFrom: { year: '2026' } })
    expect(result.ok ? [] : result.mistakes.map(({ wrong }) => wrong)).toEqual([['year'], ['day', 'month']])
  })
})

test('the answers are left as they are', () => {
  const answers = structuredClone(whole)
  read(answers)
  expect(isDeepStrictEqual(answers, whole)).toBe(true)
})
