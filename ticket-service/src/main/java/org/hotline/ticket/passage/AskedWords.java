package org.hotline.ticket.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.hotline.kit.text.Texts;

/** Words that somebody looks for, as they are seen in a text: in any case and accent, inflected, within others, and numbers however they are grouped. */
public final class AskedWords {

    /** Of what is pasted, no more words than this are looked for. */
    private static final int MOST = 20;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_PART = 4;

    /** Digits of a telephone number that are alike with a prefix and without. */
    private static final int SUBSCRIBER = 9;

    private final List<String> words;
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    private AskedWords(Collection<String> words) {
        this.words = words.stream().distinct().limit(MOST).toList();
        for (String word : this.words) {
            if (word.length() >= SHORTEST_BEGINNING) {
                byBeginning
                        .computeIfAbsent(beginning(word), none -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** The words of a text, one by one and two by two as if they were one; figures that stand beside one another are one number. */
    public static AskedWords of(String text) {
        PlainLetters letters = PlainLetters.of(text);
        List<String> words = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        String before = "";
        for (int at = 0; at < letters.length(); at = letters.endOfWord(at)) {
            String word = letters.between(at, letters.endOfWord(at));
            boolean figures = word.chars().allMatch(Character::isDigit);
            if (!figures) {
                addNumber(number, words);
                words.add(word);
            } else {
                number.append(word);
            }
            if (!before.isEmpty()) {
                words.add(before + word);
            }
            before = word;
        }
        addNumber(number, words);
        return new AskedWords(words);
    }

    private static void addNumber(StringBuilder number, List<String> words) {
        if (!number.isEmpty()) {
            String digits = number.substring(Math.max(0, number.length() - SUBSCRIBER));
            words.add(digits.substring(Math.min(zeros(digits), digits.length() - 1)));
            number.setLength(0);
        }
    }

    private static int zeros(String digits) {
        return (int) digits.chars().takeWhile(digit -> digit == '0').count();
    }

    /** Shows each place of a text at which one of the words stands, and which of them it is. */
    void find(PlainLetters text, BiConsumer<Mark, Integer> place) {
        IntStream.range(0, words.size()).forEach(number -> {
            String word = words.get(number);
            for (int at = text.next(word, 0); at >= 0; at = text.next(word, at + 1)) {
                int from = text.withZeros(at);
                if (stands(text, from, at + word.length())) {
                    place.accept(text.mark(from, at + word.length()), number);
                }
            }
        });
        for (int at = 0; at < text.length(); at = text.endOfWord(at)) {
            int end = text.endOfWord(at);
            String said = text.between(at, end);
            for (String word : byBeginning.getOrDefault(beginning(said), List.of())) {
                if (isSameStem(said, word)) {
                    place.accept(text.mark(at, end), words.indexOf(word));
                }
            }
        }
    }

    /** As whole words, as what one begins with, or as a longer part of one. */
    private static boolean stands(PlainLetters text, int from, int to) {
        boolean begins = text.beginsWord(from);
        if (begins && text.beginsWord(to)) {
            return true;
        }
        return to <= text.endOfWord(from) && to - from >= (begins ? SHORTEST_BEGINNING : SHORTEST_PART);
    }

    /** Words that have three fifths of the longer one in common are forms of one; a guess that marks too much rather than too little. */
    private static boolean isSameStem(String said, String asked) {
        int common = 0;
        while (common < Math.min(said.length(), asked.length()) && said.charAt(common) == asked.charAt(common)) {
            common++;
        }
        return 5 * common >= 3 * Math.max(said.length(), asked.length());
    }

    private static String beginning(String word) {
        return Texts.atMost(SHORTEST_BEGINNING, word);
    }
}
