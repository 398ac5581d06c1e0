import type { Action, Need, PlannedOutcome } from '@open-care-plan/model'
import { type Located, said } from './located.ts'

/** Whether an outcome is met or given up. */
export const isClosed = ({ status }: PlannedOutcome) => status === 'met' || status === 'dropped'
const dropped = ({ status }: PlannedOutcome) => status === 'dropped'

/** Whether something is still to be done about a need: nothing is planned yet, or an outcome of it is open. */
export const isLive = ({ outcomes = [] }: Need) => outcomes.length === 0 || !outcomes.every(isClosed)

/** Whether nothing came of a need and nothing will: every outcome was given up. The rules pass over it. */
export const isDropped = ({ outcomes = [] }: Need) => outcomes.length > 0 && outcomes.every(dropped)

/** Whether an action was not stopped, and says what is done. */
export const isAction = ({ what, status }: Action) => status !== 'stopped' && said(what)

interface Finished {
  readonly status?: string
  readonly doneOn?: string
}

/** Whether an action or a decision is done by a day; of what has no day, whether it is marked as done. */
export const isDone = ({ status, doneOn }: Finished, asAt: string) =>
  doneOn === undefined ? status === 'done' : doneOn <= asAt

/** Whether the plan says what is done about a need: an open outcome of it has an action. */
export const hasAction = (need: Located<Need>) => hasOpen(need, isAction)

/** Whether one of them is not done by a day. */
export const hasActionToCome = (need: Located<Need>, asAt: string) =>
  hasOpen(need, (action) => isAction(action) && !isDone(action, asAt))

const hasOpen = ({ value: { outcomes = [] } }: Located<Need>, is: (action: Action) => boolean) =>
  outcomes.some((outcome) => !isClosed(outcome) && outcome.actions?.some(is) === true)
