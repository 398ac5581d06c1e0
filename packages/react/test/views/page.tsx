import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { drawn } from './drawn.tsx'
import type { PageName } from './records.ts'

const { name, data } = (globalThis as unknown as { shown: { name: PageName; data: unknown } }).shown
const root = document.querySelector('#view')
if (root) createRoot(root).render(<StrictMode>{drawn(name, data)}</StrictMode>)
