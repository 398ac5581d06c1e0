import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Iro, IroDispute, IroView, Review, ReviewDecision, ReviewMatter, reviewMatters } from './review.ts'

test('the matters are the fourteen of SI 2010/959 Schedule 7, in that order', () => {
  expect(Object.keys(reviewMatters)).toEqual([
    'changes',
    'legal-status',
    'permanence',
    'contact',
    'placement',
    'education',
    'leisure',
    'health',
    'identity',
    'advice-and-support',
    'ending',
    'wishes',
    'visits',
    'trafficking-asylum',
  ])
  expect(choicesOf(ReviewMatter, 'matter')).toEqual(reviewMatters)
})

// CA 1989 s.25B: an IRO monitors and challenges. No enactment lets an IRO approve or ratify a plan.
test('the view of an IRO is that it is endorsed, that there are concerns, or that they were raised formally', () => {
  expect(Object.keys(choicesOf(IroView, 'view'))).toEqual(['endorsed', 'concerns', 'escalated'])
})

testEntity(Review, {
  reads: {
    'planned and not held': { plannedFor: '2027-03-04' },
    'held, the child having been seen alone before it': {
      heldOn: '2026-09-24',
      childSeenAloneOn: '2026-09-22',
      participation: 'PN1',
    },
    'called for early, with the day of what happened': {
      early: 'The IRO asked',
      earlyTrigger: 'iro-asked',
      earlySince: '2026-10-05',
    },
    'recorded that it decided nothing': { heldOn: '2026-09-24', decisions: [] },
    'chaired by the young person, with the IRO there': { chair: 'Kuba', iroTookPart: true },
    'what happens if things change was talked about': {
      contingency: 'Sam goes to Gran if Mo is ill. Gran has said yes.',
    },
  },
  refuses: {
    'a month for the day it was held: the next is counted from it': [{ heldOn: '2026-09' }, '/heldOn'],
    'an approval by the IRO': [{ approvedBy: 'Ruth Amoah' }, '/approvedBy'],
  },
})

testEntity(ReviewDecision, {
  reads: {
    'not carried out, and the IRO told': {
      by: '2026-10-31',
      reasonNotDone: 'No places',
      iroToldOn: '2026-11-02',
    },
  },
  refuses: { 'an owner in words': [{ owner: 'The team' }, '/owner'] },
})

testEntity(Iro, {
  reads: {
    'the name alone, which is what the plan must have': { name: 'Ruth Amoah' },
    'independent of the case, and an officer of the authority': { independent: true, fromOutside: false },
  },
})

testEntity(IroDispute, {
  reads: {
    'raised, formal and settled': { raisedOn: '2026-10-01', formalOn: '2026-10-08', settledOn: '2026-10-28' },
  },
})
