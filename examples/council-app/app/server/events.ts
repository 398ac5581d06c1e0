import type { Head } from './answers.ts'

type Listener = (head: Head) => void

const listeners = new Set<Listener>()
let source: EventSource | undefined

/** Tells when anybody saved a record that the reader may open. Gives back what ends it. */
export function onSaved(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Listens to the server as long as somebody is signed in. The browser opens the stream again where it broke. */
export function listenToServer(): () => void {
  source?.close()
  const own = new EventSource('/api/events')
  source = own
  own.addEventListener('saved', ({ data }: MessageEvent<string>) => {
    const head = JSON.parse(data) as Head
    for (const listener of [...listeners]) listener(head)
  })
  return () => own.close()
}
