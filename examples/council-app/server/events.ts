import type { VersionHead } from './store/store.ts'

type Listener = (head: VersionHead) => void

/** Tells open pages of this process that a record has a new version. */
export class Changes {
  readonly #listeners = new Set<Listener>()
  readonly #closers = new Set<() => void>()

  tell(head: VersionHead): void {
    for (const listener of this.#listeners) listener(head)
  }

  /** Listens until the returned function is called; `close` is called when the server stops. */
  listen(listener: Listener, close: () => void): () => void {
    this.#listeners.add(listener)
    this.#closers.add(close)
    return () => {
      this.#listeners.delete(listener)
      this.#closers.delete(close)
    }
  }

  /** Ends every stream. */
  close(): void {
    for (const close of this.#closers) close()
  }
}
