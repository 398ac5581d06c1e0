import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formSource } from '../../forms/form-source.ts'
import { formRules } from '../../record/form-rules.ts'
import { createRecordStore } from '../../record/record-store.ts'
import { partOf } from '../../record/section-value.ts'
import { forYoungPerson } from './for-young-person.ts'

interface View {
  readonly id?: string
  readonly whose?: string
  readonly words?: string
}
interface Plan {
  readonly id: string
  readonly views?: readonly View[]
}

const words = fc.string({ minLength: 1, maxLength: 4 })
const at = fc.nat({ max: 5 })
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), at, words }),
    fc.record({ kind: fc.constant('write' as const), at, words }),
    fc.record({ kind: fc.constant('remove' as const), at }),
    // The page is drawn again, as when somebody comes back to it.
    fc.record({ kind: fc.constant('open' as const) }),
    fc.record({ kind: fc.constant('other-adds' as const), at, words }),
    fc.record({ kind: fc.constant('other-writes' as const), at, words }),
  ),
  { maxLength: 25 },
)
const start = fc.array(fc.constantFrom('child', 'parent', 'carer'), { maxLength: 5 })

const source = forYoungPerson(await formSource('care-plan'))

test('whatever is written on the page, in whatever order, what others say is as they said it', () => {
  fc.assert(
    fc.property(start, edits, (whose, steps) => {
      let others = 0
      const views = whose.map((each, index) => ({ id: `v${index}`, whose: each, words: `${index}` }))
      const store = createRecordStore<Plan>({
        value: { id: 'plan', views },
        form: source,
        ...formRules(source.ui),
      })
      const state = {
        source,
        store,
        snapshot: store.getSnapshot(),
        sections: [],
        checked: {} as never,
        role: undefined,
      }
      const page = source.shown?.(state, 'section').store
      if (page === undefined) throw new Error('The form is not the young person’s')
      const drawn = () => partOf(page.getValue(), ['/views']) as Pick<Plan, 'views'>

      // What stands on the page: it does not know the ids of what it added.
      let from = drawn()
      let said: readonly View[] = views.filter((view) => view.whose !== 'child')
      const take = (now: readonly View[]) => {
        const part = { views: now }
        page.setSection('views', part, { from })
        from = part
      }
      const other = (change: (list: readonly View[]) => readonly View[]) => {
        const { value } = store.getSnapshot().base
        store.receive({ value: { ...value, views: change(value.views ?? []) }, revision: `${++others}` })
      }
      for (const step of steps) {
        const own = from.views ?? []
        if (step.kind === 'add') take(own.toSpliced(step.at % (own.length + 1), 0, { words: step.words }))
        else if (step.kind === 'open') from = drawn()
        else if (step.kind === 'other-adds') {
          const added = { id: `o${others}`, whose: 'parent', words: step.words }
          other((list) => list.toSpliced(step.at % (list.length + 1), 0, added))
          said = [...said, added]
        } else if (step.kind === 'other-writes') {
          const theirs = said[step.at % Math.max(1, said.length)]
          if (theirs === undefined) continue
          const changed = { ...theirs, words: step.words }
          other((list) => list.map((view) => (view.id === theirs.id ? changed : view)))
          said = said.map((view) => (view.id === theirs.id ? changed : view))
        } else {
          const item = own[step.at % Math.max(1, own.length)]
          if (item === undefined) continue
          const index = own.indexOf(item)
          take(
            step.kind === 'remove'
              ? own.toSpliced(index, 1)
              : own.with(index, { ...item, words: step.words }),
          )
        }
        const now = store.getValue().views ?? []
        const byId = (list: readonly View[]) =>
          [...list].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
        expect(byId(now.filter((view) => view.whose !== 'child'))).toEqual(byId(said))
        const onPage = (from.views ?? []).map((view) => view.words).sort()
        expect(
          now
            .filter((view) => view.whose === 'child')
            .map((view) => view.words)
            .sort(),
        ).toEqual(onPage)
        expect(new Set(now.map(({ id }) => id)).size).toBe(now.length)
      }
      expect(store.getSnapshot().conflicts.filter(({ kind }) => kind === 'value')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
