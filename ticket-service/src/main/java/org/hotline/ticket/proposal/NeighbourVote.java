package org.hotline.ticket.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the nearest solved tickets say of one attribute; the nearer, the more it counts.
 *
 * @param confidence how much of what all say is for it, where something is always against it: what is only a little like a ticket
 *     tells little, however many agree
 * @param evidence those that said so, the most alike first, but for those that are much less alike
 */
record NeighbourVote(String value, double confidence, List<Neighbour> evidence) {

    /** Below it nothing is proposed. */
    static final double LEAST = 0.4;

    private static final int MOST_EVIDENCE = 5;

    /** The word of nobody. */
    private static final double AGAINST = 0.05;

    /** What has most of the votes, if it has enough. */
    static Optional<NeighbourVote> of(List<Neighbour> nearest, ProposalAttribute attribute) {
        Map<String, Double> votes = new TreeMap<>();
        double all = AGAINST;
        for (Neighbour neighbour : nearest) {
            String value = neighbour.ticket().says(attribute);
            all += neighbour.weight();
            if (value != null) {
                votes.merge(value, neighbour.weight(), Double::sum);
            }
        }
        double total = all;
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new NeighbourVote(
                        most.getKey(), most.getValue() / total, evidence(nearest, attribute, most.getKey())))
                .filter(vote -> vote.confidence >= LEAST);
    }

    private static List<Neighbour> evidence(List<Neighbour> nearest, ProposalAttribute attribute, String value) {
        List<Neighbour> voters = nearest.stream()
                .filter(neighbour -> value.equals(neighbour.ticket().says(attribute)))
                .toList();
        double least = voters.get(0).similarity() / 2;
        return voters.stream()
                .filter(neighbour -> neighbour.similarity() >= least)
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
