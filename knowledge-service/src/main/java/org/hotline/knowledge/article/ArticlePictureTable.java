package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;

/** Which revision shows which pictures. */
@ApplicationScoped
class ArticlePictureTable {

    private final Database database;

    ArticlePictureTable(Database database) {
        this.database = database;
    }

    void add(Collection<ArticlePicture> shown) {
        if (!shown.isEmpty()) {
            database.update(
                            "insert into article_picture (revision_id, picture_id) select * from unnest(:revision, :picture)")
                    .bindNamedArgumentFinder(Columns.of(shown)
                            .with("revision", UUID.class, ArticlePicture::revisionId)
                            .with("picture", UUID.class, ArticlePicture::pictureId))
                    .execute();
        }
    }

    /** Whether a published revision shows it that the scope covers. */
    boolean isPublished(UUID picture, ArticleScope scope) {
        Conditions conditions =
                ArticleTable.covered(scope.published()).and("p.picture_id = :picture", "picture", picture);
        return database.query(
                        "select exists (select from article_picture p join article_revision r on r.id = p.revision_id"
                                + " join article a on a.id = r.article_id" + conditions.where() + ")")
                .bindMap(conditions.values())
                .mapTo(Boolean.class)
                .one();
    }

    /** Those of the pictures that any revision shows. */
    Set<UUID> shown(Collection<UUID> pictures) {
        return database.query("select distinct picture_id from article_picture where picture_id = any(:pictures)")
                .bind("pictures", pictures.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set();
    }

    /** What revisions showed that are erased, of articles made from a ticket and of what translates them. */
    void eraseCase(UUID ticket) {
        database.update("""
                        delete from article_picture p using article_revision r, article a
                        where r.id = p.revision_id and a.id = r.article_id and r.body = ''
                          and (a.from_ticket = :ticket
                               or a.translation_of in (select id from article where from_ticket = :ticket))""").bind("ticket", ticket).execute();
    }
}
