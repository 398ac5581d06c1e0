import { dataURItoBlob } from '@rjsf/utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fileFacts, toDataUrl } from './data-url.ts'

afterEach(() => void vi.restoreAllMocks())

describe('a file in a data URL', () => {
  test.each([
    ['plan.txt', 'text/plain', 'hello'],
    ['Cynllun gofal – 2026.txt', 'text/plain', 'abcd'],
    ['a;b,c=d&e#f%.bin', '', 'abcdef'],
    ['empty.txt', 'text/plain', ''],
    ['noted.csv', 'text/csv;charset=utf-8', 'a,b'],
  ])('%s is written with its name, and read again', async (name, type, text) => {
    const url = await toDataUrl(new File([text], name, { type }))
    expect(url).toMatch(/^data:[^,]+;name=[^;,]+;base64,/)
    expect(fileFacts(url)).toEqual({
      name,
      type: type.split(';')[0] || 'application/octet-stream',
      size: text.length,
    })
    // rjsf reads it too.
    expect(dataURItoBlob(url).blob.size).toBe(text.length)
  })

  test('is written for a browser that gives nothing for an empty file', async () => {
    vi.spyOn(FileReader.prototype, 'result', 'get').mockReturnValue('data:')
    expect(await toDataUrl(new File([], 'empty.txt', { type: 'text/plain' }))).toBe(
      'data:text/plain;name=empty.txt;base64,',
    )
  })

  test('is not made up where it cannot be read', async () => {
    vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (this: FileReader) {
      this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>)
    })
    await expect(toDataUrl(new File(['x'], 'gone.txt'))).rejects.toThrow('gone.txt could not be read')
  })
})

test.each([
  ['data:text/plain;base64,aGVsbG8=', { name: undefined, type: 'text/plain', size: 5 }],
  ['data:;base64,', { name: undefined, type: '', size: 0 }],
  ['data:text/plain;name=50%25%E0%A4%A;base64,aGk=', { name: '50%25%E0%A4%A', type: 'text/plain', size: 2 }],
  ['data:text/plain,hello', undefined],
  ['https://example.org/plan.pdf', undefined],
  ['', undefined],
  [null, undefined],
  [7, undefined],
])('%j says %j', (url, facts) => {
  expect(fileFacts(url)).toEqual(facts)
})
