import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { PhaseBanner } from './phase-banner.tsx'

testFixtures('phase-banner', (options) => (
  <PhaseBanner {...part(options)} phase={content(options.tag ?? {})} phaseProps={part(options.tag)}>
    {content(options)}
  </PhaseBanner>
))
