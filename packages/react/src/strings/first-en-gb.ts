import { draftWords } from '../drafts/draft-status.ts'
import type { FirstStrings } from './strings.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`

/**
 * The words of the forms in English that are shown before anything is fetched. `formStrings` has them too, and all the others.
 */
export const firstStrings: FirstStrings = {
  lang: 'en-GB',
  loading: 'Loading the form',
  loadFailed: 'The form did not load. Nothing is lost',
  tryAgain: 'Try again',
  pageLoading: 'Loading the page',
  pageFailed: 'The page did not load. Nothing is lost',
  pageTitle: (page, form) => (page === form ? form : `${page} – ${form}`),
  nextStep: (section) => `Next: ${section}`,
  allDone: 'All of your sections are done',
  yourSections: 'Your sections',
  otherSections: 'Sections that others write',
  status: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    'needs-attention': 'Needs attention',
    'not-yours': 'To read',
  },
  writtenBy: (roles) => `Written by the ${listed(roles)}`,
  changedBy: (who, when) => ['Changed', when, who && `by ${who}`].filter(Boolean).join(' '),
  withRole: (name, role) => [name, role].filter(Boolean).join(', '),
  role: {
    'social-worker': 'social worker',
    manager: 'manager',
    iro: 'independent reviewing officer',
    'designated-teacher': 'designated teacher',
    'virtual-school': 'virtual school',
    health: 'nurse or doctor',
    carer: 'carer',
    'young-person': 'young person',
  },
  toTasks: 'Back to the list',
  saveAndContinue: 'Save and continue',
  saveAndReturn: 'Save and go to the list',
  goOnAnyway: 'Continue and come back to this later',
  check: 'Check the answers',
  findings: 'What a reviewer looks for',
  drafts: draftWords,
  sync: {
    saved: 'Saved at {time}',
    waiting: 'Saved on this device. It will be sent when the server can be reached',
    waitingUnkept: 'Not saved yet: the server cannot be reached. Keep this page open, and it will be sent',
    conflict: 'Not saved yet: somebody else changed the same answers. Look at both and choose',
    refused: {
      'signed-out':
        'Not saved: you have been signed out. Sign in again in another tab, and come back to this page',
      forbidden: 'Not saved: you are not allowed to change this record',
      gone: 'Not saved: this record is no longer there',
      'too-large': 'Not saved: the record has become too large',
      rejected: 'Not saved: the server did not take it',
    },
  },
  tabs: {
    elsewhere: 'This record is open in another tab. You can read it here',
    takeOver: 'Write here instead',
    readOnly: 'This record was opened in another tab. Anything you wrote here is in that tab',
  },
  versions: {
    title: 'Two versions',
    banner: (offers, conflicts) =>
      [
        offers > 0 && 'There is earlier work on this device that is not in this record.',
        conflicts > 0 &&
          `${conflicts} ${conflicts === 1 ? 'answer was' : 'answers were'} changed by you and by somebody else.`,
      ]
        .filter(Boolean)
        .join(' '),
    look: 'Look at both and choose',
  },
  checklist: {
    title: 'What a reviewer looks for',
    waiting: 'The plan is being checked',
    failed: 'The plan could not be checked. You can go on, and save',
  },
}
