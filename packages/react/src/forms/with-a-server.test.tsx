import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { aServer } from '../../test/a-server.ts'
import { allFetched } from '../../test/all-fetched.ts'
import { follow, heading, press, settled, show, type } from '../../test/drawn-form.tsx'
import { small } from '../../test/small-form.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { formStrings } from '../strings/en-gb.ts'

beforeAll(allFetched)
afterEach(cleanup)

describe('a form with a server', () => {
  test('loads the record, and sends what was written when the page is left', async () => {
    const { server, adapter } = aServer()
    const onSaved = vi.fn()
    show({ adapter, id: 'small-1', onSaved })
    expect(screen.getByRole('status').textContent).toBe(formStrings.loading)
    await settled()
    follow('About the child')
    type('Name', 'Samantha')
    press(formStrings.saveAndReturn)
    await settled()
    expect(server.value?.about?.name).toBe('Samantha')
    expect(server.saves).toBe(1)
    expect(screen.getByRole('status').textContent).toMatch(/^Saved at \d\d:\d\d$/)
    expect(onSaved).toHaveBeenCalledWith({ to: 'server', at: expect.any(Number), revision: '2' })
  })

  test('says that it could not load, and tries again', async () => {
    const { server, adapter } = aServer()
    server.isUp = false
    const onError = vi.fn()
    show({ adapter, id: 'small-1', onError })
    await settled()
    expect(screen.getByRole('alert').textContent).toContain(formStrings.loadFailed)
    expect(onError).toHaveBeenCalledWith({ where: 'load', error: 'Error: down' })
    server.isUp = true
    press(formStrings.tryAgain)
    await settled()
    expect(heading().textContent).toBe('A small plan')
  })

  test('shows both versions where two wrote, and sends what was chosen', async () => {
    const { server, adapter } = aServer()
    const onConflict = vi.fn()
    show({ adapter, id: 'small-1', onConflict })
    await settled()
    follow('About the child')
    type('Name', 'Sam of mine')
    server.value = { ...small, about: { ...small.about, name: 'Sam of theirs' } }
    server.revision++
    press(formStrings.saveAndReturn)
    await settled()
    expect(onConflict).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ place: '/about/name' })])
    expect(server.value.about?.name).toBe('Sam of theirs')
    press(formStrings.versions.look)
    expect(screen.getByText('Sam of mine')).toBeTruthy()
    expect(screen.getByText('Sam of theirs')).toBeTruthy()
    press(formStrings.versions.choose)
    expect(screen.getByText(formStrings.versions.noChoice)).toBeTruthy()
    fireEvent.click(screen.getByLabelText(formStrings.versions.choice.mine))
    press(formStrings.versions.choose)
    await settled()
    expect(server.value.about?.name).toBe('Sam of mine')
    expect(screen.getByText(formStrings.versions.nothing)).toBeTruthy()
    expect(document.activeElement).not.toBe(document.body)
  })

  test('says that the server is away, and that it keeps what is typed', async () => {
    const { server, adapter } = aServer()
    const drafts = { ...memoryDrafts(), keeps: 'device' as const }
    show({ adapter, id: 'small-1', drafts })
    await settled()
    server.isUp = false
    follow('About the child')
    type('Name', 'Samantha')
    press(formStrings.saveAndReturn)
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(formStrings.sync.waiting))
  })

  test('submits nothing that the server does not have', async () => {
    const { server, adapter } = aServer()
    const onSubmit = vi.fn()
    const { form } = show({ adapter, id: 'small-1', onSubmit })
    await settled()
    server.isUp = false
    follow('About the child')
    type('Name', 'Samantha')
    press(formStrings.saveAndReturn)
    await settled()
    press(formStrings.check)
    press(formStrings.submit)
    await settled()
    expect(onSubmit).not.toHaveBeenCalled()
    expect(form().isDirty()).toBe(true)
  })

  test('in StrictMode it loads and sends nothing twice, and a new record is not made by looking at it', async () => {
    const { server, adapter } = aServer()
    show({ adapter, id: 'small-2', defaultValue: {} })
    await settled()
    cleanup()
    await settled()
    expect(server.saves).toBe(0)
  })
})
