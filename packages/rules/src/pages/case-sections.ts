import type { Outcome } from '@open-care-plan/model'
import type { DecidingRule } from '../engine/rule.ts'
import { bullets, sentenceCase } from './markdown.ts'
import type { NamedCase } from './named-case.ts'

/** What passes, fails, needs a person and is not spoken to, by the named cases of the rule's test table. */
export function caseSections(
  rule: DecidingRule,
  cases: readonly NamedCase[],
): Readonly<Record<Outcome, string>> {
  const section = (outcome: Outcome, otherwise: string) => {
    const names = cases.filter(({ outcomes }) => outcomes.includes(outcome)).map(({ name }) => name)
    return names.length === 0 ? otherwise : bullets(names.map(sentenceCase))
  }
  return {
    pass: section('pass', 'Nothing: this rule only says what is wrong, or asks for a person.'),
    fail: section(
      'fail',
      rule.standing === 'unconfirmed'
        ? 'Nothing, for as long as the citation is to be confirmed: what the rule finds goes to a person.'
        : 'Nothing: this rule never fails a plan.',
    ),
    needsReview: section('needsReview', 'Nothing: the record settles it.'),
    notApplicable: section('notApplicable', 'It applies to every plan.'),
  }
}
