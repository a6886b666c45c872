package org.hotline.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** How many requests a batch may have. */
    public static final int MOST = 1_000;

    /** Lines that are worked on together, and the bytes after which no further one joins them. */
    private static final int TOGETHER = 200;

    private static final int BYTES_TOGETHER = 4 * 1024 * 1024;

    private final RequestForms forms;
    private final JsonLines answers;

    RequestBatch(RequestForms forms, JsonLines answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /**
     * Makes something of a part of a batch.
     *
     * @param <W> what is made of it
     */
    @FunctionalInterface
    public interface PartReader<W> {

        /** Reads a part as it was written; any trouble is that of this part alone. */
        W read(byte[] part) throws IOException;
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
        return takeAll(lines(body), text -> reading.apply(forms.read(text, type)), work, done::to, refused::to).stream()
                .map(answers::line)
                .collect(Collectors.joining());
    }

    /**
     * The same of parts that are no lines, with their answers as they are.
     *
     * @param reading what is made of a part, unless it is refused for itself
     * @param done the answer when it is done, by its place from 1
     * @param refused the answer when it is not
     * @param <A> an answer
     */
    public <W, R, A> List<A> takeParts(
            List<byte[]> parts,
            PartReader<W> reading,
            Function<List<W>, ? extends List<? extends CompletionStage<R>>> work,
            BiFunction<Integer, R, A> done,
            BiFunction<Integer, Problem, A> refused) {
        if (parts.size() > MOST) {
            throw FieldProblem.tooLarge(
                    "body", "must have at most " + MOST + " parts", "a batch has at most " + MOST + " parts");
        }
        List<Line> lines = IntStream.range(0, parts.size())
                .mapToObj(i -> new Line(i + 1, parts.get(i)))
                .toList();
        return takeAll(lines, reading, work, done, refused);
    }

    private <W, R, A> List<A> takeAll(
            List<Line> lines,
            PartReader<W> reading,
            Function<List<W>, ? extends List<? extends CompletionStage<R>>> work,
            BiFunction<Integer, R, A> done,
            BiFunction<Integer, Problem, A> refused) {
        List<A> settled = new ArrayList<>(lines.size());
        List<Read<W>> waiting = new ArrayList<>(TOGETHER);
        int bytes = 0;
        for (Line line : lines) {
            waiting.add(read(line, reading));
            bytes += line.text.length;
            if (waiting.size() == TOGETHER || bytes > BYTES_TOGETHER) {
                settled.addAll(settle(waiting, work, done, refused));
                waiting.clear();
                bytes = 0;
            }
        }
        settled.addAll(settle(waiting, work, done, refused));
        return settled;
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

    private static <W> Read<W> read(Line line, PartReader<W> reading) {
        try {
            return new Read<>(line.number, reading.read(line.text), null);
        } catch (RuntimeException | IOException refusal) {
            return new Read<>(line.number, null, refusal);
        }
    }

    private static <W, R, A> List<A> settle(
            List<Read<W>> lines,
            Function<List<W>, ? extends List<? extends CompletionStage<R>>> work,
            BiFunction<Integer, R, A> done,
            BiFunction<Integer, Problem, A> refused) {
        Iterator<? extends CompletionStage<R>> outcomes = work.apply(lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.request))
                        .toList())
                .iterator();
        List<CompletableFuture<A>> settled = new ArrayList<>(lines.size());
        for (Read<W> line : lines) {
            CompletionStage<R> outcome =
                    line.refusal == null ? outcomes.next() : CompletableFuture.failedFuture(line.refusal);
            settled.add(outcome.toCompletableFuture()
                    .handle((result, trouble) -> trouble == null
                            ? done.apply(line.number, result)
                            : refused.apply(line.number, TroubleProblems.of(trouble))));
        }
        return settled.stream().map(CompletableFuture::join).toList();
    }
}
