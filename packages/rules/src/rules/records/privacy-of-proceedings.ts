import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'

/** There are or were proceedings. Where the record is silent there is nothing of them to share. */
const proceedings: Condition = {
  holds: ({ plan }) => plan.proceedings !== undefined && plan.proceedings.length > 0,
  otherwise: 'No proceedings are on record',
  missing: { path: '/proceedings', message: 'Enter the proceedings, or record that there are none' },
}

export const rule = defineQuestion({
  id: 'records/privacy-of-proceedings',
  also: ['dp-proceedings'],
  title: 'Papers of proceedings stay private',
  requirement: 'Papers of care proceedings must not be shared beyond what the rules on privacy allow.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('AJA 1960', 's.12'), cite('CA 1989', 's.97'), cite('FPR 2010', 'r 12.73')],
  why: 'What was said in court about a family can follow a child through school and town. Sharing it may be a contempt.',
  doesNotJudge: 'Anything by itself: what was handed on, and to whom, is not in the plan.',
  when: [proceedings],
  question:
    'Decide whether what this record holds of the proceedings is shared only with those who may have it',
  putRight:
    'Put right with whom papers of the proceedings are shared, and ask the court or a lawyer if in doubt',
})
