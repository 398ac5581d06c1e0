import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEdit, editedBy, type Sample, sample } from '../../test/edits.ts'
import { open } from '../../test/sample-store.ts'

test('whatever is done in whatever order, the record is as those who did it have it, and no base is changed', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 12 }), fc.array(anEdit, { maxLength: 6 }), (mine, theirs) => {
      const { store } = open()
      let model: Sample = sample
      mine.forEach((edit, index) => {
        model = editedBy(model, [edit], `m${index}-`)
        store.setSection('needs', model)
        store.setSection('about', model)
      })
      expect(store.getValue()).toEqual(model)
      const other = editedBy(sample, theirs, 't')
      store.receive({ value: other, revision: '4' })
      const { conflicts, base } = store.getSnapshot()
      expect(base.value).toEqual(other)
      store.resolve(Object.fromEntries(conflicts.map(({ id }) => [id, 'mine'])))
      expect(store.getSnapshot().conflicts).toEqual([])
    }),
    { numRuns: 300 },
  )
})
