import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { InsetText } from './inset-text.tsx'

testFixtures('inset-text', (options) => (
  <InsetText {...part(options)} id={options.id}>
    {content(options)}
  </InsetText>
))
