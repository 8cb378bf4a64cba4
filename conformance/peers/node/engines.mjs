// The engines of Node, each as a function from the text of a record to eight decisions.

import { readFileSync } from 'node:fs'
import { ZenEngine } from '@gorules/zen-engine'
import jsonLogic from 'json-logic-js'
import { Engine } from 'json-rules-engine'
import { evaluate, evaluateAsync } from '../../../bindings/node/lib/index.mjs'
import { MET, RULES, decide, evidenced, excused, lookedAfter, seenLately, toldInTime, NOT_APPLICABLE } from './hand.mjs'

const IDS = Object.keys(RULES)
const OUTCOMES = ['not_met', 'insufficient_evidence', 'justified_departure', 'met', 'not_applicable']
const text = (name) => readFileSync(new URL(`../rules/${name}`, import.meta.url), 'utf8')

function ours(nearMiles, ask) {
  const options = { as_at: '2026-03-31', select: IDS, detail: 'outcomes' }
  if (nearMiles !== 20) options.parameters = { near_max_miles: nearMiles }
  const read = ({ findings }) => {
    const decisions = IDS.map(() => NOT_APPLICABLE)
    for (const { rule, outcome } of findings) {
      const number = IDS.indexOf(rule)
      decisions[number] = Math.min(decisions[number], OUTCOMES.indexOf(outcome))
    }
    return decisions
  }
  return async (record) => read(await ask(record, options))
}

/** One decision graph with an expression a rule. */
function zen(nearMiles) {
  const expressions = text('eight.zen').split(/^\/\/ CI-.*$/m).slice(1).map((one, number) => (
    { id: `${number}`, key: `r${number}`, value: one.replaceAll('NEAR_MILES', nearMiles).replace(/\s+/g, ' ').trim() }))
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in' },
    { id: 'eight', type: 'expressionNode', name: 'eight', content: { expressions } },
    { id: 'out', type: 'outputNode', name: 'out' },
  ]
  const edges = [{ id: '1', sourceId: 'in', targetId: 'eight' }, { id: '2', sourceId: 'eight', targetId: 'out' }]
  const decision = new ZenEngine().createDecision({ nodes, edges })
  return async (record) => {
    const { result } = await decision.evaluate(JSON.parse(record))
    return IDS.map((_, number) => result[`r${number}`])
  }
}

/** Inside a list JSON Logic sees nothing around it: what looks outward is an operator in JavaScript. */
function logic(nearMiles) {
  let child
  const outward = {
    IN_CARE_THEN: (placement) => lookedAfter(child, placement.start_date),
    EXCUSED: (placement) => excused(child, placement),
    TOLD_IN_TIME: toldInTime,
    SEEN_LATELY: (review) => seenLately(child, review),
    EVIDENCED: evidenced,
  }
  const { terms, rules } = JSON.parse(text('logic.json'))
  terms.NEAR_MILES = nearMiles
  for (const [name, ask] of Object.entries(outward)) {
    jsonLogic.add_operation(name.toLowerCase(), function asked() { return ask(this) })
    terms[name] = { [name.toLowerCase()]: [] }
  }
  const written = (part) => {
    if (typeof part === 'string' && part in terms) return written(terms[part])
    if (Array.isArray(part)) return part.map(written)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, written(value)]))
  }
  const logics = IDS.map((id) => written(rules[id]))
  return async (record) => {
    child = JSON.parse(record)
    return logics.map((rule) => jsonLogic.apply(rule, child))
  }
}

/** It has no loops: each rule is a fact that JavaScript works out, and a rule of the engine for each decision about it. */
function rulesEngine(nearMiles) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [id, judge] of Object.entries(RULES)) {
    engine.addFact(id, async (_, almanac) => judge(await almanac.factValue('child'), nearMiles))
    for (let decision = 0; decision <= MET; decision++) {
      engine.addRule({
        conditions: { all: [{ fact: id, operator: 'equal', value: decision }] },
        event: { type: id, params: { decision } },
      })
    }
  }
  return async (record) => {
    const { events } = await engine.run({ child: JSON.parse(record) })
    const decisions = Object.fromEntries(events.map(({ type, params }) => [type, params.decision]))
    return IDS.map((id) => decisions[id] ?? NOT_APPLICABLE)
  }
}

/** The engines by name. */
export const engines = (nearMiles) => ({
  careinquiry: ours(nearMiles, evaluate),
  'careinquiry, evaluateAsync': ours(nearMiles, evaluateAsync),
  'hand-written JavaScript': async (record) => decide(JSON.parse(record), nearMiles),
  'json-logic-js': logic(nearMiles),
  'json-rules-engine': rulesEngine(nearMiles),
  'zen-engine': zen(nearMiles),
})
