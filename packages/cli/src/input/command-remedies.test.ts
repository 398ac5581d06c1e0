import type { StructureIssue } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { forTheCommand } from './command-remedies.ts'

const remedy = 'as it was'
const ofWrongCode = (message: string): string =>
  forTheCommand({ code: 'wrong-code', path: '/a', message, remedy }).remedy

test.each([
  ['the name of a code', '"Male" is not a code of the list "sex"', 'Did you mean "M" (Male)?'],
  [
    'a code in the wrong case',
    '"c1" is not a code of the list "legal-status"',
    'Did you mean "C1" (Interim care order)?',
  ],
  ['one letter wrong', '"foster-carrer" is not one of: child, foster-carer', 'Did you mean "foster-carer"?'],
  ['nothing near among few words', '"aunt" is not one of: child, foster-carer', remedy],
  ['nothing near in a long list', '"qqqqqq" is not a code of the list "ethnicity"', remedy],
  ['a list that the model does not have', '"a" is not a code of the list "no-such-list"', remedy],
  ['no text', '7 is not a code of the list "sex"', remedy],
])('%s', (_, message, expected) => {
  expect(ofWrongCode(message)).toBe(expected)
})

test('the codes of a short list are named, and none that is retired', () => {
  expect(ofWrongCode('"xyzxyz" is not a code of the list "sex"')).toBe(
    'Use one of: "M" (Male), "F" (Female), "U" (Unknown)',
  )
})

test('who runs a command updates the command', () => {
  const issue: StructureIssue = { code: 'later-version', path: '/schemaVersion', message: 'm', remedy }
  expect(forTheCommand(issue).remedy).toBe('Update open-care-plan; the document has not been touched')
})

test('every other issue stays as it is', () => {
  const issue: StructureIssue = { code: 'wrong-type', path: '/a', message: 'Must be text', remedy }
  expect(forTheCommand(issue)).toBe(issue)
})
