import { type Force, forces, type Outcome } from '@open-care-plan/model'
import type { AnyRule, Point, Rule } from '../engine/rule.ts'
import { bullets } from './markdown.ts'

/** The same four sections for one of the 18 points, which has no logic: they say how it gathers its rules. */
export function pointSections(point: Point, rules: readonly AnyRule[]): Readonly<Record<Outcome, string>> {
  const beneath = point.restsOn.flatMap((id) =>
    rules.filter((rule): rule is Rule => rule.type === 'rule' && rule.id === id),
  )
  return {
    pass: `Every rule that it rests on passes or does not apply, and at least one passes:\n\n${bullets(beneath.map(line))}`,
    fail: failWords(point, beneath),
    needsReview: reviewWords(point, beneath),
    notApplicable: 'None of the rules that it rests on applies.',
  }
}

const line = ({ id, title, force, standing }: Rule) =>
  `[${title}](../${id}.md): \`${id}\`, ${force}${standing === 'unconfirmed' ? ', citation to be confirmed' : ''}`

function failWords(point: Point, beneath: readonly Rule[]): string {
  if (point.standing === 'unconfirmed') {
    return 'Nothing, for as long as the citation is to be confirmed: what its rules find goes to a person.'
  }
  const failing = beneath.filter((rule) => canFail(rule) && binds(rule.force, point.force))
  if (failing.length === 0) return 'Nothing: no rule that it rests on can fail it.'
  const used = forces.filter((force) => failing.some((rule) => rule.force === force))
  return `A rule of the force ${used.join(' or ')} that it rests on fails.`
}

function reviewWords(point: Point, beneath: readonly Rule[]): string {
  if (point.standing === 'unconfirmed') return 'A rule that it rests on fails or asks for a person.'
  const weaker = forces.filter((force) =>
    beneath.some((rule) => canFail(rule) && rule.force === force && !binds(force, point.force)),
  )
  return weaker.length === 0
    ? 'A rule that it rests on asks for a person.'
    : `A rule that it rests on asks for a person, or one of the force ${weaker.join(' or ')} fails: that binds less strongly than the point.`
}

const canFail = ({ standing, outcomes }: Rule) => standing !== 'unconfirmed' && outcomes.includes('fail')

const binds = (force: Force, atLeast: Force) => forces.indexOf(force) <= forces.indexOf(atLeast)
