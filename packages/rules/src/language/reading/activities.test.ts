import { expect, test } from 'vitest'
import { verb } from './reported-verb.test.helper.ts'

test.each([
  ['Zac attended six sessions.', 'attended'],
  ['Mum has been attending counselling.', 'attending'],
  ['Zac went to a group.', 'went'],
  ['Zac had eight sessions.', 'had'],
  ['Six sessions were held.', 'held'],
  ['The social worker visited every week.', 'visited'],
  ['Zac saw his mentor.', 'saw'],
  ['She was referred to a programme.', 'referred'],
  ['The worker has worked with Mum.', 'worked'],
  ['CAMHS have been involved.', 'involved'],
  ['A referral was made.', 'made'],
  ['Reading Club met five times.', 'met'],
  ['Zac did not attend the course.', undefined],
  ['Zac will have finished the course.', undefined],
  ['When he attended the course, it rained.', undefined],
  ['Zac went to the zoo.', undefined],
  ['Zac attended Beech Primary.', undefined],
  ['Zac had a course of antibiotics.', undefined],
  ['Zac went to football training.', undefined],
  ['Zac met his new social worker.', undefined],
  ['The nurse visited to change his dressing.', undefined],
  ['“I attended six sessions,” he said.', undefined],
])('%s: %s', (source, expected) => {
  expect(verb(source)).toBe(expected)
})
