import type { FormId } from '@open-care-plan/schemas/forms'
import type { Routing } from '../flow/use-route.ts'
import type { LanguageCheck, StepAdvice } from '../panel/notes.ts'
import type { YoungPersonForm } from '../roles/young-person/questions.ts'
import type { FirstStrings, FormStrings } from '../strings/strings.ts'
import type { FormSource } from './form-source.ts'
import type { RecordEvents } from './record-events.ts'
import type { SectionPageFormProps } from './section-page-form.tsx'
import type { KeptWork, KeptWorkOptions } from './use-kept-work.ts'
import type { RecordFormState, UseRecordFormOptions } from './use-record-form.ts'

export interface RecordFormProps<Value extends object>
  extends Omit<UseRecordFormOptions<Value>, 'source'>,
    KeptWorkOptions<Value>,
    RecordEvents,
    Partial<Routing>,
    Pick<SectionPageFormProps<Value>, 'widgets' | 'otherRecords'> {
  /** A published form by its id, or one of an authority’s own. */
  readonly form: FormId | FormSource
  /** Who fills it in: a young person meets the sections that they write, in words for them, and no checklist. */
  readonly audience?: 'young-person' | undefined
  /** What the young person is asked, and in which words, in place of `youngPersonForms`: for a form or a language of a host’s own. */
  readonly youngPersonForm?: YoungPersonForm | undefined
  /** Whether sections that other roles write are listed to be read, or left out. */
  readonly othersSections?: 'read' | 'hide' | undefined
  /** What is said of outcomes and actions, where the report of `check` does not have it. */
  readonly steps?: readonly StepAdvice[] | undefined
  /** Looks at the words of a box when it is left: `checkLanguage` of `@open-care-plan/rules`. */
  readonly language?: LanguageCheck | undefined
  /**
   * Every answer is in; the host takes the record. Nothing has to be complete. With an adapter the server has it before. A host
   * that saves here may give back `{ revision }`, or a promise of it: the record is then that revision, and what was kept on the
   * device is removed. What it throws is said on the page.
   */
  readonly onSubmit?: ((value: Value) => unknown) | undefined
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
export interface LoadedProps<Value extends object> extends Omit<RecordFormProps<Value>, 'strings'> {
  readonly source: FormSource
  /** Those that the host gave, or those in English that are there at first: pages that need more bring them. */
  readonly strings: FirstStrings
}

/** What every page of a form is drawn from. */
export interface PagesProps<Value extends object>
  extends Omit<LoadedProps<Value>, 'route' | 'onNavigate'>,
    Routing {
  readonly state: RecordFormState<Value>
  readonly work: KeptWork
  /** The question to go to on the page of a section: another object each time that somebody asks for it. */
  readonly focusOn: { readonly field: string } | undefined
}
