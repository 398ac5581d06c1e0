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
  cannot: "can't cant cannot couldn't couldnt not",
  'where-a-child-lives':
    '+placement family families adoption +arrangement plan +move moving living staying fostering foster',
  printed: '+magazine +comic +newspaper +paper +journal +newsletter +bulletin beano dandy times gazette echo weekly guardian',
  machines:
    '+boiler +laptop +computer +printer +tablet +phone +car +bus +taxi +train +fridge +cooker +oven plumbing wifi heating electrical parking sound audio video technical tech software battery engine brake brakes internet broadband signal login password',
  grave: 'serious significant grave real genuine particular great considerable some much further ongoing continuing',
}
