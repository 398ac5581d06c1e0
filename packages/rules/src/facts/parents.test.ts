import type { Person } from '@open-care-plan/model'
import { aPerson, aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { type Located, located } from './located.ts'
import { entriesByPerson, parentsOf } from './parents.ts'

const mother = aPerson({ parentalResponsibility: 'not-known' })
const father = aPerson({ id: 'person-2', name: 'Lee', relationship: 'father', parentalResponsibility: 'no' })
const gran = aPerson({
  id: 'person-3',
  name: 'Gran',
  relationship: 'grandparent',
  parentalResponsibility: 'no',
})
const guardian = { id: 'person-5', name: 'Rosa Hill', relationship: 'guardian' } as const
const adopter = aPerson({ id: 'person-4', name: 'Ade', relationship: 'adoptive-parent' })

describe('the parents and everyone with parental responsibility', () => {
  const ids = (...people: Person[]) =>
    parentsOf(aPlan({ people }), '2026-05-01').reachable.map(({ value }) => value.id)

  test.each([
    [
      'both parents, with parental responsibility or without',
      [mother, father, gran],
      ['person-1', 'person-2'],
    ],
    ['somebody else who holds it', [{ ...gran, parentalResponsibility: 'yes' as const }], ['person-3']],
    ['not a parent who has died', [mother, { ...father, diedOn: '2019' }], ['person-1']],
    ['not a parent who died that day', [mother, { ...father, diedOn: '2026-05-01' }], ['person-1']],
    ['a parent who died later', [mother, { ...father, diedOn: '2026-05-02' }], ['person-1', 'person-2']],
    ['not a parent whom nobody can find', [mother, { ...father, whereaboutsUnknown: true }], ['person-1']],
    ['a guardian, of whom nobody entered that she holds it', [mother, guardian], ['person-1', 'person-5']],
    [
      'a guardian of whom it is not known',
      [{ ...guardian, parentalResponsibility: 'not-known' as const }],
      ['person-5'],
    ],
    [
      'not a guardian who is recorded not to hold it',
      [mother, { ...guardian, parentalResponsibility: 'no' as const }],
      ['person-1'],
    ],
    ['after an adoption not the guardian of before it', [adopter, guardian], ['person-4']],
    ['after an adoption not the birth parents', [adopter, mother, father], ['person-4']],
    [
      'unless they hold parental responsibility: the adoption order is not made yet',
      [adopter, { ...mother, parentalResponsibility: 'yes' as const }],
      ['person-4', 'person-1'],
    ],
  ])('%s', (_, people, expected) => {
    expect(ids(...people)).toEqual(expected)
  })

  test.each([
    ['nobody has recorded the people', {}, false],
    ['people, and no parent among them', { people: [gran] }, false],
    ['recorded that there is nobody', { people: [] }, true],
    ['a child who came alone', { people: [gran], unaccompanied: { unaccompanied: true } }, true],
    ['a parent who has died', { people: [{ ...mother, diedOn: '2019' }] }, true],
  ])('whether they are recorded: %s', (_, parts, recorded) => {
    expect(parentsOf(aPlan(parts), '2026-05-01').recorded).toBe(recorded)
  })

  test('says that there are others whom nobody can find', () => {
    expect(parentsOf(aPlan({ people: [{ ...mother, whereaboutsUnknown: true }] }), '2026-05-01')).toEqual({
      recorded: true,
      reachable: [],
      others: true,
    })
    expect(parentsOf(aPlan({ people: [{ ...mother, diedOn: '2019' }] }), '2026-05-01').others).toBe(false)
  })
})

describe('what a list holds about each of them', () => {
  const people = located([mother, father], '/people')
  const by = (entries: readonly { readonly personId?: string; readonly name?: string }[]) =>
    entriesByPerson(people, located(entries, '/list')).map(({ entries, unclear }) => ({
      paths: entries.map(({ path }: Located<unknown>) => path),
      unclear: unclear?.path,
    }))

  test('by id', () => {
    expect(by([{ personId: 'person-2' }, { personId: 'person-1' }, { personId: 'person-2' }])).toEqual([
      { paths: ['/list/1'], unclear: undefined },
      { paths: ['/list/0', '/list/2'], unclear: undefined },
    ])
  })
  test('by name', () => {
    expect(by([{ name: 'Lee' }])).toEqual([
      { paths: [], unclear: undefined },
      { paths: ['/list/0'], unclear: undefined },
    ])
  })
  test('without either, to the only one who is left', () => {
    expect(by([{}, { personId: 'person-2' }])).toEqual([
      { paths: ['/list/0'], unclear: undefined },
      { paths: ['/list/1'], unclear: undefined },
    ])
  })
  test('without either, one for each of two', () => {
    expect(by([{}, {}])).toEqual([
      { paths: ['/list/0'], unclear: undefined },
      { paths: ['/list/1'], unclear: undefined },
    ])
  })
  test('one without either, and two who could be meant', () => {
    expect(by([{}])).toEqual([
      { paths: [], unclear: '/list/0' },
      { paths: [], unclear: '/list/0' },
    ])
  })
  test('more without either than people who are left: any of them may be about each', () => {
    expect(by([{}, {}, {}])).toEqual([
      { paths: ['/list/0', '/list/1', '/list/2'], unclear: undefined },
      { paths: ['/list/0', '/list/1', '/list/2'], unclear: undefined },
    ])
    expect(by([{}, { personId: 'person-2' }, {}])).toEqual([
      { paths: ['/list/0', '/list/2'], unclear: undefined },
      { paths: ['/list/1'], unclear: undefined },
    ])
  })
  test('by name, however it is written', () => {
    expect(by([{ name: ' LEE  (Dad)' }])[1]?.paths).toEqual(['/list/0'])
  })
  test('a name that is nobody’s is given to none of them, though only one is left', () => {
    expect(by([{ personId: 'person-1' }, { name: 'Keith Dunn' }])).toEqual([
      { paths: ['/list/0'], unclear: undefined },
      { paths: [], unclear: '/list/1' },
    ])
  })
  test('a name that is nobody’s beside one without a name: that is theirs who is left', () => {
    expect(by([{ personId: 'person-1' }, { name: 'Keith Dunn' }, { name: ' ' }])).toEqual([
      { paths: ['/list/0'], unclear: undefined },
      { paths: ['/list/2'], unclear: undefined },
    ])
  })
  test('not what is about somebody else', () => {
    expect(by([{ personId: 'person-3' }])).toEqual([
      { paths: [], unclear: undefined },
      { paths: [], unclear: undefined },
    ])
  })
})
