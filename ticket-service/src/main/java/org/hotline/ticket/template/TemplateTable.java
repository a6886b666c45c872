package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All prepared answers. */
@ApplicationScoped
class TemplateTable {

    private static final String SELECT = "select key, language, subject, text from reply_template";

    private final Database database;

    TemplateTable(Database database) {
        this.database = database;
    }

    /** Those of a language, or of all, after a place in the order of their keys. */
    List<Template> list(@Nullable String language, TemplatePlace after, int limit) {
        return next(SELECT, language, after, limit).mapTo(Template.class).list();
    }

    /** How long the texts of the same ones are, in bytes. */
    List<Long> sizes(@Nullable String language, TemplatePlace after, int limit) {
        return next("select octet_length(text) from reply_template", language, after, limit)
                .mapTo(Long.class)
                .list();
    }

    private Query next(String what, @Nullable String language, TemplatePlace after, int limit) {
        return database.query(what + """
             where (:language::text is null or language = :language)
              and (key collate "C", language collate "C") > (:afterKey, :afterLanguage)
            order by key collate "C", language collate "C" limit :limit""")
                .bind("language", language)
                .bind("afterKey", after.key())
                .bind("afterLanguage", after.language())
                .bind("limit", limit);
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

    /** Those of the keys that are keys of templates, in whatever languages. */
    Set<String> known(Collection<String> keys) {
        return database.query("select distinct key from reply_template where key = any(:keys)")
                .bind("keys", keys.toArray(String[]::new))
                .mapTo(String.class)
                .set();
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
