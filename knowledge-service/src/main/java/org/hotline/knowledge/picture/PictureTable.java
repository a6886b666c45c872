package org.hotline.knowledge.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.hotline.kit.db.StoredBytes;

/** All pictures, with their bytes. */
@ApplicationScoped
class PictureTable {

    private static final String PIECE = "select substring(content from :from for :most) from picture where id = :id";
    private static final String DESCRIBED =
            "select id, kind, width, height, octet_length(content) as size from picture ";

    private final Database database;

    PictureTable(Database database) {
        this.database = database;
    }

    void add(Picture picture, byte[] content, UUID uploader, Instant now) {
        database.update("insert into picture (id, kind, width, height, content, uploader, uploaded_at)"
                        + " values (:id, :kind, :width, :height, :content, :uploader, :now)")
                .bindNamedArgumentFinder(Fields.of(picture))
                .bind("content", content)
                .bind("uploader", uploader)
                .bind("now", now)
                .execute();
    }

    int countSince(Instant since, UUID uploader) {
        return database.query("select count(*) from picture where uploader = :uploader and uploaded_at > :since")
                .bind("uploader", uploader)
                .bind("since", since)
                .mapTo(Integer.class)
                .one();
    }

    Optional<StoredPicture> find(UUID id) {
        return database.query(DESCRIBED + "where id = :id")
                .bind("id", id)
                .mapTo(Picture.class)
                .findOne()
                .map(picture -> new StoredPicture(picture, StoredBytes.of(id, picture.size(), PIECE, database)));
    }

    /** Those of the pictures that are there; nobody removes them until the transaction ends. */
    List<Picture> keep(Collection<UUID> ids) {
        return database.change(DESCRIBED + "where id = any(:ids) order by id for key share")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(Picture.class)
                .list();
    }

    /** Some that were uploaded before, by their ids. */
    List<UUID> list(UUID after, Instant before, int limit) {
        return database.query(
                        "select id from picture where id > :after and uploaded_at < :before order by id limit :limit")
                .bind("after", after)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    /** Those of the pictures that nobody keeps just now; until the transaction ends nobody can. */
    List<UUID> hold(Collection<UUID> ids) {
        return database.change("select id from picture where id = any(:ids) order by id for update skip locked")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }

    void remove(Collection<UUID> ids) {
        database.update("delete from picture where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .execute();
    }
}
