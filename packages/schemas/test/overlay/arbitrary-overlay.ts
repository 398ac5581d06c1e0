import fc from 'fast-check'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import type { Change, Overlay, OwnField } from '../../src/overlay/overlay.ts'

/** One field of a published form, by its pointer. */
interface FormField {
  readonly pointer: string
  readonly schema: JsonSchemaObject
  readonly isMember: boolean
  readonly isRequired: boolean
}

/** Every field of a draft-07 schema, each at every place that it stands at. */
function fieldsOf(root: JsonSchemaObject): FormField[] {
  const found: FormField[] = []
  const visit = (field: JsonSchemaObject, pointer: string, isMember: boolean, isRequired: boolean): void => {
    const ref = field.$ref ?? (field.allOf?.[0] as JsonSchemaObject | undefined)?.$ref
    const schema =
      ref === undefined ? field : (root.definitions?.[ref.replace('#/definitions/', '')] as JsonSchemaObject)
    found.push({ pointer, schema, isMember, isRequired })
    if (schema.type === 'array') visit(schema.items as JsonSchemaObject, `${pointer}/*`, false, false)
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const required = schema.required?.includes(name) === true
      visit(member as JsonSchemaObject, `${pointer}/${name}`, true, required)
    }
  }
  visit(root, '', false, false)
  return found
}

/** Any overlay of a form that may be applied to it. */
export function arbitraryOverlay(form: Overlay['form'], root: JsonSchemaObject): fc.Arbitrary<Overlay> {
  const fields = fieldsOf(root)
  // Half of the changes are near the top, where a record that is made at random most often has something.
  const near = fields.filter(({ pointer }) => pointer.split('/').length < 4)
  const some = fc
    .array(fc.oneof(fc.constantFrom(...near), fc.constantFrom(...fields)), { maxLength: 6 })
    .chain((chosen) =>
      fc.tuple(...[...new Set(chosen)].map((field) => fc.tuple(fc.constant(field.pointer), changeTo(field)))),
    )
    .map((changes) => Object.fromEntries(changes))
  const hasOwn = root.properties?.extensions !== undefined
  return fc.record({
    id: fc.constant('own'),
    version: fc.constant('1-0-0'),
    authority: fc.constant('Example Council'),
    namespace: fc.constantFrom('example', '1st.council', 'A:b-c'),
    form: fc.constant(form),
    formVersion: fc.constantFrom('1-0-0', '1-0-1'),
    changes: some,
    codeLists: fc.constant({
      team: {
        title: 'Team',
        codes: [
          { code: 'n', title: 'North' },
          { code: 's', title: 'South' },
        ],
      },
    }),
    fields: hasOwn ? ownFields.fields : fc.constant({}),
  })
}

/** What may be done to a field, by what it is. */
function changeTo({ schema, isMember, isRequired }: FormField): fc.Arbitrary<Change> {
  const presence =
    !isMember || isRequired ? fc.constant({}) : fc.constantFrom({}, { required: true }, { hidden: true })
  const label = fc.constantFrom({}, { title: 'Here' }, { description: 'What belongs here' })
  return fc.tuple(presence, label, narrowing(schema)).map((parts) => Object.assign({}, ...parts) as Change)
}

function narrowing(schema: JsonSchemaObject): fc.Arbitrary<Change> {
  const { oneOf, type, format, properties } = schema
  if (oneOf !== undefined) {
    const codes = oneOf.map((branch) => (branch as { readonly const: string }).const)
    return fc.subarray(codes, { minLength: 1 }).map((offer) => ({ offer: offer.toReversed() }))
  }
  if (format === 'date') return between(fc.constantFrom(...days), 'notBefore', 'notAfter')
  if (type === 'string') return between(fc.nat(12), 'minLength', 'maxLength')
  if (type === 'array') return between(fc.nat(3), 'minItems', 'maxItems')
  if (type === 'integer' || type === 'number') {
    const { minimum = -9, maximum = 9 } = schema
    return between(fc.integer({ min: minimum, max: maximum }), 'minimum', 'maximum')
  }
  if (properties !== undefined) return fc.subarray(Object.keys(properties)).map((order) => ({ order }))
  return fc.constant({})
}

const days = [
  '1999-12-31',
  '2000-02-29',
  '2019-01-10',
  '2026-09-30',
  '2099-10-01',
  '0000-01-01',
  '9999-12-31',
]

/** One limit, or both in their order. */
const between = <T extends string | number>(
  value: fc.Arbitrary<T>,
  least: keyof Change,
  most: keyof Change,
): fc.Arbitrary<Change> =>
  fc.tuple(value, value, fc.constantFrom(0, 1, 2)).map(([a, b, which]) => {
    const [from, to] = a <= b ? [a, b] : [b, a]
    return { ...(which !== 0 && { [least]: from }), ...(which !== 1 && { [most]: to }) }
  })

const labelled = { title: fc.constant('Own') }
const required = fc.constantFrom({}, {}, { required: true })
const limited = (type: OwnField['type'], value: fc.Arbitrary<string | number>, least: string, most: string) =>
  fc
    .tuple(value, value)
    .map(
      ([a, b]) =>
        ({ type, title: 'Own', ...(a <= b ? { [least]: a, [most]: b } : { [most]: a }) }) as OwnField,
    )

const ownFields = fc.letrec<{ field: OwnField; fields: Readonly<Record<string, OwnField>> }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3 },
    limited('text', fc.nat(8), 'minLength', 'maxLength'),
    limited('date', fc.constantFrom(...days), 'notBefore', 'notAfter'),
    fc.record({ type: fc.constant('yes-no' as const), ...labelled }),
    limited('whole-number', fc.integer({ min: -5, max: 5 }), 'minimum', 'maximum'),
    limited('number', fc.integer({ min: -5, max: 5 }), 'minimum', 'maximum'),
    fc.record({ type: fc.constant('code' as const), codes: fc.constant('team'), ...labelled }),
    fc.record({ type: fc.constant('group' as const), fields: tie('fields'), ...labelled }),
    fc.record({ type: fc.constant('list' as const), items: tie('field'), maxItems: fc.nat(2), ...labelled }),
  ),
  fields: fc.dictionary(
    fc.constantFrom('a', 'own-field', 'length', 'id'),
    fc.tuple(tie('field'), required).map(([field, is]) => ({ ...(field as OwnField), ...is })),
    { maxKeys: 3, noNullPrototype: true },
  ),
}))
