import type { Person, Sibling } from '@open-care-plan/model'
import { aCareOrderPlan, aContactArrangement } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contact.ts'

const asAt = '2026-11-21'
const ada: Person = { id: 'person-1', relationship: 'sister' }
const bo: Person = { id: 'person-2', relationship: 'brother' }
const apart = (changes: Partial<Sibling> = {}): Sibling => ({
  id: 'sibling-1',
  personId: 'person-1',
  lookedAfter: true,
  livesWithChild: false,
  ...changes,
})
const withSiblings = (siblings: Sibling[], parts = {}) =>
  aCareOrderPlan({ people: [ada], siblings, ...parts })
const contact = [aContactArrangement({ personId: 'person-1' })]

testRule(rule, [
  {
    name: 'a sister looked after elsewhere, and when they meet',
    plan: withSiblings([apart()], { contact }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a sister looked after elsewhere, and why there is no contact',
    plan: withSiblings([apart()], {
      contact: [
        { id: 'contact-1', personId: 'person-1', none: true, reasonIfNone: 'Ada does not want it yet' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a sister looked after elsewhere, and no word of contact',
    plan: withSiblings([apart()]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/siblings/0',
      data: { personId: 'person-1', who: 'the child’s sister' },
      message: 'Add contact with the child’s sister, who is looked after elsewhere, or why there is none',
    },
  },
  {
    name: 'a sister looked after by another authority, as the name of the authority shows',
    plan: aCareOrderPlan({
      people: [ada],
      siblings: [{ id: 'sibling-1', personId: 'person-1', accommodatedBy: '341', livesWithChild: false }],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'no contact, and not why',
    plan: withSiblings([apart()], { contact: [{ id: 'contact-1', personId: 'person-1', none: true }] }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/contact/0/reasonIfNone',
      message: 'Enter why there is no contact with the child’s sister, who is looked after elsewhere',
    },
  },
  {
    name: 'contact, and neither how nor how often',
    plan: withSiblings([apart()], { contact: [{ id: 'contact-1', personId: 'person-1' }] }),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/contact/0/frequency',
      message:
        'Enter how and how often the child keeps in touch with the child’s sister, who is looked after elsewhere',
    },
  },
  {
    name: 'contact with one, and nothing with the other',
    plan: aCareOrderPlan({
      people: [ada, bo],
      siblings: [apart(), apart({ id: 'sibling-2', personId: 'person-2' })],
      contact,
    }),
    asAt,
    expect: { outcome: 'fail', path: '/siblings/1' },
  },
  {
    name: 'a sister who is looked after and lives with the child',
    plan: withSiblings([apart({ livesWithChild: true })]),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No brother or sister is looked after and lives apart from the child',
    },
  },
  {
    name: 'a sister who lives with her father and is not looked after',
    plan: withSiblings([apart({ lookedAfter: false })]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a sister, and not whether she is looked after',
    plan: withSiblings([{ id: 'sibling-1', personId: 'person-1', livesWithChild: false }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/siblings/0/lookedAfter',
      message: 'Enter whether the child’s sister is looked after, and by which authority',
    },
  },
  {
    name: 'a sister of 18 is not looked after',
    plan: aCareOrderPlan({
      people: [{ ...ada, dateOfBirth: '2008-11-21' }],
      siblings: [{ id: 'sibling-1', personId: 'person-1', livesWithChild: false }],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a sister born in 2008, who may still be 17',
    plan: aCareOrderPlan({
      people: [{ ...ada, dateOfBirth: '2008' }],
      siblings: [{ id: 'sibling-1', personId: 'person-1', livesWithChild: false }],
    }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a sister who is looked after, and not whether they live together',
    plan: withSiblings([{ id: 'sibling-1', personId: 'person-1', lookedAfter: true }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/siblings/0/livesWithChild',
      message: 'Enter whether the child’s sister lives with the child',
    },
  },
  {
    name: 'somebody who is looked after elsewhere, and not who',
    plan: aCareOrderPlan({ siblings: [{ id: 'sibling-1', lookedAfter: true, livesWithChild: false }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/siblings/0/personId',
      message: 'Enter which of the people of the record this brother or sister is',
    },
  },
  {
    name: 'a brother among the people, and not in the list',
    plan: aCareOrderPlan({ people: [bo] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/people/0',
      message: 'Enter whether the child’s brother is looked after, and whether they live with the child',
    },
  },
  {
    name: 'nobody has recorded brothers or sisters',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/siblings',
      message: 'Add the child’s brothers and sisters, or that there are none',
    },
  },
  {
    name: 'none, as the list says',
    plan: aCareOrderPlan({ siblings: [] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child has no brothers or sisters' },
  },
  {
    name: 'none, as the list says, and a brother among the people',
    plan: aCareOrderPlan({ people: [bo], siblings: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/siblings',
      message:
        'Check the brothers and sisters: the list says that there are none, but the people of the record include some',
    },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
