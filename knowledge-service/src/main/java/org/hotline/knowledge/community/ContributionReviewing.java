package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;

/** What we do with contributions: nothing is published that none of us has read. */
@ApplicationScoped
@Transactional
public class ContributionReviewing {

    private final ContributionTable contributions;
    private final Clock clock;

    ContributionReviewing(ContributionTable contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Lets everybody read it; the same again changes nothing. */
    public Contribution approve(UUID id, Caller caller) {
        Contribution held = hold(id);
        if (held.isWaiting()) {
            if (!held.isQuestion()) {
                requirePublished(changed(held.thread()), "answered");
            }
            contributions.publish(id, caller.id());
            contributions.change(held.thread());
        } else {
            requirePublished(held, "approved");
        }
        return changed(id);
    }

    /** Lets nobody read it, and leaves nothing of what it says. */
    public Contribution reject(UUID id, Caller caller) {
        Contribution held = hold(id);
        if (!held.isWaiting() && held.state() != ContributionState.REJECTED) {
            throw CommunityProblem.notNow("rejected", held.state());
        }
        contributions.erase(id, ContributionState.REJECTED, caller.id());
        return changed(id);
    }

    /** Answers for us. */
    public Contribution answer(UUID question, String text, Caller caller) {
        Contribution asked = hold(question);
        requirePublished(asked, "answered");
        if (!asked.isQuestion()) {
            throw CommunityProblem.notFound();
        }
        Contribution answer = new Contribution(
                Ids.next(),
                question,
                asked.language(),
                "",
                text,
                "",
                true,
                ContributionState.PUBLISHED,
                false,
                0,
                clock.instant());
        contributions.add(answer, caller.id());
        contributions.change(question);
        return answer;
    }

    /** Says that an answer solved its question, in the place of whoever asked. */
    public Contribution accept(UUID answer) {
        Contribution held = hold(answer);
        requirePublished(held, "accepted");
        if (held.isQuestion()) {
            throw CommunityProblem.notFound();
        }
        contributions.accept(answer, held.thread());
        contributions.change(held.thread());
        return changed(answer);
    }

    /** Leaves nothing of what it says, of a question nothing of its answers either. */
    public void remove(UUID id, Caller caller) {
        Contribution held = hold(id);
        contributions.erase(id, ContributionState.ERASED, caller.id());
        contributions.change(held.thread());
    }

    /** Its question is held with it: what is done at the same time with two answers to one is done one after the other. */
    private Contribution hold(UUID id) {
        UUID thread = changed(id).thread();
        contributions.hold(thread);
        return contributions.hold(id).orElseThrow(CommunityProblem::notFound);
    }

    private Contribution changed(UUID id) {
        return contributions.find(id).orElseThrow(CommunityProblem::notFound);
    }

    private static void requirePublished(Contribution contribution, String action) {
        if (!contribution.isPublished()) {
            throw CommunityProblem.notNow(action, contribution.state());
        }
    }
}
