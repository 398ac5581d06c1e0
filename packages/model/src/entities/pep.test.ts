import { expect, test } from 'vitest'
import * as z from 'zod'
import { testEntity } from '../../test/test-entity.ts'
import { PastoralTarget, Pep, PepVitalInformation, SubjectProgress } from './pep.ts'

test('it has the five parts of the scrutiny review, in their order, and the child’s own', () => {
  const parts = Object.entries(Pep.shape).flatMap(([name, field]) => {
    const inner: unknown = field instanceof z.ZodExactOptional ? field.unwrap() : undefined
    return inner instanceof z.ZodObject ? [[name, inner.meta()?.title]] : []
  })
  expect(parts).toEqual([
    ['vitalInformation', '1. Vital information'],
    ['holistic', '2. Care plan and the whole child'],
    ['reassurance', '3. How to reassure me'],
    ['socialWorkerPart', '4. From the social worker'],
    ['pastoralTargets', '5. Pastoral targets'],
    ['childInput', 'What I say'],
  ])
})

testEntity(Pep, {
  reads: {
    'what the child says, and what changed because of it': {
      childInput: {
        wants: 'To sit near the door',
        on: '2026-11-05',
        how: 'Drew the classroom',
        whatChanged: 'Moved on Monday',
      },
    },
    'how to reassure the child': {
      reassurance: { whatHelps: 'A walk to the library and back', safePerson: 'Mr Bell' },
    },
  },
  refuses: {
    'a sixth part': [{ attendance: {} }, '/attendance'],
    'a PEP of nobody': [{ child: {} }, '/child/id'],
  },
})

// Attainment is where the child is; progress is how far they have come. The review asks for both.
testEntity(SubjectProgress, {
  reads: {
    'low attainment and good progress': {
      subject: 'Reading',
      attainment: 'Two years below what is expected at nine',
      progress: 'Eight months in the last five',
    },
  },
})

testEntity(PastoralTarget, {
  reads: {
    'support, outcome and method': {
      support: 'Ten minutes with Mr Bell before lessons',
      method: 'A card to show when the room is too loud',
      outcome: { id: 'o1', statement: 'Stays in every lesson of the day', by: '2027-03-26' },
    },
  },
  refuses: { 'an outcome in one line': [{ outcome: 'Stays in lessons' }, '/outcome'] },
})

testEntity(PepVitalInformation, {
  reads: { 'no suspension, recorded as such': { exclusions: [] } },
  refuses: { 'attendance above 100': [{ attendancePercent: 120 }, '/attendancePercent'] },
})
