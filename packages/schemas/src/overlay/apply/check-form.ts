import { forms } from '../../forms/index.ts'
import type { JsonSchemaObject } from '../../json-schema.ts'
import type { Overlay } from '../overlay.ts'
import type { Issues } from '../overlay-issue.ts'

/** Whether an overlay is for the form that it is applied to. If not, there is no sense in looking at what it does. */
export function checkForm(
  { form, formVersion }: Partial<Overlay>,
  { $id = '' }: JsonSchemaObject,
  issues: Issues,
): boolean {
  const [, given = '', version = ''] = /([^/]+)\/(\d+-\d+-\d+)(?:\.2020-12)?\.schema\.json$/.exec($id) ?? []
  if (form !== undefined && form !== given) {
    issues.add(
      'wrong-form',
      '/form',
      `The overlay is for the form "${form}", and this is ${given === '' ? 'no published form' : `"${given}"`}`,
      `Apply it to the schema of "${form}"`,
    )
    return false
  }
  if (formVersion === undefined || reads(version, formVersion)) return true
  const published = forms.find(({ id }) => id === given)?.versions ?? []
  issues.add(
    'wrong-version',
    '/formVersion',
    `The overlay was written for version ${formVersion} of "${given}", and this is version ${version}`,
    (published as readonly string[]).includes(formVersion)
      ? `Apply it to the schema of ${formVersion}, or look through it and say "formVersion": "${version}"`
      : `There is no version ${formVersion}. There is: ${published.join(', ')}`,
  )
  return false
}

/** Whether a version has all that an overlay for another may speak of: the same one, or a later one that only adds. */
function reads(version: string, written: string): boolean {
  const [model, revision, addition] = version.split('-').map(Number)
  const [itsModel, itsRevision, itsAddition] = written.split('-').map(Number)
  return model === itsModel && revision === itsRevision && Number(itsAddition) <= Number(addition)
}
