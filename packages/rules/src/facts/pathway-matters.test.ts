import type { PathwayMatter } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { unspokenMatters } from './pathway-matters.ts'

const asked = ['contingency', 'money', 'health'] as const
const money: PathwayMatter = { id: 'm', matter: 'money', howMet: 'A budget each month' }
const health: PathwayMatter = { id: 'h', matter: 'health', actions: [{ id: 'a', what: 'See the nurse' }] }
const contingency: PathwayMatter = { id: 'c', matter: 'contingency', need: 'To know where to go' }

test.each<[string, Parameters<typeof aPathwayPlan>[0], string | undefined]>([
  ['nothing where all are spoken of', { matters: [money, health, contingency] }, undefined],
  [
    'all of them where no matter is recorded',
    {},
    'what happens if things change; money; health, mental health included',
  ],
  ['one by its name', { matters: [money, health] }, 'what happens if things change'],
  [
    'nothing where the list of what happens if things change has it',
    { matters: [money, health], contingencies: [{ id: 'c', action: 'Dawn has a bed' }] },
    undefined,
  ],
  [
    'a matter of which only the young person speaks',
    { matters: [health, contingency, { id: 'm', matter: 'money', youngPersonsView: 'I hate debts' }] },
    'money',
  ],
  [
    'a matter whose only action was stopped',
    {
      matters: [
        { id: 'm', matter: 'money', actions: [{ id: 'a', what: 'A budget each month', status: 'stopped' }] },
        health,
        contingency,
      ],
    },
    'money',
  ],
  [
    'a matter whose only action has an owner and a day, and no words',
    {
      matters: [
        { id: 'm', matter: 'money', actions: [{ id: 'a', by: '2026-12-01', owner: { name: 'Ife' } }] },
        health,
        contingency,
      ],
    },
    'money',
  ],
  [
    'a matter with blanks',
    {
      matters: [
        money,
        { id: 'h', matter: 'health', need: ' ', actions: [{ id: 'a', what: '' }] },
        contingency,
      ],
    },
    'health, mental health included',
  ],
])('names %s', (_, parts, expected) => {
  expect(unspokenMatters(aPathwayPlan(parts), asked)).toBe(expected)
})
