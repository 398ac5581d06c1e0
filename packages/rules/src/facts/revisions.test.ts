import { aPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { stepsOf, vanished } from './revisions.ts'

const ids = (...all: string[]) => all.map((id) => ({ id }))

test('each revision is compared with the one before it', () => {
  const revisions = [aPlan({ revision: 2 }), aPlan({ revision: 3 }), aPlan({ revision: 7 })]
  expect(
    stepsOf(revisions).map(({ earlierPath, laterPath, numbers }) => [earlierPath, laterPath, numbers]),
  ).toEqual([
    ['/0', '/1', { from: 2, to: 3 }],
    ['/1', '/2', { from: 3, to: 7 }],
  ])
  expect(stepsOf([aPlan()])).toEqual([])
})

test('what an earlier list has and a later one has not', () => {
  expect(vanished(ids('a', 'b', 'c'), ids('c', 'a', 'd'))).toEqual([1])
  expect(vanished(ids('a', 'b'), undefined)).toEqual([0, 1])
  expect(vanished(undefined, ids('a'))).toEqual([])
})
