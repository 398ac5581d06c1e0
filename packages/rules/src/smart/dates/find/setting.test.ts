import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['first one 10 October', '10 October: first'],
  ['first session on 10 October', 'on 10 October: first'],
  ['the first visit, 10 October 2026', '10 October 2026: first'],
  ['tutoring starts 10 October', 'starts 10 October: start'],
  ['starting art therapy on 10 October', 'on 10 October: start'],
  ['before he starts college on 10 October 2027', 'on 10 October 2027: deadline'],
  ['by the start of college on 10 October', 'on 10 October: deadline'],
  ['after the fall on 3 May', 'on 3 May: start'],
  ['after school on 10 October', 'on 10 October: day'],
  ['because he moves on 10 October', 'on 10 October: background'],
  ['as his room ends on 10 October', 'on 10 October: background'],
  ['so that he can go on 10 October', 'on 10 October: background'],
  ['in time for the trip on 10 October', 'on 10 October: deadline'],
  ['by 5pm on 10 October', 'on 10 October: deadline'],
  ['by her appointment on 10 October', 'on 10 October: deadline'],
  ['seen by Dr Roe on 3 May', 'on 3 May: past'],
  ['she fell on 3 May', 'on 3 May: past'],
  ['agreed on 2 September', 'on 2 September: past'],
  ['to be agreed on 10 October', 'on 10 October: day'],
  ['will have moved on 10 October', 'on 10 October: day'],
  ['a supervised visit on 10 October', 'on 10 October: day'],
  ['appointment booked for 10 October', 'for 10 October: day'],
  ['born 3 May', '3 May: birth'],
  ['date of birth 3 May', '3 May: birth'],
  ['her birth mum on 10 October', 'on 10 October: day'],
  ['until he moves on 10 October', 'on 10 October: deadline'],
  ['On 10 October the nurse, who was off sick, comes', 'On 10 October: day'],
  ['the review (10 October)', '10 October: day'],
  ['reviewed on 14 September', 'on 14 September: past'],
  ['by the closing date of 5 October', '5 October: deadline'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})
