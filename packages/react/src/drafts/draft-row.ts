import type { Draft } from './draft.ts'
import type { DraftResult } from './draft-store.ts'
import { readDraft, textOf, writeDraft } from './draft-text.ts'
import { type Sealed, seal, unseal } from './seal.ts'

/** A draft as it lies in a database. What is beside the content is in clear, and cannot be changed without being noticed. */
export interface DraftRow {
  readonly key: string
  readonly savedAt: number
  readonly expiresAt: number
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** What versions until November 2026 wrote in place of bytes. */
  readonly text?: string
  readonly sealed?: Sealed
  /** Nothing, sealed: tells another key from a draft that was changed. */
  readonly check?: Sealed
}

const boundTo = ({ key, savedAt, expiresAt }: DraftRow) => JSON.stringify([key, savedAt, expiresAt])

const CHECK = 'open-care-plan draft key'

/** Writes and reads rows, with a key or without. */
export class DraftRows {
  readonly #key: CryptoKey | undefined
  readonly #ttl: number
  #check: Promise<Sealed> | undefined

  constructor(key: CryptoKey | undefined, ttl: number) {
    this.#key = key
    this.#ttl = ttl
  }

  /** The row of a draft: at once where nothing is sealed, which leaves time to keep it before a page is gone. */
  write(draft: Draft): DraftRow | Promise<DraftRow> {
    const { key, savedAt } = draft
    const row = { key, savedAt, expiresAt: savedAt + this.#ttl }
    const bytes = writeDraft(draft)
    return this.#key === undefined ? { ...row, bytes } : this.#seal(this.#key, row, bytes)
  }

  async #seal(key: CryptoKey, row: DraftRow, bytes: Uint8Array<ArrayBuffer>): Promise<DraftRow> {
    this.#check ??= seal(key, new Uint8Array(), CHECK)
    const [sealed, check] = await Promise.all([seal(key, bytes, boundTo(row)), this.#check])
    return { ...row, sealed, check }
  }

  async read(row: DraftRow): Promise<DraftResult<{ readonly draft: Draft }>> {
    const { key, text, bytes, sealed, check } = row
    if (sealed === undefined) return readDraft(text ?? textOf(bytes ?? new Uint8Array()), key)
    if (this.#key === undefined) {
      return {
        ok: false,
        why: 'wrong-key',
        message: 'The draft is sealed, and no key was given to open it with',
      }
    }
    const opened = await unseal(this.#key, sealed, boundTo(row))
    if (opened !== undefined) return readDraft(textOf(opened), key)
    const isOurs = check !== undefined && (await unseal(this.#key, check, CHECK)) !== undefined
    return isOurs
      ? { ok: false, why: 'damaged', message: 'The draft was changed since it was sealed' }
      : { ok: false, why: 'wrong-key', message: 'The draft was sealed with another key' }
  }
}
