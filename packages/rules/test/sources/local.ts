import { always, local, must, type RuleSource, review, should } from './rule-source.ts'

const handbook = 'IRO Handbook 2010'
const act2017 = 'Children and Social Work Act 2017'

/** The working table has a month where a rule has its first day. */
const fromMonth = (source: RuleSource): RuleSource => ({
  ...source,
  differs: 'The working table gives a month, and the rule counts from its first day',
})

/** On what the rules of this part rest. */
export const localSources: Readonly<Record<string, RuleSource>> = {
  'wirral-2019/yearly-reassessment': fromMonth(
    local('t-reassess-annual', 'read', '2018-09-01', review, 's.6'),
  ),
  'wirral-2019/health-told-in-48-hours': fromMonth(
    local('t-health-48h', 'read', '2019-07-01', review, 's.9'),
  ),
  'wirral-2019/adviser-visits-46-days': fromMonth(local('t-pa-46d', 'read', '2019-07-01', review, 's.9')),
  'wirral-2019/iro-view': fromMonth(local('iro-view-recorded', 'read', '2019-07-01', review, 's.8')),
  'wirral-2019/property-pool-plus': local('pw-pool-plus', 'read', always, 'Property Pool Plus policy'),
  'wirral-2019/worker-caseload': fromMonth(local('worker-caseload', 'read', '2019-07-01', review, 'ss.6, 8')),
  'service-level/iro-caseload': should('iro-caseload', 'secondary', always, handbook, 'para 7.15'),
  'service-level/kinship-local-offer': must(
    'kinship-local-offer',
    'read',
    '2026-06-29',
    'Children’s Wellbeing and Schools Act 2026',
    's.5',
  ),
  'service-level/care-leavers-local-offer': must('pw-local-offer', 'secondary', always, act2017, 's.2'),
  'service-level/corporate-parenting': must('pw-corporate-principles', 'read', always, act2017, 's.1'),
}
