import type * as z from 'zod'
import { choice, date, item, text } from '../fields/fields.ts'

/** The kinds of decision that a carer may be given. Source: SI 2010/959 Sch 2 para 3 as amended by SI 2013/984. */
export const delegationCategories = {
  'health-and-dental': 'Health and dental treatment',
  education: 'Education',
  'leisure-and-home-life': 'Leisure and home life',
  faith: 'Faith and religious observance',
  'social-media': 'Use of social media',
  other: 'Anything else',
} as const

/** Who decides one kind of question about the child. Source: SI 2010/959 Sch 2 para 3; SI 2013/984. */
export const DelegatedDecision = item(
  'DelegatedDecision',
  'Who decides',
  'One kind of decision about the child, and who makes it.',
  {
    category: choice('Kind of decision', 'Which kind.', delegationCategories),
    decision: text(
      'Which decision',
      'For example haircuts, school trips, sleepovers, routine immunisations.',
    ),
    decidedBy: choice('Who decides', 'The person who may say yes or no without asking.', {
      carer: 'The carer',
      parent: 'A parent or other person with parental responsibility',
      authority: 'The local authority',
      child: 'The child or young person',
      together: 'Together, as the conditions say',
    }),
    conditions: text('Conditions', 'Who is told or asked first, and the limits.'),
    agreedOn: date('Agreed on', 'When it was agreed.'),
  },
)
export type DelegatedDecision = z.infer<typeof DelegatedDecision>
