import type { UiSchema, VisibleWhen } from '@open-care-plan/schemas/forms'
import { isList, isObject, memberOf, namesIn, withMember } from '../../record/json.ts'
import { stepsOf } from '../../record/place.ts'
import { isNothing } from '../../views/document/record-part.tsx'
import type { FieldSchema } from '../../views/shared/field-words.ts'
import { type Opened, questionsOf, type TheirOptions } from './drawn-form.ts'
import { isAsked, type TheirItems, type YoungPersonForm } from './questions.ts'

/** What of a record the young person meets. The record itself is never changed by looking at it. */
export interface RecordView {
  /** Of every list the items that are theirs, each whole: what the boxes of a page are filled from. */
  readonly items: <Value>(record: Value) => Value
  /** The same with no more in it than is asked, to read. */
  readonly answers: <Value>(record: Value) => Value
  /** What stands at a place, with no more in it than is asked. */
  readonly answersAt: (place: string, value: unknown) => unknown
  /** A page’s part of the record with what a new item of theirs needs, so that it is theirs when it comes back. */
  readonly marked: <Value>(part: Value) => Value
}

/** How a record is looked at, given the form as it is drawn for them. */
export function recordView(
  form: YoungPersonForm,
  { schema, ui }: { readonly schema: FieldSchema; readonly ui: UiSchema },
  { people, ofOthers }: Opened,
): RecordView {
  const rules = new Map<string, TheirItems>()
  for (const [path, question] of Object.entries(questionsOf(form)))
    if (isAsked(question) && question.items !== undefined) rules.set(path, question.items)

  const isTheirs = (item: unknown, path: string): boolean => {
    const rule = rules.get(path)
    if (isObject(item) && ofOthers.has(String(memberOf(item, 'id')))) return false
    if (rule === undefined) return true
    if (!isObject(item)) return false
    if (rule === 'own') return !isShared(item, uiAt(ui, `${path}/*`))
    if ('person' in rule) return people.has(String(memberOf(item, rule.person)))
    return memberOf(item, rule.member) === rule.is
  }
  const eachList = <Value>(
    value: Value,
    change: (list: readonly unknown[], path: string) => readonly unknown[],
  ) => changeLists(value, '', change, (path) => [...rules.keys()].some((list) => isOnTheWay(path, list)))
  const items = <Value>(record: Value): Value =>
    eachList(record, (list, path) => {
      const theirs = list.filter((item) => isTheirs(item, path))
      return theirs.length === list.length ? list : theirs
    })
  const prune = (value: unknown, path: string): unknown => {
    if (isList(value)) return value.map((item) => prune(item, `${path}/*`))
    if (!isObject(value)) return value
    const part = schemaAt(schema, path)
    const kept = Object.entries(value).filter(
      ([name]) => Object.hasOwn(part?.properties ?? {}, name) || isCondition(uiAt(ui, path), name),
    )
    return Object.fromEntries(kept.map(([name, member]) => [name, prune(member, `${path}/${name}`)]))
  }
  return {
    items,
    answers: (record) => prune(items(record), '') as typeof record,
    answersAt: (place, value) => prune(value, pathOfPlace(place)),
    marked: (part) =>
      eachList(part, (list, path) => {
        const rule = rules.get(path)
        if (typeof rule !== 'object' || !('member' in rule)) return list
        const marked = list.map((item) =>
          isObject(item) && memberOf(item, rule.member) === undefined
            ? withMember(item, rule.member, rule.is)
            : item,
        )
        return marked.every((item, index) => item === list[index]) ? list : marked
      }),
  }
}

/** Whether others wrote in an item: something stands in a member that is not the young person’s. */
export function isShared(item: unknown, ui: UiSchema | undefined): boolean {
  const { notTheirs = [] } = (ui?.['ui:options'] ?? {}) as TheirOptions
  return isObject(item) && notTheirs.some((name) => !isNothing(memberOf(item, name)))
}

/** The ids of the items of a record in which others wrote. */
export function sharedItems(
  value: unknown,
  ui: UiSchema | undefined,
  found = new Set<unknown>(),
): Set<unknown> {
  if (ui === undefined) return found
  if (isList(value)) {
    for (const item of value) {
      if (isObject(item) && isShared(item, ui.items)) found.add(memberOf(item, 'id'))
      sharedItems(item, ui.items, found)
    }
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) sharedItems(member, ui[name] as UiSchema, found)
  }
  return found
}

const isOnTheWay = (path: string, list: string): boolean => list === path || list.startsWith(`${path}/`)

/** A value with some of its lists changed; what is not on the way to one is the same object as before. */
function changeLists<Value>(
  value: Value,
  path: string,
  change: (list: readonly unknown[], path: string) => readonly unknown[],
  isOnWay: (path: string) => boolean,
): Value {
  if (!isOnWay(path)) return value
  if (isList(value)) {
    const list = change(value, path)
    const items = list.map((item) => changeLists(item, `${path}/*`, change, isOnWay))
    return (items.every((item, index) => item === list[index]) ? list : items) as Value
  }
  if (!isObject(value)) return value
  let result = value as Readonly<Record<string, unknown>>
  for (const name of namesIn(result)) {
    const member = memberOf(value, name)
    const now = changeLists(member, `${path}/${name}`, change, isOnWay)
    if (now !== member) result = withMember(result, name, now)
  }
  return result as Value
}

/** Members on which it depends whether another is asked: a page has to know them. */
function isCondition(ui: UiSchema | undefined, name: string): boolean {
  if (ui === undefined) return false
  return Object.entries(ui).some(([member, below]) => {
    if (member.startsWith('ui:') || typeof below !== 'object' || below === null) return false
    const condition: VisibleWhen | undefined = (below as UiSchema)['ui:options']?.visibleWhen
    return condition !== undefined && stepsOf(condition.pointer).at(0) === name
  })
}

const stepsIn = (path: string): readonly string[] => path.split('/').slice(1)

/** The UI schema of a path, with `*` for any item. */
export function uiAt(ui: UiSchema, path: string): UiSchema | undefined {
  return stepsIn(path).reduce<UiSchema | undefined>(
    (below, step) => (step === '*' ? below?.items : (below?.[step] as UiSchema | undefined)),
    ui,
  )
}

/** The schema of a path, with `*` for any item. */
export const schemaAt = (schema: FieldSchema, path: string): FieldSchema | undefined =>
  stepsIn(path).reduce<FieldSchema | undefined>(
    (below, step) => (step === '*' ? below?.items : below?.properties?.[step]),
    schema,
  )

/** A place of a record as a path: `/views/@view-1/words` is `/views/*\/words`. */
const pathOfPlace = (place: string): string =>
  stepsOf(place)
    .map((step) => `/${step.startsWith('@') || /^\d+$/.test(step) ? '*' : step}`)
    .join('')
