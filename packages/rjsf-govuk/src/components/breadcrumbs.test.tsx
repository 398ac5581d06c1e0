import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'

testFixtures('breadcrumbs', (options) => (
  <Breadcrumbs
    {...part(options)}
    items={options.items.map((item: FixtureOptions) => ({
      text: content(item),
      href: item.href,
      attributes: item.attributes,
    }))}
    collapseOnMobile={options.collapseOnMobile}
    label={options.labelText}
  />
))
