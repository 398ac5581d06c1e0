import type { UiSchema } from '@open-care-plan/schemas/forms'
import type { Route } from '../../flow/route.ts'
import type { FormSource } from '../../forms/form-source.ts'
import type { RecordFormState } from '../../forms/use-record-form.ts'
import { formRules } from '../../record/form-rules.ts'
import { withItemIds } from '../../record/item-ids.ts'
import { isObject, memberOf } from '../../record/json.ts'
import { getAt, placeAt, placeOf } from '../../record/place.ts'
import type { RecordSnapshot } from '../../record/record-snapshot.ts'
import type { RecordStore } from '../../record/record-store.ts'
import { partOf } from '../../record/section-value.ts'
import type { TheirOptions } from './drawn-form.ts'
import { howFar } from './how-far.ts'
import { type RecordView, sharedItems, uiAt } from './record-view.ts'

/** What the pages of a form are drawn from, in place of the whole record. */
export type Shown = <Value extends object>(
  state: RecordFormState<Value>,
  page: Route['page'],
) => Pick<RecordFormState<Value>, 'store' | 'sections'>

/**
 * Gives pages a store that has only what the young person meets. What a page writes goes into the whole record, and what others
 * wrote stays there as it is; drafts, the server and the host have the whole record as ever.
 */
export function shownRecord(form: Pick<FormSource, 'schema' | 'ui'>, view: RecordView): Shown {
  const toWrite = new WeakMap<object, object>()
  const toRead = new WeakMap<object, object>()
  return ({ store, sections, snapshot }, page) => {
    const isWritten = page === 'section'
    const known = isWritten ? toWrite : toRead
    const shown = (known.get(store) ?? viewed(store, form, view, isWritten)) as typeof store
    known.set(store, shown)
    const answers = view.answers(snapshot.value)
    return {
      store: shown,
      sections: sections.map((each) =>
        each.isOwn ? { ...each, status: howFar(form, each.section, answers), toDo: 0 } : each,
      ),
    }
  }
}

/** Whether what stands at a path tells which item of a record it is, and cannot be changed. */
export function isFixedIn(ui: UiSchema, record: object): NonNullable<FormSource['isFixed']> {
  const shared = sharedItems(record, ui)
  return (shown, path) => {
    const way = path.map((step) => `/${/^\d+$/.test(step) ? '*' : step}`).join('')
    const { fixed } = (uiAt(ui, way)?.['ui:options'] ?? {}) as TheirOptions
    const item = getAt(shown, placeOf(path.slice(0, -1)))
    return (
      fixed === 'person' || (fixed === 'once-shared' && isObject(item) && shared.has(memberOf(item, 'id')))
    )
  }
}

function viewed<Value extends object>(
  store: RecordStore<Value>,
  { ui }: Pick<FormSource, 'ui'>,
  view: RecordView,
  isWritten: boolean,
): RecordStore<Value> {
  const look = isWritten ? view.items : view.answers
  const ids = { newId: () => crypto.randomUUID(), hasIds: formRules(ui).hasIds }
  const snapshots = new WeakMap<RecordSnapshot<Value>, RecordSnapshot<Value>>()
  const getSnapshot = (): RecordSnapshot<Value> => {
    const snapshot = store.getSnapshot()
    const known = snapshots.get(snapshot)
    if (known !== undefined) return known
    const { value, base, conflicts } = snapshot
    const shown = {
      ...snapshot,
      value: look(value),
      base: { ...base, value: look(base.value) },
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        base: view.answersAt(conflict.place, conflict.base),
        mine: view.answersAt(conflict.place, conflict.mine),
        theirs: view.answersAt(conflict.place, conflict.theirs),
      })),
    }
    snapshots.set(snapshot, shown)
    return shown
  }
  const getValue = () => getSnapshot().value
  /** What a page had, with the ids that its new items were given: it does not know them. */
  const given = new WeakMap<object, object>()
  let last: object | undefined
  return {
    ...store,
    author: store.author,
    getSnapshot,
    getValue,
    get: (place) => getAt(getValue(), place),
    setSection: (section, part, { from } = {}) => {
      const page = part as object
      const drawn =
        from === undefined
          ? partOf(
              getValue(),
              Object.keys(page).map((name) => `/${name}`),
            )
          : (from as object)
      const before = given.get(drawn) ?? drawn
      const whole = withItemIds(view.marked(page), before, '', ids) as object
      given.set(page, whole)
      last = whole
      store.setSection(section, whole, { from: before })
    },
    register: ({ flush, peek }) =>
      store.register({
        flush,
        ...(peek && {
          // A page counts the items that it has; in the record there are others before them.
          peek: () =>
            [peek() ?? []]
              .flat()
              .map((answer) => ({ ...answer, place: placeAt(last ?? getValue(), answer.place) })),
        }),
      }),
  }
}
