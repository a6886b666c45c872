package org.hotline.gateway.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Known texts as they are written, and whether a line repeats a piece of them as it is. */
final class WrittenText {

    private static final int MOST_WORDS = 40_000;

    /** Places where a line is looked for. */
    private static final int MOST_PLACES = 500;

    /** What divides things to choose from. */
    private static final Pattern DIVIDER = Pattern.compile("[/|,;\\[\\](){}]");

    private static final Set<String> OR =
            Set.of("or", "oder", "ou", "o", "of", "eller", "lub", "tai", "nebo", "vagy", "sau", "и", "или", "або");

    private final List<String> words = new ArrayList<>();

    /** Before each word, on its line. */
    private final List<String> before = new ArrayList<>();

    /** Behind each word, on its line. */
    private final List<String> behind = new ArrayList<>();

    /** Lines without any word above that of a word. */
    private final Map<Integer, String> above = new HashMap<>();

    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();
    private final Map<String, List<Integer>> places = new HashMap<>();

    WrittenText(List<String> texts) {
        texts.stream().flatMap(String::lines).forEach(this::know);
        for (int at = 0; at < words.size(); at++) {
            places.computeIfAbsent(words.get(at), first -> new ArrayList<>(1)).add(at);
            places.computeIfAbsent(beginning(words.subList(at, words.size())), first -> new ArrayList<>(1))
                    .add(at);
        }
    }

    private void know(String text) {
        WrittenLine line = WrittenLine.of(text);
        if (line.words().isEmpty()) {
            above.merge(words.size(), line.gaps().get(0), String::concat);
            return;
        }
        if (words.size() + line.words().size() > MOST_WORDS) {
            return;
        }
        starts.set(words.size());
        words.addAll(line.words());
        ends.set(words.size() - 1);
        before.addAll(line.gaps().subList(0, line.words().size()));
        behind.addAll(line.gaps().subList(1, line.gaps().size()));
    }

    private static String beginning(List<String> words) {
        return String.join(" ", words.subList(0, Math.min(2, words.size())));
    }

    /** Whether the line stands somewhere as it is, up to where it is broken. */
    boolean has(WrittenLine line, NearbyWords nearby) {
        return places.getOrDefault(beginning(line.words()), List.of()).stream()
                .limit(MOST_PLACES)
                .anyMatch(place -> isAt(place, line, nearby));
    }

    private boolean isAt(int place, WrittenLine line, NearbyWords nearby) {
        int length = line.words().size();
        int end = place + length;
        if (end > words.size() || !words.subList(place, end).equals(line.words())) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!isBetween(place + i, line.gaps().get(i))) {
                return false;
            }
        }
        return isStart(place, line.gaps().get(0), nearby.before())
                && isEnd(end - 1, line.gaps().get(length), nearby.after());
    }

    private boolean isBetween(int place, String asked) {
        if (!starts.get(place)) {
            return WrittenSigns.isSame(before.get(place), asked);
        }
        String last = behind.get(place - 1);
        return WrittenSigns.isSame(last + before.get(place), asked)
                || WrittenSigns.isSame(last + above.getOrDefault(place, "") + before.get(place), asked);
    }

    private boolean isStart(int place, String asked, String last) {
        String known = before.get(place);
        if (starts.get(place)) {
            return WrittenSigns.isSame(known, asked);
        }
        return isBroken(known, asked, known.endsWith(asked))
                && (words.get(place - 1).equalsIgnoreCase(last) || !divides(place));
    }

    private boolean isEnd(int place, String asked, String next) {
        String known = behind.get(place);
        if (ends.get(place)) {
            return WrittenSigns.isSame(known, asked);
        }
        return isBroken(known, asked, known.startsWith(asked))
                && (words.get(place + 1).equalsIgnoreCase(next) || !divides(place + 1));
    }

    /** Somewhere within what stands between two words. */
    private static boolean isBroken(String known, String asked, boolean part) {
        return part
                || WrittenSigns.isSame(known, asked)
                || (known.contains(MarkedText.FORMATTED) && WrittenSigns.isSame(MarkedText.FORMATTED, asked));
    }

    /** Whether there is something to choose before the word, so that what is missing there may have been a choice. */
    private boolean divides(int place) {
        return DIVIDER.matcher(before.get(place)).find()
                || OR.contains(words.get(place).toLowerCase(Locale.ROOT))
                || OR.contains(words.get(place - 1).toLowerCase(Locale.ROOT));
    }
}
