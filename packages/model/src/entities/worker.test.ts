import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Worker } from './worker.ts'

// Scrutiny review 2019 s.7: workers change or are away without warning, and nobody says whom to ask.
testEntity(Worker, {
  reads: {
    'a social worker who is there, and who stands in': {
      role: 'social-worker',
      name: 'Nadia Farrow',
      from: '2026-02-02',
      coverName: 'Joe Reid',
      coverContact: '01632 960118',
    },
    'one who left, and how the child was told': {
      from: '2025-03-03',
      to: '2026-01-30',
      changeReason: 'LEFTRL',
      childToldOn: '2026-01-12',
      childToldHow: 'By her, over tea; they said goodbye on the 29th',
    },
  },
  refuses: {
    'a month for the first day': [{ from: '2026-02' }, '/from'],
    'a reason in words': [{ changeReason: 'left' }, '/changeReason'],
    'a caseload, which is a measure of the service and not of the child': [{ caseload: 23 }, '/caseload'],
  },
})

test.each(['social-worker', 'team-manager', 'personal-adviser', 'supervising-social-worker'])(
  'a worker in the role "%s" can be told from the others',
  (role) => {
    expect(choicesOf(Worker, 'role')).toHaveProperty([role])
  },
)
