import * as z from 'zod'
import { choice, optional, part, text } from '../fields/fields.ts'
import { mustBe } from '../fields/sentences.ts'
import { documentHead } from './document.ts'

const agreement = (title: string) =>
  choice(title, 'How far the carer agrees.', {
    yes: 'Yes',
    partly: 'In part',
    no: 'No',
    'does-not-apply': 'Does not apply',
  })

/** A day would tell which visit or meeting it was about, and so who wrote it. */
const month = z
  .string({ error: mustBe.text })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Must be a month as YYYY-MM, without a day' })
  .meta({ title: 'Month', description: 'YYYY-MM. Not the day.' })

/**
 * What a carer thinks of the service, without a name. It holds nothing that points to a carer or a child: no ids of either,
 * and no day, only a month. Source: Scrutiny review 2019 s.8.
 */
export const CarerFeedback = part(
  'CarerFeedback',
  'Carer’s feedback',
  'What a carer thinks of the service, without a name. It holds nothing that points to a carer or a child.',
  {
    ...documentHead('A random id, made for this form alone.'),
    ...optional({
      month,
      kind: choice('Kind of carer', 'In the widest terms.', {
        foster: 'Foster carer',
        connected: 'Relative or friend',
        residential: 'Residential',
        other: 'Other',
      }),
      planShared: agreement('I have seen the care plan'),
      planUnderstood: agreement('I could understand it'),
      listenedTo: agreement('I was listened to when it was made'),
      delegationClear: agreement('I know what I may decide'),
      supportEnough: agreement('I get the support I need'),
      changesTold: agreement('I was told of changes in good time'),
      whatWorks: text('What works', 'Leave out names.'),
      whatToChange: text('What to change', 'Leave out names.'),
    }),
  },
)
export type CarerFeedback = z.infer<typeof CarerFeedback>
