package org.hotline.gateway.call.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.rest.BatchLineView;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.TroubleProblems;

/** What becomes of a log of calls while it is read. */
final class CallLogOutcome {

    private final List<ToldByLine> waiting = new ArrayList<>();
    private final List<BatchLineView> refused = new ArrayList<>();
    private int reports;
    private int added;
    private int refusedLines;
    private int lastRefused;

    /** What a line tells. */
    private record ToldByLine(int number, CallSubmission submission) {}

    void tell(int line, CallSubmission told) {
        waiting.add(new ToldByLine(line, told));
        reports++;
    }

    /** Once, whatever else is wrong with the line. */
    void refuse(int line, Throwable trouble) {
        if (line != lastRefused) {
            lastRefused = line;
            refusedLines++;
            if (refused.size() < CallLogView.MOST_REFUSED) {
                refused.add(BatchLineView.of(line, TroubleProblems.of(trouble)));
            }
        }
    }

    int waiting() {
        return waiting.size();
    }

    /** Hands in what waits. Trouble that lies in the moment is no line's: all is to be handed in again. */
    void settle(CallReporting reporting, Access by) {
        List<CompletableFuture<Acceptance>> answers =
                reporting.report(waiting.stream().map(ToldByLine::submission).toList(), by);
        for (int i = 0; i < waiting.size(); i++) {
            int line = waiting.get(i).number;
            try {
                added += answers.get(i).join().duplicate() ? 0 : 1;
            } catch (CompletionException trouble) {
                if (isOfTheMoment(trouble)) {
                    throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
                }
                refuse(line, Objects.requireNonNullElse(trouble.getCause(), trouble));
            }
        }
        waiting.clear();
    }

    private static boolean isOfTheMoment(CompletionException trouble) {
        return DatabaseTrouble.isUnreachable(trouble)
                || DatabaseTrouble.isPassing(trouble)
                || (trouble.getCause() instanceof DomainException no && no.status() == 503);
    }

    CallLogView view(int lines) {
        return new CallLogView(lines, reports, added, refusedLines, refused);
    }
}
