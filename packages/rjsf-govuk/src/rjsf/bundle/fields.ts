import ArrayField from '@rjsf/core/lib/components/fields/ArrayField.js'
import BooleanField from '@rjsf/core/lib/components/fields/BooleanField.js'
import CyclicSchemaField from '@rjsf/core/lib/components/fields/CyclicSchemaField.js'
import LayoutHeaderField from '@rjsf/core/lib/components/fields/LayoutHeaderField.js'
import NullField from '@rjsf/core/lib/components/fields/NullField.js'
import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js'
import OptionalDataControlsField from '@rjsf/core/lib/components/fields/OptionalDataControlsField.js'
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js'
import StringField from '@rjsf/core/lib/components/fields/StringField.js'
import type { Field, RegistryFieldsType } from '@rjsf/utils'
import { FallbackField, LayoutGridField, LayoutMultiSchemaField } from './later-field.ts'

/** Stands in for rjsf’s list of its fields: without those that the theme has of its own, and with the rare ones fetched later. */
export default (): RegistryFieldsType => ({
  ArrayField: ArrayField as unknown as Field,
  BooleanField,
  CyclicSchemaField,
  FallbackField,
  LayoutGridField,
  LayoutHeaderField,
  LayoutMultiSchemaField,
  NullField,
  ObjectField,
  OptionalDataControlsField,
  SchemaField,
  StringField,
})
