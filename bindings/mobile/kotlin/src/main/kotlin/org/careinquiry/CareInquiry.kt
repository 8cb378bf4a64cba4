package org.careinquiry

import kotlinx.coroutines.runBlocking

/**
 * The library for Java. What Kotlin suspends for, this waits for: call it from a thread that may wait. Where that thread is
 * interrupted, the call is given up and ends with [CareInquiryException.Cancelled]; the thread stays interrupted.
 */
public object CareInquiry {
    /** Reads options from JSON, as every language writes them: `{"as_at": "2026-03-31", "select": ["CI-5"]}`. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun options(json: String): Options = readOptions(json)

    /** Judges one record. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun evaluate(record: ByteArray, options: Options): Report = org.careinquiry.evaluate(record, options)

    /** Judges one record. Options and report are JSON: the bytes that every language gives. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun evaluateJson(record: ByteArray, options: ByteArray): ByteArray = org.careinquiry.evaluateJson(record, options)

    /** Judges many records on all cores, and gives an answer for each, in their order. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun evaluateMany(records: List<ByteArray>, options: Options): List<Evaluated> =
        waited { org.careinquiry.evaluateMany(records, options) }

    /** Every problem of a record, in the order in which they stand: none where it is valid. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun validate(record: ByteArray): List<Problem> = org.careinquiry.validate(record)

    /** Every problem of a record, as JSON: the bytes that every language gives. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun validateJson(record: ByteArray): ByteArray = org.careinquiry.validateJson(record)

    /** What would decide the findings of a rule that lack evidence: all of them, or the one at a pointer. */
    @JvmStatic
    @JvmOverloads
    @Throws(CareInquiryException::class)
    public fun wouldDecide(record: ByteArray, options: Options, rule: String, at: String? = null): List<WouldDecide> =
        waited { org.careinquiry.wouldDecide(record, options, rule, at) }

    /** As [wouldDecide]. Options and answer are JSON: the bytes that every language gives. */
    @JvmStatic
    @JvmOverloads
    @Throws(CareInquiryException::class)
    public fun wouldDecideJson(record: ByteArray, options: ByteArray, rule: String, at: String? = null): ByteArray =
        waited { org.careinquiry.wouldDecideJson(record, options, rule, at) }

    /** Outcomes of one record from one day to another: only what changes, and why. The day in the options only has to go with the rest of them. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun timeline(record: ByteArray, options: Options, from: Day, to: Day): Timeline =
        waited { org.careinquiry.timeline(record, options, from, to) }

    /** As [timeline]. Options and answer are JSON: the bytes that every language gives. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun timelineJson(record: ByteArray, options: ByteArray, from: Day, to: Day): ByteArray =
        waited { org.careinquiry.timelineJson(record, options, from, to) }

    /** Every rule set. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun rulesets(): List<RuleSet> = org.careinquiry.rulesets()

    /** The rules of rule sets, each as `id@version`, or `id` for its newest; of the newest `care-inquiry` where none is named. */
    @JvmStatic
    @JvmOverloads
    @Throws(CareInquiryException::class)
    public fun rules(rulesets: List<String> = listOf()): List<Rule> = org.careinquiry.rules(rulesets)

    /** One rule, by its id: `CI-5.6.1/a`. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun rule(id: String): Rule = org.careinquiry.rule(id)

    /** A JSON Schema, by the type of document (`child`, `local_authority`), or of what is answered: `answers`. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun schema(name: String): String = org.careinquiry.schema(name)

    /** What kind of refusal it is, in the spelling of every language: `invalid_record`. */
    @JvmStatic
    public fun code(error: CareInquiryException): String = error.code

    /** Where in the input, as a JSON Pointer; `null` where it is about no place in it. */
    @JvmStatic
    public fun pointer(error: CareInquiryException): String? = error.pointer

    /** What was expected, never what was found. */
    @JvmStatic
    public fun expected(error: CareInquiryException): String = error.expected

    private fun <Answer> waited(ask: suspend () -> Answer): Answer = try {
        runBlocking { ask() }
    } catch (_: InterruptedException) {
        // Java cannot catch what is not declared; whoever waits further out still has to hear of it.
        Thread.currentThread().interrupt()
        throw CareInquiryException.Cancelled()
    }
}
