package org.careinquiry

import kotlinx.coroutines.runBlocking

/** The library for Java. What Kotlin suspends for, this waits for: call it from a thread that may wait. */
public object CareInquiry {
    /** Reads options from JSON, as every language writes them: `{"as_at": "2026-03-31", "select": ["CI-5"]}`. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun options(json: String): Options = readOptions(json)

    /** Judges one record. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun evaluate(record: ByteArray, options: Options): Report = org.careinquiry.evaluate(record, options)

    /** Judges many records on all cores, and gives an answer for each, in their order. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun evaluateMany(records: List<ByteArray>, options: Options): List<Evaluated> =
        runBlocking { org.careinquiry.evaluateMany(records, options) }

    /** What would decide the findings of a rule that lack evidence: all of them, or the one at a pointer. */
    @JvmStatic
    @JvmOverloads
    @Throws(CareInquiryException::class)
    public fun wouldDecide(record: ByteArray, options: Options, rule: String, at: String? = null): List<WouldDecide> =
        runBlocking { org.careinquiry.wouldDecide(record, options, rule, at) }

    /** Outcomes of one record from one day to another: only what changes, and why. */
    @JvmStatic
    @Throws(CareInquiryException::class)
    public fun timeline(record: ByteArray, options: Options, from: Day, to: Day): Timeline =
        runBlocking { org.careinquiry.timeline(record, options, from, to) }

    /** What kind of refusal it is, in the spelling of every language: `invalid_record`. */
    @JvmStatic
    public fun code(error: CareInquiryException): String = error.code
}
