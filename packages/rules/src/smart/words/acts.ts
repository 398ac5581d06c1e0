import { wordSet } from '../lexicon.ts'

/*
 * What people are seen to do. A newcomer can picture each of these, whoever does it. Source: project wording set.
 */

/** What children and grown-ups do at home, outside and at school. */
const everyday = `
  ~add ~answer ~ask ~bake ~balance ~bath ~bathe ~bite ~blow ~boil ~borrow ~bounce ~bowl ~break ~breathe ~bring ~brush ~butter
  ~button ~buy ~bus ~camp ~carry ~catch ~chair ~change ~charge ~chat ~check ~chew ~choose ~chop ~clap ~clean ~clear ~climb ~close
  ~collect ~colour ~comb ~come ~compete ~cook ~copy ~count ~cover ~crawl ~cross ~cry ~cuddle ~cut ~cycle ~dance ~dial ~dig ~dine
  ~dip ~do ~draw ~dress ~drink ~drive ~drop ~dry ~dust ~earn ~eat ~empty ~enter ~explain ~fall ~fasten ~feed ~fetch ~fight ~fill
  ~find ~finish ~fit ~fix ~fold ~forget ~fry ~garden ~gargle ~get ~give ~go ~grill ~groom ~hand ~hang ~heat ~hide ~hit ~hold ~hop
  ~hoover ~hug ~hum ~hurt ~iron ~join ~jump ~kick ~kiss ~kneel ~knock ~know ~label ~lace ~laugh ~lay ~leave ~lend ~lie ~lift
  ~light ~line ~list ~listen ~load ~lock ~look ~lose ~make ~march ~match ~mend ~microwave ~mix ~mop ~move ~name ~open ~own ~pack
  ~paint ~park ~pass ~paste ~pause ~pay ~pedal ~peel ~pick ~pin ~place ~plait ~plan ~plant ~play ~plug ~point ~poo ~pop ~pour
  ~practise ~practice ~pray ~prep ~press ~print ~pull ~punch ~push ~put ~queue ~quit ~race ~raise ~read ~recite ~record ~repair
  ~repeat ~reply ~rest ~return ~revise ~ride ~ring ~rinse ~roll ~row ~rub ~run ~save ~say ~scream ~scrub ~seal ~sell ~send ~serve
  ~set ~settle ~sew ~shake ~share ~shave ~shop ~shout ~show ~shower ~shut ~sign ~sing ~sip ~sit ~skate ~skip ~slam ~sleep ~slice
  ~smile ~smoke ~socialise ~solve ~sort ~speak ~spell ~spend ~spit ~spoon ~spread ~stack ~stand ~start ~stay ~steal ~step ~stick
  ~stir ~stop ~store ~strip ~stroke ~swallow ~swap ~swear ~sweep ~swim ~swing ~switch ~tap ~taste ~take ~talk ~teach ~tell ~test
  ~text ~throw ~tick ~tidy ~tie ~toast ~touch ~trace ~train ~travel ~trim ~try ~turn ~type ~unload ~unlock ~unpack ~use ~vape
  ~vacuum ~wait ~wake ~walk ~wash ~watch ~water ~wave ~wear ~wee ~weigh ~whisper ~wipe ~wrap ~write ~yell ~zip ~babble ~point
  ~transfer ~wean ~latch ~smash ~spoon ~wipe ~wet ~soil ~snatch ~scratch ~pinch ~hide ~nap ~doze ~rise ~attend ~complete ~spend
  ~tolerate ~greet ~introduce ~invite ~visit ~meet ~phone ~telephone ~call ~email ~message ~facetime ~skype ~zoom ~post ~knit
  ~stroke ~walk ~paddle ~dive ~score ~win ~perform ~rehearse ~act ~recall ~recognise ~identify ~tell ~describe ~retell ~write
  ~subtract ~multiply ~divide ~measure ~sequence ~blend ~segment ~pronounce ~sign ~graduate ~pass ~achieve ~gain ~obtain ~hold
  ~keep ~remain ~live ~own ~abstain ~refuse ~remember ~follow ~sit ~bid ~budget ~save ~repay ~withdraw ~deposit ~vote ~cheer
  ~refrain ~avoid ~manage ~reach ~hand ~stop ~pop ~nip ~show ~log ~download ~install ~upload ~delete ~block ~unfollow ~film
  ~photograph ~caption ~frame ~hang ~screw ~drill ~oil ~plug ~tape ~glue ~stick ~fall ~rise ~drop ~climb ~dip ~double ~halve
  ~inject ~inhale ~swallow ~self-administer ~administer ~prick ~test ~apply ~rub ~moisturise ~floss ~gargle ~blow ~sneeze
`

/** What workers and carers do for a child: tasks with an end. */
const tasks = `
  ~accompany ~advertise ~agree ~allocate ~appoint ~apply ~approve ~arrange ~assemble ~attach ~audit ~authorise ~authorize ~award
  ~book ~brief ~bring ~cancel ~circulate ~claim ~commission ~compile ~complete ~confirm ~contact ~convene ~correct ~countersign
  ~create ~decide ~decorate ~deliver ~demonstrate ~draft ~edit ~enrol ~enroll ~enter ~escort ~exchange ~fast-track ~file ~finalise
  ~finalize ~fund ~furnish ~grant ~hire ~hold ~host ~immunise ~include ~inform ~inspect ~install ~instruct ~interview ~issue
  ~laminate ~launch ~lodge ~log ~mail ~map ~mark ~monitor ~nominate ~note ~notify ~obtain ~observe ~order ~organise ~organize
  ~photocopy ~plot ~prepare ~prescribe ~present ~print ~process ~produce ~provide ~purchase ~query ~record ~recruit ~redecorate
  ~refer ~refund ~register ~remind ~remove ~rent ~replace ~report ~request ~reserve ~research ~review ~scan ~schedule ~screen
  ~secure ~serve ~service ~share ~sign ~submit ~summarise ~supervise ~supply ~swap ~teach ~transcribe ~translate ~transport ~update
  ~upload ~vaccinate ~view ~weigh ~witness ~write ~charge ~measure ~chase ~lead ~run ~cover ~sew ~adopt ~foster ~fit ~rota ~ensure
  ~give ~lend ~read ~go ~draw
`

/** What is so or not so afterwards. */
const states = `~be ~have ~become ~own ~live ~hold ~know ~need`

export const everydayActs = wordSet(everyday)
export const taskActs = wordSet(tasks)
export const stateVerbs = wordSet(states)
