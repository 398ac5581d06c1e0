import { aNeed, anAction, anOutcome } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { hasAction, isDropped, isLive } from './live-needs.ts'

const need = (...statuses: ('open' | 'met' | 'partly-met' | 'dropped')[]) =>
  aNeed({ outcomes: statuses.map((status, at) => anOutcome({ id: `outcome-${at}`, status })) })

test.each([
  ['nothing planned yet', need(), true, false],
  ['open', need('open'), true, false],
  ['partly met', need('partly-met'), true, false],
  ['met, and one still open', need('met', 'open'), true, false],
  ['met', need('met'), false, false],
  ['met and dropped', need('met', 'dropped'), false, false],
  ['dropped', need('dropped', 'dropped'), false, true],
])('a need whose outcomes are: %s', (_, value, live, dropped) => {
  expect(isLive(value)).toBe(live)
  expect(isDropped(value)).toBe(dropped)
})

test('an action counts under an open outcome, if it says what is done and was not stopped', () => {
  const outcomes = [
    anOutcome({ id: 'outcome-0', status: 'met' }),
    anOutcome({ actions: [anAction({ what: ' ' }), anAction({ id: 'action-2', status: 'stopped' })] }),
  ]
  expect(hasAction({ value: aNeed({ outcomes }), path: '/needs/0' })).toBe(false)
  expect(hasAction({ value: aNeed(), path: '/needs/0' })).toBe(true)
})
