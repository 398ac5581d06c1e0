import { type Force, forces, type Outcome } from '@open-care-plan/model'
import type { Point, Rule } from '../engine/rule.ts'
import { bullets } from './markdown.ts'

/** The same four sections for one of the 18 points, which has no logic: they name the rules that it gathers. */
export function pointSections(
  point: Point,
  rules: readonly (Rule | Point)[],
): Readonly<Record<Outcome, string>> {
  const beneath = point.restsOn.flatMap((id) =>
    rules.filter((rule): rule is Rule => rule.type === 'rule' && rule.id === id),
  )
  const failing = beneath.filter((rule) => canFail(rule) && binds(rule.force, point.force))
  const weaker = beneath.filter((rule) => !binds(rule.force, point.force))
  return {
    pass: `Every rule that it rests on passes or does not apply, and at least one passes:\n\n${links(beneath)}`,
    fail: failWords(point, failing),
    needsReview: reviewWords(point, weaker),
    notApplicable: 'None of the rules that it rests on applies.',
  }
}

function failWords(point: Point, failing: readonly Rule[]): string {
  if (point.standing === 'unconfirmed') {
    return 'Nothing, for as long as the citation is to be confirmed: what its rules find goes to a person.'
  }
  return failing.length === 0
    ? 'Nothing: no rule that it rests on can fail it.'
    : `One of these fails:\n\n${links(failing)}`
}

function reviewWords(point: Point, weaker: readonly Rule[]): string {
  const asks = 'One of the rules asks for a person.'
  if (point.standing === 'unconfirmed') return 'One of the rules fails or asks for a person.'
  return weaker.length === 0
    ? asks
    : `${asks} So does one that fails and binds less strongly than this point:\n\n${links(weaker)}`
}

const canFail = ({ standing, outcomes }: Rule) => standing !== 'unconfirmed' && outcomes.includes('fail')

const binds = (force: Force, atLeast: Force) => forces.indexOf(force) <= forces.indexOf(atLeast)

const links = (rules: readonly Rule[]) =>
  bullets(rules.map(({ id, title, force }) => `[${title}](../${id}.md): \`${id}\`, ${force}`))
