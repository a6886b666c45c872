package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.db.DatabaseTrouble;

/**
 * Takes the telephone system's reports in any order and any number of times, many at once for the price of a few. The first
 * report about a call makes its interaction, whatever it reports; that is why it runs in no transaction, and waits for the
 * one that keeps the interaction.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class CallReporting {

    private final CallBeginner beginner;
    private final CallNoting noting;
    private final CallLines lines;
    private final Clock clock;

    CallReporting(CallBeginner beginner, CallNoting noting, CallLines lines, Clock clock) {
        this.beginner = beginner;
        this.noting = noting;
        this.lines = lines;
        this.clock = clock;
    }

    public Acceptance report(CallReport told, Original original, Access by) {
        try {
            return report(List.of(new CallSubmission(told, original)), by)
                    .get(0)
                    .join();
        } catch (CompletionException trouble) {
            throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
        }
    }

    /** As if they came one after the other. Returns the answer to each, all of them given. */
    public List<CompletableFuture<Acceptance>> report(List<CallSubmission> told, Access by) {
        Instant now = clock.instant();
        List<CompletableFuture<Acceptance>> answers = new ArrayList<>(told.size());
        List<TakenReport> readable = new ArrayList<>(told.size());
        for (CallSubmission submission : told) {
            try {
                TakenReport read = read(submission, now, by);
                readable.add(read);
                answers.add(read.answer());
            } catch (RuntimeException refused) {
                answers.add(CompletableFuture.failedFuture(refused));
            }
        }
        take(readable, by);
        return answers;
    }

    private TakenReport read(CallSubmission submission, Instant now, Access by) {
        CallReport report = lines.normalised(submission.report());
        Instant at = report.at().isAfter(now) ? now : report.at();
        return new TakenReport(
                report, CallLines.account(report.line()), new CallReceipt(at, now, submission.original(), by));
    }

    /** What spoils the others is found by halves. */
    private void take(List<TakenReport> reports, Access by) {
        List<TakenReport> open = reports;
        try {
            while (!open.isEmpty()) {
                open = takeWhatCanBe(open, by);
            }
        } catch (RuntimeException trouble) {
            List<TakenReport> left = open.stream().filter(TakenReport::isOpen).toList();
            int half = left.size() / 2;
            if (half == 0 || DatabaseTrouble.isUnreachable(trouble)) {
                left.forEach(report -> report.refuse(trouble));
            } else {
                take(left.subList(0, half), by);
                take(left.subList(half, left.size()), by);
            }
        }
    }

    /** Returns those that can only be taken when these have been. */
    private List<TakenReport> takeWhatCanBe(List<TakenReport> open, Access by) {
        CallRound round = beginner.begin(open, by);
        Set<TakenReport> fresh = noting.note(round.now());
        round.now().forEach(report -> report.accept(fresh.contains(report)));
        return round.later();
    }
}
