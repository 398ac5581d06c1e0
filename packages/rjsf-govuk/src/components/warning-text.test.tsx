import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { WarningText } from './warning-text.tsx'

testFixtures('warning-text', (options) => (
  <WarningText {...part(options)} fallback={options.iconFallbackText}>
    {content(options)}
  </WarningText>
))
