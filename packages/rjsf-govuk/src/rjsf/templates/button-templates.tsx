import { getSubmitButtonOptions, type IconButtonProps, type SubmitButtonProps } from '@rjsf/utils'
import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { useStrings } from '../../strings/strings-provider.tsx'
import { useSession } from '../session.tsx'

/** The button that sends the form. It is out of the way while one item of a list is open by itself. */
export function SubmitButton({ uiSchema }: SubmitButtonProps): ReactElement | null {
  const { submit } = useStrings()
  const alone = useSession()?.alone
  const { submitText, norender, props = {} } = getSubmitButtonOptions(uiSchema)
  if (norender || alone !== undefined) return null
  const { className, ...rest } = props
  return (
    <Button {...rest} type="submit" className={className}>
      {submitText === 'Submit' ? submit : submitText}
    </Button>
  )
}

/** A button that says what it does in words of its own, or in those of the template that draws it. */
function NamedButton(props: IconButtonProps & { readonly words: ReactNode }): ReactElement {
  const { icon, iconType, uiSchema, registry, className, words, children, ...rest } = props
  return (
    <Button {...rest} type="button" variant="secondary" className={ownClasses(className)}>
      {children ?? words}
    </Button>
  )
}

/** rjsf’s own classes say nothing to the Design System. */
const ownClasses = (className: string | undefined): string | undefined =>
  className
    ?.split(/\s+/u)
    .filter((name) => !name.startsWith('rjsf-') && !name.startsWith('btn'))
    .join(' ') || undefined

export function AddButton(props: IconButtonProps): ReactElement {
  const { addAnother, item } = useStrings()
  return <NamedButton {...props} words={addAnother(item)} />
}

export function CopyButton(props: IconButtonProps): ReactElement {
  return <NamedButton {...props} words={useStrings().copy} />
}

export function MoveDownButton(props: IconButtonProps): ReactElement {
  return <NamedButton {...props} words={useStrings().moveDown} />
}

export function MoveUpButton(props: IconButtonProps): ReactElement {
  return <NamedButton {...props} words={useStrings().moveUp} />
}

export function RemoveButton(props: IconButtonProps): ReactElement {
  return <NamedButton {...props} words={useStrings().remove} />
}

export function ClearButton(props: IconButtonProps): ReactElement {
  return <NamedButton {...props} words={useStrings().clear} />
}
