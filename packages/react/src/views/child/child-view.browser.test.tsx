/// <reference types="vite/client" />
import type { CarePlanRecord } from '@open-care-plan/model'
import axe from 'axe-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ageGroups } from './age-group.ts'
import './child-view.css'
import { ChildView } from './child-view.tsx'

const files = import.meta.glob<CarePlanRecord>('../../../../../examples/records/*.json', {
  eager: true,
  import: 'default',
})
const plans = Object.entries(files).map(([path, plan]) => ({
  name: /[^/]+(?=\.json$)/.exec(path)?.[0],
  plan,
}))
const six = plans.find(({ name }) => name === 'placed-with-parents')?.plan as CarePlanRecord
const asAt = '2026-11-21'
const readingAge = (text: string) => ({ age: 8, words: text.split(/\s+/).length })
const helplines = [{ name: 'The line of our council', phone: '0151 496 0399', about: 'Free, day and night.' }]

afterEach(() => page.viewport(1280, 800))

const trouble = async (element: Element) => {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => html + JSON.stringify(any)).join(' ')}`,
  )
}

describe.each(plans)('$name', ({ plan }) => {
  test.each(ageGroups.flatMap((group) => [320, 375, 1280].map((width) => [group, width] as const)))(
    'for %s at %i px: nothing for axe to say, nothing wider than the screen, nothing small to press',
    async (ageGroup, width) => {
      await page.viewport(width, 800)
      const { container } = await render(
        <ChildView
          {...{ plan, asAt, ageGroup, helplines, readingAge }}
          onNotHappy={() => {}}
          previous={plan}
        />,
      )
      const view = container.querySelector('.child-view') as HTMLElement
      expect(await trouble(view)).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      for (const target of view.querySelectorAll('a, button')) {
        const { width: wide, height } = target.getBoundingClientRect()
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24)
      }
    },
  )
})

test('the youngest read the largest letters', async () => {
  const sizes: number[] = []
  for (const ageGroup of ageGroups) {
    const { container, unmount } = await render(<ChildView plan={six} {...{ asAt, ageGroup }} />)
    sizes.push(Number.parseFloat(getComputedStyle(container.querySelector('section p') as Element).fontSize))
    await unmount()
  }
  expect(sizes).toEqual([26, 21, 19])
})

test('the button is reached and pressed with the keyboard, and the focus is seen', async () => {
  const onNotHappy = vi.fn()
  const { container } = await render(<ChildView plan={six} {...{ asAt, onNotHappy }} />)
  await userEvent.tab()
  const button = container.querySelector('button')
  expect(document.activeElement).toBe(button)
  expect(getComputedStyle(button as Element).outlineStyle).toBe('solid')
  await userEvent.keyboard('{Enter}')
  expect(onNotHappy).toHaveBeenCalledTimes(1)
})
