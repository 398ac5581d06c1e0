import '@open-care-plan/rjsf-govuk/styles.css'
import type { CarePlanRecord } from '@open-care-plan/model'
import { CarePlanForm, indexedDbDrafts } from '@open-care-plan/react'
import { checkInWorker } from './check-in-worker.ts'
import { show } from './host.tsx'

const drafts = indexedDbDrafts()

/** The care plan as an authority embeds it: checklist in a worker, work kept as it is typed. */
const answer = await fetch('/record.json')
const record: CarePlanRecord = await answer.json()
show(<CarePlanForm defaultValue={record} drafts={drafts} check={checkInWorker} />)
