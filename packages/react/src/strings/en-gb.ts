import { firstStrings } from './first-en-gb.ts'
import type { FormStrings } from './strings.ts'

/** The words of the forms in English. */
export const formStrings: FormStrings = {
  ...firstStrings,
  readOnly: 'You can read this section. Others write it',
  nothingHere: 'Nothing is recorded here',
  checkHint: 'Read what is recorded, and change what is not right.',
  change: 'Change',
  contents: 'On this page',
  notAnswered: 'Not answered yet',
  hiddenAnswers: 'No longer asked',
  hiddenAnswersHint:
    'These answers were given before another answer changed. They are kept, and nobody else sees them. Clear those that you do not need.',
  clearAnswer: 'Clear',
  submit: 'Submit',
  submitFailed: 'This was not submitted. Nothing is lost: try again',
  noFindings: 'No rule asks for anything more',
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
  versions: {
    ...firstStrings.versions,
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
    ...firstStrings.checklist,
    findings: 'What the rules ask for',
    unreadable: 'Parts of the plan cannot be read, so it was not checked. You can go on, and save',
    count: (met, of) => `${met} of ${of} points are there`,
    goTo: 'Go to it',
    others: (count) => (count === 1 ? '1 other rule asks this too' : `${count} other rules ask this too`),
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
