import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'

export const rule = defineQuestion({
  id: 'records/special-category-data',
  also: ['dp-special'],
  title: 'A lawful basis for the most private data',
  requirement:
    'Data about health, ethnicity, religion, sexual life and offences must each have a lawful basis and a condition for holding it.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('UK GDPR', 'arts 6, 9, 10'), cite('DPA 2018', 'Sch 1')],
  why: 'A plan has to know the child’s health and origins to meet their needs, and the child never agreed to its being written down.',
  doesNotJudge: 'Anything by itself: the basis stands in the authority’s own policies, not in the plan.',
  question:
    'Decide whether there is a lawful basis for what this record holds on health, ethnicity, religion, sexual life and offences',
  putRight: 'Take out what there is no lawful basis to hold, or record the basis for it',
})
