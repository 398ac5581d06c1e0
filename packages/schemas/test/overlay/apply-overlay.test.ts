import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/dialect.ts'
import type { FormId } from '../../src/forms/index.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { applyOverlay } from '../../src/overlay/apply-overlay.ts'
import { validateCarerUpdate } from '../../src/records/carer-update.ts'
import { loadValidator } from '../load-validator.ts'
import { loaded } from '../loaded-schemas.ts'
import { theExample } from './the-example.ts'

const core = await loaded('carer-update', 'draft-07')

const applied = async (overlay: object, form: FormId = 'carer-update', dialect: Dialect = 'draft-07') => {
  const schema = await loaded(form, dialect)
  const before = JSON.stringify([schema, overlay])
  const result = applyOverlay({ schema }, overlay)
  expect(JSON.stringify([schema, overlay])).toBe(before)
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2))
  return result.form
}

const refused = async (overlay: object, form: FormId = 'carer-update') => {
  const result = applyOverlay({ schema: await loaded(form, 'draft-07') }, overlay)
  return result.ok ? [] : result.issues
}

const at = (schema: unknown, ...path: (string | number)[]) =>
  path.reduce<unknown>(
    (node, name) => (node as Record<string | number, unknown>)[name],
    schema,
  ) as JsonSchemaObject

describe('what an overlay may do', () => {
  const valid = {
    schemaVersion: '1-0-1',
    id: 'update-1',
    carePlanId: 'plan-1',
    on: '2026-05-01',
    goingWell: 'Swimming',
    carersNeeds: 'A break',
    changes: [{ id: 'change-1', seen: 'Slept through', urgency: 'now' }],
    extensions: {
      example: {
        team: 'n',
        trainedOn: '2024-02-29',
        nights: 28,
        miles: 1.5,
        pets: [{ name: 'Rex', kind: 's' }],
      },
      another: { anything: [1] },
    },
  }
  const own = valid.extensions.example
  const withOwn = (fields: object) => ({ ...valid, extensions: { example: { ...own, ...fields } } })
  const change = valid.changes[0]
  const { goingWell: _, ...silent } = valid

  const cases: readonly (readonly [string, object, boolean])[] = [
    ['a record that keeps to everything', valid, true],
    ['without own fields', { ...valid, extensions: {} }, true],
    ['without what is required', silent, false],
    ['text that is too long', { ...valid, goingWell: 'x'.repeat(2001) }, false],
    ['text of the most characters', { ...valid, goingWell: 'x'.repeat(2000) }, true],
    ['the first day', { ...valid, on: '2026-04-01' }, true],
    ['the day before it', { ...valid, on: '2026-03-31' }, false],
    ['the last day', { ...valid, on: '2027-03-31' }, true],
    ['the day after it', { ...valid, on: '2027-04-01' }, false],
    ['no item where one is asked', { ...valid, changes: [] }, false],
    ['a code that is offered', { ...valid, changes: [{ ...change, urgency: 'at-review' }] }, true],
    [
      'a code of the core that is not',
      { ...valid, changes: [{ ...change, urgency: 'before-review' }] },
      false,
    ],
    ['an item without what is required', { ...valid, changes: [{ id: 'change-1' }] }, false],
    ['an own code that is not in the list', withOwn({ team: 'w' }), false],
    ['an own field that is not there', withOwn({ teem: 'n' }), false],
    ['own fields without the required one', { ...valid, extensions: { example: {} } }, false],
    ['an own date before its first', withOwn({ trainedOn: '2019-12-31' }), false],
    ['an own date that is none', withOwn({ trainedOn: '2023-02-29' }), false],
    ['an own number that is too large', withOwn({ nights: 29 }), false],
    ['an own number that is not whole', withOwn({ nights: 1.5 }), false],
    ['too many own items', withOwn({ pets: Array(4).fill({ name: 'Rex' }) }), false],
    ['an own item without its required member', withOwn({ pets: [{}] }), false],
    ['a yes or no of text', withOwn({ respite: 'yes' }), false],
    ['a member that the core does not know', { ...valid, nickname: 'Bo' }, false],
  ]

  for (const dialect of ['draft-07', '2020-12'] as const) {
    describe(dialect, async () => {
      const { schema } = await applied(theExample, 'carer-update', dialect)
      const accepts = await loadValidator(schema)
      test.each(cases)('%s', (_, record, expected) => {
        expect(accepts(record)).toBe(expected)
        if (expected) expect(validateCarerUpdate(record)).toMatchObject({ ok: true })
      })
    })
  }

  test('it relabels, orders, and names the schema', async () => {
    const { schema, overlay } = await applied(theExample)
    expect(schema.title).toBe('Your update to us')
    expect(schema.description).toBe(core.description)
    expect(schema.$id).toBe('urn:open-care-plan:example:example-carer-update:1-0-0')
    expect(schema.$comment).toContain(core.$id)
    expect(Object.keys(schema.properties ?? {}).slice(0, 3)).toEqual(['goingWell', 'changes', '$schema'])
    expect(at(schema, 'properties', 'goingWell').title).toBe('What is going well')
    expect(at(schema, 'definitions', 'ProposedChange', 'properties', 'urgency').oneOf).toMatchObject([
      { const: 'at-review', title: 'At the next review' },
      { const: 'now', title: 'Today' },
    ])
    expect(JSON.stringify(schema)).not.toContain('"Now"')
    expect(overlay).toEqual(theExample)
    expect((await applied(theExample, 'carer-update', '2020-12')).schema.$id).toMatch(/:2020-12$/)
  })

  test('the same is applied the same way', async () => {
    expect(JSON.stringify(await applied(theExample))).toBe(JSON.stringify(await applied(theExample)))
  })

  const plan = { ...theExample, form: 'care-plan', fields: {}, codeLists: {}, changes: {} }

  test('a part that stands in several places is changed in one', async () => {
    const { schema } = await applied(
      {
        ...plan,
        changes: { '/needs/*/evidence/*/source': { required: true }, '/needs/*': { title: 'A need here' } },
      },
      'care-plan',
    )
    const evidence = Object.keys(schema.definitions ?? {}).filter((name) => name.startsWith('Evidence'))
    expect(evidence).toEqual(['Evidence', 'EvidenceInNeedsEvidence'])
    expect(at(schema, 'definitions', 'Evidence').required).not.toContain('source')
    expect(at(schema, 'definitions', 'EvidenceInNeedsEvidence').required).toContain('source')
    expect(at(schema, 'properties', 'needs', 'items').title).toBe('A need here')
    expect(at(schema, 'definitions', 'Need').title).not.toBe('A need here')
  })

  test('of a code list that several fields share, one field offers less', async () => {
    const { schema } = await applied(
      { ...plan, changes: { '/child/localAuthority': { offer: ['344'] } } },
      'care-plan',
    )
    expect(at(schema, 'definitions', 'Child', 'properties', 'localAuthority').oneOf).toHaveLength(1)
    expect(at(schema, 'definitions', 'LocalAuthorityCode').oneOf?.length).toBeGreaterThan(100)
  })

  test('an overlay for a version before it is applied to one that only added', async () => {
    expect((await applied({ ...theExample, formVersion: '1-0-0' })).schema.$comment).toContain('1-0-1')
  })
})

describe('what an overlay may not do', () => {
  const base = { ...theExample, fields: {}, codeLists: {}, changes: {} }
  const changes = (pointer: string, change: object) => ({ ...base, changes: { [pointer]: change } })
  const fields = (own: object) => ({ ...base, fields: own })

  const steps: readonly (readonly [string, object, string, string, RegExp, RegExp])[] = [
    [
      'take a field out',
      changes('/on', { remove: true }),
      'removes',
      '/changes/~1on/remove',
      /could no longer be read/,
      /"hidden": true/,
    ],
    [
      'give a field another type',
      changes('/on', { type: 'text' }),
      'retypes',
      '/changes/~1on/type',
      /another type/,
      /"fields"/,
    ],
    [
      'give a field other codes',
      changes('/changes/*/urgency', { enum: ['x'] }),
      'loosens',
      '/changes/~1changes~1*~1urgency/enum',
      /other codes/,
      /codeLists/,
    ],
    [
      'offer a code that is not there',
      changes('/changes/*/urgency', { offer: ['now', 'noww'] }),
      'loosens',
      '/changes/~1changes~1*~1urgency/offer/1',
      /no code "noww"/,
      /Did you mean "now"/,
    ],
    [
      'add a member to the core',
      changes('/changes/*', { properties: {} }),
      'loosens',
      '/changes/~1changes~1*/properties',
      /others would refuse/,
      /"extensions"/,
    ],
    [
      'add a field to the core by its pointer',
      fields({ '/nickname': { type: 'text', title: 'Nickname' } }),
      'bad-format',
      '/fields/~1nickname',
      /letters, digits/,
      /core of the form gets no new members/,
    ],
    [
      'no longer require what the core requires',
      changes('/carePlanId', { required: false }),
      'loosens',
      '/changes/~1carePlanId/required',
      /The core requires "carePlanId"/,
      /Take/,
    ],
    [
      'hide what the core requires',
      changes('/carePlanId', { hidden: true }),
      'hides-required',
      '/changes/~1carePlanId/hidden',
      /The core requires "carePlanId"/,
      /may be left out/,
    ],
    [
      'hide and require',
      changes('/carer', { hidden: true, required: true }),
      'contradicts',
      '/changes/~1carer/hidden',
      /nobody could fill it in/,
      /one of the two/,
    ],
    [
      'require the record',
      changes('', { required: true }),
      'not-for-this-field',
      '/changes//required',
      /the record itself/,
      /member/,
    ],
    [
      'require an item',
      changes('/changes/*', { required: true }),
      'not-for-this-field',
      '/changes/~1changes~1*/required',
      /items of a list/,
      /minItems/,
    ],
    [
      'limit what has no such limit',
      changes('/carer', { notAfter: '2026-01-01' }),
      'not-for-this-field',
      '/changes/~1carer/notAfter',
      /is for whole dates, and this is text/,
      /Take it out/,
    ],
    [
      'leave nothing of text',
      changes('/carer', { minLength: 3, maxLength: 2 }),
      'contradicts',
      '/changes/~1carer/maxLength',
      /Nothing is left/,
      /smaller/,
    ],
    [
      'leave nothing of dates',
      changes('/on', { notBefore: '2026-02-01', notAfter: '2026-01-01' }),
      'contradicts',
      '/changes/~1on/notAfter',
      /Nothing is left/,
      /earlier/,
    ],
    [
      'offer nothing',
      changes('/changes/*/urgency', { offer: [] }),
      'contradicts',
      '/changes/~1changes~1*~1urgency/offer',
      /Nothing is left/,
      /hidden/,
    ],
    [
      'rename a code that is not offered',
      changes('/changes/*/urgency', { offer: ['now'], codeTitles: { 'at-review': 'Later' } }),
      'wrong-code',
      '/changes/~1changes~1*~1urgency/codeTitles/at-review',
      /not among the codes/,
      /offer the code/,
    ],
    [
      'change a field that is not there',
      changes('/goingWel', { title: 'x' }),
      'unknown-field',
      '/changes/~1goingWel',
      /no "goingWel"/,
      /Did you mean "goingWell"/,
    ],
    [
      'change one item',
      changes('/changes/0/seen', { title: 'x' }),
      'unknown-field',
      '/changes/~1changes~10~1seen',
      /every item/,
      /Write \* for the items, in place of 0/,
    ],
    [
      'go below a field',
      changes('/carer/name', { title: 'x' }),
      'unknown-field',
      '/changes/~1carer~1name',
      /nothing below a field/,
      /Shorten/,
    ],
    [
      'change its own fields as if they were the form’s',
      changes('/extensions/example', { title: 'x' }),
      'unknown-field',
      '/changes/~1extensions~1example',
      /no field of the form/,
      /under "fields"/,
    ],
    [
      'change another authority’s fields',
      changes('/extensions/other', { title: 'x' }),
      'unknown-field',
      '/changes/~1extensions~1other',
      /no field of the form/,
      /another authority/,
    ],
    [
      'order what is not there',
      changes('', { order: ['on', 'carrer'] }),
      'unknown-field',
      '/changes//order/1',
      /no "carrer"/,
      /Did you mean "carer"/,
    ],
    [
      'order what is there twice',
      changes('', { order: ['on', 'on'] }),
      'contradicts',
      '/changes//order/1',
      /twice/,
      /once/,
    ],
    [
      'order a list',
      changes('/changes', { order: ['id'] }),
      'not-for-this-field',
      '/changes/~1changes/order',
      /is for parts, and this is a list/,
      /\/\*/,
    ],
    [
      'take the namespace of migrations',
      { ...base, namespace: 'migrated' },
      'reserved-namespace',
      '/namespace',
      /taken/,
      /your own|own/,
    ],
    [
      'refer to a list that is not there',
      {
        ...base,
        codeLists: theExample.codeLists,
        fields: { team: { type: 'code', codes: 'teem', title: 'T' } },
      },
      'unknown-list',
      '/fields/team/codes',
      /no code list "teem"/,
      /Did you mean "team"/,
    ],
    [
      'have a list without codes',
      { ...base, codeLists: { team: { title: 'Team', codes: [] } } },
      'contradicts',
      '/codeLists/team/codes',
      /no codes/,
      /Add one/,
    ],
    [
      'have a code twice',
      {
        ...base,
        codeLists: {
          team: {
            title: 'Team',
            codes: [
              { code: 'n', title: 'N' },
              { code: 'n', title: 'N' },
            ],
          },
        },
      },
      'contradicts',
      '/codeLists/team/codes/1',
      /twice/,
      /once/,
    ],
    [
      'leave nothing of an own field',
      fields({ n: { type: 'number', title: 'N', minimum: 2, maximum: 1 } }),
      'contradicts',
      '/fields/n/maximum',
      /Nothing is left/,
      /smaller/,
    ],
    [
      'be for another form',
      { ...base, form: 'pep' },
      'wrong-form',
      '/form',
      /for the form "pep", and this is "carer-update"/,
      /Apply it/,
    ],
    [
      'be for a form that is not there',
      { ...base, form: 'care-plans' },
      'wrong-code',
      '/form',
      /no form "care-plans"/,
      /Did you mean "care-plan"/,
    ],
    [
      'be for a later version',
      { ...base, formVersion: '1-1-0' },
      'wrong-version',
      '/formVersion',
      /1-1-0.*1-0-1/,
      /There is: 1-0-0, 1-0-1/,
    ],
    [
      'misspell a member',
      { ...base, feilds: {} },
      'unknown-member',
      '/feilds',
      /An overlay has no "feilds"/,
      /Did you mean "fields"/,
    ],
    [
      'misspell a limit',
      changes('/carer', { maxLenght: 3 }),
      'unknown-member',
      '/changes/~1carer/maxLenght',
      /A change has no "maxLenght"/,
      /Did you mean "maxLength"/,
    ],
    [
      'misspell a type',
      fields({ n: { type: 'numbre', title: 'N' } }),
      'wrong-code',
      '/fields/n/type',
      /no type "numbre"/,
      /Did you mean "number"/,
    ],
    [
      'leave out a title',
      fields({ n: { type: 'number' } }),
      'missing',
      '/fields/n/title',
      /"title" is missing/,
      /Add/,
    ],
    [
      'set a date that is none',
      changes('/on', { notAfter: '2026-02-30' }),
      'bad-format',
      '/changes/~1on/notAfter',
      /no such day as 2026-02-30/,
      /Write/,
    ],
    [
      'name a field as every object has one',
      fields({ constructor: { type: 'text', title: 'C' } }),
      'bad-format',
      '/fields/constructor',
      /every object in JavaScript/,
      /name/,
    ],
    [
      'smuggle in a prototype',
      JSON.parse(
        JSON.stringify(base).replace('"fields":{}', '"fields":{"__proto__":{"type":"text","title":"P"}}'),
      ),
      'bad-format',
      '/fields/__proto__',
      /letters, digits/,
      /name/,
    ],
  ]

  test.each(steps)('%s', async (_, overlay, code, path, why, remedy) => {
    const issues = await refused(overlay)
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]])
    expect(issues[0]?.message).toMatch(why)
    expect(issues[0]?.remedy).toMatch(remedy)
    for (const { message, remedy } of issues)
      expect(`${message} ${remedy}`).not.toMatch(/undefined|please|invalid|\.$/i)
  })

  test('widen what the core limits', async () => {
    const own = { ...base, form: 'care-plan', changes: { '/education/attendancePercent': { maximum: 101 } } }
    expect(await refused(own, 'care-plan')).toEqual([
      {
        code: 'loosens',
        path: '/changes/~1education~1attendancePercent/maximum',
        message: 'The core has maximum 100, and 101 is more: others would refuse what is beyond',
        remedy: 'Choose 100 or less',
      },
    ])
  })

  test('a form without own fields gets none', async () => {
    const issues = await refused({ ...theExample, form: 'carer-feedback', changes: {} }, 'carer-feedback')
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['no-own-fields', '/fields']])
  })

  test('everything that is wrong is said at once', async () => {
    const issues = await refused({
      ...base,
      version: '1.0',
      authorty: 'x',
      fields: { a: { type: 'txt', title: 'A' }, b: { type: 'code', codes: 'none', title: 'B' } },
      changes: { '/on': { remove: true, maxLength: 3 }, '/carePlanId': { hidden: true, required: false } },
    })
    expect(issues.map(({ path }) => path)).toEqual([
      '/version',
      '/fields/a/type',
      '/changes/~1on/remove',
      '/authorty',
      '/fields/b/codes',
      '/changes/~1on/maxLength',
      '/changes/~1carePlanId/required',
      '/changes/~1carePlanId/hidden',
    ])
  })

  test.each([[null], [[]], ['text'], [7], [undefined]])('be %j', (value) => {
    const result = applyOverlay({ schema: core }, value)
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'wrong-type', path: '' }])
  })
})
