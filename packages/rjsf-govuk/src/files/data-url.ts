/** What a data URL says of the file in it. */
export interface FileFacts {
  /** Undefined where the address names none. */
  readonly name: string | undefined
  /** As MIME has it, or empty. */
  readonly type: string
  /** In bytes. */
  readonly size: number
}

const header = /^data:([^;,]*)((?:;[^;,]*)*);base64,/i

/** Reads what a data URL says of its file, as `toDataUrl` and rjsf write it. Undefined where it is no such address. */
export function fileFacts(url: unknown): FileFacts | undefined {
  if (typeof url !== 'string') return undefined
  // Only the beginning: the file may be of many megabytes.
  const found = header.exec(url.slice(0, 2000))
  if (!found) return undefined
  const [start, type = '', parameters = ''] = found
  const written = /;name=([^;]*)/i.exec(parameters)?.[1]
  const padding = url.endsWith('==') ? 2 : url.endsWith('=') ? 1 : 0
  return {
    name: written ? decoded(written) : undefined,
    type,
    size: Math.max(0, Math.floor(((url.length - start.length) * 3) / 4) - padding),
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Writes a file as a data URL with its name in it: `data:…;name=…;base64,…`. Rejects where it cannot be read. */
export function toDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error ?? new Error(`${file.name} could not be read`))
    reader.onload = () => {
      const name = `;name=${encodeURIComponent(file.name)}`
      const read = String(reader.result)
      const at = read.indexOf(';base64,')
      // An empty file is `data:` in some browsers.
      resolve(
        at < 0
          ? `data:${file.type || 'application/octet-stream'}${name};base64,`
          : read.slice(0, at) + name + read.slice(at),
      )
    }
    reader.readAsDataURL(file)
  })
}
