package org.hotline.gateway.visitor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, as a mail shows it.
 *
 * @param who said it
 * @param lines of what was said
 * @param file what a file is called that was sent
 */
public record TranscriptLine(
        String who,
        String time,
        boolean ours,
        List<String> lines,
        @Nullable String file) {}
