import { expect, test } from 'vitest'
import { createLanguageChecker } from '../check-language.ts'
import { rule } from '../rules/service-led-need.ts'
import { serviceWantedIn } from './service-wanted.ts'

const check = createLanguageChecker({
  rules: [
    {
      ...rule,
      judge: (lexicon) => {
        const wanted = serviceWantedIn(lexicon)
        return { accepts: (text, hit) => wanted.named(text, hit) ?? false }
      },
    },
  ],
})
const shown = (text: string) => check(text, { audience: 'plan' }).map(({ match }) => match)

test.each([
  ['before the need', 'Therapy is urgently needed.', ['Therapy']],
  ['after it', 'Zac needs a mentor and a tutor.', ['mentor and a tutor']],
  ['planned', 'Zac to have play therapy.', ['play therapy']],
  ['planned for a time, which is an arrangement', 'Zac to have play therapy at 4.', []],
  ['wanted by the child', 'Zac wants to have play therapy.', []],
  ['said once', 'Zac needs therapy and requires a mentor.', ['therapy']],
  ['denied', 'Zac does not need therapy.', []],
  ['supposed', 'Ring if therapy is needed.', []],
  ['asked', 'Does Zac need therapy?', []],
  ['the noun', 'Her needs assessment is on Friday.', []],
  ['the noun that goes on', 'The need is for therapy.', ['therapy']],
  ['of a thing', 'The job requires training.', []],
  ['told beside it', 'He wakes at three. He needs therapy.', []],
])('%s: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})
