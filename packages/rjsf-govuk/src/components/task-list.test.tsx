import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'

testFixtures('task-list', (options) => (
  <TaskList
    {...part(options)}
    idPrefix={options.idPrefix}
    items={options.items.map(
      (item: FixtureOptions) =>
        item && {
          title: content(item.title),
          titleClassName: item.title.classes,
          href: item.href,
          hint: content(item.hint),
          status: item.status.tag ? (
            <Tag {...part(item.status.tag)}>{content(item.status.tag)}</Tag>
          ) : (
            content(item.status)
          ),
          statusClassName: item.status.classes,
          className: item.classes,
        },
    )}
  />
))

test('a task that is opened in the page is a button, described by its state', async () => {
  const onClick = vi.fn()
  render(<TaskList items={[{ title: 'Health', onClick, status: 'Completed' }]} />)
  const task = screen.getByRole('button', { name: 'Health' })
  expect(document.getElementById(task.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Completed')
  await userEvent.click(task)
  expect(onClick).toHaveBeenCalledOnce()
})

test('a task that waits stands back, and is no link', () => {
  render(<TaskList items={[{ title: 'Review', status: 'Cannot start yet', cannotStartYet: true }]} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('Cannot start yet').className).toBe(
    'govuk-task-list__status govuk-task-list__status--cannot-start-yet',
  )
})
