import type { Permanence, PermanenceOption, Person } from '@open-care-plan/model'
import { aPerson, aPlan } from '@open-care-plan/model/testing'
import { inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './options.ts'

const asAt = '2026-11-21'
const home: PermanenceOption = {
  id: 'option-home',
  option: 'home-with-support',
  benefits: ['Sam wants it'],
  detriments: ['The man who hurt Sam still lives there'],
  outcome: 'ruled-out',
  reason: 'Kim could not keep him away in the time that Sam has',
}
const fostering: PermanenceOption = {
  id: 'option-fostering',
  option: 'long-term-foster',
  benefits: ['Sam stays at school'],
  detriments: ['A foster home can end'],
  outcome: 'chosen',
}
const weighed = (
  options: PermanenceOption[] | undefined,
  people: Person[] = [],
  rest: Partial<Permanence> = {},
) =>
  inCourt(
    { plan: { final: 'A' } },
    {
      people,
      permanence: { comparison: 'Home is what Sam wants most.', ...(options ? { options } : {}), ...rest },
    },
  )
const gran = (changes: Partial<Person> = {}) => aPerson({ relationship: 'grandparent', ...changes })

testRule(rule, [
  {
    name: 'an option is ruled out, and no more than a word stands where the reason is to be',
    plan: inCourt(
      { plan: { final: 'A' } },
      {
        permanence: {
          options: [{ ...home, reason: 'None' }, fostering],
          comparison: 'Home is no nearer than fostering',
        },
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/0/reason' },
  },
  {
    name: 'two options, each with both sides, and compared',
    plan: weighed([home, fostering]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'one option, and it stands there twice',
    plan: weighed([home, { ...home, id: 'option-home-again' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/permanence/options',
      message: 'Add the other realistic options: only one is set out',
    },
  },
  {
    name: 'home, and two others that no kind is for',
    plan: weighed([
      home,
      { ...fostering, id: 'option-1', option: 'other' },
      { ...fostering, id: 'option-2', option: 'other' },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no option is there',
    plan: weighed(undefined),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/permanence/options',
      message: 'Add every realistic option, with what speaks for and against it',
    },
  },
  {
    name: 'one option, and not home',
    plan: weighed([fostering]),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/permanence/options',
        message: 'Add the other realistic options: only one is set out',
      },
      { outcome: 'needsReview', kind: 'absent', path: '/permanence/options' },
    ],
  },
  {
    name: 'a grandmother is known, and nobody weighed her',
    plan: weighed([home, fostering], [gran()]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/permanence/options' },
  },
  {
    name: 'a grandmother is known, and special guardianship was weighed',
    plan: weighed(
      [home, fostering, { ...fostering, id: 'option-gran', option: 'special-guardianship', outcome: 'open' }],
      [gran()],
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a grandmother who has died',
    plan: weighed([home, fostering], [gran({ diedOn: '2019' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an uncle whom nobody can reach',
    plan: weighed([home, fostering], [gran({ relationship: 'aunt-or-uncle', whereaboutsUnknown: true })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is listed against the plan',
    plan: weighed([home, { ...fostering, detriments: [' '] }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/permanence/options/1/detriments',
      message: 'Enter what speaks against this option',
    },
  },
  {
    name: 'home with nothing for it, no decision and no reason',
    plan: weighed([
      { id: 'option-home', option: 'home-with-support', detriments: ['It is not safe'] },
      fostering,
    ]),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/0/benefits' },
      { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/0/outcome' },
    ],
  },
  {
    name: 'ruled out, and not why',
    plan: weighed([{ ...home, reason: '' }, fostering]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/permanence/options/0/reason' },
  },
  {
    name: 'the options are not compared',
    plan: weighed([home, fostering], [], { comparison: '' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/permanence/comparison' },
  },
  {
    name: 'the court is asked for a care order at home',
    plan: inCourt({ plan: { final: 'B' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
