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
 * @param part which of the things behind it are listed
 * @param next where the list goes on
 */
public record IndicatorView(
        BoardScope scope,
        String days,
        List<String> only,
        BoardTile tile,
        IndicatorPart part,
        List<CountedRow> rows,
        @Nullable String next,
        boolean later) {

    /** Where the list goes on, as an address says it. */
    public String nextEncoded() {
        return URLEncoder.encode(String.valueOf(next), StandardCharsets.UTF_8);
    }

    public List<IndicatorPart> parts() {
        return IndicatorPart.of(tile.indicator());
    }
}
