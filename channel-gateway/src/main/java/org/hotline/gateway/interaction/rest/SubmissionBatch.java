package org.hotline.gateway.interaction.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.InteractionProblem;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.TroubleProblems;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.LineReader;
import org.hotline.kit.web.RequestLines;

/**
 * Takes in many submissions of one body, a line each, in their order. Each is kept as if it came alone: one that is refused
 * spoils no other, and what is sent again changes nothing.
 */
@ApplicationScoped
public class SubmissionBatch {

    /** Lines of a batch. */
    public static final int MOST = 1_000;

    /** Lines that wait for their commit together, and the bytes after which no further one joins them. */
    private static final int TOGETHER = 100;

    private static final int BYTES_TOGETHER = 4 * 1024 * 1024;

    /** Bytes of a line, as of a message that comes alone. */
    private static final int LONGEST_LINE = 36 * 1024 * 1024;

    private final RequestLines requests;
    private final JsonLines json;

    SubmissionBatch(RequestLines requests, JsonLines json) {
        this.requests = requests;
        this.json = json;
    }

    /** A line as it was written. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    private record Line(int number, byte[] text) {}

    /** Answers a line of JSON for each. */
    public <T> String take(InputStream body, Class<T> type, Function<T, CompletionStage<Acceptance>> intake)
            throws IOException {
        StringBuilder answers = new StringBuilder();
        List<CompletableFuture<BatchLineView>> waiting = new ArrayList<>(TOGETHER);
        int bytes = 0;
        for (Line line : lines(body)) {
            waiting.add(take(line, type, intake));
            bytes += line.text.length;
            if (waiting.size() == TOGETHER || bytes > BYTES_TOGETHER) {
                settle(waiting, answers);
                bytes = 0;
            }
        }
        settle(waiting, answers);
        return answers.toString();
    }

    /** All of them, before the first is taken in: a batch that is too long is refused as a whole. */
    private static List<Line> lines(InputStream body) throws IOException {
        LineReader reader = new LineReader(body, LONGEST_LINE);
        List<Line> lines = new ArrayList<>();
        for (byte[] text = reader.next(); text != null; text = reader.next()) {
            if (lines.size() == MOST) {
                throw InteractionProblem.batchTooLong(MOST);
            }
            lines.add(new Line(reader.number(), text));
        }
        return lines;
    }

    private <T> CompletableFuture<BatchLineView> take(
            Line line, Class<T> type, Function<T, CompletionStage<Acceptance>> intake) {
        try {
            return intake.apply(requests.get(line.text, type))
                    .handle((acceptance, trouble) -> trouble == null
                            ? BatchLineView.of(line.number, acceptance)
                            : BatchLineView.of(line.number, TroubleProblems.of(trouble)))
                    .toCompletableFuture();
        } catch (RuntimeException | IOException refused) {
            Problem problem = TroubleProblems.of(refused);
            return CompletableFuture.completedFuture(BatchLineView.of(line.number, problem));
        }
    }

    private void settle(List<CompletableFuture<BatchLineView>> waiting, StringBuilder answers) {
        waiting.forEach(answer -> answers.append(json.line(answer.join())));
        waiting.clear();
    }
}
