import { expect, test } from 'vitest'
import { assessing, testLines } from '../../test/outcome-lines.ts'
import { achievable } from './achievable.ts'

/** Answer, the child's age, the need, the text, and other fields. Written for this table; none stands in the corpus. */
testLines(
  achievable,
  `
no | 16 |  | Curtis' reading age to go from 7 years to 16 years by 1 May 2027.
cannot-tell | 16 |  | Curtis' reading age to go from 7 years to 10 years by 1 May 2027.
yes | 16 |  | Curtis' reading age to go from 7 years to 9 years by 1 May 2027.
yes | 14 |  | Missing episodes down from 6 in August to 4 in October. Staff text at 9pm and offer a lift home every time.
no | 14 |  | Staff text Kai at 9pm. Kai comes home every time.
yes | 9 |  | The social worker, who knows him well, will ring the school by 30 October 2026.
cannot-tell | 12 | Does not read at home | Reads 3 books to Sam by 31 January 2027.
no | 12 | Does not read yet | Reads 3 books to Sam by 31 January 2027.
no | 5 |  | Ros to save £100 out of her own earnings by 1 December 2026.
cannot-tell | 16 |  | Ros to save £100 out of her own earnings by 1 December 2026.
no | 15 | Out of school since May | Eight grade 9s in his GCSEs.
cannot-tell | 15 |  | Eight grade 9s in his GCSEs.
yes | 9 |  | Carer to get Mia's hearing test rebooked by Friday.
yes | 9 |  | Could Mrs Pye (teacher) please ring the carer by Friday?
cannot-tell | 7 |  | To be less worried about dogs by Easter so that she can go out with her carers.
yes | 12 | Has not had her eyes tested since 2022 | Foster carer to take Amara to Specsavers on the High Street by 20 October 2026.
yes | 9 |  | Mr Doyle (headteacher) to write to the transport team by 2 October 2026 and give them the new address.
yes | 15 | Suspended four times last year | Suspensions fall from 4 last year to 2 or fewer this year.
yes | 16 |  | Personal adviser to ring the college on Monday 21 September and ask what day induction is.
yes | 7 |  | Social worker to type up the contact notes by 30 September 2026.
yes | 10 |  | IRO to circulate the minutes of the review within 15 working days.
yes | 12 |  | SW to complete the PEP form on the virtual school portal by 9 October 2026.
yes | 13 |  | Admin to update Mosaic with the new placement address by Friday.
yes | 15 |  | SW to make a referral to CAMHS by 1 October 2026.
yes | 15 | Cutting her arms since June | SW to make a referral to CAMHS by 1 October 2026.
yes | 15 | Cutting her arms since June | SW to book Ella on to a bricklaying taster day by 1 October 2026.
yes | 15 |  | Attendance up from 70% to 80% by the end of the spring term.
yes | 6 |  | Ava says please 4 times out of 10 now; by Easter it is 6 out of 10.
yes | 9 |  | With his carer beside him, Max reads one page aloud each night until 18 December 2026.
yes | 14 |  | Key worker to take Kian to the army cadets open evening on 6 October 2026 because he wants to be a soldier.
yes | 10 | Misses her sister | SW to ring Ruby's carer by 25 September 2026 and fix a day for the girls to go swimming together.
yes | 10 | Misses her sister | Carer to buy a new mattress by 25 September 2026.
yes | 16 | Does not know how to use a washing machine | Key worker to show Dean how to set the washing machine on Saturday 26 September 2026.
yes | 1 |  | Health visitor to measure Theo's height and weight on 5 October 2026.
yes | 13 | Has not seen a dentist for two years | Carer to take Ryan to the dentist on 12 October 2026.
yes | 13 | Has not seen a dentist for two years | Teacher to give Ryan a maths workbook by 12 October 2026.
yes | 8 | Scared of the dark and up most of the night | Carer to sign Poppy up for gymnastics by 12 October 2026.
yes | 8 | Scared of the dark and up most of the night | Carer to plug in a night light in Poppy's room by Friday.
yes | 17 | Runs out of money by Wednesday | PA to sit with Dwayne on 28 September and set up a weekly budget on his phone.
yes | 17 | Runs out of money by Wednesday | PA to book Dwayne an eye test by 28 September 2026.
yes | 16 | Speaks very little English | SW to enrol Ali on the ESOL class at the college by 5 October 2026.
yes | 16 | Speaks very little English | SW to buy Ali football boots by 5 October 2026.
yes | 14 | Found in Leeds with two adults after going missing | Carer to ring Nadia at 9pm each evening until 30 November 2026 and write down where she is.
yes | 6 | Cannot say his own name clearly | Speech therapist to show the teaching assistant three mouth exercises by 15 October 2026.
yes | 12 |  | Foster carer will buy Priya a prayer mat by 30 September 2026, as she asked for one.
yes | 11 |  | Aunt Bev drives him to judo each Thursday, last one 17 December 2026.
yes | 7 |  | Mrs Grant (ELSA) to see Oscar on Tuesdays, last one 15 December 2026, to help him say when he is sad.
yes | 4 |  | Nursery key worker to read one story to Lily each morning until 18 December 2026.
yes | 15 |  | Mr Khan to give Leon the coursework sheet by 2 October 2026, because he lost his in the move.
yes | 15 | Bullied about her weight | School nurse to weigh Beth and go through a food diary with her on 8 October 2026.
yes | 10 |  | Spelling test score up from 4 to 6 out of 10 by half term.
yes | 17 |  | PA to post the provisional licence form with him on 1 October 2026.
yes | 8 |  | Foster carer Jan will label Eve's PE kit by Monday.
yes | 8 | Cannot sit still for more than five minutes | Mrs Fell (teaching assistant) gives Rory a wobble cushion and sits next to him at story time, from 5 October until 18 December 2026.
yes | 9 |  | SW to save the placement plan on LCS by 25 September 2026.
yes | 9 |  | Team manager to sign off the assessment on the system by 25 September 2026.
yes | 9 |  | Business support to send out the minutes by 25 September 2026.
yes | 9 |  | IRO to record the midway review on the system.
yes | 9 |  | SW to complete case recording within 48 hours of each visit.
yes | 9 |  | Duty worker to close the referral on Liquidlogic by Friday.
yes | 14 |  | Reviewing officer to submit the monitoring form by 30 September 2026.
yes | 14 |  | SW to upload the photographs of Dad's village so that Sami can print them for his wall.
yes | 9 |  | SW to give the new carers the healthcare plan by 25 September 2026.
yes | 9 |  | SW to give the new carers the healthcare plan by 25 September 2026 so that they know about his nut allergy.
yes | 7 |  | Health visitor to ring the surgery after each appointment and tell the foster carer what was said.
yes | 10 |  | Miss Okoro (form tutor) to email the carer every Friday with the merits won that week.
yes | 15 |  | Carer and Tia to open a savings account at the Halifax by 30 October 2026.
yes | 15 | Has never had any money of her own | Carer and Tia to open a savings account at the Halifax by 30 October 2026.
yes | 17 |  | PA to meet Jaden at the job centre on 2 October 2026 and go through the form with him.
yes | 13 | Hurt by her stepfather | SW to ring the officer in the case on the first Monday of each month, first call 5 October 2026, and tell Amy what was said.
yes | 14 |  | Attendance rises from 12% to 25% by half term.
yes | 9 |  | Reading age goes up from 6 years 4 months to 7 years by July 2027.
yes | 9 |  | Number of meltdowns falls from 5 a week to 3 a week by Christmas.
yes | 9 |  | He manages two minutes of toothbrushing now; three minutes by Christmas.
yes | 9 |  | Currently joins in PE once a week. By Easter, twice a week.
yes | 7 |  | Using a number line, Rosa adds two numbers up to 20 in 8 sums out of 10 by Easter.
yes | 7 |  | Rosa reads the menu aloud with help from her teaching assistant by Easter.
yes | 15 |  | Ben's tutor helps him write the email by 9 October 2026.
yes | 15 |  | School to give Ben a locker next to his form room by 9 October 2026.
yes | 15 |  | Social worker to ask Mum to sign the trip form by 1 December 2026.
yes | 11 |  | SW to post the passport form by 1 December 2026 because the school trip to France is in May.
yes | 16 |  | Key worker to show Mo the 36 bus route on 26 September 2026. He gets lost in town.
yes | 16 | Stole from the corner shop twice in June | Dentist to see Mo by 9 October 2026.
yes | 12 | Stammers, and will not answer the register | Carer to take Jess for new school shoes by 9 October 2026.
yes | 12 | Stammers, and will not answer the register | Teacher to let Jess hold up a card at registration, starting 21 September 2026 and looked at again on 23 October 2026.
yes | 5 | Has not been immunised | Carer to buy Max a scooter by 9 October 2026.
yes | 5 | Has not been immunised | Carer to take Max to the surgery for his MMR on 9 October 2026.
yes | 17 | Does not know if he can stay with his foster carers at 18 | PA to book Omar a hearing test by 9 October 2026.
yes | 17 | Does not know if he can stay with his foster carers at 18 | PA to go through the Staying Put leaflet with Omar and his carers on 9 October 2026.
yes | 10 | Misses halal food | Carer to take Yusuf to the butcher on Lumb Lane on Saturdays, first time 3 October 2026.
yes | 10 | Misses halal food | Carer to sort Yusuf's eye test by 3 October 2026.
yes | 7 |  | SENCO to meet the class teacher on 25 September 2026 and hand over the sensory checklist.
yes | 15 |  | Advocate to visit Kelis at school on 1 October 2026.
yes | 15 |  | Advocate to visit Kelis at school on 1 October 2026, as she says nobody listens to her in meetings.
yes | 13 |  | Mr Patel (social worker) will take Dean to see his new school on 1 October 2026.
yes | 13 |  | Mr Patel (social worker) will take Dean to see his new school on 1 October 2026 so that it is not strange on his first day.
yes | 1 |  | SW to file the special guardianship report with the court by 12 December 2026.
yes | 1 | Grandmother wants to bring her up | SW to file the special guardianship report with the court by 12 December 2026.
yes | 3 |  | Family support worker to visit the home on Tuesdays and Thursdays until 18 December 2026.
yes | 3 | Goes to bed in her clothes; no bedtime | Family support worker to be at the house at 7pm on Tuesdays until 18 December 2026 and do the bedtime with Mum.
yes | 3 | Goes to bed in her clothes; no bedtime | SW to send Mum a list of local toddler swimming pools by 18 December 2026.
yes | 17 |  | Leaving care PA will drive Rhea to her new flat on 2 November 2026 and put the bed together with her.
yes | 16 |  | PA to update the pathway plan on the system by 2 October 2026.
yes | 16 |  | PA to write the pathway plan with Lee at the café on 2 October 2026.
yes | 16 |  | Clerk to file last year's reports.
yes | 10 | Cannot tell the time; late home every day | Carer Meg to give Ty a watch by Saturday and practise o'clock and half past with him at breakfast.
yes | 12 |  | Contact supervisor to collect Bella from school at 3.15 on 3 October 2026.
yes | 8 |  | Foster carer to book swimming lessons by 3 October 2026.
yes | 8 |  | Foster carer to book swimming lessons by 3 October 2026 because the family are going to the lake in May.
yes | 8 |  | Swims one width without a float by 18 December 2026. Uses a float for half of it now.
yes | 15 |  | Residential manager to write the risk assessment for the camping trip by 3 October 2026.
yes | 15 |  | Miss Lyle (careers adviser) to see Jordan on 6 October 2026 and print three apprenticeship adverts with him.
yes | 15 | No idea what to do after Year 11 | Miss Lyle (careers adviser) to see Jordan on 6 October 2026 and print three apprenticeship adverts with him.
yes | 11 | Lost a stone since coming into care | Eats half of what is on his plate at tea on five days out of seven by half term; two days out of seven last week.
yes | 0 |  | Foster carer gives Bea tummy time for ten minutes twice a day until 1 December 2026.
yes | 2 |  | Kit says four words now and ten by Christmas.
yes | 15 | Smokes ten a day | Down to six cigarettes a day by 30 October 2026 with patches from the school nurse.
yes | 13 |  | Reading | {"who":"Tilly with her mentor","what":"reads two pages aloud each Friday","by":"18 December 2026","measure":"two pages"}
yes | 9 |  | Teeth | {"who":"Foster carer","what":"book Jon in at the dentist on Castle Road","by":"2026-10-02","measure":"date in the diary"}
yes | 9 |  | CAMHS | {"who":"Social worker","what":"chase the referral","by":"2026-10-02"}
yes | 12 |  | Attendance | {"who":"Ella","by":"end of autumn term","measure":"90%","baseline":"82%"}
yes | 12 |  | Spelling | {"what":"spells 14 of the 20 Year 5 words","by":"18 December 2026","baseline":"9 of 20"}
yes | 15 |  | Bank account | {"who":"PA and Kian","what":"go to Lloyds with his passport","by":"9 October 2026","why":"his first wages are due in November"}
yes | 15 |  | Paperwork | {"who":"SW","what":"update the front sheet on the system","by":"9 October 2026","why":"audit"}
yes | 15 |  | Supervision notes | {"who":"Team manager","what":"type up and save to the file","by":"9 October 2026"}
yes | 8 |  | Bedtime | {"who":"Carer (Marie)","what":"read one story with the lamp on","by":"first night 21 September 2026","measure":"tick on the chart","why":"Ava is frightened when the light goes out"}
yes | 8 |  | Bedtime | {"who":"Ava","what":"stays in bed 4 nights out of 7","by":"half term","baseline":"1 night out of 7"}
yes | 8 |  | Swimming | {"who":"Ava","what":"25 metres","by":"Easter","measure":"badge","baseline":"15 metres"}
yes | 16 |  | Leaving care worker to go with Abi to look round three hostels by 30 October 2026, so she can say which she would pick.
yes | 14 |  | SW to write to Kay's sister's carers by 2 October 2026 and ask for two calls a week.
yes | 9 |  | Cooks a roast dinner with his carer on 6 December 2026.
yes | 14 |  | Mr Singh texts the carer by 9.15 if Jo is not in, until 18 December 2026.
yes | 14 |  | In registration by 8.45 on four days a week until 18 December 2026; Mr Singh walks her in from the gate.
yes | 14 |  | Jo and her carer bake one thing from the Caribbean cook book every Sunday, last one 13 December 2026.
yes | 14 |  | Jo and her carer bake one thing from the Caribbean cook book every Sunday, last one 13 December 2026. Jo's idea.
no | 10 |  | Liam will never hit his sister again.
no | 8 |  | Attend school 100% of the time until July 2027.
no | 15 | Suspended four times last year | No more suspensions for the rest of Year 11.
no | 3 |  | Mum will stop drinking by Christmas.
no | 3 |  | Parents will stay together and provide a stable home.
no | 17 |  | The council will give Reece a flat by 1 March 2027.
no | 16 |  | The police will charge Mr Bell by 30 October 2026.
no | 8 |  | The judge will order that Tia lives with her grandmother by December 2026.
no | 6 |  | Archie will cook his own tea on the hob by Christmas.
no | 4 |  | Mia will manage her own pocket money budget by the end of Reception.
no | 7 |  | Noah will travel to school on the train by himself by 1 November 2026.
no | 2 |  | Isla will write her name by 31 October 2026.
no | 12 |  | Ben will move from 5% to 100% attendance by half term.
no | 15 | Cannot read | Josh gets grade 7 in GCSE English by November 2026.
no | 13 |  | All health needs will be fully met.
no | 5 |  | Jack will always tell the truth.
no | 16 |  | Amir will be completely independent by 1 January 2027.
no | 15 |  | Attend every lesson without fail until Easter.
no | 13 |  | Erin's behaviour will be perfect at all times.
no | 2 |  | The adopters will love Daisy forever.
no | 9 |  | Dad will be released from prison by Easter 2027.
no | 10 | No hobbies, bored at weekends | Aaron gets 100% in every spelling test.
no | 16 |  | Will always make positive choices.
no | 10 |  | Jaden to pass his driving test by 31 March 2027.
no | 5 |  | Ella will use the bus to school by herself by July 2027.
no | 3 |  | Toby will read a chapter book on his own by Christmas.
no | 6 |  | Sam will pay his own phone bill each month.
no | 5 |  | Lola will stay at home alone after school until her carer gets back from work.
no | 1 |  | Finn will say sorry when he has hurt another child.
no | 2 |  | Birth parents will remain together.
no | 9 |  | Mum will leave her partner by Christmas.
no | 13 |  | The tribunal will allow her appeal by 1 December 2026.
no | 16 |  | Council to house Leah and the baby in a two-bedroom flat by her 17th birthday.
no | 13 |  | Stepfather will be sent to prison.
no | 13 | Hurt by her stepfather | Stepfather will be found guilty by March 2027.
no | 12 |  | Zero fixed-term exclusions in the spring term.
no | 12 |  | There will be no more missing episodes.
no | 12 |  | Completes every piece of homework on time.
no | 12 |  | Sleeps through every single night.
no | 12 |  | Nothing will upset him at contact.
no | 12 |  | Behaviour will be perfect.
no | 14 | Attendance 12% this term | Attendance 95% by the end of this term.
no | 14 |  | Attendance rises from 12% to 98% by half term.
no | 9 |  | Number of meltdowns falls from 2 a week to 5 a week.
no | 5 |  | Speaks no English now. By half term he holds a full conversation with any adult in fluent English.
no | 8 |  | Knows five letters. By Christmas reads the whole of Matilda by himself.
no | 13 |  | Dean will make lots of new friends and everyone will like him.
no | 1 |  | Grandmother will be granted a special guardianship order by 12 December 2026.
no | 14 |  | The Crown Prosecution Service will drop the case.
no | 11 |  | Ofsted will rate the home good by Christmas.
no | 9 |  | Mum stays off heroin until Easter.
no | 9 |  | Dad turns his life around.
no | 3 |  | Parents to always put the children first.
no | 17 | Has never lived alone | Rhea will be fully independent by Friday.
no | 10 | Cannot tell the time; late home every day | Ty will be home on time every single day.
no | 0 |  | Bea walks to nursery on her own by 1 December 2026.
no | 2 |  | Kit reads a story book to his carer by Christmas.
no | 3 |  | Esme will understand and keep all the house rules at all times.
no | 15 |  | No smoking, no drinking, no drugs from now on.
no | 15 | Smokes ten a day | Gives up smoking completely by Monday.
no | 12 |  | Attendance | {"who":"Ella","by":"end of autumn term","measure":"100%","baseline":"45%"}
no | 12 |  | Attendance | {"who":"Ella","by":"end of autumn term","measure":"98%","baseline":"12%"}
no | 12 |  | Spelling | {"what":"spells 6 of the 20 words","by":"18 December 2026","baseline":"9 of 20","measure":"score goes up"}
no | 8 |  | Bedtime | {"who":"Ava","what":"never gets out of bed","by":"half term"}
no | 14 |  | Kay's sister's carers will always say yes.
no | 14 |  | Gran will be allowed to adopt her by the summer.
no | 6 |  | Ali to take himself to the dentist by 30 October 2026.
no | 6 |  | Manages his own inhaler at school with nobody reminding him, every day, from now on.
no | 6 |  | Can say all his times tables up to 12 by Christmas.
no | 4 |  | Writes a page about his weekend by half term.
no | 4 |  | Ties her own laces by Christmas.
no | 12 |  | Lives on her own by Easter.
no | 11 |  | Gets a part-time job at the café by Christmas.
no | 9 |  | Cooks a roast dinner for six by himself by Christmas.
no | 8 |  | Flies to Lagos alone to see his father at Easter.
cannot-tell | 14 |  | Anger management.
cannot-tell | 11 |  | Play therapy to start in the new year.
cannot-tell | 13 |  | Improve self-esteem and resilience.
cannot-tell | 16 |  | PA to offer ongoing support around independence.
cannot-tell | 5 |  | Continue to monitor.
cannot-tell | 15 |  | CAMHS referral.
cannot-tell | 9 |  | Mentoring once a week with Mr Shaw.
cannot-tell | 17 |  | Attend the eight-week budgeting programme.
cannot-tell | 17 |  | Attend the eight-week budgeting programme so that she can pay her own rent in March.
cannot-tell | 14 |  | Kian writes a shopping list on his own by 1 December 2026.
cannot-tell | 14 |  | Kian joins the army cadets by 1 December 2026. He wants to be a soldier.
cannot-tell | 10 |  | Contact with mum.
cannot-tell | 10 |  | Sibling contact to continue.
cannot-tell | 10 |  | Contact will be positive.
cannot-tell | 10 | Misses her sister | Ruby and her sister meet at soft play on the first Sunday of the month, first one 4 October 2026.
cannot-tell | 9 |  | Hearing test to be arranged.
cannot-tell | 9 |  | Speech and language therapy to be provided.
cannot-tell | 9 |  | 1:1 support in class.
cannot-tell | 9 |  | Youth worker input twice a week.
cannot-tell | 16 |  | Independent living skills course.
cannot-tell | 16 |  | Improve independent living skills.
cannot-tell | 13 |  | Health needs met.
cannot-tell | 13 |  | Dentist appointment booked for 12 October 2026.
cannot-tell | 12 |  | I want to see my nan more.
cannot-tell | 12 |  | She would like to learn the guitar.
cannot-tell | 12 |  | Mum would like more contact.
cannot-tell | 12 |  | To be happy and settled in placement.
cannot-tell | 11 |  | Year 6 SATs on 10 May 2027.
cannot-tell | 18 |  | Secure a tenancy by his 19th birthday.
cannot-tell | 18 | Sleeping on friends' sofas | Secure a tenancy by his 19th birthday.
cannot-tell | 14 |  | Drug and alcohol service.
cannot-tell | 7 |  | ELSA.
cannot-tell | 7 |  | Oscar will express his feelings appropriately.
cannot-tell | 15 |  | Hand in coursework by 4 December 2026.
cannot-tell | 13 | Falls asleep in class | In bed with lights out by 10pm on 4 school nights out of 5 until half term.
cannot-tell | 13 | Walks out of lessons | Erin stays in maths for the full hour on 3 days out of 5 by Christmas.
cannot-tell | 9 |  | Update on progress at the next review.
cannot-tell | 10 | No hobbies, bored at weekends | Aaron goes to the Saturday football club 6 times before Christmas.
cannot-tell | 17 |  | Provisional licence.
cannot-tell | 13 | Wants friends; eats alone | By the end of Year 9, Hana will have joined one lunchtime club and gone to it four weeks running.
cannot-tell | 8 | Cannot sit still for more than five minutes | Rory sits on the carpet for ten minutes at story time without leaving, four days out of five, by Easter.
cannot-tell | 13 |  | Will make good progress in all areas.
cannot-tell | 16 |  | Will be supported to make positive choices.
cannot-tell | 10 |  | To develop her social skills.
cannot-tell | 12 |  | Can now tie his laces but needs reminding.
cannot-tell | 11 |  | Occupational therapy.
cannot-tell | 11 |  | Therapeutic input as and when required.
cannot-tell | 11 |  | Weekly sessions with a mentor.
cannot-tell | 11 |  | Weekly sessions with a mentor so she has somebody to talk to about school.
cannot-tell | 16 |  | Careers advice.
cannot-tell | 15 |  | Support from the youth offending team.
cannot-tell | 12 |  | Direct work.
cannot-tell | 12 |  | Bereavement counselling to be explored.
cannot-tell | 12 | Father died in May | Bereavement counselling to be explored.
cannot-tell | 12 | Father died in May | Driving theory book to be bought.
cannot-tell | 6 |  | Respite.
cannot-tell | 6 |  | Overnight short breaks twice a month.
cannot-tell | 9 |  | Contact with grandparents, monthly.
cannot-tell | 9 |  | Finish the 12-session parenting programme.
cannot-tell | 15 |  | Substance misuse work.
cannot-tell | 14 |  | Complete the six-week Staying Safe course.
cannot-tell | 14 |  | Complete the six-week Staying Safe course so that he knows who to ring when a stranger messages him.
cannot-tell | 13 |  | Life story work to be completed.
cannot-tell | 9 |  | Ensure file is up to date.
cannot-tell | 17 |  | Jaden to get a full-time job by 31 March 2027.
cannot-tell | 17 |  | Jaden to pass his driving test by 31 March 2027.
cannot-tell | 4 |  | Ivy will put on her own shoes by Easter.
cannot-tell | 11 |  | Theo walks to school by himself on three days a week by half term.
cannot-tell | 9 |  | Mum to attend the parenting group each Tuesday until 15 December 2026.
cannot-tell | 9 |  | Dad to visit every Saturday.
cannot-tell | 7 |  | Rosa uses the toilet independently.
cannot-tell | 15 |  | Ben emails his own teacher about the homework by 9 October 2026.
cannot-tell | 15 |  | Social worker to support.
cannot-tell | 15 |  | School to support with behaviour.
cannot-tell | 15 |  | Placement to be found.
cannot-tell | 15 |  | Social worker to find a long-term placement by 1 December 2026.
cannot-tell | 15 |  | Social worker to get Mum to agree to the school trip.
cannot-tell | 11 |  | Passport to be obtained.
cannot-tell | 11 |  | Passport needed for the school trip to France.
cannot-tell | 14 |  | He says he would like to see his brother.
cannot-tell | 14 |  | My choice is to stay with Jan until I finish college.
cannot-tell | 14 |  | School would like him to be more punctual.
cannot-tell | 14 |  | Leo picks the meal on Fridays, as he asked at his review.
cannot-tell | 16 |  | Needs to be safe.
cannot-tell | 16 |  | Address offending behaviour.
cannot-tell | 16 | Stole from the corner shop twice in June | Address offending behaviour.
cannot-tell | 16 | Stole from the corner shop twice in June | Mo says sorry to the shopkeeper face to face by 9 October 2026.
cannot-tell | 14 |  | By the end of Key Stage 4, Grace will be able to travel to college on the bus without an adult.
cannot-tell | 17 |  | YP is able to make informed choices about relationships.
cannot-tell | 6 | Finds it hard to wait | Given a sand timer, Alfie waits for his turn at the slide for one minute on 4 playtimes out of 5 by Christmas.
cannot-tell | 11 |  | Communication and interaction.
cannot-tell | 7 |  | 15 hours of teaching assistant time per week.
cannot-tell | 7 |  | Access to a quiet space and a key adult.
cannot-tell | 7 |  | Staff to be aware of her needs.
cannot-tell | 16 |  | To have a better understanding of healthy relationships.
cannot-tell | 16 | Has been hit by her last two boyfriends | To have a better understanding of healthy relationships.
cannot-tell | 9 |  | Placement stability.
cannot-tell | 9 |  | Child to remain in current placement.
cannot-tell | 12 |  | The plan is for long-term foster care.
cannot-tell | 15 |  | Advocacy service.
cannot-tell | 15 |  | Refer to advocacy.
cannot-tell | 13 |  | New school to be identified.
cannot-tell | 13 |  | School place to be confirmed by 1 October 2026.
cannot-tell | 13 |  | Dean settles in his new school.
cannot-tell | 13 | Knows nobody at his new school | Dean has lunch with two boys from his class at least three days a week by half term.
cannot-tell | 1 |  | Special guardianship to be considered.
cannot-tell | 9 |  | Dad to provide three clean drug tests by 18 December 2026.
cannot-tell | 3 |  | Parents to engage with professionals.
cannot-tell | 3 |  | Parents to work openly and honestly with the local authority.
cannot-tell | 3 |  | Home visits as required.
cannot-tell | 17 |  | Rhea has the keys to her flat by 2 November 2026.
cannot-tell | 17 |  | Floating support.
cannot-tell | 17 |  | Tenancy support worker.
cannot-tell | 17 |  | Preparation for independence.
cannot-tell | 17 | Has never lived alone | Preparation for independence.
cannot-tell | 17 | Has never lived alone | Rhea spends three nights on her own in the training flat by 18 December 2026.
cannot-tell | 16 |  | Pathway plan to be completed.
cannot-tell | 16 |  | Case summary to be updated.
cannot-tell | 16 |  | Minutes to be circulated.
cannot-tell | 10 | Cannot tell the time; late home every day | Ty is home by 5pm on 4 school days out of 5 by half term.
cannot-tell | 12 |  | Bella to be happy with her contact arrangements.
cannot-tell | 12 |  | Contact arrangements to be reviewed.
cannot-tell | 12 |  | Supervised contact once a fortnight.
cannot-tell | 12 |  | Supervised contact once a fortnight so that Bella can see her dad and feel safe.
cannot-tell | 12 |  | Bella sees her dad at the contact centre on 3 October 2026.
cannot-tell | 8 |  | Swimming lessons.
cannot-tell | 8 |  | Swimming lessons to be booked by 3 October 2026.
cannot-tell | 8 |  | Swims one width without a float by 18 December 2026. He has asked to go on the raft with the others.
cannot-tell | 15 |  | Ensure that all professionals share information.
cannot-tell | 15 |  | Team around the child to meet regularly.
cannot-tell | 15 |  | Risk assessment to be completed.
cannot-tell | 15 |  | Jordan wants a Saturday job.
cannot-tell | 15 |  | Jordan's wish is to live nearer his nan.
cannot-tell | 15 |  | Ask Jordan what he wants to do after Year 11.
cannot-tell | 15 |  | Jordan's views to be sought.
cannot-tell | 15 |  | Careers adviser.
cannot-tell | 11 | Lost a stone since coming into care | Eats half of what is on his plate at tea on five days out of seven by half term.
cannot-tell | 11 | Lost a stone since coming into care | Monitor weight.
cannot-tell | 11 | Lost a stone since coming into care | Laptop to be ordered.
cannot-tell | 11 |  | Weight to be monitored.
cannot-tell | 2 |  | Kit says ten words by his second birthday.
cannot-tell | 15 | Smokes ten a day | Smokes less.
cannot-tell | 13 |  | Reading | {"who":"Tilly","what":"reads to the class for two minutes","by":"18 December 2026","measure":"Miss Hart times it","why":"she wants the part in the play"}
cannot-tell | 9 |  | CAMHS | {"who":"","what":"","by":"ongoing"}
cannot-tell | 9 |  | Therapy | {"who":"TBC","by":"TBC","measure":"TBC"}
cannot-tell | 9 |  | Behaviour | {"who":"All","what":"consistent boundaries","by":"ongoing","measure":"less incidents"}
cannot-tell | 9 |  | Education | {"who":"School","what":"support","by":"next PEP"}
cannot-tell | 12 |  | Attendance | {"who":"Ella","by":"end of autumn term","measure":"better","baseline":"45%"}
cannot-tell | 15 |  | Confidence | {"who":"YP","what":"build confidence","by":"ongoing","measure":"feels better"}
cannot-tell | 8 |  | Bedtime | {"who":"Ava","what":"in bed by 8pm on five nights out of seven","by":"half term","measure":"chart","why":"she is too tired to learn"}
cannot-tell | 8 |  | Swimming | {"who":"Ava","what":"25 metres","by":"Easter","measure":"badge","baseline":""}
cannot-tell | 13 |  | Youth club, counselling and mentoring.
cannot-tell | 13 |  | Access to CAMHS.
cannot-tell | 13 |  | Engage with CAMHS.
cannot-tell | 13 |  | Attend all CAMHS appointments.
cannot-tell | 13 |  | Psychological therapy for complex trauma.
cannot-tell | 13 |  | Jess to attend ELSA sessions.
cannot-tell | 13 |  | Keyworker sessions to take place weekly.
cannot-tell | 13 |  | Education, health and care needs assessment.
cannot-tell | 13 |  | Parenting assessment of Mum.
cannot-tell | 5 |  | Nurture group from January 2027.
cannot-tell | 5 |  | Health visitor support.
cannot-tell | 5 |  | Portage.
cannot-tell | 16 |  | Edge of care team involvement.
cannot-tell | 16 |  | Housing support to be provided by the leaving care service.
cannot-tell | 16 |  | Abi to view three hostels by 30 October 2026.
cannot-tell | 16 |  | Abi to view three hostels by 30 October 2026 as her room at Elm House closes at Christmas.
cannot-tell | 14 |  | Contact arrangements will be kept under review.
cannot-tell | 14 |  | Ensure contact is safe and enjoyable for all.
cannot-tell | 14 |  | Two calls a week with her sister, Tuesdays and Sundays, last one 20 December 2026, because they have been split up.
cannot-tell | 14 |  | Kay's sister's carers to let the girls talk twice a week.
cannot-tell | 14 |  | Kay visits her sister on the first Sunday of the month, first visit 4 October 2026.
cannot-tell | 14 |  | Gran to be assessed as a carer by 30 November 2026.
cannot-tell | 6 |  | Knows the 2 times table by Easter.
cannot-tell | 16 |  | Passes four GCSEs by August 2027.
cannot-tell | 3 |  | Out of nappies in the day by Easter.
cannot-tell | 3 |  | Counts to five by Easter.
cannot-tell | 14 |  | In registration by 8.45 on four days a week until 18 December 2026, ticked by Mr Singh.
cannot-tell | 14 |  | Mr Singh pleased with her progress.
cannot-tell | 14 |  | Mr Singh met with Mum on 1 September 2026.
cannot-tell | 14 |  | Meeting held with Mr Singh.
cannot-tell | 14 |  | Everyone to work together.
`,
)

const assess = assessing(achievable)

test('says where it comes from, why, and what to ask', () => {
  const text = 'Zac will never hit his sister again.'
  const { evidence, reason, ask } = assess(text)
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['never hit'])
  expect(reason).toBe('Leaves no room for a single bad day, which nobody can promise.')
  expect(ask).toBe('How often would be good enough for now?')
})

test('a field is named as where it comes from', () => {
  const { evidence } = assess('Spelling', { what: 'spells 14 words', baseline: '9 of 20' })
  expect(evidence).toEqual([{ in: 'baseline', start: 0, end: 7 }])
})

test('asks nothing where the answer is yes', () => {
  expect(assess('Carer to book the dentist')).not.toHaveProperty('ask')
})

test('any text is taken', () => {
  for (const text of ['', ' ', '.', '“', '100%', 'from 5 to', 'with'])
    expect(
      assess(text, { who: text, what: text, baseline: text }, { need: text, childAge: 3 }).label,
    ).toBeDefined()
})

test('nothing is known to be beyond an age that is not known', () => {
  expect(assess('Ties her own laces').label).toBe('cannot-tell')
  expect(assess('Ties her own laces', {}, { childAge: 3 }).label).toBe('no')
})
