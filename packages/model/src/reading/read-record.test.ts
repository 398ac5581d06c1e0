import { describe, expect, test } from 'vitest'
import {
  aCareOrderPlan,
  aCarePlanOfEverything,
  aCarerFeedback,
  aCarerUpdate,
  aHealthPassport,
  aNeed,
  aPathwayPlan,
  aPep,
  aPlan,
  aView,
  someSdqScores,
  someServiceFigures,
} from '../testing/index.ts'
import {
  readCarePlan,
  readCarerFeedback,
  readCarerUpdate,
  readHealthPassport,
  readPathwayPlan,
  readPep,
  readSdqScores,
  readServiceFigures,
} from './read-record.ts'

const issuesOf = (value: unknown) => {
  const read = readCarePlan(value)
  return read.ok ? [] : read.issues
}
const changed = (change: (plan: Record<string, never>) => void) => {
  const plan = JSON.parse(JSON.stringify(aCareOrderPlan({ needs: [aNeed()], views: [aView('2026-01-05')] })))
  change(plan)
  return plan as unknown
}

describe('what is read', () => {
  test.each([
    ['a care plan with ids and version alone', readCarePlan(aPlan())],
    ['a PEP with ids and version alone', readPep(aPep())],
    ['a health passport with ids and version alone', readHealthPassport(aHealthPassport())],
    ['a pathway plan with ids and version alone', readPathwayPlan(aPathwayPlan())],
    ['a carer’s update with ids and version alone', readCarerUpdate(aCarerUpdate())],
    ['a carer’s feedback with an id and version alone', readCarerFeedback(aCarerFeedback())],
    ['SDQ scores with ids and version alone', readSdqScores(someSdqScores())],
    ['the figures of a service with an id and version alone', readServiceFigures(someServiceFigures())],
    ['a care plan in which every part is present and empty', readCarePlan(aCarePlanOfEverything())],
  ])('%s', (_, read) => {
    expect(read).toMatchObject({ ok: true })
  })

  test('the very value comes back, so that nothing in it can be lost', () => {
    const plan = aPlan({ extensions: { wirral: { teamCode: 'N4', nested: [{ deep: true }] } } })
    const read = readCarePlan(plan)
    expect(read.ok && read.record).toBe(plan)
  })

  test('a retired code', () => {
    expect(issuesOf(aPlan({ child: { sex: '1' } }))).toEqual([])
  })

  test('text is kept as it was typed, blanks and all', () => {
    expect(issuesOf(aPlan({ reasons: { summary: '  \n' } }))).toEqual([])
  })
})

describe('what is refused, with place and remedy', () => {
  test.each<[string, unknown, object]>([
    ['null', null, { code: 'wrong-type', path: '' }],
    ['a list', [], { code: 'wrong-type', path: '' }],
    ['a text', 'plan', { code: 'wrong-type', path: '' }],
    [
      'a wrong type deep inside',
      changed((plan) =>
        Object.assign(plan, {
          needs: [{ id: 'n', outcomes: [{ id: 'o', actions: [{ id: 'a', what: 7 }] }] }],
        }),
      ),
      { code: 'wrong-type', path: '/needs/0/outcomes/0/actions/0/what', message: 'Must be text' },
    ],
    [
      'null where a part may be left out',
      changed((plan) => Object.assign(plan, { iro: null })),
      { code: 'wrong-type', path: '/iro' },
    ],
    [
      'a wrong code',
      changed((plan) => Object.assign(plan, { child: { id: 'c', sex: 'X' } })),
      { code: 'wrong-code', path: '/child/sex', message: '"X" is not a code of the list "sex"' },
    ],
    [
      'a list in place of a code, however deep it goes',
      JSON.parse(
        `{"schemaVersion":"1-0-0","id":"p","child":{"id":"c","sex":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      ),
      { code: 'wrong-code', path: '/child/sex', message: 'A list is not a code of the list "sex"' },
    ],
    [
      'a sentence in place of a code, of which only the beginning is repeated',
      changed((plan) => Object.assign(plan, { child: { id: 'c', sex: 'She said. '.repeat(9) } })),
      {
        code: 'wrong-code',
        path: '/child/sex',
        message: `${JSON.stringify(`${'She said. '.repeat(6)}…`)} is not a code of the list "sex"`,
      },
    ],
    [
      'a number that is far too large, once',
      changed((plan) => Object.assign(plan, { revision: 1e300 })),
      { code: 'wrong-type', path: '/revision', message: 'Must be a whole number from 1 to 1000000' },
    ],
    [
      '30 February',
      aPlan({ child: { dateOfBirth: '2016-02-30' } }),
      { code: 'impossible-date', path: '/child/dateOfBirth', message: 'There is no such day as 2016-02-30' },
    ],
    [
      '29 February of a common year',
      aPlan({ child: { dateOfBirth: '2015-02-29' } }),
      { code: 'impossible-date', path: '/child/dateOfBirth' },
    ],
    [
      'a date as British people write it',
      aPlan({ child: { dateOfBirth: '14/05/2016' } }),
      { code: 'bad-format', path: '/child/dateOfBirth' },
    ],
    [
      'a partial date where the whole is needed',
      aPlan({ child: { dateOfBirth: '2016-05' } }),
      { code: 'bad-format', path: '/child/dateOfBirth' },
    ],
    [
      'a partial date with a month 13',
      aPlan({ chronology: [{ id: 'c1', on: '2016-13' }] }),
      { code: 'bad-format', path: '/chronology/0/on' },
    ],
    [
      'a partial date with a day that does not exist',
      aPlan({ chronology: [{ id: 'c1', on: '2016-04-31' }] }),
      { code: 'impossible-date', path: '/chronology/0/on' },
    ],
    [
      'an id that two items of a list share',
      aPlan({ visits: [{ id: 'v1' }, { id: 'v2' }, { id: 'v1' }] }),
      { code: 'duplicate-id', path: '/visits/2/id', message: 'The id "v1" is already that of /visits/0' },
    ],
    [
      'a misspelt member',
      changed((plan) => Object.assign(plan, { veiws: [] })),
      { code: 'unknown-member', path: '/veiws', remedy: expect.stringContaining('Did you mean "views"?') },
    ],
    [
      'a member named __proto__',
      JSON.parse('{"schemaVersion":"1-0-0","id":"p","child":{"id":"c","__proto__":{"x":1}}}'),
      { code: 'unknown-member', path: '/child/__proto__' },
    ],
    [
      'no child',
      changed((plan) => void delete plan.child),
      { code: 'missing', path: '/child', remedy: 'Add "child"' },
    ],
    [
      'no version',
      changed((plan) => void delete plan.schemaVersion),
      { code: 'missing', path: '/schemaVersion' },
    ],
    [
      'an item without an id',
      changed((plan) => Object.assign(plan, { visits: [{ on: '2026-01-05' }] })),
      { code: 'missing', path: '/visits/0/id' },
    ],
  ])('%s', (_, value, issue) => {
    const issues = issuesOf(value)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject(issue)
    expect(issues[0]?.remedy).not.toBe('')
  })

  test('more problems than zod can pass on: refused without a crash', () => {
    const visits = Array.from({ length: 200_000 }, () => ({ on: 1 }))
    expect(issuesOf({ ...aPlan(), visits })).toMatchObject([
      { code: 'wrong-type', path: '', message: 'More is wrong with it than can be listed' },
    ])
  })

  test('every independent problem at once, in the order of the model', () => {
    const plan = changed((plan) =>
      Object.assign(plan, { iro: 'Ruth', veiws: [], visits: [{ id: 'v', on: '2026-02-30' }] }),
    )
    expect(issuesOf(plan).map(({ path }) => path)).toEqual(['/iro', '/visits/0/on', '/veiws'])
  })
})

describe('the remedy asks for nothing that leads to the next refusal', () => {
  const asSaid = 'Write it as the message says'
  test.each<[string, object, string]>([
    [
      'a member that may be left out',
      { visits: 7 },
      `${asSaid}, or leave the member out: null is not the same as leaving out`,
    ],
    [
      'text that may be left out',
      { child: { id: 'c', dateOfBirth: '14/05/2016' } },
      `${asSaid}, or leave the member out`,
    ],
    [
      'a day that may be left out',
      { child: { id: 'c', dateOfBirth: '2015-02-29' } },
      'Write a day that exists, or leave the member out',
    ],
    [
      'a code that may be left out',
      { child: { id: 'c', sex: 'X' } },
      'Use one of the codes of the list, or leave the member out',
    ],
    ['the id of the record', { id: 'plan 1' }, asSaid],
    ['the id of an item, as a number', { visits: [{ id: 7 }] }, asSaid],
    ['a version that is no text', { schemaVersion: 1 }, 'Use one of the codes of the list'],
    ['a part that has to be there', { child: null }, asSaid],
    ['an item of a list', { visits: [null] }, `${asSaid}, or take the item out of the list`],
  ])('%s', (_, change, remedy) => {
    expect(issuesOf({ ...aPlan(), ...change })).toMatchObject([{ remedy }])
  })
})

describe('what is undefined is called that', () => {
  const named = (name: string) => `"${name}" is there, and is undefined`
  test.each<[string, object, string, string, string]>([
    ['a list', { visits: undefined }, '/visits', named('visits'), 'Leave the member out'],
    ['a code', { child: { id: 'c', sex: undefined } }, '/child/sex', named('sex'), 'Leave the member out'],
    ['what has to be there', { id: undefined }, '/id', named('id'), 'Give "id" a value'],
    [
      'an item',
      { visits: [undefined] },
      '/visits/0',
      'The item is undefined',
      'Take the item out of the list',
    ],
    [
      'a hole in a list',
      { visits: Array(1) },
      '/visits/0',
      'The item is undefined',
      'Take the item out of the list',
    ],
    ['own fields', { extensions: undefined }, '/extensions', named('extensions'), 'Leave the member out'],
    [
      'an own field',
      { extensions: { w: { a: undefined } } },
      '/extensions/w/a',
      named('a'),
      'Leave the member out',
    ],
  ])('%s', (_, change, path, message, remedy) => {
    expect(issuesOf({ ...aPlan(), ...change })).toEqual([{ code: 'wrong-type', path, message, remedy }])
  })
})

describe('own fields that meet themselves again', () => {
  const inItself: Record<string, unknown> = {}
  inItself.me = inItself
  const list: unknown[] = []
  list.push([list])
  const upwards: Record<string, Record<string, unknown>> = { w: {} }
  Object.assign(upwards.w as object, { up: upwards })
  test.each<[string, object, string]>([
    ['an object in itself', { w: { a: inItself } }, '/extensions/w/a'],
    ['a list in itself, a step down', { w: { a: list } }, '/extensions/w/a'],
    ['the whole of them in one of them', upwards, '/extensions/w/up'],
  ])('%s: refused', (_, extensions, path) => {
    expect(issuesOf({ ...aPlan(), extensions })).toMatchObject([
      { code: 'wrong-type', path, message: 'Must not be part of itself: JSON cannot hold that' },
    ])
  })

  test('the same object in several places, which JSON writes several times: read', () => {
    const shared = { b: [1] }
    expect(issuesOf({ ...aPlan(), extensions: { w: { a: shared, c: [shared, { d: shared }] } } })).toEqual([])
  })
})

describe('other schema versions', () => {
  test.each([
    ['a later addition', '1-0-2', 'later-version'],
    ['a later revision', '1-1-0', 'later-version'],
    ['a later model', '2-0-0', 'later-version'],
    ['ten, which is later than one though it sorts before two', '10-0-0', 'later-version'],
    ['an earlier one, of which there is none', '0-9-0', 'unknown-version'],
    ['not a version', '1.0', 'unknown-version'],
  ])('%s: one issue, which names both versions', (_, schemaVersion, code) => {
    const issues = issuesOf({ ...aPlan(), schemaVersion, anything: 1 })
    expect(issues).toMatchObject([{ code, path: '/schemaVersion' }])
    expect(issues[0]?.message + (issues[0]?.remedy ?? '')).toContain(schemaVersion)
    expect(issues[0]?.message + (issues[0]?.remedy ?? '')).toContain(
      code === 'later-version' ? 'reads 1-0-0 and 1-0-1' : '',
    )
  })
})
