import type { Transform } from 'node:stream'
import type { Coverage, Diff, RecordNext, Report, Rule, RuleSet, Timeline, Validation, WouldDecide } from './types/answers'
import type { Document } from './types/documents'

export type * from './types/answers'
export type * from './types/documents'

/** A record: an object of the model, its JSON as text, or as bytes in UTF-8. */
export type RecordInput = Document | string | Uint8Array

/** A day of the calendar, written `YYYY-MM-DD`. A `Date` is refused: on which day it falls turns on a time zone. */
export type Day = string

/** What is asked of a record. What is not given has the library's default. */
export interface Options {
  /** The day judged. What happened after it does not exist. */
  as_at: Day
  /** The first day of the period whose events are judged: 12 months before `as_at` unless told. */
  since?: Day | null
  /** Only what had been recorded by this day. */
  known_at?: Day | null
  /** Rule sets as `id@version`, or `id` for its newest. */
  rulesets?: readonly string[] | null
  /** Only these rules: ids or their beginnings (`CI-5`). */
  select?: readonly string[] | null
  /** Not these rules. */
  ignore?: readonly string[] | null
  /** Parameters by name. A parameter that is a day takes it as text. */
  parameters?: Readonly<Record<string, number | string>> | null
  /** Whether to say also what stricter and more lenient readings of open words would give. */
  readings?: boolean | null
  /** What `null` says: that there is none, or nothing. */
  null_means?: 'none' | 'not_recorded' | null
  /** How much is said of each finding: without pointers, with them, or with the rule's sentences as well. */
  detail?: 'outcomes' | 'findings' | 'full' | null
  /** How large a record may be: bytes, levels, and entries in a list. */
  limits?: Readonly<{ bytes?: number; depth?: number; entries?: number }> | null
}

/** Every kind of error. */
export type ErrorCode =
  | 'invalid_json'
  | 'invalid_record'
  | 'unsupported_model'
  | 'too_large'
  | 'too_deep'
  | 'unknown_ruleset'
  | 'unknown_rule'
  | 'unknown_parameter'
  | 'invalid_option'
  | 'internal'

/** What could not be answered. It says what was expected and where, never what was found. */
export class CareInquiryError extends Error {
  private constructor()
  readonly name: 'CareInquiryError'
  /** The kind of error. */
  readonly code: ErrorCode
  /** A JSON Pointer into the record or the options, where it is about a place in them. */
  readonly pointer: string | null
  /** What was expected there. */
  readonly expected: string
  /** Whether it is about the record, rather than about the options. */
  readonly isAboutRecord: boolean
}

/** The answer for one of many records: a report, or why there is none. `index` counts the records from 0. */
export type Answer =
  | { readonly index: number; readonly report: Report; readonly error?: undefined }
  | { readonly index: number; readonly report?: undefined; readonly error: CareInquiryError }

/**
 * One record to a report. It takes well under a millisecond for a record of ordinary size; in a server,
 * `evaluateAsync` keeps even that off the event loop.
 *
 * @throws {CareInquiryError}
 */
export function evaluate(record: RecordInput, options: Options): Report

/** As `evaluate`, with the report as the JSON text that every language gives: for whoever stores it or passes it on. */
export function evaluateJson(record: RecordInput, options: Options): string

/** As `evaluate`, on another thread; only what goes in and comes out as an object is made text, and an object, on this one. */
export function evaluateAsync(record: RecordInput, options: Options): Promise<Report>

/** As `evaluateJson`, on another thread: text or bytes in and text out leave next to nothing to this one. */
export function evaluateJsonAsync(record: RecordInput, options: Options): Promise<string>

/**
 * Many records, each to its answer, in their order. At most `concurrency` records (as many as there are cores, unless
 * told) are read ahead. A bad record is an answer with an `error`; bad options are thrown, and what the source throws is
 * thrown after the answers to all that it gave. Whoever leaves early closes the source, and does not wait for one that is
 * just being read.
 */
export function evaluateMany(
  records: Iterable<RecordInput> | AsyncIterable<RecordInput>,
  options: Options,
  how?: { concurrency?: number },
): AsyncGenerator<Answer, void, undefined>

/**
 * NDJSON in, NDJSON out, on all cores, in the order of the lines, with back-pressure and bounded memory. A line is a
 * report, or `{"line": 7, "error": {...}}`, counted from 1; a blank line has no answer.
 */
export function evaluateStream(options: Options): Transform

/** Every problem of a record, not just the first. */
export function validate(record: RecordInput): Validation

/**
 * For the findings of a rule that lack evidence (all of them, or the one at a pointer): the smallest sets of facts that
 * would decide it, and the outcome that each gives.
 */
export function wouldDecide(record: RecordInput, options: Options, rule: string, at?: string): ReadonlyArray<WouldDecide>

/** The missing facts of a record, those first that would settle the most rules. */
export function recordNext(record: RecordInput, options: Options): ReadonlyArray<RecordNext>

/** As `recordNext`, on another thread. */
export function recordNextAsync(record: RecordInput, options: Options): Promise<ReadonlyArray<RecordNext>>

/** What the rules say from one day to another: only what changes, and what made it change. */
export function timeline(record: RecordInput, options: Options, span: { from: Day; to: Day }): Timeline

/** As `timeline`, on another thread: it asks the rules anew for every day on which something changes, so it is the dearest of the verbs. */
export function timelineAsync(record: RecordInput, options: Options, span: { from: Day; to: Day }): Promise<Timeline>

/** Every rule set. */
export function rulesets(): ReadonlyArray<RuleSet>

/** The rules of rule sets (`id@version`, or `id`): those of the newest Care Inquiry unless told. */
export function rules(rulesets?: readonly string[]): ReadonlyArray<Rule>

/** One rule: what it asks, how it is read, and what it cannot show. */
export function rule(id: string): Rule

/** What of its sources an edition (the newest Care Inquiry unless told) encodes, paragraph by paragraph, and why it does not the rest. */
export function coverage(ruleset?: string): Coverage

/**
 * What differs between an edition (`id@version`, or `id` for its newest) and a later one that amends it, and why. With
 * records, which are held at once, also which of their findings change; the first record that is wrong is thrown.
 */
export function diff(older: string, newer: string): Diff
export function diff(older: string, newer: string, records: Iterable<RecordInput>, options: Options): Diff

/** A JSON Schema by the type of document, such as `child`, or of what is answered: `answers`. */
export function schema(name: string): Readonly<Record<string, unknown>>
