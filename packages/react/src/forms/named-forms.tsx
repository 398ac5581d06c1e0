import type {
  CarePlanRecord,
  CarerFeedback,
  CarerUpdate,
  HealthPassport,
  PathwayPlan,
  Pep,
} from '@open-care-plan/model'
import { forwardRef, type ReactElement } from 'react'
import { RecordForm } from './record-form.tsx'
import type { RecordFormHandle } from './record-form-handle.ts'
import type { RecordFormProps } from './record-form-props.ts'

/** What a form of one kind of record takes: all that `RecordForm` does but the form itself. */
export type NamedFormProps<Value extends object> = Omit<RecordFormProps<Value>, 'form'>

type Handle<Value extends object> = RecordFormHandle<Value>

/** The care plan of a looked-after child. */
export const CarePlanForm = /* @__PURE__ */ forwardRef<
  Handle<CarePlanRecord>,
  NamedFormProps<CarePlanRecord>
>(function CarePlanForm(props, ref): ReactElement {
  return <RecordForm<CarePlanRecord> {...props} form="care-plan" ref={ref} />
})

/** The personal education plan, in its five parts. */
export const PepForm = /* @__PURE__ */ forwardRef<Handle<Pep>, NamedFormProps<Pep>>(
  function PepForm(props, ref): ReactElement {
    return <RecordForm<Pep> {...props} form="pep" ref={ref} />
  },
)

/** The health passport, which belongs to the child. */
export const HealthPassportForm = /* @__PURE__ */ forwardRef<
  Handle<HealthPassport>,
  NamedFormProps<HealthPassport>
>(function HealthPassportForm(props, ref): ReactElement {
  return <RecordForm<HealthPassport> {...props} form="health-passport" ref={ref} />
})

/** The pathway plan of a young person who leaves care. */
export const PathwayPlanForm = /* @__PURE__ */ forwardRef<Handle<PathwayPlan>, NamedFormProps<PathwayPlan>>(
  function PathwayPlanForm(props, ref): ReactElement {
    return <RecordForm<PathwayPlan> {...props} form="pathway-plan" ref={ref} />
  },
)

/** What a carer tells before a review. */
export const CarerUpdateForm = /* @__PURE__ */ forwardRef<Handle<CarerUpdate>, NamedFormProps<CarerUpdate>>(
  function CarerUpdateForm(props, ref): ReactElement {
    return <RecordForm<CarerUpdate> {...props} form="carer-update" ref={ref} />
  },
)

/** What a carer says of the authority, without a name. */
export const CarerFeedbackForm = /* @__PURE__ */ forwardRef<
  Handle<CarerFeedback>,
  NamedFormProps<CarerFeedback>
>(function CarerFeedbackForm(props, ref): ReactElement {
  return <RecordForm<CarerFeedback> {...props} form="carer-feedback" ref={ref} />
})
