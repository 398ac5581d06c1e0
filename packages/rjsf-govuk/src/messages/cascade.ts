import { referredTo } from '../schema/pointer.ts'
import type { SchemaNode } from '../schema/schemas-at.ts'
import { type Mistake, type Path, pathOf } from './mistake.ts'

/** Says which of the kinds of a `oneOf` or `anyOf` at a place is being filled in; undefined where nobody knows. */
export type ChosenKind = (path: Path) => number | undefined

const unions = new Set(['anyOf', 'oneOf'])

/**
 * Leaves out what only follows from other mistakes: “must match a schema in anyOf” beside what is wrong in the one that is
 * filled in, what is wrong in the others, and the `if` beside what its branch asks for. What is left without a reason of
 * its own stays, so that a record that is not valid never goes without a message.
 */
export function withoutCascades(
  mistakes: readonly Mistake[],
  schema: SchemaNode | undefined,
  chosen: ChosenKind,
): readonly Mistake[] {
  let left = [...mistakes]
  // The inner ones first: what they leave is what the outer ones choose from.
  const lines = mistakes
    .filter(({ name }) => unions.has(name ?? ''))
    .sort((one, other) => pathOf(other).length - pathOf(one).length || lengthOf(other) - lengthOf(one))
  for (const line of lines) left = ofOneKind(left, line, schema, chosen)
  const whole = left.filter(({ name }) => wholes.has(name ?? ''))
  return left
    .filter((mistake) => !whole.some((each) => each !== mistake && isOf(mistake, each)))
    .filter((mistake) => mistake.name !== 'if' || !hasReason(mistake, left))
    .filter(isFirst)
}

/** Keywords whose line says all: what stands below them is how the validator found out. */
const wholes = new Set(['contains', 'propertyNames', 'not'])

const isOf = ({ schemaPath = '' }: Mistake, { schemaPath: whole = '' }: Mistake): boolean =>
  whole !== '' && schemaPath.startsWith(`${whole}/`)

const lengthOf = ({ schemaPath = '' }: Mistake): number => schemaPath.length

/** The same said twice of one place, as two branches of a schema may, is said once. */
const isFirst = (mistake: Mistake, index: number, all: readonly Mistake[]): boolean =>
  all.findIndex(
    ({ property, name, params }) =>
      property === mistake.property &&
      name === mistake.name &&
      JSON.stringify(params) === JSON.stringify(mistake.params),
  ) === index

const hasReason = (mistake: Mistake, all: readonly Mistake[]): boolean => {
  const path = pathOf(mistake)
  return all.some((other) => other !== mistake && other.name !== 'if' && isWithin(pathOf(other), path))
}

function ofOneKind(
  mistakes: readonly Mistake[],
  line: Mistake,
  schema: SchemaNode | undefined,
  chosen: ChosenKind,
): Mistake[] {
  const path = pathOf(line)
  const kinds = kindsOf(line, schema)
  const groups = new Map<number, Mistake[]>()
  for (const mistake of mistakes) {
    if (mistake === line || !isWithin(pathOf(mistake), path)) continue
    const kind = kindOfMistake(mistake, line, kinds)
    if (kind !== undefined) groups.set(kind, [...(groups.get(kind) ?? []), mistake])
  }
  if (groups.size === 0) return [...mistakes]
  const known = chosen(path)
  const best = known !== undefined && groups.has(known) ? known : leastWrong(groups, path)
  const kept = new Set(groups.get(best))
  const dropped = new Set([...groups.values()].flat().filter((mistake) => !kept.has(mistake)))
  return mistakes.filter((mistake) => mistake !== line && !dropped.has(mistake))
}

/** The kind that somebody most likely meant: one whose own marks are met, and with the least left to do. */
function leastWrong(groups: ReadonlyMap<number, readonly Mistake[]>, path: Path): number {
  const weight = (all: readonly Mistake[]): number =>
    all.reduce((sum, mistake) => {
      const isMark = mistake.name === 'const' || mistake.name === 'enum'
      const isOther = mistake.name === 'type' && pathOf(mistake).length === path.length
      return sum + (isMark ? 100 : isOther ? 1000 : 1)
    }, 0)
  return [...groups].sort(([, one], [, other]) => weight(one) - weight(other))[0]?.[0] ?? 0
}

const isWithin = (path: Path, group: Path): boolean => group.every((token, index) => path[index] === token)

/** Of which kind a mistake speaks: the number after the keyword in its path, or of the kind whose `$ref` leads to it. */
function kindOfMistake(
  { schemaPath = '' }: Mistake,
  line: Mistake,
  kinds: readonly unknown[],
): number | undefined {
  const base = `${line.schemaPath ?? ''}/`
  if (schemaPath.startsWith(base)) {
    const number = Number.parseInt(schemaPath.slice(base.length), 10)
    return Number.isNaN(number) ? undefined : number
  }
  const found = kinds.findIndex((kind) => {
    const ref = (kind as SchemaNode | null)?.$ref
    return typeof ref === 'string' && schemaPath.startsWith(`${ref}/`)
  })
  return found < 0 ? undefined : found
}

function kindsOf({ schemaPath = '' }: Mistake, schema: SchemaNode | undefined): readonly unknown[] {
  const kinds = referredTo(schemaPath, schema)
  return Array.isArray(kinds) ? kinds : []
}
