import type { ethnicityCodes } from './ethnicity.ts'

/** An ethnic category of UK Core, the FHIR profiles of health systems in the United Kingdom. */
export interface UkCoreEthnicity {
  /** The code in UK Core's ethnic category for England. */
  readonly code: string
  /** True where several of our codes share it, so that the way back is lost. */
  readonly lossy: boolean
}

type EthnicityCode = (typeof ethnicityCodes)['codes'][number]['code']

/**
 * The UK Core ethnic category for each code of the return. Source: a mapping written for this project, from the DfE's
 * code set (OGL v3.0) and UK Core's ethnic category for England (Apache 2.0).
 */
export const ethnicityToUkCore: Readonly<Record<EthnicityCode, UkCoreEthnicity>> = {
  WBRI: { code: 'A', lossy: false },
  WIRI: { code: 'B', lossy: false },
  WOTH: { code: 'C', lossy: false },
  WIRT: { code: 'C', lossy: true },
  WROM: { code: 'C', lossy: true },
  MWBC: { code: 'D', lossy: false },
  MWBA: { code: 'E', lossy: false },
  MWAS: { code: 'F', lossy: false },
  MOTH: { code: 'G', lossy: false },
  AIND: { code: 'H', lossy: false },
  APKN: { code: 'J', lossy: false },
  ABAN: { code: 'K', lossy: false },
  AOTH: { code: 'L', lossy: false },
  BCRB: { code: 'M', lossy: false },
  BAFR: { code: 'N', lossy: false },
  BOTH: { code: 'P', lossy: false },
  CHNE: { code: 'R', lossy: false },
  OOTH: { code: 'S', lossy: false },
  REFU: { code: 'Z', lossy: false },
  NOBT: { code: '99', lossy: false },
}
