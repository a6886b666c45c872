package org.hotline.ticket.proposal;

import java.util.Map;

/**
 * How many examples have which words.
 *
 * @param counted examples that were looked at, the newest
 * @param examples those that there are, about
 * @param having of those that were looked at, how many have a word; of words that were asked for
 */
record WordFrequencies(long counted, long examples, Map<Integer, Long> having) {

    /** The more, the fewer have the word. */
    double weight(int word) {
        double rarity = Math.log((counted + 1) / (having.getOrDefault(word, 0L) + 0.5));
        return rarity * rarity;
    }

    /** How many of all examples have the word, about; where none of those that were looked at has, less than one of them. */
    double expected(int word) {
        double seen = having.getOrDefault(word, 0L);
        boolean all = counted >= examples;
        return all ? seen : Math.max(seen, 0.5) * examples / counted;
    }
}
