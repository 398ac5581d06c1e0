import { type ReactElement, useState } from 'react'
import { MARKED } from '../form/answers.ts'
import { asked, show } from './host.tsx'

/** One box of React’s, and nothing else: what every page pays for a key. With `?box=textarea` a box of several lines. */
function BareInput(): ReactElement {
  const [text, setText] = useState(MARKED)
  const Box = asked('box') === 'textarea' ? 'textarea' : 'input'
  return (
    <label htmlFor="box">
      What goes well <Box id="box" value={text} onChange={({ target }) => setText(target.value)} />
    </label>
  )
}

show(<BareInput />)
