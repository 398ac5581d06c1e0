import type * as z from 'zod'
import { choice, date, optional, part, text, yesNo } from '../fields/fields.ts'

/**
 * What the housing authority, and whoever pays help with rent, decided of a care leaver. Source: SI 2002/2051; Allocation of
 * Housing Regulations 2025; SI 2021/546; Scrutiny review 2019 s.9.
 */
export const HousingHelp = part(
  'HousingHelp',
  'Housing help',
  'What was asked of the housing authority and for the rent, and what was decided.',
  optional({
    homeless: yesNo('Homeless', 'Whether the young person has no home that they can live in.'),
    priorityNeed: choice('Priority need', 'What the housing authority decided of a homeless young person.', {
      yes: 'In priority need',
      no: 'Not in priority need',
      waiting: 'Not decided yet',
    }),
    priorityNeedOn: date('Priority need decided on', 'When.'),
    register: choice('Housing register', 'What became of an application for council or social housing.', {
      accepted: 'On the register',
      'refused-local-connection': 'Refused for want of a local connection',
      'refused-other': 'Refused for another reason',
      waiting: 'Not decided yet',
    }),
    registerOn: date('Register decided on', 'When.'),
    rentRate: choice(
      'Rate of help with rent',
      'For a private tenant: at which rate the help is worked out.',
      {
        'own-place': 'The rate for a place of one’s own',
        'shared-room': 'The rate for a room in a shared home',
      },
    ),
    discretionaryOn: date(
      'Discretionary payment considered on',
      'When it was considered to ask for a Discretionary Housing Payment, or what has taken its place.',
    ),
    discretionary: text('Discretionary payment', 'What came of it.'),
  }),
)
export type HousingHelp = z.infer<typeof HousingHelp>
