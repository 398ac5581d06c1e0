import type { PageEvents, PageHandlers } from '../src/drafts/page-events.ts'

/** A page whose events a test makes. */
export function aPage() {
  let handlers: PageHandlers | undefined
  let isHidden = false
  const events: PageEvents = {
    isHidden: () => isHidden,
    listen: (given) => {
      handlers = given
      return () => {
        handlers = undefined
      }
    },
  }
  return {
    events,
    blur: () => handlers?.onBlur(),
    hide: () => {
      isHidden = true
      handlers?.onHide()
    },
    show: () => {
      isHidden = false
    },
    leave: () => handlers?.onLeave(),
    hears: () => handlers !== undefined,
  }
}
