// Fetched where a form has a check: see `parts.ts`.
export { FindingNote } from '../panel/finding-note.tsx'
export { LanguageHints } from '../panel/language-hints.tsx'
export { RecordChecklist } from '../panel/record-checklist.tsx'
export { SmartLetters } from '../panel/smart-letters.tsx'
export { wholeStrings } from '../strings/whole-strings.ts'
