import type * as z from 'zod'
import { choice, date, item, listOf, partialDate, refersTo, text } from '../fields/fields.ts'

/** Something the child did or reached. Source: Scrutiny review 2019 s.8. */
export const Achievement = item(
  'Achievement',
  'An achievement',
  'Something the child did, learned or reached, and how it was celebrated.',
  {
    on: partialDate('Date', 'As much of it as is known.'),
    what: text('What', 'What the child did.'),
    celebrated: text('How it was celebrated', 'And whether the child is happy for others to know.'),
  },
)
export type Achievement = z.infer<typeof Achievement>

/** One event. The chronology only grows: an entry is corrected by another entry, never removed. Source: Scrutiny review 2019 s.6. */
export const ChronologyEntry = item(
  'ChronologyEntry',
  'An event',
  'One event in the child’s life. An entry is never removed; a mistake is corrected by another entry.',
  {
    on: partialDate('Date', 'As much of it as is known.'),
    kind: choice('Kind', 'What kind of event.', {
      birth: 'Birth',
      'into-care': 'Became looked after',
      'placement-start': 'Placement began',
      'placement-end': 'Placement ended',
      order: 'Court order',
      review: 'Review',
      health: 'Health',
      education: 'Education',
      family: 'Family',
      visit: 'Visit',
      missing: 'Missing',
      arrival: 'Arrival in the country',
      immigration: 'Immigration',
      screening: 'Screening for trafficking',
      concern: 'Something that worried somebody',
      achievement: 'Achievement',
      'plan-change': 'The plan changed',
      other: 'Other',
    }),
    what: text('What happened', 'The fact, in plain words.'),
    whatItMeant: text('What it meant for the child', 'In words the child could read one day.'),
    source: text('Where it comes from', 'Who recorded or said it, or which document.'),
    recordedOn: date('Recorded on', 'When it was written down.'),
    recordedBy: text('Recorded by', 'Who wrote it down.'),
    corrects: refersTo('Corrects', 'The id of the entry that this one corrects.'),
    concerns: listOf(
      refersTo('Part', 'The id of a placement, review, order or other part.'),
      'Speaks of',
      'What it speaks of elsewhere in the record.',
    ),
  },
)
export type ChronologyEntry = z.infer<typeof ChronologyEntry>
