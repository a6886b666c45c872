package org.hotline.look;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** In which of our languages a page speaks. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /**
     * The language of a page: the one that its address names, or the one that the reader prefers.
     *
     * @param named in the address, if any
     * @param wanted the header {@code Accept-Language}
     */
    public static String of(@Nullable String named, @Nullable String wanted) {
        return named != null && isOurs(named) ? named : preferred(wanted);
    }

    /**
     * {@code fr} for whoever prefers it to English, which everybody else gets.
     *
     * @param wanted the header {@code Accept-Language}
     */
    public static String preferred(@Nullable String wanted) {
        return ranges(wanted).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(ReaderLanguage::isOurs)
                .findFirst()
                .orElse("en");
    }

    private static boolean isOurs(String language) {
        return language.equals("fr") || language.equals("en");
    }

    /** The most wanted first; none when nobody can tell what is meant. */
    private static List<LanguageRange> ranges(@Nullable String wanted) {
        try {
            return wanted == null ? List.of() : LanguageRange.parse(wanted);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
