/*
 * Words of time. They say when, and nothing of what. Source: project wording set.
 */

export const monthWords = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec
`

export const weekdayWords = `
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
`

export const timeNouns = `
  +day +week +month +year +term end start beginning autumn spring summer winter christmas xmas easter ramadan eid diwali
  +holiday hols +weekend wk wks yr yrs half today tomorrow tonight now then soon asap date dates deadline review reviews
  birthday +stage ks ks1 ks2 ks3 ks4 ks5 reception later earlier meantime +moment +period timescale timescales morning
  afternoon evening bonfire calendar early late earliest latest
`

/** A stretch of time rather than a day: what is done over it needs an amount. */
export const stretchWords = 'until till til throughout'
