import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import type { ReactNode } from 'react'

/** What a field says under its name: its description, then its help. Empty where it has neither. */
export function hintsOf(schema: RJSFSchema, uiSchema: UiSchema | undefined): readonly ReactNode[] {
  const option = (name: 'description' | 'help'): ReactNode =>
    (uiSchema?.[`ui:${name}`] ?? uiSchema?.['ui:options']?.[name]) as ReactNode
  return [option('description') ?? schema.description, option('help')].filter(
    (hint) => hint !== undefined && hint !== null && hint !== '',
  )
}
