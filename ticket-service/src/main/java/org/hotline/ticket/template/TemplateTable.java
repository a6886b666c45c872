package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** All prepared answers. */
@ApplicationScoped
class TemplateTable {

    private static final String SELECT = "select key, language, subject, text from reply_template";

    private final Database database;

    TemplateTable(Database database) {
        this.database = database;
    }

    /** Those of a language, or of all. */
    List<Template> list(@Nullable String language) {
        Conditions conditions = new Conditions().andIfGiven("language = :language", "language", language);
        return database.query(SELECT + conditions.where() + " order by key, language")
                .bindMap(conditions.values())
                .mapTo(Template.class)
                .list();
    }

    Optional<Template> find(String key, String language) {
        return database.query(SELECT + " where key = :key and language = :language")
                .bind("key", key)
                .bind("language", language)
                .mapTo(Template.class)
                .findOne();
    }

    /** The one in the language, else in English, else in any. */
    Optional<Template> nearest(String key, String language) {
        return database.query(SELECT + """
             where key = :key
            order by language = :language desc, language = 'en' desc, language limit 1""")
                .bind("key", key)
                .bind("language", language)
                .mapTo(Template.class)
                .findOne();
    }

    /** Makes the template, or changes what it says. */
    void save(Template template) {
        database.update("""
            insert into reply_template (key, language, subject, text)
            values (:key, :language, :subject, :text)
            on conflict (key, language) do update set subject = excluded.subject, text = excluded.text""").bindNamedArgumentFinder(Fields.of(template)).execute();
    }

    /** Whether there was one to remove. */
    boolean remove(String key, String language) {
        return database.update("delete from reply_template where key = :key and language = :language")
                        .bind("key", key)
                        .bind("language", language)
                        .execute()
                == 1;
    }
}
