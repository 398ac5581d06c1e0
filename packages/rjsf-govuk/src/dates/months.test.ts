import { expect, test } from 'vitest'
import { readMonth } from './months.ts'

const languages = {
  English: 'January February March April May June July August September October November December',
  Welsh: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
}

test.each(Object.entries(languages))('every month in %s, whole and cut short', (_, names) => {
  for (const [position, name] of names.split(' ').entries())
    for (let length = 3; length <= name.length; length++) {
      expect(readMonth(name.slice(0, length))).toBe(position + 1)
      expect(readMonth(`  ${name.slice(0, length).toUpperCase()}. `)).toBe(position + 1)
    }
})

test.each([
  ['1', 1],
  ['01', 1],
  ['0012', 12],
  [' 9 ', 9],
  ['Sept', 9],
])('%j is month %i', (text, month) => {
  expect(readMonth(text)).toBe(month)
})

test.each(['', '0', '13', '1.5', '-1', 'Ja', 'ma', 'Januray', 'Marchy', '3 March', 'x', '１'])(
  '%j is no month',
  (text) => {
    expect(readMonth(text)).toBeUndefined()
  },
)
