package org.hotline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.TroubleProblems;
import org.jspecify.annotations.Nullable;

/**
 * Takes many requests of one body, a line of JSON each, in their order and by the rules for a single one: what is refused
 * spoils no other.
 */
@ApplicationScoped
public class RequestBatch {

    private static final int MOST = 1_000;

    /** Lines that are worked on together, and the bytes after which no further one joins them. */
    private static final int TOGETHER = 200;

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

    /** A line that was read, or why it was not. */
    private record Read<W>(
            int number, @Nullable W request, @Nullable Exception refusal) {}

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
        return takeTogether(body, type, work, begun -> begun, done, refused);
    }

    /**
     * The same for what is cheaper when many are taken at once.
     *
     * @param reading what is made of a request, unless it is refused for itself
     * @param work what is done with all that are not; it has an outcome for each
     * @param <W> what is made of a request
     */
    public <T, W, R> String takeTogether(
            InputStream body,
            Class<T> type,
            Function<T, W> reading,
            Function<List<W>, ? extends List<? extends CompletionStage<R>>> work,
            LineAnswer<R> done,
            LineAnswer<Problem> refused)
            throws IOException {
        StringBuilder written = new StringBuilder();
        List<Read<W>> waiting = new ArrayList<>(TOGETHER);
        int bytes = 0;
        for (Line line : lines(body)) {
            waiting.add(read(line, type, reading));
            bytes += line.text.length;
            if (waiting.size() == TOGETHER || bytes > BYTES_TOGETHER) {
                settle(waiting, work, done, refused).forEach(written::append);
                waiting.clear();
                bytes = 0;
            }
        }
        settle(waiting, work, done, refused).forEach(written::append);
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

    private <T, W> Read<W> read(Line line, Class<T> type, Function<T, W> reading) {
        try {
            return new Read<>(line.number, reading.apply(request(line.text, type)), null);
        } catch (RuntimeException | IOException refusal) {
            return new Read<>(line.number, null, refusal);
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

    private <W, R> List<String> settle(
            List<Read<W>> lines,
            Function<List<W>, ? extends List<? extends CompletionStage<R>>> work,
            LineAnswer<R> done,
            LineAnswer<Problem> refused) {
        Iterator<? extends CompletionStage<R>> outcomes = work.apply(lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.request))
                        .toList())
                .iterator();
        List<CompletableFuture<Object>> settled = new ArrayList<>(lines.size());
        for (Read<W> line : lines) {
            CompletionStage<R> outcome =
                    line.refusal == null ? outcomes.next() : CompletableFuture.failedFuture(line.refusal);
            settled.add(outcome.toCompletableFuture()
                    .handle((result, trouble) -> trouble == null
                            ? done.to(line.number, result)
                            : refused.to(line.number, TroubleProblems.of(trouble))));
        }
        return settled.stream().map(answer -> answers.line(answer.join())).toList();
    }
}
