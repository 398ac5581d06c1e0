import { readFileSync } from 'node:fs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

/** Options of one of govuk-frontend's own examples, as its Nunjucks macro takes them. */
// biome-ignore lint/suspicious/noExplicitAny: each component has options of its own, and the draw function reads them
export type FixtureOptions = any

interface Fixture {
  readonly name: string
  readonly options: FixtureOptions
  readonly html: string
}

/**
 * Draws every example that govuk-frontend publishes of a component, and compares it with the published markup.
 *
 * @param left Names of examples that are left out, each with the reason. One that is not there, or matches all the same,
 * is a failure.
 */
export function testFixtures(
  component: string,
  draw: (options: FixtureOptions) => ReactElement,
  left: Readonly<Record<string, string>> = {},
): void {
  const fixtures = fixturesOf(component)
  describe(`${component} as govuk-frontend publishes it`, () => {
    test.each(fixtures.filter(({ name }) => !Object.hasOwn(left, name)))('$name', ({ options, html }) => {
      expect(outline(renderToStaticMarkup(draw(options)))).toEqual(outline(html))
    })
    for (const [name, reason] of Object.entries(left)) {
      test(`left out, and rightly: ${name} (${reason})`, () => {
        const fixture = fixtures.find((each) => each.name === name)
        expect(fixture, 'no such example').toBeDefined()
        if (fixture) expect(drawn(draw, fixture.options)).not.toEqual(outline(fixture.html))
      })
    }
  })
}

function drawn(draw: (options: FixtureOptions) => ReactElement, options: FixtureOptions): string[] {
  try {
    return outline(renderToStaticMarkup(draw(options)))
  } catch {
    return []
  }
}

function fixturesOf(component: string): readonly Fixture[] {
  const file = import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  return (JSON.parse(readFileSync(new URL(file), 'utf8')) as { fixtures: Fixture[] }).fixtures
}
