package org.hotline.door.board;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What hangs on a wall.
 *
 * @param only what the figures are of, when they are not of everything
 */
public record WallView(
        BoardScope scope,
        String days,
        List<String> only,
        List<BoardTile> tiles,
        BoardTile serviceLevel,
        BacklogAges backlog) {

    /** When it was counted, by the clock on the wall. */
    public String clock() {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
                .format(scope.now().atZone(scope.zone()));
    }
}
