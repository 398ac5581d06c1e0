import { expect, test } from 'vitest'
import { nounForms, verbForms } from './inflect.ts'

test.each([
  ['engage', ['engage', 'engages', 'engaged', 'engaging']],
  ['stop', ['stop', 'stops', 'stopped', 'stopping']],
  ['support', ['support', 'supports', 'supported', 'supporting']],
  ['carry', ['carry', 'carries', 'carried', 'carrying']],
  ['play', ['play', 'plays', 'played', 'playing']],
  ['refer', ['refer', 'refers', 'referred', 'referring']],
  ['visit', ['visit', 'visits', 'visited', 'visiting']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['go', ['go', 'goes', 'went', 'gone', 'going']],
  ['tie', ['tie', 'ties', 'tied', 'tying']],
  ['travel', ['travel', 'travels', 'travelled', 'travelling']],
  ['open', ['open', 'opens', 'opened', 'opening']],
  ['wash', ['wash', 'washes', 'washed', 'washing']],
  ['try', ['try', 'tries', 'tried', 'trying']],
  ['show', ['show', 'shows', 'showed', 'shown', 'showing']],
  ['offer', ['offer', 'offers', 'offered', 'offering']],
  ['fit', ['fit', 'fits', 'fitted', 'fitting']],
])('%s', (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms)
})

test.each([
  ['placement', 'placements'],
  ['worry', 'worries'],
  ['boy', 'boys'],
  ['address', 'addresses'],
])('%s, %s', (noun, many) => {
  expect(nounForms(noun)).toEqual([noun, many])
})
