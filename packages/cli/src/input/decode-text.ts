import { isUtf8 } from 'node:buffer'
import { type InputProblem, type Reading, read, refused } from './input-problem.ts'

/** The text of bytes that are UTF-8, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): Reading<string> {
  if (!isUtf8(bytes)) return refused(notUtf8(bytes))
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return refused(empty)
  return read(text)
}

const empty: InputProblem = {
  code: 'empty',
  message: 'The file is empty',
  remedy: 'Save or export it again, or give another file',
}

function notUtf8(bytes: Uint8Array): InputProblem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return {
    code: 'not-utf-8',
    message: utf16
      ? 'The file is UTF-16, not UTF-8'
      : 'The file is not UTF-8: this line has bytes that are no character',
    remedy: 'Save the file again with the encoding UTF-8',
    ...(utf16 ? {} : { line: firstBadLine(bytes) }),
  }
}

/** A line feed is never part of a longer character, so that lines can be judged one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, from)
    const to = feed === -1 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(from, to))) break
    from = to + 1
  }
  return line
}
