import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by 2026-10-02', 'by 2026-10-02: deadline'],
  ['on 2/10/26', 'on 2/10/26: day'],
  ['by 2.10.2026', 'by 2.10.2026: deadline'],
  ['by 2-10-26', 'by 2-10-26: deadline'],
  ['by 02/10/2026.', 'by 02/10/2026: deadline'],
  ['by 10/25/26', 'by 10/25/26: deadline'],
  ['by 2/10', 'by 2/10: deadline'],
  ['until 5/12', 'until 5/12: deadline'],
  ['from 1/10', 'from 1/10: start'],
  ['w/c 5/10', 'w/c 5/10: day'],
  ['w/e 9.10', 'w/e 9.10: day'],
  ['Fri 2/10', 'Fri 2/10: day'],
  ['Mon 5.10', 'Mon 5.10: day'],
  ['on 3/10 at 4pm', 'on 3/10: day'],
  ['by 30.9', 'by 30.9: deadline'],
  ['by 2026-10', 'by 2026-10: deadline'],
  ['by 10/2026', 'by 10/2026: deadline'],
  ['dentist appointment 22/9', '22/9: day'],
  ['by 30/8/26', 'by 30/8/26: past'],
  ['by 14/9/26', 'by 14/9/26: deadline'],
  ['after 2/10/26', 'after 2/10/26: start'],
  ['by 31/4/27', '31/4/27: impossible'],
  ['31/9/26', '31/9/26: impossible'],
  ['by 2027-02-29', '2027-02-29: impossible'],
  ['by 2028-02-29', 'by 2028-02-29: deadline'],
  ['by 31/04/2027 or by 2/10', '31/04/2027: impossible; by 2/10: deadline'],
  ['to see Mum 14/11 and 28/11', '14/11: day; 28/11: day'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  '8/10 spellings',
  'target 8/10',
  'bites on 5/6 mornings',
  'reduce bites by 2/3',
  'by 8.40',
  'by 9.30 every night',
  '32/1/27',
  '13/13/27',
  'by 31/4',
  '1/2/3/4',
  '0151-496-0123',
  'flat 3/10, Mill Lane',
  '24/7 care',
  '30/80 on paper 4',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
