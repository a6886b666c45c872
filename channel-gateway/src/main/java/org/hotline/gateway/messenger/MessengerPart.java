package org.hotline.gateway.messenger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is sent at a time: a text of the length that providers take, or a file.
 *
 * @param place which part of the message it is, from 0
 */
public record MessengerPart(
        UUID message,
        int place,
        @Nullable String text,
        @Nullable StoredFile file) {

    /** In characters; most providers take no more. */
    static final int LONGEST = 4096;

    /** @param longest characters of a text */
    static List<MessengerPart> of(UUID message, String text, int longest, List<StoredFile> files) {
        List<MessengerPart> parts = new ArrayList<>();
        cut(text, longest).forEach(piece -> parts.add(new MessengerPart(message, parts.size(), piece, null)));
        files.forEach(file -> parts.add(new MessengerPart(message, parts.size(), null, file)));
        return parts;
    }

    static List<String> cut(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > longest) {
            String most = Texts.atMost(longest, rest);
            String piece = Texts.atMost(boundary(most, longest / 2), most);
            pieces.add(piece.strip());
            rest = rest.substring(piece.length()).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** Behind a paragraph, a line, a sentence or a word; a text of which too little stands before the last of them is cut anywhere. */
    private static int boundary(String most, int shortest) {
        for (String end : List.of("\n\n", "\n", ". ", " ")) {
            int place = most.lastIndexOf(end);
            if (place >= shortest) {
                return place + end.length();
            }
        }
        return most.length();
    }
}
