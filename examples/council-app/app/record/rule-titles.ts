import type { RuleTitles } from '@open-care-plan/react/views'
import { useEffect, useState } from 'react'

/** What rules are called, by their ids. They are fetched after the page is there: until then it says what their ids say. */
export function useRuleTitles(): RuleTitles | undefined {
  const [titles, setTitles] = useState<RuleTitles>()
  useEffect(() => {
    let isHere = true
    import('@open-care-plan/rules').then(
      ({ ruleList }) =>
        isHere && setTitles(Object.fromEntries(ruleList().map(({ id, title }) => [id, title]))),
      // Without them the page says what it says.
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [])
  return titles
}
