import { draftWords } from '../drafts/draft-status.ts'
import type { FormStrings } from './strings.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`

/** The words of the forms in English. */
export const formStrings: FormStrings = {
  lang: 'en-GB',
  loading: 'The form is being fetched',
  loadFailed: 'The form could not be fetched. Nothing is lost',
  tryAgain: 'Try again',
  pageTitle: (page, form) => `${page} – ${form}`,
  tasks: 'What is in it',
  nextStep: (section) => `Next: ${section}`,
  allDone: 'Every part of yours is done',
  yourSections: 'Your parts',
  otherSections: 'Parts that others write',
  status: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    'needs-attention': 'Needs attention',
    'not-yours': 'Not yours',
  },
  writtenBy: (roles) => `Written by the ${listed(roles)}`,
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
  goOnAnyway: 'Go on, and mend it later',
  readOnly: 'You can read this part. Others write it',
  nothingHere: 'Nothing is recorded here',
  check: 'Check the answers',
  checkHint: 'Read what is recorded, and change what is not right.',
  change: 'Change',
  notAnswered: 'Not answered yet',
  hiddenAnswers: 'No longer asked',
  hiddenAnswersHint:
    'These answers were given before another answer changed. They are kept, and are not shown to anybody else, until they are cleared.',
  clearAnswer: 'Clear',
  submit: 'Submit',
  findings: 'What a reviewer looks for',
  noFindings: 'No rule asks for anything more',
  drafts: draftWords,
}
