import { capital } from '../strings/in-english.ts'
import { aCard, type Block, missing } from './block.ts'
import type { PageSetting } from './setting.ts'

/** My brothers and sisters, and the people I see. */
export function peoplePage({ plan, words, ask, onDay, nameOf, whoOf }: PageSetting): readonly Block[] {
  const { people = [] } = plan
  if (people.length === 0) return [missing(words.nobody(ask))]
  return people.map((person) => {
    const { name, relationship, livesWithMe, ways, when, notNow, thinkAgainOn, iSaid } = person
    const who = whoOf(person)
    const lines: string[] = []
    if (notNow) {
      lines.push(words.notNow(who, ask))
      if (thinkAgainOn !== undefined) lines.push(words.thinkAgain(onDay(thinkAgainOn)))
    } else if (livesWithMe) lines.push(words.together(who))
    else if (ways.length === 0) lines.push(words.noWays(who, ask))
    else {
      // Letters that somebody passes on are letters.
      const told = ways.filter((way) => way !== 'letters' || !ways.includes('indirect'))
      lines.push(...told.map((way) => words.ways[way](who)))
      if (when === undefined) lines.push(words.askWhen(ask))
    }
    return aCard(name === undefined ? capital(who) : nameOf(name), {
      who: relationOf(name, relationship === undefined ? undefined : words.relationship[relationship]),
      lines,
      facts: when === undefined || livesWithMe ? [] : [{ label: words.label.when, text: when }],
      quote: iSaid,
    })
  })
}

/** Who somebody is, where the name does not say it already: “Mum”, “my mum”. */
const relationOf = (name: string | undefined, relation: string | undefined): string | undefined =>
  name === undefined || relation?.endsWith(` ${name.toLowerCase()}`) ? undefined : relation
