import type { FormId } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import type { FieldSchema } from '../views/shared/field-words.ts'
import { resolved } from '../views/shared/resolved.ts'
import { formSource } from './form-source.ts'
import { sectionForm } from './section-form.ts'

type Ui = Readonly<Record<string, unknown>>

/** The fields of a form that hold an id of something else, and the list that each offers; undefined where it offers none. */
async function pointers(form: FormId): Promise<Readonly<Record<string, unknown>>> {
  const source = await formSource(form)
  const found: Record<string, unknown> = {}
  const walk = (node: FieldSchema | undefined, ui: Ui, path: string, root: FieldSchema) => {
    const field = resolved(node, root)
    const name = path.split('/').at(-1) ?? ''
    if (field?.pattern?.startsWith('^[A-Za-z0-9][A-Za-z0-9._:-]') && name !== 'id') {
      found[path] = (ui['ui:options'] as Ui | undefined)?.from
      if (found[path] !== undefined) expect(ui['ui:widget'], path).toBe('reference')
    }
    if (field?.items) walk(field.items, (ui.items ?? {}) as Ui, `${path}/*`, root)
    for (const [member, schema] of Object.entries(field?.properties ?? {}))
      walk(schema, (ui[member] ?? {}) as Ui, `${path}/${member}`, root)
  }
  for (const section of source.sections) {
    const { schema, ui } = sectionForm(source, section)
    walk(schema, ui as Ui, '', schema)
  }
  return found
}

test('what points at an item of a care plan offers those that there are', async () => {
  expect(await pointers('care-plan')).toEqual({
    '/chronology/*/corrects': '/chronology',
    '/contact/*/orderId': '/legal/orders',
    '/contact/*/personId': '/people',
    '/contact/*/refusal/notices/*/personId': '/people',
    '/contingencies/*/owner/personId': '/people',
    '/legal/section20/consentBy/*': '/people',
    '/needs/*/assessmentId': '/assessments',
    '/needs/*/evidence/*/assessmentId': '/assessments',
    '/needs/*/outcomes/*/actions/*/owner/personId': '/people',
    '/participation/routes/*/personId': '/people',
    '/permanence/consideredAtReviewId': '/reviews',
    '/placements/*/ending/notices/*/personId': '/people',
    '/placements/*/notices/*/personId': '/people',
    '/placements/*/noticesOfConcern/*/visitId': '/visits',
    '/reasons/evidence/*/assessmentId': '/assessments',
    '/reviews/*/decisions/*/owner/personId': '/people',
    '/sharing/*/personId': '/people',
    '/siblings/*/personId': '/people',
    '/state/agreements/*/personId': '/people',
    '/state/consideredAtReviewId': '/reviews',
    '/state/copies/*/personId': '/people',
    '/state/earlierRevisions/*/reviewId': '/reviews',
    '/views/*/personId': '/people',
    '/visitRequests/*/personId': '/people',
    '/visitRequests/*/visitId': '/visits',
    // Any part of the record, or another record.
    '/chronology/*/concerns/*': undefined,
    '/education/pepId': undefined,
    '/leavingCare/pathwayPlanId': undefined,
    '/replaces': undefined,
    '/siblings/*/childRecordId': undefined,
  })
})

test('a form whose record has no such list offers none', async () => {
  const found = await pointers('pathway-plan')
  expect(Object.values(found).filter((from) => from === '/people')).toEqual([])
})
