import {
  CarePlanRecord,
  CarerFeedback,
  CarerUpdate,
  HealthPassport,
  PathwayPlan,
  Pep,
  SdqRecord,
  ServiceFigures,
  type StructureIssue,
} from '@open-care-plan/model'
import { forTheCommand } from './command-remedies.ts'
import type { InputProblem } from './input-problem.ts'
import { type ObjectText, placed } from './read-object.ts'

/** The kinds of document that the model has, and what people call each. */
const kinds = {
  'care-plan': { name: 'a care plan', shape: CarePlanRecord.shape },
  'pathway-plan': { name: 'a pathway plan', shape: PathwayPlan.shape },
  figures: { name: 'the figures of a service', shape: ServiceFigures.shape },
  pep: { name: 'a personal education plan', shape: Pep.shape },
  'health-passport': { name: 'a health passport', shape: HealthPassport.shape },
  'carer-update': { name: 'a carer’s update', shape: CarerUpdate.shape },
  'carer-feedback': { name: 'a carer’s feedback', shape: CarerFeedback.shape },
  'sdq-scores': { name: 'a record of SDQ scores', shape: SdqRecord.shape },
} as const
type Kind = keyof typeof kinds

/** What a command wanted to read, and whether `--record` would make it read the other kind of plan. */
export interface Wanted {
  readonly kind: 'care-plan' | 'pathway-plan' | 'figures'
  readonly hasRecordOption: boolean
}

/** Why a document could not be read: that it is another kind of document, or each issue with its line. */
export function unreadable(
  { value, text }: ObjectText,
  issues: readonly StructureIssue[],
  wanted: Wanted,
): readonly InputProblem[] {
  // Of another version nobody knows what its members mean.
  const isOtherVersion = issues.some(({ code }) => code === 'later-version' || code === 'unknown-version')
  const other = isOtherVersion ? wanted.kind : likeliest(value, wanted.kind)
  return other === wanted.kind ? placed(issues.map(forTheCommand), text) : [anotherRecord(other, wanted)]
}

/** The kind that knows most members of the document; the one that was wanted, unless another knows more. */
function likeliest(value: object, wanted: Kind): Kind {
  const known = (kind: Kind) =>
    Object.keys(value).filter((name) => Object.hasOwn(kinds[kind].shape, name)).length
  return (Object.keys(kinds) as Kind[]).reduce(
    (best, kind) => (known(kind) > known(best) ? kind : best),
    wanted,
  )
}

const anotherRecord = (found: Kind, wanted: Wanted): InputProblem => ({
  code: 'another-record',
  message: `This is ${kinds[found].name}, not ${kinds[wanted.kind].name}`,
  remedy: remedy(found, wanted),
})

function remedy(found: Kind, { kind, hasRecordOption }: Wanted): string {
  if (hasRecordOption && found === 'pathway-plan') return 'Add --record pathway-plan'
  if (hasRecordOption && found === 'care-plan') return 'Leave out --record pathway-plan'
  if (found === 'figures') return 'Check it with open-care-plan service'
  if (kind === 'figures' && found === 'care-plan') return 'Check it with open-care-plan check'
  if (kind === 'figures' && found === 'pathway-plan')
    return 'Check it with open-care-plan check --record pathway-plan'
  return `Give ${kinds[kind].name}`
}
