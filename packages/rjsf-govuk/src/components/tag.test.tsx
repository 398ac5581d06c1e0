import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Tag } from './tag.tsx'

testFixtures('tag', (options) => {
  const colour = options.classes?.match(/^govuk-tag--(.*)$/)?.[1]
  return (
    <Tag {...part(options)} className={undefined} colour={colour}>
      {content(options)}
    </Tag>
  )
})
