import { describe, expect, test } from 'vitest'
import type { FormId } from '../../src/forms/index.ts'
import { judgesOf } from './judges.ts'

const minimal = '"schemaVersion":"1-0-0","id":"p","child":{"id":"c"}'
const plan = (more: string) => `{${minimal},${more}}`
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

// Each of these once made two judges say different things, or one of them throw. They stay.
describe.each<[found: string, form: FormId, document: string, accepted: boolean]>([
  [
    'zod passed over a namespace called __proto__',
    'care-plan',
    plan('"extensions":{"__proto__":{"a":1}}'),
    false,
  ],
  ['and over what stood under it', 'pep', plan('"extensions":{"__proto__":5}'), false],
  [
    'zod said "Invalid key in record" of a namespace',
    'care-plan',
    plan('"extensions":{"our council":{}}'),
    false,
  ],
  ['zod said "expected record" of own fields', 'sdq-scores', plan('"extensions":[]'), false],
  [
    'zod fell over own fields nested 20,000 deep',
    'pep',
    plan(`"extensions":{"a":{"b":${deep(20_000)}}}`),
    true,
  ],
  [
    'zod refused a number of own fields that is too large',
    'care-plan',
    plan('"extensions":{"a":{"b":1e999}}'),
    true,
  ],
  [
    'the reader fell over a deep list in place of a code',
    'care-plan',
    `{"schemaVersion":"1-0-0","id":"p","child":{"id":"c","sex":${deep(20_000)}}}`,
    false,
  ],
  ['the reader told twice of a number that is too large', 'care-plan', plan('"revision":1e300'), false],
  ['and of one that is too small', 'care-plan', plan('"revision":-1e300'), false],
])('%s', (_, form, document, accepted) => {
  test('all say the same', async () => {
    const { judge } = await judgesOf(form)
    expect(judge(JSON.parse(document))).toEqual({ isRead: accepted })
  })
})
