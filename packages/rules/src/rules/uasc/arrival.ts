import type { UnaccompaniedChild } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { mayHaveComeFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/arrival',
  also: ['uasc-arrival'],
  title: 'How the child arrived',
  requirement:
    'The record should say when, where and how the child arrived, with whom, and by what route and through which countries.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [
    cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)'),
    cite('Scrutiny review 2019', 's.6'),
  ],
  inForce: { from: '2017-12-01' },
  why: 'Whoever brought a child here may come back for them, and only the journey shows who that is.',
  doesNotJudge: 'Whether the account is whole and true. A child tells it in their own time.',
  when: [mayHaveComeFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The record says how the child arrived',
    absent: 'Add when, where and how the child arrived, with whom and through which countries',
    arrivedOn: 'Enter when the child arrived, as much of the date as is known',
    arrivedWhere: 'Enter where the child arrived',
    arrivedHow: 'Enter how the child came: route, countries and transport',
    arrivedWith:
      'Enter with whom the child came, and where those people are now, or that the child was alone',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { unaccompanied = {} }, asAt }) {
    if (matters.every((matter) => isThere(unaccompanied, matter, asAt))) return pass('/unaccompanied')
    const missing = matters.filter((matter) => !isThere(unaccompanied, matter, asAt))
    return missing.length === matters.length
      ? absent('/unaccompanied')
      : missing.map((matter): Verdict => absent(`/unaccompanied/${matter}`, {}, matter))
  },
})

const matters = ['arrivedOn', 'arrivedWhere', 'arrivedHow', 'arrivedWith'] as const

/** A day that is still to come is none: the child is here. */
const isThere = (arrival: UnaccompaniedChild, matter: (typeof matters)[number], asAt: string) =>
  matter === 'arrivedOn' ? happenedBy(arrival.arrivedOn, asAt) : said(arrival[matter])
