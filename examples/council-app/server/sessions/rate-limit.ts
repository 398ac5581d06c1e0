/** So many tries in so many seconds, from one address. */
export interface Rate {
  readonly tries: number
  readonly seconds: number
}

/** Counts tries by address. Those that are over are forgotten. */
export class RateLimit {
  readonly #tries = new Map<string, number[]>()
  readonly #rate: Rate
  readonly #now: () => Date

  constructor(rate: Rate, now: () => Date) {
    this.#rate = rate
    this.#now = now
  }

  /** Counts a try. Returns 0 where it is allowed, else the seconds to wait. */
  take(address: string): number {
    const at = this.#now().getTime()
    const since = at - this.#rate.seconds * 1000
    for (const [other, times] of this.#tries) {
      const left = times.filter((time) => time > since)
      if (left.length === 0) this.#tries.delete(other)
      else this.#tries.set(other, left)
    }
    const tries = this.#tries.get(address) ?? []
    if (tries.length >= this.#rate.tries) return Math.ceil(((tries[0] ?? at) - since) / 1000)
    this.#tries.set(address, [...tries, at])
    return 0
  }
}
