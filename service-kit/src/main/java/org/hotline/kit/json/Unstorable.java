package org.hotline.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import org.jspecify.annotations.Nullable;

/** A text holds what no text can be stored with: the character NUL, or half of a surrogate pair. */
public final class Unstorable extends BrokenLimit {

    private static final long serialVersionUID = 1L;

    private Unstorable(JsonParser parser, String rule) {
        super(parser, rule);
    }

    static void check(JsonParser parser, String text) throws Unstorable {
        String rule = brokenBy(text);
        if (rule != null) {
            throw new Unstorable(parser, rule);
        }
    }

    /** The rule that the text breaks, or nothing. */
    public static @Nullable String brokenBy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "must not hold the character NUL";
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return "must not hold half of a surrogate pair";
                }
                i++;
            }
        }
        return null;
    }
}
