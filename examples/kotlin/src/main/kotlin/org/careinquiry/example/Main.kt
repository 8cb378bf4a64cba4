package org.careinquiry.example

import kotlinx.coroutines.runBlocking
import org.careinquiry.CareInquiryException
import org.careinquiry.Outcome
import org.careinquiry.code
import org.careinquiry.pointer
import java.io.File
import java.io.IOException
import java.io.PrintStream
import java.time.LocalDate
import java.time.format.DateTimeParseException
import kotlin.system.exitProcess

private const val USAGE = "expected the file of a record and a day: promises child.json 2026-03-31"

/** Prints what was promised and what has happened. Exits with 2 where it cannot. */
fun main(arguments: Array<String>) {
    exitProcess(run(arguments.toList(), System.out, System.err))
}

internal fun run(arguments: List<String>, out: PrintStream, err: PrintStream): Int {
    val failed = try {
        val (file, day) = arguments.takeIf { it.size == 2 } ?: throw IllegalArgumentException(USAGE)
        val chapters = runBlocking { Promises(File(file).readBytes()).on(LocalDate.parse(day)) }
        chapters.forEach { print(it, out) }
        return 0
    } catch (error: CareInquiryException) {
        listOfNotNull(error.code, error.pointer).joinToString(" at ")
    } catch (_: IOException) {
        "expected a file that can be read"
    } catch (_: DateTimeParseException) {
        "expected a day written YYYY-MM-DD"
    } catch (error: IllegalArgumentException) {
        error.message
    }
    err.println(failed)
    return 2
}

private fun print(chapter: Chapter, out: PrintStream) {
    out.println(chapter.title)
    chapter.promises.forEach { promise ->
        val mark = when (promise.outcome) {
            Outcome.MET -> "+"
            Outcome.NOT_MET -> "-"
            Outcome.JUSTIFIED_DEPARTURE -> "~"
            else -> "?"
        }
        out.println("  $mark ${promise.promised} ${promise.happened}")
    }
    out.println()
}
