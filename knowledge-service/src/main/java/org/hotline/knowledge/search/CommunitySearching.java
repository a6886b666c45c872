package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.knowledge.community.CommunityDoor;
import org.hotline.knowledge.community.CommunityQuestion;
import org.hotline.knowledge.community.PublishedQuestionTable;
import org.jspecify.annotations.Nullable;

/** Finds questions of the community that are like a question, apart from articles: nobody of us has reviewed what they say. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class CommunitySearching {

    private final QuestionIndex index;
    private final PublishedQuestionTable questions;
    private final CommunityDoor door;

    CommunitySearching(QuestionIndex index, PublishedQuestionTable questions, CommunityDoor door) {
        this.index = index;
        this.questions = questions;
        this.door = door;
    }

    /** The best first; none where the community is not open. */
    public List<CommunityQuestion> search(String text, @Nullable String language, int limit) {
        if (!door.isOpen()) {
            return List.of();
        }
        List<UUID> hits =
                index.fresh().search(new TextQuestion(text, language, List.of(), List.of(), Set.of(), limit)).stream()
                        .map(Hit::id)
                        .toList();
        Map<UUID, CommunityQuestion> found =
                questions.find(hits).stream().collect(Collectors.toMap(CommunityQuestion::id, Function.identity()));
        return hits.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }
}
