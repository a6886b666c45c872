package org.hotline.door.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The figures of the board as a workbook: one sheet of all indicators, and one for each way to split them. */
final class BoardWorkbook {

    private static final int WIDE = 34;
    private static final int NARROW = 14;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Hotline", null);
    private final BoardLabels labels;
    private final Map<String, BigDecimal> targets;

    BoardWorkbook(BoardLabels labels, Map<String, BigDecimal> targets) {
        this.labels = labels;
        this.targets = targets;
    }

    void indicators(String days, List<BoardReport> now, List<BoardReport> before) {
        BoardWords words = labels.board();
        Worksheet sheet = sheet(
                words.title(),
                List.of(
                        days,
                        words.value(),
                        words.of_which(),
                        words.counted_of(),
                        words.before_value(),
                        words.target_value()));
        Map<String, BoardReport> earlier =
                before.stream().collect(Collectors.toMap(BoardReport::kpi, Function.identity()));
        int row = 1;
        for (BoardReport report : now) {
            Optional<Indicator> known = Indicator.of(report.kpi());
            if (known.isPresent()) {
                Indicator indicator = known.get();
                @Nullable BoardReport was = earlier.get(report.kpi());
                sheet.value(row, 0, labels.indicator(indicator));
                figure(sheet, row, 1, indicator, indicator.figure(report.value()));
                number(sheet, row, 2, report.numerator());
                number(sheet, row, 3, report.denominator());
                figure(sheet, row, 4, indicator, was == null ? null : indicator.figure(was.value()));
                figure(sheet, row, 5, indicator, targets.get(indicator.key()));
                row++;
            }
        }
    }

    void groups(String dimension, List<BoardReport> reports) {
        Worksheet sheet = sheet(
                labels.dimension(dimension),
                List.of(
                        labels.board().indicator_name(),
                        labels.dimension(dimension),
                        labels.board().value(),
                        labels.board().of_which(),
                        labels.board().counted_of()));
        int row = 1;
        for (Indicator indicator : Indicator.values()) {
            for (BoardFigures group : groups(reports, indicator)) {
                sheet.value(row, 0, labels.indicator(indicator));
                sheet.value(row, 1, labels.group(dimension, group.of(dimension)));
                figure(sheet, row, 2, indicator, group.value());
                number(sheet, row, 3, group.numerator());
                number(sheet, row, 4, group.denominator());
                row++;
            }
        }
    }

    private static List<BoardFigures> groups(List<BoardReport> reports, Indicator indicator) {
        return reports.stream()
                .filter(report -> report.kpi().equals(indicator.key()))
                .flatMap(report -> report.groups().stream())
                .toList();
    }

    byte[] finish() {
        try {
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worksheet sheet(String name, List<String> heads) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void figure(Worksheet sheet, int row, int column, Indicator indicator, @Nullable BigDecimal figure) {
        if (figure != null) {
            sheet.value(row, column, figure);
            sheet.style(row, column).format(format(indicator.unit())).set();
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal figure) {
        sheet.value(row, column, figure);
        sheet.style(row, column).format("#,##0").set();
    }

    /** Lengths of time are days for a workbook, so that they are left as seconds, and say so. */
    private static String format(FigureUnit unit) {
        return switch (unit) {
            case SHARE -> "0.0%";
            case COUNT -> "#,##0";
            case SECONDS -> "#,##0\" s\"";
        };
    }
}
