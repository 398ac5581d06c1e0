import type { ChildPlan } from '../child-plan.ts'
import { type ChildSection, type ChildWords, childSections } from '../strings/child-strings.ts'
import type { Block, ChildPage } from './block.ts'
import { comingPage, healthPage, schoolPage } from './daily-pages.ts'
import { carersPage, helpersPage, homePage } from './home-pages.ts'
import { peoplePage } from './people-page.ts'
import { saidPage } from './said-page.ts'
import { type PageSetting, settingOf } from './setting.ts'
import { changesPage, type Helpline, ifsPage, unhappyPage } from './told-pages.ts'

type Draw = (setting: PageSetting, helplines: readonly Helpline[]) => readonly Block[]

const draw: Readonly<Record<ChildSection, Draw>> = {
  carers: carersPage,
  helpers: helpersPage,
  home: homePage,
  people: peoplePage,
  said: saidPage,
  coming: comingPage,
  school: schoolPage,
  health: healthPage,
  ifs: ifsPage,
  changes: changesPage,
  unhappy: unhappyPage,
}

/** What the child’s view says, part by part, before anything is drawn. No part is left out: one without facts says so. */
export function childPages(
  plan: ChildPlan,
  words: ChildWords,
  helplines: readonly Helpline[] = [],
): readonly ChildPage[] {
  const setting = settingOf(plan, words)
  return childSections.map((id) => ({
    id,
    title: id === 'school' && plan.school.isCollege ? words.college : words.sections[id],
    blocks: draw[id](setting, helplines),
  }))
}
