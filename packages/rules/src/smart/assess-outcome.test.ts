import { expect, test } from 'vitest'
import { assessOutcome } from './assess-outcome.ts'

const context = { planDate: '2026-09-14', childAge: 12 }
const texts = [
  'Jo Bell will ring the dentist by 2 October.',
  'Ali sleeps through five nights in seven by half term',
  '',
  'Improve his confidence. '.repeat(300),
]

test('an answer hangs on nothing that was judged before', () => {
  const once = texts.map((text) => assessOutcome({ text, context }))
  for (const at of [3, 0, 2, 1, 0]) {
    expect(assessOutcome({ text: texts[at] ?? '', context })).toEqual(once[at])
  }
})

test('an outcome can be judged while another is read', () => {
  const [first = '', second = ''] = texts
  const alone = assessOutcome({ text: first, context })
  const within = assessOutcome({
    text: first,
    context,
    structured: {
      get who() {
        assessOutcome({ text: second, context })
        return ''
      },
    },
  })
  expect(within).toEqual(alone)
})

test('what cannot be read leaves nothing behind', () => {
  const [first = ''] = texts
  const alone = assessOutcome({ text: first, context })
  const broken = {
    text: first,
    structured: {
      who: 'Jo Bell',
      get what(): never {
        throw new RangeError('nothing to do')
      },
    },
  }
  expect(() => assessOutcome(broken)).toThrow(RangeError)
  expect(assessOutcome({ text: first, context })).toEqual(alone)
})
