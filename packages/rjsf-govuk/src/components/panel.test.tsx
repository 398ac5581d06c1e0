import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Button, LinkButton } from './button.tsx'
import { Link } from './link.tsx'
import { Panel } from './panel.tsx'

// For govuk-frontend’s own script, which does not run here.
const hook = { 'data-module': 'govuk-button' }

function drawAction({ text, type, href, classes, attributes }: FixtureOptions, index: number) {
  const button = { ...attributes, ...hook, variant: 'inverse', className: classes }
  if (!href)
    return (
      <Button key={index} {...button} type={type}>
        {text}
      </Button>
    )
  if (type === 'button')
    return (
      <LinkButton key={index} {...button} href={href}>
        {text}
      </LinkButton>
    )
  return (
    <Link key={index} href={href} className="govuk-link govuk-link--inverse">
      {text}
    </Link>
  )
}

testFixtures(
  'panel',
  (options) => {
    const interruption = options.classes?.includes('govuk-panel--interruption') ?? false
    return (
      <Panel
        {...part(options)}
        className={options.classes?.replace('govuk-panel--interruption', '')}
        title={content({ text: options.titleText, html: options.titleHtml })}
        interruption={interruption}
        headingLevel={options.headingLevel}
        actions={options.actions?.items?.map(drawAction)}
        actionsProps={part(options.actions)}
      >
        {content(options)}
      </Panel>
    )
  },
  { 'interruption, no actions items': 'an empty block is not drawn' },
)
