import type { Access } from './measure/check-access.ts'
import type { Latency } from './measure/figures.ts'
import type { Result } from './measure/measure.ts'

const one = (value: number): string => value.toFixed(1)
const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
const keys = ({ p50, p95 }: Latency): string => `${one(p50)} / ${one(p95)}`
const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no')
const found = ({ violations, needsReview }: Access): string =>
  `${violations.elements} / ${needsReview.elements}`

/** How many times a 95th percentile is that of a baseline in the same run. */
const times = (own: Latency, base: Latency | undefined): string =>
  base ? `${(own.p95 / base.p95).toFixed(2)}` : '–'

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

/** What a run found, as tables: keys, loading, access. */
export function tablesOf(results: readonly Result[], bareName: string, handName: string): string {
  const bare = results.find(({ name }) => name === bareName)
  const hand = results.find(({ name }) => name === handName)
  const typing = table(
    [
      'form',
      'key to paint, p50 / p95, ms',
      'p95 to the bare input',
      'to the form by hand',
      '4 times slower, p50 / p95, ms',
      'p95 to the bare input',
      'to the form by hand',
      'main thread, ms a key',
      'keys lost at 60 ms a key, slower',
    ],
    results.map((result) => [
      result.name,
      keys(result.keys),
      times(result.keys, bare?.keys),
      times(result.keys, hand?.keys),
      keys(result.slowKeys),
      times(result.slowKeys, bare?.slowKeys),
      times(result.slowKeys, hand?.slowKeys),
      one(result.busy),
      result.jumped ? 'the caret jumped' : `${result.lost}${result.isWhole ? '' : ' (and at 150 ms)'}`,
    ]),
  )
  const loading = table(
    [
      'form',
      'ready, ms',
      'to the bare input',
      'then section, item, ms',
      'script, kB',
      'more than React, kB',
      'its own schema, kB',
      'worker, kB',
      'style, kB',
      'heap, MB',
      '1,000 keys add, MB',
    ],
    results.map((result) => [
      result.name,
      result.ready.toFixed(0),
      bare ? (result.ready / bare.ready).toFixed(1) : '–',
      Object.values(result.steps)
        .map((time) => time.toFixed(0))
        .join(', ') || '–',
      kB(result.script),
      bare ? kB(result.script - bare.script) : '–',
      kB(result.form),
      kB(result.worker),
      kB(result.style),
      one(result.heap),
      result.heapAdded.toFixed(2),
    ]),
  )
  const access = table(
    [
      'form',
      'axe: violations / needs review',
      'the same with an error',
      'radio groups without a name',
      'dead ids',
      'ids twice',
      'box marked, message tied, focus',
      'refused by the policy',
      'errors in the page',
    ],
    results.flatMap(({ name, access: now, afterError: then, refused, problems }) =>
      now
        ? [
            [
              name,
              found(now),
              then ? found(then) : '–',
              `${now.radioGroupsWithoutName} of ${now.radioGroups}`,
              [now, then].map((each) => each?.deadIds ?? '–').join(', '),
              [now, then].map((each) => each?.duplicateIds ?? '–').join(', '),
              then ? `${yesOrNo(then.isMarked)}, ${yesOrNo(then.isTied)}, ${then.focus}` : '–',
              `${refused.length}`,
              `${problems.length}`,
            ],
          ]
        : [],
    ),
  )
  return `${typing}\n\n${loading}\n\n${access}`
}
