package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows everybody what is published, and somebody what he wrote. */
@ApplicationScoped
@Transactional
public class CommunityReading {

    private static final int MOST_ANSWERS = 50;

    private final ContributionTable contributions;
    private final PublishedQuestionTable questions;
    private final CommunityDoor door;

    CommunityReading(ContributionTable contributions, PublishedQuestionTable questions, CommunityDoor door) {
        this.contributions = contributions;
        this.questions = questions;
        this.door = door;
    }

    /** Published questions, the newest first. */
    public List<CommunityQuestion> list(@Nullable String language, @Nullable UUID after, int limit) {
        door.requireOpen();
        return questions.list(language, after, limit);
    }

    /** The same of the newest; none where the community is not open. */
    public List<CommunityQuestion> newest(@Nullable String language, int limit) {
        return door.isOpen() ? questions.list(language, null, limit) : List.of();
    }

    /** A published question with its answers. */
    public CommunityThread get(UUID question) {
        door.requireOpen();
        return thread(contributions
                .find(question)
                .filter(found -> found.isQuestion() && found.isPublished())
                .orElseThrow(CommunityProblem::notFound));
    }

    /** What somebody wrote, in whatever state it is; of a question with its answers. */
    public CommunityThread own(String link) {
        door.requireOpen();
        return thread(door.proven(link).flatMap(contributions::find).orElseThrow(CommunityProblem::notFound));
    }

    private CommunityThread thread(Contribution found) {
        return new CommunityThread(found, found.isQuestion() ? questions.answers(found.id(), MOST_ANSWERS) : List.of());
    }
}
