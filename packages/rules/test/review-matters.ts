import type { CarePlanRecord, Review, reviewMatters } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement, aReview } from '@open-care-plan/model/testing'
import type { Rule } from '../src/engine/rule.ts'
import { type RuleCase, testRule } from './test-rule.ts'

type Matter = keyof typeof reviewMatters

/** The day of the checks of these tests, and the day of the last review before it. */
export const asAt = '2026-11-21'
export const heldOn = '2026-09-24'

/** A review that considered some matters. */
export const considering = (on: string, ...matters: readonly Matter[]): Review =>
  aReview(on, {
    matters: matters.map((matter) => ({ id: `${on}-${matter}`, matter, considered: 'Talked about.' })),
  })

/** What a test lays over the plans of its cases, where a matter only concerns some children. */
type Parts = Partial<Omit<CarePlanRecord, 'child' | 'schemaVersion' | 'legal' | 'reviews'>>

/** Tests a rule about one matter of Schedule 7: the cases that are alike in all of them, and those of its own. */
export function testReviewMatter(
  rule: Rule,
  matter: Matter,
  { parts = {}, cases = [], from = '2011-04-01', before = '2011-03-31' }: OfItsOwn = {},
): void {
  const wanting = rule.standing === 'unconfirmed' ? 'needsReview' : 'fail'
  const other: Matter = matter === 'health' ? 'education' : 'health'
  const plan = (...reviews: Review[]) => aCareOrderPlan({ ...parts, reviews })
  const since = (day: string, review: Review) =>
    aCareOrderPlan({
      ...parts,
      legal: { lookedAfterFrom: day, statuses: [{ id: 's', status: 'C2', from: day }] },
      placements: (parts.placements ?? []).map((placement) => ({ ...placement, from: day })),
      child: { dateOfBirth: '2008-05-14' },
      reviews: [review],
    })
  testRule(rule, [
    {
      name: 'the last review considered it',
      plan: plan(aReview('2026-04-01'), considering(heldOn, other, matter)),
      asAt,
      expect: { outcome: 'pass', path: '/reviews/1/matters', data: { on: heldOn } },
    },
    {
      name: 'the last review was held while the child was placed for adoption',
      plan: aCareOrderPlan({
        ...parts,
        placements: [aPlacement('2026-06-01', { type: 'A6', to: '2026-10-01' })],
        reviews: [considering(heldOn, other)],
      }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'nobody entered when the placement for adoption began, in which the last review may have been held',
      plan: aCareOrderPlan({
        ...parts,
        placements: [
          aPlacement('2025-01-06', { to: '2026-06-01' }),
          { id: 'placement-2', type: 'A6', to: '2026-10-01' },
          aPlacement('2026-10-01', parts.placements?.[0]),
        ],
        reviews: [considering(heldOn, other)],
      }),
      asAt,
      expect: 'needsReview',
    },
    {
      name: 'the last review considered other matters, and this one was only considered before',
      plan: plan(considering('2026-04-01', matter), considering(heldOn, other)),
      asAt,
      expect: {
        outcome: wanting,
        kind: 'absent',
        path: '/reviews/1/matters',
        data: { on: heldOn },
        message: rule.messages.absent?.replace('{on}', '24 September 2026') as string,
      },
    },
    {
      name: 'the matter is on the list, and nothing is said of it',
      plan: plan(aReview(heldOn, { matters: [{ id: 'm', matter, considered: ' ' }] })),
      asAt,
      expect: { outcome: wanting, kind: 'absent', path: '/reviews/0/matters' },
    },
    {
      name: 'it was recorded that nothing was considered',
      plan: plan(aReview(heldOn, { matters: [] })),
      asAt,
      expect: { outcome: wanting, kind: 'absent', path: '/reviews/0/matters' },
    },
    {
      name: 'the last review considered something, and nobody entered what',
      plan: plan(aReview(heldOn, { matters: [{ id: 'm', considered: 'Talked about.' }] })),
      asAt,
      expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/matters' },
    },
    {
      name: 'nobody recorded what the last review considered',
      plan: plan(considering('2026-04-01', matter), aReview(heldOn)),
      asAt,
      expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/1/matters', data: { on: heldOn } },
    },
    {
      name: 'a review dated after the day of the check has not been held',
      plan: plan(considering(heldOn, matter), considering('2026-11-22', other)),
      asAt,
      expect: { outcome: 'pass', path: '/reviews/0/matters' },
    },
    {
      name: 'no list of reviews is kept',
      plan: aCareOrderPlan(parts),
      asAt,
      expect: {
        outcome: 'notApplicable',
        message: 'Nobody entered whether a review was held, which is asked on its own',
      },
    },
    {
      name: 'the day of the only review has passed, and nobody entered whether it was held',
      plan: plan({ id: 'r', plannedFor: '2026-11-20' }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'the first review is today, and is only planned',
      plan: plan({ id: 'r', plannedFor: asAt }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'the last review was held on the first day of this law, without it',
      plan: since('2011-01-04', considering(from, other)),
      asAt: '2014-09-01',
      expect: wanting,
    },
    {
      name: 'the last review was held the day before this was law',
      plan: since('2011-01-04', considering(before, other)),
      asAt: '2014-09-01',
      expect: 'notApplicable',
    },
    {
      name: 'the last review was held on remand, when other rules applied',
      plan: aCareOrderPlan({
        ...parts,
        legal: {
          lookedAfterFrom: '2025-09-01',
          statuses: [
            { id: 's', status: 'J1', from: '2025-09-01', to: '2026-10-01' },
            { id: 't', status: 'C2', from: '2026-10-01' },
          ],
        },
        reviews: [considering(heldOn, other)],
      }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'only short breaks, to which a lighter plan applies',
      plan: aCareOrderPlan({ legal: { shortBreaks: true }, reviews: [considering(heldOn, other)] }),
      asAt,
      expect: 'notApplicable',
    },
    ...cases,
  ])
}

interface OfItsOwn {
  readonly parts?: Parts
  readonly cases?: readonly RuleCase[]
  /** The first day of the law, and the day before. */
  readonly from?: string
  readonly before?: string
}
