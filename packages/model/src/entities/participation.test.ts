import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import {
  Advocacy,
  Disagreement,
  IndependentVisitor,
  Participation,
  ParticipationRoute,
} from './participation.ts'

testEntity(Participation, {
  reads: {
    'nobody disagrees': { disagreements: [] },
    'the child was told how to complain, and of the right to go to court': {
      complaintsExplainedOn: '2026-09-08',
      rightsExplainedOn: '2026-09-08',
    },
    'too young to be told': { rightsNotExplained: 'Toby is three. Tried again with pictures in March 2027.' },
  },
})

testEntity(ParticipationRoute, {
  reads: {
    'a parent, with what they need for it': { who: 'parent', personId: 'person-1', needs: 'An interpreter' },
  },
  refuses: { 'a professional, who takes part by office': [{ who: 'social-worker' }, '/who'] },
})

// CA 1989 s.26A: whether an advocate was offered, when, and whether the child wanted one are three answers.
testEntity(Advocacy, {
  reads: { 'offered and not wanted': { offeredOn: '2026-09-08', takenUp: false } },
  refuses: { 'one answer for three': [{ offeredOn: true }, '/offeredOn'] },
})

// SI 2010/959 Sch 1 para 3: an independent visitor, or why none is needed.
test('an independent visitor may be appointed, looked for, not needed or refused', () => {
  expect(Object.keys(choicesOf(IndependentVisitor, 'status'))).toEqual([
    'appointed',
    'wanted',
    'not-needed',
    'refused',
  ])
})

testEntity(IndependentVisitor, {
  reads: { 'none is needed, with the reason': { status: 'not-needed', reason: 'Gran comes every week' } },
})

testEntity(Disagreement, {
  reads: { 'not settled yet': { who: 'Kim', about: 'The move in January', raisedOn: '2026-11-02' } },
  refuses: { 'whether they were right': [{ upheld: true }, '/upheld'] },
})
