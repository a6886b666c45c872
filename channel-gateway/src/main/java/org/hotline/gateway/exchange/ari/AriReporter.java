package org.hotline.gateway.exchange.ari;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.exchange.ExchangeCall;
import org.hotline.gateway.exchange.ExchangeProgressing;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.db.StoredJson;
import org.hotline.kit.problem.DomainException;

/** Keeps what a run has heard, then reports it, then lets go of what is over: whatever breaks in between, the next run reports it again. */
@ApplicationScoped
class AriReporter {

    private static final int MALFORMED = 400;
    private static final int TOGETHER = 200;

    private final ExchangeProgressing progressing;
    private final CallReporting reporting;

    AriReporter(ExchangeProgressing progressing, CallReporting reporting) {
        this.progressing = progressing;
        this.reporting = reporting;
    }

    /** What is to be said of a call, and not yet was. */
    private record UntoldReport(AriCall call, CallSubmission submission) {

        String name() {
            return String.valueOf(submission.report().details().eventId());
        }
    }

    void report(AriRun run) {
        List<UntoldReport> reports = new ArrayList<>();
        List<AriCall> over = new ArrayList<>();
        for (AriCall call : run.calls().untold()) {
            boolean settled = run.isSettled(call);
            List<UntoldReport> untold = untold(run, call, settled);
            if (!untold.isEmpty() && !call.isNamed()) {
                call.named();
                run.calls().change(call);
            }
            reports.addAll(untold);
            if (settled) {
                run.calls().told(call);
            }
            if (settled && call.isOver()) {
                over.add(call);
            }
        }
        keep(run);
        for (int from = 0; from < reports.size(); from += TOGETHER) {
            handIn(run, reports.subList(from, Math.min(reports.size(), from + TOGETHER)));
        }
        if (!over.isEmpty()) {
            progressing.settle(run.held(), over.stream().map(AriCall::row).toList());
            run.calls().forget(over);
        }
        if (run.isToSay()) {
            progressing.succeed(run.held(), run.progress());
        }
    }

    private void keep(AriRun run) {
        List<ExchangeCall> changes = run.calls().changes();
        List<String> joined = run.calls().joined();
        if (!changes.isEmpty() || !joined.isEmpty()) {
            progressing.keep(run.held(), changes, joined);
        }
    }

    private static List<UntoldReport> untold(AriRun run, AriCall call, boolean settled) {
        String account = run.held().settings().account();
        List<CallReport> reports = AriTelling.reports(call, run.roles(call), account, settled);
        Original original = Original.of(
                "application/json",
                StoredJson.write(List.copyOf(call.channels())).getBytes(StandardCharsets.UTF_8));
        return reports.stream()
                .map(report -> new UntoldReport(call, new CallSubmission(report, original)))
                .filter(report -> !call.told().contains(report.name()))
                .toList();
    }

    /** What cannot be taken, by what it is, spoils no other; any other trouble is that of all. */
    private void handIn(AriRun run, List<UntoldReport> reports) {
        List<CompletableFuture<Acceptance>> answers = reporting.report(
                reports.stream().map(UntoldReport::submission).toList(),
                run.held().exchange().access());
        for (int i = 0; i < reports.size(); i++) {
            UntoldReport report = reports.get(i);
            try {
                answers.get(i).join();
            } catch (CompletionException trouble) {
                if (!(trouble.getCause() instanceof DomainException refused && refused.status() == MALFORMED)) {
                    throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
                }
                run.tally().passOver();
            }
            report.call.told().add(report.name());
        }
    }
}
