import { profileById, profileChanges } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { styleOf } from '../terminal/style.ts'
import { profileChangesText } from './profile-changes.ts'

const text = (width: number, profile = profileById('wirral-2019'), file = 'council.json') =>
  profileChangesText(file, { id: profile.id, title: profile.title }, profileChanges(profile), {
    width,
    style: styleOf(false),
  })
const bare = { id: 'own', title: 'Own', sets: ['placement'] }

test('a profile that extends none is compared with nothing, and the law that it leaves out is named', () => {
  const words = text(80, bare).replace(/\s+/g, ' ')
  expect(words).toContain('Extends nothing')
  expect(words).toContain('placement is also run')
  expect(words).toContain('not run: First review within 20 working days (must · SI 2010/959 reg 33(1))')
})

test.each([60, 80, 100])('no line is wider than %i columns', (width) => {
  for (const line of text(width, bare).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width)
})

test('nothing in a file can command the terminal', () => {
  const written = text(80, { ...bare, title: 'Own\u001b[2J' }, 'a\u0007.json')
  for (const control of ['\u001b', '\u0007']) expect(written).not.toContain(control)
})

test('law that nobody has confirmed says so where it is turned off', () => {
  expect(text(80, { ...bare, sets: [] }).replace(/\s+/g, ' ')).toContain('(citation to be confirmed)')
})
