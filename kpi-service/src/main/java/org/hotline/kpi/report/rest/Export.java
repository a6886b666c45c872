package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.report.Answer;
import org.hotline.kpi.report.Dimension;
import org.hotline.kpi.report.Figures;
import org.hotline.kpi.report.KpiReporter;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.Place;
import org.hotline.kpi.report.Question;
import org.jspecify.annotations.Nullable;

/** Answers and members as files: a line for the whole, one for each group; as many members as there are. */
@ApplicationScoped
class Export {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String NDJSON = "application/x-ndjson";
    private static final int MEMBERS_AT_ONCE = 1_000;

    private final ObjectMapper json;
    private final KpiReporter reporter;

    Export(ObjectMapper json, KpiReporter reporter) {
        this.json = json;
        this.reporter = reporter;
    }

    String csv(List<Answer> answers) {
        List<String> keys = answers.isEmpty()
                ? List.of()
                : answers.get(0).question().groupBy().stream()
                        .map(Dimension::key)
                        .toList();
        List<String> head = new ArrayList<>(List.of("kpi", "unit", "from", "to", "zone"));
        head.addAll(keys);
        head.addAll(List.of("value", "numerator", "denominator", "count", "figures", "excluded", "restated"));
        return answers.stream()
                .flatMap(answer -> answer.figures().map(figures -> Csv.row(cells(answer, figures, keys))))
                .collect(Collectors.joining("", Csv.row(head), ""));
    }

    String lines(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.figures().map(figures -> line(Line.of(answer, figures))))
                .collect(Collectors.joining());
    }

    StreamingOutput membersAsCsv(Kpi kpi, Question question, Place start) {
        List<String> head = new ArrayList<>(List.of("ticketId", "member", "at", "part", "excluded", "amount"));
        Dimension.OF_A_MEMBER.forEach(dimension -> head.add(dimension.key()));
        return stream(kpi, question, start, Csv.row(head), member -> {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(member.ticketId());
            cells.add(member.member());
            cells.add(member.at());
            cells.add(member.part());
            cells.add(member.excluded());
            cells.add(member.amount());
            cells.addAll(member.dimensions().values());
            return Csv.row(cells);
        });
    }

    StreamingOutput membersAsLines(Kpi kpi, Question question, Place start) {
        return stream(kpi, question, start, "", this::line);
    }

    private StreamingOutput stream(
            Kpi kpi, Question question, Place start, String head, Function<Member, String> form) {
        return output -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            writer.write(head);
            Place place = start;
            List<Member> members;
            do {
                members = reporter.members(kpi, question, place, MEMBERS_AT_ONCE);
                write(writer, members, form);
                place = members.isEmpty() ? place : place.after(members.get(members.size() - 1));
            } while (members.size() == MEMBERS_AT_ONCE);
            writer.flush();
        };
    }

    private static void write(BufferedWriter writer, List<Member> members, Function<Member, String> form)
            throws IOException {
        for (Member member : members) {
            writer.write(form.apply(member));
        }
    }

    private static List<@Nullable Object> cells(Answer answer, Figures figures, List<String> keys) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(answer.kpi().name());
        cells.add(answer.kpi().unit().name().toLowerCase(Locale.ROOT));
        cells.add(answer.question().period().from());
        cells.add(answer.question().period().to());
        cells.add(answer.question().period().zone());
        keys.forEach(key -> cells.add(figures.key().get(key)));
        cells.add(figures.value());
        cells.add(figures.numerator());
        cells.add(figures.denominator());
        cells.add(figures.count());
        cells.add(pairs(figures.named()));
        cells.add(pairs(figures.excluded()));
        cells.add(figures.restated());
        return cells;
    }

    private static String pairs(Map<String, ?> named) {
        return named.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + (pair.getValue() == null ? "" : pair.getValue()))
                .collect(Collectors.joining(";"));
    }

    private String line(Object value) {
        try {
            return json.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line of an export. */
    private record Line(
            String kpi,
            String unit,
            Instant from,
            Instant to,
            String zone,
            @JsonUnwrapped FiguresView figures) {

        static Line of(Answer answer, Figures figures) {
            AnswerView view = AnswerView.of(answer);
            return new Line(view.kpi(), view.unit(), view.from(), view.to(), view.zone(), FiguresView.of(figures));
        }
    }
}
