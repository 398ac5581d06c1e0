/** Calls something when the page has nothing better to do. Gives back what takes it off the list. */
export type WhenIdle = (run: () => void) => () => void

/** A page that is never idle is not waited for any longer than this many milliseconds. */
const LATEST = 1000

/** As the browser tells it, or after a while where it does not. */
export const whenIdle: WhenIdle = (run) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(run, 200)
  return () => clearTimeout(id)
}
