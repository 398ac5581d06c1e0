/** Parents, by what they are called. */
export const parents = `
+mum +mother +dad +father +parent mam mams mummy mammy daddy mom mama papa pa ma mums dads stepmum stepmother stepdad stepfather
birthmum birthdad birthmother birthfather mumma tad mami
`

/** Others of a family, and partners. */
export const relatives = `
+grandmother +grandfather +grandparent +grandma +grandpa +granddad +grandad +gran +granny grannie nan nana nanna nain taid +uncle
+aunt +aunty +auntie +brother +sister +sibling +cousin +niece +nephew +stepbrother +stepsister +partner +boyfriend +girlfriend
+husband wife wives +relative +twin stepsiblings godmother godfather godparents great mamgu tadcu fiancé fiancée ex
`

/** Children. */
export const children = `
+child children +boy +girl +baby babies +teenager +toddler +infant +daughter +son +kid +adolescent +youth +newborn +pupil
+student youngster youngsters
`

/** People who work with families, and those who look after children for the council. */
export const workers = `
+professional +practitioner staff +worker keyworker keyworkers +manager +supervisor +teacher +tutor +head headteacher +doctor +nurse
+midwife midwives +visitor +officer +carer +guardian +solicitor +judge +magistrate +therapist +psychologist +psychiatrist
+counsellor +mentor +advocate +assessor +reviewer +coordinator +adviser +advisor +consultant +paediatrician +social sw iro ewo
senco ep gp camhs school schools college nursery playgroup hospital agency agencies +service police court team teams colleague
colleagues authority authorities council department unit home network provider providers organisation organisations panel
partners grown-ups grown ups +adopter +applicant adult adults people person persons family families household households neighbour neighbours
community friend friends peer peers others mr mrs ms miss mx dr sir la yot cin cp lac health visitor visitors referrer referrers
`

/** Somebody who is not a parent, and is told of by what he or she does or is. */
export const bystanders = `
+landlord +landlady +neighbour +driver +postman +shopkeeper +manager +teacher +tutor +coach +doctor +nurse +dentist +worker +carer
+officer +judge +solicitor +barrister +usher +receptionist +headteacher +head +tenant +lodger +dog +cat +boss +plumber +builder
+electrician +babysitter +childminder +friend +partner +boyfriend +girlfriend +midwife +visitor +guardian +councillor +caretaker
+cleaner +cook +instructor +clerk +chair +agency school council nursery staff police firm company taxi bus train boiler
+supervisor +escort +porter +constable +sergeant +warden +therapist +psychologist +psychiatrist +physiotherapist
+counsellor +mentor +advocate +guard +helper +volunteer +assistant +paediatrician +consultant +surgeon +optician
+pharmacist +interpreter +trainer +referee +player +pupil +student +colleague +customer +guest +stranger +burglar
`
