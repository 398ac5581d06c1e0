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
    offerHint: 'It was kept on this device and never reached the record. It stays until you choose.',
    inRecord: 'In the record',
    inDraft: 'In the earlier work',
    take: 'Take this work into the record',
    leave: 'Remove this work for good',
    conflicts: 'Changed by you and by somebody else',
    conflictsHint:
      'Until you choose, what you wrote stays in the form, and what they wrote stays on the server.',
    mine: (written) => (written === '' ? 'Yours' : `Yours: ${written}`),
    theirs: (written) => (written === '' ? 'Theirs' : `Theirs: ${written}`),
    choice: { mine: 'Keep mine', theirs: 'Keep theirs', both: 'Keep both, one after the other' },
    choose: 'Save the choices',
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
    waiting: 'The plan is being checked',
    failed: 'The plan could not be checked. You can go on, and save',
    unreadable: 'Parts of the plan cannot be read, so it was not checked. You can go on, and save',
    count: (met, of) => `${met} of ${of} points are there`,
    goTo: 'Go to it',
    note: 'The list of 18 points is a reconstruction: no Act or regulation sets 18 points. Each names its own source.',
  },
  smart: {
    title: 'How clear this step is',
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
