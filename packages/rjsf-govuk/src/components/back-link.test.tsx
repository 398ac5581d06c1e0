import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { BackLink } from './back-link.tsx'

testFixtures('back-link', (options) => (
  <BackLink {...part(options)} href={options.href}>
    {content(options)}
  </BackLink>
))
