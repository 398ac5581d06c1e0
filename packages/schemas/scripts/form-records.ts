import {
  CarePlanRecord,
  CarerFeedback,
  CarerUpdate,
  HealthPassport,
  PathwayPlan,
  Pep,
  SdqRecord,
} from '@open-care-plan/model'
import type * as z from 'zod'
import type { FormId } from '../src/forms/index.ts'

/** The zod schema of the record of each form: everything here is made from these. */
export const formRecords: Readonly<Record<FormId, z.ZodObject>> = {
  'care-plan': CarePlanRecord,
  pep: Pep,
  'health-passport': HealthPassport,
  'pathway-plan': PathwayPlan,
  'carer-update': CarerUpdate,
  'carer-feedback': CarerFeedback,
  'sdq-scores': SdqRecord,
}
