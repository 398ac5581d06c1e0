import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { activitiesIn } from './activities.ts'

const lexicon = new Lexicon()
const activities = activitiesIn(lexicon)

/** The verb by which a sentence, or a note, reports work. */
export const verb = (source: string) => {
  const text = readText(source, lexicon)
  const [sentence] = text.sentences
  const at = sentence === undefined ? -1 : activities.in(text, sentence)
  return at < 0 ? undefined : source.slice(text.words[at]?.start, text.words[at]?.end)
}
