/** Words of the same sentence that show that somebody in a story, or an animal, is meant, and no child and no parent. */
export const otherBeings = `+story stories story's +book +novel +film film's +movie +cartoon +poem +comic +game +character +villain hero +episode
  +fairy +fairytale fable panto pantomime +puppet +song +lyric +nickname +dog dog's +puppy +cat cat's +kitten +horse +pony +rabbit
  +hamster gerbil guinea +parrot budgie +bird +goat +donkey +monkey +fox +wolf +elf +troll +goblin +witch +pirate +dragon +squirrel
  +seagull +gull +crow +magpie +pig +sheep +goldfish +tortoise +cow`
