import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { SummaryCard } from './summary-card.tsx'
import { SummaryList } from './summary-list.tsx'

const actionsOf = (actions: FixtureOptions) =>
  actions?.items?.map((action: FixtureOptions) => ({
    href: action.href,
    text: content(action),
    hidden: action.visuallyHiddenText,
    className: action.classes,
    attributes: action.attributes,
  }))

testFixtures('summary-list', (options) => {
  const list = (
    <SummaryList
      {...part(options)}
      rows={options.rows.map(
        (row: FixtureOptions) =>
          row && {
            key: content(row.key),
            keyClassName: row.key.classes,
            value: content(row.value),
            valueClassName: row.value.classes,
            actions: actionsOf(row.actions),
            actionsClassName: row.actions?.classes,
            className: row.classes,
          },
      )}
    />
  )
  const { card } = options
  if (!card) return list
  return (
    <SummaryCard
      {...part(card)}
      title={content(card.title)}
      titleClassName={card.title?.classes}
      headingLevel={card.title?.headingLevel}
      actions={actionsOf(card.actions)}
      actionsClassName={card.actions?.classes}
    >
      {list}
    </SummaryCard>
  )
})

test('each link says what it would change, and in which card', () => {
  render(
    <SummaryCard title="Medicine 1" actions={[{ href: '/remove', text: 'Remove' }]}>
      <SummaryList
        rows={[{ key: 'Dose', value: '5 mg', actions: [{ href: '/dose', text: 'Change', hidden: 'dose' }] }]}
      />
    </SummaryCard>,
  )
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Remove (Medicine 1)',
    'Change dose (Medicine 1)',
  ])
})
