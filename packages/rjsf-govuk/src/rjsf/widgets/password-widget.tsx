import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { PasswordBox } from '../../components/password-input.tsx'
import type { InputWidth } from '../../components/text-input.tsx'
import { boxProps, numberOption } from './box-props.ts'
import { useBoxText } from './use-text-draft.ts'

/** A password, with a button that shows it. Takes `ui:options`: `width`, `autocomplete`. */
export function PasswordWidget(props: WidgetProps): ReactElement {
  return (
    <PasswordBox
      {...boxProps(props)}
      {...useBoxText(props).box}
      width={numberOption(props, 'width') as InputWidth | undefined}
    />
  )
}
