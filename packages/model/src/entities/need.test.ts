import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Action, Need, needDomains, PlannedOutcome } from './need.ts'

test('the parts of development are the seven of SI 2010/959 reg 5(1)(b)(i)–(vii), in that order', () => {
  expect(Object.entries(needDomains)).toEqual([
    ['health', 'Health'],
    ['education', 'Education and training'],
    ['emotional-behavioural', 'Emotional and behavioural development'],
    ['identity', 'Identity'],
    ['family-social', 'Family and social relationships'],
    ['social-presentation', 'Social presentation'],
    ['self-care', 'Self-care skills'],
  ])
  expect(choicesOf(Need, 'domain')).toEqual(needDomains)
})

testEntity(Need, {
  reads: {
    'a need for which nothing is planned, recorded as such': { domain: 'identity', outcomes: [] },
    'a need with the assessment that found it': { assessmentId: 'assessment-1', assessedOn: '2026-10-12' },
  },
  refuses: {
    'an eighth part of development': [{ domain: 'housing' }, '/domain'],
    'a need that belongs to two parts: it is two needs': [{ domain: ['health', 'identity'] }, '/domain'],
    'an action outside an outcome': [{ actions: [] }, '/actions'],
  },
})

// What SMART looks at: who, what will be different, measured from where to where, by when, and why for this child.
testEntity(PlannedOutcome, {
  reads: {
    'an outcome with all five': {
      statement: 'Sam sleeps through five nights in seven',
      baseline: 'Two nights in seven',
      measure: 'The carer’s diary',
      target: 'Five nights in seven',
      by: '2027-03-26',
      why: 'Sam is too tired to learn',
    },
  },
  refuses: {
    'a term for the last day': [{ by: 'spring term' }, '/by'],
    'a score for the five': [{ smart: 5 }, '/smart'],
  },
})

testEntity(Action, {
  reads: {
    'done, with what changed': { status: 'done', doneOn: '2026-11-02', difference: 'Sam asks for the story' },
  },
  refuses: { 'an owner in words': [{ owner: 'Children’s services' }, '/owner'] },
})
