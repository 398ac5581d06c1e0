import { checkSiblingGroup } from '@open-care-plan/rules'
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { samplePlan } from '../../../test/samples.ts'
import { nameOf, pairsOf } from './group.ts'
import { SiblingView, type SiblingViewProps } from './sibling-view.tsx'

const plans = ['eldest', 'middle', 'youngest'].map((name) => samplePlan(`siblings-${name}`))
const { differences, copies, findings } = checkSiblingGroup(plans, { asAt: '2026-11-21' })
const props: SiblingViewProps = { plans, differences, copies, findings }

afterEach(cleanup)

test('every fact on which the plans disagree stands there once, with what each plan says', () => {
  const { container } = render(<SiblingView {...props} />)
  expect(container.querySelectorAll('.sibling-view__fact')).toHaveLength(differences.length)
  const father = screen.getByText(/^Date of birth of the father/, { selector: 'p, p *' }).closest('li')
  const fact = within(father as HTMLElement)
  expect(fact.getByText('Contradicts')).toBeDefined()
  expect(fact.getByText('19 March 1984')).toBeDefined()
  expect(fact.getByText('13 September 1984')).toBeDefined()
  expect(fact.getByText('Says nothing')).toBeDefined()
})

test('children have their names, and never their numbers', () => {
  const { container } = render(<SiblingView {...props} />)
  for (const plan of plans) {
    expect(container.textContent).toContain(nameOf(plan))
    expect(container.textContent).not.toContain(plan.child.id)
  }
})

test('each copied passage is shown whole in both plans, with what is the same marked', () => {
  const { container } = render(<SiblingView {...props} />)
  const shown = container.querySelectorAll('.sibling-view__copies > li')
  expect(shown).toHaveLength(copies.length)
  copies.forEach(({ passages }, at) => {
    const texts = [...(shown[at]?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)
    passages.forEach(({ plan, path, spans }, side) => {
      const [, , needAt, member] = path.split('/').slice(1)
      const need = plans[plan]?.needs?.[Number(needAt)] as unknown as Record<string, string>
      expect(texts[side]).toBe(need[member ?? ''])
      const marks = [...(shown[at]?.querySelectorAll('dd') ?? [])][side]?.querySelectorAll('mark')
      expect(marks).toHaveLength(spans.length)
    })
  })
})

test('every pair is there, and where their plans say different things both are said', () => {
  const [one, two] = plans
  if (!one || !two) throw new Error('no plans')
  const apart = (plan: typeof one, other: typeof one, livesWithChild: boolean) => ({
    ...plan,
    siblings: [{ id: 's-1', childRecordId: other.child.id, livesWithChild }],
  })
  const pair = [apart(one, two, true), apart(two, one, false)]
  render(<SiblingView plans={pair} differences={[]} copies={[]} findings={[]} />)
  expect(screen.getByText('The plans disagree', { exact: false })).toBeDefined()
  expect(screen.getByText(/says that .* lives with/).textContent).toMatch(/does not live with/)
  expect(pairsOf(plans)).toHaveLength(3)
})

test('plans that agree are said to agree', () => {
  render(<SiblingView plans={plans.slice(0, 1)} differences={[]} copies={[]} findings={[]} />)
  expect(screen.getByText('The plans agree on every fact that they share')).toBeDefined()
  expect(screen.getByText('No passage of one plan stands in another')).toBeDefined()
})

test('a fact leads to its place in the plan', () => {
  const onGoTo = vi.fn()
  render(<SiblingView {...props} onGoTo={onGoTo} />)
  screen.getByRole('button', { name: /Date of birth of the father, .*Eli’s plan/i }).click()
  expect(onGoTo).toHaveBeenCalledWith(0, '/people/1/dateOfBirth')
})

test('what to put right is said plan by plan, without pointers, and once', () => {
  const { container } = render(<SiblingView {...props} />)
  expect(container.textContent).not.toMatch(/\/\d+\/\w/)
  const lists = [...container.querySelectorAll('.govuk-list')]
  const heads = lists.map((list) => list.previousElementSibling?.textContent)
  expect(heads).toEqual(['Eli’s plan', 'Naomi’s plan', 'Toby’s plan'])
  for (const list of lists) {
    const texts = [...list.children].map(({ textContent }) => textContent)
    expect(new Set(texts).size).toBe(texts.length)
  }
  expect(lists[2]?.textContent).toContain('Enter the name of the IRO')
})

test('a relative whom two plans share has the name that they have, in facts and in what to put right', () => {
  const shared = plans.slice(0, 2).map((plan, at) => ({
    ...plan,
    people: [
      ...(plan.people ?? []),
      { id: '507b3a72-9c1e', relationship: 'cousin' as const, name: 'Joan $& Reed', dateOfBirth: `199${at}` },
    ],
  }))
  const report = checkSiblingGroup(shared, { asAt: '2026-11-21' })
  expect(JSON.stringify(report)).not.toMatch(/Joan|507b3a72/)
  const { container } = render(<SiblingView plans={shared} {...report} />)
  expect(container.textContent).toContain('Date of birth of Joan $& Reed')
  expect(container.textContent).toContain('do not agree on the date of birth of Joan $& Reed')
  expect(container.textContent).not.toContain('the same person')
})

test('it is drawn on a server', () => {
  expect(renderToString(<SiblingView {...props} />)).toContain('Brothers and sisters')
})
