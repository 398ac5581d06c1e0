import type * as z from 'zod'
import { choice, date, item, listOf, text } from '../fields/fields.ts'

/** An assessment of the child's needs or of somebody's ability to meet them. Source: SI 2010/959 regs 4, 17; Scrutiny review 2019 s.6. */
export const Assessment = item(
  'Assessment',
  'An assessment',
  'An assessment of the child’s needs, or of somebody’s ability to meet them.',
  {
    kind: choice('Kind', 'What was assessed.', {
      needs: 'The child’s needs',
      reassessment: 'The child’s needs, again',
      parenting: 'Parenting capacity',
      'connected-person': 'A relative or friend as carer',
      'brothers-and-sisters': 'Brothers and sisters: together or apart',
      placement: 'Suitability of a placement',
      risk: 'A risk',
      specialist: 'A specialist assessment',
      age: 'Age',
      leaving: 'Needs on leaving care',
      other: 'Other',
    }),
    startedOn: date('Started on', 'The day it began.'),
    completedOn: date('Completed on', 'The day it was finished.'),
    by: text('By', 'Who made it, and in what role.'),
    trigger: text('Why then', 'Yearly, or the change that led to it.'),
    summary: text('What it found', 'The findings and the reasons for them.'),
    subjects: listOf(text('Person', 'Who was assessed.'), 'Who was assessed', 'Where it was not the child.'),
  },
)
export type Assessment = z.infer<typeof Assessment>
