import type { Placement } from '@open-care-plan/model'
import { isPlacedForAdoption } from './placed-for-adoption.ts'

/** What kind of home a placement is, as far as the rules tell kinds apart. */
export type PlacementSetting = 'parents' | 'foster-care' | 'childrens-home' | 'other' | 'not-22C'

const bySection: Readonly<Record<NonNullable<Placement['section22C']>, PlacementSetting>> = {
  parents: 'parents',
  'connected-foster-carer': 'foster-care',
  'foster-carer': 'foster-care',
  'childrens-home': 'childrens-home',
  'other-arrangements': 'other',
  'not-22C': 'not-22C',
}

const byType: Readonly<Record<string, PlacementSetting>> = {
  P1: 'parents',
  U1: 'foster-care',
  U2: 'foster-care',
  U3: 'foster-care',
  U4: 'foster-care',
  U5: 'foster-care',
  U6: 'foster-care',
  K1: 'childrens-home',
  K2: 'childrens-home',
  K3: 'other',
  H5: 'other',
  P2: 'other',
  P3: 'other',
  R1: 'other',
  R3: 'other',
  S1: 'other',
  A3: 'not-22C',
  A4: 'not-22C',
  A5: 'not-22C',
  A6: 'not-22C',
  R2: 'not-22C',
  R5: 'not-22C',
}

/**
 * Codes that go with one kind of section 22C alone: supported and independent living and a room with an employer are other
 * arrangements, and custody is not under the section. A school, a family centre or a hospital may be of more than one kind.
 */
const onlyKind: Readonly<Record<string, NonNullable<Placement['section22C']>>> = {
  K3: 'other-arrangements',
  H5: 'other-arrangements',
  P2: 'other-arrangements',
  P3: 'other-arrangements',
  R5: 'not-22C',
}

/** Whether the code of the return and the kind under section 22C contradict each other. */
export function kindsDisagree({ id, type, section22C }: Placement): boolean {
  if (type === undefined || section22C === undefined) return false
  if (isPlacedForAdoption({ id, type })) return section22C !== 'not-22C'
  const only = onlyKind[type]
  if (only !== undefined) return section22C !== only
  const setting = byType[type]
  return setting !== undefined && settled.has(setting) && bySection[section22C] !== setting
}

const settled: ReadonlySet<PlacementSetting> = new Set(['parents', 'foster-care', 'childrens-home'])

/** Whether by its code alone a placement is under other arrangements, and by section 22C something else. */
export const isOtherByCodeOnly = (placement: Placement): boolean =>
  placement.type !== undefined &&
  onlyKind[placement.type] === 'other-arrangements' &&
  kindsDisagree(placement)

/**
 * The setting, from what section 22C calls it, or else from the code of the return; undefined where neither tells. A child placed
 * for adoption is not in accommodation under section 22C, whoever the carer was before.
 */
export function placementSetting(placement: Placement | undefined): PlacementSetting | undefined {
  if (placement !== undefined && isPlacedForAdoption(placement)) return 'not-22C'
  if (placement?.section22C !== undefined) return bySection[placement.section22C]
  return placement?.type === undefined ? undefined : byType[placement.type]
}

/** Whether the carer is a relative, friend or other connected person who fosters. */
export const isConnectedFosterCare = ({ section22C, type }: Placement): boolean =>
  section22C === undefined
    ? type === 'U1' || type === 'U2' || type === 'U3'
    : section22C === 'connected-foster-carer'
