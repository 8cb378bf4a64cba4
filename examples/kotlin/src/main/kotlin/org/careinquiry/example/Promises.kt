package org.careinquiry.example

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.careinquiry.Detail
import org.careinquiry.Finding
import org.careinquiry.Options
import org.careinquiry.Outcome
import org.careinquiry.Theme
import org.careinquiry.evaluate
import org.careinquiry.rules
import org.careinquiry.wouldDecide
import java.time.LocalDate

/** One thing that was promised, and what the record says of it: the library's words for a young person. */
data class Promise(
    val rule: String,
    /** The event that it is about, as a JSON Pointer; empty for the whole record. */
    val about: String,
    val promised: String,
    val happened: String,
    val outcome: Outcome,
) {
    /** Whether there is something to ask: it was not done, or the record does not say. */
    val canBeAsked: Boolean get() = outcome == Outcome.NOT_MET || outcome == Outcome.INSUFFICIENT_EVIDENCE

    /** Whether there is a question that would let the record say: it does not say enough now. */
    val hasQuestion: Boolean get() = outcome == Outcome.INSUFFICIENT_EVIDENCE
}

/** What was promised about one part of life. */
data class Chapter(val title: String, val promises: List<Promise>)

/** One young person's record, read on the device and nowhere else. */
class Promises(private val record: ByteArray) {
    /** What was promised by a day, and what has happened. What was not needed then is left out. */
    suspend fun on(day: LocalDate): List<Chapter> = withContext(Dispatchers.Default) {
        val themes = rules().associate { it.id to it.theme }
        val report = evaluate(record, Options(day, detail = Detail.FULL))
        val asked = report.findings.filter { it.outcome != Outcome.NOT_APPLICABLE }.distinctBy { it.rule to it.at }
        asked.groupBy { themes.getValue(it.rule) }.toSortedMap().map { (theme, findings) ->
            Chapter(title(theme), findings.mapNotNull(::promise))
        }
    }

    /** What to ask, so that the record says enough; none where it already does. */
    suspend fun question(promise: Promise, day: LocalDate): String? {
        if (!promise.hasQuestion) return null
        return wouldDecide(record, Options(day), promise.rule, promise.about).firstOrNull()?.question?.plain
    }

    private fun promise(finding: Finding): Promise? = finding.words?.let { words ->
        Promise(finding.rule, finding.at, words.promise, words.happened, finding.outcome)
    }

    private fun title(theme: Theme): String = when (theme) {
        Theme.RELATIONSHIPS -> "People who matter to you"
        Theme.INVOLVEMENT -> "Having a say"
        Theme.TRANSITIONS -> "Moving and moving on"
        Theme.WORKFORCE -> "The people who work with you"
        Theme.SYSTEM -> "How your care is run"
    }
}
