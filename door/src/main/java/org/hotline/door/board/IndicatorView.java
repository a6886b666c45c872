package org.hotline.door.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure and what is behind it.
 *
 * @param days which days it is about, in words
 * @param only what it is of, when it is not of everything
 * @param parts what can be listed, and how much of it there is
 * @param next where the list goes on
 */
public record IndicatorView(
        MemberWalk.Question question,
        String days,
        List<String> only,
        BoardTile tile,
        List<PartChoice> parts,
        List<CountedRow> rows,
        @Nullable String next,
        boolean later) {

    /** Where the list goes on, as an address says it. */
    public String nextEncoded() {
        return URLEncoder.encode(String.valueOf(next), StandardCharsets.UTF_8);
    }

    public BoardScope scope() {
        return question.scope();
    }

    /** What is listed. */
    public CountedThing thing() {
        return CountedThing.of(question.indicator());
    }

    public IndicatorPart part() {
        return question.part();
    }

    /** What an address has to say after its question mark for the same days, parts and cut. */
    public String address() {
        return scope().address() + question.cut().address();
    }

    /** Whether the trend is of what is listed. */
    public boolean isTrending() {
        return question.cut().isWhole() && tile.hasTrend();
    }

    /** A list that can be chosen. */
    public record PartChoice(IndicatorPart part, @Nullable WrittenNumber number) {

        static List<PartChoice> of(Indicator indicator, BoardReport report, FigureWords words) {
            return IndicatorPart.of(indicator).stream()
                    .map(part -> new PartChoice(part, part.number(indicator, report, words)))
                    .toList();
        }
    }
}
