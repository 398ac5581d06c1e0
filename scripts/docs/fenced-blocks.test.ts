import { expect, test } from 'vitest'
import { fencedBlocks } from './fenced-blocks.ts'

test('blocks have their language, text and line', () => {
  expect(fencedBlocks('# Title\n\n```ts\na\nb\n```\n\nText\n\n```\nc\n```\n')).toEqual([
    { language: 'ts', text: 'a\nb\n', line: 3 },
    { language: '', text: 'c\n', line: 10 },
  ])
})

test('a block that follows on another is its output', () => {
  const [, output] = fencedBlocks('```ts\na\n```\n\n```text\nb\n```\n')
  expect(output).toMatchObject({ language: 'text', follows: 'ts' })
})

test('the comment before a block names the file that it shows', () => {
  expect(fencedBlocks('<!-- file: a/b.ts -->\n\n```ts\na\n```\n')[0]).toMatchObject({ file: 'a/b.ts' })
  expect(fencedBlocks('<!-- from: a/b.txt -->\n```text\na\n```\n')[0]).toMatchObject({ from: 'a/b.txt' })
})
