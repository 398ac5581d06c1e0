import { aPlan } from '@open-care-plan/model/testing'
import { adoptionInCourt, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './annex-b.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'filed on the day of the application',
    plan: adoptionInCourt({ annexBOn: '2026-10-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'filed the day after',
    plan: adoptionInCourt({ annexBOn: '2026-10-13' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: '/proceedings/0/annexBOn',
      data: { on: '2026-10-13', appliedOn: '2026-10-12' },
    },
  },
  {
    name: 'nobody wrote down that it was filed',
    plan: adoptionInCourt(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/0/annexBOn',
      message: 'Enter the day on which the Annex B report was filed',
    },
  },
  {
    name: 'nobody wrote down when the application was made',
    plan: aPlan({ proceedings: [{ id: 'case-2', kind: 'placement', annexBOn: '2026-10-12' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day that has not come, of an application whose day is not known',
    plan: aPlan({ proceedings: [{ id: 'case-2', kind: 'placement', annexBOn: '2026-11-22' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/annexBOn' },
  },
  { name: 'a care case alone', plan: inCourt(), asAt, expect: 'notApplicable' },
])
