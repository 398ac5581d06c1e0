import { expect, test } from 'vitest'
import { serviceNamedAsNeed } from './services-named.ts'

test.each([
  ['Requires art therapy.', 'art therapy'],
  ['Needs therapy. There are fears about how he settles.', 'therapy'],
  ['Sam needs CAMHS input and anger management.', 'CAMHS input and anger management'],
  ['Sam needs an EHCP and a TA.', 'EHCP and a TA'],
  ['Sam needs supervised contact.', 'supervised contact'],
  ['He is quiet. He needs some regular one-off play therapy', 'one-off play therapy'],
  ['Speech therapy is needed.', 'therapy'],
])('a service for a need: %s', (text, service) => {
  expect(serviceNamedAsNeed(text)).toBe(service)
})

test.each([
  [
    'with its reason',
    'Requires art therapy to talk about Grandad’s death, which he brings up most bedtimes.',
  ],
  ['a need that is no service', 'John needs a bath each day so that he does not get teased.'],
  ['a need with its reason', 'Sam needs to feel safe at night, because the nights at home were loud.'],
  ['somebody’s own words', 'Sam says: “I need therapy.”'],
  ['a service that was given, and not needed', 'Sam went to ten sessions of drama therapy.'],
  [
    'a service far from the wanting',
    'Sam needs a door that shuts and a lamp of his own and a key, and therapy',
  ],
  ['nothing', ''],
])('%s', (_, text) => {
  expect(serviceNamedAsNeed(text)).toBeUndefined()
})

test('a long text is read in a time that grows with its length', () => {
  const long = `${'needs '.repeat(20_000)}and “${'x'.repeat(20_000)} to have therapy`
  expect(serviceNamedAsNeed(long)).toBeUndefined()
})
