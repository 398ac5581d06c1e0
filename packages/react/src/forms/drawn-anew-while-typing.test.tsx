import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { at, box, goes, press, settled, show } from '../../test/drawn-form.tsx'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { createRecordStore } from '../record/record-store.ts'

beforeAll(allFetched)
afterEach(cleanup)

// Somebody else adds to a list, or takes from it, and the form is drawn anew under the writer’s hands.

const boxes = () => screen.getAllByRole('textbox') as HTMLInputElement[]
const shown = () => boxes().map(({ value }) => value)
const active = () => document.activeElement as HTMLInputElement

function open(section: string, value: Small = small) {
  const store = createRecordStore<Small>({ value, baseRevision: '1', form: smallForm })
  show({ store, route: at(section), ...goes })
  let revision = 1
  const othersSave = (next: Small) =>
    act(() => void store.receive({ value: next, revision: String(++revision) }))
  const flush = () => {
    act(() => void store.flush())
    return store.getValue()
  }
  return { store, othersSave, flush }
}

function typeIn(index: number, value: string, cursor = value.length) {
  const typing = boxes()[index] as HTMLInputElement
  typing.focus()
  fireEvent.input(typing, { target: { value } })
  typing.setSelectionRange(cursor, cursor)
}

describe('plain values', () => {
  test('a box that was added and has nothing in it yet stays, and so does its focus', async () => {
    const { store, othersSave } = open('likes')
    press('Add another like')
    await settled()
    expect(active()).toBe(boxes()[2])
    othersSave({ ...small, likes: ['chess', 'football', 'drawing'] })
    await settled()
    expect(shown()).toEqual(['chess', 'football', 'drawing', ''])
    expect(active()).toBe(boxes()[3])
    othersSave({ ...small, likes: ['drawing'] })
    await settled()
    expect(shown()).toEqual(['drawing', ''])
    expect(active()).toBe(boxes()[1])
    expect(store.isDirty()).toBe(false)
  })

  test('a box stays in a list, and in a part, that had nothing before', async () => {
    const { likes: _, ...bare } = small
    const { othersSave } = open('likes', bare)
    press('Add like')
    await settled()
    othersSave({ ...bare, likes: ['chess'] })
    await settled()
    expect(shown()).toEqual(['chess', ''])
  })

  test('the first letters in it are there at once, and the cursor is behind them', async () => {
    const { store, othersSave, flush } = open('likes')
    press('Add another like')
    await settled()
    typeIn(2, 'si')
    othersSave({ ...small, likes: ['chess', 'football', 'drawing'] })
    const atOnce = { all: shown(), here: active().value, cursor: active().selectionStart }
    expect(atOnce).toEqual({ all: ['chess', 'football', 'drawing', 'si'], here: 'si', cursor: 2 })
    typeIn(3, 'sing')
    await settled(300)
    expect(shown()).toEqual(['chess', 'football', 'drawing', 'sing'])
    expect(active()).toBe(boxes()[3])
    expect(flush().likes).toEqual(['chess', 'football', 'drawing', 'sing'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('a cursor in the middle of words that were changed stays there', async () => {
    const { store, othersSave, flush } = open('likes')
    typeIn(1, 'drawings', 4)
    othersSave({ ...small, likes: ['chess', 'football', 'drawing'] })
    await settled(300)
    expect(shown()).toEqual(['chess', 'football', 'drawings'])
    expect([active().value, active().selectionStart]).toEqual(['drawings', 4])
    expect(flush().likes).toEqual(['chess', 'football', 'drawings'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('what is typed in several boxes is there, also where they changed twice', async () => {
    const { store, othersSave, flush } = open('likes')
    typeIn(0, 'footballs')
    typeIn(1, 'drawings')
    act(() => {
      store.receive({ value: { ...small, likes: ['football', 'drawing', 'chess'] }, revision: '2' })
      store.receive({ value: { ...small, likes: ['football', 'drawing', 'tea', 'chess'] }, revision: '3' })
    })
    await settled(300)
    expect(shown().toSorted()).toEqual(['chess', 'drawings', 'footballs', 'tea'])
    expect(active().value).toBe('drawings')
    othersSave({ ...small, likes: ['football', 'drawing'] })
    await settled(300)
    expect(shown()).toEqual(['footballs', 'drawings'])
    expect(flush().likes).toEqual(['footballs', 'drawings'])
  })

  test('a single answer that comes while the form is being drawn anew is on it', async () => {
    const { store } = open('about')
    act(() => {
      store.receive({ value: { ...small, about: { ...small.about, pet: 'Rover' } }, revision: '2' })
      store.receive({
        value: { ...small, id: 'small-1', about: { name: 'Kim', hasPet: true } },
        revision: '3',
      })
      store.receive({ value: { ...small, about: { name: 'Kim', hasPet: true, pet: 'Rex' } }, revision: '4' })
    })
    await settled()
    expect([box('Name').value, box('Name of the pet').value]).toEqual(['Kim', 'Rex'])
  })
})

describe('items with ids', () => {
  const needs = (...texts: string[]) => texts.map((text) => ({ id: `n-${text}`, text }))
  const texts = ({ needs: all }: Small) => all?.map(({ text }) => text)

  test('an item that was added stays open, and its heading keeps the focus', async () => {
    const { othersSave, flush } = open('needs')
    press('Add another need')
    await settled()
    expect(active().textContent).toBe('Need 3')
    othersSave({ ...small, needs: [...needs('New'), ...(small.needs ?? [])] })
    await settled()
    expect(active().textContent).toBe('Need 4')
    fireEvent.input(box('What is needed'), { target: { value: 'Friends' } })
    expect(texts(flush())).toEqual(['New', 'Sleep', 'School', 'Friends'])
  })

  test('its first letters are there, in their item and in no other', async () => {
    const { store, othersSave, flush } = open('needs')
    press('Add another need')
    await settled()
    const typing = box('What is needed')
    typing.focus()
    fireEvent.input(typing, { target: { value: 'Fri' } })
    othersSave({ ...small, needs: [...needs('New'), ...(small.needs ?? [])] })
    await settled()
    expect(active()).toBe(box('What is needed'))
    expect(active().value).toBe('Fri')
    othersSave({ ...small, needs: needs('New', 'Other') })
    await settled(300)
    expect(active().value).toBe('Fri')
    expect(texts(flush())?.toSorted()).toEqual(['Fri', 'New', 'Other'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('an item that was added keeps its id when it is moved, and when others add one', async () => {
    const { store, othersSave, flush } = open('needs')
    press('Add another need')
    await settled()
    fireEvent.input(box('What is needed'), { target: { value: 'Friends' } })
    press('Done')
    await settled()
    const friends = () => flush().needs?.find(({ text }) => text === 'Friends')?.id
    const id = friends()
    expect(id).toEqual(expect.any(String))
    const up = screen.getAllByRole('button').filter(({ textContent }) => /^Move .*up/.test(textContent ?? ''))
    fireEvent.click(up.at(-1) as HTMLElement)
    await settled()
    expect(texts(flush())).toEqual(['Sleep', 'Friends', 'School'])
    expect(friends()).toBe(id)
    othersSave({ ...small, needs: [...needs('New'), ...(small.needs ?? [])] })
    await settled()
    expect(friends()).toBe(id)
    expect(store.getSnapshot().conflicts).toEqual([])
  })
})

describe('an item that is open while the focus is elsewhere', () => {
  const [sleep] = small.needs ?? []
  const openSchool = async () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    const view = show({ store, route: at('needs', '/needs/@n2/text'), ...goes })
    await waitFor(() => expect(active().value).toBe('School'))
    active().blur()
    const open = () => [...view.container.querySelectorAll('legend')].map(({ textContent }) => textContent)
    return { store, open, cards: () => view.container.querySelectorAll('.govuk-summary-card').length }
  }

  test('stays open where others change its list, and takes no focus', async () => {
    const { store, open } = await openSchool()
    expect(open()).toContain('Need 2')
    act(() => {
      store.receive({
        value: { ...small, needs: [{ id: 'n0', text: 'New' }, ...(small.needs ?? [])] },
        revision: '2',
      })
    })
    await settled()
    expect(open()).toContain('Need 3')
    expect(boxes().map(({ value }) => value)).toContain('School')
    expect(document.activeElement).toBe(document.body)
  })

  test('is closed where others took it out', async () => {
    const { store, open, cards } = await openSchool()
    act(() => void store.receive({ value: { ...small, needs: [sleep ?? {}] }, revision: '2' }))
    await settled()
    expect(open()).toEqual([])
    expect(cards()).toBe(1)
  })
})
