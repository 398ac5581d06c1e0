// Fetched where a form has a record with an id, drafts or a server: see `parts.ts`.
export { createRecordSync } from '../conflicts/record-sync.ts'
export { createRecordTabs } from '../conflicts/record-tabs.ts'
export { offerDrafts } from '../drafts/offer-drafts.ts'
