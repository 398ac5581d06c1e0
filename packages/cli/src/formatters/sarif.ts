import type { Finding, Force } from '@open-care-plan/model'
import type { RuleListing } from '@open-care-plan/rules'
import {
  type CheckedFile,
  type CheckedGroup,
  type FileResult,
  isOnCarePlan,
  isRefused,
  type RefusedFile,
} from './checked-file.ts'
import { citationList } from './citations.ts'
import { ownFindings } from './own-findings.ts'
import { placeInFile } from './where.ts'

/** What a SARIF log says besides the findings. */
export interface SarifOptions {
  /** The version of this program. */
  readonly version: string
  /** The rules that the findings may name. */
  readonly rules: readonly RuleListing[]
  /** The URI of a file, relative to the folder of the run where it is inside. */
  artifactUri(file: string): string
}

/**
 * The findings that fail or need a look, as a SARIF 2.1.0 log (OASIS), for code hosts and editors. Its `kind` is left
 * at its default, because SARIF gives a level only to results of the kind `fail`; the outcome is in the properties.
 */
export function formatSarif(results: readonly (FileResult | CheckedGroup)[], options: SarifOptions): string {
  const checked = results.filter((result): result is CheckedFile | CheckedGroup => !isRefused(result))
  const refused = results.filter(isRefused)
  const named = new Set(checked.flatMap(reportable).map(({ ruleId }) => ruleId))
  const rules = options.rules.filter(({ id }) => named.has(id))
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'open-care-plan', semanticVersion: options.version, rules: rules.map(descriptor) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(refused, options)],
        artifacts: checked.flatMap((file) => artifacts(file, options)),
        results: checked.flatMap((file) =>
          reportable(file).map((finding) => result(file, finding, ruleIndex.get(finding.ruleId), options)),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const reportable = ({ report }: CheckedFile | CheckedGroup): readonly Finding[] =>
  ownFindings(report).filter(({ outcome }) => outcome === 'fail' || outcome === 'needsReview')

const level = (force: Force, fails: boolean) => {
  if (!fails) return 'note'
  return force === 'must' ? 'error' : force === 'should' ? 'warning' : 'note'
}

function descriptor({ id, title, requirement, force, standing, citation }: RuleListing) {
  const helpUri = citation.find(({ url }) => url !== undefined)?.url
  return {
    id,
    name: pascalCase(id.slice(id.lastIndexOf('/') + 1)),
    shortDescription: { text: title },
    fullDescription: { text: requirement },
    ...(helpUri !== undefined && { helpUri }),
    help: { text: `${requirement}\nCitation: ${citationList(citation).join('; ')}` },
    defaultConfiguration: { level: level(force, true) },
    properties: { force, standing, citation: citationList(citation) },
  }
}

const pascalCase = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Why each refused file could not be checked; the run as a whole then did not succeed. */
function invocation(refused: readonly RefusedFile[], options: SarifOptions) {
  const notifications = refused.flatMap(({ file, problems }) =>
    problems.map(({ code, message, remedy, line, column, path }) => ({
      level: 'error',
      message: { text: `${message}. ${remedy}` },
      descriptor: { id: code },
      locations: [location(options.artifactUri(file), path, line, column)],
    })),
  )
  return {
    executionSuccessful: refused.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

/** The files of a report, each with what it holds and how it was checked. */
function artifacts(checked: CheckedFile | CheckedGroup, options: SarifOptions) {
  const { report } = checked
  const { asAt, profile, ruleSet } = report
  const departures = report.departures.map(({ citation, ...departure }) => ({
    ...departure,
    citation: citationList(citation),
  }))
  const files = 'file' in checked ? [checked.file] : checked.files
  return files.map((file, at) => ({
    location: { uri: options.artifactUri(file) },
    properties: {
      ...(isOnCarePlan(report) ? { plan: report.plan } : { of: report.of, document: report.documents[at] }),
      asAt,
      profile,
      ruleSet,
      departures,
    },
  }))
}

function result(
  checked: CheckedFile | CheckedGroup,
  finding: Finding,
  ruleIndex: number | undefined,
  options: SarifOptions,
) {
  const { ruleId, outcome, kind, force, standing, path, message, citation, fingerprint } = finding
  const place = placeInFile(checked, path)
  // What is about all the files together stands at the beginning of the first.
  const file = place.file ?? ('file' in checked ? checked.file : (checked.files[0] ?? ''))
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: level(force, outcome === 'fail'),
    message: { text: message },
    locations: [
      location(options.artifactUri(file), place.path, place.place?.line ?? 1, place.place?.column ?? 1),
    ],
    partialFingerprints: { 'openCarePlan/v1': fingerprint },
    properties: {
      outcome,
      ...(kind !== undefined && { kind }),
      force,
      standing,
      citation: citationList(citation),
    },
  }
}

const location = (uri: string, path: string | undefined, line?: number, column?: number) => ({
  physicalLocation: {
    artifactLocation: { uri },
    ...(line !== undefined && {
      region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
    }),
  },
  // The whole document has the empty pointer, which SARIF does not take for a name.
  ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
})
