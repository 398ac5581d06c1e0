const words = new Set(
  `
  a about after afternoon afternoons all alternate and any april as asks at august autumn bath bed bedtime before birthday birthdays
  breakfast by call calls card cards christmas church college cooking day days december dinner each easter either eleven evening
  evenings every february few first five football for fortnight fortnights four friday fridays from games half halves holiday
  holidays hour hours i if in january july june last letter letters like likes long lunch march may me message messages midday minute
  minutes monday mondays month months morning mornings most mosque night nights nine noon november o'clock o’clock october of on
  once one or other overnight past phone photograph photographs picture pictures play post quarter ring rings saturday saturdays
  school second september seven six sleepover sleepovers spring stay stays summer sunday sundays swimming tea telephone ten term
  terms text texts the then third three thursday thursdays till time times to tuesday tuesdays turn turns twelve twice two until
  video visit visits voice walk wednesday wednesdays week weekend weekends weeks when winter with year years chapel eight fourth
  drawing also film home live lives out together wants
`
    .trim()
    .split(/\s+/),
)

const says =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:day|week|weekend|month|year|fortnight|evening|night|morning|term)s?\b|\bholidays?\b|\bchristmas\b|\beaster\b/i

/**
 * Whether a text says when and how often, and nothing else: every word is a word of days, times and ways of meeting, or the name of
 * somebody whom the child knows. A worker’s remark in the same box (“once she is sober”) has words of its own, so it stays out.
 */
export function isSchedule(text: string, names: readonly string[]): boolean {
  if (text.length > 200 || !says.test(text)) return false
  const known = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s,()]+/)))
  const own = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  return own.every((word) => {
    const bare = word.replace(/^-/, '').replace(/[’']s$/, '')
    return words.has(word) || words.has(bare) || known.has(bare)
  })
}
