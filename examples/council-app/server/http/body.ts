import type { Context } from 'hono'
import { isJsonObject, type JsonObject } from '../json.ts'
import { Problem } from '../problem.ts'

/** How deep objects and lists may stand in each other. A record needs about ten; whatever walks through one ends by this. */
const maxDepth = 100

/**
 * The body of a request, which has to be a JSON object.
 *
 * @throws Problem 415 where it is not said to be JSON, which a form of another site cannot say; 400 where it is none, or where
 *   parts stand in each other deeper than any record has them.
 */
export async function jsonBody({ req }: Context): Promise<JsonObject> {
  if (!/^application\/json\s*(?:;|$)/i.test(req.header('Content-Type') ?? '')) {
    throw new Problem(415, 'not-json', 'Send it as application/json')
  }
  const body = parsed(await req.text())
  if (isDeeperThan(maxDepth, body)) {
    throw new Problem(400, 'too-deep', `Nothing may stand more than ${maxDepth} levels deep in a record`)
  }
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

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isDeeperThan(levels - 1, member)))
