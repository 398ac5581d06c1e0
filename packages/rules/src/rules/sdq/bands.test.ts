import type { SdqScores } from '@open-care-plan/model'
import { aHighSdq, anSdq, anSdqPlan, anSdqWithout } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './bands.ts'

const asAt = '2026-11-21'
const on = '2026-05-12'
const withBands = (bands: SdqScores['bands'], changes: Partial<SdqScores> = {}) =>
  anSdqPlan([anSdq(on, { ...changes, ...(bands === undefined ? {} : { bands }) })])

testRule(rule, [
  {
    name: 'every score in the band that three bands give it',
    plan: withBands({
      total: 'close-to-average',
      emotional: 'borderline',
      conduct: 'close-to-average',
      hyperactivity: 'close-to-average',
      peer: 'close-to-average',
      prosocial: 'close-to-average',
    }),
    asAt,
    expect: { outcome: 'pass', path: '/health/sdq' },
  },
  {
    name: 'a total of 13, the last that is close to average',
    plan: withBands({ total: 'close-to-average' }, { peer: 3, total: 13 }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a total of 14, the first that is borderline',
    plan: withBands({ total: 'close-to-average' }, { peer: 4, total: 14 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/bands/total',
      data: { scale: 'total', score: 14, expected: 'borderline', recorded: 'close-to-average' },
      message: 'Correct the band of the total score: 14 is borderline, and close-to-average is recorded',
    },
  },
  {
    name: 'a total of 16, the last that is borderline, and 17, the first of the highest band',
    plan: anSdqPlan([
      anSdq('2025-05-12', { peer: 6, total: 16, bands: { total: 'borderline' } }),
      anSdq(on, { peer: 7, total: 17, bands: { total: 'borderline' } }),
    ]),
    asAt,
    expect: { outcome: 'fail', path: '/health/sdq/1/bands/total', data: { expected: 'high' } },
  },
  {
    name: 'prosocial 6 is close to average: the table with 8 to 10, 7 and below belongs to four bands',
    plan: withBands({ prosocial: 'high' }, { prosocial: 6 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/bands/prosocial',
      data: { scale: 'prosocial', score: 6, expected: 'close-to-average', recorded: 'high' },
      message:
        'Correct the band of the prosocial score: 6 is close-to-average in this set of bands, where a high score is a strength, and high is recorded',
    },
  },
  {
    name: 'prosocial 4, the first of the band with the fewest strengths',
    plan: withBands({ prosocial: 'high' }, { prosocial: 4 }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the words of four bands where three are named',
    plan: withBands({ emotional: 'slightly-raised' }),
    asAt,
    expect: { outcome: 'fail', path: '/health/sdq/0/bands/emotional', data: { expected: 'borderline' } },
  },
  {
    name: 'a teacher’s total of 18 and of 19 in four bands',
    plan: anSdqPlan(
      [
        { total: 18, bands: { total: 'high' } } as const,
        { total: 19, bands: { total: 'very-high' } } as const,
      ].map((changes, at) =>
        aHighSdq(`2026-05-1${at}`, { informant: 'teacher', bandSet: 'four-band', ...changes }),
      ),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'at four, with the form for ages 2 to 4, 16 is in the highest band',
    plan: withBands({ total: 'borderline' }, { form: '2-4', peer: 6, total: 16 }),
    asAt,
    expect: { outcome: 'fail', data: { score: 16, expected: 'high' } },
  },
  {
    name: 'the band of the total that the four scales add up to',
    plan: anSdqPlan([{ ...anSdqWithout(on, 'total'), bands: { total: 'high' } }]),
    asAt,
    expect: { outcome: 'fail', data: { score: 12, expected: 'close-to-average' } },
  },
  {
    name: 'a band without its score',
    plan: anSdqPlan([{ ...anSdqWithout(on, 'peer', 'total'), bands: { peer: 'high' } }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/sdq/0/peer',
      message: 'Enter the peer score that this band was read from',
    },
  },
  {
    name: 'the four bands of a carer, whose cut-offs are not confirmed',
    plan: withBands({ total: 'very-high' }, { bandSet: 'four-band' }),
    asAt,
    expect: 'pass',
  },
  { name: 'scores without bands', plan: anSdqPlan([anSdq(on)]), asAt, expect: 'notApplicable' },
  { name: 'no questionnaire', plan: anSdqPlan([]), asAt, expect: 'notApplicable' },
])
