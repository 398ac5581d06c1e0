import type { CodeList } from './code-list.ts'
import { endedAuthorities } from './local-authority-ended.ts'
import { liveAuthorities } from './local-authority-live.ts'
import type { LocalAuthority } from './local-authority-row.ts'

const codes = [...liveAuthorities, ...endedAuthorities]

type DfeNumber = (typeof codes)[number]['code']

interface LocalAuthorityList extends CodeList<DfeNumber> {
  readonly codes: readonly (LocalAuthority & { readonly code: DfeNumber })[]
}

/**
 * The authorities of England with duties to looked-after children, by DfE number, live and ended. `from` and `to` are
 * days (`2019-04-01`): the first and last on which the number stood for a council of that name.
 */
export const localAuthorityCodes: LocalAuthorityList = {
  id: 'local-authority',
  title: 'Local authority',
  source:
    'Department for Education and Office for National Statistics codes, in dfe-analytical-services/dfe-published-data-qa @ bcc7ca5, data/las.csv',
  licence: 'MIT (repository)',
  asOf: '2026-11-21',
  codes,
}
