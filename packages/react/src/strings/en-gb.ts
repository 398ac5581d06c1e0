import { draftWords } from '../drafts/draft-status.ts'
import type { FormStrings } from './strings.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`

/** The words of the forms in English. */
export const formStrings: FormStrings = {
  lang: 'en-GB',
  loading: 'Loading the form',
  loadFailed: 'The form did not load. Nothing is lost',
  tryAgain: 'Try again',
  pageTitle: (page, form) => `${page} – ${form}`,
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
  readOnly: 'You can read this section. Others write it',
  nothingHere: 'Nothing is recorded here',
  check: 'Check the answers',
  checkHint: 'Read what is recorded, and change what is not right.',
  change: 'Change',
  notAnswered: 'Not answered yet',
  hiddenAnswers: 'No longer asked',
  hiddenAnswersHint:
    'These answers were given before another answer changed. They are kept, and nobody else sees them. Clear those that you do not need.',
  clearAnswer: 'Clear',
  submit: 'Submit',
  submitFailed: 'This was not submitted. Nothing is lost: try again',
  findings: 'What a reviewer looks for',
  noFindings: 'No rule asks for anything more',
  drafts: draftWords,
  contributions: {
    title: 'What other agencies were asked for',
    received: (on) => (on === '' ? 'Received' : `Received on ${on}`),
    explained: (asked) =>
      asked === '' ? 'None came, and why is recorded' : `Asked on ${asked}. None came, and why is recorded`,
    waiting: (asked, neededBy) =>
      [
        asked === '' ? 'Not received yet' : `Asked on ${asked}, not received yet`,
        neededBy && `needed by ${neededBy}`,
      ]
        .filter(Boolean)
        .join(', '),
  },
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
    readOnly: 'This record was opened in another tab. What you wrote here was handed over',
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
    nothing: 'There is nothing to choose',
    offer: (written) => (written === '' ? 'Earlier work' : `Earlier work: ${written}`),
    offerHint: 'It was kept on this device and is not in the record. It stays until you choose.',
    inRecord: 'In the record',
    inDraft: 'In the earlier work',
    take: 'Add this work to the record',
    leave: 'Delete this work',
    conflicts: 'Changed by you and by somebody else',
    conflictsHint:
      'Until you choose, what you wrote stays in the form, and what they wrote stays on the server.',
    mine: (written) => (written === '' ? 'Yours' : `Yours: ${written}`),
    theirs: (written) => (written === '' ? 'Theirs' : `Theirs: ${written}`),
    choice: { mine: 'Keep mine', theirs: 'Keep theirs', both: 'Keep both, one after the other' },
    choose: 'Save the choices',
    noChoice: 'Select which to keep',
    empty: 'Nothing',
  },
  force: { must: 'Law', should: 'Guidance', practice: 'Practice', local: 'Local' },
  outcome: {
    pass: 'there',
    fail: 'to do',
    needsReview: 'for a person to look at',
    notApplicable: 'does not apply',
  },
  checklist: {
    title: 'What a reviewer looks for',
    findings: 'What the rules ask for',
    waiting: 'The plan is being checked',
    failed: 'The plan could not be checked. You can go on, and save',
    unreadable: 'Parts of the plan cannot be read, so it was not checked. You can go on, and save',
    count: (met, of) => `${met} of ${of} points are there`,
    goTo: 'Go to it',
    note: 'The list of 18 points is a reconstruction: no Act or regulation sets 18 points. Each names its own source.',
  },
  inside: (count) => (count === 1 ? '1 thing to look at inside' : `${count} things to look at inside`),
  smart: {
    title: 'How clear this step is',
    whole: 'All five are there',
    letter: {
      specific: 'Specific',
      measurable: 'Measurable',
      achievable: 'Achievable',
      relevant: 'Relevant',
      timeBound: 'Time-bound',
    },
    label: { yes: 'yes', no: 'not yet', 'cannot-tell': 'cannot tell' },
  },
  language: {
    title: 'Words to look at again',
    instead: (alternatives) => `Instead: ${alternatives.join(' or ')}`,
  },
}
