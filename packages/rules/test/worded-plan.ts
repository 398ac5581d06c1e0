import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'

/** A plan with a text that all who share it read, at `/permanence/aim`. */
export const planSaying = (aim: string): CarePlanRecord => aCareOrderPlan({ permanence: { aim } })

/** A plan with a text that a court reads, at `/proceedings/0/plan/welfare`. */
export const courtSaying = (welfare: string): CarePlanRecord =>
  aCareOrderPlan({ proceedings: [{ id: 'proceedings-1', plan: { welfare } }] })

/** A plan with a text that the child reads, at `/contingencies/0/saidToChild`. */
export const childTold = (saidToChild: string): CarePlanRecord =>
  aCareOrderPlan({ contingencies: [{ id: 'contingency-1', saidToChild }] })

/** A plan with what the child said, in their own words. */
export const childSaying = (words: string): CarePlanRecord =>
  aCareOrderPlan({ views: [{ id: 'view-1', whose: 'child', words }] })

/** A plan of a child who was looked after until January 2026. */
export const endedPlan = (parts: Parameters<typeof aPlan>[0] = {}): CarePlanRecord =>
  aPlan({ legal: { lookedAfterFrom: '2024-01-05', lookedAfterUntil: '2026-01-05' }, ...parts })
