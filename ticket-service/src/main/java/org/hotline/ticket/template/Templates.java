package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.jspecify.annotations.Nullable;

/** All prepared answers. */
@ApplicationScoped
public class Templates {

    private static final String COLUMNS = "select key, language, subject, text from reply_template ";

    private final Sql sql;

    Templates(Sql sql) {
        this.sql = sql;
    }

    /** Those of a language, or of all. */
    public List<Template> all(@Nullable String language) {
        return sql.query(
                COLUMNS + "where ?::text is null or language = ? order by key, language",
                Templates::read,
                language,
                language);
    }

    public Optional<Template> find(String key, String language) {
        return sql.one(COLUMNS + "where key = ? and language = ?", Templates::read, key, language);
    }

    /** Makes the template, or changes what it says. */
    public Template save(Template template) {
        sql.update("""
                insert into reply_template (key, language, subject, text) values (?, ?, ?, ?)
                on conflict (key, language) do update set subject = excluded.subject, text = excluded.text""", template.key(), template.language(), template.subject(), template.text());
        return template;
    }

    public boolean remove(String key, String language) {
        return sql.update("delete from reply_template where key = ? and language = ?", key, language) == 1;
    }

    /** What a template says in the customer's language, else in English, else in any. */
    public String fill(String key, @Nullable String language, String number, @Nullable String customer) {
        return sql.one(
                        COLUMNS
                                + "where key = ? order by language = coalesce(?, 'en') desc, language = 'en' desc, language limit 1",
                        Templates::read,
                        key,
                        language)
                .orElseThrow(() -> TemplateProblem.unknown(key))
                .filled(number, customer);
    }

    private static Template read(Row row) {
        return new Template(row.text("key"), row.text("language"), row.textOrNull("subject"), row.text("text"));
    }
}
