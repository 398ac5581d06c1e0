import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { createElement, type ReactNode } from 'react'
import { partMayBeKnown } from '../dates/part-may-be-known.ts'
import { PartialDateHint } from './partial-date-hint.tsx'

/**
 * What a field says under its name: its description, then its help. Empty where it has neither. The help of a date of which a part
 * may be known tells how to write it in one box: over three boxes the theme has words of its own.
 */
export function hintsOf(schema: RJSFSchema, uiSchema: UiSchema | undefined): readonly ReactNode[] {
  const option = (name: 'description' | 'help'): ReactNode =>
    (uiSchema?.[`ui:${name}`] ?? uiSchema?.['ui:options']?.[name]) as ReactNode
  const help = partMayBeKnown(schema, uiSchema) ? createElement(PartialDateHint) : option('help')
  return [option('description') ?? schema.description, help].filter(
    (hint) => hint !== undefined && hint !== null && hint !== '',
  )
}
