import { ContactArrangement, Contingency, PermanenceOption, Sibling } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { entryOf, saying } from './lines.ts'

test('each field gives a line with its place, its title and the words as they are', () => {
  const value: Contingency = { id: 'c', trigger: 'Gran falls ill', reviewOn: '2026-12-18' }
  expect(entryOf(Contingency, value, '/contingencies/0', ['trigger', 'action', 'reviewOn'])).toEqual({
    path: '/contingencies/0',
    lines: [
      { path: '/contingencies/0/trigger', label: 'If', text: 'Gran falls ill' },
      { path: '/contingencies/0/reviewOn', label: 'Look at again on', text: '2026-12-18' },
    ],
  })
})

test('a code is given by its label', () => {
  const value = { id: 'o', option: 'home-with-support' as const, outcome: 'ruled-out' as const }
  expect(entryOf(PermanenceOption, value, '', ['option', 'outcome']).lines.map(({ text }) => text)).toEqual([
    'At home with parents, with support',
    'Ruled out',
  ])
})

test('a list gives a line for each of its items, and leaves out blanks', () => {
  const value = { id: 'o', benefits: ['Sam wants it', ' ', 'Gran lives near'] }
  expect(entryOf(PermanenceOption, value, '/o', ['benefits']).lines).toEqual([
    { path: '/o/benefits/0', label: 'Benefit', text: 'Sam wants it' },
    { path: '/o/benefits/2', label: 'Benefit', text: 'Gran lives near' },
  ])
  const contact = { id: 'c', kinds: ['in-person' as const, 'letters' as const] }
  expect(entryOf(ContactArrangement, contact, '', ['kinds']).lines.map(({ text }) => text)).toEqual([
    'In person',
    'Letters and cards',
  ])
})

test('a part within a part gives the lines of its own fields', () => {
  const value = { id: 'c', owner: { name: 'Nadia Farrow', role: 'social worker' } }
  expect(entryOf(Contingency, value, '/c', ['owner']).lines).toEqual([
    { path: '/c/owner/name', label: 'Name', text: 'Nadia Farrow' },
    { path: '/c/owner/role', label: 'Role', text: 'social worker' },
  ])
})

test('yes and no are said as such', () => {
  expect(entryOf(Sibling, { id: 's', livesWithChild: false }, '', ['livesWithChild']).lines[0]?.text).toBe(
    'No',
  )
  expect(entryOf(Sibling, { id: 's', livesWithChild: true }, '', ['livesWithChild']).lines[0]?.text).toBe(
    'Yes',
  )
})

test('an entry that says nothing is no entry', () => {
  expect(saying(entryOf<Contingency>(Contingency, undefined, '/c', ['trigger']))).toEqual([])
  expect(saying(entryOf(Contingency, { id: 'c', trigger: '' }, '/c', ['trigger']))).toEqual([])
})
