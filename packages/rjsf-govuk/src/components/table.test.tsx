import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Table } from './table.tsx'

const cell = (options: FixtureOptions) => ({
  ...part(options),
  content: content(options),
  numeric: options.format === 'numeric',
  colSpan: options.colspan,
  rowSpan: options.rowspan,
})

testFixtures('table', (options) => (
  <Table
    {...part(options)}
    caption={options.caption}
    captionClassName={options.captionClasses}
    head={options.head?.map(cell)}
    rows={options.rows.map((row: FixtureOptions) => (row ? row.map(cell) : row))}
    firstCellIsHeader={options.firstCellIsHeader}
  />
))
