// Fetched when somebody goes to one of them: see `parts.ts`.
export { CheckAnswersPage } from '../flow/check-answers-page.tsx'
export { FindingsPage } from '../flow/findings-page.tsx'
export { ReadSection } from '../flow/read-section.tsx'
export { VersionsPage } from '../flow/versions-page.tsx'
export { AgencyContributions } from '../roles/agency-contributions.tsx'
export { wholeStrings } from '../strings/whole-strings.ts'
