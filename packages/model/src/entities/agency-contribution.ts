import type * as z from 'zod'
import { choice, date, item, text } from '../fields/fields.ts'

/** What another agency was asked for and gave. Source: Scrutiny review 2019 s.8. */
export const AgencyContribution = item(
  'AgencyContribution',
  'A contribution',
  'What a school, health service or other agency was asked for, and gave.',
  {
    agency: choice('Agency', 'Which.', {
      school: 'School',
      'virtual-school': 'Virtual school',
      health: 'Health',
      camhs: 'Child and adolescent mental health service',
      police: 'Police',
      housing: 'Housing',
      'youth-justice': 'Youth justice',
      fostering: 'Fostering service',
      home: 'Children’s home',
      other: 'Other',
    }),
    from: text('From', 'The person or team asked.'),
    askedOn: date('Asked on', 'When they were asked.'),
    neededBy: date('Needed by', 'The day by which it was asked for.'),
    receivedOn: date('Received on', 'When it came.'),
    content: text('What they said', 'Their part, as they gave it.'),
    reasonNone: text('Why there is none', 'What was done to get it.'),
  },
)
export type AgencyContribution = z.infer<typeof AgencyContribution>
