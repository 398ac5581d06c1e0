import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats } from '../../src/validation/formats.ts'
import { ajv } from './agreement.ts'

/** Texts of each format and near it. Each is also tried with a character changed, added and left out. */
const texts: Readonly<Record<string, readonly string[]>> = {
  date: [
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2024-13-01',
    '0000-01-01',
    '2024-1-1',
    '2024-04-31',
  ],
  time: [
    '09:30:00',
    '23:59:60',
    '24:00:00',
    '09:30:00Z',
    '09:30:00+01:00',
    '09:30:00.5z',
    '22:59:60',
    '09:30',
  ],
  'date-time': [
    '2024-02-29T09:30:00Z',
    '2024-02-29 09:30:00',
    '2024-02-30T09:30:00Z',
    '2024-02-29T09:30',
    '2024-02-29T1T2',
  ],
  duration: ['P1Y2M3DT4H5M6S', 'P', 'PT', 'P1W', 'P1Y1W', 'PT5M', 'P1S'],
  email: [
    'a@b.example',
    'a.b+c@d-e.gov.uk',
    '.a@b.example',
    'a..b@c.example',
    'a@b',
    '"a b"@c.example',
    'a@-b.example',
    "o'neil@b.example",
  ],
  hostname: ['a.example', 'a-b.example.', '-a.example', 'a_b.example', `${'a'.repeat(64)}.example`],
  uuid: [
    '123e4567-e89b-12d3-a456-426614174000',
    'urn:uuid:123e4567-e89b-12d3-a456-426614174000',
    '123e4567e89b12d3a456426614174000',
  ],
  uri: [
    'https://www.example.com/a?b#c',
    'mailto:a@b.example',
    '//no-scheme',
    'a',
    'urn:a:b',
    'http://a b',
    'http://[::1]:80/',
  ],
  'uri-reference': ['/a/b?c#d', 'a', '#', '\\a', '?q', 'a b'],
  url: [
    'https://www.example.com',
    'http://localhost',
    'ftp://a.example/x',
    'http://10.1.1.1',
    'http://8.8.8.8:80/',
  ],
  ipv4: ['1.2.3.4', '256.1.1.1', '1.2.3', '01.2.3.4'],
  ipv6: ['::1', '2001:db8::1', '1::2::3', '::ffff:1.2.3.4', '12345::'],
  'json-pointer': ['/a/b', '', '/a~0b', '/a~2', 'a'],
  'json-pointer-uri-fragment': ['#/a', '#', '/a', '#/a~1%20'],
  'relative-json-pointer': ['0', '1/a', '01/a', '2#'],
  regex: ['^a+$', '(', '\\Z', 'a\\Z', '[\\w-.]'],
  byte: ['', 'YQ==', 'YWI=', 'YWJj', 'Y', 'YQ=', 'YWJj\nYQ=='],
  'data-url': ['data:text/plain;name=a.txt;base64,YQ==', 'data:text/plain,a', 'data:;base64,'],
  color: [
    '#fff',
    '#123456',
    'red',
    'rgb(1,2,3)',
    'rgb(300,0,0)',
    'rgb( 1 , 2 , 255 )',
    'rgb(10%,20%,30%)',
    'crimson',
    '#ffff',
  ],
}

const nearly = (whole: string) =>
  fc
    .record({ at: fc.nat({ max: whole.length }), cut: fc.nat({ max: 2 }), put: fc.string({ maxLength: 2 }) })
    .map(({ at, cut, put }) => whole.slice(0, at) + put + whole.slice(at + cut))

test.each(Object.entries(texts))('%s is what ajv-formats means by it', (format, examples) => {
  const theirs = ajv()
  const agree = (text: string) => {
    const isOurs = formats[format]?.validate(text as never)
    expect([text, isOurs]).toEqual([text, theirs.isValid({ format }, text, {})])
  }
  for (const text of examples) agree(text)
  fc.assert(fc.property(fc.oneof(...examples.map(nearly)), agree), { numRuns: 400 })
})

test('numbers of 32 and 64 bits', () => {
  const theirs = ajv()
  for (const format of ['int32', 'int64']) {
    for (const value of [0, 1.5, 2 ** 31, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53, 'a']) {
      const isOurs = typeof value !== 'number' || formats[format]?.validate(value as never)
      expect([format, value, isOurs]).toEqual([format, value, theirs.isValid({ format }, value, {})])
    }
  }
})

test('the rest of what ajv-formats knows is not checked there either', () => {
  const theirs = ajv()
  for (const format of ['password', 'binary']) {
    expect(formats[format]).toBeUndefined()
    expect(theirs.isValid({ format }, '\u0000', {})).toBe(true)
  }
  for (const format of ['float', 'double']) {
    expect(formats[format]).toBeUndefined()
    expect(theirs.isValid({ format }, 1.5, {})).toBe(true)
  }
})

test.each([['uri-template', '{a.b}', 'RFC 6570 has dots in the name of a variable']])(
  '%s: %s is read as the standard says, not as ajv-formats does: %s',
  (format, text) => {
    expect(formats[format]?.validate(text as never)).not.toBe(ajv().isValid({ format }, text, {}))
  },
)
