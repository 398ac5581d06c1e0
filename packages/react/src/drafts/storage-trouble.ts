import type { DraftFailure, DraftTrouble } from './draft-store.ts'

const known: Readonly<Record<string, DraftTrouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
  InvalidAccessError: 'refused',
  UnknownError: 'refused',
  TimeoutError: 'refused',
  VersionError: 'later-version',
}

/** What an error of the browser's storage means for the person who writes. */
export function storageTrouble(error: unknown): DraftFailure {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return { ok: false, why: known[name] ?? 'failed', message: `${name}: ${message}` }
}
