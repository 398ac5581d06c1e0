import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { anyAround, type Stretch } from './around.ts'

test('the sentence itself is asked, but for the run, and the one on each side', () => {
  const text = readText('One. Two three four. Five. Six.', new Lexicon())
  const asked: Stretch[] = []
  const any = anyAround(text, { first: 3, last: 4 }, (stretch) => {
    asked.push(stretch)
    return false
  })
  expect(any).toBe(false)
  expect(asked).toEqual([
    { from: 0, end: 2, except: 2, resume: 2, isOwn: false },
    { from: 2, end: 6, except: 3, resume: 4, isOwn: true },
    { from: 6, end: 8, except: 8, resume: 8, isOwn: false },
  ])
})
