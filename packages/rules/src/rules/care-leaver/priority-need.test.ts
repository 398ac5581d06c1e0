import type { HousingHelp, PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './priority-need.ts'

const asAt = '2026-11-21'
const path = '/housing/priorityNeed'
const homeless = (housing: HousingHelp = {}, parts: Partial<PathwayPlan> = {}) =>
  aCareLeaver({ activity: 'F5', ...parts, housing: { homeless: true, ...housing } })
const bornOn = (dateOfBirth: string) => ({ child: { id: 'child-1', dateOfBirth } })
const refused: HousingHelp = { priorityNeed: 'no', priorityNeedOn: '2026-11-09' }

testPathwayRule(rule, [
  {
    name: 'in priority need',
    pathwayPlan: homeless({ priorityNeed: 'yes', priorityNeedOn: asAt }),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'refused at 19',
    pathwayPlan: homeless(refused),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      message:
        'Ask the housing authority to look again: it refused priority need to a young person who was looked after at 16 or 17',
    },
  },
  {
    name: 'refused on the eighteenth birthday',
    pathwayPlan: homeless(refused, bornOn('2008-11-21')),
    asAt,
    expect: 'fail',
  },
  {
    name: 'refused on the day before the twenty-first birthday',
    pathwayPlan: homeless(refused, bornOn('2005-11-22')),
    asAt,
    expect: 'fail',
  },
  {
    name: 'refused on the twenty-first birthday',
    pathwayPlan: homeless(refused, bornOn('2005-11-21')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message: 'Decide with a housing adviser whether to ask for a review of the refusal of priority need',
    },
  },
  {
    name: 'refused to a full-time student',
    pathwayPlan: homeless(refused, { activity: 'F1' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'refused, and nobody entered what the young person does',
    pathwayPlan: aCareLeaver({ housing: { homeless: true, ...refused } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'refused to a young person who qualifies for advice alone',
    pathwayPlan: homeless(refused, { eligibility: 'qualifying' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'not decided yet',
    pathwayPlan: homeless({ priorityNeed: 'waiting' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'of no fixed abode, and nothing entered of the housing authority',
    pathwayPlan: aCareLeaver({ accommodation: { code: 'S2' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message:
        'Tell the housing authority that the young person was looked after at 16 or 17, and enter what it decides',
    },
  },
  {
    name: 'a decision that is dated tomorrow, at 22',
    pathwayPlan: homeless({ priorityNeed: 'no', priorityNeedOn: '2026-11-22' }, bornOn('2004-06-02')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message:
        'Tell the housing authority how care has left the young person vulnerable, and enter what it decides',
    },
  },
  {
    name: 'homeless, and nobody entered the date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'former-relevant', housing: { homeless: true } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'homeless, and nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ ...bornOn('2007-06-02'), housing: { homeless: true } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  { name: 'the plan says nothing of housing', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  {
    name: 'the plan says that the young person is not homeless',
    pathwayPlan: aCareLeaver({ housing: { homeless: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'of no fixed abode, and the plan says that the young person is not homeless',
    pathwayPlan: aCareLeaver({
      accommodation: { code: 'S2' },
      housing: { homeless: false, priorityNeed: 'no' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/housing/homeless',
      message:
        'Say whether the young person is homeless: the plan says that they are not, and the accommodation is of no fixed abode',
    },
  },
  {
    name: 'a relevant child of 17',
    pathwayPlan: aRelevantChild('2026-07-01', { housing: { homeless: true } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'at 25',
    pathwayPlan: homeless(refused, bornOn('2001-11-21')),
    asAt,
    expect: 'notApplicable',
  },
])
