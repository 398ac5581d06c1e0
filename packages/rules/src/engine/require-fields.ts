import { present } from '../facts/present.ts'
import { defineRule } from './define-rule.ts'
import type { Rule, RuleContext, RuleDefinition } from './rule.ts'
import { absent, notApplicable, pass } from './verdicts.ts'

interface RequiredFields<B> extends Omit<RuleDefinition, 'evaluate' | 'outcomes' | 'messages'> {
  /** The part of the record that has the fields, and where it stands; a text is the reason why there is none to look at. */
  readonly base: (context: RuleContext) => { readonly value: B | undefined; readonly path: string } | string
  /** What is said where all of it is there. */
  readonly pass: string
  /** What is said where the whole part is missing. */
  readonly absent: string
  /** Each field that has to say something, and what is said where it does not. */
  readonly fields: { readonly [K in keyof B]?: string }
}

/**
 * A rule that asks only whether a part of the plan is there and whole. A missing part gives one finding; a part that is there
 * gives one for each field that says nothing.
 */
export function requireFields<B extends object>(of: RequiredFields<B>): Rule {
  const { base, fields, pass: there, absent: whole, ...words } = of
  const names = Object.keys(fields) as (keyof B & string)[]
  return defineRule({
    ...words,
    messages: { pass: there, absent: whole, ...(fields as Record<string, string>) },
    outcomes: ['pass', 'fail', 'notApplicable'],
    evaluate: (context) => {
      const at = base(context)
      if (typeof at === 'string') return notApplicable(at)
      const { value, path } = at
      if (value === undefined || !present(value)) return absent(path)
      const missing = names.filter((name) => !present(value[name]))
      return missing.length === 0 ? pass(path) : missing.map((name) => absent(`${path}/${name}`, {}, name))
    },
  })
}
