import { expect, test } from 'vitest'
import { asRead, lines } from './term.ts'

test.each<[string, string[]]>([
  ['birth mum', ['birth mum']],
  ['Birth Mum', ['birth mum']],
  ['attention-seeking', ['attentionseeking', 'attention -? seeking']],
  ['+drop-out', ['+dropout', 'drop -? +out']],
  ["children's guardian", ["children 's guardian"]],
  ['children’s guardian', ["children 's guardian"]],
  ["professionals' meeting", ["professionals '? meeting"]],
  ["don't engage", ["don't engage"]],
  ['risky|risk-taking behaviour', ['risky|risktaking behaviour', 'risk -? taking behaviour']],
  ['a [back-up]', ['a [backup]', 'a [back -? up]']],
  ['<where-a-child-lives> ends', ['<where-a-child-lives> ends']],
  ['a - b', ['a - b']],
  ['~put <self> at *2 risk', ['~put <self> at *2 risk']],
])('%s is read as %j', (pattern, expected) => {
  expect(asRead(pattern)).toEqual(expected)
})

test('patterns stand one a line', () => {
  expect(lines('\n  one two\n\n  three\n')).toEqual(['one two', 'three'])
})
