package org.hotline.gateway.call.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.rest.BatchLineView;
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

    /** Hands in what waits. */
    void settle(CallReporting reporting, Access by) {
        List<CompletableFuture<Acceptance>> answers =
                reporting.report(waiting.stream().map(ToldByLine::submission).toList(), by);
        for (int i = 0; i < waiting.size(); i++) {
            int line = waiting.get(i).number;
            answers.get(i)
                    .handle((kept, trouble) -> {
                        if (trouble != null) {
                            refuse(line, trouble);
                        } else if (!kept.duplicate()) {
                            added++;
                        }
                        return null;
                    })
                    .join();
        }
        waiting.clear();
    }

    CallLogView view(int lines) {
        return new CallLogView(lines, reports, added, refusedLines, refused);
    }
}
