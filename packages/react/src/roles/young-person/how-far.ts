import { type FormSection, isVisible } from '@open-care-plan/schemas/forms'
import type { SectionStatus } from '../../flow/section-status.ts'
import type { FormSource } from '../../forms/form-source.ts'
import { isList, isObject, memberOf } from '../../record/json.ts'
import { isNothing } from '../../views/document/record-part.tsx'
import type { TheirOptions } from './drawn-form.ts'
import { schemaAt, uiAt } from './record-view.ts'

/**
 * How far the young person is with a section: by their own answers, and not by what workers still have to do. It is done when
 * each of its questions has an answer; of a list, when something stands in it that they wrote.
 */
export function howFar(
  { schema, ui }: Pick<FormSource, 'schema' | 'ui'>,
  { members }: FormSection,
  answers: object,
): SectionStatus {
  const answered: boolean[] = []
  const look = (value: unknown, path: string, pointer: string) => {
    const node = schemaAt(schema, path)
    const own = uiAt(ui, path)
    if (own?.['ui:widget'] === 'hidden' || !isVisible(ui, answers, pointer)) return
    if (node?.properties !== undefined) {
      for (const name of Object.keys(node.properties))
        look(isObject(value) ? memberOf(value, name) : undefined, `${path}/${name}`, `${pointer}/${name}`)
    } else if (node?.items?.properties !== undefined) {
      answered.push(isList(value) && value.some((item) => says(item, uiAt(ui, `${path}/*`))))
    } else answered.push(!isNothing(value))
  }
  for (const member of members) look(memberOf(answers as never, member.slice(1)), member, member)
  if (!answered.includes(true)) return 'not-started'
  return answered.includes(false) ? 'in-progress' : 'done'
}

/** Whether an item has an answer of theirs: what tells which item it is, and its id, are none. */
const says = (item: unknown, ui: ReturnType<typeof uiAt>): boolean =>
  isObject(item) &&
  Object.entries(item).some(([name, value]) => {
    const own = (ui?.[name] ?? { 'ui:widget': 'hidden' }) as ReturnType<typeof uiAt> & object
    const { fixed } = (own['ui:options'] ?? {}) as TheirOptions
    return own['ui:widget'] !== 'hidden' && fixed === undefined && !isNothing(value)
  })
