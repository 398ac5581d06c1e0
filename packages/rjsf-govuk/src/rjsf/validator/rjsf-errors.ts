import { getUiOptions, type RJSFSchema, type RJSFValidationError, type UiSchema } from '@rjsf/utils'
import type { SchemaError } from '../../validation/index.ts'

/** Errors as rjsf tells them: the path with dots, the titles of the form in place of the names of the data. */
export function toRjsfErrors(
  errors: readonly SchemaError[],
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
): RJSFValidationError[] {
  return withoutRepetition(errors.map((error) => toRjsfError(error, schema, uiSchema)))
}

function toRjsfError(
  error: SchemaError,
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
): RJSFValidationError {
  const { keyword: name, instancePath, params, schemaPath, parentSchema } = error
  const path = instancePath.replaceAll('/', '.')
  const names = [
    ...(typeof params.deps === 'string' ? params.deps.split(', ') : []),
    params.missingProperty,
    params.property,
  ].filter((each): each is string => typeof each === 'string' && each !== '')

  let { message } = error
  let title = ''
  for (const each of names) {
    const found = titleOfMember(each, path, error, schema, uiSchema)
    if (found === undefined) continue
    message = message.replace(`'${each}'`, `'${found}'`)
    title = found
  }
  let stack = message
  if (names.length === 0) {
    title = text(uiOptionsAt(uiSchema, keysOf(path)).title) ?? text(at(parentSchema, ['title'])) ?? ''
    stack = `${title === '' ? path : `'${title}'`} ${message}`.trim()
  }
  const missing = params.missingProperty
  const property = typeof missing === 'string' ? (path === '' ? missing : `${path}.${missing}`) : path
  return { name, property, message, params, stack, schemaPath, title }
}

/** How the form calls a member that is missing: by the UI schema, or by the schema. */
function titleOfMember(
  name: string,
  path: string,
  { schemaPath, parentSchema }: SchemaError,
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
): string | undefined {
  const keys = keysOf(path)
  const places = schemaPath.replaceAll('/properties/', '/').split('/').slice(1, -1)
  return (
    text(uiOptionsAt(uiSchema, [...keys, name]).title) ??
    text(uiOptionsAt(uiSchema, [...places, name]).title) ??
    text(at(uiSchema, [...keys, name, 'title'])) ??
    text(at(parentSchema, ['properties', name, 'title'])) ??
    text(at(schema, [...keys.flatMap((key) => ['properties', key]), 'properties', name, 'title']))
  )
}

const keysOf = (path: string): string[] => path.split('.').filter((key) => key !== '')

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function at(whole: unknown, keys: readonly string[]): unknown {
  let found = whole
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

const uiOptionsAt = (uiSchema: UiSchema | undefined, keys: readonly string[]) =>
  getUiOptions(at(uiSchema, keys) as UiSchema | undefined)

/** Branches of one `anyOf` or `oneOf` often say the same. It is told once. */
function withoutRepetition(errors: readonly RJSFValidationError[]): RJSFValidationError[] {
  const kept: RJSFValidationError[] = []
  for (const error of errors) {
    const path = error.schemaPath ?? ''
    const branch = [path.indexOf('/anyOf/'), path.indexOf('/oneOf/')].find((index) => index >= 0)
    const before = branch === undefined ? '' : path.slice(0, branch)
    const isRepeated = kept.some(
      (other) => other.message === error.message && other.schemaPath?.startsWith(before) === true,
    )
    if (before === '' || !isRepeated) kept.push(error)
  }
  return kept
}
