package org.hotline.ticket.passage.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.ticket.passage.FoundPassage;

/** Words of a message, with those marked that somebody looked for. */
public record PassageView(
        UUID message,
        FoundPassage.Source source,

        @Schema(description = "at most some 240 characters on one line; plain text, not markup")
        String text,

        @Schema(description = "what to mark in the text, in its order")
        List<MarkView> marks) {

    /** From a sign of a text, counted in UTF-16 from 0, up to one that is not part of it. */
    record MarkView(int start, int end) {}

    public static PassageView of(FoundPassage found) {
        return new PassageView(
                found.messageId(),
                found.source(),
                found.passage().text(),
                found.passage().marks().stream()
                        .map(mark -> new MarkView(mark.start(), mark.end()))
                        .toList());
    }
}
