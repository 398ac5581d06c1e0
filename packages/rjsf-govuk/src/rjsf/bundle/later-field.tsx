import type { FieldProps } from '@rjsf/utils'
import { type ComponentType, lazy, type ReactElement, Suspense } from 'react'

type Name = 'FallbackField' | 'LayoutGridField' | 'LayoutMultiSchemaField'
export type LaterFields = Readonly<Record<Name, ComponentType<FieldProps>>>

let here: LaterFields | undefined

/** For a server, which draws once and waits for nothing: it brings the fields with it. */
export function bringFields(fields: LaterFields): void {
  here = fields
}

const fetched = (name: Name) =>
  lazy(async () => ({ default: ((await import('./later-fields.ts')) as LaterFields)[name] }))

const later: LaterFields = {
  FallbackField: fetched('FallbackField'),
  LayoutGridField: fetched('LayoutGridField'),
  LayoutMultiSchemaField: fetched('LayoutMultiSchemaField'),
}

/** A field that is fetched when a form has it. What the server drew of it stays until then. */
function Later({ field, ...props }: FieldProps & { readonly field: Name }): ReactElement {
  const { [field]: Field } = here ?? later
  return (
    <Suspense fallback={null}>
      <Field {...(props as FieldProps)} />
    </Suspense>
  )
}

export const FallbackField = (props: FieldProps): ReactElement => <Later {...props} field="FallbackField" />
export const LayoutGridField = (props: FieldProps): ReactElement => (
  <Later {...props} field="LayoutGridField" />
)
export const LayoutMultiSchemaField = (props: FieldProps): ReactElement => (
  <Later {...props} field="LayoutMultiSchemaField" />
)
