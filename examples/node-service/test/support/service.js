// The service as tests meet it: over HTTP, in this process or in one of its own.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { hashOf, makeToken } from '../../src/access.js'
import { settings } from '../../src/config.js'
import { start } from '../../src/server.js'

const HOUR = 3_600_000

/** The text of an example record. */
export const example = (name) => readFileSync(new URL(`../../../records/${name}.json`, import.meta.url), 'utf8')

/** A record with next to nothing in it, and what is given. */
export const bare = (recordId, rest = {}) => JSON.stringify({ document_type: 'child', schema_version: '1', record_id: recordId, extracted_on: '2026-03-31', ...rest })

/** The path of a record, or of a part of it. */
export const path = (recordId, part = '') => `/api/records/${encodeURIComponent(recordId)}${part}`

/** `ask(method, path, {token, body, headers})` at a service: the status, the headers, and the body as JSON where it is. */
export function client(url) {
  return async (method, where, { token, body, headers } = {}) => {
    const answer = await fetch(url + where, {
      method, body, redirect: 'manual', signal: AbortSignal.timeout(20_000),
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }), ...headers },
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, json: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined }
  }
}

/** A token that holds for an hour, or as long as told. */
export async function issue(records, role, recordId = null, holds = HOUR) {
  const token = makeToken()
  await records.addToken(hashOf(token), role, recordId, new Date(Date.now() + holds))
  return token
}

/** The service in this process: `ask`, `put`, tokens, and its log's lines. */
export async function serve(env, options = {}) {
  const log = []
  const service = await start(settings({ PORT: '0', ...env }), { stream: { write: (line) => log.push(line) }, ...options })
  const url = `http://127.0.0.1:${service.app.server.address().port}`
  const ask = client(url)
  const worker = await issue(service.records, 'worker')
  return { ...service, url, ask, log, worker, put: (recordId, body, rest) => ask('PUT', path(recordId), { token: worker, body, ...rest }) }
}

/** The file that starts the service. */
export const SERVER = fileURLToPath(new URL('../../src/server.js', import.meta.url))

/** The service in a process of its own, once it listens: `{process, url, exited}`. */
export async function spawnServer(env, file = SERVER) {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit').then(([code]) => code)
  for await (const line of createInterface({ input: child.stdout })) {
    const url = JSON.parse(line).msg.match(/http:\/\/[\d.]+:\d+/)?.[0]
    if (!url) continue
    child.stdout.resume()
    return { process: child, url, exited }
  }
  throw new Error(`expected a service that listens; it ended with ${await exited}`)
}
