import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, type Mock, vi } from 'vitest'

/**
 * For tests of forms that others draw: none of them says anything on the console, and a busy machine has its time. Gives what
 * was said, for a test that expects it and clears it.
 */
export function quietConsole(): Mock {
  const printed = vi.fn()
  configure({ asyncUtilTimeout: 20_000 })

  beforeEach(() => {
    for (const method of ['error', 'warn', 'log'] as const)
      vi.spyOn(console, method).mockImplementation(printed)
  })

  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
    expect(printed).not.toHaveBeenCalled()
    printed.mockClear()
  })
  return printed
}
