export interface StartAndStop {
  readonly begin: () => void
  readonly end: () => void
}

/**
 * Starts something with a component, and stops it a moment after the component went: its boxes hand over after it, and React's
 * StrictMode takes it off and puts it back at once, which then stops and starts nothing.
 */
export function startAndStop(start: () => void, stop: () => void): StartAndStop {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOn = false
  return {
    begin: () => {
      clearTimeout(timer)
      if (!isOn) start()
      isOn = true
    },
    end: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        isOn = false
        stop()
      })
    },
  }
}
