package org.careinquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a caller in Java writes, and is given. */
class JavaCallerTest {
    private static final Path ROOT = Path.of(System.getenv().getOrDefault("CAREINQUIRY_ROOT", "../../.."));

    private final byte[] record = Files.readAllBytes(ROOT.resolve("examples/records/eighth-placement.json"));
    private final Options options = CareInquiry.options("{\"as_at\": \"2026-03-31\", \"detail\": \"full\"}");

    JavaCallerTest() throws IOException, CareInquiryException {}

    @Test
    void aRecordIsJudged() throws CareInquiryException {
        Report report = CareInquiry.evaluate(record, options);
        assertEquals(LocalDate.of(2026, 3, 31), report.getAsAt());
        long unmet = report.getFindings().stream().filter(one -> one.getOutcome() == Outcome.NOT_MET).count();
        assertEquals(report.getSummary().getNotMet(), unmet);
        assertTrue(report.getFindings().get(0).getWords().getPromise().length() > 0);
    }

    @Test
    void whatTakesLongIsWaitedFor() throws CareInquiryException {
        List<Evaluated> answers = CareInquiry.evaluateMany(List.of(record, "{".getBytes(StandardCharsets.UTF_8)), options);
        assertInstanceOf(Evaluated.Judged.class, answers.get(0));
        assertEquals("invalid_json", CareInquiry.code(((Evaluated.Refused) answers.get(1)).getError()));
        LocalDate day = LocalDate.of(2025, 4, 1);
        assertTrue(CareInquiry.timeline(record, options, day, day.plusYears(1).minusDays(1)).getChanges().size() > 0);
        Finding open = CareInquiry.evaluate(record, options).getFindings().stream()
            .filter(one -> one.getOutcome() == Outcome.INSUFFICIENT_EVIDENCE).findFirst().orElseThrow();
        assertEquals(open.getAt(), CareInquiry.wouldDecide(record, options, open.getRule(), open.getAt()).get(0).getAt());
    }

    @Test
    void whatTheReadmeNamesIsThere() throws Exception {
        String readme = Files.readString(ROOT.resolve("bindings/mobile/README.md"));
        Set<String> there = Stream.of(CareInquiry.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        List<String> named = readme.lines().filter(line -> line.startsWith("| `"))
            .flatMap(line -> Pattern.compile("`(\\w+)`").matcher(line).results()).map(name -> name.group(1)).toList();
        assertEquals(13, named.size());
        assertEquals(List.of(), named.stream().filter(name -> !there.contains(name)).toList());
        assertEquals(List.of(), CareInquiry.validate(record));
        assertEquals(CareInquiry.rules(), CareInquiry.rules(List.of("care-inquiry")));
        assertEquals("CI-5.6.1/a", CareInquiry.rule("CI-5.6.1/a").getId());
        byte[] json = "{\"as_at\": \"2026-03-31\"}".getBytes(StandardCharsets.UTF_8);
        assertEquals('[', CareInquiry.wouldDecideJson(record, json, "CI-5.6.1/a")[0]);
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertEquals('{', CareInquiry.timelineJson(record, json, day, day)[0]);
    }

    @Test
    void whoIsInterruptedWhileWaitingGivesItUp() throws Exception {
        List<byte[]> records = Collections.nCopies(3_000, record);
        CompletableFuture<String> thrown = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                CareInquiry.evaluateMany(records, options);
                thrown.complete("an answer");
            } catch (CareInquiryException error) {
                thrown.complete(CareInquiry.code(error) + " " + Thread.currentThread().isInterrupted());
            } catch (Throwable other) {
                thrown.complete(other.toString());
            }
        });
        waiting.start();
        // However quick the machine: as soon as it waits.
        while (!Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED).contains(waiting.getState())) Thread.onSpinWait();
        waiting.interrupt();
        assertEquals("cancelled true", thrown.get(60, TimeUnit.SECONDS));
    }

    @Test
    void whatIsRefusedIsThrown() {
        CareInquiryException.InvalidOption error =
            assertThrows(CareInquiryException.InvalidOption.class, () -> CareInquiry.options("{\"as_at\": \"today\"}"));
        assertEquals("/as_at", error.getPointer());
        CareInquiryException any = error;
        assertEquals("/as_at", CareInquiry.pointer(any));
        assertEquals(error.getExpected(), CareInquiry.expected(any));
    }
}
