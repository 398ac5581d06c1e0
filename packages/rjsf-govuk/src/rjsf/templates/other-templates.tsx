import type {
  CyclicSchemaExpandProps,
  FallbackFieldTemplateProps,
  GridTemplateProps,
  MultiSchemaFieldTemplateProps,
  OptionalDataControlsTemplateProps,
  UnsupportedFieldProps,
} from '@rjsf/utils'
import type { MouseEvent, ReactElement } from 'react'
import { classes } from '../../components/attributes.ts'
import { Button } from '../../components/button.tsx'
import { Fieldset } from '../../components/field/fieldset.tsx'
import { controlWithId } from '../../components/focus.ts'
import { inSentence, readableName } from '../../strings/readable-name.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { labelOf } from '../label-of.ts'
import { useFrame, useItemLabel } from '../place.tsx'

/** A row, or a column in one. Columns say how wide they are by the classes of the Design System’s grid. */
export function GridTemplate({ children, column, className, ...rest }: GridTemplateProps): ReactElement {
  return (
    <div {...rest} className={classes(column ? className : classes('govuk-grid-row', className))}>
      {children}
    </div>
  )
}

/** The question which kind of answer it is, and that kind. */
export function MultiSchemaFieldTemplate(props: MultiSchemaFieldTemplateProps): ReactElement {
  return (
    <>
      {props.selector}
      {props.optionSchemaField}
    </>
  )
}

/** An answer of a type that the schema does not say: which type it is, and the answer, under the name of both. */
export function FallbackFieldTemplate(props: FallbackFieldTemplateProps): ReactElement {
  const { schema, uiSchema, typeSelector, schemaField } = props
  const title = labelOf(schema, uiSchema, [])
  const fields = (
    <>
      {typeSelector}
      {schemaField}
    </>
  )
  return title ? <Fieldset legend={title}>{fields}</Fieldset> : fields
}

/** A schema that holds itself is opened one turn at a time. */
export function CyclicSchemaExpandTemplate(props: CyclicSchemaExpandProps): ReactElement {
  const { name, schema, uiSchema, fieldPathId, onExpand } = props
  const { showMore } = useStrings()
  const item = useItemLabel()
  const path = fieldPathId.path
  const title =
    typeof path.at(-1) === 'number' && item ? item : labelOf(schema, uiSchema, path) || readableName(name)
  return (
    <div className="govuk-form-group">
      <Button type="button" variant="secondary" onClick={() => onExpand(fieldPathId.$id)}>
        {showMore(inSentence(title))}
      </Button>
    </div>
  )
}

/** A part of the form that may be left out as a whole. */
export function OptionalDataControlsTemplate(props: OptionalDataControlsTemplateProps): ReactElement {
  const { id, label, schema, uiSchema, onAddClick, onRemoveClick } = props
  const strings = useStrings()
  const frame = useFrame()
  const part = inSentence(frame.label || labelOf(schema, uiSchema, []) || strings.item)
  const press = onAddClick ?? onRemoveClick
  if (!press) {
    return (
      <p id={id} className="govuk-body">
        {label && strings.notAnswered}
      </p>
    )
  }
  const act = (event: MouseEvent<HTMLButtonElement>) => {
    const form = event.currentTarget.closest('form')
    press()
    // The button goes with what it did: focus goes to the part that is there now, or to what adds it again.
    setTimeout(() => focusPart(form, id, onAddClick !== undefined))
  }
  return (
    <div className="govuk-form-group">
      <Button id={id} type="button" variant="secondary" onClick={act}>
        {onAddClick ? strings.addPart(part) : strings.removePart(part)}
      </Button>
    </div>
  )
}

/** rjsf calls the button after its part: `<id>__optionalAdd`, and `<id>__optionalRemove` once it is there. */
function focusPart(form: HTMLElement | null, button: string, isAdded: boolean): void {
  const part = button.replace(/__optional(?:Add|Remove)$/u, '')
  const control = form && controlWithId(isAdded ? part : `${part}__optionalAdd`, form)
  control?.focus()
}

/** Says that something is there which cannot be shown, and leaves it as it is. */
export function UnsupportedFieldTemplate({
  schema,
  fieldPathId,
  reason,
}: UnsupportedFieldProps): ReactElement {
  const { unsupported, answer } = useStrings()
  const title = labelOf(schema, undefined, fieldPathId?.path ?? []) || answer
  return (
    <div className="govuk-inset-text" data-reason={reason}>
      {unsupported(title)}
    </div>
  )
}
