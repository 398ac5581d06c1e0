import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "object-src 'none'",
  'report-uri /csp-report',
  'report-to csp',
].join('; ')

const never = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']

/** Headers that every answer has, errors included. */
export const securityHeaders =
  (https: boolean): MiddlewareHandler =>
  async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('Content-Security-Policy', policy)
    headers.set('Reporting-Endpoints', 'csp="/csp-report"')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-Frame-Options', 'DENY')
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('Permissions-Policy', never.map((name) => `${name}=()`).join(', '))
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000')
    // What is not said to be kept is not kept: answers hold what is written of a child.
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  }
