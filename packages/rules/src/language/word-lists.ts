import type { WordLists } from '../text/patterns.ts'

/** Word lists that patterns of the vocabulary name as `<name>`. */
export const wordLists: WordLists = {
  be: "~be be being 's 're 'm",
  have: "~have 've",
  do: '~do',
  not: "not n't never",
  wont: "won't wont cannot can't cant doesn't doesnt don't dont didn't didnt isn't isnt aren't arent wouldn't wouldnt",
  self: 'myself yourself himself herself itself themselves themself ourselves',
  my: 'my your his her its their our',
  parent: 'mum mother dad father +parent mam mummy daddy stepmum stepdad stepmother stepfather',
  child: 'child children boy girl baby young +teenager son daughter',
}
