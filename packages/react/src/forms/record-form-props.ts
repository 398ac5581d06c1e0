import type { FormId } from '@open-care-plan/schemas'
import type { DraftStore } from '../drafts/draft-store.ts'
import type { Routing } from '../flow/use-route.ts'
import type { LanguageCheck, StepAdvice } from '../panel/notes.ts'
import type { FormStrings } from '../strings/strings.ts'
import type { FormSource } from './form-source.ts'
import type { SectionPageFormProps } from './section-page-form.tsx'
import type { KeptWork } from './use-kept-work.ts'
import type { RecordFormState, UseRecordFormOptions } from './use-record-form.ts'

export interface RecordFormProps<Value extends object>
  extends Omit<UseRecordFormOptions<Value>, 'source'>,
    Partial<Routing>,
    Pick<SectionPageFormProps<Value>, 'widgets'> {
  /** A published form by its id, or one of an authority’s own. */
  readonly form: FormId | FormSource
  /** Whether sections that other roles write are listed to be read, or left out. */
  readonly othersSections?: 'read' | 'hide' | undefined
  /** Where work is kept until the server has it. In memory unless the host chooses otherwise. */
  readonly drafts?: DraftStore | undefined
  /** What is said of outcomes and actions: `assessSteps` of `@open-care-plan/rules`, here or in a worker. */
  readonly steps?: readonly StepAdvice[] | undefined
  /** Looks at the words of a box when it is left: `checkLanguage` of `@open-care-plan/rules`. */
  readonly language?: LanguageCheck | undefined
  /** Every answer is in; the host takes the record. Nothing has to be complete. */
  readonly onSubmit?: ((value: Value) => void) | undefined
  /** The address of a page of the form, where the host has addresses. */
  readonly hrefOf?: ((path: string) => string) | undefined
  /** Level of the heading of each page of the form: 1 unless the host has a heading over it. */
  readonly headingLevel?: 1 | 2 | 3 | undefined
  /** Whether the page of the browser is called after the page of the form. */
  readonly setsDocumentTitle?: boolean | undefined
  readonly strings?: FormStrings | undefined
  readonly themeStrings?: SectionPageFormProps<Value>['strings']
}

/** The same with its form at hand. */
export interface LoadedProps<Value extends object> extends RecordFormProps<Value> {
  readonly source: FormSource
  readonly strings: FormStrings
}

/** What every page of a form is drawn from. */
export interface PagesProps<Value extends object>
  extends Omit<LoadedProps<Value>, 'route' | 'onNavigate'>,
    Routing {
  readonly state: RecordFormState<Value>
  readonly work: KeptWork
}
