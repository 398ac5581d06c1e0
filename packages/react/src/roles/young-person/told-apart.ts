import { isObject, memberOf } from '../../record/json.ts'
import { isNothing } from '../../views/document/record-part.tsx'

/**
 * How items are told apart of which one member says the same: “1 of 2” for the first, by the ids of the items. Items in which
 * nobody else wrote are not counted: what they are about is chosen, and not told.
 *
 * @param form Has `{answer}`, `{number}` and `{count}`; the answer stays to be filled in.
 * @param notTheirs The members that others write.
 */
export function toldApart(
  list: unknown,
  member: string,
  form: string,
  notTheirs: readonly string[],
): Readonly<Record<string, string>> {
  const items = (Array.isArray(list) ? list : []).filter(
    (item: unknown) => isObject(item) && notTheirs.some((name) => !isNothing(memberOf(item, name))),
  )
  const idsOf = new Map<unknown, string[]>()
  for (const item of items) {
    const [id, says] = [memberOf(item, 'id'), memberOf(item, member)]
    if (typeof id === 'string' && says !== undefined) idsOf.set(says, [...(idsOf.get(says) ?? []), id])
  }
  const told = [...idsOf.values()].flatMap((ids) =>
    ids.length < 2
      ? []
      : ids.map((id, at) => [
          id,
          form.replace('{number}', String(at + 1)).replace('{count}', String(ids.length)),
        ]),
  )
  return Object.fromEntries(told)
}
