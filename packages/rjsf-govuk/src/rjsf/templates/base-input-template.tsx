import type { BaseInputTemplateProps } from '@rjsf/utils'
import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactElement } from 'react'
import { Input, type InputWidth } from '../../components/text-input.tsx'
import { readNumber } from '../../numbers/read-number.ts'
import { boxProps, switchOption, textOption } from '../widgets/box-props.ts'
import { shownText, useBoxText } from '../widgets/use-text-draft.ts'

const widths: ReadonlySet<unknown> = new Set([2, 3, 4, 5, 10, 20, 30])
const unspelt: ReadonlySet<string> = new Set(['email', 'tel', 'url', 'number', 'password', 'color'])

/**
 * The box of every field that takes one line. A number has a text box with a keyboard for digits, as the Design System asks:
 * what is typed and is no number reaches the form as it was typed, so that somebody is told, and is never dropped.
 *
 * Takes `ui:options`: `width` (2, 3, 4, 5, 10, 20 or 30), `prefix`, `suffix`, `inputType` (email, tel, url …), `inputmode`,
 * `autocomplete`, `autocapitalize`, `spellcheck`, `emptyValue`, `allowClearTextInputs`. A limit of the schema is never set
 * on the box, for that would cut off what somebody pastes.
 */
export function BaseInputTemplate(props: BaseInputTemplateProps): ReactElement {
  const { id, schema, options, registry, onChange, onChangeOverride } = props
  const type = typeOf(props)
  // Digits of a text are no number: a code may begin with a nought.
  const isNumber = isNumeric(schema.type) || (type === 'number' && schema.type === undefined)
  const prefix = textOption(props, 'prefix')
  const suffix = textOption(props, 'suffix')
  const { box, isEmpty } = useBoxText(
    props,
    isNumber
      ? (text) => (text.trim() === '' ? options.emptyValue : (readNumber(text, { prefix, suffix }) ?? text))
      : undefined,
  )
  const { ClearButton } = registry.templates.ButtonTemplates
  const isClearable = options.allowClearTextInputs === true && !props.disabled && !props.readonly
  const examples = examplesOf(props)
  return (
    <>
      <Input
        {...boxProps(props, textOption(props, 'describedBy') ?? false)}
        {...box}
        {...(onChangeOverride && {
          onChange: onChangeOverride,
          value: shownText(props.value),
          defaultValue: undefined,
        })}
        type={type === 'number' ? 'text' : type}
        inputMode={inputModeOf(props, isNumber)}
        width={widths.has(options.width) ? (options.width as InputWidth) : undefined}
        prefix={prefix}
        suffix={suffix}
        autoCapitalize={textOption(props, 'autocapitalize')}
        spellCheck={switchOption(props, 'spellcheck') ?? (isNumber || unspelt.has(type) ? false : undefined)}
        accept={textOption(props, 'accept')}
        list={examples.length > 0 ? examplesId(id) : undefined}
      />
      {isClearable && !isEmpty && (
        <ClearButton registry={registry} onClick={() => onChange(options.emptyValue)} />
      )}
      {examples.length > 0 && (
        <datalist id={examplesId(id)}>
          {examples.map((example) => (
            <option key={example} value={example} />
          ))}
        </datalist>
      )}
    </>
  )
}

const examplesId = (id: string): string => `${id}-examples`

function typeOf({ type, options, schema }: BaseInputTemplateProps): HTMLInputTypeAttribute {
  if (typeof options.inputType === 'string') return options.inputType
  return type ?? (isNumeric(schema.type) ? 'number' : 'text')
}

/** Whether a schema asks for a number, and takes no text. */
const isNumeric = (type: unknown): boolean => {
  const types = Array.isArray(type) ? type : [type]
  return !types.includes('string') && (types.includes('number') || types.includes('integer'))
}

function inputModeOf(
  props: BaseInputTemplateProps,
  isNumber: boolean,
): InputHTMLAttributes<HTMLInputElement>['inputMode'] {
  const asked = textOption(props, 'inputmode', 'inputMode')
  if (asked !== undefined) return asked as InputHTMLAttributes<HTMLInputElement>['inputMode']
  if (!isNumber) return undefined
  const { type, minimum, exclusiveMinimum } = props.schema
  // The keyboards for numbers of some telephones have no minus.
  if (Number(minimum) < 0 || Number(exclusiveMinimum) < 0) return undefined
  return (Array.isArray(type) ? type : [type]).includes('number') || type === undefined
    ? 'decimal'
    : 'numeric'
}

/** Answers that a schema gives as examples, and a browser offers. */
function examplesOf({ schema }: BaseInputTemplateProps): readonly string[] {
  const examples = Array.isArray(schema.examples) ? schema.examples : []
  const all = schema.default === undefined ? examples : [schema.default, ...examples]
  return examples.length === 0 ? [] : [...new Set(all.map(shownText))]
}
