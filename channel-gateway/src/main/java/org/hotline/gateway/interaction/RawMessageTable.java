package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.AccountName;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredBytes;

/** The originals of interactions, byte for byte. */
@ApplicationScoped
class RawMessageTable {

    private static final String PIECE =
            "select substring(body from :from for :most) from raw_message where interaction_id = :id";

    private final Database database;

    RawMessageTable(Database database) {
        this.database = database;
    }

    void add(List<NewInteraction> interactions) {
        database.update("""
                        insert into raw_message (interaction_id, media_type, body)
                        select * from unnest(:interactionId, :mediaType, :body)""")
                .bindNamedArgumentFinder(Columns.<NewInteraction>of(interactions)
                        .with("interactionId", UUID.class, NewInteraction::id)
                        .text("mediaType", i -> i.submission().original().mediaType())
                        .with(
                                "body",
                                byte[].class,
                                i -> i.submission().original().body()))
                .execute();
    }

    /** An original with the bytes where they are. */
    Optional<StoredOriginal> describe(UUID interactionId) {
        return database.query(
                        "select media_type, octet_length(body) as size from raw_message where interaction_id = :interaction")
                .bind("interaction", interactionId)
                .mapTo(Row.class)
                .map(row ->
                        new StoredOriginal(row.mediaType(), StoredBytes.of(interactionId, row.size(), PIECE, database)))
                .findOne();
    }

    private record Row(String mediaType, long size) {}

    /** Which interaction was handed in under that id of its channel, if its original is kept. */
    Optional<UUID> named(AccountName account, String externalId) {
        return database.query("""
                        select i.id from interaction i join raw_message r on r.interaction_id = i.id
                        where i.channel = :channel and i.account = :account and i.external_id = :externalId""")
                .bind("channel", account.channel())
                .bind("account", account.account())
                .bind("externalId", externalId)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Which interaction of a channel's account began a conversation, if its original is kept. */
    Optional<UUID> first(AccountName account, UUID conversation) {
        return database.query("""
                        select i.id from interaction i join raw_message r on r.interaction_id = i.id
                        where i.conversation_id = :conversation and i.channel = :channel and i.account = :account
                        order by i.id limit 1""")
                .bind("conversation", conversation)
                .bind("channel", account.channel())
                .bind("account", account.account())
                .mapTo(UUID.class)
                .findOne();
    }

    Optional<Original> find(UUID interactionId) {
        return database.query("select media_type, body from raw_message where interaction_id = :interaction")
                .bind("interaction", interactionId)
                .mapTo(Original.class)
                .findOne();
    }

    void erase(Collection<UUID> interactions) {
        database.update("delete from raw_message where interaction_id = any(:interactions)")
                .bind("interactions", interactions.toArray(UUID[]::new))
                .execute();
    }
}
