import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { CourtPlan, Extension, Hearing, Proceedings } from './proceedings.ts'

// CA 1989 s.32(1)(a): 26 weeks beginning with the day of issue. The court service counts from the day of sending.
testEntity(Proceedings, {
  reads: {
    'sent on one day, issued on another': { kind: 'care', submittedOn: '2026-07-01', issuedOn: '2026-07-03' },
    'what went with the application': {
      documents: ['chronology', 'statement', 'genogram', 'assessments', 'care-plan', 'checklist-index'],
    },
    'the headings of the statement': { statementHeadings: ['child', 'parenting-capability', 'views'] },
    'a family meeting that was offered and not wanted': {
      familyMeetingOfferedOn: '2026-06-01',
      familyMeetingAnswer: 'Kim said no',
    },
  },
  refuses: {
    'a week for the day of issue': [{ issuedOn: '2026-W27' }, '/issuedOn'],
    'a document that nobody asks for': [{ documents: ['allocation-proposal'] }, '/documents/0'],
  },
})

test('the hearings of the timetable are told apart', () => {
  expect(Object.keys(choicesOf(Hearing, 'kind'))).toEqual([
    'case-management',
    'issues-resolution',
    'final',
    'interim',
    'other',
  ])
})

testEntity(Hearing, {
  reads: {
    'with the day the advocates met': {
      kind: 'case-management',
      on: '2026-07-17',
      advocatesMetOn: '2026-07-14',
    },
  },
})

// CA 1989 s.32(5)–(7): a specific reason, and what the longer wait does to the child and to the case.
testEntity(Extension, {
  reads: {
    'eight weeks, with reason and impacts': {
      grantedOn: '2026-12-18',
      until: '2027-02-12',
      reason: 'Gran came forward in November',
      impactOnChild: 'Sam waits, and knows why',
      impactOnProceedings: 'The final hearing moves to February',
    },
  },
  refuses: { 'weeks for its last day': [{ until: 8 }, '/until'] },
})

// CA 1989 s.31(3B)(a), (b)(i)–(iii) and s.34(11): what the court looks at.
test.each(['where', 'impactOfHarm', 'needs', 'howMet', 'contact', 'siblings', 'threshold', 'welfare'])(
  'the plan before the court says "%s"',
  (matter) => {
    expect(CourtPlan.shape).toHaveProperty([matter])
  },
)
