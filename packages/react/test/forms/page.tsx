import { cy } from '@open-care-plan/rjsf-govuk'
import { assessSteps, checkCarePlan, checkLanguage, checkPathwayPlan } from '@open-care-plan/rules'
import { type ReactElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import {
  createDraftKeeper,
  createRecordStore,
  type DraftStore,
  formRules,
  formSource,
  formStrings,
  formStringsCy,
  memoryDrafts,
  RecordForm,
  type RecordStore,
  useHashRoute,
} from '../../src/index.ts'
import type { FormState } from './states.ts'

// What an embedding page does, with settings that came as JSON.
const { shown: state } = globalThis as unknown as { shown: FormState }
const { form, role, audience, asAt, lang, kept, theirs } = state
const author = { id: 'kim', name: 'Kim Reed', role: role ?? 'social-worker' }

const check = (record: object) => {
  if (asAt === undefined) return undefined
  if (form !== 'care-plan') return checkPathwayPlan(record as never, { asAt })
  return {
    ...checkCarePlan(record as never, { asAt }),
    steps: assessSteps(record as never, { asAt }),
  }
}

async function storeOf(value: object): Promise<RecordStore<object>> {
  const { sections, ui } = await formSource(form)
  return createRecordStore({ form: { sections }, value, baseRevision: '1', author, ...formRules(ui) })
}

/** Drafts with work of an earlier page in them, where the setting asks for it. */
async function draftsOf(): Promise<DraftStore> {
  const drafts = memoryDrafts()
  if (kept === undefined) return drafts
  const earlier = await storeOf(state.record)
  const record = String((state.record as { id?: string }).id)
  const keeper = createDraftKeeper(drafts, earlier, { form, record })
  keeper.start()
  earlier.set(kept.place, kept.now)
  await keeper.saveNow()
  await keeper.stop()
  return drafts
}

async function storeWithConflict(): Promise<RecordStore<object>> {
  const store = await storeOf(state.record)
  if (theirs === undefined) return store
  const other = await storeOf(state.record)
  other.set(theirs.place, theirs.theirs)
  store.set(theirs.place, theirs.mine)
  const by = { id: 'lee', name: 'Lee Marsh', role: 'iro' }
  store.receive({ value: other.getValue(), revision: '2', by, at: '2026-11-20T10:00:00.000Z' })
  return store
}

const [drafts, store] = await Promise.all([draftsOf(), storeWithConflict()])

function Page(): ReactElement {
  const routing = useHashRoute()
  return (
    <RecordForm
      form={form}
      store={store}
      drafts={drafts}
      role={role}
      audience={audience}
      author={author}
      check={asAt === undefined ? undefined : check}
      language={asAt === undefined ? undefined : (text) => checkLanguage(text, { audience: 'plan' })}
      strings={lang === 'cy' ? formStringsCy : formStrings}
      themeStrings={lang === 'cy' ? cy : undefined}
      onSubmit={() => undefined}
      {...routing}
    />
  )
}

const root = document.querySelector('main')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
