import { useState } from 'react'

/** What is made once for a key, and anew for another one. React may forget what `useMemo` holds; this it keeps. */
export function useMadeFor<Made>(key: unknown, make: () => Made): Made {
  const [held, setHeld] = useState(() => ({ key, made: make() }))
  if (Object.is(held.key, key)) return held.made
  const made = make()
  setHeld({ key, made })
  return made
}
