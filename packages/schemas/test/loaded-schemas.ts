import type { Dialect } from '../src/dialect.ts'
import { currentVersion } from '../src/forms/form.ts'
import { type FormId, forms } from '../src/forms/index.ts'
import type { JsonSchemaObject } from '../src/json-schema.ts'
import { schemaOf } from '../src/schema-of.ts'

/** A published schema, as a reader of the package gets it. */
export const loaded = (form: FormId, dialect: Dialect): Promise<JsonSchemaObject> => {
  const found = forms.find(({ id }) => id === form)
  return schemaOf(form, found && currentVersion(found), dialect)
}
