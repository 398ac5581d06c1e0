import type { Place } from './place.ts'
import { PlaceError, putAt } from './put-at.ts'

/** What is typed and not handed over, and where it belongs. */
export interface PendingAnswer {
  readonly place: Place
  /** Undefined where the answer is taken out. */
  readonly value: unknown
}

/** A box, or a page of them, that holds what is typed in it until there is a pause. */
export interface PendingInput {
  /** Hands over what the record does not have yet. */
  readonly flush: () => void
  /**
   * What is typed and not handed over, and where it belongs. With it a draft can be saved while somebody types, and the form
   * is not drawn again for it. Without it the box is asked to hand over.
   */
  readonly peek?: () => PendingAnswer | readonly PendingAnswer[] | undefined
}

export interface Registration {
  /** To be called on each key: something waits in this box. Costs next to nothing. */
  readonly typed: () => void
  /** To be called when the box goes. It hands over before. */
  readonly release: () => void
}

/** The boxes of a form that may hold what its record does not have yet. */
export class PendingInputs {
  readonly #inputs = new Set<PendingInput>()
  readonly #listeners = new Set<() => void>()

  register(input: PendingInput): Registration {
    this.#inputs.add(input)
    return {
      typed: () => {
        for (const listener of this.#listeners) listener()
      },
      release: () => {
        this.#inputs.delete(input)
      },
    }
  }

  /** Tells when something is typed that no record has yet. */
  onTyped(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  flush(): void {
    for (const input of [...this.#inputs]) input.flush()
  }

  /** Asks the boxes that cannot be looked into to hand over. */
  flushUnseen(): void {
    for (const input of [...this.#inputs]) if (input.peek === undefined) input.flush()
  }

  /** A record with what is typed and not handed over. */
  over<Value>(value: Value): Value {
    let result = value
    for (const { peek } of this.#inputs) {
      for (const { place, value: typed } of [peek?.() ?? []].flat()) result = put(result, place, typed)
    }
    return result
  }
}

/** Something else stands where it belongs: it is left to the box to hand over, which brings both together. */
function put<Value>(value: Value, place: Place, typed: unknown): Value {
  try {
    return putAt(value, place, typed)
  } catch (error) {
    if (error instanceof PlaceError) return value
    throw error
  }
}
