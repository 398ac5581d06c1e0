import { aPerson } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { isEnteredTwice } from './entered-twice.ts'

const kim = aPerson({ name: 'Kim Ash', dateOfBirth: '1990-05' })
const again = { ...kim, id: 'person-2' }

describe('somebody who may be entered twice', () => {
  test.each([
    ['the same name, relationship and date of birth', again, true],
    ['a name that is written otherwise', { ...again, name: 'kim  ash (Mum)' }, true],
    ['more of the date of birth', { ...again, dateOfBirth: '1990-05-14' }, true],
    ['no date of birth', aPerson({ id: 'person-2', name: 'Kim Ash' }), true],
    ['another date of birth', { ...again, dateOfBirth: '1990-06-01' }, false],
    ['another name', { ...again, name: 'Kim Ashe' }, false],
    ['another relationship', { ...again, relationship: 'aunt-or-uncle' as const }, false],
    ['the entry itself', kim, false],
  ])('%s', (_, other, expected) => {
    expect(isEnteredTwice(kim, [other])).toBe(expected)
  })

  test('of two without a name nothing shows that they are one', () => {
    const nameless = { id: 'person-1', relationship: 'friend' as const }
    expect(isEnteredTwice(nameless, [{ ...nameless, id: 'person-2' }])).toBe(false)
  })
})
