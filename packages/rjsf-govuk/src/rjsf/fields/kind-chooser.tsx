import type { FieldProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { Radios } from '../../components/radios.tsx'
import { Select } from '../../components/select.tsx'
import { useStrings } from '../../strings/strings-provider.tsx'
import { uiOption } from '../../visibility/ui-tree.ts'
import { hintsOf } from '../hint.ts'
import { useIsAside } from '../session.tsx'

/** More kinds than this stand in a list that drops down. */
const MOST_RADIOS = 5

export interface KindChooserProps extends FieldProps {
  readonly id: string
  readonly label: string
  readonly names: readonly string[]
  readonly chosen: number | undefined
  readonly choose: (kind: number | undefined) => void
  /** Whether the kind that is chosen has fields, which show what is wrong. */
  readonly hasFields: boolean
  /** Whether the kind that is chosen is one box, or a group under the id of the field. */
  readonly isBox: boolean
}

/** The question which kind of answer it is: radios where there are few, else a list. `ui:widget` says otherwise. */
export function KindChooser(props: KindChooserProps): ReactElement {
  const {
    id,
    label,
    names,
    chosen,
    choose,
    hasFields,
    isBox,
    schema,
    uiSchema,
    disabled,
    readonly,
    required,
  } = props
  const { chooseOne, optional } = useStrings()
  const isAside = useIsAside(props.fieldPathId.$id, props.registry.globalFormOptions.idSeparator)
  const [hint] = schema.properties ? [] : hintsOf(schema, uiSchema)
  const isOptional =
    required === false && !readonly && !disabled && typeof props.fieldPathId.path.at(-1) === 'string'
  const name = isOptional && !schema.properties ? `${label} ${optional}` : label
  const error = hasFields || props.hideError ? undefined : props.errorSchema?.__errors?.[0]
  const widget = uiOption(uiSchema, 'widget')
  const asRadios = widget === 'radio' || (widget !== 'select' && names.length <= MOST_RADIOS)
  // What is wrong with the whole is mended here, unless a box of the kind has the id.
  const ownId = isBox ? undefined : props.fieldPathId.$id
  const formGroupProps = { attributes: { id: ownId, hidden: isAside || undefined } }
  if (asRadios) {
    return (
      <Radios
        id={id}
        legend={name}
        legendProps={{ size: 's' }}
        hint={hint}
        error={error}
        formGroupProps={formGroupProps}
        items={names.map((each, index) => ({ value: String(index), label: each }))}
        value={chosen === undefined ? null : String(chosen)}
        disabled={disabled}
        readOnly={readonly}
        onChange={(value) => choose(Number(value))}
      />
    )
  }
  return (
    <Select
      id={id}
      name={id}
      label={name}
      labelProps={{ size: 's' }}
      hint={hint}
      error={error}
      formGroupProps={formGroupProps}
      items={[
        { value: '', text: chooseOne },
        ...names.map((each, index) => ({ value: String(index), text: each })),
      ]}
      value={chosen === undefined ? '' : String(chosen)}
      disabled={disabled || readonly}
      onChange={({ target }) => choose(target.value === '' ? undefined : Number(target.value))}
    />
  )
}
