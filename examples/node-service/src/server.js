// Starts the service, evaluates what a crash left behind, and stops without losing what is being answered.

import { application } from './app.js'
import { settings } from './config.js'
import { open } from './database.js'
import { evaluatePending } from './evaluation.js'

export async function start(config = settings(), stream) {
  const lost = { warn: (message) => running?.app.log.warn(message) }
  const database = await open(config, lost)
  const running = await application(database, config, stream)
  const { app, records } = running
  const count = await evaluatePending(records)
  if (count > 0) app.log.info({ count }, 'versions evaluated that had not been')
  await app.listen({ host: config.host, port: config.port })
  const stop = async () => {
    await app.close()
    await database.close()
  }
  return { app, records, stop }
}

if (import.meta.filename === process.argv[1]) {
  const { app, stop } = await start()
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      app.log.info('stopping')
      stop().then(() => process.exit(0), () => process.exit(1))
    })
  }
}
