import type { Action, Need, PlannedOutcome } from '@open-care-plan/model'
import { type Located, located, said } from './located.ts'

const closed = ({ status }: PlannedOutcome) => status === 'met' || status === 'dropped'
const dropped = ({ status }: PlannedOutcome) => status === 'dropped'

/** Whether something is still to be done about a need: nothing is planned yet, or an outcome of it is open. */
export const isLive = ({ outcomes = [] }: Need) => outcomes.length === 0 || !outcomes.every(closed)

/** Whether nothing came of a need and nothing will: every outcome was given up. The rules pass over it. */
export const isDropped = ({ outcomes = [] }: Need) => outcomes.length > 0 && outcomes.every(dropped)

/** The outcomes of a need that are neither met nor given up. */
export const openOutcomes = ({ value, path }: Located<Need>): Located<PlannedOutcome>[] =>
  located(value.outcomes, `${path}/outcomes`).filter((outcome) => !closed(outcome.value))

/** The actions of an outcome that were not stopped. One that does not say what is done is none. */
export const actionsOf = ({ value, path }: Located<PlannedOutcome>): Located<Action>[] =>
  located(value.actions, `${path}/actions`).filter(
    ({ value: { what, status } }) => said(what) && status !== 'stopped',
  )

/** Whether the plan says what is done about a need: an open outcome of it has an action. */
export const hasAction = (need: Located<Need>) =>
  openOutcomes(need).some((outcome) => actionsOf(outcome).length > 0)
