// NDJSON in, NDJSON out, from an ES module.  node stream.mjs DAY < records.ndjson > reports.ndjson

import { pipeline } from 'node:stream/promises'
import { evaluateStream } from 'careinquiry'

const [day = ''] = process.argv.slice(2)
await pipeline(process.stdin, evaluateStream({ as_at: day, detail: 'outcomes' }), process.stdout)
