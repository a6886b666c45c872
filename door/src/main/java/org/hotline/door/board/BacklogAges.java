package org.hotline.door.board;

import java.util.List;
import java.util.stream.Stream;

/** What is open, by its age. */
public record BacklogAges(BoardTile tile, List<AgeRow> rows, String oldest) {

    static BacklogAges of(BoardTile tile, BoardFigures figures, FigureWords words) {
        return new BacklogAges(
                tile,
                Stream.of(BacklogAge.values())
                        .map(age -> new AgeRow(age, words.number(age.number(figures))))
                        .toList(),
                words.value(FigureUnit.SECONDS, figures.named("oldestSeconds")));
    }

    /** How much is that old. */
    public record AgeRow(BacklogAge age, WrittenNumber number) {}
}
