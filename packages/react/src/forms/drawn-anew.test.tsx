import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { at, box, settled, show, type } from '../../test/drawn-form.tsx'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { RecordForm } from './record-form.tsx'

beforeAll(allFetched)
afterEach(cleanup)

describe('a host that makes everything anew each time that it draws', () => {
  test('loses nothing, and begins nothing anew', async () => {
    const kept = memoryDrafts()
    const list = vi.spyOn(kept, 'list')
    const save = vi.spyOn(kept, 'save')
    const check = vi.fn()
    function Host() {
      const [value, setValue] = useState<Small>(small)
      return (
        <RecordForm<Small>
          form={smallForm}
          value={value}
          onChange={setValue}
          author={{ id: 'w1', name: 'Ada' }}
          profile={{ id: 'wirral' }}
          check={(record) => check(record)}
          drafts={{ ...kept }}
          route={at('about')}
          onNavigate={() => undefined}
        />
      )
    }
    render(<Host />, { wrapper: StrictMode })
    for (const name of ['S', 'Sa', 'Sam', 'Samu']) {
      type('Name', name)
      fireEvent.blur(box('Name'))
      await settled()
    }
    await waitFor(() => expect(check.mock.lastCall?.[0].about.name).toBe('Samu'))
    await waitFor(() => expect(save.mock.lastCall?.[0].value).toMatchObject({ about: { name: 'Samu' } }))
    expect(box('Name').value).toBe('Samu')
    expect(list.mock.calls.length).toBeLessThanOrEqual(2)
    expect(new Set(save.mock.calls.map(([{ key }]) => key)).size).toBe(1)
  })

  test('and shows another child has that child’s record, and nothing of the first', async () => {
    const drafts = memoryDrafts()
    const { draw } = show({ value: small, drafts, route: at('about'), onNavigate: () => undefined })
    type('Name', 'Samantha')
    const other = { id: 'small-2', about: { name: 'Kim' } }
    draw({ value: other, drafts, route: at('about'), onNavigate: () => undefined })
    await settled()
    expect(box('Name').value).toBe('Kim')
    const listed = await drafts.list()
    expect(listed.ok && listed.entries.map(({ key }) => key.split('/')[1])).toEqual(['small-1'])
  })

  test('a new record that is given its id is the same record', async () => {
    const { draw } = show({
      value: { about: { name: 'Sam' } },
      route: at('about'),
      onNavigate: () => undefined,
    })
    const name = box('Name')
    type('Name', 'Samantha')
    draw({
      value: { id: 'small-9', about: { name: 'Sam' } },
      route: at('about'),
      onNavigate: () => undefined,
    })
    await settled()
    expect(box('Name')).toBe(name)
    expect(name.value).toBe('Samantha')
  })

  test('another revision says that the value with it is saved: what was typed since is not', async () => {
    const props = { route: at('about'), onNavigate: () => undefined }
    const onChange = vi.fn()
    const { draw, form } = show({ ...props, value: small, baseRevision: '1', onChange })
    type('Name', 'Sama')
    fireEvent.blur(box('Name'))
    await settled()
    const sent = onChange.mock.lastCall?.[0]
    type('Name', 'Samantha')
    draw({ ...props, value: sent, baseRevision: '2', onChange })
    await settled()
    expect(form().isDirty()).toBe(true)
    expect(box('Name').value).toBe('Samantha')
    await act(async () => void (await form().flush()))
    draw({ ...props, value: onChange.mock.lastCall?.[0], baseRevision: '3', onChange })
    await settled()
    expect(form().isDirty()).toBe(false)
  })
})
