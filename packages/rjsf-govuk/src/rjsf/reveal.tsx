import { createContext, type ReactElement, type ReactNode, useContext } from 'react'

/** What stands under the answers of one question, by the key of the answer that asks for it. */
export type Revealed = ReadonlyMap<string, ReactNode>

const NOTHING: Revealed = new Map()

/**
 * Carries the questions that an answer reveals from the object that holds both to the control that shows the answers. The
 * object’s template puts it round that one field; the control takes it with `useRevealed`, and ends it with `EndReveal`.
 */
export const RevealContext = createContext<Revealed>(NOTHING)

/** Key of an answer, whatever its JSON type: `revealKey('no')`, `revealKey(true)`. */
export const revealKey = (value: unknown): string => JSON.stringify(value) ?? ''

/** What the answers of this question reveal. Empty for a question that reveals nothing. */
export const useRevealed = (): Revealed => useContext(RevealContext)

/** Goes round what is revealed, so that the questions in it do not take it for their own. */
export function EndReveal({ children }: { readonly children: ReactNode }): ReactElement {
  return <RevealContext.Provider value={NOTHING}>{children}</RevealContext.Provider>
}
