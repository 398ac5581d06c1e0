import { type SchemaNode, schemasAt } from '../schema/schemas-at.ts'
import { capital, inSentence, readableName } from '../strings/readable-name.ts'
import type { Named, Strings } from '../strings/strings.ts'
import { uiAt } from '../visibility/ui-at.ts'
import { type UiTree, uiOption } from '../visibility/ui-tree.ts'
import type { Path } from './mistake.ts'
import { readPath } from './read-path.ts'

/** The form whose messages are written. */
export interface FormAsked {
  /** Undefined where only the messages of a validator are known. */
  readonly schema: SchemaNode | undefined
  readonly uiSchema: UiTree | undefined
  readonly strings: Strings
  /** The record, where it is known: the UI schema of an item may hang on the item. */
  readonly data?: unknown
}

/** What a form asks at one place. */
export interface FieldAsked {
  readonly schemas: readonly SchemaNode[]
  readonly uiSchema: UiTree | undefined
  readonly named: Named
  readonly title: string
}

/** What is asked at a place, and what it is called. */
export function fieldAt(form: FormAsked, given: Path, titleGiven?: string): FieldAsked {
  const path = readPath(form.schema, given)
  const schemas = form.schema ? schemasAt(form.schema, path) : []
  const uiSchema = uiAt(form, path)
  const title = titleOf(form, path, schemas, uiSchema, titleGiven)
  const own = uiOption(uiSchema, 'nameInMessages')
  return {
    schemas,
    uiSchema,
    title,
    named: nameOf(title, typeof own === 'string' ? own : undefined, form.strings),
  }
}

function titleOf(
  form: FormAsked,
  path: Path,
  schemas: readonly SchemaNode[],
  uiSchema: UiTree | undefined,
  titleGiven: string | undefined,
): string {
  const ui = uiOption(uiSchema, 'title')
  const own = [ui, ...schemas.map(({ title }) => title)].find(isText)
  const last = path.at(-1)
  if (typeof last === 'number') {
    const { item, itemName, itemNumber } = form.strings
    const ofList = uiOption(uiAt(form, path.slice(0, -1)), 'itemName')
    const name = isText(ofList) ? ofList : itemName(own ?? titleGiven ?? item)
    return itemNumber(capital(name), last + 1)
  }
  return own ?? (titleGiven || (last === undefined ? '' : readableName(last)))
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function nameOf(title: string, own: string | undefined, strings: Strings): Named {
  if (own !== undefined) return { name: own, Name: capital(own) }
  const bare = title
    .replace(/\s*\((?:optional|dewisol)\)\s*$/iu, '')
    .replace(/[:.]\s*$/u, '')
    .trim()
  if (bare === '') return strings.messages.somethingElse
  if (bare.endsWith('?')) return strings.messages.answerTo(bare)
  return { name: inSentence(bare), Name: capital(bare) }
}
