/** Words of reports that name no fact: what professionals do with a worry, and how large they call it. */
export const reporting = `
~raise ~note ~share ~report ~identify ~express ~highlight ~record ~discuss ~address ~monitor ~review ~remain ~persist ~continue ~exist
~arise ~emerge ~increase ~decrease ~escalate ~grow ~mount ~develop ~deepen ~reduce ~resolve ~consider ~assess ~explore ~indicate
~suggest ~show ~present ~demonstrate ~display ~exhibit ~evidence ~acknowledge ~recognise ~understand ~accept ~feel ~think ~believe
~say ~tell ~state ~describe ~mention ~observe ~voice ~flag ~log ~document ~receive ~refer ~relate ~link ~associate ~regard ~concern
~worry ~involve ~include ~affect ~impact ~influence ~need ~require ~want ~wish ~hope ~know ~see ~view ~have ~get ~give ~take ~make
~go ~come ~keep ~seem ~appear ~become ~look ~work ~use ~happen ~occur ~experience ~face ~live ~stay ~behave ~engage ~cope ~manage
~struggle ~fail ~lack ~meet ~respond ~react ~relate ~interact ~function ~care ~parent ~protect ~safeguard ~provide ~support ~help
~ensure ~promote ~prioritise ~improve ~deteriorate ~decline ~worsen ~change ~sustain ~maintain ~achieve ~progress ~try ~start ~begin
~stop ~end ~lead ~result ~cause ~contribute ~surround ~follow ~deal ~handle ~ask ~talk ~speak ~sound ~prompt ~trigger ~answer
~open ~close ~move ~turn ~put ~set ~let ~call ~mean ~find ~leave ~carry ~hear ~learn ~attend ~return ~pass ~bring ~hold ~place
referral referrals reported known ongoing going done made noted unclear unknown likely able unable due linked
`

/** Adjectives and adverbs that weigh without telling. */
export const weights = `
significant significantly serious seriously severe severely major minor main key real genuine grave deep considerable substantial
widespread extensive general generic specific particular certain various numerous multiple many several different further new old
older younger young recent current previous past present former historic historical longstanding long standing term lasting
continuing continued ongoing on-going constant persistent recurrent recurring repeated frequent regular occasional emerging
growing increasing rising mounting escalating deepening heightened high higher highest low lower medium level big bigger huge
large small massive enormous great greater little slight obvious clear unclear apparent potential possible probable likely
legitimate valid reasonable understandable shared common wider whole total overall initial original final first second third
additional extra outstanding unresolved unaddressed unmet remaining similar same ordinary usual normal good better best
bad worse worst poor poorer poorest fine okay ok well badly poorly properly adequately appropriately appropriate inappropriate
inappropriately suitable unsuitable adequate inadequate sufficient insufficient limited lack lacking complete incomplete
consistent inconsistent effective ineffective positive negative difficult hard easy complex complicated challenging concerning
worrying troubling alarming worried concerned anxious important vital essential necessary deeply extremely highly hugely
fully totally completely entirely partly partially slightly greatly strongly vulnerable safe unsafe unsettled settled stable
unstable emotional emotionally physical physically mental mentally social socially sexual sexually educational developmental
medical psychological behavioural financial cultural domestic parental parenting professional professionals multi
unspecified undisclosed troubled chaotic hostile resistant local joint mutual collective combined cumulative
`
