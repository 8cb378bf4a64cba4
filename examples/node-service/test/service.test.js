// Everything, on both databases.

import { after, describe } from 'node:test'
import { access } from './suites/access.js'
import { api } from './suites/api.js'
import { faults } from './suites/faults.js'
import { journeys } from './suites/journeys.js'
import { embedded, postgres } from './support/homes.js'

const homes = [await embedded(), await postgres()]
for (const home of homes) {
  describe(home.name, () => {
    for (const suite of [api, access, faults, journeys]) describe(suite.name, () => suite(home))
    after(() => home.remove())
  })
}
