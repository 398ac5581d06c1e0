import type { IconButtonProps, Registry, TemplatesType, UiSchema } from '@rjsf/utils'
import type { ReactElement, ReactNode } from 'react'

export interface RegisteredButtonProps {
  /** Which of the form’s button templates draws it: ours, or one that the host gave. */
  readonly as: Exclude<keyof TemplatesType['ButtonTemplates'], 'SubmitButton'>
  readonly id: string
  readonly registry: Registry
  readonly uiSchema: UiSchema | undefined
  readonly disabled?: boolean | undefined
  /** Marks what focus comes back to when the item has moved. */
  readonly move?: string | undefined
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button of a list or a part, drawn by the template that is registered for it. */
export function RegisteredButton(props: RegisteredButtonProps): ReactElement {
  const { as, id, registry, uiSchema, disabled, move, onClick, children } = props
  const Template = registry.templates.ButtonTemplates[as]
  const given: IconButtonProps & { readonly 'data-move'?: string } = {
    id,
    registry,
    onClick,
    children,
    ...(uiSchema && { uiSchema }),
    ...(disabled && { disabled }),
    ...(move && { 'data-move': move }),
  }
  return <Template {...given} />
}
