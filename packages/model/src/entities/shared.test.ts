import { expect, test } from 'vitest'
import { testEntity } from '../../test/test-entity.ts'
import { NamedContact, named, Owner } from './shared.ts'

testEntity(Owner, {
  reads: {
    'one of the people of the record': { personId: 'person-1', name: 'Kim', role: 'mother' },
    'a worker by name and role': { name: 'Nadia Farrow', role: 'social worker' },
    'a role for which nobody has been named yet, which a rule asks about': { role: 'social worker' },
  },
  refuses: { 'two names in one place': [{ name: ['Nadia Farrow', 'Mo'] }, '/name'] },
})

// SI 2010/959 Sch 2 para 1(3)–(4): a doctor, a dentist and a school by name and address.
testEntity(NamedContact, {
  reads: {
    'a surgery': { name: 'Seabrook Surgery', address: '1 Quay Road, Seabrook', phone: '0151 496 0101' },
  },
  refuses: { 'an address in parts': [{ address: { street: 'Quay Road' } }, '/address'] },
})

test('a part under a label of its own reads the same, and leaves the part its own label', () => {
  const before = NamedContact.meta()?.title
  const gp = named(NamedContact, 'GP', 'Surgery and doctor.')
  expect(gp.meta()).toMatchObject({ title: 'GP', description: 'Surgery and doctor.' })
  expect(Object.keys(gp.shape)).toEqual(Object.keys(NamedContact.shape))
  expect(NamedContact.meta()?.title).toBe(before)
})
