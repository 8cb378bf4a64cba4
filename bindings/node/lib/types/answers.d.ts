// Generated: cargo run -p careinquiry-codegen

/** What an answer rests on. */
export type Basis = "direct" | "proxy" | "attestation"

/** An outcome that changed, or a finding that came or went. */
export interface Change {
  /** The event that it is about, as a JSON Pointer; empty for the whole record. */
  at: string
  /** JSON Pointers to the dates that came due. */
  because: ReadonlyArray<string>
  /** The day on which it did. */
  day: string
  /** What the rule said before; null where it said nothing. */
  from: Outcome | null
  /** The rule's id. */
  rule: string
  /** What it says from this day on; null where it says nothing. */
  to: Outcome | null
}

/** How an edition covers its sources. */
export interface Coverage {
  /** Counts by whom the rules are about. */
  by_subject: Readonly<Record<string, CoverageCount>>
  /** Counts by chapter. */
  by_theme: Readonly<Record<string, CoverageCount>>
  /** Every paragraph and bullet, in the order of the sources. */
  passages: ReadonlyArray<Passage>
  /** The edition. */
  ruleset: RuleSetName
}

/** Counts of passages and rules that have something in common. */
export interface CoverageCount {
  /** How many. */
  attestation: number
  /** How many. */
  direct: number
  /** How many. */
  may: number
  /** How many. */
  must: number
  /** How many. */
  passages: number
  /** How many. */
  proxy: number
  /** How many. */
  rules: number
  /** How many. */
  should: number
}

/** A rule that encodes a passage. */
export interface CoverageRule {
  /** What an answer rests on. */
  basis: Basis
  /** The rule's id. */
  id: string
  /** The paragraph's sentence or bullet. */
  paragraph: string
  /** Whether the source says it of this record. */
  reading: Reading
  /** The rule's revision. */
  revision: number
  /** How strongly it is asked. */
  strength: Strength
  /** What document it is asked of. */
  subject: string
}

/** What differs between an edition and a later one that amends it. */
export interface Diff {
  /** Rules that are new. */
  added: ReadonlyArray<RuleChange>
  /** The version of the library. */
  library: string
  /** The later edition. */
  new: RuleSetName
  /** The earlier edition. */
  old: RuleSetName
  /** What it changes in records; null where none were given. */
  records: DiffOver | null
  /** Rules with another meaning, or other words. */
  revised: ReadonlyArray<RuleChange>
  /** The least step of the version that the changes call for. */
  step: string | null
  /** Rules that are no longer asked. */
  withdrawn: ReadonlyArray<RuleChange>
}

/** What a change of the edition changes in records. */
export interface DiffOver {
  /** The day judged. */
  as_at: string
  /** How many have a finding that changes. */
  changed: number
  /** Of how many the worst outcome is another. */
  changed_state: number
  /** The findings that change. */
  findings: ReadonlyArray<FindingChange>
  /** How many records were compared. */
  seen: number
  /** The first day of the period whose events were judged. */
  since: string
  /** How many records turned from what to what, by rule. */
  turns: ReadonlyArray<Turn>
}

/** Why a call could not be answered. */
export interface Error {
  /** What kind of error. */
  code: string
  /** What was expected, never what was found. */
  message: string
  /** Where in the input, if it is about a place in it. */
  pointer: string | null
}

/** One fact to record, and any one of the values that it may have. */
export interface Fact {
  /** A copy of the id that stands at one of these pointers. */
  copy_of?: ReadonlyArray<string>
  /** With 'to': a day or a number between them, both included; null: any earlier day. */
  from?: unknown
  /** The same in words. */
  in_words: string
  /** A list of one such id. */
  list_of?: ReadonlyArray<string>
  /** Where it is to be recorded. */
  pointer: string
  /** The greatest that it may be. */
  to?: unknown
  /** One of these, as it stands. */
  values?: ReadonlyArray<unknown>
  /** Any text that is not blank. */
  written?: boolean
  /** A list of one such text. */
  written_list?: boolean
}

/** Facts that together decide a finding, in the order in which they can be recorded. */
export interface FactSet {
  /** Each is put into the record as RFC 6902 'add' does. */
  facts: ReadonlyArray<Fact>
  /** The outcome that they give. */
  outcome: Outcome
}

/** What one rule says of one thing. What is there depends on the detail that was asked for. */
export interface Finding {
  /** What would put it right, or what to record. */
  action?: string
  /** The event that it is about, as a JSON Pointer; empty for the whole record. */
  at: string
  /** What an answer rests on. */
  basis?: Basis
  /** JSON Pointers to the facts that decided it. */
  because?: ReadonlyArray<string>
  /** The sentence for a practitioner. */
  message?: string
  /** JSON Pointers to facts that, once recorded, could decide it. */
  missing?: ReadonlyArray<string>
  /** What the rule says. */
  outcome: Outcome
  /** The young person's words. */
  plain?: string
  /** What each reading of open words gives, where that was asked for and they differ. */
  readings?: ReadingOutcomes
  /** The rule's revision. */
  revision?: number
  /** The rule's id. */
  rule: string
  /** How strongly the source asks. */
  strength?: Strength
}

/** A finding that changes. */
export interface FindingChange {
  /** The event that it is about, as a JSON Pointer; empty for the whole record. */
  at: string
  /** The outcome before; null where there was none. */
  from: Outcome | null
  /** The record's own identifier. */
  record_id: string
  /** The rule's id. */
  rule: string
  /** The outcome now; null where there is none. */
  to: Outcome | null
}

/** A placement. */
export interface Home {
  /** A JSON Pointer to it. */
  at: string
  /** Its first day. */
  from: string
  /** The first day elsewhere; null while it goes on. */
  until: string | null
}

/** A word that the source leaves open; its central reading is the parameter's default. */
export interface OpenWord {
  /** How a lenient reader would set it. */
  lenient: ReadSo
  /** How a strict reader would set it. */
  strict: ReadSo
  /** The word. */
  word: string
}

/** What a rule says, worst first. */
export type Outcome = "not_met" | "insufficient_evidence" | "justified_departure" | "met" | "not_applicable"

/** A named number, or day, that a rule goes by. */
export interface Parameter {
  /** What it is unless told. */
  default: number | string
  /** The most. */
  max: number | string
  /** The least that it can be set to. */
  min: number | string
  /** What it is called. */
  name: string
  /** The open word that it stands in for, with its readings. */
  open_word: OpenWord | null
  /** Whether the source states it or leaves it open. */
  origin: string
  /** Of what. */
  unit: string
  /** The reason for the default. */
  why: string
}

/** A numbered paragraph without its bullets, or one bullet of it, with its rules. */
export interface Passage {
  /** The bullet, counted from 1; null for the paragraph itself. */
  bullet: number | null
  /** What it asks for, in the library's own words. */
  gist: string
  /** Why no rule can, where none can. */
  no_rule: string | null
  /** The paragraph's number. */
  paragraph: string
  /** The rules that encode it. */
  rules: ReadonlyArray<CoverageRule>
  /** The chapter. */
  theme: Theme
}

/** One thing that is wrong with a record. */
export interface Problem {
  /** What kind of problem. */
  code: string
  /** What was expected, never what was found. */
  expected: string
  /** Where, as a JSON Pointer. */
  pointer: string
}

/** What to ask. */
export interface Question {
  /** In the young person's words. */
  plain: string
  /** In a practitioner's words. */
  practitioner: string
}

/** A reading of an open word. */
export interface ReadSo {
  /** The value of the parameter. */
  value: number | string
  /** Why somebody would read it so. */
  why: string
}

/** Whether the source says it of this record, or it is read off. */
export type Reading = "stated" | "implied"

/** What a rule says by each reading, where they differ. */
export interface ReadingOutcomes {
  /** By this reading. */
  central: Outcome
  /** By this reading. */
  lenient: Outcome
  /** By this reading. */
  strict: Outcome
}

/** The values by which an open word was read. */
export interface ReadingValues {
  /** By this reading. */
  central: number | string
  /** By this reading. */
  lenient: number | string
  /** By this reading. */
  strict: number | string
}

/** A missing fact, and the rules that it concerns. */
export interface RecordNext {
  /** The same in words. */
  in_words: string
  /** The rules that name it as missing. */
  named_by: ReadonlyArray<string>
  /** Where it is to be recorded. */
  pointer: string
  /** The rules that it would settle, recorded alone; of a record of very many events, not all. */
  settles: ReadonlyArray<string>
}

/** What each rule says of one record, as at one day. */
export interface Report {
  /** The day judged. */
  as_at: string
  /** In the order of the rules, then of the record. */
  findings: ReadonlyArray<Finding>
  /** The day by which facts had to be recorded to count. */
  known_at: string | null
  /** The version of the library. */
  library: string
  /** The version of the data model. */
  model: string
  /** The parameters that were set, by name. */
  parameters: Readonly<Record<string, number | string>>
  /** By which values open words were read, where that was asked for. */
  readings?: Readonly<Record<string, ReadingValues>>
  /** The rule sets that were applied. */
  rulesets: ReadonlyArray<RuleSetName>
  /** The first day of the period whose events were judged. */
  since: string
  /** Whose record it is. */
  subject: Subject
  /** How many findings have each outcome. */
  summary: Summary
}

/** One check of one clause of the source. */
export interface Rule {
  /** Whether the text allows a departure. */
  allows_departure: boolean
  /** What an answer rests on. */
  basis: Basis
  /** The clause of the register. */
  clause: string
  /** Whether it gives a finding for each event. */
  each_event: boolean
  /** Permanent, never reused. */
  id: string
  /** Why, and how it is read. */
  manual: string
  /** The choice made in reading the source, and what it cannot show. */
  note: string
  /** The paragraph's sentence or bullet. */
  paragraph: string
  /** The numbers that it goes by. */
  parameters: ReadonlyArray<Parameter>
  /** Whether the source says it of this record. */
  reading: Reading
  /** Counts the meanings that it has had. */
  revision: number
  /** What it can say. */
  says: Says
  /** Where the source asks it. */
  source: string
  /** How strongly it is asked. */
  strength: Strength
  /** What document it is asked of. */
  subject: string
  /** The chapter. */
  theme: Theme
  /** When it is asked. */
  time_basis: TimeBasis
  /** The question that it asks. */
  title: string
}

/** A rule that differs. */
export interface RuleChange {
  /** What differs: its meaning, or texts by their names. */
  differs?: ReadonlyArray<string>
  /** Its revision before, where it was revised. */
  from?: number
  /** Its revision, where it was added or withdrawn. */
  revision?: number
  /** The rule's id. */
  rule: string
  /** The question that it asks. */
  title: string
  /** Its revision now. */
  to?: number
  /** Why, in the words of each edition between. */
  why: ReadonlyArray<string>
}

/** A named edition of rules. */
export interface RuleSet {
  /** The digest of its manifest. */
  digest: string
  /** Whether it may still change. */
  draft: boolean
  /** The pack. */
  id: string
  /** The ids of its rules, in their order. */
  rules: ReadonlyArray<string>
  /** What the pack is drawn from. */
  title: string
  /** The edition. */
  version: string
}

/** An edition of rules. */
export interface RuleSetName {
  /** The digest of its manifest. */
  digest: string
  /** The pack. */
  id: string
  /** The edition. */
  version: string
}

/** Every sentence that a report can say of a rule. */
export interface Says {
  /** What would put it right, or what to record. */
  action: string
  /** Where a reason that the text allows is recorded; null where it allows none. */
  departed: string | null
  /** Where it is met. */
  met: string
  /** Where it is not met. */
  not_met: string
  /** To the young person: what was promised. */
  plain: string
  /** Where the record does not say enough. */
  unclear: string
}

/** How strongly the source asks. */
export type Strength = "must" | "should" | "may"

/** Whose record it is. */
export interface Subject {
  /** What the document is about. */
  document_type: string
  /** The record's own identifier: the only value of it that a report repeats. */
  record_id: string
}

/** How many findings have each outcome. */
export interface Summary {
  /** The record does not say enough. */
  insufficient_evidence: number
  /** It was not done, and a reason that the text allows is recorded. */
  justified_departure: number
  /** It was done. */
  met: number
  /** It was not asked for here. */
  not_applicable: number
  /** It was not done, and no reason that the text allows is recorded. */
  not_met: number
}

/** The chapter of the Inquiry's report. */
export type Theme = "relationships" | "involvement" | "transitions" | "workforce" | "system"

/** When the question is asked. */
export type TimeBasis = "continuous" | "at_placement_start" | "at_each_move" | "at_each_review" | "at_each_allocation" | "at_each_decision" | "on_each_request" | "at_entry_to_care" | "leaving_care" | "annual" | "per_version" | "at_award"

/** How outcomes change over a span of days. */
export interface Timeline {
  /** By day, then by rule; those of the first day are how things stood. */
  changes: ReadonlyArray<Change>
  /** The first day. */
  from: string
  /** The version of the library. */
  library: string
  /** The placements that fall into the span. */
  placements: ReadonlyArray<Home>
  /** The record's own identifier. */
  record_id: string
  /** The rule sets that were applied. */
  rulesets: ReadonlyArray<RuleSetName>
  /** The last day. */
  to: string
}

/** Records that turned from one outcome of a rule to another. */
export interface Turn {
  /** The worst of its findings before; null where it was not asked. */
  from: Outcome | null
  /** How many. */
  records: number
  /** The rule's id. */
  rule: string
  /** The worst of its findings now; null where it is not asked. */
  to: Outcome | null
}

/** Every problem of a record. */
export interface Validation {
  /** In the order in which they stand. */
  problems: ReadonlyArray<Problem>
  /** Whether there is none. */
  valid: boolean
}

/** What would decide a finding that lacks evidence. */
export interface WouldDecide {
  /** The event that it is about, as a JSON Pointer; empty for the whole record. */
  at: string
  /** What the rule says now. */
  outcome: Outcome
  /** What to ask. */
  question: Question
  /** The rule's id. */
  rule: string
  /** The smallest sets of facts that would decide it. */
  sets: ReadonlyArray<FactSet>
}
