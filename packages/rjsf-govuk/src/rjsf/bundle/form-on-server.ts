import { bringFields, type LaterFields } from './later-field.tsx'
import * as fields from './later-fields.ts'

bringFields(fields as LaterFields)

export * from '../form/index.ts'
