import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'

export const rule = defineQuestion({
  id: 'records/protective-by-default',
  also: ['dp-by-design'],
  title: 'Protective by default',
  requirement:
    'The system that holds the record must protect the child by its defaults, and its impact on data protection must be assessed before it is used.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('UK GDPR', 'arts 25, 35'), cite('Data (Use and Access) Act 2025')],
  why: 'Nobody changes a default. If it shows too much, it shows too much of every child.',
  doesNotJudge:
    'Anything by itself. An authority answers once for its system, and copies the answer to the record or sets this rule off in its profile.',
  question:
    'Decide whether the system protects the child by its defaults, and was assessed before it was used',
  putRight: 'Put right the defaults of the system, or assess its impact on data protection',
})
