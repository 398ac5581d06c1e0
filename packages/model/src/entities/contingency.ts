import type * as z from 'zod'
import { date, item, text } from '../fields/fields.ts'
import { Owner } from './shared.ts'

/** What happens if the plan does not work. Source: DfE guidance vol 2; Scrutiny review 2019 ss.8, 10. */
export const Contingency = item(
  'Contingency',
  'If things change',
  'What happens if the plan or the placement does not work out.',
  {
    trigger: text('If', 'What would have to happen.'),
    action: text('Then', 'What is done, in what order.'),
    owner: Owner,
    saidToChild: text(
      'As the child is told',
      'In words one would use to tell any child what to do if something goes wrong.',
    ),
    reviewOn: date('Look at again on', 'When it is considered again.'),
  },
)
export type Contingency = z.infer<typeof Contingency>

/** A service to the child, the family or the carer. Source: CA 1989 s.17; SI 2010/959 reg 5(1)(b); Scrutiny review 2019 s.8. */
export const Service = item(
  'Service',
  'A service',
  'Help from the authority or somebody else, beside the placement.',
  {
    what: text('What', 'What help it is, and for which need.'),
    for: text('For', 'For the child, a parent, the carer or the family.'),
    provider: text('Provider', 'Who gives it.'),
    from: date('From', 'When it starts or started.'),
    until: date('Until', 'When it ends, if it does.'),
    reviewOn: date('Look at again on', 'When somebody asks whether it still helps.'),
    difference: text('What difference it made', 'So what? What changed because of it.'),
  },
)
export type Service = z.infer<typeof Service>
