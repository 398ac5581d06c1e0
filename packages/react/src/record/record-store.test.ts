import { uiSchemaOf } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { idsOf, type Sample, sample } from '../../test/edits.ts'
import { author, open } from '../../test/sample-store.ts'
import { formRules } from './form-rules.ts'

describe('an answer', () => {
  test('is set, and told of with its place, writer and time', () => {
    const { store, events } = open()
    const before = store.getSnapshot()
    store.set('/needs/@n1/text', 'Sleeps badly')
    expect(store.get('/needs/0/text')).toBe('Sleeps badly')
    expect(events).toEqual([{ origin: 'typing', places: ['/needs/@n1/text'] }])
    expect(store.changes()).toEqual([
      {
        place: '/needs/@n1/text',
        kind: 'value',
        was: 'Sleep',
        now: 'Sleeps badly',
        by: author,
        at: '2026-11-21T10:00:01.000Z',
      },
    ])
    expect(before.value).toBe(sample)
    expect(store.isDirty()).toBe(true)
  })

  test('that is put back is no change, and the same answer again is told to nobody', () => {
    const { store, events } = open()
    store.set('/name', 'S')
    store.set('/name', 'S')
    store.set('/name', 'Sam')
    expect(store.isDirty()).toBe(false)
    expect(events).toHaveLength(2)
  })

  test('of an item stays the item’s when the list is put in another order', () => {
    const { store } = open()
    store.set('/needs/0/text', 'Sleeps badly')
    store.set('/needs', [...(sample.needs ?? [])].reverse())
    store.set('/needs/@n1/text', 'Sleeps well')
    expect(store.changes().map(({ place }) => place)).toEqual(['/needs/@n1/text', '/needs'])
  })
})

describe('an item', () => {
  test('that is added has an id', () => {
    const { store } = open()
    expect(store.addItem('/needs', { text: 'Money' })).toBe('new-1')
    expect(store.addItem('/needs/@n2/outcomes', { id: 'own', text: 'Reads' })).toBe('own')
    expect(idsOf(store.getValue().needs)).toEqual(['n1', 'n2', 'n3', 'new-1'])
  })

  test('keeps the id that it was given, though the page does not know it yet', () => {
    const { store } = open()
    const page = { needs: [...(sample.needs ?? []), { text: 'Mon' }] }
    store.setSection('needs', page)
    store.setSection('needs', { needs: [...(sample.needs ?? []), { text: 'Money' }] })
    expect(idsOf(store.getValue().needs)).toEqual(['n1', 'n2', 'n3', 'new-1'])
    store.setSection('needs', { needs: [...(sample.needs ?? []).slice(1), { text: 'Money' }] })
    expect(idsOf(store.getValue().needs)).toEqual(['n2', 'n3', 'new-1'])
  })

  test('of a list whose items have no ids gets none', async () => {
    const rules = formRules(await uiSchemaOf('care-plan'))
    expect(rules.hasIds('/needs')).toBe(true)
    expect(rules.hasIds('/needs/@n1/outcomes')).toBe(true)
    expect(rules.hasIds('/needs/0/outcomes/2/actions')).toBe(true)
    expect(rules.hasIds('/placements/@p/plan/contacts')).toBe(false)
    expect(rules.hasIds('/child/disabilities')).toBe(false)
  })
})

describe('a section', () => {
  test('takes its own members, and no others', () => {
    const { store, events } = open()
    store.setSection('about', { name: 'S', tags: ['not yours'], health: sample.health })
    expect(store.getValue()).toEqual({ ...sample, name: 'S' })
    store.setSection('about', { health: sample.health })
    expect(store.getValue()).not.toHaveProperty('name')
    expect(events.map(({ places }) => places)).toEqual([['/name'], ['/name']])
  })

  test('that is not there is a mistake of the program', () => {
    expect(() => open().store.setSection('no', {})).toThrow(RangeError)
  })

  test('keeps an answer that is not asked for any more, though the page leaves it out', () => {
    const isHidden = (pointer: string, record: unknown) =>
      pointer === '/health/note' && !(record as Sample).health?.asked
    const { store } = open({ isHidden })
    store.setSection('about', { name: 'S', health: { asked: false } })
    expect(store.getValue().health).toEqual({ note: 'Asthma', asked: false })
    store.setSection('about', { name: 'S' })
    expect(store.getValue().health).toEqual({ note: 'Asthma' })
    store.setSection('about', { name: 'S', health: { asked: true } })
    expect(store.getValue().health).toEqual({ asked: true })
  })

  test('drawn before another’s change came does not undo it', () => {
    const { store } = open()
    store.receive({ value: { ...sample, health: { note: 'Asthma, and hay fever' } }, revision: '4' })
    store.setSection('about', { name: 'S', health: { note: 'Asthma' } }, { from: sample })
    expect(store.getValue()).toMatchObject({ name: 'S', health: { note: 'Asthma, and hay fever' } })
  })
})

describe('another’s version', () => {
  const theirs = { ...sample, name: 'Samuel', tags: ['football'] }

  test('comes in field by field, and is then what the server has', () => {
    const { store } = open()
    store.set('/health/note', 'Eczema')
    expect(store.receive({ value: theirs, revision: '4' })).toEqual([])
    expect(store.getValue()).toEqual({ ...theirs, health: { note: 'Eczema' } })
    expect(store.getSnapshot().base.revision).toBe('4')
    expect(store.changes().map(({ place }) => place)).toEqual(['/health/note'])
  })

  test('is in conflict with mine until someone chooses', () => {
    const { store } = open()
    store.set('/name', 'Sammy')
    store.receive({
      value: theirs,
      revision: '4',
      by: { id: 'w2', name: 'Bo' },
      at: '2026-11-21T09:00:00.000Z',
    })
    expect(store.getValue().name).toBe('Sammy')
    expect(store.getSnapshot().conflicts).toMatchObject([
      {
        id: '/name',
        mine: 'Sammy',
        theirs: 'Samuel',
        mineWritten: { by: author },
        theirsWritten: { by: { id: 'w2' } },
      },
    ])
    store.resolve({ '/name': 'theirs' })
    expect(store.getSnapshot().conflicts).toEqual([])
    expect(store.getValue().name).toBe('Samuel')
    expect(store.isDirty()).toBe(false)
  })

  test('loses to mine only when that is chosen, which is told', () => {
    const { store, events } = open()
    store.set('/name', 'Sammy')
    store.receive({ value: theirs, revision: '4' })
    store.resolve({ '/name': 'mine' })
    expect(store.getSnapshot().conflicts).toEqual([])
    expect(store.changes()).toMatchObject([{ place: '/name', was: 'Samuel', now: 'Sammy' }])
    expect(events.at(-1)?.origin).toBe('choice')
  })

  test('a conflict is gone when the same is typed', () => {
    const { store } = open()
    store.set('/name', 'Sammy')
    store.receive({ value: theirs, revision: '4' })
    store.set('/name', 'Samuel')
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('two others at one place stay apart, and a later version of one takes the place of the earlier', () => {
    const { store } = open()
    store.set('/name', 'Sammy')
    store.receive({ value: theirs, revision: '4' })
    store.receive({ value: { ...theirs, name: 'Samuel J' }, revision: '5' })
    store.receive({ value: { ...sample, name: 'Samantha' } }, { origin: 'tab', from: sample })
    const { conflicts } = store.getSnapshot()
    expect(conflicts.map(({ id, theirs }) => [id, theirs])).toEqual([
      ['/name', 'Samuel J'],
      ['/name#2', 'Samantha'],
    ])
    store.resolve({ '/name#2': 'theirs' })
    expect(store.getValue().name).toBe('Samantha')
    expect(store.getSnapshot().conflicts.map(({ id }) => id)).toEqual(['/name'])
  })

  test('what the server has taken is no change; what was typed since is', () => {
    const { store } = open()
    store.set('/name', 'S')
    const sent = store.getValue()
    store.set('/health/note', 'Eczema')
    store.saved({ value: sent, revision: '4' })
    expect(store.changes()).toMatchObject([{ place: '/health/note' }])
  })
})

describe('a host that passes the value', () => {
  test('may pass back what it was given later than the next key', () => {
    const { store } = open()
    store.set('/name', 'S')
    const first = store.handOver()
    store.set('/name', 'Sa')
    const second = store.handOver()
    store.replace(structuredClone(first))
    store.replace(second)
    expect(store.getValue().name).toBe('Sa')
  })

  test('may undo: a value that it has passed before is its own change', () => {
    const { store, events } = open()
    store.set('/name', 'S')
    store.replace(store.handOver())
    store.replace(sample)
    expect(store.getValue()).toEqual(sample)
    expect(events.at(-1)).toEqual({ origin: 'host', places: ['/name'] })
  })

  test('may change one answer while another is typed', () => {
    const { store } = open()
    store.set('/name', 'S')
    store.handOver()
    store.replace({ ...sample, tags: [] })
    expect(store.getValue()).toMatchObject({ name: 'S', tags: [] })
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('that changes the answer that is typed gets no silent winner', () => {
    const { store } = open()
    store.set('/name', 'S')
    store.handOver()
    store.replace({ ...sample, name: 'Host' })
    expect(store.getValue().name).toBe('S')
    expect(store.getSnapshot().conflicts).toMatchObject([{ theirs: 'Host' }])
  })
})

describe('a box that holds what is typed', () => {
  test('hands over when asked, before another’s version comes in', () => {
    const { store } = open()
    store.register({ flush: () => store.set('/name', 'S') })
    expect(store.flush().name).toBe('S')
    expect(store.receive({ value: { ...sample, name: 'T' }, revision: '4' })).toHaveLength(1)
  })

  test('is kept without handing over, where it can be looked into', () => {
    const { store, events } = open()
    let typed = 0
    store.onTyped(() => typed++)
    const box = store.register({
      flush: () => store.set('/name', 'S'),
      peek: () => ({ place: '/name', value: 'S' }),
    })
    box.typed()
    expect(typed).toBe(1)
    expect(store.keep()).toMatchObject({
      value: { name: 'S' },
      changes: [{ place: '/name', was: 'Sam', now: 'S', by: author }],
    })
    expect(events).toEqual([])
    expect(store.getValue()).toBe(sample)
    box.release()
    expect(store.keep().value).toBe(sample)
  })
})

test('what was kept comes back whole, with its conflicts and writers', () => {
  const { store } = open()
  store.set('/name', 'S')
  store.receive({ value: { ...sample, name: 'T' }, revision: '4' })
  const kept = JSON.parse(JSON.stringify(store.keep()))
  const { store: other } = open({ author: { id: 'w9', name: 'Cy' } })
  other.restore(kept)
  expect(other.getSnapshot()).toEqual(store.getSnapshot())
  expect(other.changes()).toEqual(store.changes())
  other.restart({ value: sample, revision: '3' })
  expect(other.isDirty()).toBe(false)
})
