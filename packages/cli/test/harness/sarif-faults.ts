// The constraints of the SARIF 2.1.0 schema, and of its text, on the members that this program writes.

interface Node {
  readonly [member: string]: unknown
}

const levels = ['none', 'note', 'warning', 'error']
const node = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {})
const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.map(node) : [])

/** Where a log breaks the schema: one line for each fault. */
export function sarifFaults(value: unknown): readonly string[] {
  const log = node(value)
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  expect(log.version === '2.1.0', 'version is not 2.1.0')
  expect(isUri(log.$schema), '$schema is no URI')
  expect(onlyKnown(log, ['$schema', 'version', 'runs']), 'log: unknown member')
  expect(Array.isArray(log.runs) && log.runs.length > 0, 'no runs')
  for (const run of list(log.runs)) runFaults(run, expect)
  return faults
}

type Expect = (holds: boolean, fault: string) => void

function runFaults(run: Node, expect: Expect): void {
  const driver = node(node(run.tool).driver)
  expect(typeof driver.name === 'string' && driver.name !== '', 'driver has no name')
  expect(/^\d+\.\d+\.\d+/.test(String(driver.semanticVersion)), 'semanticVersion is no version')
  expect(run.columnKind === 'utf16CodeUnits', 'columnKind')
  expect(onlyKnown(run, ['tool', 'columnKind', 'invocations', 'artifacts', 'results']), 'run: unknown member')
  const rules = list(driver.rules)
  for (const [i, rule] of rules.entries()) ruleFaults(rule, `rules/${i}`, rules.slice(0, i), expect)
  for (const invocation of list(run.invocations)) {
    expect(typeof invocation.executionSuccessful === 'boolean', 'executionSuccessful is missing')
    for (const [i, notification] of list(invocation.toolExecutionNotifications).entries()) {
      messageFaults(notification, `notifications/${i}`, expect)
      locationsFaults(notification, `notifications/${i}`, expect)
    }
  }
  for (const artifact of list(run.artifacts))
    expect(isUri(node(artifact.location).uri), 'artifact has no uri')
  // SARIF requires results where there was a scan, even where there are none.
  expect(Array.isArray(run.results), 'results are missing')
  for (const [i, result] of list(run.results).entries()) resultFaults(result, `results/${i}`, rules, expect)
}

function ruleFaults(rule: Node, where: string, before: readonly Node[], expect: Expect): void {
  expect(typeof rule.id === 'string', `${where}: no id`)
  expect(!before.some(({ id }) => id === rule.id), `${where}: id ${rule.id} is not unique`)
  for (const text of ['shortDescription', 'fullDescription', 'help']) {
    expect(typeof node(rule[text]).text === 'string', `${where}: ${text} has no text`)
  }
  expect(rule.helpUri === undefined || isUri(rule.helpUri), `${where}: helpUri is no URI`)
  expect(levels.includes(String(node(rule.defaultConfiguration).level)), `${where}: level`)
}

function resultFaults(result: Node, where: string, rules: readonly Node[], expect: Expect): void {
  messageFaults(result, where, expect)
  // A kind other than `fail` allows no level but `none`.
  expect(result.kind === undefined || result.kind === 'fail' || result.level === 'none', `${where}: kind`)
  if (result.ruleIndex !== undefined) {
    const named = rules[Number(result.ruleIndex)]?.id
    expect(named === result.ruleId, `${where}: ruleIndex ${result.ruleIndex} is not ${result.ruleId}`)
  }
  expect(typeof result.ruleId === 'string', `${where}: no ruleId`)
  for (const print of Object.values(node(result.partialFingerprints))) {
    expect(typeof print === 'string' && print !== '', `${where}: fingerprint`)
  }
  locationsFaults(result, where, expect)
}

function messageFaults(holder: Node, where: string, expect: Expect): void {
  expect(levels.includes(String(holder.level)), `${where}: level ${holder.level}`)
  expect(typeof node(holder.message).text === 'string', `${where}: message has no text`)
}

function locationsFaults(holder: Node, where: string, expect: Expect): void {
  for (const [i, location] of list(holder.locations).entries()) {
    locationFaults(location, `${where}/locations/${i}`, expect)
  }
}

function locationFaults(location: Node, where: string, expect: Expect): void {
  const physical = node(location.physicalLocation)
  expect(isUri(node(physical.artifactLocation).uri), `${where}: no uri`)
  const { startLine, startColumn } = node(physical.region)
  if (physical.region !== undefined) expect(isCount(startLine), `${where}: startLine ${startLine}`)
  if (startColumn !== undefined) expect(isCount(startColumn), `${where}: startColumn ${startColumn}`)
  for (const { fullyQualifiedName } of list(location.logicalLocations)) {
    expect(typeof fullyQualifiedName === 'string' && fullyQualifiedName !== '', `${where}: logical location`)
  }
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1

/** A URI or a relative reference, in the characters that RFC 3986 allows. */
const isUri = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})+$/.test(value)

const onlyKnown = (object: Node, known: readonly string[]): boolean =>
  Object.keys(object).every((member) => known.includes(member))
