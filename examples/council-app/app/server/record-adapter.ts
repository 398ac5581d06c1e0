import type { RecordAdapter, SaveResult, ServerVersion } from '@open-care-plan/react'
import { restAdapter } from '@open-care-plan/react'
import type { RecordAnswer } from './answers.ts'
import { writeHeaders } from './api.ts'
import { onSaved } from './events.ts'

/** What the server asks for at a place of a record that it does not take. */
export interface RefusedIssue {
  readonly path: string
  readonly message: string
  readonly remedy?: string
}

/**
 * What brings a record of this app to its server and back. The server wraps a record in what is known of its version; it
 * answers a save that came too late with both versions.
 *
 * @param onRefused Told what the server asks for, where it does not take a record.
 */
export function recordAdapter(onRefused: (issues: readonly RefusedIssue[]) => void): RecordAdapter<object> {
  const rest = restAdapter<object>({
    url: recordAddress,
    headers: writeHeaders,
    fetch: async (address, init) => readRefusal(await fetch(address, init), onRefused),
  })
  return {
    load: async (id) => {
      const loaded = await rest.load(id)
      return loaded.state === 'loaded' ? { ...loaded, ...versionOf(loaded.value as RecordAnswer) } : loaded
    },
    save: async (id, value, options): Promise<SaveResult<object>> => {
      const saved = await rest.save(id, value, options)
      return saved.state === 'conflict' && 'record' in saved.value
        ? { ...saved, ...versionOf(saved.value as RecordAnswer) }
        : saved
    },
    subscribe: (id, changed) => onSaved((head) => head.id === id && changed(String(head.version))),
  }
}

export const recordAddress = (id: string): string => `/api/records/${encodeURIComponent(id)}`

/** The version that an answer of the server holds. */
export function versionOf<Value extends object>({
  record,
  version,
  by,
  at,
}: Pick<RecordAnswer<Value>, 'record' | 'version' | 'by' | 'at'>): ServerVersion<Value> {
  return {
    value: record,
    revision: String(version),
    by: { id: by.user, name: by.name, role: by.role },
    at,
  }
}

/** Puts the newest version of a conflict where `restAdapter` looks for it, and reads what a refusal asks for. */
async function readRefusal(
  response: Response,
  onRefused: (issues: readonly RefusedIssue[]) => void,
): Promise<Response> {
  const { status } = response
  if (status !== 409 && status !== 403 && status !== 422) return response
  const body = (await response.json()) as RefusalBody
  if (status === 409 && body.error === 'conflict' && body.current !== undefined) {
    return Response.json(versionOf(body.current), { status })
  }
  // Two were quicker at once: it is tried again.
  if (status === 409 && body.error === 'busy') return Response.json(body, { status: 503 })
  const others = (body.paths ?? []).map((path) => ({ path, message: 'This is for others to write' }))
  onRefused([...(body.issues ?? []), ...others])
  return Response.json(body, { status: status === 409 ? 422 : status })
}

interface RefusalBody {
  readonly error?: string
  readonly current?: RecordAnswer
  readonly issues?: readonly RefusedIssue[]
  readonly paths?: readonly string[]
}
