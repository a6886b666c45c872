package org.hotline.gateway.intake;

import static org.hotline.gateway.intake.Ledger.column;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;

/** The files that came with messages, and those that go with answers. */
@Singleton
public class Attachments {

    private final Sql sql;

    Attachments(Sql sql) {
        this.sql = sql;
    }

    private record Stored(UUID interactionId, Attachment meta, MailFile file) {}

    /** Stores the files of these entries and tells what they are called from now on. */
    Map<UUID, List<Attachment>> keep(List<Entry> entries) {
        Map<UUID, List<Attachment>> byInteraction = new LinkedHashMap<>();
        List<Stored> files = new ArrayList<>();
        for (Entry entry : entries) {
            for (MailFile file :
                    Objects.requireNonNull(entry.submission().content()).files()) {
                Attachment meta = new Attachment(UUID.randomUUID(), file.name(), file.type(), file.content().length);
                files.add(new Stored(entry.interactionId(), meta, file));
                byInteraction
                        .computeIfAbsent(entry.interactionId(), id -> new ArrayList<>())
                        .add(meta);
            }
        }
        if (!files.isEmpty()) {
            insert(files);
        }
        return byInteraction;
    }

    private void insert(List<Stored> files) {
        sql.update(
                "insert into attachment (id, interaction_id, name, type, size, content)"
                        + " select * from unnest(?, ?, ?, ?, ?, ?)",
                column(files, f -> f.meta.id(), UUID[]::new),
                column(files, f -> f.interactionId, UUID[]::new),
                column(files, f -> f.meta.name(), String[]::new),
                column(files, f -> f.meta.type(), String[]::new),
                column(files, f -> f.meta.size(), Long[]::new),
                column(files, f -> f.file.content(), byte[][]::new));
    }

    /** Takes a file that is going to be sent with an answer. */
    @Transactional
    public Attachment upload(MailFile file) {
        Attachment meta = new Attachment(UUID.randomUUID(), file.name(), file.type(), file.content().length);
        sql.update(
                "insert into attachment (id, name, type, size, content) values (?, ?, ?, ?, ?)",
                meta.id(),
                meta.name(),
                meta.type(),
                meta.size(),
                file.content());
        return meta;
    }

    public Optional<MailFile> find(UUID id) {
        return sql.one("select name, type, content from attachment where id = ?", Attachments::file, id);
    }

    private static MailFile file(Row row) {
        return new MailFile(row.text("name"), row.text("type"), row.bytes("content"));
    }
}
