import { type ReactElement, useState } from 'react'
import { MARKED } from '../form/answers.ts'
import { show } from './host.tsx'

/** One box of React’s, and nothing else: what every page pays for a key. */
function BareInput(): ReactElement {
  const [text, setText] = useState(MARKED)
  return (
    <label>
      What goes well <input value={text} onChange={({ target }) => setText(target.value)} />
    </label>
  )
}

show(<BareInput />)
