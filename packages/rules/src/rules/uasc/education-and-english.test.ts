import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './education-and-english.ts'

const asAt = '2026-11-21'
const unaccompanied = { unaccompanied: true } as const
const placed = {
  inEducation: true,
  school: { name: 'Harrowmere College' },
  schoolFrom: '2026-11-21',
  englishSupport: 'Twelve hours a week, with Ms Ode',
}

testRule(rule, [
  {
    name: 'a place since that day, and help with English',
    plan: aSection20Plan({ unaccompanied, education: placed }),
    asAt,
    expect: { outcome: 'pass', path: '/education' },
  },
  {
    name: 'nothing about education',
    plan: aSection20Plan({ unaccompanied }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/education/school/name',
        message: 'Enter the school or college at which the child has a place',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/education/englishSupport',
        message: 'Say what help with English the child has, and from whom, or that none is needed',
      },
    ],
  },
  {
    name: 'a place from the day after',
    plan: aSection20Plan({ unaccompanied, education: { ...placed, schoolFrom: '2026-11-22' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/schoolFrom',
      message:
        'Check what is done for the child’s education until the place at school begins on 22 November 2026',
    },
  },
  {
    name: 'a place, and nobody entered since when',
    plan: aSection20Plan({
      unaccompanied,
      education: { school: placed.school, inEducation: true, englishSupport: placed.englishSupport },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/schoolFrom',
      message: 'Enter the first day at this school',
    },
  },
  {
    name: 'no place, and why not',
    plan: aSection20Plan({
      unaccompanied,
      education: {
        inEducation: false,
        reasonNotInEducation: 'Full until January; a tutor comes each morning',
        englishSupport: 'With the tutor',
      },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/reasonNotInEducation',
      message: 'Check what is done so that the child has a school place',
    },
  },
  {
    name: 'excluded, with the name of the school that the child was at',
    plan: aSection20Plan({
      unaccompanied,
      education: {
        ...placed,
        inEducation: false,
        reasonNotInEducation: 'Excluded on 3 October; no place since',
      },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/reasonNotInEducation' },
  },
  {
    name: 'not in education, with the name of a school and no reason',
    plan: aSection20Plan({ unaccompanied, education: { ...placed, inEducation: false } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/reasonNotInEducation' },
  },
  {
    name: 'not in education until a place begins the day after',
    plan: aSection20Plan({
      unaccompanied,
      education: { ...placed, inEducation: false, schoolFrom: '2026-11-22' },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/schoolFrom' },
  },
  {
    name: 'not in education, with neither a place nor a reason',
    plan: aSection20Plan({ unaccompanied, education: { inEducation: false, englishSupport: 'None needed' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/education/school/name' },
  },
  {
    name: 'a baby',
    plan: aSection20Plan({ child: { dateOfBirth: '2025-01-10' }, unaccompanied }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is under two' },
  },
  { name: 'not alone', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
