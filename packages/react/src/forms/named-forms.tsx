import type {
  CarePlanRecord,
  CarerFeedback,
  CarerUpdate,
  HealthPassport,
  PathwayPlan,
  Pep,
} from '@open-care-plan/model'
import type { ReactElement } from 'react'
import { RecordForm } from './record-form.tsx'
import type { RecordFormProps } from './record-form-props.ts'

/** What a form of one kind of record takes: all that `RecordForm` does but the form itself. */
export type NamedFormProps<Value extends object> = Omit<RecordFormProps<Value>, 'form'>

/** The care plan of a looked-after child. */
export const CarePlanForm = (props: NamedFormProps<CarePlanRecord>): ReactElement => (
  <RecordForm {...props} form="care-plan" />
)

/** The personal education plan, in its five parts. */
export const PepForm = (props: NamedFormProps<Pep>): ReactElement => <RecordForm {...props} form="pep" />

/** The health passport, which belongs to the child. */
export const HealthPassportForm = (props: NamedFormProps<HealthPassport>): ReactElement => (
  <RecordForm {...props} form="health-passport" />
)

/** The pathway plan of a young person who leaves care. */
export const PathwayPlanForm = (props: NamedFormProps<PathwayPlan>): ReactElement => (
  <RecordForm {...props} form="pathway-plan" />
)

/** What a carer tells before a review. */
export const CarerUpdateForm = (props: NamedFormProps<CarerUpdate>): ReactElement => (
  <RecordForm {...props} form="carer-update" />
)

/** What a carer says of the authority, without a name. */
export const CarerFeedbackForm = (props: NamedFormProps<CarerFeedback>): ReactElement => (
  <RecordForm {...props} form="carer-feedback" />
)
