import { aPlan } from '@open-care-plan/model/testing'
import { aCareCase, adoptionInCourt, aPlacementCase, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './agency-decision-first.ts'

const asAt = '2026-11-21'

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
