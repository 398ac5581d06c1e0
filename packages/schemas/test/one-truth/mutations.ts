import fc from 'fast-check'

/** A change to a record: at which of its places, how, and with which of the values that the change knows. */
export interface Mutation {
  readonly kind: keyof typeof mutations
  readonly place: number
  readonly pick: number
}

type Holder = Record<string, unknown> | unknown[]

/** One member or item of a record, and what holds it. */
interface Place {
  readonly holder: Holder
  readonly key: string | number
}

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}

const otherTypes = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  -0,
  1e300,
  -1e300,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  '0',
  [],
  {},
  [[]],
  [{}],
  [null],
  { id: 'x' },
] as const

const names = [
  'extra',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  'a/b~c',
  'id',
  'Id',
  'ID',
  'id ',
  '0',
  '$ref',
  '$schema',
  'schemaVersion',
  'extensions',
] as const

const wrongCodes = [
  'toString',
  '__proto__',
  'constructor',
  'Yes',
  'yes ',
  'YES',
  '00',
  '1.0',
  'á',
  '\u0000',
  '\ud800',
  '😀',
] as const

const days = [
  '2026-02-28',
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '0000-02-29',
  '0000-01-01',
  '2026-04-31',
  '2026-12-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '2026-01-01T00:00',
  '٢٠٢٦-01-01',
  '2026-01-01\n',
  ' 2026-01-01',
  '9999-12-31',
  '10000-01-01',
  '-2026-01-01',
  '2026',
  '2026-05',
  '2026-13',
  '2026-5',
  '2026-05-',
  '09/03/2026',
  '9 March 2026',
  '1-0-0',
  '1-0-1',
  '2-0-0',
  '1-0',
  '9-9-9999999',
] as const

const longTexts = [
  'x'.repeat(99),
  'x'.repeat(100),
  'x'.repeat(101),
  'x'.repeat(10_000),
  `${'é'.repeat(5000)}\n`,
] as const

const depths = [
  nested(200, (inner) => [inner]),
  nested(1500, (inner) => [inner]),
  nested(1500, (inner) => ({ a: inner })),
  nested(300, (inner) => ({ id: 'x', needs: [inner] })),
] as const

const at = <T>(values: readonly T[], pick: number): T => values[pick % values.length] as T

// A copy each time: otherwise the next change could be made to a value that stands in two places, or in itself.
const set = ({ holder, key }: Place, value: unknown) =>
  Object.defineProperty(holder, key, {
    value: copy(value),
    enumerable: true,
    configurable: true,
    writable: true,
  })

const mutations = {
  drop: ({ holder, key }: Place) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  },
  retype: (place: Place, pick: number) => set(place, at(otherTypes, pick)),
  'wrong code': (place: Place, pick: number) => set(place, at(wrongCodes, pick)),
  'wrong date': (place: Place, pick: number) => set(place, at(days, pick)),
  'long text': (place: Place, pick: number) => set(place, at(longTexts, pick)),
  'deep nesting': (place: Place, pick: number) => set(place, at(depths, pick)),
  'extra member': ({ holder }: Place, pick: number) => {
    const value = at(otherTypes, Math.floor(pick / names.length))
    if (Array.isArray(holder)) holder.push(copy(value))
    else set({ holder, key: at(names, pick) }, value)
  },
  'same item twice': ({ holder, key }: Place) => {
    if (Array.isArray(holder)) holder.push(copy(holder[Number(key)]))
  },
  'wrong case': (place: Place) => {
    const value = (place.holder as Record<string, unknown>)[place.key]
    if (typeof value === 'string') {
      set(place, value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase())
    }
  },
  'another place’s value': (place: Place, pick: number, places: readonly Place[]) => {
    const { holder, key } = at(places, pick)
    set(place, (holder as Record<string, unknown>)[key])
  },
} as const

const kinds = Object.keys(mutations) as (keyof typeof mutations)[]

/** One to three changes. */
export const someMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), place: fc.nat(100_000), pick: fc.nat(100_000) }),
  { minLength: 1, maxLength: 3 },
)

/** A copy of a record with the changes made to it, one after the other. */
export function mutated(record: unknown, changes: readonly Mutation[]): unknown {
  const root = { record: copy(record) }
  for (const { kind, place, pick } of changes) {
    const places = [...placesOf(root)]
    if (places.length === 0) break
    mutations[kind](at(places, place), pick, places)
  }
  return copy(root.record)
}

function* placesOf(holder: Holder, depth = 0): Generator<Place> {
  if (depth > 20) return
  for (const key of Object.keys(holder)) {
    yield { holder, key }
    const value = (holder as Record<string, unknown>)[key]
    if (typeof value === 'object' && value !== null) yield* placesOf(value as Holder, depth + 1)
  }
}

/** As it would be after it was written to a file and read again; with numbers that are too large for JavaScript. */
function copy(value: unknown): unknown {
  const infinite = '"1e999 without quotation marks"'
  const text = JSON.stringify(value, (_, member: unknown) =>
    member === Number.POSITIVE_INFINITY ? infinite.slice(1, -1) : member,
  )
  return text === undefined ? null : JSON.parse(text.replaceAll(infinite, '1e999'))
}
