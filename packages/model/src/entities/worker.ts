import type * as z from 'zod'
import { socialWorkerChangeReasonCodes } from '../codes/social-worker-change-reason.ts'
import { choice, code, date, item, text } from '../fields/fields.ts'
import { socialWorkEnglandIdField } from '../identifiers/index.ts'

/** Somebody who works with the child, from when to when, and who covers. Source: Scrutiny review 2019 s.7; SSDA903 sw_episodes. */
export const Worker = item(
  'Worker',
  'A worker',
  'Somebody who works with the child, from when to when, and whom to ask when they are away.',
  {
    role: choice('Role', 'In which role.', {
      'social-worker': 'Social worker',
      'team-manager': 'Team manager',
      'personal-adviser': 'Personal adviser',
      'family-support-worker': 'Family support worker',
      'supervising-social-worker': 'Supervising social worker of the carer',
      'residential-key-worker': 'Key worker in the home',
      other: 'Other',
    }),
    name: text('Name', 'The worker’s name.'),
    socialWorkEnglandId: socialWorkEnglandIdField(),
    phone: text('Telephone', 'A number the child can use.'),
    email: text('Email', 'An address the child can use.'),
    from: date('From', 'The first day.'),
    to: date('To', 'The last day. Leave it empty while they work with the child.'),
    changeReason: code(
      socialWorkerChangeReasonCodes,
      'Why it changed',
      'As in the children looked after return.',
    ),
    coverName: text('When they are away', 'Who stands in.'),
    coverContact: text('How to reach the one who stands in', 'A number or address the child can use.'),
    childToldOn: date('Child told on', 'When the child was told of the change.'),
    childToldHow: text('How the child was told', 'By whom, and whether they could say goodbye.'),
  },
)
export type Worker = z.infer<typeof Worker>
