package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.MovableClock;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@KnowledgeServiceTest
class KeptIndexTest {

    private static final Duration AGE = Duration.ofMillis(200);

    private final MovableClock clock = MovableClock.at("2026-11-24T09:00:00Z");
    private final List<ChangePlace> asked = new ArrayList<>();
    private final List<IndexChange> written = new ArrayList<>();
    private final Transactions transactions;
    private final Database database;

    @TempDir
    private Path directory;

    KeptIndexTest(Transactions transactions, Database database) {
        this.transactions = transactions;
        this.database = database;
    }

    @Test
    void anotherStartReadsOnlyWhatWasWrittenSince() {
        UUID old = write("the old printer");
        IncrementalIndex first = index();
        assertThat(found(first, "printer")).containsExactly(old);
        first.close();

        UUID young = write("the young printer");
        IncrementalIndex second = index();

        assertThat(found(second, "printer")).containsExactlyInAnyOrder(old, young);
        assertThat(asked.get(0)).isNotEqualTo(ChangePlace.START);
        second.close();
    }

    @Test
    void anUnexpectedEndLosesNothing() throws IOException {
        UUID kept = write("kept before the end");
        IncrementalIndex first = index();
        found(first, "kept");
        UUID unkept = write("written before the end");
        clock.advance(AGE);
        assertThat(found(first, "before the end")).containsExactlyInAnyOrder(kept, unkept);

        Path copy = copyOf(directory.resolve("articles-0"));
        asked.clear();
        IncrementalIndex second =
                new IncrementalIndex(this::after, transactions, clock, AGE, new IndexHome(Optional.of(copy)).open());

        assertThat(found(second, "before the end")).containsExactlyInAnyOrder(kept, unkept);
        assertThat(asked.get(0)).isNotEqualTo(ChangePlace.START);
        second.close();
        first.close();
    }

    @Test
    void anInstanceBesideAnotherHasItsOwn() {
        UUID article = write("for both of us");
        IncrementalIndex first = index();
        IncrementalIndex second = index();

        assertThat(found(first, "both")).containsExactly(article);
        assertThat(found(second, "both")).containsExactly(article);
        assertThat(directory.resolve("articles-1")).isDirectory();
        first.close();
        second.close();
    }

    @Test
    void whatIsOfAnotherDatabaseIsNotUsed() {
        TextIndex other = new IndexHome(Optional.of(directory)).open();
        other.keptUntil("another database", "1");
        other.apply(List.of(document(Ids.next(), "of another database")), List.of());
        other.show();
        other.keep("another database", "1");
        other.close();

        IncrementalIndex index = index();

        assertThat(found(index, "another database")).isEmpty();
        assertThat(asked.get(0)).isEqualTo(ChangePlace.START);
        index.close();
    }

    @Test
    void whatIsOfALaterTimeThanTheDatabaseIsNotUsed() {
        TextIndex later = new IndexHome(Optional.of(directory)).open();
        later.keptUntil(transactions.database(), "1");
        later.apply(List.of(document(Ids.next(), "written later")), List.of());
        later.keep(transactions.database(), Long.toString(Long.MAX_VALUE));
        later.close();

        IncrementalIndex index = index();

        assertThat(found(index, "later")).isEmpty();
        index.close();
    }

    @Test
    void whatCannotBeReadIsMadeAnew() throws IOException {
        UUID article = write("still found");
        IncrementalIndex first = index();
        found(first, "found");
        first.close();
        try (Stream<Path> files = Files.list(directory.resolve("articles-0"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "no index");
            }
        }

        IncrementalIndex second = index();

        assertThat(found(second, "found")).containsExactly(article);
        second.close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoReasonToFindNothing() throws IOException {
        UUID article = write("found in memory");
        Path file = Files.createFile(directory.resolve("a file"));
        IncrementalIndex index =
                new IncrementalIndex(this::after, transactions, clock, AGE, new IndexHome(Optional.of(file)).open());

        assertThat(found(index, "memory")).containsExactly(article);
        index.close();
    }

    private IncrementalIndex index() {
        asked.clear();
        return new IncrementalIndex(
                this::after, transactions, clock, AGE, new IndexHome(Optional.of(directory)).open());
    }

    private List<IndexChange> after(ChangePlace place, int limit) {
        asked.add(place);
        return written.stream()
                .filter(change -> isAfter(change.place(), place))
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(ChangePlace change, ChangePlace place) {
        int byTransaction = Long.compare(Long.parseLong(change.transaction()), Long.parseLong(place.transaction()));
        return byTransaction > 0 || byTransaction == 0 && change.id().compareTo(place.id()) > 0;
    }

    private UUID write(String title) {
        UUID id = Ids.next();
        String transaction = database.change("select pg_current_xact_id()::text")
                .mapTo(String.class)
                .one();
        written.add(new IndexChange(new ChangePlace(transaction, id), 0, document(id, title)));
        return id;
    }

    private static IndexDocument document(UUID id, String title) {
        return new IndexDocument(id, "en", title, "", List.of());
    }

    private static List<UUID> found(IncrementalIndex index, String text) {
        return index.fresh().search(new TextQuestion(text, "en", List.of(), List.of(), Set.of(), 10)).stream()
                .map(Hit::id)
                .toList();
    }

    private Path copyOf(Path index) throws IOException {
        Path copy = Files.createDirectories(directory.resolve("copy").resolve(index.getFileName()));
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy.getParent();
    }
}
