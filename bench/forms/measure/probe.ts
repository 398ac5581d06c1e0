/** How a measurement finds the box that it types in: by how its text begins, or by a selector. */
export type Box = { readonly value: string } | { readonly selector: string }

/** What the probe keeps in the page. Times are milliseconds since the page began to load. */
interface Probe {
  /** When the box of the page had been painted. */
  ready: number | undefined
  /** From each key’s own time stamp to the task after the frame that shows it. */
  latencies: number[]
  /** What the page’s policy refused. */
  refused: string[]
  readonly find: (box: Box) => HTMLInputElement | HTMLTextAreaElement | undefined
  /** The time from the next click to the paint that has the box. */
  readonly fromClick: (box: Box) => Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before anything else. It is sent as text, so it stands alone. */
export function installProbe(first: Box): void {
  // One channel for all: thousands of them would be measured as the form’s.
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => {
    for (const then of waiting.splice(0)) then()
  }
  /** Calls in the task after the frame that is painted next. */
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      waiting.push(then)
      port2.postMessage(undefined)
    })
  const find: Probe['find'] = (box) => {
    if ('selector' in box) {
      return [...document.querySelectorAll<HTMLInputElement>(box.selector)].find((each) =>
        each.checkVisibility(),
      )
    }
    const boxes = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    return [...boxes].find(({ value }) => value.startsWith(box.value))
  }
  const whenPainted = (box: Box, then: (time: number) => void) => {
    const look = () => {
      if (find(box)) afterPaint(() => then(performance.now()))
      else requestAnimationFrame(look)
    }
    look()
  }
  const probe: Probe = {
    ready: undefined,
    latencies: [],
    refused: [],
    find,
    fromClick: (box) =>
      new Promise((resolve) => {
        const clicked = ({ timeStamp }: MouseEvent) => whenPainted(box, (time) => resolve(time - timeStamp))
        addEventListener('click', clicked, { capture: true, once: true })
      }),
  }
  window.probe = probe
  whenPainted(first, (time) => {
    probe.ready = time
  })
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    probe.refused.push(`${effectiveDirective} ${blockedURI}`),
  )
  let pressed = 0
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    { capture: true },
  )
  addEventListener(
    'input',
    () => {
      const from = pressed
      afterPaint(() => probe.latencies.push(performance.now() - from))
    },
    { capture: true },
  )
}
