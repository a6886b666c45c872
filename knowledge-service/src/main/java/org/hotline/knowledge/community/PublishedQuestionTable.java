package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What everybody reads of questions and answers. */
@ApplicationScoped
public class PublishedQuestionTable {

    private static final int MOST_AT_A_TIME = 50;

    /** In characters, of what is found of an answer. */
    private static final int LONGEST_SEARCHED = 2_000;

    private static final String QUESTIONS = """
            select q.id, q.title, q.language, left(q.text, 600) as beginning, q.written_at,
                   (select count(*) from contribution a where a.question_id = q.id and a.state = 'PUBLISHED') as answers,
                   exists (select from contribution a where a.question_id = q.id and a.accepted) as solved
            from contribution q""";

    private final Database database;

    PublishedQuestionTable(Database database) {
        this.database = database;
    }

    /** The newest first. */
    List<CommunityQuestion> list(@Nullable String language, @Nullable UUID after, int limit) {
        Conditions conditions = published()
                .andIfGiven("q.language = :language", "language", language)
                .andIfGiven("q.id < :after", "after", after);
        return database.query(QUESTIONS + conditions.where() + " order by q.id desc limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(CommunityQuestion.class)
                .list();
    }

    /** Those of the questions that everybody reads, in no order. */
    public List<CommunityQuestion> find(Collection<UUID> ids) {
        Conditions conditions = published().and("q.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
        return database.query(QUESTIONS + conditions.where())
                .bindMap(conditions.values())
                .mapTo(CommunityQuestion.class)
                .list();
    }

    private static Conditions published() {
        return new Conditions().and("q.question_id is null and q.state = 'PUBLISHED'");
    }

    /** The accepted one first, then ours, then what was voted for most. */
    List<Contribution> answers(UUID question, int limit) {
        return database.query("""
                        select id, question_id, language, title, text, writer, official, state, accepted, votes, written_at
                        from contribution where question_id = :question and state = 'PUBLISHED'
                        order by accepted desc, official desc, votes desc, id limit :limit""")
                .bind("question", question)
                .bind("limit", limit)
                .mapTo(Contribution.class)
                .list();
    }

    /** The questions written, or answered, after another one; one at least if there is any, and no more than can be in memory. */
    public List<QuestionChange> changesAfter(String transaction, UUID id, int limit) {
        return database.query("""
                        select q.changed_in::text as transaction, q.id, q.version, q.language, q.title, q.text,
                               q.state = 'PUBLISHED' as shown,
                               array(select left(a.text, :characters) from contribution a
                                     where a.question_id = q.id and a.state = 'PUBLISHED'
                                     order by a.accepted desc, a.votes desc, a.id limit 10) as answers
                        from contribution q
                        where q.question_id is null and (q.changed_in, q.id) > (:transaction::text::xid8, :id)
                        order by q.changed_in, q.id limit :limit""")
                .bind("characters", LONGEST_SEARCHED)
                .bind("transaction", transaction)
                .bind("id", id)
                .bind("limit", Math.min(limit, MOST_AT_A_TIME))
                .mapTo(QuestionChange.class)
                .list();
    }
}
