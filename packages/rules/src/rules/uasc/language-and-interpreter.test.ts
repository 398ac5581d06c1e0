import { aCareOrderPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './language-and-interpreter.ts'

const asAt = '2026-11-21'
const alone = { unaccompanied: true } as const

testRule(rule, [
  {
    name: 'language, dialect, interpreter and reading',
    plan: aSection20Plan({
      identity: { firstLanguage: 'Tigrinya', interpreterNeeded: true },
      unaccompanied: { ...alone, interpreter: 'Mr Hagos, of the same region; reads well, writes slowly' },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/identity/firstLanguage' },
  },
  {
    name: 'no interpreter is needed',
    plan: aSection20Plan({
      identity: { firstLanguage: 'English', interpreterNeeded: false },
      unaccompanied: alone,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an interpreter is needed, and nobody says which',
    plan: aSection20Plan({
      identity: { firstLanguage: 'Tigrinya', interpreterNeeded: true },
      unaccompanied: { ...alone, interpreter: ' ' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/unaccompanied/interpreter',
      message: 'Enter the dialect, which interpreter is used, and how the child reads and writes',
    },
  },
  {
    name: 'nothing recorded',
    plan: aSection20Plan({ unaccompanied: alone }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/identity/firstLanguage',
        message: 'Enter the language in which the child is most at home',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/identity/interpreterNeeded',
        message: 'Say whether an interpreter is needed',
      },
    ],
  },
  {
    name: 'nothing recorded that the child came alone',
    plan: aCareOrderPlan(),
    asAt,
    expect: 'notApplicable',
  },
])
