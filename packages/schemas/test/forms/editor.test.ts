// What an editor with completion shows of a record that names its schema: Visual Studio Code asks this service.
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Diagnostic,
  getLanguageService,
  type Hover,
  type JSONDocument,
  type LanguageService,
  TextDocument,
} from 'vscode-json-languageservice'
import { inPackage } from '../../scripts/published.ts'
import { currentVersion } from '../../src/forms/form.ts'
import { type FormId, forms, manifest } from '../../src/index.ts'

/** Answers an address as unpkg would: with the file of the package. Everything that was asked for is in `fetched`. */
function service(fetched: string[] = []): LanguageService {
  return getLanguageService({
    schemaRequestService: (address) => {
      fetched.push(address)
      const entry = manifest.find(({ $id }) => $id === address)
      return entry === undefined
        ? Promise.reject(new Error(`There is no ${address}`))
        : Promise.resolve(readFileSync(inPackage(entry.file), 'utf8'))
    },
  })
}

const schemaOfForm = (form: FormId) => {
  const found = forms.find(({ id }) => id === form) as (typeof forms)[number]
  return manifest.find(
    (entry) => entry.form === form && entry.version === currentVersion(found) && entry.dialect === 'draft-07',
  ) as (typeof manifest)[number]
}

/** A record in an editor; `|` is where the cursor is. */
function open(text: string): {
  document: TextDocument
  json: JSONDocument
  position: ReturnType<TextDocument['positionAt']>
} {
  const at = text.indexOf('|')
  const document = TextDocument.create('file:///record.json', 'json', 1, text.replace('|', ''))
  return { document, json: editor.parseJSONDocument(document), position: document.positionAt(at) }
}

let fetched: string[] = []
let editor = service(fetched)
beforeEach(() => {
  fetched = []
  editor = service(fetched)
})

const problems = (text: string): Promise<Diagnostic[]> => {
  const { document, json } = open(text)
  return Promise.resolve(editor.doValidation(document, json))
}

async function completed(text: string) {
  const { document, json, position } = open(text)
  return (await editor.doComplete(document, position, json))?.items ?? []
}

/** What stands beside each value that is offered, by the value. */
const meanings = async (text: string) =>
  Object.fromEntries((await completed(text)).map(({ label, documentation }) => [label, documentation]))

async function hovered(text: string): Promise<string> {
  const { document, json, position } = open(text)
  const hover = (await editor.doHover(document, position, json)) as Hover
  return [hover.contents].flat().map(String).join('\n')
}

const { $id: carePlan } = schemaOfForm('care-plan')
const plan = (members: string) =>
  `{ "$schema": "${carePlan}", "schemaVersion": "1-0-1", "id": "plan-1", "child": { "id": "child-1" }, ${members} }`

describe.each(forms)('$id', ({ id }) => {
  test('a valid record has no problems, and its schema is found by the address that it names', async () => {
    const { $id, file } = schemaOfForm(id)
    const least = JSON.parse(readFileSync(inPackage(`examples/${id}/valid/least.json`), 'utf8')) as object
    const text = JSON.stringify({ ...least, $schema: $id }, null, 2)
    expect(await problems(text)).toEqual([])
    expect(fetched).toEqual([$id])
    expect(file).toBe(`${id}/1-0-1.schema.json`)
  })
})

test('members are completed, each with its title and description', async () => {
  const items = await completed(plan('"|"'))
  const labels = items.map(({ label }) => label)
  expect(labels).toContain('placements')
  expect(labels).toContain('needs')
  expect(labels).not.toContain('child')
  const contact = items.find(({ label }) => label === 'contact')
  expect(JSON.stringify(contact?.documentation)).toContain('With each person who matters')
})

test('members of a part in a list are completed', async () => {
  const labels = (await completed(plan('"visits": [{ "id": "v", "|" }]'))).map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(['on', 'seen', 'alone', 'whyNotAlone']))
  expect(labels).not.toContain('id')
})

test('codes are completed, each with its meaning', async () => {
  expect(await meanings(plan('"visits": [{ "id": "v", "whyNotAlone": | }]'))).toEqual({
    '"refused"': 'The child did not want to',
    '"not-appropriate"': 'Not appropriate for the child’s age and understanding',
    '"unable"': 'The visitor was unable to',
  })
})

test('codes of a list are completed, each with what is known of it and until when it was used', async () => {
  expect(await meanings(plan('"placements": [{ "id": "p", "type": | }]'))).toMatchObject({
    '"T1"': 'Temporary stay in hospital. Six weeks at most (903 rule 375)',
    '"Z1"': 'Other placement (until 2024-25). Now Z11, Z12, Z13 or Z14',
  })
  // A list that several fields share stands in a definition of its own.
  expect(await meanings(plan('"placements": [{ "id": "p", "localAuthority": | }]'))).toMatchObject({
    '"875"': 'Cheshire (until 2009-03-31). Now 895 and 896',
  })
})

test('hovering over a code shows its meaning', async () => {
  const hover = await hovered(plan('"visits": [{ "id": "v", "whyNotAlone": "ref|used" }]'))
  expect(hover).toContain('The child did not want to')
})

test('hovering over a member shows its title and description', async () => {
  expect(await hovered(plan('"legal": { "looked|AfterFrom": "2026-03-02" }'))).toContain('Looked after since')
  expect(await hovered(plan('"visits": [{ "id": "v", "al|one": true }]'))).toContain('Spoken to in private')
})

test('what is wrong is marked where it is', async () => {
  const found = await problems(plan('"visitz": [], "legal": { "lookedAfterFrom": "2026-02-30" }'))
  expect(found.map(({ message }) => message).sort()).toEqual([
    'Property visitz is not allowed.',
    expect.stringContaining('does not match the pattern'),
  ])
  const text = plan('"visitz": [], "legal": { "lookedAfterFrom": "2026-02-30" }')
  const marked = found.map(({ range }) => text.slice(range.start.character, range.end.character))
  expect(marked.sort()).toEqual(['"2026-02-30"', '"visitz"'])
})
