import { mustBe, mustBeDate } from '@open-care-plan/model/issues'
import { toPointer } from '@open-care-plan/model/json-pointer'
import { datePattern } from '../dates.ts'
import { didYouMean } from '../nearest.ts'
import type { Issues } from '../overlay-issue.ts'
import type { KindShape, ListShape, MapShape, ObjectShape, Shape, TextShape } from './shape.ts'

type Path = readonly (string | number)[]
type Members = Readonly<Record<string, unknown>>

const asWritten = 'Write it as the message says, or leave it out: null is not the same as leaving out'

/**
 * A value as far as it has its shape: whatever has not is said, and left out of what is returned, so that the rest can still be
 * looked at. `undefined` where nothing of it can be used.
 */
export function readShape(shape: Shape, value: unknown, path: Path, issues: Issues): unknown {
  const wrong = (message: string) => {
    const remedy = path.length === 0 ? 'Give an overlay as one JSON object' : asWritten
    return void issues.add('wrong-type', toPointer(path), message, remedy)
  }
  switch (shape.shape) {
    case 'text':
      return typeof value === 'string' ? readText(shape, value, path, issues) : wrong(mustBe.text)
    case 'date':
      if (typeof value === 'string' && new RegExp(datePattern).test(value)) return value
      return void issues.add('bad-format', toPointer(path), mustBeDate(value), asWritten)
    case 'flag':
      return typeof value === 'boolean' ? value : wrong(mustBe.yesNo)
    case 'number':
      if (shape.isCount) return isCount(value) ? value : wrong('Must be a whole number, 0 or more')
      return typeof value === 'number' && Number.isFinite(value) ? value : wrong('Must be a number')
    case 'list':
      return Array.isArray(value) ? readList(shape, value, path, issues) : wrong(mustBe.list)
    case 'map':
      return isObject(value) ? readMap(shape, value, path, issues) : wrong(mustBe.part)
    case 'object':
      return isObject(value) ? readObject(shape, value, path, issues) : wrong(mustBe.part)
    case 'kind':
      return isObject(value) ? readKind(shape, value, path, issues) : wrong(mustBe.part)
  }
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readText({ pattern, mustBe, oneOf }: TextShape, value: string, path: Path, issues: Issues) {
  if (oneOf !== undefined && !oneOf.includes(value)) {
    const remedy = didYouMean(value, oneOf) ?? `Choose one of: ${oneOf.join(', ')}`
    return void issues.add(
      'wrong-code',
      toPointer(path),
      `There is no ${path.at(-1)} "${cut(value)}"`,
      remedy,
    )
  }
  return new RegExp(pattern, 'u').test(value)
    ? value
    : void issues.add('bad-format', toPointer(path), mustBe, asWritten)
}

function readList({ of }: ListShape, value: readonly unknown[], path: Path, issues: Issues): unknown[] {
  return value
    .map((item, at) => readShape(of, item, [...path, at], issues))
    .filter((item) => item !== undefined)
}

function readMap(
  { names, namesMustBe, nameRemedy, of }: MapShape,
  value: Members,
  path: Path,
  issues: Issues,
) {
  const name = new RegExp(names, 'u')
  return collected(Object.keys(value), (each) => {
    const at = [...path, each]
    if (name.test(each)) return readShape(of(), value[each], at, issues)
    return void issues.add('bad-format', toPointer(at), namesMustBe, nameRemedy)
  })
}

function readObject(
  { what, members, required, forbidden = {} }: ObjectShape,
  value: Members,
  path: Path,
  issues: Issues,
) {
  for (const name of required) {
    if (Object.hasOwn(value, name)) continue
    issues.add('missing', toPointer([...path, name]), `"${name}" is missing`, `Add "${name}"`)
  }
  return collected(Object.keys(value), (name) => {
    const at = [...path, name]
    const member = Object.hasOwn(members, name) ? members[name] : undefined
    if (member !== undefined) return readShape(member, value[name], at, issues)
    const known = Object.keys(members)
    const not = Object.hasOwn(forbidden, name) ? forbidden[name] : undefined
    if (not !== undefined) return void issues.add(not.code, toPointer(at), not.message, not.remedy)
    const remedy = didYouMean(name, known) ?? `Leave it out. There are: ${known.join(', ')}`
    return void issues.add('unknown-member', toPointer(at), `${capital(what)} has no "${cut(name)}"`, remedy)
  })
}

function readKind({ what, kinds }: KindShape, value: Members, path: Path, issues: Issues): unknown {
  const types = Object.keys(kinds)
  const type = Object.hasOwn(value, 'type') ? value.type : undefined
  const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (kind !== undefined) {
    const read = readObject(kind(), value, path, issues)
    // Without what it needs it is nothing that could be added.
    return kind().required.every((name) => Object.hasOwn(read, name)) ? read : undefined
  }
  const at = toPointer([...path, 'type'])
  const choose = `Choose one of: ${types.join(', ')}`
  if (type === undefined) return void issues.add('missing', at, '"type" is missing', choose)
  const shown = typeof type === 'string' ? `"${cut(type)}"` : 'like that'
  const near = typeof type === 'string' ? didYouMean(type, types) : undefined
  return void issues.add('wrong-code', at, `There is no type ${shown} for ${what}`, near ?? choose)
}

const collected = (names: readonly string[], read: (name: string) => unknown): Members =>
  Object.fromEntries(
    names.map((name) => [name, read(name)] as const).filter(([, value]) => value !== undefined),
  )

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
