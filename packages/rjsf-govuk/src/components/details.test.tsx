import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Details } from './details.tsx'

testFixtures('details', (options) => (
  <Details
    {...part(options)}
    id={options.id}
    summary={content({ text: options.summaryText, html: options.summaryHtml })}
    open={options.open}
  >
    {content(options)}
  </Details>
))
