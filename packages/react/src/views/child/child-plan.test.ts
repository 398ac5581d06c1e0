import type { CarePlanRecord } from '@open-care-plan/model'
import { formDefinitions, schemaOf } from '@open-care-plan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCarePlan, anyDay } from '../../../../model/test/arbitrary-record.ts'
import { asAt, sampleNames } from '../../../test/child-samples.ts'
import { samplePlan } from '../../../test/samples.ts'
import { ageGroups } from './age-group.ts'
import { allowedFields, onlyAllowed } from './allowed-fields.ts'
import { childPlan } from './child-plan.ts'

/** Every value of a record that is not itself a record, with its path, in which a star is an item: `iro/name`. */
function leavesOf(value: unknown, path = ''): readonly { path: string; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, isLeaf(item) ? path : `${path}/*`))
  if (isLeaf(value)) return [{ path: path.slice(1), value }]
  return Object.entries(value as object).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`))
}

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null

/** A record in which each value goes through a function that is given its path. */
function mapLeaves(value: unknown, change: (path: string, value: unknown) => unknown, path = ''): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => mapLeaves(item, change, isLeaf(item) ? path : `${path}/*`))
      .filter((item) => item !== undefined)
  }
  if (isLeaf(value)) return change(path.slice(1), value)
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([name, member]) => [name, mapLeaves(member, change, `${path}/${name}`)])
      .filter(([, member]) => member !== undefined),
  )
}

const allowed = new Set(allowedFields)

/** Texts that nobody else has, each fit to pass the gate of its field: what is shown tells where it came from. */
function marked(record: CarePlanRecord): { record: CarePlanRecord; pathOf: Map<string, string> } {
  const pathOf = new Map<string, string>()
  const copy = mapLeaves(record, (path, value) => {
    if (path === 'contact/*/personId' || path === 'siblings/*/personId') return 'item-0'
    if (
      typeof value !== 'string' ||
      !/^(?: ?|Sam said so on Tuesday|See the report|Nadia Farrow)$/.test(value)
    )
      return value
    const mark = String(10_000 + pathOf.size)
    pathOf.set(mark, path)
    if (/\/phone$|coverContact$/.test(path)) return `0151 4${mark}`
    if (/frequency$/.test(path)) return `Mondays at ${mark}`
    return `You and I ${mark}`
  }) as CarePlanRecord
  return { record: copy, pathOf }
}

test('of any record, only texts of allowed fields are shown, and each allowed text can be', () => {
  const shown = new Set<string>()
  fc.assert(
    fc.property(anyCarePlan, anyDay, fc.constantFrom(...ageGroups), (plan, day, ageGroup) => {
      const { record, pathOf } = marked(plan)
      const told = JSON.stringify(childPlan(record, { asAt: day, ageGroup, previous: record }))
      for (const [mark, path] of pathOf) if (told.includes(mark)) shown.add(path)
    }),
    { numRuns: 800, seed: 20_261_121 },
  )
  const texts = [...shown].sort()
  expect(texts.filter((path) => !allowed.has(path))).toEqual([])
  expect(texts).toEqual([
    'child/givenName',
    'child/likesToBeCalled',
    'contact/*/childsView',
    'contact/*/frequency',
    'contingencies/*/saidToChild',
    'education/designatedTeacher/name',
    'education/school/name',
    'health/assessments/*/name',
    'health/dentist/name',
    'health/gp/name',
    'health/optician/name',
    'iro/name',
    'iro/phone',
    'leavingCare/personalAdviser/name',
    'needs/*/childsView',
    'participation/advocacy/advocate/name',
    'participation/advocacy/advocate/organisation',
    'participation/advocacy/advocate/phone',
    'participation/independentVisitor/visitor/name',
    'people/*/name',
    'placements/*/carer/name',
    'state/whatChanged',
    'views/*/reasonNotFollowed',
    'views/*/response',
    'views/*/words',
    'workers/*/coverContact',
    'workers/*/coverName',
    'workers/*/name',
    'workers/*/phone',
  ])
})

test('of any record, what is not allowed makes no difference to what is shown', () => {
  fc.assert(
    fc.property(anyCarePlan, anyDay, (record, day) => {
      const bare = mapLeaves(record, (path, value) =>
        allowed.has(path) || path === 'id' || path === 'child/id' ? value : undefined,
      ) as CarePlanRecord
      expect(childPlan(bare, { asAt: day })).toEqual(childPlan(record, { asAt: day }))
    }),
    { numRuns: 300 },
  )
})

describe.each(sampleNames)('%s', (name) => {
  test('every text that is shown stands in an allowed field', () => {
    const plan = samplePlan(name)
    const texts = leavesOf(onlyAllowed(plan)).map(({ value }) => String(value))
    const codes = /^(?:[a-z0-9-]+|\/.*|\d{4}-\d{2}(-\d{2})?)$/
    const told = leavesOf(childPlan(plan, { asAt })).map(({ value }) => value)
    const stray = told.filter(
      (value) =>
        typeof value === 'string' &&
        !codes.test(value) &&
        !['Christmas', 'Easter'].includes(value) &&
        !texts.some((text) => text.includes(value)),
    )
    expect(stray).toEqual([])
  })

  test('what is private to staff and to parents stays out', () => {
    const plan = samplePlan(name)
    const secrets = leavesOf({
      ...plan.reasons,
      risks: plan.reasons?.risks,
      assessments: plan.assessments,
      proceedings: plan.proceedings,
      exploitation: plan.exploitation,
      modernSlavery: plan.modernSlavery,
      disputes: plan.disputes,
      legal: plan.legal,
      parents: plan.views?.filter(({ whose }) => whose !== 'child'),
      people: plan.people?.map(({ name: _, ...rest }) => rest),
      reasonsOfContact: plan.contact?.map(({ reasonIfNone, where, support, howItGoes }) => [
        reasonIfNone ?? '',
        where ?? '',
        support ?? '',
        howItGoes ?? '',
      ]),
    }).flatMap(({ value }) => (typeof value === 'string' && value.length > 25 ? [value] : []))
    const told = JSON.stringify(childPlan(plan, { asAt }))
    expect(secrets.filter((secret) => told.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([])
  })

  test('the input stays as it was, and what is made is plain JSON', () => {
    const plan = samplePlan(name)
    const told = childPlan(plan, { asAt, previous: plan })
    expect(plan).toEqual(samplePlan(name))
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  })
})

test.each([
  'Updated after the meeting. Leanne missed three visits and was rude to the worker.',
  'You see Mum less, because Leanne has relapsed.',
  'You see Mum less. Joss was upset and hit out at Maya.',
  'You see Mum less. Leanne said “I cannot cope with him”.',
])('what changed is not shown where it is an adult’s note or another’s affair: %s', (whatChanged) => {
  const record = { ...samplePlan('nine-year-old'), state: { whatChanged } }
  const plan = childPlan(record, { asAt })
  expect(plan.told.whatChanged).toBeUndefined()
  expect(plan.keptBack).toContain('/state/whatChanged')
  for (const word of ['Leanne', 'relapsed', 'upset', 'cope', 'rude'])
    expect(JSON.stringify(plan)).not.toContain(word)
})

test('an allowed field is of a section that the child is shown; what changed is the one exception', () => {
  const sections = formDefinitions.find(({ form }) => form === 'care-plan')?.sections ?? []
  const shown = sections.filter(({ child }) => child).flatMap(({ members }) => members)
  const outside = allowedFields.filter((field) => !shown.includes(`/${field.split('/')[0]}`))
  expect(outside).toEqual(['state/whatChanged'])
})

test('an allowed field is a field of the model', async () => {
  const { definitions, ...root } = (await schemaOf('care-plan')) as Node & {
    definitions: Record<string, Node>
  }
  const has = (schema: Node | undefined, [name, ...rest]: readonly string[]): boolean => {
    const reference = schema?.$ref?.split('/').at(-1) ?? schema?.allOf?.[0]?.$ref?.split('/').at(-1)
    const node = reference === undefined ? schema : definitions[reference]
    if (node === undefined || name === undefined) return node !== undefined
    return has(name === '*' ? node.items : node.properties?.[name], rest)
  }
  expect(allowedFields.filter((field) => !has(root, field.split('/')))).toEqual([])
})

interface Node {
  readonly $ref?: string
  readonly allOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
}

test('a value that is not of the shape of its field is cut off', () => {
  const odd = {
    child: { likesToBeCalled: { secret: 'x' } },
    people: { name: 'x' },
    contact: [{ kinds: [{ secret: 'x' }, 'video'] }, 'x'],
    __proto__: { iro: { name: 'x' } },
  }
  expect(onlyAllowed(odd as unknown as CarePlanRecord)).toEqual({
    child: {},
    contact: [{ kinds: ['video'] }, {}],
  })
})
