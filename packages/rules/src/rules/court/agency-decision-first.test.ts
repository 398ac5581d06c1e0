import type { Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { aCareCase, adoptionInCourt, aPlacementCase, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './agency-decision-first.ts'

const asAt = '2026-11-21'

/** An application for a placement order of the year before. */
const withdrawn = (changes: Partial<Proceedings> = {}) =>
  aPlacementCase({
    id: 'case-0',
    submittedOn: '2025-06-12',
    issuedOn: '2025-06-13',
    decidedOn: '2025-09-01',
    result: 'Withdrawn',
    ...changes,
  })

testRule(rule, [
  {
    name: 'decided four days before',
    plan: adoptionInCourt({ adoptionDecisionOn: '2026-10-08' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'decided on the day of the application',
    plan: adoptionInCourt({ adoptionDecisionOn: '2026-10-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'decided the day after the application',
    plan: adoptionInCourt({ adoptionDecisionOn: '2026-10-13' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/proceedings/0/adoptionDecisionOn',
      data: { on: '2026-10-13', appliedOn: '2026-10-12' },
      message:
        'Check the dates: the agency decided on 13 October 2026, after the application of 12 October 2026',
    },
  },
  {
    name: 'the decision is written down with the care case',
    plan: aPlan({ proceedings: [aCareCase({ adoptionDecisionOn: '2026-10-08' }), aPlacementCase()] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the decision is written down with the care case, and is of the day after the application',
    plan: aPlan({ proceedings: [aCareCase({ adoptionDecisionOn: '2026-10-13' }), aPlacementCase()] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/proceedings/0/adoptionDecisionOn',
      data: { on: '2026-10-13', appliedOn: '2026-10-12' },
    },
  },
  {
    name: 'the only decision is that of an earlier application',
    plan: aPlan({ proceedings: [withdrawn({ adoptionDecisionOn: '2025-06-01' }), aPlacementCase()] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/1/adoptionDecisionOn' },
  },
  {
    name: 'the only decision, with the care case, is of the day of an earlier application',
    plan: aPlan({
      proceedings: [aCareCase({ adoptionDecisionOn: '2025-06-12' }), withdrawn(), aPlacementCase()],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/2/adoptionDecisionOn' },
  },
  {
    name: 'the decision, with the care case, is of the day after an earlier application',
    plan: aPlan({
      proceedings: [aCareCase({ adoptionDecisionOn: '2025-06-13' }), withdrawn(), aPlacementCase()],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody wrote down when it was decided',
    plan: adoptionInCourt(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/adoptionDecisionOn' },
  },
  {
    name: 'nobody wrote down when it was applied for',
    plan: aPlan({ proceedings: [{ id: 'case-2', kind: 'placement', adoptionDecisionOn: '2026-10-08' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/submittedOn' },
  },
  {
    name: 'the court has decided',
    plan: adoptionInCourt({ decidedOn: asAt }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'a care case alone', plan: inCourt(), asAt, expect: 'notApplicable' },
])
