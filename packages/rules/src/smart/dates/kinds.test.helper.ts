import type { OutcomeContext } from '../outcome-input.ts'
import { resolveDates } from './resolve-dates.ts'

/** Monday 14 September 2026; a child of nine. */
export const usualContext: OutcomeContext = { planDate: '2026-09-14', childAge: 9 }

/** What is found in a text, as `words: kind`, without words that only say how often or how long. */
export const kindsIn = (text: string, context: OutcomeContext = usualContext, field = false): string =>
  resolveDates(text, { ...context, field })
    .filter(({ kind }) => kind !== 'repeat' && kind !== 'length' && kind !== 'vague')
    .map(({ match, kind }) => `${match}: ${kind}`)
    .join('; ')
