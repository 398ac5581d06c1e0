import type { Placement } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { isOutOfArea } from './out-of-area.ts'

const plan = aPlan({ child: { localAuthority: '840' } })

test.each<[string, Partial<Placement>, boolean | undefined]>([
  ['the record says that it is in the area', { inArea: true }, false],
  ['the record says that it is not', { inArea: false, localAuthority: '840' }, true],
  ['the code of the same authority', { localAuthority: '840' }, false],
  ['the code of another authority', { localAuthority: '841' }, true],
  ['in Wales', { country: 'WAL' }, true],
  ['where it is is confidential', { country: 'CON' }, undefined],
  ['nothing is recorded', {}, undefined],
])('%s', (_, placement, expected) => {
  expect(isOutOfArea({ id: 'placement-1', ...placement }, plan)).toBe(expected)
})

test('without the code of the authority that looks after the child nothing can be compared', () => {
  expect(isOutOfArea({ id: 'placement-1', localAuthority: '841' }, aPlan())).toBeUndefined()
})
