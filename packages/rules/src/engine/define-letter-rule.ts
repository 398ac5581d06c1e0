import { lookedAfter } from '../facts/conditions.ts'
import { plannedSteps } from '../facts/planned-steps.ts'
import type { SmartLetter } from '../smart/assessment.ts'
import { cite } from './cite.ts'
import { defineRule } from './define-rule.ts'
import type { Rule, RuleDefinition, Verdict } from './rule.ts'
import { judge, notApplicable } from './verdicts.ts'

interface LetterRule extends Pick<RuleDefinition, 'title' | 'requirement' | 'why' | 'doesNotJudge'> {
  readonly id: `smart/${string}`
  readonly letter: SmartLetter
  readonly pass: string
}

/**
 * A rule on one letter of SMART, over every outcome and action of a plan that is still to come about. It is advice: words alone
 * never fail a plan. Where wording cannot tell, an outcome is put before a person, and an action is let be.
 */
export const defineLetterRule = ({ letter, pass, ...rule }: LetterRule): Rule =>
  defineRule({
    ...rule,
    also: [rule.id.replace('/', '-')],
    force: 'practice',
    standing: 'read',
    citation: [cite('Scrutiny review 2019', 'ss.5, 8')],
    when: [lookedAfter],
    messages: { pass, judge: `${rule.title}: {ask}` },
    outcomes: ['pass', 'needsReview', 'notApplicable'],
    gatherAt: '/needs',
    evaluate: ({ facts }) => {
      const verdicts: Verdict[] = []
      const steps = plannedSteps(facts)
      if (steps.length === 0) return notApplicable('The plan has no open outcome or action')
      for (const { kind, path, assessment } of steps) {
        const { label, reason, ask = reason } = assessment.letters[letter]
        if (label === 'no' || (label === 'cannot-tell' && kind === 'outcome')) {
          verdicts.push(judge(path, { label, reason, ask }))
        }
      }
      return verdicts
    },
  })
