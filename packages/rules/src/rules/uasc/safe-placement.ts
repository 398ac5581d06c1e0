import { addMonths } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { aloneOrTrafficked } from '../../facts/unaccompanied.ts'

export const rule = defineQuestion({
  id: 'uasc/safe-placement',
  also: ['uasc-placement-safety'],
  title: 'A safe and fitting placement',
  requirement:
    'The placement should be judged for whether traffickers could reach the child there, and for whether it suits the child’s culture and faith.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'An address that the wrong people know is no shelter, and a home where nobody shares a word or a prayer is a lonely one.',
  doesNotJudge: 'Whether the placement is safe: a person does.',
  when: [aloneOrTrafficked, ...ordinaryPlan],
  since: ({ facts }) => judgedFrom(facts.placement?.value.from),
  question:
    'Decide whether the placement is out of the reach of traffickers, and suits the child’s culture and faith',
  putRight: 'Put right what makes the placement unsafe, or unfit for the child’s culture and faith',
})

/** A home is looked at before a child moves there. What was said more than a month before was said of another. */
const judgedFrom = (from: string | undefined) => (from === undefined ? undefined : addMonths(from, -1))
