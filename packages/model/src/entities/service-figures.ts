import * as z from 'zod'
import { localAuthorityCodes } from '../codes/local-authority.ts'
import {
  choice,
  code,
  date,
  id,
  item,
  listOf,
  optional,
  part,
  quantity,
  text,
  wholeNumber,
} from '../fields/fields.ts'
import { Extensions } from './extensions.ts'
import { Judgement } from './judgement.ts'

const mostChildren = 1_000
const hoursOfAWeek = 80

const children = wholeNumber('Children', 'How many children they have on the day.', 0, mostChildren)
const weeklyHours = quantity('Hours a week', 'The hours of this work in their contract.', 1, hoursOfAWeek)

/** The children of one IRO. Source: IRO Handbook 2010 para 7.15. */
export const IroCaseload = item(
  'IroCaseload',
  'An IRO’s caseload',
  'How many looked-after children one IRO has, and in how many hours. Names are not needed.',
  { children, weeklyHours },
)
export type IroCaseload = z.infer<typeof IroCaseload>

/** The children of one social worker. Source: Scrutiny review 2019 ss.6, 8. */
export const WorkerCaseload = item(
  'WorkerCaseload',
  'A social worker’s caseload',
  'How many children one social worker has, and in which team. Names are not needed.',
  {
    team: text('Team', 'The name of the team.'),
    teamKind: choice('Kind of team', 'What the team is for.', {
      permanence: 'Children looked after: permanence',
      assessment: 'Assessment and intervention',
      'leaving-care': 'Leaving care',
      other: 'Other',
    }),
    children,
    weeklyHours,
  },
)
export type WorkerCaseload = z.infer<typeof WorkerCaseload>

/** What an authority publishes of its help to a group of people. Source: CA 1989 s.22H; CSWA 2017 s.2. */
export const LocalOffer = item(
  'LocalOffer',
  'A local offer',
  'What the authority publishes of the help that it gives.',
  {
    kind: choice('For whom', 'Whose offer it is.', {
      kinship: 'Kinship carers and the children they care for',
      'care-leavers': 'Care leavers',
    }),
    address: text('Address', 'Where it can be read, as a web address.'),
    publishedOn: date('Published on', 'The day it was first published.'),
    toldHow: text('How people are told', 'What is done so that those it is for know of it.'),
    reviewedOn: date('Reviewed on', 'The day it was last reviewed.'),
    updatedOn: date('Updated on', 'The day it was last changed.'),
  },
)
export type LocalOffer = z.infer<typeof LocalOffer>

/**
 * What a service counts and publishes, for the rules that are about the authority and not about one child. It holds no name of
 * a child or a worker. Source: Scrutiny review 2019 ss.6, 8; CSWA 2017 ss.1–2; CA 1989 s.22H.
 */
export const ServiceFigures = part(
  'ServiceFigures',
  'Service figures',
  'What a service counts and publishes: caseloads and local offers. It holds no name of a child or a worker.',
  {
    schemaVersion: z
      .literal('1-0-0', { error: 'Must be "1-0-0"' })
      .meta({ title: 'Schema version', description: 'The version of the shape of this document.' }),
    id: id('Id', 'Of these figures.'),
    ...optional({
      authority: code(localAuthorityCodes, 'Authority', 'Whose service it is.'),
      countedOn: date('Counted on', 'The day that the caseloads are of.'),
      fullTimeHours: quantity(
        'Hours of a full-time week',
        'What a full-time contract has in this service.',
        1,
        hoursOfAWeek,
      ),
      iros: listOf(IroCaseload, 'IROs', 'Every IRO of the service.'),
      workers: listOf(WorkerCaseload, 'Social workers', 'Every social worker of the service.'),
      localOffers: listOf(
        LocalOffer,
        'Local offers',
        'What is published. An empty list says that nothing is.',
      ),
      judgements: listOf(
        Judgement,
        'Judgements',
        'What a person answered to the questions that no rule can decide from the figures.',
      ),
      extensions: Extensions,
    }),
  },
)
export type ServiceFigures = z.infer<typeof ServiceFigures>
