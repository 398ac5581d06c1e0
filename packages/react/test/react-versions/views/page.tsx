import { type ReactElement, StrictMode, useEffect } from 'react'
import { drawn } from '../../views/drawn.tsx'
import type { PageName } from '../../views/records.ts'

const { shown } = globalThis as unknown as { shown: Readonly<Partial<Record<PageName, unknown>>> }

/** Many views on one page of a host. */
export function App(): ReactElement {
  useEffect(() => {
    document.documentElement.dataset.ready = 'yes'
  }, [])
  return (
    <StrictMode>
      {Object.entries(shown).map(([name, data]) => (
        <div key={name}>{drawn(name as PageName, data)}</div>
      ))}
    </StrictMode>
  )
}
