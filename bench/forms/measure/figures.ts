/** The value that so many per cent of all are not above. */
export function percentile(values: readonly number[], per100: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((per100 / 100) * sorted.length) - 1)] ?? Number.NaN
}

export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly worst: number
  readonly keys: number
}

export const latencyOf = (values: readonly number[]): Latency => ({
  p50: percentile(values, 50),
  p95: percentile(values, 95),
  worst: percentile(values, 100),
  keys: values.length,
})
