package org.hotline.gateway.quotation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What whoever wrote a mail is called in it: by his whole name in any order, a part of it, or its first letters. */
final class WriterName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_PART = 3;

    private final List<String> own;
    private final String joined;
    private final String initials;

    WriterName(String written) {
        own = words(written);
        joined = String.join("", own);
        initials = own.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    boolean isAll(String called) {
        List<String> words = words(called);
        String letters = String.join("", words);
        return !letters.isEmpty()
                && (own.containsAll(words)
                        || (letters.length() > 1 && initials.startsWith(letters))
                        || joined.startsWith(letters));
    }

    /** Whether one of his names is among the words, perhaps joined to another as mailboxes are called. */
    boolean isPart(String called) {
        return isAll(called)
                || words(called).stream().anyMatch(word -> word.length() >= SHORTEST_PART && joined.contains(word));
    }

    private static List<String> words(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(letters.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
