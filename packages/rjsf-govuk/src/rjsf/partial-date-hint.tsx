import type { ReactElement } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'

/** How a date is typed of which only a part may be known. */
export function PartialDateHint(): ReactElement {
  return <>{useStrings().partialDateHint}</>
}
