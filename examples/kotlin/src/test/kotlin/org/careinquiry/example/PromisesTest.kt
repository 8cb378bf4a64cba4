package org.careinquiry.example

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.job
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.careinquiry.Outcome
import org.careinquiry.rule
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.IOException
import java.io.PrintStream
import java.time.LocalDate

class PromisesTest {
    private val file = File(System.getenv("CAREINQUIRY_ROOT") ?: "../..", "examples/records/sisters-apart.json")
    private val day = LocalDate.of(2026, 3, 31)

    @Test
    fun `each promise has the words of its rule, and what has happened`() {
        val chapters = runBlocking { Promises(file.readBytes()).on(day) }
        val promises = chapters.flatMap { it.promises }
        assertTrue(promises.isNotEmpty() && promises.none { it.outcome == Outcome.NOT_APPLICABLE })
        assertTrue(promises.all { it.promised == rule(it.rule).says.plain && it.happened.isNotBlank() })
        assertEquals("People who matter to you", chapters.first().title)
        val apart = promises.first { it.rule == "CI-5.6.1/a" }
        assertEquals(Outcome.JUSTIFIED_DEPARTURE, apart.outcome)
        assertFalse(apart.canBeAsked)
        assertTrue(promises.first { it.outcome == Outcome.NOT_MET }.canBeAsked)
    }

    @Test
    fun `the screen reads, shows, and finds a question to ask`() = runBlocking {
        val model = PromisesViewModel(this) { file.readBytes() }
        assertEquals(Screen.Reading, model.screen.value)
        model.show(day)
        val shown = withTimeout(60_000) { model.screen.first { it is Screen.Shown } } as Screen.Shown
        assertNull(shown.question)
        val open = shown.chapters.flatMap { it.promises }.first { it.outcome == Outcome.INSUFFICIENT_EVIDENCE }
        model.ask(open)
        val asked = withTimeout(60_000) { model.screen.first { it is Screen.Shown && it.question != null } } as Screen.Shown
        assertNotNull(asked.question)
        assertEquals(shown, asked.copy(question = null))
    }

    @Test
    fun `a promise that needs no question leaves the one that is shown`() = runBlocking {
        var reads = 0
        val model = PromisesViewModel(this) { file.readBytes().also { reads++ } }
        model.show(day)
        val shown = withTimeout(60_000) { model.screen.first { it is Screen.Shown } } as Screen.Shown
        val promises = shown.chapters.flatMap { it.promises }
        model.ask(promises.first { it.outcome == Outcome.INSUFFICIENT_EVIDENCE })
        val asked = withTimeout(60_000) { model.screen.first { it is Screen.Shown && it.question != null } }
        model.ask(promises.first { it.outcome == Outcome.MET })
        coroutineContext.job.children.forEach { it.join() }
        assertEquals(asked, model.screen.value)
        assertEquals(2, reads)
    }

    @Test
    fun `what an authority has written down is told as well, and not as the young person's record`() {
        val authority = file.resolveSibling("authority-year.json").readBytes()
        val promises = runBlocking { Promises(authority).on(day) }.flatMap { it.promises }
        assertTrue(promises.isNotEmpty() && promises.none { "Your record" in it.happened })
    }

    @Test
    fun `another day takes the place of the one that was asked for`() = runBlocking {
        val slow = CompletableDeferred<ByteArray>()
        var reads = 0
        val model = PromisesViewModel(this) { if (reads++ == 0) slow.await() else file.readBytes() }
        model.show(day.minusYears(1))
        while (reads == 0) kotlinx.coroutines.yield()
        model.show(day)
        val shown = withTimeout(60_000) { model.screen.first { it is Screen.Shown } } as Screen.Shown
        slow.complete(file.readBytes())
        assertEquals(day, shown.day)
        assertEquals(shown, model.screen.value)
    }

    @Test
    fun `a record that cannot be read is said so, without a word of it`() = runBlocking {
        val model = PromisesViewModel(this) { """{"document_type": "child", "name": "Marjorie"}""".encodeToByteArray() }
        model.show(day)
        val screen = withTimeout(60_000) { model.screen.first { it is Screen.Unreadable } } as Screen.Unreadable
        assertEquals("invalid_record", screen.code)
        assertFalse("Marjorie" in screen.toString())
    }

    @Test
    fun `a day that the record does not reach is said so, and not that it cannot be read`() = runBlocking {
        val model = PromisesViewModel(this) { file.readBytes() }
        model.show(day.plusYears(1))
        val screen = withTimeout(60_000) { model.screen.first { it is Screen.Unreadable } } as Screen.Unreadable
        assertEquals(Screen.Unreadable("Your record stops before this day. You can choose an earlier one.", "invalid_option"), screen)
    }

    @Test
    fun `a record that is not there is said so, without its name`() = runBlocking {
        val model = PromisesViewModel(this) { throw IOException("Marjorie.json") }
        model.show(day)
        val screen = withTimeout(60_000) { model.screen.first { it is Screen.Unreadable } } as Screen.Unreadable
        assertEquals("no_file", screen.code)
        assertFalse("Marjorie" in screen.toString())
    }

    @Test
    fun `the command prints it, and says what it expected`() {
        val (status, out, err) = command(file.path, "2026-03-31")
        assertEquals(0, status)
        assertEquals("", err)
        assertTrue(rule("CI-5.6.1/a").says.plain in out)
        assertEquals(Triple(2, "", "expected a day written YYYY-MM-DD\n"), command(file.path, "today"))
        assertEquals(Triple(2, "", "expected a file that can be read\n"), command("nowhere.json", "2026-03-31"))
        assertEquals(2, command().first)
        val pom = command("pom.xml", "2026-03-31")
        assertEquals(Triple(2, "", "invalid_json\n"), pom)
    }

    private fun command(vararg arguments: String): Triple<Int, String, String> {
        val (out, err) = ByteArrayOutputStream() to ByteArrayOutputStream()
        val status = run(arguments.toList(), PrintStream(out), PrintStream(err))
        return Triple(status, out.toString(), err.toString())
    }
}
