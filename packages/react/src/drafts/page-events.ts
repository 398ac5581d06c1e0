/** What happens to a page that a draft has to be kept for. */
export interface PageEvents {
  /** Told when a box is left, and when the page is hidden or goes. Gives back what ends it. */
  readonly listen: (handlers: PageHandlers) => () => void
  readonly isHidden: () => boolean
}

export interface PageHandlers {
  /** Somebody left a box. */
  readonly onBlur: () => void
  /** The page is hidden, or is going: there may be no later moment. */
  readonly onHide: () => void
  /** The page is about to go. True: the browser asks whether to leave. */
  readonly onLeave: () => boolean
}

/** A page of a browser. Nothing is heard where there is none, as on a server. */
export function browserPage(): PageEvents {
  return {
    isHidden: () => typeof document !== 'undefined' && document.visibilityState === 'hidden',
    listen: ({ onBlur, onHide, onLeave }) => {
      if (typeof window === 'undefined') return () => {}
      const ended = new AbortController()
      const { signal } = ended
      const onVisibility = () => {
        if (document.visibilityState === 'hidden') onHide()
      }
      const onBeforeUnload = (event: BeforeUnloadEvent) => {
        if (onLeave()) event.preventDefault()
      }
      document.addEventListener('focusout', onBlur, { signal })
      document.addEventListener('visibilitychange', onVisibility, { signal })
      document.addEventListener('freeze', onHide, { signal })
      window.addEventListener('pagehide', onHide, { signal })
      window.addEventListener('beforeunload', onBeforeUnload, { signal })
      return () => ended.abort()
    },
  }
}
