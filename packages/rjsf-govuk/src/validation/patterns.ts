import type { SchemaProblem } from './schema-error.ts'
import { isSlow } from './slow-pattern.ts'

/**
 * The regular expression of a `pattern`. Read as Ajv reads it, with the flag `u`; one that is only right without, as
 * `^[\w-.]+$`, is read so. Undefined, with a problem, where it is none of JavaScript’s, or where it could take for ever over
 * an answer that nearly matches: a form must not freeze while somebody types.
 */
export function patternOf(source: string, problem: (problem: SchemaProblem) => void): RegExp | undefined {
  if (isSlow(source)) {
    problem({
      code: 'slow-pattern',
      message: `The pattern "${source}" can take for ever over an answer that nearly matches. It is not checked. Write it so that no part can be repeated in two ways`,
      value: source,
    })
    return undefined
  }
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags)
    } catch {
      // Tried again without the flag, then given up.
    }
  }
  problem({
    code: 'pattern',
    message: `The pattern "${source}" is not a regular expression of JavaScript. It is not checked`,
    value: source,
  })
  return undefined
}
