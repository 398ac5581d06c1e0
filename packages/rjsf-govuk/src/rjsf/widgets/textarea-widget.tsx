import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { CountedBox, limitId } from '../../components/character-count.tsx'
import { TextareaBox } from '../../components/textarea.tsx'
import { boxProps, numberOption, switchOption } from './box-props.ts'
import { useTextDraft } from './use-text-draft.ts'

/**
 * Several lines of text. Takes `ui:options`: `rows`, `spellcheck`, `maxLength` or `maxWords`, `threshold` (in per cent) and
 * `characterCount: false`. Where there is a limit, of the options or `maxLength` of the schema, it says what is left of it.
 * Nothing checks `maxWords` but the reader: JSON Schema knows no words.
 */
export function TextareaWidget(props: WidgetProps): ReactElement {
  const { id, schema } = props
  const maxWords = numberOption(props, 'maxWords')
  const limit = maxWords ?? numberOption(props, 'maxLength') ?? schema.maxLength
  const box = {
    ...useTextDraft(props),
    rows: numberOption(props, 'rows'),
    spellCheck: switchOption(props, 'spellcheck'),
  }
  if (limit === undefined || switchOption(props, 'characterCount') === false)
    return <TextareaBox {...boxProps(props)} {...box} />
  return (
    <div className="govuk-character-count">
      <CountedBox
        {...boxProps(props, limitId(id))}
        {...box}
        limit={limit}
        unit={maxWords === undefined ? 'characters' : 'words'}
        threshold={numberOption(props, 'threshold')}
      />
    </div>
  )
}
