// Starts the service, evaluates what was left behind, and stops without losing what is being answered.

import { realpathSync } from 'node:fs'
import { application } from './app.js'
import { settings } from './config.js'
import { open } from './database.js'
import { evaluatePending } from './evaluation.js'

/** How often versions without a report are looked for: one is left when the database is lost between write and evaluation. */
const SWEEP = 60_000
/** How long a request that is being sent is waited for when the service stops. */
const GRACE = 10_000

/**
 * Starts the service. `stream` takes the log's lines instead of standard output; with `signals`, the process stops in good
 * order when it is told to, from before it listens.
 */
export async function start(config = settings(), { stream, sweep = SWEEP, grace = GRACE, signals = false } = {}) {
  let app
  const database = await open(config, () => app?.log.warn('a connection to the database was lost'))
  const running = await application(database, config, stream)
  const { records } = running
  app = running.app

  const evaluateLeft = async () => {
    const { count, refused } = await evaluatePending(records)
    if (count > 0) app.log.info({ count }, 'versions evaluated that had not been')
    if (refused > 0) app.log.warn({ refused }, 'versions that the library refuses')
  }
  await evaluateLeft()

  let sweeping = Promise.resolve()
  const timer = setInterval(() => {
    sweeping = sweeping.then(evaluateLeft).catch((error) => app.log.warn({ err: error }, 'versions may be left without a report'))
  }, sweep)
  /** Answers what is being asked, finishes what is being evaluated, and closes the database. */
  const stop = async () => {
    clearInterval(timer)
    // A server that closes no longer holds a request to its time.
    const late = setTimeout(() => app.server.closeAllConnections(), grace)
    await app.close()
    clearTimeout(late)
    await sweeping
    await database.close()
  }
  if (signals) stopWhenTold(app, stop)
  await app.listen({ host: config.host, port: config.port })
  return { app, records, stop }
}

/** Told again, the process stops at once. */
function stopWhenTold(app, stop) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      app.log.info('stopping')
      stop().then(() => process.exit(0), () => process.exit(1))
    })
  }
}

// Node knows a module by its real path; the service may be started by a link to it.
if (process.argv[1] && import.meta.filename === realpathSync(process.argv[1])) {
  try {
    await start(settings(), { signals: true })
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
