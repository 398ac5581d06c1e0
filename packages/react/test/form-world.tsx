import { act, fireEvent, render } from '@testing-library/react'
import { expect } from 'vitest'
import { memoryDrafts } from '../src/drafts/memory-drafts.ts'
import { type Route, tasks } from '../src/flow/route.ts'
import { RecordForm } from '../src/forms/record-form.tsx'
import { createRecordStore, type RecordStore } from '../src/record/record-store.ts'
import { formStrings } from '../src/strings/en-gb.ts'
import type { Step } from './form-steps.ts'
import { bare, said } from './said.ts'
import { type Small, type SmallNeed, small, smallForm } from './small-form.ts'

type Draft<Value> = { -readonly [Name in keyof Value]: Value[Name] }

const tick = (ms = 0) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)))

/** A form with somebody who writes in it, and what the record has to be for it. */
export class World {
  readonly drafts = { ...memoryDrafts(), keeps: 'device' as const }
  model: Draft<Small> = structuredClone(small)
  route: Route = tasks
  store: RecordStore<Small> = this.open(small)
  view = render(this.form())
  count = 0

  private open(value: Small) {
    return createRecordStore<Small>({
      value: structuredClone(value),
      baseRevision: '1',
      form: smallForm,
      hasIds: (list) => /^\/needs(\/@[^/]+\/outcomes)?$/.test(list),
      isHidden: (pointer, record) => this.isHidden(pointer, record as Small),
    })
  }

  private isHidden(pointer: string, { about, needs }: Small): boolean {
    if (pointer === '/about/pet') return about?.hasPet !== true
    const need = pointer.match(/^\/needs\/(\d+)\/why$/)
    return need !== null && needs?.[Number(need[1])]?.status !== 'stopped'
  }

  private form() {
    return (
      <RecordForm<Small>
        form={smallForm}
        store={this.store}
        drafts={this.drafts}
        route={this.route}
        onNavigate={(route) => void this.go(route)}
      />
    )
  }

  private go(route: Route) {
    this.route = route
    this.view.rerender(this.form())
  }

  private found(id: string): HTMLElement {
    const element = this.view.container.querySelector<HTMLElement>(`[id="${id}"]`)
    if (element !== null) return element
    const ids = [...this.view.container.querySelectorAll('form [id]')].map((each) => each.id)
    throw new Error(`There is no ${id} among ${ids.join(', ')}`)
  }

  private radio(name: string, words: string): HTMLElement {
    const labels = [...this.view.container.querySelectorAll<HTMLLabelElement>(`label[for^="${name}"]`)]
    return this.found(labels.find(({ textContent }) => textContent === words)?.htmlFor ?? `${name} ${words}`)
  }

  private async page(section: string, field?: string) {
    const to: Route = { page: 'section', section, ...(field !== undefined && { field }) }
    if (JSON.stringify(this.route) === JSON.stringify(to)) return
    act(() => this.go(to))
    await tick(field === undefined ? 0 : 60)
  }

  private async type(section: string, field: string | undefined, id: string, value: string) {
    await this.page(section, field)
    fireEvent.input(this.found(id), { target: { value } })
  }

  private async press(id: string) {
    const button = this.found(id)
    await this.handOver()
    fireEvent.click(button)
    await tick(5)
  }

  /** As a writer does who leaves a box for a button. */
  private async handOver() {
    act(() => void this.store.flush())
    await tick()
  }

  private words() {
    return `word ${++this.count}`
  }

  private need(at: number, change: (need: Draft<SmallNeed>) => void) {
    this.model.needs = (this.model.needs ?? []).map((need, index) => {
      if (index !== at) return need
      const copy = { ...need }
      change(copy)
      return copy
    })
  }

  private about(change: (about: Draft<NonNullable<Small['about']>>) => void) {
    const copy = { ...this.model.about }
    change(copy)
    this.model.about = copy
  }

  async take({ kind, at, to, waits }: Step): Promise<void> {
    const needs = this.model.needs ?? []
    const number = needs.length === 0 ? -1 : at % needs.length
    const need = needs[number]
    const outcomes = need?.outcomes ?? []
    const outcome = outcomes.length === 0 ? -1 : to % outcomes.length
    const likes = this.model.likes ?? []
    const like = likes.length === 0 ? -1 : at % likes.length
    const text = this.words()
    const inNeed = `/needs/${number}/text`
    switch (kind) {
      case 'name':
        await this.type('about', undefined, 'about_about_name', text)
        this.about((about) => {
          about.name = text
        })
        break
      case 'born':
        await this.type('about', undefined, 'about_about_born-day', String(to + 10))
        this.about((about) => {
          about.born = `2015-03-${to + 10}`
        })
        break
      case 'pet':
        if (this.model.about?.hasPet !== true) return
        await this.type('about', undefined, 'about_about_pet', text)
        this.about((about) => {
          about.pet = text
        })
        break
      case 'hasPet': {
        await this.page('about')
        const value = this.model.about?.hasPet !== true
        const box = this.found('about_about_hasPet')
        fireEvent.click(box)
        await tick()
        this.about((about) => {
          about.hasPet = value
        })
        break
      }
      case 'text':
        if (need === undefined) return
        await this.type('needs', inNeed, `needs_needs_${number}_text`, text)
        this.need(number, (each) => {
          each.text = text
        })
        break
      case 'why':
        if (need?.status !== 'stopped') return
        await this.type('needs', inNeed, `needs_needs_${number}_why`, text)
        this.need(number, (each) => {
          each.why = text
        })
        break
      case 'status': {
        if (need === undefined) return
        await this.page('needs', inNeed)
        const wanted = to % 2 === 0 ? 'open' : 'stopped'
        const box = this.radio(`needs_needs_${number}_status`, to % 2 === 0 ? 'Open' : 'Stopped')
        fireEvent.click(box)
        await tick()
        this.need(number, (each) => {
          each.status = wanted
        })
        break
      }
      case 'outcome':
        if (outcome < 0) return
        await this.type('needs', inNeed, `needs_needs_${number}_outcomes_${outcome}_text`, text)
        this.need(number, (each) => {
          each.outcomes = outcomes.map((item, index) => (index === outcome ? { ...item, text } : item))
        })
        break
      case 'like':
        if (like < 0) return
        await this.type('likes', undefined, `likes_likes_${like}`, text)
        this.model.likes = likes.map((each, index) => (index === like ? text : each))
        break
      case 'add':
        await this.page('likes')
        await this.page('needs')
        await this.press('needs_needs__add')
        this.model.needs = [...needs, {}]
        break
      case 'remove':
      case 'move': {
        if (need === undefined || (kind === 'move' && number === 0)) return
        await this.page('likes')
        await this.page('needs')
        await this.handOver()
        const words = kind === 'move' ? 'Move up' : 'Remove'
        const card = this.view.container.querySelectorAll('.govuk-summary-card')[number]
        const link = [...(card?.querySelectorAll('button, a') ?? [])].find((each) =>
          each.textContent?.startsWith(words),
        )
        if (link === undefined) throw new Error(`${words}: ${card?.textContent}`)
        fireEvent.click(link)
        await tick(5)
        const rest = needs.filter((_, index) => index !== number)
        this.model.needs = kind === 'remove' ? rest : rest.toSpliced(number - 1, 0, need)
        break
      }
      case 'addOutcome':
        if (need === undefined) return
        await this.page('needs', inNeed)
        await this.press(`needs_needs_${number}_outcomes__add`)
        this.need(number, (each) => {
          each.outcomes = [...outcomes, {}]
        })
        break
      case 'removeOutcome':
        if (outcome < 0) return
        await this.page('needs', inNeed)
        await this.press(`needs_needs_${number}_outcomes_${outcome}__Remove`)
        this.need(number, (each) => {
          each.outcomes = outcomes.filter((_, index) => index !== outcome)
        })
        break
      case 'addLike':
        await this.page('likes')
        await this.press('likes_likes__add')
        await this.type('likes', undefined, `likes_likes_${likes.length}`, text)
        this.model.likes = [...likes, text]
        break
      case 'removeLike':
        if (like < 0) return
        await this.page('likes')
        await this.press(`likes_likes_${like}__Remove`)
        this.model.likes = likes.filter((_, index) => index !== like)
        break
      case 'leave':
        act(() => this.go(tasks))
        break
      case 'clearHidden': {
        act(() => this.go({ page: 'check' }))
        await tick(5)
        const words = `${formStrings.clearAnswer} Name of the pet`
        const button = [...this.view.container.querySelectorAll('button')].find(
          ({ textContent }) => textContent === words,
        )
        const isKept = this.model.about?.hasPet !== true && this.model.about?.pet !== undefined
        expect(button !== undefined).toBe(isKept)
        if (button === undefined) return
        fireEvent.click(button)
        this.about((about) => {
          delete about.pet
        })
        break
      }
      case 'reload': {
        // The host takes what it was given, and the page is opened anew with it.
        this.view.unmount()
        await tick(5)
        this.store = this.open(this.store.getValue())
        this.route = tasks
        this.view = render(this.form())
        await tick(5)
        break
      }
      case 'crash': {
        // What is kept is what the browser had a moment before; the server has what it had at first.
        await tick(300)
        const listed = await this.drafts.list()
        const [entry] = listed.ok ? listed.entries : []
        const loaded = entry && (await this.drafts.load(entry.key))
        const draft = loaded?.ok ? loaded.draft : undefined
        if (this.store.changes().length > 0 || draft !== undefined) {
          expect(said(bare(draft?.value))).toEqual(said(bare(this.model)))
        }
        break
      }
    }
    if (waits) await this.handOver()
    expect(said(bare(this.store.keep().value))).toEqual(said(bare(this.model)))
  }

  async end() {
    this.view.unmount()
    await tick(5)
    expect(said(bare(this.store.getValue()))).toEqual(said(bare(this.model)))
    const { needs = [] } = this.store.getValue()
    const ids = needs.flatMap(({ id, outcomes = [] }) => [id, ...outcomes.map((each) => each.id)])
    expect(ids.every((id) => typeof id === 'string')).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(this.store.getSnapshot().conflicts).toEqual([])
    await this.drafts.clear()
  }
}
