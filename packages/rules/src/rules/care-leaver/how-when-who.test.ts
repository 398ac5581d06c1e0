import type { Action, PathwayMatter } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './how-when-who.ts'

const asAt = '2026-11-21'
const ife = { name: 'Ife Cole', role: 'Personal adviser' }
const action: Action = { id: 'a1', what: 'Open a bank account', owner: ife, by: '2027-01-15' }
const money = (...actions: Action[]): PathwayMatter => ({
  id: 'money',
  matter: 'money',
  howMet: 'A budget, made together',
  actions,
})
const matters = (...list: PathwayMatter[]) => anEligibleChild({ matters: list })
const wanting = (path: string, message: string) =>
  ({ outcome: 'needsReview', kind: 'absent', path, message }) as const

testPathwayRule(rule, [
  {
    name: 'each matter says how, by when and by whom',
    pathwayPlan: matters(money(action), { id: 'health', matter: 'health', actions: [action] }),
    asAt,
    expect: { outcome: 'pass', path: '/matters' },
  },
  {
    name: 'the same for a former relevant child',
    pathwayPlan: aCareLeaver({ matters: [money(action)] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an action that is done, without a last day',
    pathwayPlan: matters(money({ id: 'a', what: 'Open an account', owner: ife, doneOn: '2026-01-22' })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'how it is met, and nobody who does anything',
    pathwayPlan: matters(money(action), { id: 'health', matter: 'health', howMet: 'Sees the nurse' }),
    asAt,
    expect: wanting(
      '/matters/1/actions',
      'Add an action that says who does what for this matter, and by when',
    ),
  },
  {
    name: 'only what is needed',
    pathwayPlan: matters({ id: 'health', matter: 'health', need: 'Sleep', howMet: ' ' }),
    asAt,
    expect: [
      wanting('/matters/0/howMet', 'Enter how this matter is met'),
      wanting('/matters/0/actions', 'Add an action that says who does what for this matter, and by when'),
    ],
  },
  {
    name: 'an action without a day, and another without a person',
    pathwayPlan: matters(
      money(
        { id: 'a', what: 'Open an account', owner: ife },
        { id: 'b', what: 'Budget', by: '2027-01-15', owner: { name: ' ' } },
      ),
    ),
    asAt,
    expect: [
      wanting('/matters/0/actions/0/by', 'Enter by when this is done'),
      wanting('/matters/0/actions/1/owner', 'Enter who does this'),
    ],
  },
  {
    name: 'the only action was stopped',
    pathwayPlan: matters(money({ id: 'a', what: 'Open an account', status: 'stopped' })),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/matters/0/actions' },
  },
  { name: 'no matters', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
  { name: 'recorded that there are none', pathwayPlan: matters(), asAt, expect: 'notApplicable' },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying', matters: [{ id: 'm', matter: 'money' }] }),
    asAt,
    expect: 'notApplicable',
  },
])
