package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hotline.kit.problem.BusyProblem;
import org.jspecify.annotations.Nullable;

/** Takes what visitors ask, answer, accept and take back: each of them is known by his link only. */
@ApplicationScoped
@Transactional
public class ContributionWriting {

    /** More than that nobody would read soon. */
    private static final int MOST_WAITING = 1_000;

    private final ContributionTable contributions;
    private final CommunityDoor door;
    private final Clock clock;

    ContributionWriting(ContributionTable contributions, CommunityDoor door, Clock clock) {
        this.contributions = contributions;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Takes a question, or an answer, that waits for one of us then; the same form sent again changes nothing.
     *
     * @param link by which the form was handed out
     * @param question what it answers, if it is an answer
     */
    public void write(String link, @Nullable UUID question, WrittenContribution written) {
        UUID id = proven(link);
        Contribution answered = question == null ? null : published(question);
        if (contributions.find(id).isEmpty() && contributions.countWaiting(MOST_WAITING) >= MOST_WAITING) {
            throw BusyProblem.of("too many questions and answers wait to be read");
        }
        contributions.add(written.waiting(id, answered, clock.instant()), null);
    }

    /** Says of his own question which answer solved it. */
    public void accept(String link, UUID answer) {
        UUID own = proven(link);
        UUID thread = contributions
                .find(answer)
                .filter(found -> own.equals(found.questionId()))
                .orElseThrow(CommunityProblem::notFound)
                .thread();
        contributions.hold(thread);
        if (!published(answer).isQuestion()) {
            contributions.accept(answer, thread);
            contributions.change(thread);
        }
    }

    /** Takes back what he wrote, a question with all that was answered to it. */
    public void withdraw(String link) {
        Contribution own = contributions.find(proven(link)).orElseThrow(CommunityProblem::notFound);
        contributions.hold(own.thread());
        contributions.erase(own.id(), ContributionState.ERASED, null);
        contributions.change(own.thread());
    }

    private Contribution published(UUID id) {
        return contributions.find(id).filter(Contribution::isPublished).orElseThrow(CommunityProblem::notFound);
    }

    private UUID proven(String link) {
        door.requireOpen();
        return door.proven(link).orElseThrow(CommunityProblem::notFound);
    }
}
