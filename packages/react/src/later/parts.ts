import { later } from './later.ts'

// What a form needs only when somebody goes there, or when its host asks for it: each in a file of its own, which the page
// fetches when it is idle, so that it is there when the network is not. What keeps a key from being lost is never among them.
// `scripts/bundle.ts` builds the four files under these names.

/** The pages that one goes to from the list or a section. */
export const laterPages = /* @__PURE__ */ later(() => import('./pages.ts'))

/** What stands beside questions: the checklist, findings, letters and words to look at. */
export const laterNotes = /* @__PURE__ */ later(() => import('./notes.ts'))

/** What brings a record to its server, keeps tabs apart and finds work of an earlier page. */
export const laterWork = /* @__PURE__ */ later(() => import('./work.ts'))

/** The words of the young person’s pages. */
export const laterYoungPerson = /* @__PURE__ */ later(() => import('./young-person.ts'))
