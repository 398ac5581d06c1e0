import { cleanup, fireEvent, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { at, settled, show } from '../../test/drawn-form.tsx'
import { aBrowser } from '../../test/tabs.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { formStrings } from '../strings/en-gb.ts'

beforeAll(allFetched)
afterEach(cleanup)

describe('two tabs', () => {
  test('the second is told, sees what is written in the first, and may take over', async () => {
    const { ports } = aBrowser()
    const drafts = memoryDrafts()
    const first = show({ tabs: ports, drafts, route: at('about'), onNavigate: () => undefined })
    await settled()
    const second = show({ tabs: ports, drafts, route: at('about'), onNavigate: () => undefined })
    await settled()
    const one = within(first.container)
    const two = within(second.container)
    expect(two.getByText(formStrings.tabs.elsewhere)).toBeTruthy()
    expect(two.queryByRole('textbox')).toBeNull()
    expect(one.queryByText(formStrings.tabs.elsewhere)).toBeNull()
    const name = one.getByLabelText('Name')
    fireEvent.change(name, { target: { value: 'Samantha' } })
    fireEvent.blur(name)
    expect(await two.findByText('Samantha')).toBeTruthy()
    fireEvent.change(name, { target: { value: 'Samantha J' } })
    fireEvent.click(two.getByRole('button', { name: formStrings.tabs.takeOver }))
    await waitFor(() => expect(two.getByLabelText('Name')).toHaveProperty('value', 'Samantha J'))
    await waitFor(() => expect(one.queryByRole('textbox')).toBeNull())
    expect(one.getByText(formStrings.tabs.elsewhere)).toBeTruthy()
  })

  test('a tab that is closed leaves the record to the other, with all that was typed', async () => {
    const { ports } = aBrowser()
    const first = show({ tabs: ports, route: at('about'), onNavigate: () => undefined })
    await settled()
    const second = show({ tabs: ports, route: at('about'), onNavigate: () => undefined })
    await settled()
    fireEvent.change(within(first.container).getByLabelText('Name'), { target: { value: 'Last' } })
    first.unmount()
    const last = () => within(second.container).getByLabelText('Name')
    await waitFor(() => expect(last()).toHaveProperty('value', 'Last'))
  })
})
