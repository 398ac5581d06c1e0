import type { OutOfAreaApproval, Placement } from '@open-care-plan/model'
import { accommodatedIn, inCareIn, placedForAdoption, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './outside-england-and-wales.ts'

const asAt = '2025-11-21'
const at = '/placements/0/approval/outOfArea'
const inScotland = (outOfArea: OutOfAreaApproval | undefined, changes: Partial<Placement> = {}) => ({
  country: 'SCO' as const,
  ...(outOfArea === undefined ? {} : { approval: { outOfArea } }),
  ...changes,
})
const supervision = 'Nadia goes each month; the council in Fife visits between'

testRule(rule, [
  {
    name: 'in care in Scotland, with the approval of the court on the day and supervision',
    plan: inCareIn(inScotland({ courtApprovedOn: '2025-09-01', supervision })),
    asAt,
    expect: { outcome: 'pass', path: at },
  },
  {
    name: 'the court approved it the day after: the citation is to be confirmed, so a person is asked',
    plan: inCareIn(inScotland({ courtApprovedOn: '2025-09-02', supervision })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path: `${at}/courtApprovedOn`,
      data: { on: '2025-09-02', dueOn: '2025-09-01' },
      message:
        'The court approved the arrangement on 2 September 2025, after the placement began on 1 September 2025',
    },
  },
  {
    name: 'in care abroad, and nothing is recorded of it',
    plan: inCareIn({ country: 'NUK' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: `${at}/supervision`,
        message: 'Enter how the authority supervises the placement outside England and Wales',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: `${at}/courtApprovedOn`,
        message:
          'Enter the day on which the court approved the arrangement for the child to live outside England and Wales',
      },
    ],
  },
  {
    name: 'accommodated in Northern Ireland, with supervision',
    plan: accommodatedIn({ country: 'NIR', approval: { outOfArea: { supervision } } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'to begin tomorrow, and the court has not approved it yet',
    plan: inCareIn(inScotland(undefined, { from: '2025-11-22' })),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: at,
      message:
        'Have the court approve the arrangement before the child goes to live outside England and Wales',
    },
  },
  {
    name: 'out of the area, and nothing says where',
    plan: inCareIn({ inArea: false }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/localAuthority',
      message: 'Enter where the placement is: the local authority in England, or the country',
    },
  },
  {
    name: 'where it is is confidential',
    plan: inCareIn({ country: 'CON' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/country' },
  },
  { name: 'in Wales', plan: inCareIn({ country: 'WAL' }), asAt, expect: 'notApplicable' },
  {
    name: 'in the area of another authority in England',
    plan: inCareIn({ inArea: false, localAuthority: '841' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
