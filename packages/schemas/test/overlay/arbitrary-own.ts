import fc from 'fast-check'
import type { Overlay, OwnField } from '../../src/overlay/overlay.ts'

/** Values for an overlay's own fields: mostly right, now and then not. */
export function arbitraryOwn(overlay: Overlay): fc.Arbitrary<unknown> {
  return group(overlay.fields ?? {})
}

function group(fields: Readonly<Record<string, OwnField>>): fc.Arbitrary<unknown> {
  const names = Object.keys(fields)
  const required = names.filter((name) => fields[name]?.required === true)
  const whole = fc.record(Object.fromEntries(names.map((name) => [name, value(fields[name] as OwnField)])), {
    requiredKeys: required,
    noNullPrototype: true,
  })
  const odd = fc.constantFrom<unknown>({}, { extra: 1 }, null, [], 'text')
  return fc.oneof({ arbitrary: whole, weight: 12 }, { arbitrary: odd, weight: 1 })
}

function value(field: OwnField): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: right(field), weight: 12 }, { arbitrary: odd, weight: 1 })
}

const odd = fc.constantFrom<unknown>(
  null,
  1.5,
  -99,
  '',
  '2026-02-30',
  '2026-01-01',
  'much too long for that',
  [],
  {},
  true,
)

function right(field: OwnField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return fc.string({
        minLength: field.minLength ?? 0,
        maxLength: field.maxLength ?? 9,
        unit: 'grapheme-ascii',
      })
    case 'date':
      return fc.constantFrom(field.notBefore ?? '1999-12-31', field.notAfter ?? '2000-02-29', '2019-10-09')
    case 'yes-no':
      return fc.boolean()
    case 'whole-number':
    case 'number':
      return fc.integer({ min: field.minimum ?? field.maximum ?? 0, max: field.maximum ?? 9 })
    case 'code':
      return fc.constantFrom('n', 's')
    case 'group':
      return group(field.fields)
    case 'list':
      return fc.array(value(field.items), { minLength: field.minItems ?? 0, maxLength: field.maxItems ?? 2 })
  }
}
