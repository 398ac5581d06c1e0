import type { RecordAdapter, SaveResult } from '../src/conflicts/record-adapter.ts'
import { type Small, small } from './small-form.ts'

/** A server with one record. */
export function aServer(value: Small | undefined = small) {
  const server = {
    value,
    revision: 1,
    isUp: true,
    calls: [] as ('load' | 'save')[],
    get saves() {
      return server.calls.filter((call) => call === 'save').length
    },
  }
  const version = () => ({ value: structuredClone(server.value ?? {}), revision: String(server.revision) })
  const adapter: RecordAdapter<Small> = {
    load: async () => {
      server.calls.push('load')
      if (!server.isUp) throw new Error('down')
      return { state: 'loaded', ...version() }
    },
    save: async (_, sent, { baseRevision }): Promise<SaveResult<Small>> => {
      server.calls.push('save')
      if (!server.isUp) throw new Error('down')
      if (baseRevision !== String(server.revision)) return { state: 'conflict', ...version() }
      server.value = structuredClone(sent)
      server.revision++
      return { state: 'saved', revision: String(server.revision) }
    },
  }
  return { server, adapter }
}
