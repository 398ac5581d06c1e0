import { act, fireEvent, render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import type { Route } from '../src/flow/route.ts'
import { RecordForm } from '../src/forms/record-form.tsx'
import type { RecordFormHandle } from '../src/forms/record-form-handle.ts'
import type { RecordFormProps } from '../src/forms/record-form-props.ts'
import { type Small, small, smallForm } from './small-form.ts'

export type Props = Partial<RecordFormProps<Small>>

/** The small form, as a host draws it: with a record of its own where none is given. */
export const drawn = (props: Props = {}, ref?: React.Ref<RecordFormHandle<Small>>) => (
  <StrictMode>
    <RecordForm<Small>
      form={smallForm}
      ref={ref}
      {...(props.value === undefined && props.adapter === undefined && { defaultValue: small })}
      {...props}
    />
  </StrictMode>
)
export interface Shown {
  readonly container: HTMLElement
  readonly unmount: () => void
  readonly form: () => RecordFormHandle<Small>
  readonly draw: (next: Props) => void
}

/** Draws it, and gives what a host has to ask and draw it anew. */
export const show = (props: Props = {}): Shown => {
  const form = createRef<RecordFormHandle<Small>>()
  const view = render(drawn(props, form))
  return {
    container: view.container,
    unmount: view.unmount,
    form: () => form.current as RecordFormHandle<Small>,
    draw: (next: Props) => view.rerender(drawn(next, form)),
  }
}
export const at = (section: string, field?: string): Route => ({
  page: 'section',
  section,
  ...(field !== undefined && { field }),
})
export const heading = () => screen.getByRole('heading', { level: 1 })
export const box = (label: string) => screen.getByLabelText(label) as HTMLInputElement
export const type = (label: string, value: string) => fireEvent.change(box(label), { target: { value } })
/** By its words: the reading of names of the tests’ library runs those that are hidden together. */
export const byWords = (role: string, words: string): HTMLElement => {
  const found = screen.getAllByRole(role).find(({ textContent }) => textContent === words)
  if (found === undefined) throw new Error(`There is no ${role} "${words}"`)
  return found
}
export const press = (words: string) => fireEvent.click(byWords('button', words))
export const follow = (words: string) => fireEvent.click(byWords('link', words))
/**
 * Lets what is on its way come: several turns, one after the other, as a busy machine may run timers that are long due in one.
 *
 * @param milliseconds How long it is given at least.
 */
export const settled = (milliseconds = 30) =>
  act(async () => {
    for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, milliseconds / 6))
  })

/** A host that is asked to go elsewhere stays. */
export const goes = { onNavigate: () => undefined }
