import type * as z from 'zod'
import { choice, date, item, text } from '../fields/fields.ts'

/** The papers that a young person needs to be housed, paid and known. Source: Scrutiny review 2019 ss.7, 9. */
export const identityPapers = {
  'birth-certificate': 'Birth certificate',
  passport: 'Passport',
  'national-insurance': 'National Insurance number',
  'bank-account': 'Bank account',
  'proof-of-status': 'Proof of status: that the young person may live and work here',
} as const

/** One paper that says who the young person is, or that they need to be housed and paid. Source: Scrutiny review 2019 ss.7, 9. */
export const IdentityPaper = item(
  'IdentityPaper',
  'An identity paper',
  'One paper, whether it is there, and where.',
  {
    kind: choice('Kind', 'Which.', identityPapers),
    state: choice('State', 'Where it stands.', {
      held: 'It is there',
      'asked-for': 'Asked for',
      'not-needed': 'Not needed',
    }),
    on: date('There since', 'The day on which it was there.'),
    until: date('Runs out on', 'Its last day, if it has one.'),
    where: text('Where it is', 'Who keeps it, or what is done to get it.'),
  },
)
export type IdentityPaper = z.infer<typeof IdentityPaper>
