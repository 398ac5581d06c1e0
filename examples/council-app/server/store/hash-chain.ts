import { createHash } from 'node:crypto'

/** A value of a row that its hash covers. */
export type Hashed = string | number | null

/** A row of a list that only grows: its hash covers its own values and the hash of the row before. */
export interface Link {
  /** Counts up from 1. */
  readonly sequence: number
  readonly values: readonly Hashed[]
  /** The hash of the row before; empty in the first. */
  readonly previous: string
  readonly hash: string
}

/** Where a chain does not hold, and why. */
export interface BrokenLink {
  readonly sequence: number
  readonly reason: string
}

/** What walking a chain found. */
export interface ChainCheck {
  readonly chain: string
  readonly length: number
  /** The hash of the last row. Whoever writes it down elsewhere can tell later that rows were cut off the end. */
  readonly head: string
  /** The first link that does not hold; absent where all do. */
  readonly broken?: BrokenLink
}

/** The hash of a row: SHA-256, in hex, of the chain's name, the number, the hash before and the values as JSON. */
export const linkHash = (
  chain: string,
  sequence: number,
  previous: string,
  values: readonly Hashed[],
): string =>
  createHash('sha256')
    .update(JSON.stringify([chain, sequence, previous, ...values]))
    .digest('hex')

/** Walks a chain from its first row, and names the first that was changed, left out or put in. */
export function checkChain(chain: string, links: readonly Link[]): ChainCheck {
  const head = links.at(-1)?.hash ?? ''
  let previous = ''
  for (const [at, link] of links.entries()) {
    const broken = brokenAt(chain, at + 1, previous, link)
    if (broken !== undefined) return { chain, length: links.length, head, broken }
    previous = link.hash
  }
  return { chain, length: links.length, head }
}

function brokenAt(chain: string, expected: number, previous: string, link: Link): BrokenLink | undefined {
  const { sequence } = link
  if (sequence !== expected) {
    return { sequence: expected, reason: `Number ${expected} is missing: the next is ${sequence}` }
  }
  if (link.previous !== previous) {
    return { sequence, reason: `Number ${sequence} does not follow from the one before it` }
  }
  return link.hash === linkHash(chain, sequence, previous, link.values)
    ? undefined
    : { sequence, reason: `Number ${sequence} is not as it was written` }
}
