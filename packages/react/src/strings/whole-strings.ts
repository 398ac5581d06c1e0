import { formStrings } from './en-gb.ts'
import type { FirstStrings, FormStrings } from './strings.ts'

const isWhole = (strings: FirstStrings): strings is FormStrings => 'smart' in strings

/** All the words of a form: those that its host gave, which are all there are, or those in English. */
export const wholeStrings = (strings: FirstStrings): FormStrings => (isWhole(strings) ? strings : formStrings)
