import type { CaseFacts } from './case-facts.ts'

/** Whether the child is under two: too young to be asked in words, to have a copy of a plan, or to go to early education. */
export const isUnderTwo = ({ age }: CaseFacts) => age !== undefined && age < 2
