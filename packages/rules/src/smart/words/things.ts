/**
 * Things that grown-ups see to: papers, equipment, appointments. As the subject of `to go off` or `in place` they name no doer, and
 * with a capital letter they are no name. Source: project wording set.
 */
export const thingWords = `
  +form +application +passport +letter +referral +grant +laptop glasses +key +gate +bed +cot +pram +buggy +wheelchair +chair
  +hoist +rail +chime +alarm +lock +door +window +catch +cooker +fridge +kettle +table +desk +lamp +shelf shelves +wardrobe
  +mattress +curtain +blind +bedroom +room +house +flat +garden +car +bike +helmet +phone +tablet +sim +card +pass passes
  +licence +license +certificate +birth +document +paper +report +statement +assessment +registration +test +result +scan
  +appointment +check +visit +meeting +review +conference +plan +pep peps +ehcp ehcps +pathway +record +chronology
  chronologies +minute +file +album +book +photo +photograph +box boxes +bag +uniform +shoe +boot +coat clothes clothing +toy
  +allowance +payment +account +fund savings +budget +policy policies +medicine medication +inhaler +pen +jab +vaccination
  +immunisation +dose mmr +injection +brace +aid +battery batteries +splint +frame +tube +pump +monitor +mobile +computer
  +printer +internet wifi +tenancy +transport +taxi +ticket +funding +place +slot +club +trip +holiday +order +consent
  +agreement +decision +email +call +text +list +chart +diary diaries +map +poster +calendar +timetable +rota +leaflet
  +booklet +workbook +folder eye dental hearing travel +interpreter +contract +insurance +number nhs ni national blood optical
  medical +vaccine bus train rent +bill council tax bank life story memory +item +equipment furniture +adaptation +ramp +bath
  +shower +toilet +stairgate +stair +seat +carseat +sling +bottle +dummy +blanket play art sports football swimming drama
  dance boxing gym driving cooking maths english science reading writing spelling homework exam +mock college +offer
`

/** Papers that somebody writes, signs or finishes, though the words for them are umbrella words elsewhere. */
export const paperWords =
  '+plan +assessment +agreement +statement +review +chronology chronologies +report +form +record +policy policies'
