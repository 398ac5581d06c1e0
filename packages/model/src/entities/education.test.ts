import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import {
  EducationPlan,
  Exclusion,
  keyStages,
  PepReview,
  SchoolTerm,
  SpecialEducationalNeeds,
} from './education.ts'

// SI 2010/959 Sch 1 para 2.
test.each([
  ['history', 'attendance, conduct, achievements, special needs'],
  ['existingArrangements', 'with special provision'],
  ['plannedChanges', 'and how disruption is kept down'],
  ['leisureInterests', 'what the child likes to do'],
  ['carersRole', 'the carer’s part'],
])('"%s" is one of the five matters of the education plan: %s', (part) => {
  expect(EducationPlan.shape).toHaveProperty([part])
})

testEntity(EducationPlan, {
  reads: {
    'a child who is too young for school': { inEducation: false, reasonNotInEducation: 'Eleven months old' },
    'full attendance': { attendancePercent: 100 },
    'no suspension since the child became looked after': { exclusions: [] },
    'a child who is learning English': { englishSupport: 'Six hours a week, with Ms Ode' },
    'the terms of the school': { termDates: [{ id: 't1', name: 'Autumn 2026', from: '2026-09-02' }] },
    'a PEP begun and not ready': { pepId: 'pep-1', pepStartedOn: '2026-09-14' },
  },
  refuses: {
    'attendance above 100': [{ attendancePercent: 101 }, '/attendancePercent'],
    'the PEP itself, which is a document of its own': [{ pep: {} }, '/pep'],
  },
})

testEntity(PepReview, {
  reads: { 'the review of one term': { on: '2026-11-12', term: 'autumn 2026' } },
  refuses: { 'a month: a PEP is reviewed on a day': [{ on: '2026-11' }, '/on'] },
})

testEntity(SchoolTerm, {
  reads: {
    'a term as the school publishes it': { name: 'Autumn 2026', from: '2026-09-02', to: '2026-12-18' },
  },
  refuses: { 'a month: a term begins on a day': [{ from: '2026-09' }, '/from'] },
})

testEntity(Exclusion, {
  reads: { 'a suspension of two days': { kind: 'suspension', from: '2026-03-04', days: 2 } },
  refuses: { 'half a day': [{ days: 0.5 }, '/days'] },
})

testEntity(SpecialEducationalNeeds, {
  reads: { 'a plan that another authority maintains': { status: 'ehcp', maintainingAuthority: '340' } },
  refuses: {
    'a statement, which education, health and care plans replaced': [{ status: 'statement' }, '/status'],
  },
})

test('the key stages are the four of England, what comes before them and what comes after', () => {
  expect(Object.keys(keyStages)).toEqual(['early-years', 'ks1', 'ks2', 'ks3', 'ks4', 'post-16'])
  expect(choicesOf(EducationPlan, 'keyStage')).toEqual(keyStages)
})
