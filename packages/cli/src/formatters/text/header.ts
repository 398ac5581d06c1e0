import type { DocumentReport, Report } from '@open-care-plan/model'
import { type CheckedFile, type CheckedGroup, isOnCarePlan } from '../checked-file.ts'
import { asAtFact, type Fact, head } from './facts.ts'
import type { TextOptions } from './text-options.ts'

/** What was checked, as at when, and by which rules. */
export function header(checked: CheckedFile | CheckedGroup, options: TextOptions): readonly string[] {
  const { report } = checked
  return head(
    titles[isOnCarePlan(report) ? 'care-plan' : report.of],
    [
      ...('file' in checked ? ofFile(checked) : ofFiles(checked)),
      asAtFact(report.asAt, options.asAtToday),
      ['Profile', report.profile],
      ['Rule set', report.ruleSet],
    ],
    options,
  )
}

const titles: Readonly<Record<DocumentReport['of'] | 'care-plan', string>> = {
  'care-plan': 'CARE PLAN CHECK',
  'pathway-plan': 'PATHWAY PLAN CHECK',
  'sibling-group': 'CHECK OF THE PLANS OF BROTHERS AND SISTERS',
  history: 'CHECK OF THE REVISIONS OF A PLAN',
  service: 'SERVICE CHECK',
}

type Key = DocumentReport['documents'][number]

function ofFile({ file, report }: CheckedFile): readonly Fact[] {
  const key = keyOf(report)
  if (key?.childId === undefined) return [['File', file], ...(key ? [['Figures', key.id] as const] : [])]
  return [
    ['File', file],
    ['Plan', withRevision(key)],
    [isOnCarePlan(report) ? 'Child' : 'Person', key.childId],
  ]
}

const keyOf = (report: Report | DocumentReport): Key | undefined =>
  isOnCarePlan(report) ? report.plan : report.documents[0]

const withRevision = ({ id, revision }: Key): string =>
  revision === undefined ? id : `${id}, revision ${revision}`

/** Of brothers and sisters each file has its child; of revisions each has its number, and all have one child. */
function ofFiles({ files, report: { of, documents } }: CheckedGroup): readonly Fact[] {
  if (of === 'history') {
    const [first] = documents
    return [
      ['Plan', first?.id ?? ''],
      ['Child', first?.childId ?? ''],
      ...files.map(
        (file, at): Fact => [at === 0 ? 'Files' : '', `${file}: revision ${documents[at]?.revision}`],
      ),
    ]
  }
  return files.map((file, at) => {
    const key = documents[at]
    return [at === 0 ? 'Files' : '', key ? `${file}: child ${key.childId}, ${withRevision(key)}` : file]
  })
}
