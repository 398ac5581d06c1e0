// Made by src/generate.ts of overlay.json. Do not edit.
const pattern0 = /^[!-~]{1,2000}$/u

const codes1 = /* @__PURE__ */ new Set<unknown>(["1-0-0","1-0-1"])

const pattern2 = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u

const pattern3 = /^(?:(?:[0-9][0-9][2468][048]|[0-9][0-9][13579][26]|[0-9][0-9]0[48]|[02468][048]00|[13579][26]00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:02)-(?:0[1-9]|1[0-9]|2[0-8])))$/u

const codes4 = /* @__PURE__ */ new Set<unknown>(["M","F","U","1","2"])

const codes5 = /* @__PURE__ */ new Set<unknown>(["00","01","02","09"])

const codes6 = /* @__PURE__ */ new Set<unknown>(["NONE","MOB","HAND","PC","INC","COMM","LD","HEAR","VIS","BEH","CON","AUT","DDA"])

const codes7 = /* @__PURE__ */ new Set<unknown>(["390","391","392","393","394","805","806","807","808","840","841","929","340","341","342","343","344","350","351","352","353","354","355","356","357","358","359","876","877","888","889","890","895","896","942","943","370","371","372","373","380","381","382","383","384","810","811","812","813","815","816","830","831","855","856","857","891","892","925","940","941","330","331","332","333","334","335","336","860","861","884","885","893","894","937","821","822","823","873","874","881","882","883","919","926","935","201","202","203","204","205","206","207","208","209","210","211","212","213","301","302","303","304","305","306","307","308","309","310","311","312","313","314","315","316","317","318","319","320","825","826","845","846","850","851","852","867","868","869","870","871","872","886","887","921","931","936","938","420","800","801","802","803","838","839","865","866","878","879","880","908","916","933","875","909","928","820","835","836","837"])

const pattern8 = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/u

const codes9 = /* @__PURE__ */ new Set<unknown>(["UN1","UN2","UN3","UN4","UN5"])

const pattern10 = /^[1-9][0-9]{9}$/u

const pattern11 = /^[0-9]{10}$/u

const pattern12 = /^[!-~](?:[ -~]{0,18}[!-~])?$/u

const codes13 = /* @__PURE__ */ new Set<unknown>(["home-office","arc","case","other"])

const codes14 = /* @__PURE__ */ new Set<unknown>(["draft","returned","agreed","superseded"])

const codes15 = /* @__PURE__ */ new Set<unknown>(["after-review","significant-change","court","correction","other"])

const codes16 = /* @__PURE__ */ new Set<unknown>(["young-person","parent","last-carer","carer","other"])

const codes17 = /* @__PURE__ */ new Set<unknown>(["yes","partly","no","not-practicable"])

const codes18 = /* @__PURE__ */ new Set<unknown>(["child","parent","foster-carer","registered-person","responsible-person","social-worker","manager","other"])

const codes19 = /* @__PURE__ */ new Set<unknown>(["child","parent","iro","fostering-provider","registered-person","responsible-person","other"])

const codes20 = /* @__PURE__ */ new Set<unknown>(["C1","C2","D1","E1","V2","V3","V4","L1","L2","L3","J1","J2","J3"])

const codes21 = /* @__PURE__ */ new Set<unknown>(["interim-care-order","care-order","supervision-order","emergency-protection-order","contact-order","child-arrangements-order","specific-issue-order","prohibited-steps-order","special-guardianship-order","placement-order","adoption-order","secure-accommodation-order","deprivation-of-liberty-order","other"])

const codes22 = /* @__PURE__ */ new Set<unknown>(["P1","P2","P3","P4","Z1"])

const pattern23 = /^(?:(?:(?:[0-9][0-9][2468][048]|[0-9][0-9][13579][26]|[0-9][0-9]0[48]|[02468][048]00|[13579][26]00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:02)-(?:0[1-9]|1[0-9]|2[0-8])))|[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)$/u

const codes24 = /* @__PURE__ */ new Set<unknown>(["parent","elsewhere"])

const codes25 = /* @__PURE__ */ new Set<unknown>(["nominated-officer","director"])

const codes26 = /* @__PURE__ */ new Set<unknown>(["mother","father","step-parent","adoptive-parent","guardian","brother","sister","half-brother","half-sister","step-brother","step-sister","grandparent","aunt-or-uncle","cousin","other-relative","friend","former-carer","other"])

const codes27 = /* @__PURE__ */ new Set<unknown>(["yes","no","not-known"])

const codes28 = /* @__PURE__ */ new Set<unknown>(["N1","N2","N3","N4","N5","N6","N7","N8"])

const codes29 = /* @__PURE__ */ new Set<unknown>(["low","medium","high"])

const codes30 = /* @__PURE__ */ new Set<unknown>(["needs","reassessment","parenting","connected-person","brothers-and-sisters","placement","risk","specialist","age","leaving","other"])

const codes31 = /* @__PURE__ */ new Set<unknown>(["health","education","emotional-behavioural","identity","family-social","social-presentation","self-care"])

const codes32 = /* @__PURE__ */ new Set<unknown>(["not-started","in-progress","done","stopped"])

const codes33 = /* @__PURE__ */ new Set<unknown>(["open","met","partly-met","dropped"])

const codes34 = /* @__PURE__ */ new Set<unknown>(["REMAINSUP","RETURN1M","RETURN6M","RETURNEV","LTRELFR","LTFOST18","RESPLMT","SUPPLIV","ADOPTION","OTHERPLN"])

const codes35 = /* @__PURE__ */ new Set<unknown>(["main","parallel"])

const codes36 = /* @__PURE__ */ new Set<unknown>(["pursued","not-pursued","not-decided"])

const codes37 = /* @__PURE__ */ new Set<unknown>(["home-with-support","family-or-friends","special-guardianship","long-term-foster","residential","adoption","other"])

const codes38 = /* @__PURE__ */ new Set<unknown>(["chosen","ruled-out","open"])

const codes39 = /* @__PURE__ */ new Set<unknown>(["A3","A4","A5","A6","K1","K2","K3","P1","P3","R1","R2","R3","R5","S1","T0","T1","T2","T3","T4","U1","U2","U3","U4","U5","U6","Z11","Z12","Z13","Z14","Z1","H5","P2"])

const codes40 = /* @__PURE__ */ new Set<unknown>(["PR0","PR1","PR2","PR3","PR4","PR5"])

const codes41 = /* @__PURE__ */ new Set<unknown>(["parents","connected-foster-carer","foster-carer","childrens-home","other-arrangements","not-22C"])

const pattern42 = /^(?:SC[0-9]{6}|[0-9]{7}|XXXXXXX)$/u

const codes43 = /* @__PURE__ */ new Set<unknown>(["WAL","SCO","NIR","NUK","CON"])

const codes44 = /* @__PURE__ */ new Set<unknown>(["assessment-not-complete","decision-under-review"])

const codes45 = /* @__PURE__ */ new Set<unknown>(["confirmed","ended"])

const codes46 = /* @__PURE__ */ new Set<unknown>(["own-foster-carer","connected-person"])

const codes47 = /* @__PURE__ */ new Set<unknown>(["child","carer","parent"])

const codes48 = /* @__PURE__ */ new Set<unknown>(["child","parent","contact-order-holder","last-carer","health-body","gp-before","gp-now","school","iro","area-authority","other"])

const codes49 = /* @__PURE__ */ new Set<unknown>(["CARPL","CLOSE","ALLEG","STAND","APPRR","CREQB","CREQO","CHILD","LAREQ","PLACE","CUSTOD","OTHER"])

const codes50 = /* @__PURE__ */ new Set<unknown>(["child","parent","contact-order-holder","last-carer","health-body","gp-before","gp-now","school","iro","area-authority","other","carer"])

const codes51 = /* @__PURE__ */ new Set<unknown>(["health-and-dental","education","leisure-and-home-life","faith","social-media","other"])

const codes52 = /* @__PURE__ */ new Set<unknown>(["carer","parent","authority","child","together"])

const codes53 = /* @__PURE__ */ new Set<unknown>(["in-person","overnight","video","telephone","messages","letters","indirect"])

const codes54 = /* @__PURE__ */ new Set<unknown>(["child","parent","former-carer","iro","other"])

const codes55 = /* @__PURE__ */ new Set<unknown>(["decision","date","reasons","duration","remedies"])

const codes56 = /* @__PURE__ */ new Set<unknown>(["child","parent","person-with-parental-responsibility","carer","brother-or-sister","relative","other"])

const codes57 = /* @__PURE__ */ new Set<unknown>(["care-plan","placement","change","permanence","contact","education","health","other"])

const codes58 = /* @__PURE__ */ new Set<unknown>(["conversation","direct-work","observation","written","symbols-or-signs","interpreter","advocate","meeting"])

const codes59 = /* @__PURE__ */ new Set<unknown>(["child","parent","carer","school","other"])

const codes60 = /* @__PURE__ */ new Set<unknown>(["initial","review"])

const codes61 = /* @__PURE__ */ new Set<unknown>(["planned","completed","refused","cancelled"])

const codes62 = /* @__PURE__ */ new Set<unknown>(["registered-medical-practitioner","registered-nurse","registered-midwife","other"])

const codes63 = /* @__PURE__ */ new Set<unknown>(["dental","optical","hearing","development"])

const codes64 = /* @__PURE__ */ new Set<unknown>(["parent-or-carer","teacher","self"])

const codes65 = /* @__PURE__ */ new Set<unknown>(["2-4","4-17","18+"])

const codes66 = /* @__PURE__ */ new Set<unknown>(["three-band","four-band"])

const codes67 = /* @__PURE__ */ new Set<unknown>(["close-to-average","borderline","slightly-raised","high","very-high"])

const codes68 = /* @__PURE__ */ new Set<unknown>(["emotional","conduct","hyperactivity","peer","prosocial"])

const codes69 = /* @__PURE__ */ new Set<unknown>(["SDQ1","SDQ2","SDQ3","SDQ4","SDQ5"])

const codes70 = /* @__PURE__ */ new Set<unknown>(["early-years","ks1","ks2","ks3","ks4","post-16"])

const codes71 = /* @__PURE__ */ new Set<unknown>(["none","sen-support","being-assessed","ehcp"])

const codes72 = /* @__PURE__ */ new Set<unknown>(["suspension","permanent"])

const codes73 = /* @__PURE__ */ new Set<unknown>(["WBRI","WIRI","WOTH","WIRT","WROM","MWBC","MWBA","MWAS","MOTH","AIND","APKN","ABAN","AOTH","BCRB","BAFR","BOTH","CHNE","OOTH","REFU","NOBT"])

const codes74 = /* @__PURE__ */ new Set<unknown>(["child","parent","carer","other"])

const codes75 = /* @__PURE__ */ new Set<unknown>(["appointed","wanted","not-needed","refused"])

const codes76 = /* @__PURE__ */ new Set<unknown>(["social-worker","team-manager","personal-adviser","family-support-worker","supervising-social-worker","residential-key-worker","other"])

const pattern77 = /^[A-Za-z0-9_-]{1,12}$/u

const codes78 = /* @__PURE__ */ new Set<unknown>(["MANAGE","FCONTA","LEFTRL","ORGRST","TSPROC","ABSENC","CHCHAN","PCCHAN","SWDIED","OTHERS"])

const codes79 = /* @__PURE__ */ new Set<unknown>(["iro-asked","visit-concern","leaving-detention","section-20-ending","other"])

const codes80 = /* @__PURE__ */ new Set<unknown>(["PN0","PN1","PN2","PN3","PN4","PN5","PN6","PN7"])

const codes81 = /* @__PURE__ */ new Set<unknown>(["changes","legal-status","permanence","contact","placement","education","leisure","health","identity","advice-and-support","ending","wishes","visits","trafficking-asylum"])

const codes82 = /* @__PURE__ */ new Set<unknown>(["endorsed","concerns","escalated"])

const codes83 = /* @__PURE__ */ new Set<unknown>(["refused","not-appropriate","unable"])

const codes84 = /* @__PURE__ */ new Set<unknown>(["yes","no","does-not-apply"])

const codes85 = /* @__PURE__ */ new Set<unknown>(["school","virtual-school","health","camhs","police","housing","youth-justice","fostering","home","other"])

const codes86 = /* @__PURE__ */ new Set<unknown>(["claimed","intended","none","granted","refused"])

const codes87 = /* @__PURE__ */ new Set<unknown>(["yes","suspected","no","not-considered"])

const codes88 = /* @__PURE__ */ new Set<unknown>(["positive","negative"])

const codes89 = /* @__PURE__ */ new Set<unknown>(["criminal","county-lines","sexual","online","other"])

const codes90 = /* @__PURE__ */ new Set<unknown>(["M","A"])

const codes91 = /* @__PURE__ */ new Set<unknown>(["care","placement","adoption","discharge","contact","private-law","other"])

const codes92 = /* @__PURE__ */ new Set<unknown>(["chronology","statement","genogram","assessments","care-plan","checklist-index"])

const codes93 = /* @__PURE__ */ new Set<unknown>(["child","family-and-harm","parenting-capability","wider-family","proposed-plan","views","contact","support","chronology"])

const codes94 = /* @__PURE__ */ new Set<unknown>(["case-management","issues-resolution","final","interim","other"])

const codes95 = /* @__PURE__ */ new Set<unknown>(["A","B","C","D","E","F","G"])

const codes96 = /* @__PURE__ */ new Set<unknown>(["A","B","C","D","E","F","G","H"])

const codes97 = /* @__PURE__ */ new Set<unknown>(["eligible","relevant","former-relevant","qualifying","none"])

const codes98 = /* @__PURE__ */ new Set<unknown>(["yes","no","undecided"])

const codes99 = /* @__PURE__ */ new Set<unknown>(["birth","into-care","placement-start","placement-end","order","review","health","education","family","visit","missing","arrival","immigration","screening","concern","achievement","plan-change","other"])

const codes100 = /* @__PURE__ */ new Set<unknown>(["harbour","moor"])

const pattern101 = /^(?:[3-9]|2[1-9]|20[2-9]|201[6-9]|2015-[1-9]|2015-0[2-9]|2015-01-[1-9]|2015-01-0[2-9]|2015-01-01$)/u

function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function is0(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes6.has(x))) return false
  }
  return true
}

function is1(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "givenName":
      case "familyName":
      case "likesToBeCalled":
      case "pronouns":
        if (!(typeof x === "string")) return false
        break
      case "dateOfBirth":
      case "expectedDateOfBirth":
      case "diedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "sex":
        if (!(typeof x === "string" && codes4.has(x))) return false
        break
      case "genderIdentity":
        if (!(typeof x === "string" && codes5.has(x))) return false
        break
      case "married":
        if (!(typeof x === "boolean")) return false
        break
      case "disabilities":
        if (!(Array.isArray(x) && is0(x))) return false
        break
      case "localAuthority":
        if (!(is_1(x))) return false
        break
      case "upn":
      case "formerUpn":
        if (!(typeof x === "string" && pattern8.test(x))) return false
        break
      case "unknownUpnReason":
        if (!(typeof x === "string" && codes9.has(x))) return false
        break
      case "uln":
        if (!(typeof x === "string" && pattern10.test(x))) return false
        break
      case "nhsNumber":
        if (!(typeof x === "string" && pattern11.test(x))) return false
        break
      case "homeOfficeReference":
        if (!(typeof x === "string" && pattern12.test(x))) return false
        break
      case "homeOfficeReferenceKind":
        if (!(typeof x === "string" && codes13.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is2(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "revision":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 1 && x <= 1000000)) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
        if (!(typeof x === "string" && codes15.has(x))) return false
        break
      case "reviewId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "whatChanged":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is3(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_3(x))) return false
  }
  return true
}

function is4(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "who":
        if (!(typeof x === "string" && codes16.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "name":
      case "reason":
        if (!(typeof x === "string")) return false
        break
      case "agreed":
        if (!(typeof x === "string" && codes17.has(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is5(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_4(x))) return false
  }
  return true
}

function is6(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "name":
      case "note":
        if (!(typeof x === "string")) return false
        break
      case "capacity":
        if (!(typeof x === "string" && codes18.has(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is7(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_5(x))) return false
  }
  return true
}

function is8(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "to":
        if (!(typeof x === "string" && codes19.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "form":
      case "reason":
        if (!(typeof x === "string")) return false
        break
      case "withheld":
        if (!(typeof x === "boolean")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is9(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_6(x))) return false
  }
  return true
}

function is10(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string")) return false
  }
  return true
}

function is11(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
      case "answeredOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "by":
        if (!(typeof x === "string")) return false
        break
      case "reasons":
        if (!(Array.isArray(x) && is10(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is12(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_7(x))) return false
  }
  return true
}

function is13(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "status":
        if (!(typeof x === "string" && codes14.has(x))) return false
        break
      case "preparedOn":
      case "revisedOn":
      case "agreedOn":
      case "keepUntil":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reasonNotReadyBefore":
      case "whatChanged":
      case "reasonNotConsidered":
      case "preparedBy":
      case "agreedBy":
        if (!(typeof x === "string")) return false
        break
      case "revisionReason":
        if (!(typeof x === "string" && codes15.has(x))) return false
        break
      case "earlierRevisions":
        if (!(Array.isArray(x) && is3(x))) return false
        break
      case "significantChange":
        if (!(typeof x === "boolean")) return false
        break
      case "consideredAtReviewId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "agreements":
        if (!(Array.isArray(x) && is5(x))) return false
        break
      case "signatures":
        if (!(Array.isArray(x) && is7(x))) return false
        break
      case "copies":
        if (!(Array.isArray(x) && is9(x))) return false
        break
      case "returns":
        if (!(Array.isArray(x) && is12(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is14(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "status":
        if (!(typeof x === "string" && codes20.has(x))) return false
        break
      case "from":
      case "to":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "note":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is15(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_9(x))) return false
  }
  return true
}

function is16(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes21.has(x))) return false
        break
      case "madeOn":
      case "until":
      case "endedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "court":
      case "terms":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is17(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_10(x))) return false
  }
  return true
}

function is18(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && pattern2.test(x))) return false
  }
  return true
}

function is19(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "consentBy":
        if (!(Array.isArray(x) && is18(x))) return false
        break
      case "ownConsent":
        if (!(typeof x === "boolean")) return false
        break
      case "consentOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "informed":
      case "withdrawal":
      case "objections":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is20(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "from":
      case "to":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "shortBreaks":
        if (!(typeof x === "boolean")) return false
        break
      case "note":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is21(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_12(x))) return false
  }
  return true
}

function is22(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "kind":
        if (!(typeof x === "string" && codes22.has(x))) return false
        break
      case "orderedOn":
        if (!(typeof x === "string" && pattern23.test(x))) return false
        break
      case "note":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is23(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "plannedFor":
      case "assessedOn":
      case "approvedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "livesAfter":
        if (!(typeof x === "string" && codes24.has(x))) return false
        break
      case "wishes":
      case "helpAfter":
      case "approvedBy":
        if (!(typeof x === "string")) return false
        break
      case "approvedByRole":
        if (!(typeof x === "string" && codes25.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is24(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "lookedAfterFrom":
      case "lookedAfterUntil":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "statuses":
        if (!(Array.isArray(x) && is15(x))) return false
        break
      case "orders":
        if (!(Array.isArray(x) && is17(x))) return false
        break
      case "section20":
        if (!(is_11(x))) return false
        break
      case "authorityLimitsParents":
        if (!(typeof x === "string")) return false
        break
      case "shortBreaks":
        if (!(typeof x === "boolean")) return false
        break
      case "earlierTimes":
        if (!(Array.isArray(x) && is21(x))) return false
        break
      case "previousPermanence":
        if (!(is_13(x))) return false
        break
      case "ceasing":
        if (!(is_14(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is25(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "name":
      case "relationshipDetail":
      case "parentalResponsibilityBasis":
      case "roleInCare":
      case "involvement":
      case "languages":
      case "contactDetails":
        if (!(typeof x === "string")) return false
        break
      case "relationship":
        if (!(typeof x === "string" && codes26.has(x))) return false
        break
      case "dateOfBirth":
      case "diedOn":
        if (!(typeof x === "string" && pattern23.test(x))) return false
        break
      case "parentalResponsibility":
        if (!(typeof x === "string" && codes27.has(x))) return false
        break
      case "whereaboutsUnknown":
        if (!(typeof x === "boolean")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is26(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_15(x))) return false
  }
  return true
}

function is27(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "personId":
      case "childRecordId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "lookedAfter":
      case "livesWithChild":
        if (!(typeof x === "boolean")) return false
        break
      case "accommodatedBy":
        if (!(is_1(x))) return false
        break
      case "reasonApart":
      case "relationshipAssessment":
        if (!(typeof x === "string")) return false
        break
      case "relationshipAssessedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is28(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_16(x))) return false
  }
  return true
}

function is29(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "what":
      case "source":
        if (!(typeof x === "string")) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "assessmentId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is30(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_18(x))) return false
  }
  return true
}

function is31(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "what":
      case "evidence":
      case "protection":
        if (!(typeof x === "string")) return false
        break
      case "likelihood":
        if (!(typeof x === "string" && codes29.has(x))) return false
        break
      case "reviewedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is32(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_19(x))) return false
  }
  return true
}

function is33(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "summary":
      case "strengths":
      case "harm":
        if (!(typeof x === "string")) return false
        break
      case "categoryOfNeed":
        if (!(typeof x === "string" && codes28.has(x))) return false
        break
      case "evidence":
        if (!(Array.isArray(x) && is30(x))) return false
        break
      case "risks":
        if (!(Array.isArray(x) && is32(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is34(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes30.has(x))) return false
        break
      case "startedOn":
      case "completedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "by":
      case "trigger":
      case "summary":
        if (!(typeof x === "string")) return false
        break
      case "subjects":
        if (!(Array.isArray(x) && is10(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is35(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_20(x))) return false
  }
  return true
}

function is36(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "name":
      case "role":
      case "organisation":
        if (!(typeof x === "string")) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is37(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "what":
      case "howWeShallKnow":
      case "progress":
      case "difference":
      case "reasonStopped":
        if (!(typeof x === "string")) return false
        break
      case "owner":
        if (!(is_24(x))) return false
        break
      case "by":
      case "doneOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "status":
        if (!(typeof x === "string" && codes32.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is38(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_23(x))) return false
  }
  return true
}

function is39(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "statement":
      case "baseline":
      case "measure":
      case "target":
      case "why":
      case "difference":
        if (!(typeof x === "string")) return false
        break
      case "by":
      case "metOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "agreedWith":
        if (!(Array.isArray(x) && is10(x))) return false
        break
      case "actions":
        if (!(Array.isArray(x) && is38(x))) return false
        break
      case "status":
        if (!(typeof x === "string" && codes33.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is40(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_22(x))) return false
  }
  return true
}

function is41(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "domain":
        if (!(typeof x === "string" && codes31.has(x))) return false
        break
      case "statement":
        if (!(typeof x === "string" && characters(x) <= 600)) return false
        found++
        break
      case "childsView":
      case "strengths":
        if (!(typeof x === "string")) return false
        break
      case "evidence":
        if (!(Array.isArray(x) && is30(x))) return false
        break
      case "assessmentId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "assessedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "outcomes":
        if (!(Array.isArray(x) && is40(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 2) return false
  return true
}

function is42(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_21(x))) return false
  }
  return true
}

function is43(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "plan":
        if (!(typeof x === "string" && codes34.has(x))) return false
        break
      case "standing":
        if (!(typeof x === "string" && codes35.has(x))) return false
        break
      case "from":
      case "to":
      case "targetDate":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "timescale":
      case "reason":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is44(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_26(x))) return false
  }
  return true
}

function is45(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "decision":
        if (!(typeof x === "string" && codes36.has(x))) return false
        break
      case "reason":
      case "steps":
        if (!(typeof x === "string")) return false
        break
      case "reviewOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is46(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "option":
        if (!(typeof x === "string" && codes37.has(x))) return false
        break
      case "description":
      case "supportConsidered":
      case "reason":
        if (!(typeof x === "string")) return false
        break
      case "benefits":
      case "detriments":
        if (!(Array.isArray(x) && is10(x))) return false
        break
      case "outcome":
        if (!(typeof x === "string" && codes38.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is47(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_28(x))) return false
  }
  return true
}

function is48(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "aim":
      case "comparison":
      case "contactAfterAdoption":
        if (!(typeof x === "string")) return false
        break
      case "plans":
        if (!(Array.isArray(x) && is44(x))) return false
        break
      case "returnHome":
        if (!(is_27(x))) return false
        break
      case "options":
        if (!(Array.isArray(x) && is47(x))) return false
        break
      case "adoptionConsentOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "consideredAtReviewId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is49(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "name":
      case "role":
      case "organisation":
      case "address":
      case "phone":
      case "email":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is50(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "reason":
      case "parents":
      case "familyAndFriends":
      case "nearHome":
      case "school":
      case "brothersAndSisters":
      case "disability":
      case "inArea":
      case "otherOptions":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is51(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "approvalRange":
      case "ethnicity":
      case "culture":
      case "religion":
      case "language":
      case "expertise":
      case "brothersAndSisters":
      case "otherChildren":
      case "gaps":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is52(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "from":
      case "until":
      case "suitabilityAssessedOn":
      case "extendedOn":
      case "extendedUntil":
      case "panelViewsOn":
      case "iroToldOn":
      case "fullApprovalOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
      case "approvedBy":
        if (!(typeof x === "string")) return false
        break
      case "extensionGround":
        if (!(typeof x === "string" && codes44.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is53(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "beforeAssessment":
        if (!(typeof x === "boolean")) return false
        break
      case "parentInterviewedOn":
      case "assessedOn":
      case "reviewedOn":
      case "decidedOn":
      case "approvedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "decision":
        if (!(typeof x === "string" && codes45.has(x))) return false
        break
      case "approvedBy":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is54(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "designatedOn":
      case "carerAgreedOn":
      case "childAgreedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "childAgreesToFewerVisits":
        if (!(typeof x === "boolean")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is55(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "atDistance":
        if (!(typeof x === "boolean")) return false
        break
      case "approvedBy":
      case "relativesNotConsulted":
      case "supervision":
        if (!(typeof x === "string")) return false
        break
      case "approvedByRole":
        if (!(typeof x === "string" && codes25.has(x))) return false
        break
      case "approvedOn":
      case "iroConsultedOn":
      case "relativesConsultedOn":
      case "areaAuthorityToldOn":
      case "carePlanSentOn":
      case "courtApprovedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "exception":
        if (!(typeof x === "string" && codes46.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is56(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "temporary":
        if (!(is_34(x))) return false
        break
      case "withParents":
        if (!(is_35(x))) return false
        break
      case "longTermFostering":
        if (!(is_36(x))) return false
        break
      case "outOfArea":
        if (!(is_37(x))) return false
        break
      case "keyStage4ApprovedBy":
        if (!(typeof x === "string")) return false
        break
      case "keyStage4ApprovedOn":
      case "designatedTeacherConsultedOn":
      case "iroConsultedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is57(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "to":
        if (!(typeof x === "string" && codes47.has(x))) return false
        break
      case "what":
      case "by":
        if (!(typeof x === "string")) return false
        break
      case "from":
      case "until":
      case "reviewOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is58(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_38(x))) return false
  }
  return true
}

function is59(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "to":
        if (!(typeof x === "string" && codes48.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "withheld":
        if (!(typeof x === "boolean")) return false
        break
      case "reason":
      case "sent":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is60(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_39(x))) return false
  }
  return true
}

function is61(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "from":
      case "about":
        if (!(typeof x === "string")) return false
        break
      case "visitId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is62(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_40(x))) return false
  }
  return true
}

function is63(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_30(x))) return false
  }
  return true
}

function is64(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "preparedOn":
      case "childsWishesOn":
      case "iroToldOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reasonNotReadyBefore":
      case "contribution":
      case "dailyCare":
      case "contact":
      case "contactOrders":
      case "contactChanges":
      case "healthConsent":
      case "otherEducators":
      case "specialEducationalPlan":
      case "visits":
      case "adviceBetweenVisits":
      case "independentVisitor":
      case "ending":
      case "authorityResponsibilities":
      case "parentsResponsibilities":
      case "personalHistory":
      case "financialSupport":
      case "parentAssessment":
      case "parentDuties":
      case "parentConfidentiality":
      case "parentChanges":
      case "childsWishes":
        if (!(typeof x === "string")) return false
        break
      case "gp":
      case "dentist":
      case "school":
      case "designatedTeacher":
        if (!(is_30(x))) return false
        break
      case "maintainingAuthority":
        if (!(is_1(x))) return false
        break
      case "contacts":
        if (!(Array.isArray(x) && is63(x))) return false
        break
      case "delegationExplained":
        if (!(typeof x === "boolean")) return false
        break
      case "signatures":
        if (!(Array.isArray(x) && is7(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is65(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "to":
        if (!(typeof x === "string" && codes50.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is66(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_43(x))) return false
  }
  return true
}

function is67(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "steps":
      case "notice":
      case "section20":
      case "immediateRisk":
      case "note":
        if (!(typeof x === "string")) return false
        break
      case "reason":
        if (!(typeof x === "string" && codes49.has(x))) return false
        break
      case "reviewedOn":
      case "iroToldOn":
      case "noticeGivenOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "notices":
        if (!(Array.isArray(x) && is66(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is68(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "from":
      case "to":
      case "seenFirstOn":
      case "decidedOn":
      case "expectedEnd":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "planned":
      case "inArea":
      case "emergency":
      case "disruptsSchooling":
      case "intendedUntil18":
        if (!(typeof x === "boolean")) return false
        break
      case "type":
        if (!(typeof x === "string" && codes39.has(x))) return false
        break
      case "provider":
        if (!(typeof x === "string" && codes40.has(x))) return false
        break
      case "section22C":
        if (!(typeof x === "string" && codes41.has(x))) return false
        break
      case "carer":
        if (!(is_30(x))) return false
        break
      case "urn":
        if (!(typeof x === "string" && pattern42.test(x))) return false
        break
      case "localAuthority":
        if (!(is_1(x))) return false
        break
      case "country":
        if (!(typeof x === "string" && codes43.has(x))) return false
        break
      case "distanceMiles":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 1000)) return false
        break
      case "purpose":
      case "reasonNotSeen":
      case "arrangedByAnother":
      case "expectedLength":
        if (!(typeof x === "string")) return false
        break
      case "choice":
        if (!(is_31(x))) return false
        break
      case "matching":
        if (!(is_32(x))) return false
        break
      case "approval":
        if (!(is_33(x))) return false
        break
      case "support":
        if (!(Array.isArray(x) && is58(x))) return false
        break
      case "notices":
        if (!(Array.isArray(x) && is60(x))) return false
        break
      case "noticesOfConcern":
        if (!(Array.isArray(x) && is62(x))) return false
        break
      case "plan":
        if (!(is_41(x))) return false
        break
      case "ending":
        if (!(is_42(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is69(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_29(x))) return false
  }
  return true
}

function is70(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "category":
        if (!(typeof x === "string" && codes51.has(x))) return false
        break
      case "decision":
      case "conditions":
        if (!(typeof x === "string")) return false
        break
      case "decidedBy":
        if (!(typeof x === "string" && codes52.has(x))) return false
        break
      case "agreedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is71(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_44(x))) return false
  }
  return true
}

function is72(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes53.has(x))) return false
  }
  return true
}

function is73(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "to":
        if (!(typeof x === "string" && codes54.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is74(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_47(x))) return false
  }
  return true
}

function is75(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes55.has(x))) return false
  }
  return true
}

function is76(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "from":
      case "until":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
      case "noticeSaid":
        if (!(typeof x === "string")) return false
        break
      case "notices":
        if (!(Array.isArray(x) && is74(x))) return false
        break
      case "noticeGave":
        if (!(Array.isArray(x) && is75(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is77(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "personId":
      case "orderId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "kinds":
        if (!(Array.isArray(x) && is72(x))) return false
        break
      case "frequency":
      case "where":
      case "support":
      case "purpose":
      case "reasonIfNone":
      case "childsView":
      case "howItGoes":
        if (!(typeof x === "string")) return false
        break
      case "none":
        if (!(typeof x === "boolean")) return false
        break
      case "departureAgreedOn":
      case "departureNoticeOn":
      case "from":
      case "reviewOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "refusal":
        if (!(is_46(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is78(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_45(x))) return false
  }
  return true
}

function is79(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes57.has(x))) return false
  }
  return true
}

function is80(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "whose":
        if (!(typeof x === "string" && codes56.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "about":
        if (!(Array.isArray(x) && is79(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "method":
        if (!(typeof x === "string" && codes58.has(x))) return false
        break
      case "by":
      case "words":
      case "notObtained":
      case "response":
      case "reasonNotFollowed":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is81(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_48(x))) return false
  }
  return true
}

function is82(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "with":
        if (!(typeof x === "string" && codes59.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "format":
      case "by":
      case "understood":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is83(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_49(x))) return false
  }
  return true
}

function is84(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "physical":
      case "emotional":
      case "mental":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is85(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "routineChecks":
      case "treatment":
      case "prevention":
      case "screening":
      case "advice":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is86(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "routine":
      case "planned":
      case "emergency":
      case "child":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is87(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes60.has(x))) return false
        break
      case "status":
        if (!(is_55(x))) return false
        break
      case "plannedFor":
      case "on":
      case "reportOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "by":
        if (!(typeof x === "string" && codes62.has(x))) return false
        break
      case "name":
      case "summary":
        if (!(typeof x === "string")) return false
        break
      case "recommendations":
        if (!(Array.isArray(x) && is10(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is88(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_54(x))) return false
  }
  return true
}

function is89(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "what":
      case "understandingJudgedBy":
      case "reason":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is90(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_56(x))) return false
  }
  return true
}

function is91(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes63.has(x))) return false
        break
      case "status":
        if (!(is_55(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "result":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is92(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_57(x))) return false
  }
  return true
}

function is93(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "total":
      case "emotional":
      case "conduct":
      case "hyperactivity":
      case "peer":
      case "prosocial":
        if (!(typeof x === "string" && codes67.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is94(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "scale":
        if (!(typeof x === "string" && codes68.has(x))) return false
        break
      case "answered":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 5)) return false
        break
      case "sum":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 10)) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is95(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_60(x))) return false
  }
  return true
}

function is96(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "informant":
        if (!(typeof x === "string" && codes64.has(x))) return false
        break
      case "form":
        if (!(typeof x === "string" && codes65.has(x))) return false
        break
      case "bandSet":
        if (!(typeof x === "string" && codes66.has(x))) return false
        break
      case "emotional":
      case "conduct":
      case "hyperactivity":
      case "peer":
      case "prosocial":
      case "impact":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 10)) return false
        break
      case "total":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 40)) return false
        break
      case "bands":
        if (!(is_59(x))) return false
        break
      case "incompleteScales":
        if (!(Array.isArray(x) && is95(x))) return false
        break
      case "reasonForNone":
        if (!(typeof x === "string" && codes69.has(x))) return false
        break
      case "whatItLedTo":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is97(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_58(x))) return false
  }
  return true
}

function is98(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "to":
      case "reason":
      case "declinedReason":
      case "interimSupport":
        if (!(typeof x === "string")) return false
        break
      case "madeOn":
      case "acceptedOn":
      case "firstSeenOn":
      case "declinedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is99(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_61(x))) return false
  }
  return true
}

function is100(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "preparedOn":
      case "infectionsCheckedOn":
      case "immunisationsCheckedOn":
      case "cliniciansToldOn":
      case "cliniciansHeardOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "stateOfHealth":
        if (!(is_51(x))) return false
        break
      case "history":
      case "familyHistory":
      case "effectOnDevelopment":
      case "plannedChanges":
      case "carersRole":
      case "immunisationsNote":
        if (!(typeof x === "string")) return false
        break
      case "arrangements":
        if (!(is_52(x))) return false
        break
      case "consent":
        if (!(is_53(x))) return false
        break
      case "gp":
      case "dentist":
      case "optician":
        if (!(is_30(x))) return false
        break
      case "assessments":
        if (!(Array.isArray(x) && is88(x))) return false
        break
      case "refusals":
        if (!(Array.isArray(x) && is90(x))) return false
        break
      case "checks":
        if (!(Array.isArray(x) && is92(x))) return false
        break
      case "immunisationsUpToDate":
        if (!(typeof x === "boolean")) return false
        break
      case "sdq":
        if (!(Array.isArray(x) && is97(x))) return false
        break
      case "referrals":
        if (!(Array.isArray(x) && is99(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is101(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "status":
        if (!(typeof x === "string" && codes71.has(x))) return false
        break
      case "needs":
      case "provision":
        if (!(typeof x === "string")) return false
        break
      case "maintainingAuthority":
        if (!(is_1(x))) return false
        break
      case "reviewedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is102(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes72.has(x))) return false
        break
      case "from":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "days":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 400)) return false
        break
      case "reason":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is103(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_64(x))) return false
  }
  return true
}

function is104(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "term":
      case "summary":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is105(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_65(x))) return false
  }
  return true
}

function is106(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "name":
        if (!(typeof x === "string")) return false
        break
      case "from":
      case "to":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is107(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_66(x))) return false
  }
  return true
}

function is108(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "inEducation":
        if (!(typeof x === "boolean")) return false
        break
      case "reasonNotInEducation":
      case "yearGroup":
      case "history":
      case "existingArrangements":
      case "englishSupport":
      case "plannedChanges":
      case "leisureInterests":
      case "carersRole":
        if (!(typeof x === "string")) return false
        break
      case "school":
      case "designatedTeacher":
      case "virtualSchoolHead":
        if (!(is_30(x))) return false
        break
      case "schoolFrom":
      case "pepStartedOn":
      case "pepCompletedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "keyStage":
        if (!(typeof x === "string" && codes70.has(x))) return false
        break
      case "specialEducationalNeeds":
        if (!(is_63(x))) return false
        break
      case "attendancePercent":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 0 && x <= 100)) return false
        break
      case "exclusions":
        if (!(Array.isArray(x) && is103(x))) return false
        break
      case "pepId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "pepReviews":
        if (!(Array.isArray(x) && is105(x))) return false
        break
      case "termDates":
        if (!(Array.isArray(x) && is107(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is109(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "ethnicity":
        if (!(typeof x === "string" && codes73.has(x))) return false
        break
      case "ethnicityDetail":
      case "nationality":
      case "religion":
      case "culture":
      case "firstLanguage":
      case "howSupported":
      case "lifeStory":
      case "socialPresentation":
      case "selfCare":
        if (!(typeof x === "string")) return false
        break
      case "otherLanguages":
        if (!(Array.isArray(x) && is10(x))) return false
        break
      case "interpreterNeeded":
        if (!(typeof x === "boolean")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is110(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "trigger":
      case "action":
      case "saidToChild":
        if (!(typeof x === "string")) return false
        break
      case "owner":
        if (!(is_24(x))) return false
        break
      case "reviewOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is111(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_68(x))) return false
  }
  return true
}

function is112(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "what":
      case "for":
      case "provider":
      case "difference":
        if (!(typeof x === "string")) return false
        break
      case "from":
      case "until":
      case "reviewOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is113(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_69(x))) return false
  }
  return true
}

function is114(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "who":
        if (!(typeof x === "string" && codes74.has(x))) return false
        break
      case "personId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "how":
      case "needs":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is115(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_71(x))) return false
  }
  return true
}

function is116(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "offeredOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "takenUp":
        if (!(typeof x === "boolean")) return false
        break
      case "advocate":
        if (!(is_30(x))) return false
        break
      case "note":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is117(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "status":
        if (!(typeof x === "string" && codes75.has(x))) return false
        break
      case "visitor":
        if (!(is_30(x))) return false
        break
      case "since":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is118(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "who":
      case "about":
      case "response":
        if (!(typeof x === "string")) return false
        break
      case "raisedOn":
      case "settledOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is119(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_74(x))) return false
  }
  return true
}

function is120(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "routes":
        if (!(Array.isArray(x) && is115(x))) return false
        break
      case "complaintsExplainedOn":
      case "rightsExplainedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "complaintsExplained":
      case "rightsNotExplained":
        if (!(typeof x === "string")) return false
        break
      case "advocacy":
        if (!(is_72(x))) return false
        break
      case "independentVisitor":
        if (!(is_73(x))) return false
        break
      case "disagreements":
        if (!(Array.isArray(x) && is119(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is121(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "role":
        if (!(typeof x === "string" && codes76.has(x))) return false
        break
      case "name":
      case "phone":
      case "email":
      case "coverName":
      case "coverContact":
      case "childToldHow":
        if (!(typeof x === "string")) return false
        break
      case "socialWorkEnglandId":
        if (!(typeof x === "string" && pattern77.test(x))) return false
        break
      case "from":
      case "to":
      case "childToldOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "changeReason":
        if (!(typeof x === "string" && codes78.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is122(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_75(x))) return false
  }
  return true
}

function is123(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_77(x))) return false
  }
  return true
}

function is124(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "name":
      case "phone":
      case "email":
      case "reasonNotShared":
        if (!(typeof x === "string")) return false
        break
      case "serviceToldOn":
      case "appointedOn":
      case "childMetOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "independent":
      case "fromOutside":
        if (!(typeof x === "boolean")) return false
        break
      case "former":
        if (!(Array.isArray(x) && is123(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is125(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "matter":
        if (!(typeof x === "string" && codes81.has(x))) return false
        break
      case "considered":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is126(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_79(x))) return false
  }
  return true
}

function is127(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "what":
      case "reasonNotDone":
      case "difference":
        if (!(typeof x === "string")) return false
        break
      case "owner":
        if (!(is_24(x))) return false
        break
      case "by":
      case "doneOn":
      case "iroToldOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is128(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_80(x))) return false
  }
  return true
}

function is129(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "view":
        if (!(typeof x === "string" && codes82.has(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "note":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is130(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "plannedFor":
      case "heldOn":
      case "adjournedUntil":
      case "earlySince":
      case "childSeenAloneOn":
      case "workerAndIroInTouchOn":
      case "reportsReadyOn":
      case "decisionsSentOn":
      case "decisionsObjectedOn":
      case "recordCompletedOn":
      case "recordSentOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "early":
      case "chair":
      case "childSeenAloneNot":
      case "parentsViews":
      case "contingency":
      case "reasonLate":
        if (!(typeof x === "string")) return false
        break
      case "earlyTrigger":
        if (!(typeof x === "string" && codes79.has(x))) return false
        break
      case "iroTookPart":
        if (!(typeof x === "boolean")) return false
        break
      case "participation":
        if (!(typeof x === "string" && codes80.has(x))) return false
        break
      case "matters":
        if (!(Array.isArray(x) && is126(x))) return false
        break
      case "decisions":
        if (!(Array.isArray(x) && is128(x))) return false
        break
      case "iroView":
        if (!(is_81(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is131(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_78(x))) return false
  }
  return true
}

function is132(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "about":
      case "stage":
      case "result":
        if (!(typeof x === "string")) return false
        break
      case "raisedOn":
      case "formalOn":
      case "settledOn":
      case "cafcassConsideredOn":
      case "cafcassReferredOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is133(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_82(x))) return false
  }
  return true
}

function is134(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
      case "requestedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "by":
      case "where":
      case "childsWords":
      case "note":
        if (!(typeof x === "string")) return false
        break
      case "seen":
      case "alone":
      case "unannounced":
      case "welfareConcern":
        if (!(typeof x === "boolean")) return false
        break
      case "whyNotAlone":
        if (!(typeof x === "string" && codes83.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is135(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_83(x))) return false
  }
  return true
}

function is136(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "by":
        if (!(typeof x === "string" && codes74.has(x))) return false
        break
      case "personId":
      case "visitId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "why":
      case "reasonNoVisit":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is137(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_84(x))) return false
  }
  return true
}

function is138(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "question":
      case "reason":
      case "by":
        if (!(typeof x === "string")) return false
        break
      case "answer":
        if (!(typeof x === "string" && codes84.has(x))) return false
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is139(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_85(x))) return false
  }
  return true
}

function is140(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "agency":
        if (!(typeof x === "string" && codes85.has(x))) return false
        break
      case "from":
      case "content":
      case "reasonNone":
        if (!(typeof x === "string")) return false
        break
      case "askedOn":
      case "neededBy":
      case "receivedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is141(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_86(x))) return false
  }
  return true
}

function is142(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "what":
      case "reference":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is143(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_88(x))) return false
  }
  return true
}

function is144(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "unaccompanied":
      case "indefiniteLeave":
      case "ageDisputed":
        if (!(typeof x === "boolean")) return false
        break
      case "claim":
        if (!(typeof x === "string" && codes86.has(x))) return false
        break
      case "claimedOn":
      case "referredOn":
      case "transferOn":
      case "ageAssessedOn":
      case "leaveUntil":
      case "leaveRenewalOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "basis":
      case "arrivedWhere":
      case "arrivedHow":
      case "arrivedWith":
      case "foundBy":
      case "ageAssessment":
      case "interpreter":
      case "legalAdviser":
      case "familyTracing":
      case "transition":
        if (!(typeof x === "string")) return false
        break
      case "arrivedOn":
        if (!(typeof x === "string" && pattern23.test(x))) return false
        break
      case "steps":
        if (!(Array.isArray(x) && is143(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is145(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "victim":
        if (!(typeof x === "string" && codes87.has(x))) return false
        break
      case "basis":
      case "indicators":
      case "nrmReference":
      case "advocate":
      case "safety":
        if (!(typeof x === "string")) return false
        break
      case "fromAbroad":
        if (!(typeof x === "boolean")) return false
        break
      case "screenedOn":
      case "nrmReferredOn":
      case "reasonableGroundsOn":
      case "conclusiveGroundsOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reasonableGrounds":
      case "conclusiveGrounds":
        if (!(typeof x === "string" && codes88.has(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is146(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes89.has(x))) return false
  }
  return true
}

function is147(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes90.has(x))) return false
        break
      case "from":
      case "to":
      case "interviewOfferedOn":
      case "interviewHeldOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "interviewBy":
      case "learned":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is148(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_91(x))) return false
  }
  return true
}

function is149(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "consideredOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "kinds":
        if (!(Array.isArray(x) && is146(x))) return false
        break
      case "facts":
      case "plan":
      case "ifMissing":
        if (!(typeof x === "string")) return false
        break
      case "missing":
        if (!(Array.isArray(x) && is148(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is150(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes92.has(x))) return false
  }
  return true
}

function is151(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(typeof x === "string" && codes93.has(x))) return false
  }
  return true
}

function is152(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes94.has(x))) return false
        break
      case "on":
      case "advocatesMetOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "result":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is153(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_93(x))) return false
  }
  return true
}

function is154(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "grantedOn":
      case "until":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "reason":
      case "impactOnChild":
      case "impactOnProceedings":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is155(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_94(x))) return false
  }
  return true
}

function is156(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "initial":
        if (!(typeof x === "string" && codes95.has(x))) return false
        break
      case "final":
        if (!(typeof x === "string" && codes96.has(x))) return false
        break
      case "preparedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "where":
      case "impactOfHarm":
      case "needs":
      case "howMet":
      case "contact":
      case "siblings":
      case "threshold":
      case "welfare":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is157(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "kind":
        if (!(typeof x === "string" && codes91.has(x))) return false
        break
      case "court":
      case "caseNumber":
      case "result":
      case "guardian":
      case "childsSolicitor":
      case "familyMeetingAnswer":
        if (!(typeof x === "string")) return false
        break
      case "submittedOn":
      case "issuedOn":
      case "decidedOn":
      case "familyMeetingOfferedOn":
      case "familyMeetingHeldOn":
      case "adoptionDecisionOn":
      case "annexBOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "documents":
        if (!(Array.isArray(x) && is150(x))) return false
        break
      case "statementHeadings":
        if (!(Array.isArray(x) && is151(x))) return false
        break
      case "hearings":
        if (!(Array.isArray(x) && is153(x))) return false
        break
      case "extensions":
        if (!(Array.isArray(x) && is155(x))) return false
        break
      case "plan":
        if (!(is_95(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is158(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_92(x))) return false
  }
  return true
}

function is159(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "from":
      case "to":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is160(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_97(x))) return false
  }
  return true
}

function is161(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "youngPersonAskedOn":
      case "carerAskedOn":
      case "startedOn":
      case "lookedAtOn":
      case "endedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "youngPersonWants":
      case "carerWants":
        if (!(typeof x === "string" && codes98.has(x))) return false
        break
      case "moneyAgreed":
      case "support":
      case "reasonNoSupport":
      case "reasonNot":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is162(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "eligibility":
        if (!(typeof x === "string" && codes97.has(x))) return false
        break
      case "eligibleFrom":
      case "assessmentStartedOn":
      case "assessmentCompletedOn":
      case "pathwayPlanOn":
      case "personalAdviserFrom":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "atHome":
        if (!(Array.isArray(x) && is160(x))) return false
        break
      case "pathwayPlanId":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "personalAdviser":
        if (!(is_30(x))) return false
        break
      case "stayingPut":
        if (!(is_98(x))) return false
        break
      case "accommodationPlan":
      case "documents":
      case "moneyAndWork":
        if (!(typeof x === "string")) return false
        break
      case "accommodationSeen":
        if (!(typeof x === "boolean")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is163(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern23.test(x))) return false
        break
      case "what":
      case "celebrated":
        if (!(typeof x === "string")) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is164(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_99(x))) return false
  }
  return true
}

function is165(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "on":
        if (!(typeof x === "string" && pattern23.test(x))) return false
        break
      case "kind":
        if (!(typeof x === "string" && codes99.has(x))) return false
        break
      case "what":
      case "whatItMeant":
      case "source":
      case "recordedBy":
        if (!(typeof x === "string")) return false
        break
      case "recordedOn":
        if (!(typeof x === "string" && pattern3.test(x))) return false
        break
      case "corrects":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "concerns":
        if (!(Array.isArray(x) && is18(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is166(v: unknown): boolean {
  if (!Array.isArray(v)) return false
  for (let at = 0; at < v.length; at++) {
    const x: unknown = v[at]
    if (!(is_100(x))) return false
  }
  return true
}

function is167(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "startedOn":
        if (!(typeof x === "string" && pattern3.test(x) && ((typeof x !== "string" || (pattern101.test(x)))))) return false
        break
      case "keptBy":
        if (!(typeof x === "string" && characters(x) <= 80)) return false
        break
      default:
        if (!(false)) return false
    }
  }
  return true
}

function is168(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "locality":
        if (!(is_102(x))) return false
        found++
        break
      case "lifeStory":
        if (!(typeof x === "object" && x !== null && !Array.isArray(x) && is167(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 1) return false
  return true
}

function is169(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  for (const k in o) {
    const x = o[k]
    if (!((typeof k !== "string" || (pattern2.test(k))))) return false
    switch (k) {
      case "ambleford":
        if (!(is_101(x))) return false
        break
      default:
        if (!(typeof x === "object" && x !== null && !Array.isArray(x))) return false
    }
  }
  return true
}

function is170(v: unknown): boolean {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return false
  const o = v as Readonly<Record<string, unknown>>
  let found = 0
  for (const k in o) {
    const x = o[k]
    switch (k) {
      case "$schema":
        if (!(typeof x === "string" && pattern0.test(x))) return false
        break
      case "schemaVersion":
        if (!(typeof x === "string" && codes1.has(x))) return false
        found++
        break
      case "id":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        found++
        break
      case "child":
        if (!(is_0(x))) return false
        found++
        break
      case "revision":
        if (!(typeof x === "number" && Number.isInteger(x) && x >= 1 && x <= 1000000)) return false
        break
      case "replaces":
        if (!(typeof x === "string" && pattern2.test(x))) return false
        break
      case "state":
        if (!(is_2(x))) return false
        break
      case "legal":
        if (!(is_8(x))) return false
        break
      case "people":
        if (!(Array.isArray(x) && is26(x))) return false
        break
      case "siblings":
        if (!(Array.isArray(x) && is28(x))) return false
        break
      case "reasons":
        if (!(is_17(x))) return false
        break
      case "assessments":
        if (!(Array.isArray(x) && is35(x))) return false
        break
      case "needs":
        if (!(Array.isArray(x) && is42(x))) return false
        break
      case "permanence":
        if (!(is_25(x))) return false
        break
      case "placements":
        if (!(Array.isArray(x) && is69(x))) return false
        break
      case "delegatedAuthority":
        if (!(Array.isArray(x) && is71(x))) return false
        break
      case "contact":
        if (!(Array.isArray(x) && is78(x))) return false
        break
      case "views":
        if (!(Array.isArray(x) && is81(x))) return false
        break
      case "sharing":
        if (!(Array.isArray(x) && is83(x))) return false
        break
      case "health":
        if (!(is_50(x))) return false
        break
      case "education":
        if (!(is_62(x))) return false
        break
      case "identity":
        if (!(is_67(x))) return false
        break
      case "contingencies":
        if (!(Array.isArray(x) && is111(x))) return false
        break
      case "services":
        if (!(Array.isArray(x) && is113(x))) return false
        break
      case "participation":
        if (!(is_70(x))) return false
        break
      case "workers":
        if (!(Array.isArray(x) && is122(x))) return false
        break
      case "iro":
        if (!(is_76(x))) return false
        break
      case "reviews":
        if (!(Array.isArray(x) && is131(x))) return false
        break
      case "disputes":
        if (!(Array.isArray(x) && is133(x))) return false
        break
      case "visits":
        if (!(Array.isArray(x) && is135(x))) return false
        break
      case "visitRequests":
        if (!(Array.isArray(x) && is137(x))) return false
        break
      case "judgements":
        if (!(Array.isArray(x) && is139(x))) return false
        break
      case "contributions":
        if (!(Array.isArray(x) && is141(x))) return false
        break
      case "unaccompanied":
        if (!(is_87(x))) return false
        break
      case "modernSlavery":
        if (!(is_89(x))) return false
        break
      case "exploitation":
        if (!(is_90(x))) return false
        break
      case "proceedings":
        if (!(Array.isArray(x) && is158(x))) return false
        break
      case "leavingCare":
        if (!(is_96(x))) return false
        break
      case "achievements":
        if (!(Array.isArray(x) && is164(x))) return false
        break
      case "chronology":
        if (!(Array.isArray(x) && is166(x))) return false
        break
      case "extensions":
        if (!(typeof x === "object" && x !== null && !Array.isArray(x) && is169(x))) return false
        break
      default:
        if (!(false)) return false
    }
  }
  if (found !== 3) return false
  return true
}

function is_1(v: unknown): boolean {
  return typeof v === "string" && codes7.has(v)
}

function is_0(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is1(v)
}

function is_3(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is2(v)
}

function is_4(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is4(v)
}

function is_5(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is6(v)
}

function is_6(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is8(v)
}

function is_7(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is11(v)
}

function is_2(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is13(v)
}

function is_9(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is14(v)
}

function is_10(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is16(v)
}

function is_11(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is19(v)
}

function is_12(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is20(v)
}

function is_13(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is22(v)
}

function is_14(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is23(v)
}

function is_8(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is24(v)
}

function is_15(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is25(v)
}

function is_16(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is27(v)
}

function is_18(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is29(v)
}

function is_19(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is31(v)
}

function is_17(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is33(v)
}

function is_20(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is34(v)
}

function is_24(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is36(v)
}

function is_23(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is37(v)
}

function is_22(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is39(v)
}

function is_21(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is41(v)
}

function is_26(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is43(v)
}

function is_27(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is45(v)
}

function is_28(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is46(v)
}

function is_25(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is48(v)
}

function is_30(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is49(v)
}

function is_31(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is50(v)
}

function is_32(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is51(v)
}

function is_34(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is52(v)
}

function is_35(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is53(v)
}

function is_36(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is54(v)
}

function is_37(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is55(v)
}

function is_33(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is56(v)
}

function is_38(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is57(v)
}

function is_39(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is59(v)
}

function is_40(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is61(v)
}

function is_41(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is64(v)
}

function is_43(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is65(v)
}

function is_42(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is67(v)
}

function is_29(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is68(v)
}

function is_44(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is70(v)
}

function is_47(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is73(v)
}

function is_46(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is76(v)
}

function is_45(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is77(v)
}

function is_48(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is80(v)
}

function is_49(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is82(v)
}

function is_51(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is84(v)
}

function is_52(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is85(v)
}

function is_53(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is86(v)
}

function is_55(v: unknown): boolean {
  return typeof v === "string" && codes61.has(v)
}

function is_54(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is87(v)
}

function is_56(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is89(v)
}

function is_57(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is91(v)
}

function is_59(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is93(v)
}

function is_60(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is94(v)
}

function is_58(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is96(v)
}

function is_61(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is98(v)
}

function is_50(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is100(v)
}

function is_63(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is101(v)
}

function is_64(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is102(v)
}

function is_65(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is104(v)
}

function is_66(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is106(v)
}

function is_62(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is108(v)
}

function is_67(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is109(v)
}

function is_68(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is110(v)
}

function is_69(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is112(v)
}

function is_71(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is114(v)
}

function is_72(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is116(v)
}

function is_73(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is117(v)
}

function is_74(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is118(v)
}

function is_70(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is120(v)
}

function is_75(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is121(v)
}

function is_77(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is106(v)
}

function is_76(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is124(v)
}

function is_79(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is125(v)
}

function is_80(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is127(v)
}

function is_81(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is129(v)
}

function is_78(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is130(v)
}

function is_82(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is132(v)
}

function is_83(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is134(v)
}

function is_84(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is136(v)
}

function is_85(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is138(v)
}

function is_86(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is140(v)
}

function is_88(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is142(v)
}

function is_87(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is144(v)
}

function is_89(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is145(v)
}

function is_91(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is147(v)
}

function is_90(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is149(v)
}

function is_93(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is152(v)
}

function is_94(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is154(v)
}

function is_95(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is156(v)
}

function is_92(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is157(v)
}

function is_97(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is159(v)
}

function is_98(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is161(v)
}

function is_96(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is162(v)
}

function is_99(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is163(v)
}

function is_100(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is165(v)
}

function is_102(v: unknown): boolean {
  return typeof v === "string" && codes100.has(v)
}

function is_101(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is168(v)
}

export function accepts(v: unknown): boolean {
  return typeof v === "object" && v !== null && !Array.isArray(v) && is170(v)
}
