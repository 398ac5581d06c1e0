import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Puts a page's form where the server left room for it. */
export function show(page: ReactNode): void {
  const place = document.getElementById('form')
  if (place) createRoot(place).render(page)
}

/** The section that the address asks for: `?section=list`, or nothing for the whole form. */
export const asked = (name: string): string | null => new URLSearchParams(window.location.search).get(name)
