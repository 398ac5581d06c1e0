import { expect, test } from 'vitest'
import { artifactUri } from './artifact-uri.ts'

test.each([
  ['plan.json', 'plan.json'],
  ['./plans/../plans/a b#1.json', 'plans/a%20b%231.json'],
  ['/srv/council/plans/siân.json', 'plans/si%C3%A2n.json'],
  ['../other/plan.json', 'file:///srv/other/plan.json'],
  ['standard input', 'stdin'],
])('%s is %s', (file, uri) => {
  expect(artifactUri(file, '/srv/council')).toBe(uri)
})
