import { expect, test } from 'vitest'
import { isSlow } from './slow-pattern.ts'

const slow = [
  '^(a+)+$',
  '^(a*)*$',
  '^([a-zA-Z]+)*$',
  '^(\\w+\\s?)*$',
  '^(a|a)*$',
  '^(\\w|\\d)+$',
  '^(.*,)*$',
  '^((a+)b?)+$',
  '^(?:[^@]+)+@$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(?<word>a+){2,}$',
  '^([a-z]{1,50}){1,50}$',
]

const quick = [
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  "^[A-Za-z]+(?:[ '-][A-Za-z]+)*$",
  '^\\d{5}(-\\d{4})?$',
  '^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$',
  '^([Gg][Ii][Rr] 0[Aa]{2})|((([A-Za-z][0-9]{1,2})|(([A-Za-z][A-Ha-hJ-Yj-y][0-9]{1,2})))\\s?[0-9][A-Za-z]{2})$',
  '^\\+?[0-9 ()-]{7,20}$',
  '^.*\\S.*$',
  '^(?!\\s*$).+',
  '^(\\d{3},)*\\d{3}$',
  '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  '^(a|b)*$',
  '^(?:\\d+\\.)*\\d+$',
  '^(\\([0-9]{3}\\))?[0-9]+$',
  '^(?=a+)(?:ab)+$',
  '^\\p{Lu}\\p{L}*(?: \\p{L}+)*$',
  '(',
  '',
]

test.each(slow)('%s can take for ever', (pattern) => expect(isSlow(pattern)).toBe(true))

test.each(quick)('%s cannot', (pattern) => expect(isSlow(pattern)).toBe(false))

test('what is called quick is quick, on answers made to be slow', () => {
  for (const pattern of quick.slice(0, -2)) {
    const expression = new RegExp(pattern, 'u')
    for (const text of ['a', '1', 'a-', '1.', '1,', ' ', 'a ', '@', 'A', '(', '0']) {
      const began = process.threadCpuUsage().user
      expression.test(`${text.repeat(500)}!`)
      expect([pattern, text, process.threadCpuUsage().user - began < 200_000]).toEqual([pattern, text, true])
    }
  }
})
