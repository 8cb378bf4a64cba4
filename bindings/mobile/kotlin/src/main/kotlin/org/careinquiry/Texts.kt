package org.careinquiry

/*
 * Records as text. What is generated takes bytes in UTF-8, as they are read from a file or a network.
 */

/** Judges one record. */
@Throws(CareInquiryException::class)
public fun evaluate(record: String, options: Options): Report = evaluate(record.encodeToByteArray(), options)

/** Every problem of a record, in the order in which they stand: none where it is valid. */
@Throws(CareInquiryException::class)
public fun validate(record: String): List<Problem> = validate(record.encodeToByteArray())

/** What would decide the findings of a rule that lack evidence: all of them, or the one at a pointer. */
@Throws(CareInquiryException::class)
public suspend fun wouldDecide(record: String, options: Options, rule: String, at: String? = null): List<WouldDecide> =
    wouldDecide(record.encodeToByteArray(), options, rule, at)

/** Outcomes of one record from one day to another: only what changes, and why. The day in the options only has to go with the rest of them. */
@Throws(CareInquiryException::class)
public suspend fun timeline(record: String, options: Options, from: Day, to: Day): Timeline =
    timeline(record.encodeToByteArray(), options, from, to)
