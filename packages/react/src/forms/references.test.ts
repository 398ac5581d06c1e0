import type { FormId } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import type { FieldSchema } from '../views/shared/field-words.ts'
import type { KindOfRecord } from '../views/shared/other-records.ts'
import { resolved } from '../views/shared/resolved.ts'
import { formSource } from './form-source.ts'
import { sectionForm } from './section-form.ts'

type Ui = Readonly<Record<string, unknown>>

/** The fields of a form that hold an id of something else, and what each offers; undefined where it offers nothing. */
async function pointers(
  form: FormId,
  kinds: readonly KindOfRecord[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const source = await formSource(form)
  const found: Record<string, unknown> = {}
  const walk = (node: FieldSchema | undefined, ui: Ui, path: string, root: FieldSchema) => {
    const field = resolved(node, root)
    const name = path.split('/').at(-1) ?? ''
    if (field?.pattern?.startsWith('^[A-Za-z0-9][A-Za-z0-9._:-]') && name !== 'id') {
      const { from, other, visibleWhen } = (ui['ui:options'] ?? {}) as Ui
      found[path] = (Array.isArray(from) ? from.join(' ') : from) ?? other
      if (found[path] !== undefined) expect(ui['ui:widget'], path).toBe('reference')
      else if (visibleWhen !== undefined) found[path] = `where there is ${(visibleWhen as Ui).pointer}`
    }
    if (field?.items) walk(field.items, (ui.items ?? {}) as Ui, `${path}/*`, root)
    for (const [member, schema] of Object.entries(field?.properties ?? {}))
      walk(schema, (ui[member] ?? {}) as Ui, `${path}/${member}`, root)
  }
  for (const section of source.sections) {
    const { schema, ui } = sectionForm(source, section, kinds)
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
    // All that happens on a day.
    '/chronology/*/concerns/*':
      '/placements /legal/orders /legal/statuses /proceedings /reviews /visits /assessments /health/assessments ' +
      '/health/checks /health/sdq /education/pepReviews /education/exclusions /exploitation/missing',
    // Of other records only a host knows what there is, and nobody is asked; the number of a child is known to workers.
    '/education/pepId': 'where there is /pepId',
    '/leavingCare/pathwayPlanId': 'where there is /pathwayPlanId',
    '/siblings/*/childRecordId': 'where there is /lookedAfter',
    '/replaces': undefined,
  })
})

test('what points at another record offers those that a host names', async () => {
  expect(await pointers('care-plan', ['peps', 'pathwayPlans', 'children'])).toMatchObject({
    '/education/pepId': 'peps',
    '/leavingCare/pathwayPlanId': 'pathwayPlans',
    '/siblings/*/childRecordId': 'children',
  })
})

test('nobody is asked for an id, nor told of one', async () => {
  const source = await formSource('care-plan')
  for (const kinds of [[], ['peps', 'pathwayPlans', 'children']] as const) {
    const hints = source.sections.flatMap((section) => {
      const walk = (ui: Ui): readonly string[] =>
        Object.entries(ui).flatMap(([name, below]) =>
          name === 'ui:description'
            ? [String(below)]
            : typeof below === 'object' && below !== null
              ? walk(below as Ui)
              : [],
        )
      return walk(sectionForm(source, section, kinds).ui as Ui)
    })
    expect(hints.length).toBeGreaterThan(20)
    expect(hints.filter((hint) => /\bids?\b/i.test(hint))).toEqual([])
  }
})

test('a form whose record has no such list offers none', async () => {
  const found = await pointers('pathway-plan')
  expect(Object.values(found).filter((from) => from === '/people')).toEqual([])
})
