import type { BrowserContext, Locator, Page, Route } from 'playwright'
import { expect } from 'vitest'
import type { JsonObject } from '../../../server/json.ts'
import { takeEarlierWork } from './earlier-work.ts'
import { eventually } from './eventually.ts'
import { onDevice } from './on-device.ts'
import { idle, quiet } from './quiet.ts'
import { said } from './said.ts'
import type { Site } from './site.ts'
import type { Step } from './step.ts'

type Item = Record<string, string>

/** What was typed: the record has to come to it. */
interface Model {
  readonly boxes: Map<string, string>
  languages: string[]
  items: Item[]
}

const boxes = ['religion', 'culture', 'firstLanguage', 'lifeStory'] as const
const members = ['what', 'celebrated'] as const
const titles = { identity: 'Identity', achievements: 'Achievements' } as const

type Section = keyof typeof titles

/** How long the last keys may take to be kept, in milliseconds: what the forms promise. */
const kept = 350

/** Somebody who fills in two sections of a plan of their own, and what they have typed so far. */
export class Writer {
  page: Page
  readonly #site: Site
  readonly #id: string
  readonly #model: Model = { boxes: new Map(), languages: [], items: [] }
  #section: Section | undefined
  #words = 0
  #isOffline = false
  #isCut = false

  private constructor(site: Site, page: Page, id: string) {
    this.#site = site
    this.page = page
    this.#id = id
  }

  /** Begins a plan, and opens its form. */
  static async begin(site: Site, page: Page, id: string): Promise<Writer> {
    const client = await site.council.as('priya')
    const child = { id, likesToBeCalled: 'Mo', dateOfBirth: '2015-02-03' }
    const { status } = await client.post('/api/records?form=care-plan', { schemaVersion: '1-0-1', id, child })
    expect(status).toBe(201)
    const writer = new Writer(site, page, id)
    await page.goto(writer.#address)
    await page.locator('.govuk-task-list').first().waitFor()
    await quiet(page)
    return writer
  }

  /** What the record has to have in the two sections. */
  expected(): JsonObject {
    const { boxes: typed, languages, items } = this.#model
    return said({
      identity: { ...Object.fromEntries(typed), otherLanguages: languages },
      achievements: items,
    })
  }

  /** The network is there again, and all is sent: what the server has then. */
  async finish(): Promise<JsonObject> {
    await this.#go('online')
    await this.#go('mend')
    await this.#open('identity')
    await this.#toList()
    const got = () => this.#stored()
    await eventually(got).toEqual(this.expected())
    return got()
  }

  async take(step: Step): Promise<void> {
    const { at, leaves } = step
    const { languages, items } = this.#model
    switch (step.kind) {
      case 'type': {
        await this.#open('identity')
        const box = boxes[at % boxes.length] ?? 'culture'
        const words = await this.#type(`identity_identity_${box}`)
        this.#model.boxes.set(box, `${this.#model.boxes.get(box) ?? ''}${words}`)
        break
      }
      case 'clear': {
        await this.#open('identity')
        const box = boxes[at % boxes.length] ?? 'culture'
        await this.#enter(`identity_identity_${box}`)
        await this.page.keyboard.press('Control+A')
        await this.page.keyboard.press('Delete')
        this.#model.boxes.delete(box)
        break
      }
      case 'addLanguage': {
        await this.#open('identity')
        const id = `identity_identity_otherLanguages_${languages.length}`
        await this.#add(/^Add (another )?language$/, id)
        const words = await this.#type(id)
        languages.push(words)
        break
      }
      case 'removeLanguage': {
        if (languages.length === 0) return
        await this.#open('identity')
        const place = at % languages.length
        await this.page.getByRole('button', { name: `Remove language ${place + 1}`, exact: true }).click()
        languages.splice(place, 1)
        break
      }
      case 'addItem': {
        await this.#open('achievements')
        const id = `achievements_achievements_${items.length}_what`
        await this.#add(/^Add (another )?achievement$/, id)
        const what = await this.#type(id)
        items.push({ what })
        break
      }
      case 'write': {
        if (items.length === 0) return
        await this.#open('achievements')
        const place = at % items.length
        const member = members[at % 2] ?? 'what'
        const words = await this.#type(`achievements_achievements_${place}_${member}`)
        const item = items[place] as Item
        item[member] = `${item[member] ?? ''}${words}`
        break
      }
      case 'removeItem': {
        if (items.length === 0) return
        await this.#open('achievements')
        const place = at % items.length
        await this.page.getByRole('button', { name: `Remove achievement ${place + 1}`, exact: true }).click()
        items.splice(place, 1)
        break
      }
      case 'list':
        await this.#toList()
        break
      case 'reload':
        await this.#reload()
        break
      case 'tab':
        await this.#tab()
        break
      case 'elsewhere':
        await this.#elsewhere()
        break
      default:
        await this.#go(step.kind)
    }
    if (leaves) await this.page.keyboard.press('Tab')
  }

  get #address(): string {
    return `${this.#site.base}/records/${this.#id}/form/`
  }

  get #context(): BrowserContext {
    return this.page.context()
  }

  #box(id: string): Locator {
    return this.page.locator(`[id="${id}"]`)
  }

  async #add(button: RegExp, id: string): Promise<void> {
    await idle(this.page)
    await this.page.getByRole('button', { name: button }).click()
    await this.#box(id).waitFor()
  }

  /** A page or an item that has just come takes the focus first. */
  async #enter(id: string): Promise<void> {
    await this.#box(id).waitFor()
    await idle(this.page)
    await this.#box(id).focus()
  }

  /** Types at the end of a box. Words have no space: one at the end is nobody’s. */
  async #type(id: string): Promise<string> {
    const words = `w${++this.#words}.`
    await this.#enter(id)
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(words)
    return words
  }

  async #open(section: Section): Promise<void> {
    if (this.#section === section) return
    await this.#toList()
    await this.page.getByRole('link', { name: titles[section], exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: titles[section] }).waitFor()
    this.#section = section
  }

  async #toList(): Promise<void> {
    if (this.#section === undefined) return
    await this.page.getByRole('button', { name: 'Save and go to the list' }).click()
    await this.page.locator('.govuk-task-list').first().waitFor()
    this.#section = undefined
  }

  async #go(where: 'offline' | 'online' | 'cut' | 'mend'): Promise<void> {
    if (where === 'offline' || where === 'online') {
      this.#isOffline = where === 'offline'
      await this.#context.setOffline(this.#isOffline)
      return
    }
    if (this.#isCut === (where === 'cut')) return
    this.#isCut = where === 'cut'
    if (this.#isCut) await this.#context.route('**/api/records/*', refuseSaves)
    // A save may be under way.
    else await this.#context.unrouteAll({ behavior: 'wait' })
  }

  async #reload(): Promise<void> {
    // Without a network the browser has nothing to load the page from.
    if (this.#isOffline) return
    await this.page.waitForTimeout(kept)
    await idle(this.page)
    // A look at what is kept waits for what is being kept.
    await onDevice(this.page)
    await this.page.reload()
    await this.page.locator('.record-form').waitFor()
    // The form is there before the record has been asked for.
    await quiet(this.page)
    if (await takeEarlierWork(this.page, this.#id)) this.#section = undefined
  }

  async #tab(): Promise<void> {
    if (this.#isOffline) return
    const before = this.page
    this.page = await this.#context.newPage()
    await this.page.goto(before.url())
    await this.page.getByText('This record is open in another tab').waitFor()
    await this.page.getByRole('button', { name: 'Write here instead' }).click()
    await this.page.getByText('This record is open in another tab').waitFor({ state: 'detached' })
    await before.close({ runBeforeUnload: false })
    await quiet(this.page)
    const { pathname } = new URL(this.page.url())
    this.#section = (Object.keys(titles) as Section[]).find((each) => pathname.includes(`/section/${each}`))
  }

  /** Only what was sent can be changed elsewhere: the page is brought to it first. */
  async #elsewhere(): Promise<void> {
    if (this.#isOffline || this.#isCut) return
    await this.#open('identity')
    await this.#toList()
    await eventually(() => this.#stored()).toEqual(this.expected())
    await quiet(this.page)
    const client = await this.#site.council.as('priya')
    const address = `/api/records/${this.#id}`
    const { record, version } = (await client.get(address)).body
    const selfCare = `elsewhere ${++this.#words}`
    const identity = { ...record.identity, selfCare }
    const achievements = record.achievements === undefined ? undefined : [...record.achievements].reverse()
    const next = { ...record, identity, ...(achievements && { achievements }) }
    expect((await client.put(address, next, version)).status).toBe(200)
    this.#model.items.reverse()
    this.#model.boxes.set('selfCare', selfCare)
    // Items are called by their places: they have to stand where they do there.
    await this.#open('identity')
    await eventually(() => this.#box('identity_identity_selfCare').inputValue()).toBe(selfCare)
  }

  async #stored(): Promise<JsonObject> {
    const { identity, achievements } = (await this.#site.council.store.latest(this.#id))?.record ?? {}
    return said({ identity, achievements })
  }
}

const refuseSaves = (route: Route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback())
