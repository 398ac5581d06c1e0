import { type ReactElement, useMemo } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import { type FieldSchema, fieldWords } from '../views/shared/field-words.ts'
import { Contributions, type ContributionsProps } from './contributions.tsx'

export interface AgencyContributionsProps extends Pick<ContributionsProps, 'record' | 'headingLevel'> {
  readonly schema: FieldSchema
  readonly strings: FormStrings
}

/** `Contributions` in the words of a schema, for the list of sections. */
export function AgencyContributions({ schema, ...of }: AgencyContributionsProps): ReactElement {
  const words = useMemo(() => fieldWords(schema), [schema])
  return <Contributions {...of} words={words} />
}
