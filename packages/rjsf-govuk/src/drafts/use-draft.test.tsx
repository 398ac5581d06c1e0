import { act, fireEvent, render, screen } from '@testing-library/react'
import { type ReactElement, StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { flushDrafts } from './flush-drafts.ts'
import { LONGEST, PAUSE } from './handover.ts'
import { useBoxDraft } from './use-box-draft.ts'
import { useDraft } from './use-draft.ts'

interface BoxProps {
  readonly value: string
  readonly onCommit: (value: string) => void
}

function DrawnBox({ value, onCommit }: BoxProps): ReactElement {
  const draft = useDraft(value, onCommit)
  return (
    <input
      aria-label="Name"
      ref={draft.ref}
      value={draft.value}
      onChange={(event) => draft.set(event.target.value)}
      onBlur={draft.flush}
    />
  )
}

function OwnBox({ value, onCommit }: BoxProps): ReactElement {
  const draft = useBoxDraft(value, onCommit)
  return (
    <input
      aria-label="Name"
      ref={draft.ref}
      defaultValue={draft.defaultValue}
      onChange={(event) => draft.set(event.target.value)}
      onBlur={draft.flush}
    />
  )
}

const boxes = [
  ['drawn with its text', DrawnBox],
  ['that holds its text itself', OwnBox],
] as const

const box = (): HTMLInputElement => screen.getByRole('textbox')
const type = (value: string): void => void fireEvent.change(box(), { target: { value } })
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const modes = [
  ['plain', (drawn: ReactElement) => drawn],
  ['StrictMode', (drawn: ReactElement) => <StrictMode>{drawn}</StrictMode>],
] as const

describe.each(boxes.flatMap(([kind, Box]) => modes.map(([mode, wrap]) => [kind, mode, Box, wrap] as const)))(
  'a draft in a box %s (%s)',
  (_kind, _mode, Box, wrap) => {
    test('is shown at once, and handed over once after a pause', () => {
      const commit = vi.fn()
      render(wrap(<Box value="" onCommit={commit} />))
      type('A')
      wait(PAUSE - 1)
      type('Al')
      wait(PAUSE - 1)
      expect(box().value).toBe('Al')
      expect(commit).not.toHaveBeenCalled()
      wait(1)
      expect(commit.mock.calls).toEqual([['Al']])
      wait(10 * PAUSE)
      expect(commit).toHaveBeenCalledTimes(1)
    })

    test('is handed over while somebody types without a pause', () => {
      const commit = vi.fn()
      render(wrap(<Box value="" onCommit={commit} />))
      let typed = ''
      for (let at = 0; at <= LONGEST; at += 100) {
        typed += 'x'
        type(typed)
        wait(100)
      }
      expect(commit.mock.calls).toEqual([['x'.repeat(LONGEST / 100)]])
      expect(box().value).toBe(typed)
    })

    test('is handed over on blur, and not again after the pause', () => {
      const commit = vi.fn()
      render(wrap(<Box value="" onCommit={commit} />))
      type('Ali')
      fireEvent.blur(box())
      expect(commit.mock.calls).toEqual([['Ali']])
      wait(PAUSE)
      fireEvent.blur(box())
      expect(commit).toHaveBeenCalledTimes(1)
    })

    test('is handed over when the control goes', () => {
      const commit = vi.fn()
      const { unmount } = render(wrap(<Box value="" onCommit={commit} />))
      type('Ali')
      unmount()
      expect(commit.mock.calls).toEqual([['Ali']])
      wait(PAUSE)
      expect(commit).toHaveBeenCalledTimes(1)
    })

    test('is handed over when the page is hidden or left', () => {
      const commit = vi.fn()
      render(wrap(<Box value="" onCommit={commit} />))
      type('A')
      fireEvent(window, new Event('pagehide'))
      type('Al')
      fireEvent(document, new Event('visibilitychange'))
      expect(commit.mock.calls).toEqual([['A']])
      const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      fireEvent(document, new Event('visibilitychange'))
      expect(commit.mock.calls).toEqual([['A'], ['Al']])
      state.mockRestore()
    })

    test('goes with the last commit that was given, not with that of the key', () => {
      const first = vi.fn()
      const second = vi.fn()
      const { rerender } = render(wrap(<Box value="" onCommit={first} />))
      type('A')
      rerender(wrap(<Box value="" onCommit={second} />))
      wait(PAUSE)
      expect(first).not.toHaveBeenCalled()
      expect(second.mock.calls).toEqual([['A']])
    })

    test('is there when Enter submits the form, before the form reads what it has', () => {
      const sent: string[] = []
      function Form(): ReactElement {
        const [name, setName] = useState('')
        return (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              // As rjsf does: an update that comes after that of the draft.
              setName((now) => {
                sent.push(now)
                return now
              })
            }}
          >
            <Box value={name} onCommit={setName} />
          </form>
        )
      }
      render(wrap(<Form />))
      type('Ali')
      fireEvent.submit(box())
      expect(new Set(sent)).toEqual(new Set(['Ali']))
      wait(PAUSE)
      expect(box().value).toBe('Ali')
    })

    test('is handed over a second time on submit where it has not come back', () => {
      const commit = vi.fn()
      render(
        wrap(
          <form onSubmit={(event) => event.preventDefault()}>
            <Box value="" onCommit={commit} />
          </form>,
        ),
      )
      type('Ali')
      wait(PAUSE)
      fireEvent.submit(box())
      expect(commit.mock.calls).toEqual([['Ali'], ['Ali']])
    })

    test('is not handed over again once it has come back', () => {
      const commit = vi.fn()
      const form = (value: string) =>
        wrap(
          <form onSubmit={(event) => event.preventDefault()}>
            <Box value={value} onCommit={commit} />
          </form>,
        )
      const { rerender } = render(form(''))
      type('Ali')
      wait(PAUSE)
      rerender(form('Ali'))
      fireEvent.submit(box())
      expect(commit).toHaveBeenCalledTimes(1)
    })
  },
)

describe.each(boxes)('a value from outside, in a box %s', (_, Box) => {
  test('replaces what nobody is typing', () => {
    const { rerender } = render(<Box value="Ali" onCommit={vi.fn()} />)
    rerender(<Box value="Bea" onCommit={vi.fn()} />)
    expect(box().value).toBe('Bea')
  })

  test('does not replace what is being typed, which is then handed over', () => {
    const commit = vi.fn()
    const { rerender } = render(<Box value="Ali" onCommit={commit} />)
    type('Alice')
    rerender(<Box value="Bea" onCommit={commit} />)
    expect(box().value).toBe('Alice')
    wait(PAUSE)
    expect(commit.mock.calls).toEqual([['Alice']])
  })

  test('replaces a draft that was handed over, as where a form tidies what it is given', () => {
    const commit = vi.fn()
    const { rerender } = render(<Box value="" onCommit={commit} />)
    type(' Ali ')
    wait(PAUSE)
    rerender(<Box value="Ali" onCommit={commit} />)
    expect(box().value).toBe('Ali')
  })

  test('that is an earlier draft coming back late takes nothing away', () => {
    for (const strict of [false, true]) {
      const commit = vi.fn()
      const drawn = (value: string) => {
        const it = <Box value={value} onCommit={commit} />
        return strict ? <StrictMode>{it}</StrictMode> : it
      }
      const { rerender, unmount } = render(drawn(''))
      type('A')
      wait(PAUSE)
      type('Al')
      wait(PAUSE)
      rerender(drawn('A'))
      expect(box().value).toBe('Al')
      rerender(drawn('Al'))
      expect(box().value).toBe('Al')
      // It has come back, so this is news.
      rerender(drawn('A'))
      expect(box().value).toBe('A')
      unmount()
    }
  })
})

test('a value that is made anew at each render is told apart by what is in it', () => {
  function Parts({ day }: { readonly day: string }): ReactElement {
    const draft = useDraft({ day }, vi.fn(), PAUSE, (a, b) => a.day === b.day)
    return <output>{draft.value.day}</output>
  }
  const { rerender } = render(<Parts day="1" />)
  rerender(<Parts day="2" />)
  expect(screen.getByRole('status').textContent).toBe('2')
})

test.each(boxes)(
  'all drafts of a page, or of a part of it, are handed over at once when asked: a box %s',
  (_, Box) => {
    const first = vi.fn()
    const second = vi.fn()
    render(
      <>
        <section aria-label="first">
          <Box value="" onCommit={first} />
        </section>
        <section aria-label="second">
          <Box value="" onCommit={second} />
        </section>
      </>,
    )
    const [one, two] = screen.getAllByRole('textbox')
    fireEvent.change(one as Element, { target: { value: 'A' } })
    fireEvent.change(two as Element, { target: { value: 'B' } })
    act(() => flushDrafts(screen.getByRole('region', { name: 'second' })))
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [['B']]])
    act(() => flushDrafts())
    expect([first.mock.calls, second.mock.calls]).toEqual([[['A']], [['B']]])
  },
)

test('a form that is submitted has its own drafts handed over, and not those of another', () => {
  const commits = [vi.fn(), vi.fn()]
  render(
    commits.map((commit, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they never move
      <form key={at} onSubmit={(event) => event.preventDefault()}>
        <OwnBox value="" onCommit={commit} />
      </form>
    )),
  )
  const [first, second] = screen.getAllByRole('textbox')
  for (const each of [first, second]) fireEvent.change(each as Element, { target: { value: 'A' } })
  fireEvent.submit(second as Element)
  expect(commits.map(({ mock }) => mock.calls)).toEqual([[], [['A']]])
})

test('a form inside a shadow root has its drafts handed over too', () => {
  const commit = vi.fn()
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const { unmount } = render(
    <form onSubmit={(event) => event.preventDefault()}>
      <OwnBox value="" onCommit={commit} />
    </form>,
    { container: root.appendChild(document.createElement('div')), baseElement: document.body },
  )
  const own = root.querySelector('input') as HTMLInputElement
  fireEvent.change(own, { target: { value: 'A' } })
  fireEvent.submit(own)
  expect(commit.mock.calls).toEqual([['A']])
  unmount()
})

test('a page without drafts is listened to no more', () => {
  const added = [window, document].map((target) => vi.spyOn(target, 'addEventListener'))
  const removed = [window, document].map((target) => vi.spyOn(target, 'removeEventListener'))
  const names = (spies: typeof added) =>
    spies.map(({ mock }) =>
      mock.calls.map(([name]) => name).filter((name) => /^(pagehide|visibilitychange|submit)$/.test(name)),
    )
  const { unmount } = render(
    <form>
      <OwnBox value="" onCommit={vi.fn()} />
      <DrawnBox value="" onCommit={vi.fn()} />
    </form>,
  )
  const own = names(added)
  expect(own[0]).toEqual(['pagehide'])
  expect(own[1]?.filter((name) => name === 'visibilitychange')).toHaveLength(1)
  unmount()
  expect(names(removed)).toEqual([['pagehide'], expect.arrayContaining(['visibilitychange', 'submit'])])
  vi.restoreAllMocks()
})

test.each(boxes)('a box %s is drawn on a server', (_, Box) => {
  expect(renderToString(<Box value="Ali" onCommit={vi.fn()} />)).toContain('value="Ali"')
})
