import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Assessment } from './assessment.ts'

testEntity(Assessment, {
  reads: {
    'one that was begun and is not finished': { kind: 'needs', startedOn: '2026-10-01' },
    'a reassessment with what led to it': {
      kind: 'reassessment',
      startedOn: '2026-10-01',
      completedOn: '2026-11-02',
      trigger: 'A year has passed since the last one',
    },
    'one of somebody other than the child': {
      kind: 'parenting',
      subjects: ['Mother', 'Mother’s partner'],
      by: 'Nadia Farrow, social worker',
    },
  },
  refuses: {
    'a year for the day it was finished: the next one is counted from it': [
      { completedOn: '2025' },
      '/completedOn',
    ],
    'one name where a list of those assessed belongs': [{ subjects: 'Mother' }, '/subjects'],
  },
})

// SI 2010/959 regs 4 and 42, Adoption and Children Act 2002 s.1(4)(f): each has its own duty, so each has its own kind.
test.each(['needs', 'reassessment', 'connected-person', 'brothers-and-sisters', 'age', 'leaving'])(
  'the kind "%s" can be told from the others',
  (kind) => {
    expect(choicesOf(Assessment, 'kind')).toHaveProperty([kind])
  },
)
