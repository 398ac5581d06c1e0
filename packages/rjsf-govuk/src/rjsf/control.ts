import type { WidgetProps } from '@rjsf/utils'
import { errorId, hintId, ids } from '../components/field/ids.ts'
import { hintsOf } from './hint.ts'

/** What every control takes of what rjsf gives a widget, in the words of our own components. */
export interface Control {
  readonly id: string
  readonly name: string
  readonly disabled: boolean
  readonly readOnly: boolean
  readonly invalid: boolean
  /** Ids of the hint and the message that the field’s template draws around the control. */
  readonly describedBy: string | undefined
  readonly autoFocus: boolean
  readonly autoComplete: string | undefined
}

/** Reads a widget’s properties. A group, as radios are, is described by its fieldset and leaves `describedBy` aside. */
export function controlOf(props: WidgetProps): Control {
  const { id, htmlName, schema, uiSchema, rawErrors, hideError } = props
  const invalid = !hideError && (rawErrors?.length ?? 0) > 0
  return {
    id,
    name: htmlName ?? id,
    disabled: props.disabled === true,
    readOnly: props.readonly === true,
    invalid,
    describedBy: ids(hintsOf(schema, uiSchema).length > 0 && hintId(id), invalid && errorId(id)),
    autoFocus: props.autofocus === true,
    autoComplete: (props.autocomplete ?? props.options.autocomplete) as string | undefined,
  }
}
