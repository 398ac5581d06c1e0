import { type ReactElement, type ReactNode, useContext } from 'react'
import { enGB } from './en-gb.ts'
import type { Strings } from './strings.ts'
import { StringsContext } from './strings-context.ts'

export interface StringsProviderProps {
  /** `enGB`, `cy`, or a catalogue of one’s own. */
  readonly strings: Strings
  readonly children?: ReactNode
}

/** Gives everything inside its words. Without it they are English. */
export function StringsProvider({ strings, children }: StringsProviderProps): ReactElement {
  return <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>
}

/** The words of the nearest provider. */
export const useStrings = (): Strings => useContext(StringsContext) ?? enGB
