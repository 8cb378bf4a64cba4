// What the service is told from outside, all of it in the environment.

const number = (name, value, least, most) => {
  const read = Number(value)
  if (!Number.isInteger(read) || read < least || read > most) {
    throw new Error(`${name}: expected a whole number from ${least} to ${most}`)
  }
  return read
}

/** The settings, from the environment that is given. */
export function settings(env = process.env) {
  return {
    /** A PostgreSQL database; without one, the same SQL runs in this process and is kept in `dataFolder`. */
    databaseUrl: env.DATABASE_URL || undefined,
    dataFolder: env.DATA_FOLDER || 'data',
    host: env.HOST || '127.0.0.1',
    port: number('PORT', env.PORT ?? '3000', 0, 65535),
    /** The largest record that is taken, in bytes. */
    bodyLimit: number('BODY_LIMIT', env.BODY_LIMIT ?? String(4 << 20), 1024, 64 << 20),
    logLevel: env.LOG_LEVEL || 'info',
    /** Behind a proxy that ends TLS the cookie is sent over HTTPS only. */
    secureCookies: env.SECURE_COOKIES === 'true',
  }
}
