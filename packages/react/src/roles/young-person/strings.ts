import { formStrings } from '../../strings/en-gb.ts'
import type { FormStrings } from '../../strings/strings.ts'

/** The words of the form itself as the young person meets them in English, where the host has no words of its own. */
export const youngPersonStrings: FormStrings = {
  ...formStrings,
  allDone: 'You have answered everything',
  status: { ...formStrings.status, 'in-progress': 'Started' },
  check: 'Read what you wrote',
  checkHint: 'You can change anything that is not right.',
  notAnswered: 'You have not written anything here yet',
  hiddenAnswers: 'Not asked any more',
  hiddenAnswersHint:
    'You wrote this before you changed another answer. It is kept, and no one else sees it. You can delete it if you do not need it.',
  clearAnswer: 'Delete',
  submit: 'Send',
  submitFailed: 'It was not sent. Nothing is lost, so try again',
  nothingHere: 'There is nothing here yet',
  goOnAnyway: 'Go on and come back to this later',
  tabs: {
    elsewhere: 'You have this open in another tab. You can read it here',
    takeOver: 'Write here instead',
    readOnly: 'You opened this in another tab. Anything you wrote here is not lost',
  },
  versions: {
    ...formStrings.versions,
    title: 'Two answers to choose from',
    banner: (offers, conflicts) =>
      [
        offers > 0 && 'You wrote something on this device that is not in here yet.',
        conflicts > 0 &&
          `You and someone else changed the same ${conflicts === 1 ? 'answer' : `${conflicts} answers`}.`,
      ]
        .filter(Boolean)
        .join(' '),
    offer: (written) => (written === '' ? 'What you wrote before' : `What you wrote before: ${written}`),
    offerHint: 'It is kept on this device until you choose what to do with it.',
    inRecord: 'In here now',
    inDraft: 'What you wrote before',
    take: 'Put it in here',
    leave: 'Delete it',
    conflicts: 'You and someone else changed the same thing',
    conflictsHint: 'What you wrote stays here until you choose.',
    mine: (written) => (written === '' ? 'What you wrote' : `What you wrote: ${written}`),
    theirs: (written) => (written === '' ? 'What they wrote' : `What they wrote: ${written}`),
    choice: { mine: 'Keep what I wrote', theirs: 'Keep what they wrote', both: 'Keep both' },
    choose: 'Save',
    noChoice: 'Choose which to keep',
    empty: 'Nothing',
  },
}
