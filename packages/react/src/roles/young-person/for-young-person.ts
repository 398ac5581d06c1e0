import { forms } from '@open-care-plan/schemas/forms'
import type { FormSource } from '../../forms/form-source.ts'
import { isObject } from '../../record/json.ts'
import { calledOf } from '../../views/child/gates/names.ts'
import { drawnForm, type Opened, questionsOf } from './drawn-form.ts'
import { youngPersonForms, youngPersonTitles } from './forms/index.ts'
import type { YoungPersonForm } from './questions.ts'
import { recordView } from './record-view.ts'
import { isFixedIn, shownRecord } from './shown-record.ts'
import { theirTemplates } from './their-templates.tsx'
import { ofOthersIn } from './whose-words.ts'
import type { YoungPersonFormId } from './young-person-form.ts'

/**
 * A form as the young person meets it: of the sections that they are shown those that they write, with the questions that they
 * answer, in words for them. A form of an authority’s own has those of the form that it is made of.
 *
 * @param record As it is when the form is opened. What others wrote in it is not drawn; its people are called by their names.
 * @param form Words and questions in place of those that are here.
 */
export function forYoungPerson(source: FormSource, record: object = {}, form = formOf(source)): FormSource {
  const opened = { record, people: peopleOf(record), ofOthers: ofOthersIn(record, questionsOf(form)) }
  const drawn = drawnForm(source, form, opened)
  return {
    ...source,
    ...drawn,
    title: titleOf(source),
    shown: shownRecord(drawn, recordView(form, drawn, opened)),
    isFixed: isFixedIn(drawn.ui, record),
    templates: theirTemplates,
  }
}

/** A name that a host gave a form stays. */
const titleOf = ({ id, title }: FormSource): string =>
  forms.some((form) => form.id === id && form.title === title) && isKnown(id) ? youngPersonTitles[id] : title

/** The questions of a form: its own, or those of the form that an overlay was laid over. None where nobody wrote any. */
function formOf({ id, schema }: FormSource): YoungPersonForm {
  const { $comment = '' } = schema as { readonly $comment?: string }
  const base = /^Made of \S*?\b(care-plan|pep|health-passport|pathway-plan)\b\S* by the overlay /.exec(
    $comment,
  )
  const known = [id, base?.[1] ?? ''].find(isKnown)
  return known === undefined ? {} : youngPersonForms[known]
}

const isKnown = (id: string): id is YoungPersonFormId => Object.hasOwn(youngPersonForms, id)

/** What the young person calls the people of a record: “Mum” where that is known, or the name. */
function peopleOf(record: object): Opened['people'] {
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
