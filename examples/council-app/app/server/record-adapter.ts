import type { RecordAdapter, ServerVersion } from '@open-care-plan/react'
import { restAdapter } from '@open-care-plan/react'
import type { RecordAnswer } from './answers.ts'
import { askServer, isAway, writeHeaders } from './api.ts'
import { onSaved } from './events.ts'

/** What the server asks for at a place of a record that it does not take. */
interface RefusedIssue {
  readonly path: string
  readonly message: string
}

/** Why the server did not take a record. */
export interface Refusal {
  readonly status: number
  readonly message: string
  readonly issues: readonly RefusedIssue[]
}

/**
 * What brings a record of this app to its server and back. The server wraps a record in what is known of its version; it
 * answers a save that came too late with both versions.
 *
 * @param onRefusal Told why a record was not taken, and with undefined that one was.
 * @param onAnswer Told that the server answered, whatever it said.
 */
export function recordAdapter(
  onRefusal: (refusal: Refusal | undefined) => void,
  onAnswer: () => void,
): RecordAdapter<object> {
  const rest = restAdapter<object>({
    url: recordAddress,
    headers: writeHeaders,
    fetch: async (address, init) => {
      const response = await askServer(address, init)
      if (!isAway(response)) onAnswer()
      return readAnswer(response, onRefusal)
    },
  })
  return {
    load: async (id) => {
      const loaded = await rest.load(id)
      return loaded.state === 'loaded' ? { ...loaded, ...versionOf(loaded.value as RecordAnswer) } : loaded
    },
    save: rest.save,
    subscribe: (id, changed) => onSaved((head) => head.id === id && changed(String(head.version))),
  }
}

const recordAddress = (id: string): string => `/api/records/${encodeURIComponent(id)}`

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
async function readAnswer(
  response: Response,
  onRefusal: (refusal: Refusal | undefined) => void,
): Promise<Response> {
  const { status, ok } = response
  if (ok) onRefusal(undefined)
  if (status < 400 || status >= 500 || status === 429) return response
  const body = (await response.json().catch(() => ({}))) as RefusalBody
  if (status === 409 && body.error === 'conflict' && body.current !== undefined) {
    return Response.json(versionOf(body.current), { status })
  }
  // Two were quicker at once: it is tried again.
  if (status === 409 && body.error === 'busy') return Response.json(body, { status: 503 })
  const others = (body.paths ?? []).map((path) => ({ path, message: 'This is for others to write' }))
  const message = body.message ?? 'The server does not take it'
  onRefusal({ status, message, issues: [...(body.issues ?? []), ...others] })
  return Response.json(body, { status: status === 409 ? 422 : status })
}

interface RefusalBody {
  readonly error?: string
  readonly message?: string
  readonly current?: RecordAnswer
  readonly issues?: readonly RefusedIssue[]
  readonly paths?: readonly string[]
}
