import type { CarePlanRecord } from '@open-care-plan/model'
import { located } from '../facts/located.ts'

/** A passage of a plan, and its place. */
export interface OwnPassage {
  readonly path: string
  readonly text: string
}

/** The passages in which a plan speaks of this one child: needs, outcomes and why they matter, the child's own words, life story. */
export function ownPassages(plan: CarePlanRecord, root: string): OwnPassage[] {
  const needs = located(plan.needs, `${root}/needs`)
  const outcomes = needs.flatMap(({ value, path }) => located(value.outcomes, `${path}/outcomes`))
  const views = located(plan.views, `${root}/views`).filter(({ value }) => value.whose === 'child')
  return [
    ...needs.flatMap((need) => fields(need, ['statement', 'strengths'])),
    ...outcomes.flatMap((outcome) => fields(outcome, ['statement', 'baseline', 'why', 'difference'])),
    ...views.flatMap((view) => fields(view, ['words'])),
    // Religion, culture and language a family may well share.
    ...fields({ value: plan.identity ?? {}, path: `${root}/identity` }, [
      'lifeStory',
      'socialPresentation',
      'selfCare',
    ]),
  ]
}

const fields = <T extends object>(
  { value, path }: { readonly value: T; readonly path: string },
  names: readonly (keyof T & string)[],
): OwnPassage[] =>
  names.flatMap((name) => {
    const text: unknown = value[name]
    return typeof text === 'string' ? [{ path: `${path}/${name}`, text }] : []
  })
