import { expect, test } from 'vitest'
import { describeModel } from '../../scripts/describe-model.ts'
import { testEntity } from '../../test/test-entity.ts'
import { CarerFeedback } from './carer-feedback.ts'

testEntity(CarerFeedback, {
  reads: {
    'what a foster carer thinks of the plan': {
      month: '2026-10',
      kind: 'foster',
      planShared: 'yes',
      planUnderstood: 'partly',
      whatToChange: 'Send the plan before the meeting, not after it.',
    },
  },
  refuses: {
    'a day, which would tell which visit it was about': [{ month: '2026-10-05' }, '/month'],
    'a month 13': [{ month: '2026-13' }, '/month'],
    'the child': [{ child: { id: 'child-1' } }, '/child'],
    'the care plan': [{ carePlanId: 'plan-1' }, '/carePlanId'],
    'the carer’s name': [{ carer: 'Mo' }, '/carer'],
    'own fields, which could hold any of them': [{ extensions: { council: { team: 'N4' } } }, '/extensions'],
  },
})

test('no field holds a day, another part, or an id but its own', () => {
  const fields = describeModel().find(({ name }) => name === 'CarerFeedback')?.fields ?? []
  expect(
    fields.filter(({ type }) => !['choice', 'text', 'shaped-text', 'literal'].includes(type.kind)),
  ).toMatchObject([{ name: 'id', type: { kind: 'id' } }])
})
