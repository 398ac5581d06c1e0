import { printParseErrorCode, visit } from 'jsonc-parser'
import { duplicateMembers } from './duplicate-members.ts'
import { type InputProblem, type Reading, read, refused } from './input-problem.ts'
import { countMembers, jsonShape } from './json-shape.ts'
import { maxDepth } from './limits.ts'

/** The value of a JSON text, of which nothing is lost: a member given twice is a problem. */
export function parseJson(text: string): Reading<unknown> {
  const shape = jsonShape(text, maxDepth)
  if (shape.tooDeepAt !== undefined) return refused(tooDeep(text, shape.tooDeepAt))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused(notJson(text))
  }
  return countMembers(value) < shape.members ? refused(...duplicateMembers(text)) : read(value)
}

function tooDeep(text: string, offset: number): InputProblem {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    code: 'too-deep',
    message: `Objects and lists stand more than ${maxDepth} deep in each other`,
    remedy: 'Check the program that wrote the file: a plan is never deeper than that',
    line: before.split('\n').length,
    column: offset - lineStart + 1,
  }
}

/** Where a text stops being JSON, and what is expected there. */
function notJson(text: string): InputProblem {
  let found: { readonly error: string; readonly line: number; readonly column: number } | undefined
  visit(
    text,
    {
      onError: (error, _offset, _length, line, character) => {
        found ??= { error: printParseErrorCode(error), line: line + 1, column: character + 1 }
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  const { error, ...place } = found ?? { error: 'InvalidSymbol', line: 1, column: 1 }
  const [message, remedy] = whatIsWrong[error] ?? whatIsWrong.InvalidSymbol
  return { code: 'not-json', message: `Not JSON: ${message}`, remedy, ...place }
}

/** What each error of the parser means, and what to do. */
const whatIsWrong: Readonly<Record<string, readonly [message: string, remedy: string]>> & {
  readonly InvalidSymbol: readonly [message: string, remedy: string]
} = {
  InvalidSymbol: [
    'this word or sign does not belong here',
    'Put names and text in double quotes; other values are numbers, true, false and null',
  ],
  InvalidNumberFormat: ['this is not a number', 'Write a number such as 12 or 0.5'],
  PropertyNameExpected: [
    'the name of a member is expected here',
    'Put the name in double quotes, and no comma after the last member',
  ],
  ValueExpected: ['a value is expected here', 'Add the value, or remove the comma or colon that is too many'],
  ColonExpected: ['a colon is expected here', 'Put a colon between the name of a member and its value'],
  CommaExpected: ['a comma is expected here', 'Put a comma between members of an object and items of a list'],
  CloseBraceExpected: [
    'the file ends before an object is closed',
    'Export the plan again if it was cut off, or add the missing }',
  ],
  CloseBracketExpected: [
    'the file ends before a list is closed',
    'Export the plan again if it was cut off, or add the missing ]',
  ],
  EndOfFileExpected: ['there is more text after the end of the plan', 'Give one plan in each file'],
  InvalidCommentToken: ['comments are not part of JSON', 'Remove the comment'],
  UnexpectedEndOfString: [
    'this text has no closing quote on its line',
    'Close it with a double quote, and write a line break inside it as \\n',
  ],
  UnexpectedEndOfNumber: ['this number is not whole', 'Write a number such as 12 or 0.5'],
  InvalidUnicode: ['\\u is not followed by four hexadecimal digits', 'Write it as in \\u00e9'],
  InvalidEscapeCharacter: ['a backslash is followed by a wrong letter', 'Write a backslash in text as \\\\'],
  InvalidCharacter: [
    'this text holds a control character',
    'Write a tab in text as \\t and a line break as \\n',
  ],
}
