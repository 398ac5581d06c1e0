import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { Hint } from '../../components/field/hint.tsx'
import type { NumberLimits } from '../../strings/strings.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { NumberWidget } from './number-widget.tsx'

/**
 * A number between limits: a box, which says its limits. A slider cannot be left empty, shows no number, and asks for a
 * steady hand.
 */
export function RangeWidget(props: WidgetProps): ReactElement {
  const { numberLimits } = useStrings()
  const limits = limitsOf(props)
  if (Object.values(limits).every((limit) => limit === undefined)) return <NumberWidget {...props} />
  const limitsId = `${props.id}-limits`
  return (
    <>
      <Hint id={limitsId}>{numberLimits(limits)}</Hint>
      <NumberWidget {...props} options={{ width: 5, ...props.options, describedBy: limitsId }} />
    </>
  )
}

/**
 * The limits of a schema. Of whole numbers, a limit that is not reached itself is the next number. `exclusiveMinimum: true`
 * is how an older JSON Schema said that `minimum` is not reached.
 */
function limitsOf({ schema }: WidgetProps): NumberLimits {
  const { minimum, maximum, multipleOf, type } = schema
  const above = excluded(schema.exclusiveMinimum, minimum)
  const below = excluded(schema.exclusiveMaximum, maximum)
  const step = multipleOf === 1 && type === 'integer' ? undefined : multipleOf
  if (type === 'integer')
    return {
      atLeast: above === undefined ? minimum : Math.floor(above) + 1,
      atMost: below === undefined ? maximum : Math.ceil(below) - 1,
      step,
    }
  return {
    atLeast: above === undefined ? minimum : undefined,
    atMost: below === undefined ? maximum : undefined,
    moreThan: above,
    lessThan: below,
    step,
  }
}

const excluded = (limit: unknown, reached: number | undefined): number | undefined =>
  typeof limit === 'number' ? limit : limit === true ? reached : undefined
