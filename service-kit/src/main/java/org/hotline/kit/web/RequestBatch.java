package org.hotline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.TroubleProblems;

/**
 * Takes many requests of one body, a line of JSON each, in their order and by the rules for a single one: what is refused
 * spoils no other.
 */
@ApplicationScoped
public class RequestBatch {

    private static final int MOST = 1_000;

    /** Lines that are worked on together, and the bytes after which no further one joins them. */
    private static final int TOGETHER = 100;

    private static final int BYTES_TOGETHER = 4 * 1024 * 1024;

    private final ObjectMapper json;
    private final JsonLines answers;
    private final Validator validator;

    RequestBatch(ObjectMapper json, JsonLines answers, Validator validator) {
        this.json = json;
        this.answers = answers;
        this.validator = validator;
    }

    /** A line as it was written, and its number among all, from 1. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    private record Line(int number, byte[] text) {}

    /**
     * Answers a line of JSON for each that says something.
     *
     * @param work what is done with a request
     * @param done the answer when it is done
     * @param refused the answer when it is not
     * @param <T> a request
     * @param <R> what becomes of it
     */
    public <T, R> String take(
            InputStream body,
            Class<T> type,
            Function<T, CompletionStage<R>> work,
            LineAnswer<R> done,
            LineAnswer<Problem> refused)
            throws IOException {
        StringBuilder written = new StringBuilder();
        List<CompletableFuture<Object>> waiting = new ArrayList<>(TOGETHER);
        int bytes = 0;
        for (Line line : lines(body)) {
            waiting.add(begin(line, type, work)
                    .handle((outcome, trouble) -> trouble == null
                            ? done.to(line.number, outcome)
                            : refused.to(line.number, TroubleProblems.of(trouble))));
            bytes += line.text.length;
            if (waiting.size() == TOGETHER || bytes > BYTES_TOGETHER) {
                settle(waiting, written);
                bytes = 0;
            }
        }
        settle(waiting, written);
        return written.toString();
    }

    /** All of them, before the first is taken: a batch that is too long is refused as a whole. */
    private static List<Line> lines(InputStream body) throws IOException {
        LineReader reader = new LineReader(body, Integer.MAX_VALUE); // the body is limited
        List<Line> lines = new ArrayList<>();
        for (byte[] text = reader.next(); text != null; text = reader.next()) {
            if (lines.size() == MOST) {
                throw FieldProblem.tooLarge(
                        "body", "must have at most " + MOST + " lines", "a batch has at most " + MOST + " lines");
            }
            lines.add(new Line(reader.number(), text));
        }
        return lines;
    }

    private <T, R> CompletableFuture<R> begin(Line line, Class<T> type, Function<T, CompletionStage<R>> work) {
        try {
            return work.apply(request(line.text, type)).toCompletableFuture();
        } catch (RuntimeException | IOException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private <T> T request(byte[] line, Class<T> type) throws IOException {
        T request = json.readValue(line, type);
        if (request == null) {
            throw FieldProblem.invalid("request", "must not be null");
        }
        Set<ConstraintViolation<T>> broken = validator.validate(request);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return request instanceof KeepsOriginal<?> kept ? type.cast(kept.withOriginal(line)) : request;
    }

    private void settle(List<CompletableFuture<Object>> waiting, StringBuilder written) {
        waiting.forEach(answer -> written.append(answers.line(answer.join())));
        waiting.clear();
    }
}
