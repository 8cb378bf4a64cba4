// Compiles the styles: the design system with the system's own fonts, and the little that is ours.

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as sass from 'sass'

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { css } = sass.compile(here('styles/app.scss'), { loadPaths: [here('node_modules')], style: 'compressed', quietDeps: true })
mkdirSync(here('public'), { recursive: true })
writeFileSync(here('public/app.css'), css)
copyFileSync(here('styles/icon.svg'), here('public/icon.svg'))
