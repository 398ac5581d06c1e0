import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { Hint } from '../components/field/hint.tsx'
import { hintId } from '../components/field/ids.ts'
import { hintsOf } from './hint.ts'

export interface HintsProps {
  /** Id of the field or the group. */
  readonly id: string
  readonly schema: RJSFSchema
  readonly uiSchema: UiSchema | undefined
}

/** What is said under the name of a field or a group; nothing where there is nothing to say. */
export function Hints({ id, schema, uiSchema }: HintsProps): ReactElement | null {
  const [first, second] = hintsOf(schema, uiSchema)
  if (first === undefined) return null
  return (
    <Hint id={hintId(id)}>
      {second === undefined ? (
        first
      ) : (
        <>
          <div>{first}</div>
          <div>{second}</div>
        </>
      )}
    </Hint>
  )
}
