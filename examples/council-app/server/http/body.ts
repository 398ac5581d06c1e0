import type { Context } from 'hono'
import { isJsonObject, type JsonObject } from '../json.ts'
import { Problem } from '../problem.ts'

/**
 * The body of a request, which has to be a JSON object.
 *
 * @throws Problem 415 where it is not said to be JSON, which a form of another site cannot say; 400 where it is none.
 */
export async function jsonBody({ req }: Context): Promise<JsonObject> {
  if (!/^application\/json\s*(?:;|$)/i.test(req.header('Content-Type') ?? '')) {
    throw new Problem(415, 'not-json', 'Send it as application/json')
  }
  const body = parsed(await req.text())
  if (isJsonObject(body)) return body
  throw new Problem(400, 'not-json', 'Send a JSON object')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
