import { cdp } from 'vitest/browser'

// What `slow-machine.ts` does, for tests that run in Chromium themselves.
await cdp().send('Emulation.setCPUThrottlingRate', { rate: Number(import.meta.env.VITE_SLOWER) })
