import { useEffect } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'

/**
 * Puts “Error: ” before the title of the page while something is wrong, and takes it away after. A host that changes the
 * title in the meantime gets the words before the new one.
 */
export function usePageTitleError(isWrong: boolean): void {
  const before = `${useStrings().errorPrefix} `
  useEffect(() => {
    if (!isWrong) return undefined
    const say = () => {
      if (!document.title.startsWith(before)) document.title = before + document.title
    }
    say()
    const changes = new MutationObserver(say)
    changes.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      changes.disconnect()
      if (document.title.startsWith(before)) document.title = document.title.slice(before.length)
    }
  }, [isWrong, before])
}
