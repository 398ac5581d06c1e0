import { testEntity } from '../../test/test-entity.ts'
import { Contingency, Service } from './contingency.ts'

testEntity(Contingency, {
  reads: {
    'what would happen, who acts, and how the child is told': {
      trigger: 'Mo has to go into hospital',
      action: 'Sam goes to Aunt Bea the same evening; Nadia visits the next day',
      owner: { name: 'Nadia Farrow', role: 'social worker' },
      saidToChild: 'If Mo is ill, Aunt Bea comes to fetch you, and you keep going to school.',
    },
  },
  refuses: {
    'an owner who is a mere name, where name and role belong': [{ owner: 'Nadia Farrow' }, '/owner'],
    'a likelihood: nothing here is scored': [{ likelihood: 3 }, '/likelihood'],
  },
})

testEntity(Service, {
  reads: {
    'help from a provider, with the day somebody asks whether it still helps': {
      what: 'Mentoring on Thursdays',
      for: 'The child',
      provider: 'Harrowmere Youth Trust',
      from: '2026-09-03',
      reviewOn: '2027-01-14',
    },
  },
  refuses: { 'words for its first day': [{ from: 'September' }, '/from'] },
})
