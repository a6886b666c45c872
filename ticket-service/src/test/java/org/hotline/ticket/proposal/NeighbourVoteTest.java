package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.hotline.ticket.ticket.Priority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeighbourVoteTest {

    private static Neighbour neighbour(double similarity, @Nullable String category) {
        return new Neighbour(
                new SimilarTicket(UUID.randomUUID(), "HL-1", "s", category, null, null, List.of(1)), similarity);
    }

    @Test
    void theNearerAnswerCountsMoreThanTheCommonerOne() {
        List<Neighbour> nearest = List.of(neighbour(0.9, "a"), neighbour(0.4, "b"), neighbour(0.4, "b"));

        assertThat(NeighbourVote.of(nearest, ProposalAttribute.CATEGORY)).hasValueSatisfying(vote -> {
            assertThat(vote.value()).isEqualTo("a");
            assertThat(vote.confidence()).isCloseTo(0.81 / (0.81 + 0.32 + 0.05), within(1e-9));
            assertThat(vote.evidence()).containsExactly(nearest.get(0));
        });
    }

    @Test
    void evidenceIsFewAndNotMuchLessAlikeThanTheBest() {
        List<Neighbour> nearest = List.of(
                neighbour(0.8, "a"),
                neighbour(0.7, "a"),
                neighbour(0.6, "b"),
                neighbour(0.4, "a"),
                neighbour(0.39, "a"));

        assertThat(NeighbourVote.of(nearest, ProposalAttribute.CATEGORY))
                .hasValueSatisfying(vote ->
                        assertThat(vote.evidence()).containsExactly(nearest.get(0), nearest.get(1), nearest.get(3)));
        assertThat(NeighbourVote.of(Collections.nCopies(10, neighbour(0.8, "a")), ProposalAttribute.CATEGORY))
                .hasValueSatisfying(vote -> assertThat(vote.evidence()).hasSize(5));
    }

    @Test
    void whoSaysNothingIsAgainstIt() {
        List<Neighbour> nearest = List.of(neighbour(0.8, "a"), neighbour(0.8, null), neighbour(0.8, null));

        assertThat(NeighbourVote.of(nearest, ProposalAttribute.CATEGORY)).isEmpty();
    }

    @Test
    void whatIsLittleAlikeProposesNothingHoweverManyAgree() {
        assertThat(NeighbourVote.of(
                        List.of(neighbour(0.05, "a"), neighbour(0.05, "a"), neighbour(0.05, "a")),
                        ProposalAttribute.CATEGORY))
                .isEmpty();
        assertThat(NeighbourVote.of(List.of(), ProposalAttribute.CATEGORY)).isEmpty();
    }

    @Test
    void eachAttributeIsVotedOnByItself() {
        SimilarTicket ticket =
                new SimilarTicket(UUID.randomUUID(), "HL-1", "s", null, Priority.URGENT, "fr", List.of(1));
        List<Neighbour> nearest = List.of(new Neighbour(ticket, 1));

        assertThat(NeighbourVote.of(nearest, ProposalAttribute.CATEGORY)).isEmpty();
        assertThat(NeighbourVote.of(nearest, ProposalAttribute.PRIORITY))
                .hasValueSatisfying(vote -> assertThat(vote.value()).isEqualTo("URGENT"));
        assertThat(NeighbourVote.of(nearest, ProposalAttribute.LANGUAGE))
                .hasValueSatisfying(vote -> assertThat(vote.value()).isEqualTo("fr"));
    }

    @Property
    void confidenceIsAShareAndNeverBelowTheLeast(
            @ForAll @Size(max = 10) List<@DoubleRange(max = 1) Double> similarities) {
        List<Neighbour> nearest = new ArrayList<>();
        for (int i = 0; i < similarities.size(); i++) {
            nearest.add(neighbour(similarities.get(i), i % 3 == 0 ? "a" : "b"));
        }

        assertThat(NeighbourVote.of(nearest, ProposalAttribute.CATEGORY).stream())
                .allSatisfy(vote -> assertThat(vote.confidence()).isBetween(NeighbourVote.LEAST, 1.0));
    }
}
