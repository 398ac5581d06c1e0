import type { CarePlanRecord } from '@open-care-plan/model'
import { forms } from '@open-care-plan/schemas'
import { type DayPart, type DayTexts, readDay } from '../words/read-day.ts'

/** What is typed and chosen where a care plan is begun, letter for letter. */
export interface Answers {
  /** The authority’s own number for the child. */
  readonly number: string
  readonly likesToBeCalled: string
  readonly givenName: string
  readonly familyName: string
  readonly dateOfBirth: DayTexts
  /** A code of the list of local authorities. */
  readonly localAuthority: string
  /** A code of the list of legal statuses; empty where it is not known yet. */
  readonly legalStatus: string
  readonly lookedAfterFrom: DayTexts
  /** Whether whoever begins the plan is the child’s social worker. */
  readonly worker: 'me' | 'other' | null
  readonly workerName: string
}

export const blank: Answers = {
  number: '',
  likesToBeCalled: '',
  givenName: '',
  familyName: '',
  dateOfBirth: {},
  localAuthority: '',
  legalStatus: '',
  lookedAfterFrom: {},
  worker: null,
  workerName: '',
}

/** What is wrong with an answer, and with which boxes of a day. */
export interface Mistake {
  readonly question: keyof Answers
  readonly message: string
  readonly wrong?: readonly DayPart[]
}

/** Who begins it, on which day, and what tells the new record and its parts apart. */
export interface Beginning {
  readonly id: string
  readonly writer: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly newId: () => string
}

export type ReadAnswers =
  | { readonly ok: true; readonly plan: CarePlanRecord }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** A child’s number as the record takes it. */
const isNumber = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(text)

/** Makes the first revision of a care plan out of the answers, or says what each still needs, in the order of the page. */
export function readAnswers(answers: Answers, beginning: Beginning): ReadAnswers {
  const mistakes: Mistake[] = []
  const wrong = (question: keyof Answers, message: string) => mistakes.push({ question, message })
  const likesToBeCalled = answers.likesToBeCalled.trim()
  if (likesToBeCalled === '') wrong('likesToBeCalled', 'Enter what the child likes to be called')
  const number = answers.number.trim()
  if (number === '') wrong('number', 'Enter the child’s number')
  else if (!isNumber(number)) wrong('number', numberMustBe)
  const days = readDays(answers, beginning.today, mistakes)
  const localAuthority = answers.localAuthority
  if (localAuthority === '') wrong('localAuthority', 'Select the local authority that looks after the child')
  const late = mistakes.findIndex(({ question }) => question === 'lookedAfterFrom')
  // The questions stand in another order than they are read in: the authority before the legal position.
  if (late !== -1) mistakes.push(...mistakes.splice(late, 1))
  const worker = answers.worker === 'me' ? beginning.writer : answers.workerName.trim()
  if (answers.worker === null) wrong('worker', 'Select who the child’s social worker is')
  else if (worker === '') wrong('workerName', 'Enter the name of the child’s social worker')
  if (mistakes.length > 0) return { ok: false, mistakes }

  const { legalStatus } = answers
  const { dateOfBirth, lookedAfterFrom } = days
  const givenName = answers.givenName.trim()
  const familyName = answers.familyName.trim()
  const plan = {
    schemaVersion: forms.find(({ id }) => id === 'care-plan')?.versions.at(-1),
    id: beginning.id,
    revision: 1,
    child: {
      id: number,
      ...(givenName && { givenName }),
      ...(familyName && { familyName }),
      likesToBeCalled,
      dateOfBirth,
      localAuthority,
    },
    ...((legalStatus !== '' || lookedAfterFrom !== undefined) && {
      legal: {
        ...(lookedAfterFrom !== undefined && { lookedAfterFrom }),
        // From which day it runs is asked in the plan: it need not be the first status.
        ...(legalStatus !== '' && { statuses: [{ id: beginning.newId(), status: legalStatus }] }),
      },
    }),
    workers: [{ id: beginning.newId(), role: 'social-worker', name: worker }],
  }
  return { ok: true, plan: plan as CarePlanRecord }
}

const numberMustBe =
  'The child’s number must begin with a letter or number, and have only letters, numbers, full stops, colons, hyphens and underscores'

/** The days that were given; what is wrong with them is added to the mistakes. */
function readDays(answers: Answers, today: string, mistakes: Mistake[]) {
  const read = (
    question: 'dateOfBirth' | 'lookedAfterFrom',
    name: string,
    check: Check,
    isAsked: boolean,
  ) => {
    const found = readDay(answers[question], name)
    if (found.kind === 'wrong') mistakes.push({ question, message: found.message, wrong: found.wrong })
    else if (found.kind === 'empty') {
      if (isAsked) mistakes.push({ question, message: `Enter the ${name.toLowerCase()}` })
    } else {
      const message = check(found.day)
      if (message === undefined) return found.day
      mistakes.push({ question, message })
    }
    return undefined
  }
  const birth = 'Date of birth'
  const dateOfBirth = read(
    'dateOfBirth',
    birth,
    (day) => {
      if (day > today) return `${birth} must be today or in the past`
      return birthday(day, 18) <= today ? `${birth} must be less than 18 years ago` : undefined
    },
    true,
  )
  const since = 'Date the child became looked after'
  const lookedAfterFrom = read(
    'lookedAfterFrom',
    since,
    (day) => {
      if (day > today) return `${since} must be today or in the past`
      return day < (dateOfBirth ?? day)
        ? `${since} must be the same as or after the date of birth`
        : undefined
    },
    false,
  )
  return { dateOfBirth, lookedAfterFrom }
}

/** What is wrong with a day, if anything. */
type Check = (day: string) => string | undefined

/** The day on which somebody becomes so old. In a year without 29 February it is 1 March, which is what sorts behind the 28th. */
const birthday = (dateOfBirth: string, age: number): string =>
  `${Number(dateOfBirth.slice(0, 4)) + age}${dateOfBirth.slice(4)}`
