import RjsfForm, { type IChangeEvent, type FormProps as RjsfFormProps } from '@rjsf/core'
import type { RJSFValidationError, ValidationData } from '@rjsf/utils'
import { dropDrafts, flushDrafts, pendingDrafts } from '../../drafts/flush-drafts.ts'
import type { PendingDraft } from '../../drafts/live-drafts.ts'
import { isRecord } from '../../schema/is-record.ts'
import { apartWhileTyping } from './apart-while-typing.ts'
import { stillWhileTyping } from './still-while-typing.ts'

type StateOf = RjsfForm['getStateFromProps']
type Validate = RjsfForm['validate']

/** Puts what a validator found into words. `data` is what was checked. */
export type Describe = (errors: RJSFValidationError[], data: unknown) => RJSFValidationError[]

/** What a host hears of a change. */
// biome-ignore lint/suspicious/noExplicitAny: rjsf’s own default
export interface FormChange<Data = any> extends IChangeEvent<Data> {
  /**
   * True where the form is being taken off the page, and hands over what was typed last. A host that draws forms of several
   * records with a `key` keeps it for the record that the form was of, and not for the one that it shows now.
   */
  readonly leaving?: true
}

export interface KeepingFormProps extends RjsfFormProps {
  readonly describe: Describe
  /** Leaves out of a record, before it is checked, what nobody answered. */
  readonly prepare: (data: unknown) => unknown
}

/**
 * rjsf’s form, which keeps answers in branches that do not hold now. rjsf takes them out of the record as soon as the branch
 * changes (since 6.6.2), so that a slip of the mouse loses what was written; here they stay, and are there again when the
 * branch is.
 */
export class KeepingForm extends RjsfForm {
  declare readonly props: Readonly<KeepingFormProps>
  #ends: readonly (() => void)[] = []

  constructor(props: KeepingFormProps) {
    super(props)
    const { reset, setFieldValue } = this
    // What is typed and not handed over is of the answers that go: it may not come after them.
    this.reset = () => {
      dropDrafts(this.formElement.current)
      reset()
    }
    this.setFieldValue = (path, value) => {
      dropDrafts(this.formElement.current, Array.isArray(path) ? path : path.split('.'))
      setFieldValue(path, value)
    }
  }

  /** Checks what is typed, as a form that is sent does. What is handed over here is in the state of the form only later. */
  override validateForm(): boolean {
    const form = this.formElement.current
    const typed = pendingDrafts(form)
    flushDrafts(form)
    const { formData, schema, schemaUtils } = this.state
    const data = typed.reduce((now: unknown, { path, value }) => put(now, path, value), formData)
    return this.validateFormWithFormData(
      this.props.omitExtraData === true ? schemaUtils.omitExtraData(schema, data) : data,
    )
  }

  /** Says what is wrong in the words of now. Nothing is checked; what a host says of its own stays. */
  sayAnew(before: Describe): void {
    const { describe, prepare } = this.props
    this.setState(
      ({ formData, errors, errorSchema, schemaValidationErrors, schemaValidationErrorSchema }) => {
        const data = errors.length > 0 && prepare(formData)
        const words = new Map(
          errors.flatMap((error) => {
            const [then, now] = [before, describe].map((say) => say([error], data)[0]?.message)
            return then === error.message ? [[then, now]] : []
          }),
        )
        return inWords(words, { errors, errorSchema, schemaValidationErrors, schemaValidationErrorSchema })
      },
    )
  }

  override componentDidMount(): void {
    // StrictMode takes a form off and puts it back.
    Reflect.deleteProperty(this, 'setState')
    Reflect.deleteProperty(this, 'reportChange')
    super.componentDidMount?.()
    const form: unknown = this.formElement.current
    if (form instanceof HTMLFormElement) this.#ends = [apartWhileTyping(form), stillWhileTyping(form)]
  }

  /**
   * What is typed and not handed over comes as the boxes go, after the form. React takes no state of a form that goes, and the
   * host would never hear of it; so the form takes it by itself from here.
   */
  override componentWillUnmount(): void {
    for (const end of this.#ends) end()
    Object.assign(this, {
      reportChange: (event: FormChange, id?: string) =>
        this.props.onChange?.({ ...event, leaving: true } as FormChange, id),
    })
    super.componentWillUnmount?.()
    this.setState = (update, then) => {
      const next = typeof update === 'function' ? update(this.state, this.props) : update
      if (next) this.state = { ...this.state, ...next }
      then?.()
    }
  }

  /** A host that holds the record gives back what it was given: nothing is worked out or drawn a second time for it. */
  override shouldComponentUpdate(next: KeepingFormProps, state: this['state']): boolean {
    return !this.#isEcho(next, state) && super.shouldComponentUpdate(next, state)
  }

  #isEcho(next: KeepingFormProps, state: this['state']): boolean {
    const { edit, formData, errors, schemaValidationErrors: found } = state
    if (state !== this.state || !edit || formData === undefined || next.formData !== formData) return false
    // What is wrong with an answer goes with it, and rjsf sees to that here.
    if ([errors, found].some((each: readonly unknown[] | undefined) => (each?.length ?? 0) > 0)) return false
    const [now, then]: readonly Readonly<Record<string, unknown>>[] = [{ ...this.props }, { ...next }]
    const names = Object.keys({ ...now, ...then })
    return names.every((name) => isSame(name, now?.[name], then?.[name]))
  }

  override getStateFromProps(...given: Parameters<StateOf>): ReturnType<StateOf> {
    const [props, data, retrieved, resetErrors, changedFields, skipLiveValidate, , before, fallback] = given
    return super.getStateFromProps(
      props,
      data,
      retrieved,
      resetErrors,
      changedFields,
      skipLiveValidate,
      false,
      before,
      fallback,
    )
  }

  override validate(...given: Parameters<Validate>): ValidationData<unknown> {
    const [data, schema, schemaUtils, retrieved, props = this.props] = given
    const { describe, prepare, transformErrors: ofHost } = props as KeepingFormProps
    const checked = prepare(data)
    return super.validate(checked, schema, schemaUtils, retrieved, {
      ...props,
      transformErrors: (errors, uiSchema) => {
        const worded = describe(errors, checked)
        return ofHost ? ofHost(worded, uiSchema) : worded
      },
    })
  }
}

/** A copy of the data with a value at a place. */
function put(data: unknown, [token, ...below]: PendingDraft['path'], value: unknown): unknown {
  if (token === undefined) return value
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object | undefined) }) as Record<
    string | number,
    unknown
  >
  copy[token] = put(copy[token], below, value)
  return copy
}

/** A copy with other words for each message, wherever it stands. */
function inWords<Part>(words: ReadonlyMap<unknown, unknown>, part: Part): Part {
  if (Array.isArray(part)) return part.map((each) => inWords(words, each)) as Part
  if (!isRecord(part)) return (words.get(part) ?? part) as Part
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, inWords(words, each)])) as Part
}

/** Whether a property draws the same. A function is asked for when it is called. */
const isSame = (name: string, now: unknown, then: unknown): boolean =>
  name === 'formData' || Object.is(now, then) || (typeof now === 'function' && typeof then === 'function')
