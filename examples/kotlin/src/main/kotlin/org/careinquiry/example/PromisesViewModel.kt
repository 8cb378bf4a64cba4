package org.careinquiry.example

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import org.careinquiry.CareInquiryException
import org.careinquiry.code
import org.careinquiry.pointer
import java.io.IOException
import java.time.LocalDate

/** What the screen shows. */
sealed interface Screen {
    /** Nothing yet. */
    data object Reading : Screen

    /** What was promised by a day, and what has happened. */
    data class Shown(val day: LocalDate, val chapters: List<Chapter>, val question: String? = null) : Screen

    /** That the record cannot be read, or does not go as far as the day. The code is for whoever helps; nothing of the record is in it. */
    data class Unreadable(val sentence: String, val code: String) : Screen
}

/**
 * The screen on which a young person reads, offline, what was promised and what has happened.
 *
 * In an app it is handed `viewModelScope`, and the screen collects [screen]. A screen that is closed gives up what it asked.
 */
class PromisesViewModel(private val scope: CoroutineScope, private val read: suspend () -> ByteArray) {
    private val shown = MutableStateFlow<Screen>(Screen.Reading)
    private var asking: Job? = null

    /** What to show now, and whatever comes after. */
    val screen: StateFlow<Screen> = shown.asStateFlow()

    /** Shows another day: today, or a birthday, or the day of the last review. */
    fun show(day: LocalDate) = ask {
        shown.value = Screen.Reading
        shown.value = Screen.Shown(day, Promises(read()).on(day))
    }

    /** Looks for a question that the young person can take to a review; on a promise that needs none it has no effect. */
    fun ask(promise: Promise) {
        val now = shown.value as? Screen.Shown ?: return
        if (!promise.hasQuestion) return
        ask { shown.value = now.copy(question = Promises(read()).question(promise, now.day)) }
    }

    private fun ask(work: suspend () -> Unit) {
        // What was asked before is not wanted any more.
        asking?.cancel()
        asking = scope.launch {
            try {
                work()
            } catch (error: CareInquiryException) {
                shown.value = unreadable(error.code, error.pointer)
            } catch (_: IOException) {
                shown.value = unreadable("no_file")
            }
        }
    }

    private fun unreadable(code: String, pointer: String? = null): Screen {
        val sentence = if (pointer == "/as_at") {
            "Your record stops before this day. You can choose an earlier one."
        } else {
            "We could not read your record. You can show this to a person who helps you."
        }
        return Screen.Unreadable(sentence, code)
    }
}
