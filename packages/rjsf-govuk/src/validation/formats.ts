import { ipv4, isIpv6, isUri, isUriReference, uriTemplate } from './addresses.ts'
import type { Format } from './rule.ts'

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/i
const BETWEEN = /t|\s/i

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? []
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1]
  return days !== undefined && Number(day) >= 1 && Number(day) <= days
}

function isTime(text: string): boolean {
  const [, hour = '99', minute = '', second = ''] = TIME.exec(text) ?? []
  const isLeapSecond = hour === '23' && minute === '59' && second === '60'
  return isLeapSecond || (Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59)
}

function isDateTime(text: string): boolean {
  const [date = '', time = '', ...more] = text.split(BETWEEN)
  return more.length === 0 && isDate(date) && isTime(time)
}

const order = (one: string, other: string): number => (one > other ? 1 : one < other ? -1 : 0)

const compareDates = (one: string, other: string) => (one && other ? order(one, other) : undefined)

function compareTimes(one: string, other: string): number | undefined {
  const [a, b] = [TIME.exec(one), TIME.exec(other)]
  if (a === null || b === null) return undefined
  const digits = ([, hour = '', minute = '', second = '', part = '']: readonly string[]) =>
    hour + minute + second + part
  return order(digits(a), digits(b))
}

function compareDateTimes(one: string, other: string): number | undefined {
  const [[date = '', time = ''], [otherDate = '', otherTime = '']] = [
    one.split(BETWEEN),
    other.split(BETWEEN),
  ]
  const days = compareDates(date, otherDate)
  return days === 0 ? compareTimes(time, otherTime) : days
}

const like = (expression: RegExp): Format => ({ validate: (text: string) => expression.test(text) })

function isExpression(text: string): boolean {
  try {
    new RegExp(text)
    return !/[^\\]\\Z/.test(text)
  } catch {
    return false
  }
}

const word = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const colours =
  'aqua|black|blue|fuchsia|gray|green|lime|maroon|navy|olive|orange|purple|red|silver|teal|white|yellow'
const shade = '\\s*\\b(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])\\b\\s*'
const percent = '\\s*(?:\\d?\\d%|100%)+\\s*'

const pointer = '(?:/(?:[^~/]|~0|~1)*)*'

/** The formats that rjsf’s own validator knows, and what is meant by each: what ajv-formats means, so that both say the same. */
export const formats: Readonly<Record<string, Format | undefined>> = {
  date: { validate: isDate, compare: compareDates },
  time: { validate: isTime, compare: compareTimes },
  'date-time': { validate: isDateTime, compare: compareDateTimes },
  duration: like(/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/),
  email: like(new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`, 'i')),
  hostname: like(
    /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
  ),
  uuid: like(/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i),
  url: like(
    /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{a1}-\u{ffff}]+-)*[a-z0-9\u{a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{a1}-\u{ffff}]+-)*[a-z0-9\u{a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/\S*)?$/iu,
  ),
  uri: { validate: isUri },
  'uri-reference': { validate: isUriReference },
  'uri-template': like(uriTemplate),
  ipv4: like(ipv4),
  ipv6: { validate: isIpv6 },
  'json-pointer': like(new RegExp(`^${pointer}$`)),
  'json-pointer-uri-fragment': like(/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i),
  'relative-json-pointer': like(new RegExp(`^(?:0|[1-9]\\d*)(?:#|${pointer})$`)),
  regex: { validate: isExpression },
  byte: like(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/m),
  int32: {
    type: 'number',
    validate: (value: number) => Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31,
  },
  int64: { type: 'number', validate: Number.isInteger },
  'data-url': like(/^data:([a-z]+\/[a-z0-9-+.]+)?;(?:name=(.*);)?base64,(.*)$/),
  color: like(
    new RegExp(
      `^(?:#?(?:[0-9A-Fa-f]{3}){1,2}\\b|${colours}|rgb\\((?:${shade},${shade},${shade}|${percent},${percent},${percent})\\))$`,
    ),
  ),
}
