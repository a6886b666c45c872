package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** All questions and answers, one by one. */
@ApplicationScoped
class ContributionTable {

    private static final String ALL =
            "select id, question_id, language, title, text, writer, official, state, accepted,"
                    + " votes, written_at from contribution ";

    private final Database database;

    ContributionTable(Database database) {
        this.database = database;
    }

    /** Whether it was not there yet. */
    boolean add(Contribution contribution, @Nullable UUID decidedBy) {
        return database.update("""
                        insert into contribution (id, question_id, language, title, text, writer, official, state, written_at,
                            decided_by)
                        values (:id, :questionId, :language, :title, :text, :writer, :official, :state, :writtenAt, :by)
                        on conflict (id) do nothing""")
                        .bindNamedArgumentFinder(Fields.of(contribution))
                        .bind("by", decidedBy)
                        .execute()
                == 1;
    }

    Optional<Contribution> find(UUID id) {
        return database.query(ALL + "where id = :id")
                .bind("id", id)
                .mapTo(Contribution.class)
                .findOne();
    }

    /** The same, to be changed by nobody else until the transaction ends. */
    Optional<Contribution> hold(UUID id) {
        return database.change(ALL + "where id = :id for update")
                .bind("id", id)
                .mapTo(Contribution.class)
                .findOne();
    }

    /** The oldest first. */
    List<Contribution> list(ContributionFilter filter, @Nullable UUID after, int limit) {
        Conditions conditions = new Conditions()
                .andIfGiven("state = :state", "state", filter.state())
                .andIfGiven("writer <> '' and lower(writer) = lower(:writer)", "writer", filter.writer())
                .andIfGiven("id > :after", "after", after);
        if (filter.accepted() != null) {
            conditions.and(filter.accepted() ? "accepted" : "not accepted");
        }
        return database.query(ALL + conditions.where() + " order by id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(Contribution.class)
                .list();
    }

    /** How many nobody has read yet; no more are counted than are asked for. */
    int countWaiting(int most) {
        return database.query(
                        "select count(*) from (select from contribution where state = 'WAITING' limit :most) waiting")
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    /** Lets everybody read it. */
    void publish(UUID id, UUID by) {
        database.update("update contribution set state = 'PUBLISHED', decided_by = :by where id = :id")
                .bind("id", id)
                .bind("by", by)
                .execute();
    }

    /** Leaves nothing of what it and the answers to it say, nor who voted for them. */
    void erase(UUID id, ContributionState state, @Nullable UUID by) {
        database.update("""
                        delete from contribution_vote v using contribution c
                        where c.id = v.contribution_id and (c.id = :id or c.question_id = :id)""").bind("id", id).execute();
        database.update("""
                        update contribution set title = '', text = '', writer = '', state = :state, accepted = false, votes = 0,
                            decided_by = :by
                        where id = :id or question_id = :id""")
                .bind("id", id)
                .bind("state", state.name())
                .bind("by", by)
                .execute();
    }

    /** Makes it the one that solved its question. */
    void accept(UUID answer, UUID question) {
        database.update("update contribution set accepted = false where question_id = :question and accepted")
                .bind("question", question)
                .execute();
        database.update("update contribution set accepted = true where id = :answer")
                .bind("answer", answer)
                .execute();
    }

    /** Notes that something of a question, or of its answers, is to be found or not any more. */
    void change(UUID question) {
        database.update("update contribution set version = version + 1 where id = :id")
                .bind("id", question)
                .execute();
    }
}
