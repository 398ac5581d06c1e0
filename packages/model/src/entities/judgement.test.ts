import { testEntity } from '../../test/test-entity.ts'
import { Judgement } from './judgement.ts'

testEntity(Judgement, {
  reads: {
    'an answer with its reason': {
      question: 'voice/wishes-weighed',
      answer: 'yes',
      reason: 'Sam’s wish to stay at her school decided which carer was chosen.',
      by: 'Nadia Farrow, social worker',
      on: '2026-10-12',
    },
    'a question that does not apply': { question: 'placement/disability', answer: 'does-not-apply' },
    'one that nobody has answered yet': { question: 'voice/wishes-weighed' },
  },
  refuses: {
    'an answer that is neither yes nor no': [{ answer: 'maybe' }, '/answer'],
    'a day that is not': [{ on: '2026-02-30' }, '/on'],
    'a score': [{ score: 3 }, '/score'],
  },
})
