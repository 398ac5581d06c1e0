import { expect, test } from 'vitest'
import { oncePer } from './once-per.ts'

test('a thing is made once for what it is made of, and anew for another', () => {
  let made = 0
  const number = oncePer((_: object) => ++made)
  const one = {}
  expect([number(one), number(one), number({}), made]).toEqual([1, 1, 2, 2])
})

test('nothing is a thing too', () => {
  let asked = 0
  const nothing = oncePer((_: object) => void asked++)
  const one = {}
  expect([nothing(one), nothing(one), asked]).toEqual([undefined, undefined, 1])
})
