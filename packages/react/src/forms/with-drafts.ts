import { isList, isObject, isSame, memberOf, withMember } from '../record/json.ts'

/** What is typed in one box, and where it belongs in the data of the form. */
export interface Draft {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** The data of a form with what is typed in its boxes. */
export const withDrafts = (data: unknown, drafts: readonly Draft[]): unknown =>
  drafts.reduce((next, { path, value }) => put(next, path, value), data)

function put(data: unknown, [step, ...rest]: Draft['path'], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items = isList(data) ? data : []
    return items.toSpliced(step, 1, put(items[step], rest, value))
  }
  const holder = isObject(data) ? data : {}
  return withMember(holder, step, put(memberOf(holder, step), rest, value))
}

/** What changed from one state of a form’s data to the next, over a state in which other answers of it were changed. */
export function withChanges(before: unknown, after: unknown, over: unknown): unknown {
  if (isSame(before, after)) return over
  if (isList(before) && isList(after) && isList(over)) {
    if (before.length !== after.length || before.length !== over.length) return after
    return after.map((item, at) => withChanges(before[at], item, over[at]))
  }
  if (!isObject(before) || !isObject(after) || !isObject(over)) return after
  const names = new Set([...Object.keys(after), ...Object.keys(over)])
  return [...names].reduce<object>(
    (next, name) =>
      withMember(
        next as Readonly<Record<string, unknown>>,
        name,
        withChanges(memberOf(before, name), memberOf(after, name), memberOf(over, name)),
      ),
    {},
  )
}
