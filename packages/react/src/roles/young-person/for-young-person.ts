import type { FormSource } from '../../forms/form-source.ts'
import { isObject } from '../../record/json.ts'
import { calledOf } from '../../views/child/gates/names.ts'
import { drawnForm, type People } from './drawn-form.ts'
import { youngPersonForms } from './forms/index.ts'
import type { YoungPersonForm } from './questions.ts'
import { recordView } from './record-view.ts'
import { shownRecord } from './shown-record.ts'
import { theirTemplates } from './their-templates.tsx'

const made = new WeakMap<
  FormSource,
  Map<string, { readonly form: YoungPersonForm; readonly source: FormSource }>
>()

/**
 * A form as the young person meets it: of the sections that they are shown those that they write, with the questions that they
 * answer, in words for them. A form of an authority’s own has those of the form that it is made of.
 *
 * @param form Words and questions in place of those that are here.
 * @param record Whose people are called by their names.
 */
export function forYoungPerson(source: FormSource, form = formOf(source), record: object = {}): FormSource {
  const people = peopleOf(record)
  const key = JSON.stringify([...people])
  const known = made.get(source) ?? new Map()
  made.set(source, known)
  const before = known.get(key)
  if (before?.form === form) return before.source
  const drawn = drawnForm(source, form, people)
  const view = recordView(form, drawn, people)
  const found: FormSource = {
    ...source,
    ...drawn,
    shown: shownRecord(drawn, view),
    templates: theirTemplates,
  }
  known.set(key, { form, source: found })
  return found
}

/** The questions of a form: its own, or those of the form that an overlay was laid over. None where nobody wrote any. */
function formOf({ id, schema }: FormSource): YoungPersonForm {
  const { $comment = '' } = schema as { readonly $comment?: string }
  const base = /^Made of \S*?\b(care-plan|pep|health-passport|pathway-plan)\b\S* by the overlay /.exec(
    $comment,
  )?.[1]
  return youngPersonForms[id] ?? youngPersonForms[base ?? ''] ?? {}
}

/** What the young person calls the people of a record: “Mum” where that is known, or the name. */
function peopleOf(record: object): People {
  const { people } = record as { readonly people?: unknown }
  const named = (Array.isArray(people) ? people : []).flatMap((person: unknown) => {
    if (!isObject(person)) return []
    const { id, name } = person
    const { called, full } = calledOf(typeof name === 'string' ? name : undefined)
    const known = called ?? full
    return typeof id === 'string' && known !== undefined ? [[id, known] as const] : []
  })
  return new Map(named)
}
