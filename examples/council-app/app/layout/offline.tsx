import { type ReactElement, useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says that there is no network, and that nothing is lost by it. */
export function Offline(): ReactElement {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="offline">
      {!isOnline && (
        <p className="offline__notice">
          You are offline. What you type is kept on this device, and sent when you are back.
        </p>
      )}
    </div>
  )
}
