import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Evidence, Reasons, Risk } from './reasons.ts'

testEntity(Reasons, {
  reads: {
    'reasons with what they rest on, and what goes well': {
      summary: 'Home was not safe at night.',
      categoryOfNeed: 'N1',
      evidence: [
        { id: 'e1', what: 'Four calls to the police in May', source: 'Police log', on: '2025-06-02' },
      ],
      strengths: 'Gran comes every Sunday',
    },
    'recorded that there are no risks': { risks: [] },
  },
  refuses: { 'a category in words': [{ categoryOfNeed: 'neglect' }, '/categoryOfNeed'] },
})

testEntity(Evidence, {
  reads: {
    'a fact, whose it is, and the assessment it is part of': {
      what: 'Cried at the door',
      source: 'Mo',
      assessmentId: 'a1',
    },
  },
  refuses: { 'how strong it is: a person weighs it': [{ weight: 3 }, '/weight'] },
})

testEntity(Risk, {
  reads: {
    'a risk with what keeps the child safe': {
      what: 'Meets the uncle on the bus',
      likelihood: 'low',
      protection: 'Mo drives',
    },
  },
  refuses: { 'a number for how likely': [{ likelihood: 2 }, '/likelihood'] },
})

test('how likely a risk is has three answers', () => {
  expect(Object.keys(choicesOf(Risk, 'likelihood'))).toEqual(['low', 'medium', 'high'])
})
