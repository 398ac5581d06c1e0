import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { PasswordInput as Script } from 'govuk-frontend'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { outline } from '../../test/outline.ts'
import { fieldProps, part } from '../../test/params.tsx'
import { PasswordInput } from './password-input.tsx'

const draw = (options: FixtureOptions) => {
  const field = fieldProps(options)
  return (
    <PasswordInput
      {...field}
      {...options.attributes}
      // The hooks of GOV.UK’s script, which we do not run.
      formGroupProps={{ ...field.formGroupProps, attributes: { 'data-module': 'govuk-password-input' } }}
      buttonProps={{
        className: ['govuk-js-password-input-toggle', part(options.button).className]
          .filter(Boolean)
          .join(' '),
        attributes: { 'data-module': 'govuk-button' },
      }}
      className={['govuk-js-password-input-input', options.classes].filter(Boolean).join(' ')}
      name={options.name}
      defaultValue={options.value}
      autoComplete={options.autocomplete}
      disabled={options.disabled}
    />
  )
}

testFixtures('password-input', draw, {
  'with translations': 'the words stand in our catalogue, not in attributes for a script',
})

describe('on a page with scripts', () => {
  beforeEach(() => document.body.classList.add('govuk-frontend-supported'))
  afterEach(() => document.body.classList.remove('govuk-frontend-supported'))

  test('it is as GOV.UK’s own script leaves it, hidden, shown and hidden again', async () => {
    const options = { id: 'secret', name: 'secret', label: { text: 'Password' }, hint: { text: 'Long' } }
    const scripted = document.createElement('div')
    scripted.innerHTML = renderToStaticMarkup(draw(options))
    document.body.append(scripted)
    new Script(scripted.querySelector('[data-module=govuk-password-input]'))
    const theirs = () => {
      const copy = scripted.cloneNode(true) as HTMLElement
      for (const each of copy.querySelectorAll('*')) each.removeAttribute('data-govuk-password-input-init')
      // jsdom does not show what the script sets as text.
      for (const each of copy.querySelectorAll<HTMLElement>('button, [aria-live]')) each.textContent = ''
      return outline(copy.innerHTML)
    }
    const { container } = render(draw(options))
    const ours = () => {
      const copy = container.cloneNode(true) as HTMLElement
      for (const each of copy.querySelectorAll<HTMLElement>('button, [aria-live]')) each.textContent = ''
      return outline(copy.innerHTML)
    }
    expect(ours()).toEqual(theirs())
    for (const name of ['Show password', 'Hide password']) {
      const buttons = screen.getAllByRole('button', { name })
      expect(buttons).toHaveLength(2)
      for (const button of buttons) await userEvent.click(button)
      expect(ours()).toEqual(theirs())
    }
    scripted.remove()
  })

  test('what is in the box is shown and said when asked, and is dots again when the form is sent', async () => {
    render(
      <form onSubmit={(event) => event.preventDefault()}>
        <PasswordInput id="secret" label="Password" />
      </form>,
    )
    const box = screen.getByLabelText('Password')
    const said = document.querySelector('[aria-live=polite]')
    expect(said?.textContent).toBe('')
    await userEvent.type(box, 'two words')
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
    expect(box).toHaveProperty('type', 'text')
    expect(box).toHaveProperty('value', 'two words')
    expect(said?.textContent).toBe('Your password is visible')
    expect(screen.getByRole('button', { name: 'Hide password' }).textContent).toBe('Hide')
    fireEvent.submit(box)
    expect(box).toHaveProperty('type', 'password')
    expect(said?.textContent).toBe('Your password is hidden')
  })

  test('a page that a browser brings back shows dots', async () => {
    render(<PasswordInput id="secret" label="Password" />)
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
    fireEvent(window, Object.assign(new Event('pageshow'), { persisted: false }))
    expect(screen.getByLabelText('Password')).toHaveProperty('type', 'text')
    fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }))
    expect(screen.getByLabelText('Password')).toHaveProperty('type', 'password')
  })
})
