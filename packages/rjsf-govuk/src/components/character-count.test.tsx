import { act, fireEvent, render, screen } from '@testing-library/react'
import { CharacterCount as Script } from 'govuk-frontend'
import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { outline } from '../../test/outline.ts'
import { fieldProps, part } from '../../test/params.tsx'
import { enGB } from '../strings/en-gb.ts'
import { StringsProvider } from '../strings/strings-provider.tsx'
import { CharacterCount } from './character-count.tsx'

/** The hooks of GOV.UK’s script, which we do not run. */
const hooks = (options: FixtureOptions) => ({
  'data-module': 'govuk-character-count',
  'data-maxlength': options.maxlength,
  'data-maxwords': options.maxwords,
  'data-threshold': options.threshold,
  'data-count-type': options.countType ?? (options.maxwords ? 'words' : undefined),
})

const textOf = (
  plural: Readonly<Record<string, string>> | string | undefined,
  otherwise: (n: number) => string,
) =>
  plural === undefined
    ? otherwise
    : (n: number) =>
        (typeof plural === 'string'
          ? plural
          : n === 1 && plural.one
            ? plural.one
            : (plural.other ?? '')
        ).replace('%{count}', String(n))

const draw = (options: FixtureOptions): ReactElement => {
  const field = fieldProps(options)
  // A limit of the box itself is an attribute that the script takes away.
  const { maxlength: _, ...attributes } = options.attributes ?? {}
  return (
    <StringsProvider
      strings={{ ...enGB, charactersAtMost: textOf(options.textareaDescriptionText, enGB.charactersAtMost) }}
    >
      <CharacterCount
        {...field}
        {...attributes}
        formGroupProps={{ ...field.formGroupProps, attributes: hooks(options) }}
        name={options.name}
        defaultValue={options.value}
        className={['govuk-js-character-count', options.classes].filter(Boolean).join(' ')}
        rows={options.rows}
        spellCheck={options.spellcheck}
        limit={options.maxlength ?? options.maxwords}
        unit={
          options.countType === 'characters'
            ? 'graphemes'
            : options.countType === 'words' || options.maxwords
              ? 'words'
              : 'length'
        }
        threshold={options.threshold}
        countProps={part(options.countMessage)}
      />
    </StringsProvider>
  )
}

const noLimit = 'we have no count without a limit: that is a text area'
testFixtures('character-count', draw, {
  'with textarea maxlength attribute': 'we never set a limit that cuts off what is pasted',
  'with translations': 'the words stand in our catalogue, not in attributes for a script',
  'to configure in JavaScript': noLimit,
  'with neither maxlength nor maxwords set': noLimit,
  'with neither maxlength, maxwords nor textarea description set': noLimit,
})

describe('on a page with scripts it is as GOV.UK’s own script leaves it', () => {
  const before = document.body.className
  beforeEach(() => document.body.classList.add('govuk-frontend-supported'))
  afterEach(() => {
    document.body.className = before
    document.body.replaceChildren()
  })

  const options = { id: 'detail', name: 'detail', label: { text: 'Detail' } }
  test.each([
    ['empty', { ...options, countType: 'length', maxlength: 10 }],
    ['at the limit', { ...options, countType: 'length', maxlength: 5, value: 'words' }],
    ['over it by one', { ...options, countType: 'length', maxlength: 4, value: 'words' }],
    ['in graphemes', { ...options, countType: 'characters', maxlength: 4, value: '👩🏻‍🚀' }],
    ['in words, one left', { ...options, countType: 'words', maxlength: 3, value: 'two words' }],
    ['in words, over', { ...options, countType: 'words', maxlength: 1, value: 'two more words' }],
    ['below the threshold', { ...options, countType: 'length', maxlength: 10, threshold: 50, value: 'four' }],
    ['at the threshold', { ...options, countType: 'length', maxlength: 10, threshold: 50, value: 'fives' }],
    [
      'with a message',
      { ...options, countType: 'length', maxlength: 1, value: 'ab', errorMessage: { text: 'Too long' } },
    ],
    ['by the thousand', { ...options, countType: 'length', maxlength: 5000 }],
  ])('%s', (_, each) => {
    const scripted = document.createElement('div')
    scripted.innerHTML = renderToStaticMarkup(draw(each))
    document.body.append(scripted)
    new Script(scripted.querySelector('[data-module]'))
    const theirs = outline(scripted.innerHTML.replaceAll('data-govuk-character-count-init=""', ''))
    scripted.remove()
    const { container } = render(draw(each))
    expect(outline(container.innerHTML)).toEqual(theirs)
  })
})

describe('what is left', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const question = (limit: number) => <CharacterCount id="detail" label="Detail" limit={limit} />
  const seen = () => document.querySelector('.govuk-character-count__status')?.textContent
  const said = () => document.querySelector('[aria-live=polite]')?.textContent

  test('is shown at each key, and said only after a pause', () => {
    render(question(10))
    const box = screen.getByRole('textbox', { name: 'Detail' })
    expect(box.getAttribute('aria-describedby')).toBe('detail-info')
    for (const value of ['o', 'on', 'one']) {
      fireEvent.change(box, { target: { value } })
      act(() => void vi.advanceTimersByTime(900))
    }
    expect(seen()).toBe('You have 7 characters remaining')
    expect(said()).toBe('You have 10 characters remaining')
    act(() => void vi.advanceTimersByTime(100))
    expect(said()).toBe('You have 7 characters remaining')
  })

  test('goes below nothing, for nothing is cut off', () => {
    render(question(2))
    const box = screen.getByRole('textbox')
    expect(box.hasAttribute('maxlength')).toBe(false)
    fireEvent.change(box, { target: { value: 'three' } })
    expect(seen()).toBe('You have 3 characters too many')
    expect(box.className).toContain('govuk-textarea--error')
  })

  test('counts as JSON Schema does, in code points', () => {
    render(question(4))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '😀😀😀' } })
    expect(seen()).toBe('You have 1 character remaining')
  })
})

test('it is taken over from a server without a warning', () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
  const container = document.createElement('div')
  const question = <CharacterCount id="detail" label="Detail" limit={10} defaultValue="one" />
  container.innerHTML = renderToString(question)
  expect(container.querySelector('[aria-live]')).toBeNull()
  render(question, { container, hydrate: true })
  expect(container.querySelector('.govuk-character-count__status')?.textContent).toBe(
    'You have 7 characters remaining',
  )
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
})
