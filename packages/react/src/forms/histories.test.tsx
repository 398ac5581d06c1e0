import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, test } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { step } from '../../test/form-steps.ts'
import { World } from '../../test/form-world.tsx'

beforeAll(allFetched)
afterEach(cleanup)

const runs = Number(process.env.HISTORIES ?? 12)

test(
  'whatever somebody writes, hides, shows, adds, removes and moves, in whatever order, the record is what they wrote',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const world = new World()
        try {
          for (const each of steps) await world.take(each)
          await world.end()
        } finally {
          cleanup()
        }
      }),
      { numRuns: runs, endOnFailure: process.env.HISTORIES === undefined },
    )
  },
  60_000 + runs * 20_000,
)
