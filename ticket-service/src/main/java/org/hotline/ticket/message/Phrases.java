package org.hotline.ticket.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of some words each, to be found at a place in a text. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    void add(List<String> phrase) {
        byFirstWord.computeIfAbsent(phrase.get(0), first -> new ArrayList<>()).add(phrase);
    }

    /** How many words the longest one has that stands there; 0 where none does. */
    int lengthAt(List<String> words, int place) {
        if (place >= words.size()) {
            return 0;
        }
        List<String> rest = words.subList(place, words.size());
        return byFirstWord.getOrDefault(words.get(place), List.of()).stream()
                .filter(phrase -> phrase.size() <= rest.size() && phrase.equals(rest.subList(0, phrase.size())))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
