import { expect, test } from 'vitest'
import { structureSpeed } from './structure-speed.ts'

const plan = new URL('../examples/records/siblings-youngest.json', import.meta.url)

test('all four ways accept the plan, and each is timed against the compiled validator', async () => {
  const { bytes, speeds } = await structureSpeed(plan, 50)
  expect(bytes).toBeGreaterThan(20_000)
  expect(speeds.map(({ name }) => name)).toEqual([
    'compiled validator',
    'Ajv, compiled in the process',
    'Ajv, with its lists of codes as enum',
    'zod',
  ])
  expect(speeds[0]?.ratio).toBe(1)
  for (const { median, ratio } of speeds) expect(Math.min(median, ratio)).toBeGreaterThan(0)
})
