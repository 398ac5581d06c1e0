// Fetched where a form has a check: see `parts.ts`.
export { ChecklistPanel } from '../panel/checklist-panel.tsx'
export { FindingNote } from '../panel/finding-note.tsx'
export { LanguageHints } from '../panel/language-hints.tsx'
export { SmartLetters } from '../panel/smart-letters.tsx'
export { wholeStrings } from '../strings/whole-strings.ts'
