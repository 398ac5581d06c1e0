import { isSame } from './json.ts'

/** How many values are remembered that a host was given and did not pass back. */
const REMEMBERED = 200

/**
 * Tells a host's own change from an echo. A host passes back what it was given, often later than the next key: what it passes
 * is then older than what is here, and must not roll it back.
 */
export class SentValues<Value> {
  #agreed: Value
  #sent: Value[] = []

  constructor(agreed: Value) {
    this.#agreed = agreed
  }

  send(value: Value): Value {
    if (this.#sent.at(-1) !== value && this.#agreed !== value)
      this.#sent = [...this.#sent, value].slice(-REMEMBERED)
    return value
  }

  /** Undefined for an echo. Else the version from which the host's own change was made. */
  acknowledge(value: Value): Value | undefined {
    if (Object.is(value, this.#agreed)) return undefined
    const at = this.#sent.findIndex((sent) => Object.is(sent, value) || isSame(sent, value))
    if (at >= 0) {
      this.#sent = this.#sent.slice(at + 1)
      this.agree(value)
      return undefined
    }
    const from = this.#agreed
    this.#agreed = value
    return isSame(from, value) ? undefined : from
  }

  agree(value: Value): void {
    this.#agreed = value
  }
}
