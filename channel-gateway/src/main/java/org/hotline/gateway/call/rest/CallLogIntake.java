package org.hotline.gateway.call.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.web.LineReader;

/** Takes what telephone systems wrote down of calls, line by line, and some at a time, however long it is. */
@ApplicationScoped
class CallLogIntake {

    private static final int TOGETHER = 200;
    private static final int LONGEST_LINE = 16 * 1024;

    private final AccountOwning owning;

    CallLogIntake(AccountOwning owning) {
        this.owning = owning;
    }

    /** Nothing is read on an account of another integration. A line that is refused spoils no other. */
    CallLogView take(
            InputStream log,
            AccountName account,
            Function<String, List<CallReport>> reading,
            CallReporting reporting,
            Access by)
            throws IOException {
        owning.require(account, by);
        LineReader lines = new LineReader(log, LONGEST_LINE);
        CallLogOutcome outcome = new CallLogOutcome();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            try {
                read(lines, line, reading).forEach(told -> outcome.tell(lines.number(), told));
            } catch (DomainException malformed) {
                outcome.refuse(lines.number(), malformed);
            }
            if (outcome.waiting() >= TOGETHER) {
                outcome.settle(reporting, by);
            }
        }
        outcome.settle(reporting, by);
        return outcome.view(lines.number());
    }

    private static List<CallSubmission> read(
            LineReader lines, byte[] line, Function<String, List<CallReport>> reading) {
        if (lines.wasTooLong()) {
            throw FieldProblem.invalid("line", "must have at most " + LONGEST_LINE + " bytes");
        }
        Original original = Original.of(MediaType.TEXT_PLAIN, line);
        return reading.apply(new String(line, StandardCharsets.UTF_8).stripTrailing()).stream()
                .map(report -> new CallSubmission(report, original))
                .toList();
    }
}
