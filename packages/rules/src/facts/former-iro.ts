import type { Iro } from '@open-care-plan/model'

/** Somebody who was the IRO of the child. */
export type FormerIro = NonNullable<Iro['former']>[number]

/** Whether a former IRO was one in this time in care: who had gone before it began was the IRO of an earlier one. */
export const isOfThisTime = ({ to }: FormerIro, since: string) => to === undefined || to > since
