import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

test('a byte order mark is no part of the text', () => {
  expect(decodeText(bytes([0xef, 0xbb, 0xbf], '{"n": "Siân"}'))).toEqual({ ok: true, value: '{"n": "Siân"}' })
})

test.each([
  ['nothing', ''],
  ['spaces and line ends', ' \r\n\t\n'],
])('%s is empty', (_, text) => {
  expect(decodeText(bytes(text))).toMatchObject({ ok: false, problems: [{ code: 'empty' }] })
})

test('the line of the first byte that is not UTF-8 is named', () => {
  expect(decodeText(bytes('{\n"ok": "é",\n"n": "Si', [0xe2], 'n"}'))).toMatchObject({
    problems: [{ code: 'not-utf-8', line: 3 }],
  })
})

test('UTF-16 is recognised', () => {
  expect(decodeText(bytes([0xff, 0xfe, ...Buffer.from('{}', 'utf16le')]))).toMatchObject({
    problems: [{ code: 'not-utf-8', message: 'The file is UTF-16, not UTF-8' }],
  })
})
