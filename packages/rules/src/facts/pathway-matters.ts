import type { PathwayMatter, PathwayPlan, pathwayMatters } from '@open-care-plan/model'
import { isAction } from './live-needs.ts'
import { said } from './located.ts'

type Matter = keyof typeof pathwayMatters

/** Each matter as a sentence names it. */
const names: Readonly<Record<Matter, string>> = {
  support: 'contact and personal support',
  education: 'education and training',
  employment: 'employment',
  contingency: 'what happens if things change',
  accommodation: 'accommodation and whether it is suitable',
  family: 'family and social relationships',
  skills: 'skills for independence',
  money: 'money',
  health: 'health, mental health included',
  identity: 'identity',
}

/**
 * Which of some matters a pathway plan has no word of, as a message names them; undefined where it speaks of all. What happens if
 * things change has a list of its own too.
 */
export function unspokenMatters(plan: PathwayPlan, matters: readonly Matter[]): string | undefined {
  let missing: string | undefined
  for (const matter of matters) {
    if (plan.matters?.some((each) => each.matter === matter && isSpokenOf(each))) continue
    if (matter === 'contingency' && plan.contingencies?.some(({ action }) => said(action))) continue
    missing = missing === undefined ? names[matter] : `${missing}; ${names[matter]}`
  }
  return missing
}

/**
 * Whether the plan says what is needed or done. What the young person says of it alone is not yet a plan, nor is an action that was
 * stopped, or that has no words.
 */
const isSpokenOf = ({ need, howMet, actions }: PathwayMatter) =>
  said(need) || said(howMet) || actions?.some(isAction) === true
