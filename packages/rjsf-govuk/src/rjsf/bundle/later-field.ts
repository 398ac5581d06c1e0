import type { FieldProps } from '@rjsf/utils'
import { later, type Parts } from './later.tsx'

type Name = 'FallbackField' | 'LayoutGridField' | 'LayoutMultiSchemaField'

const fetch = async (): Promise<Parts<Name>> => (await import('./later-fields.ts')) as Parts<Name>

export const FallbackField = /* @__PURE__ */ later<Name, FieldProps>('FallbackField', fetch)
export const LayoutGridField = /* @__PURE__ */ later<Name, FieldProps>('LayoutGridField', fetch)
export const LayoutMultiSchemaField = /* @__PURE__ */ later<Name, FieldProps>('LayoutMultiSchemaField', fetch)
