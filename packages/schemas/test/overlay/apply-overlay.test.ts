import { describe, expect, test } from 'vitest'
import { validateCarerUpdate } from '../../src/records/carer-update.ts'
import { loadValidator } from '../load-validator.ts'
import { applied, at, core } from './overlaid.ts'
import { theExample } from './the-example.ts'

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
