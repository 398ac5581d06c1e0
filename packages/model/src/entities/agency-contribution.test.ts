import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { AgencyContribution } from './agency-contribution.ts'

// Scrutiny review 2019 s.8: contributions came late or not at all, so what was asked is kept beside what came.
testEntity(AgencyContribution, {
  reads: {
    'asked for and not come yet': { agency: 'school', askedOn: '2026-10-01', neededBy: '2026-10-15' },
    'come after the day it was needed': {
      agency: 'camhs',
      askedOn: '2026-10-01',
      neededBy: '2026-10-15',
      receivedOn: '2026-10-16',
      content: 'Rowan has been seen four times and is less frightened of the dark.',
    },
    'never come, with what was done to get it': {
      agency: 'housing',
      askedOn: '2026-10-01',
      reasonNone: 'Asked again on 20 October; the team manager wrote on 2 November.',
    },
  },
  refuses: {
    'an agency that is not of the list: "other" and a name are for that': [
      { agency: 'Seabrook Surgery' },
      '/agency',
    ],
    'a month for the day it was needed': [{ neededBy: '2026-10' }, '/neededBy'],
  },
})

test('school and virtual school are asked apart, and so are health and CAMHS', () => {
  expect(Object.keys(choicesOf(AgencyContribution, 'agency'))).toEqual(
    expect.arrayContaining(['school', 'virtual-school', 'health', 'camhs']),
  )
})
