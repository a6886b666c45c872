package org.hotline.gateway.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it is written: its words, and before, between and behind them what is no word.
 *
 * @param gaps one more than there are words
 */
record WrittenLine(List<String> words, List<String> gaps) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F\\p{Cntrl}&&[^\\t]]");

    /** Addresses in brackets, which programs put there. */
    private static final Pattern BRACKETS = Pattern.compile(
            "[<\\[(]((?:https?://|www\\.|mailto:|[^\\s<>\\[\\]()@]{1,64}@)[^\\s<>\\[\\]()]{1,2000})[>\\])]");

    static WrittenLine of(String line) {
        String plain = UNSEEN.matcher(Normalizer.normalize(Marks.strip(line), Normalizer.Form.NFC))
                .replaceAll("");
        String text = BRACKETS.matcher(plain).replaceAll("$1");
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int end = 0;
        Matcher word = WordRuns.WORD.matcher(text);
        while (word.find()) {
            gaps.add(WrittenSigns.of(text.substring(end, word.start())));
            words.add(word.group());
            end = word.end();
        }
        gaps.add(WrittenSigns.of(text.substring(end)));
        return new WrittenLine(words, gaps);
    }
}
