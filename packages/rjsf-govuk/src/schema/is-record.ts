/** Whether a value is an object with members. A `File`, a `Date` or a `Blob` of a host is an answer by itself. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]'
