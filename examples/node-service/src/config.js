// What the service is told from outside, all of it in the environment.

const number = (name, value, least, most) => {
  const read = Number(value)
  if (!Number.isInteger(read) || read < least || read > most) {
    throw new Error(`${name}: expected a whole number from ${least} to ${most}`)
  }
  return read
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'silent']

const level = (value) => {
  // The finer levels of the libraries below are not the service's to vouch for.
  if (!LEVELS.includes(value)) throw new Error(`LOG_LEVEL: expected one of ${LEVELS.join(', ')}`)
  return value
}

const yesOrNo = (name, value) => {
  if (!['true', 'false'].includes(value)) throw new Error(`${name}: expected true or false`)
  return value === 'true'
}

/** The largest record that the library reads, in bytes. */
const LARGEST = 4 << 20

/** The settings, from the environment that is given. */
export function settings(env = process.env) {
  return {
    /** A PostgreSQL database; without one, the same SQL runs in this process and is kept in `dataFolder`. */
    databaseUrl: env.DATABASE_URL || undefined,
    dataFolder: env.DATA_FOLDER || 'data',
    host: env.HOST || '127.0.0.1',
    port: number('PORT', env.PORT || '3000', 0, 65535),
    /** The largest record that is taken, in bytes. */
    bodyLimit: number('BODY_LIMIT', env.BODY_LIMIT || String(LARGEST), 1024, LARGEST),
    logLevel: level(env.LOG_LEVEL || 'info'),
    /** Behind a proxy that ends TLS the cookie is sent over HTTPS only. */
    secureCookies: yesOrNo('SECURE_COOKIES', env.SECURE_COOKIES || 'false'),
  }
}
