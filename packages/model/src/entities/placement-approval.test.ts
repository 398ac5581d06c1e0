import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import {
  LongTermFostering,
  OutOfAreaApproval,
  PlacementApproval,
  PlacementWithParents,
  TemporaryApproval,
} from './placement-approval.ts'

// SI 2010/959 reg 25: two grounds, of which one has no limit of weeks.
test('a temporary approval is extended on one of two grounds', () => {
  expect(Object.keys(choicesOf(TemporaryApproval, 'extensionGround'))).toEqual([
    'assessment-not-complete',
    'decision-under-review',
  ])
})

testEntity(TemporaryApproval, {
  reads: {
    'extended, with what has to come first': {
      from: '2026-06-01',
      until: '2026-09-20',
      reason: 'Gran is who Sam knows, and Sam could not go home that night',
      extendedOn: '2026-09-18',
      extendedUntil: '2026-11-13',
      panelViewsOn: '2026-09-14',
      iroToldOn: '2026-09-14',
      approvedBy: 'Assistant director',
    },
  },
  refuses: { 'weeks for its last day': [{ until: '16 weeks' }, '/until'] },
})

// SI 2010/959 regs 17–19.
testEntity(PlacementWithParents, {
  reads: {
    'placed before the assessment, and confirmed': {
      beforeAssessment: true,
      parentInterviewedOn: '2026-09-01',
      assessedOn: '2026-09-14',
      reviewedOn: '2026-09-14',
      decidedOn: '2026-09-24',
      decision: 'confirmed',
    },
  },
  refuses: { 'a third decision': [{ decision: 'extended' }, '/decision'] },
})

// SI 2015/495: both agree; the child agrees to fewer visits, or does not.
testEntity(LongTermFostering, {
  reads: {
    'designated, and the child wants the visits as they are': {
      designatedOn: '2025-05-01',
      childAgreesToFewerVisits: false,
    },
  },
})

// SI 2010/959 reg 11.
test('the nominated officer or the director approves a placement out of the area', () => {
  expect(Object.keys(choicesOf(OutOfAreaApproval, 'approvedByRole'))).toEqual([
    'nominated-officer',
    'director',
  ])
  expect(Object.keys(choicesOf(OutOfAreaApproval, 'exception'))).toEqual([
    'own-foster-carer',
    'connected-person',
  ])
})

// SI 2010/959 regs 11, 12: at a distance the plan goes to the other authority; abroad the authority still supervises.
testEntity(OutOfAreaApproval, {
  reads: {
    'at a distance, and relatives were not to be consulted': {
      atDistance: true,
      approvedByRole: 'director',
      relativesNotConsulted: 'Grandad must not know where Sam lives',
      carePlanSentOn: '2026-08-28',
    },
    'in Scotland, with the approval of the court': {
      courtApprovedOn: '2026-08-20',
      supervision: 'The social worker travels each month, and the Scottish council visits between',
    },
  },
  refuses: { 'a name for the day of the court': [{ courtApprovedOn: 'August' }, '/courtApprovedOn'] },
})

// SI 2010/959 reg 10: a move that disrupts schooling in key stage 4.
testEntity(PlacementApproval, {
  reads: {
    'a move in key stage 4, after asking teacher and IRO': {
      designatedTeacherConsultedOn: '2026-09-01',
      iroConsultedOn: '2026-09-01',
      keyStage4ApprovedOn: '2026-09-03',
    },
  },
})
