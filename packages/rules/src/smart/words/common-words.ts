/** Words that stand in many plans. Source: counted over the project's own corpus. */
export const commonWords: readonly string[] =
  `a an the this that these those to of in on at by for with from and or but as if so is are be been am
  was were will would shall should can could may might must has have had do does did he she they it i we
  you him her them his their my your our its 's 'll one two three any some once twice out off over into
  before after until when who which what where how there then go goes going get gets got take takes make
  makes give gives see sees use uses say says keep keeps come comes need needs want wants being more less
  than day days week weeks month year time + & , ( ) : - / new own first next up down no not all end number
  turns each without summer full back about per child school home mum dad work review visit plan support
  help part set put read`
    .split(/\s+/)
    .filter(Boolean)
