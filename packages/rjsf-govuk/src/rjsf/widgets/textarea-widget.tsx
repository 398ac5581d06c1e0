import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { CountedBox, limitId } from '../../components/character-count.tsx'
import { TextareaBox } from '../../components/textarea.tsx'
import type { CountedUnit } from '../../text/count-text.ts'
import { boxProps, numberOption, switchOption } from './box-props.ts'
import { useBoxText, useDrawnText } from './use-text-draft.ts'

/**
 * Several lines of text. Takes `ui:options`: `rows`, `spellcheck`, `maxLength` or `maxWords`, `threshold` (in per cent) and
 * `characterCount: false`. Where there is a limit, of the options or `maxLength` of the schema, it says what is left of it.
 * Nothing checks `maxWords` but the reader: JSON Schema knows no words.
 */
export function TextareaWidget(props: WidgetProps): ReactElement {
  const maxWords = numberOption(props, 'maxWords')
  const limit = maxWords ?? numberOption(props, 'maxLength') ?? props.schema.maxLength
  return limit === undefined || switchOption(props, 'characterCount') === false ? (
    <Plain {...props} />
  ) : (
    <Counted {...props} limit={limit} unit={maxWords === undefined ? 'characters' : 'words'} />
  )
}

function Plain(props: WidgetProps): ReactElement {
  return <TextareaBox {...boxProps(props)} {...shape(props)} {...useBoxText(props).box} />
}

interface CountedProps extends WidgetProps {
  readonly limit: number
  readonly unit: CountedUnit
}

function Counted({ limit, unit, ...props }: CountedProps): ReactElement {
  return (
    <div className="govuk-character-count">
      <CountedBox
        {...boxProps(props, limitId(props.id))}
        {...shape(props)}
        {...useDrawnText(props)}
        limit={limit}
        unit={unit}
        threshold={numberOption(props, 'threshold')}
      />
    </div>
  )
}

const shape = (props: WidgetProps) => ({
  rows: numberOption(props, 'rows'),
  spellCheck: switchOption(props, 'spellcheck'),
})
