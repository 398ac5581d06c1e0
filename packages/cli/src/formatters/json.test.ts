import { expect, test } from 'vitest'
import { aReport } from '../../test/fixtures/report.ts'
import { formatJson } from './json.ts'

const checked = { file: 'a.json', report: aReport(), places: new Map() }
const refused = {
  file: 'b.json',
  problems: [{ code: 'empty', message: 'The file is empty', remedy: 'Give another file' }],
} as const

test('of one plan it is the report itself', () => {
  const text = formatJson([checked])
  expect(JSON.parse(text)).toEqual(checked.report)
  expect(text).toMatch(/^\{\n {2}"reportVersion": "1-0-0",\n/)
  expect(text.endsWith('}\n')).toBe(true)
})

test('of several it names each file, and says why one has no report', () => {
  expect(JSON.parse(formatJson([checked, refused]))).toEqual({
    files: [
      { file: 'a.json', report: checked.report },
      { file: 'b.json', error: { problems: refused.problems } },
    ],
  })
})
