import { expect } from 'vitest'

/** Expects something of a page or a store as soon as it comes: a busy machine takes its time. */
export const eventually = <Value>(
  get: () => Value | Promise<Value>,
  message?: string,
): ReturnType<typeof expect.poll<Value>> =>
  expect.poll(get, { timeout: 20_000, ...(message !== undefined && { message }) })
