import { certainSchemasAt } from '../schema/schemas-at.ts'
import { holds } from '../visibility/condition.ts'
import { conditionOf } from '../visibility/is-visible.ts'
import { type FieldAsked, type FormAsked, fieldAt } from './field-at.ts'
import { kindOfAnswer } from './kind-of-answer.ts'
import { type Mistake, type Path, pathOf } from './mistake.ts'
import { ownMessage } from './own-message.ts'

/** Parts in parts that are looked into: a schema may ask for itself. */
const DEEPEST = 5

/**
 * A part that nobody began with is missing as a whole. In its place: what has to be in it, each by itself, as GOV.UK says it
 * and as it is said once the part is begun. The mistake itself where nothing in it has to be there, where a choice comes
 * first, or where the form has words of its own for it.
 */
export function missingIn<Each extends Mistake>(mistake: Each, form: FormAsked, depth = 0): readonly Each[] {
  const path = pathOf(mistake)
  const { schemas, uiSchema } = fieldAt(form, path)
  const isPart = kindOfAnswer(schemas, uiSchema) === 'part'
  if (!form.schema || !isPart || depth === DEEPEST || ownMessage(uiSchema, 'required')) return [mistake]
  const required = certainSchemasAt(form.schema, path).flatMap(({ required: names }) => names as unknown)
  const names = [...new Set(required)].filter((name) => typeof name === 'string')
  const asked = names.filter((name) => isAsked(fieldAt(form, [...path, name])))
  if (asked.length === 0) return [mistake]
  return asked.flatMap((name) => missingIn(missingAt(mistake, [...path, name]), form, depth + 1))
}

const missingAt = <Each extends Mistake>(mistake: Each, path: Path): Each => ({
  ...mistake,
  name: 'required',
  property: `.${path.join('.')}`,
  params: { missingProperty: path.at(-1) },
  title: undefined,
})

/** Whether a member of an empty part is asked for, and is not there by itself. */
function isAsked({ schemas, uiSchema }: FieldAsked): boolean {
  const condition = conditionOf(uiSchema)
  return (
    schemas.length > 0 &&
    (condition === undefined || holds(condition, undefined)) &&
    !schemas.some(({ const: only }) => typeof only === 'string' || typeof only === 'number')
  )
}
