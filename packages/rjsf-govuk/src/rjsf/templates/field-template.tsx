import { ADDITIONAL_PROPERTY_FLAG, type FieldErrorProps, type FieldTemplateProps } from '@rjsf/utils'
import { type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import { Fieldset } from '../../components/field/fieldset.tsx'
import { FormGroup } from '../../components/field/form-group.tsx'
import { errorId, hintId, ids } from '../../components/field/ids.ts'
import { type HeadingLevel, Label, type TextSize } from '../../components/field/label.tsx'
import { useStrings } from '../../strings/strings-provider.tsx'
import { uiOption } from '../../visibility/ui-tree.ts'
import { FieldPathContext, useFieldPath } from '../field-path.ts'
import { Filled, Fixed } from '../fixed.tsx'
import { hintsOf } from '../hint.ts'
import { Hints } from '../hints.tsx'
import { isFilled, kindOf } from '../kind.ts'
import { labelOf } from '../label-of.ts'
import { FrameContext, KindContext, placeKey, useItemLabel, usePlace } from '../place.tsx'
import { useIsAside } from '../session.tsx'
import { assertValidatorRuns } from '../validator/assert-runs.ts'

/**
 * A question with its name, hint, message and control. Objects and lists draw their own frame, and are told here what they
 * are called and what is wrong with them as a whole.
 */
export function FieldTemplate(props: FieldTemplateProps): ReactElement {
  const { registry, children, hidden, fieldPathId } = props
  const at = useFieldPath(fieldPathId)
  if (fieldPathId.path.length === 0) assertValidatorRuns(registry.schemaUtils.getValidator())
  if (hidden) {
    return (
      <div hidden>
        {isFilled(props.schema) && <Filled {...filledOf(props)} />}
        {children}
      </div>
    )
  }
  const Wrap = registry.templates.WrapIfAdditionalTemplate
  return (
    <FieldPathContext.Provider value={at}>
      <Wrap {...props}>
        <Content {...props} />
      </Wrap>
    </FieldPathContext.Provider>
  )
}

function Content(props: FieldTemplateProps): ReactElement {
  const { children, schema, rawErrors, errors } = props
  const kind = kindOf(props)
  const isMark = useContext(KindContext) === placeKey(props.fieldPathId.path.slice(0, -1))
  const isAside = useIsAside(props.id, props.registry.globalFormOptions.idSeparator)
  const label = useLabel(props)
  // A choice between kinds of answer shows its message at the answer.
  const error =
    errors === undefined
      ? undefined
      : (rawErrors ?? (errors as ReactElement<FieldErrorProps>).props.errors)?.[0]
  const frame = useMemo(() => ({ label, error }), [label, error])
  if (kind === 'object' || kind === 'list' || kind === 'union') {
    return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
  }
  if (kind === 'words' || kind === 'none' || kind === 'own') {
    return (
      <div hidden={isAside}>
        {kind === 'words' && <Words {...props} label={label} />}
        {kind === 'none' && isFilled(schema) && <Filled {...filledOf(props)} />}
        <Message id={props.id} error={error} />
        {children}
      </div>
    )
  }
  if (kind === 'fixed') {
    return (
      <Fixed {...filledOf(props)} label={label} hidden={isAside || (isMark && error === undefined)}>
        <Message id={props.id} error={error} />
      </Fixed>
    )
  }
  return (
    <Question {...props} label={label} error={error} as={kind} isAside={isAside}>
      {kind === 'checkbox' ? (
        <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
      ) : (
        children
      )}
    </Question>
  )
}

const filledOf = ({ schema, formData, required, onChange, fieldPathId }: FieldTemplateProps) => ({
  value: schema.const as unknown,
  data: formData as unknown,
  required: required === true,
  onChange,
  path: fieldPathId.path,
})

/** Words between questions, as a schema of the type `null` has them: its title, and what it says of itself. */
const Words = ({ id, schema, uiSchema, label }: FieldTemplateProps): ReactElement => (
  <>
    {(uiOption(uiSchema, 'title') ?? schema.title) !== undefined && (
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{label}</p>
    )}
    <Hints id={id} schema={schema} uiSchema={uiSchema} />
  </>
)

/** What the field is called: for the item of a list its place in it, for an added property what somebody named it. */
function useLabel({ label, schema, uiSchema, fieldPathId }: FieldTemplateProps): string {
  const item = useItemLabel()
  const last = fieldPathId.path.at(-1)
  const { answer } = useStrings()
  if (ADDITIONAL_PROPERTY_FLAG in schema) return label
  if (typeof last === 'number' && item !== undefined) return item
  return (label === last || label === '' ? labelOf(schema, uiSchema, fieldPathId.path) : label) || answer
}

interface QuestionProps extends Omit<FieldTemplateProps, 'label'> {
  readonly label: string
  readonly error: ReactNode
  readonly as: 'box' | 'choice' | 'checkbox'
  readonly isAside: boolean
}

function Question(props: QuestionProps): ReactElement {
  const { id, as, label, error, schema, uiSchema, displayLabel, children } = props
  const aside = props.isAside ? { hidden: true } : undefined
  const { optional } = useStrings()
  const name = nameOf(props, optional)
  const size = (uiOption(uiSchema, 'labelSize') as TextSize | undefined) ?? 's'
  const { heading: level } = usePlace()
  const heading = headingOf(uiOption(uiSchema, 'heading'), level)
  const hasHint = hintsOf(schema, uiSchema).length > 0
  const hint = hasHint && <Hints id={id} schema={schema} uiSchema={uiSchema} />
  const hidden = displayLabel === false
  const message = error !== undefined && <Message id={id} error={error} />
  if (as === 'choice') {
    return (
      <FormGroup error={error !== undefined} attributes={aside}>
        <Fieldset
          legend={label && name}
          legendProps={{ size, heading, hidden }}
          describedBy={ids(hasHint && hintId(id), error !== undefined && errorId(id))}
          role="group"
        >
          {hint}
          {message}
          {children}
        </Fieldset>
      </FormGroup>
    )
  }
  return (
    <FormGroup error={error !== undefined} attributes={aside}>
      {as === 'box' && label && (
        <Label htmlFor={id} size={size} heading={heading} hidden={hidden}>
          {name}
        </Label>
      )}
      {hint}
      {message}
      {children}
    </FormGroup>
  )
}

/** The name of a question, with a word after it where it may be left out. One text: hundreds of questions are laid out. */
function nameOf(
  { label, required, registry, fieldPathId, readonly, disabled, schema }: QuestionProps,
  optional: string,
): string {
  const last = fieldPathId.path.at(-1)
  const isOwn = ADDITIONAL_PROPERTY_FLAG in schema
  const isOptional = !required && !isOwn && !readonly && !disabled && typeof last === 'string' && last !== ''
  return isOptional && !hidesOptional(registry.globalUiOptions) ? `${label} ${optional}` : label
}

const hidesOptional = (options: unknown): boolean =>
  (options as { readonly markOptional?: boolean } | undefined)?.markOptional === false

function Message({ id, error }: { readonly id: string; readonly error: ReactNode }): ReactElement | null {
  return error === undefined ? null : <ErrorMessage id={errorId(id)}>{error}</ErrorMessage>
}

/** `ui:options: { heading: true }` makes the name the heading of the page; a number says at which level. */
const headingOf = (option: unknown, level: HeadingLevel): HeadingLevel | undefined =>
  option === true ? level : typeof option === 'number' ? (option as HeadingLevel) : undefined
