import type * as z from 'zod'
import { optional, part, text } from '../fields/fields.ts'

/** What the assessment of needs on leaving care looked at. Source: SI 2010/959 reg 42(2); SI 2010/2571 reg 5; SI 2014/1917. */
export const PathwayAssessment = part(
  'PathwayAssessment',
  'What the assessment looked at',
  'What the assessment of needs found, matter by matter. The pathway plan answers it.',
  optional({
    healthAndDevelopment: text('Health and development', 'In body and mind.'),
    educationAndWork: text(
      'Education, training and work',
      'What the young person needs to learn or to work.',
    ),
    traffickingAndAsylum: text(
      'Trafficking and asylum',
      'Whether the young person is or may be a victim of trafficking, or came alone to seek asylum, or neither.',
    ),
    familySupport: text('Support from family and others', 'Who is there for the young person, and for what.'),
    money: text('Money', 'What there is, what there will be, and how the young person manages it.'),
    skills: text('Skills', 'What the young person can do for themselves, and what is next.'),
    careAndAccommodation: text(
      'Care, support and accommodation',
      'What the young person goes on needing of each.',
    ),
    wishes: text('Wishes and feelings', 'What the young person wants and feels.'),
    viewsOfOthers: text(
      'Views of others',
      'What parents, the carer, the school, the adviser and others who were asked said.',
    ),
  }),
)
export type PathwayAssessment = z.infer<typeof PathwayAssessment>
