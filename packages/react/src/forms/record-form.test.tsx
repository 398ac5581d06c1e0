import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import {
  at,
  box,
  drawn,
  follow,
  heading,
  type Props,
  press,
  settled,
  show,
  type,
} from '../../test/drawn-form.tsx'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'

beforeAll(allFetched)
afterEach(cleanup)

describe('the way through a form', () => {
  test('from the list to a section, on to the next, to all answers and to the host', async () => {
    const onSubmit = vi.fn()
    show({ onSubmit, role: 'social-worker' })
    expect(heading().textContent).toBe('A small plan')
    follow('About the child')
    expect(heading().textContent).toContain('About the child')
    expect(document.title).toBe('About the child – A small plan')
    expect(document.activeElement?.tagName).toBe('H1')
    type('Name', 'Samantha')
    press(formStrings.saveAndContinue)
    await settled()
    expect(heading().textContent).toContain('What the child needs')
    press(formStrings.saveAndContinue)
    await settled()
    expect(heading().textContent).toContain(formStrings.check)
    press(formStrings.submit)
    await settled()
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      ...small,
      about: { ...small.about, name: 'Samantha' },
    })
  })

  test('every page calls the page of the browser as the host has it, the list too', async () => {
    const strings = {
      ...formStrings,
      pageTitle: (page: string, form: string) => `${page === form ? '' : `${page}, `}${form}, Our council`,
    }
    show({ strings })
    expect(document.title).toBe('A small plan, Our council')
    follow('About the child')
    expect(document.title).toBe('About the child, A small plan, Our council')
    press(formStrings.saveAndReturn)
    await settled()
    expect(document.title).toBe('A small plan, Our council')
    cleanup()
    show()
    expect(document.title).toBe('A small plan')
    cleanup()
    expect(document.title).toBe('')
  })

  test('a section of others is read, and follows the record', () => {
    const store = createRecordStore<Small>({ value: small, form: smallForm })
    show({ store, role: 'social-worker', route: at('likes'), onNavigate: () => undefined })
    expect(screen.queryByRole('textbox')).toBeNull()
    act(() => store.set('/likes', ['singing']))
    expect(screen.getByText('singing')).toBeTruthy()
  })

  test('what is typed last is there whatever takes the page away', async () => {
    const { form } = show({ route: at('about'), onNavigate: () => undefined })
    type('Name', 'Samantha')
    expect(form().getValue().about?.name).toBe('Samantha')
    press(formStrings.saveAndReturn)
    await settled()
    cleanup()
    expect(form()).toBeNull()
  })

  test.each([
    [
      'the route',
      ({ draw }: ReturnType<typeof show>, onChange: Props['onChange']) =>
        draw({ route: { page: 'tasks' }, onNavigate: () => undefined, onChange }),
    ],
    ['the host', ({ unmount }: ReturnType<typeof show>) => unmount()],
  ])('%s takes the page away, and the last key is handed over', async (_, go) => {
    const onChange = vi.fn()
    const view = show({ route: at('about'), onNavigate: () => undefined, onChange })
    type('Name', 'Samantha')
    go(view, onChange)
    await settled()
    expect(onChange.mock.lastCall?.[0].about.name).toBe('Samantha')
  })

  test('a server draws the list', () => {
    expect(renderToString(drawn())).toContain('What the child needs')
  })
})

describe('a question that is asked for', () => {
  test('has the focus, in the item that it is in, and again when it is asked for again', async () => {
    const { form } = show()
    act(() => form().goTo('/needs/1/text'))
    await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe('School'))
    act(() => form().goTo('/needs/@n1/outcomes/@o1/text'))
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe('Sleeps eight hours'),
    )
    ;(document.activeElement as HTMLElement).blur()
    act(() => form().goTo('/needs/@n1/outcomes/@o1/text'))
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe('Sleeps eight hours'),
    )
  })

  test('takes no focus again when the host draws the form anew', async () => {
    const route = () => at('about', '/about/name')
    const { draw } = show({ route: route(), onNavigate: () => undefined })
    await waitFor(() => expect(document.activeElement).toBe(box('Name')))
    box('Name').blur()
    draw({ route: route(), onNavigate: () => undefined })
    await settled()
    expect(document.activeElement).toBe(document.body)
  })
})

describe('what a host may ask and hear', () => {
  test('the record, whether it is saved, and what is wrong', async () => {
    const { form } = show({ route: at('about'), onNavigate: () => undefined })
    expect(form().isDirty()).toBe(false)
    type('Day', '44')
    expect(form().isDirty()).toBe(true)
    expect(form().validate('needs')).toEqual([])
    expect(form().validate()).toEqual([
      { section: 'about', path: ['about', 'born'], message: expect.stringMatching(/^Born/) },
    ])
    // As outside of a test: the form draws when it comes to it.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    const value = await form().flush()
    vi.unstubAllGlobals()
    expect(value.about?.born).not.toBe(small.about?.born)
  })

  test('how sections stand, and each report', async () => {
    const onStatus = vi.fn()
    const onChecklist = vi.fn()
    const report = { findings: [], checklist: [], readable: true }
    show({ onStatus, onChecklist, check: () => report as never, role: 'carer' })
    await waitFor(() => expect(onChecklist).toHaveBeenCalledWith(report))
    await waitFor(() =>
      expect(onStatus.mock.calls).toEqual([
        ['about', 'not-yours'],
        ['needs', 'in-progress'],
        ['likes', 'in-progress'],
        ['needs', 'done'],
        ['likes', 'done'],
      ]),
    )
  })

  test('that nothing can be kept here', async () => {
    const onError = vi.fn()
    const refused = async () => ({ ok: false, why: 'refused', message: 'no' }) as const
    const drafts = { ...memoryDrafts(), keeps: 'device' as const, save: refused, list: refused }
    show({ drafts, onError, route: at('about'), onNavigate: () => undefined })
    fireEvent.input(box('Name'), { target: { value: 'Samantha' } })
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(formStrings.drafts.failed.refused),
    )
    expect(onError).toHaveBeenCalledWith({ where: 'drafts', error: 'refused' })
    expect(box('Name').value).toBe('Samantha')
  })
})
