package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts what visitors find helpful, one voice from each place. */
@ApplicationScoped
@Transactional
public class ContributionVoting {

    private final ContributionTable contributions;
    private final VoteTable votes;
    private final CommunityDoor door;

    ContributionVoting(ContributionTable contributions, VoteTable votes, CommunityDoor door) {
        this.contributions = contributions;
        this.votes = votes;
        this.door = door;
    }

    /**
     * Gives a voice, or takes it back; the same again changes nothing.
     *
     * @param voter what tells those who vote for this contribution apart, and nothing else of them
     * @return the question that it belongs to
     */
    public UUID vote(UUID id, boolean helpful, UUID voter) {
        door.requireOpen();
        Contribution found =
                contributions.hold(id).filter(Contribution::isPublished).orElseThrow(CommunityProblem::notFound);
        if (helpful) {
            votes.add(id, voter);
        } else {
            votes.remove(id, voter);
        }
        return found.thread();
    }
}
