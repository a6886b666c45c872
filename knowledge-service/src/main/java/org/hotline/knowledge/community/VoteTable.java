package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Who found which contribution helpful: one voice from each place. */
@ApplicationScoped
class VoteTable {

    private final Database database;

    VoteTable(Database database) {
        this.database = database;
    }

    void add(UUID contribution, UUID voter) {
        database.update("""
                        with voted as (
                            insert into contribution_vote (contribution_id, voter) values (:id, :voter)
                            on conflict do nothing returning contribution_id)
                        update contribution set votes = votes + 1 where id in (select contribution_id from voted)""").bind("id", contribution).bind("voter", voter).execute();
    }

    void remove(UUID contribution, UUID voter) {
        database.update("""
                        with gone as (
                            delete from contribution_vote where contribution_id = :id and voter = :voter
                            returning contribution_id)
                        update contribution set votes = votes - 1 where id in (select contribution_id from gone)""").bind("id", contribution).bind("voter", voter).execute();
    }
}
