package org.hotline.knowledge.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an index that is kept says of itself.
 *
 * @param database of which it is
 * @param form how its texts are cut
 * @param transaction it has everything that earlier ones wrote
 * @param languages it has texts in these
 */
record IndexMark(String database, String form, String transaction, Set<Language> languages) {

    private static final String DATABASE = "database";
    private static final String FORM = "form";
    private static final String TRANSACTION = "transaction";
    private static final String LANGUAGES = "languages";

    static Optional<IndexMark> of(@Nullable Iterable<Map.Entry<String, String>> data) {
        Map<String, String> kept = new HashMap<>();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept.containsKey(TRANSACTION)
                ? Optional.of(new IndexMark(
                        kept.getOrDefault(DATABASE, ""),
                        kept.getOrDefault(FORM, ""),
                        kept.getOrDefault(TRANSACTION, ""),
                        Stream.of(kept.getOrDefault(LANGUAGES, "").split(","))
                                .filter(code -> !code.isEmpty())
                                .map(Language::of)
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    Iterable<Map.Entry<String, String>> data() {
        String codes = languages.stream().map(Language::code).sorted().collect(Collectors.joining(","));
        return Map.of(DATABASE, database, FORM, form, TRANSACTION, transaction, LANGUAGES, codes)
                .entrySet();
    }

    boolean isOf(String otherDatabase, String otherForm) {
        return database.equals(otherDatabase) && form.equals(otherForm);
    }

    /** False when the database was put back to an earlier state since. */
    boolean isBefore(String oldestRunning) {
        return Long.compareUnsigned(Long.parseUnsignedLong(transaction), Long.parseUnsignedLong(oldestRunning)) <= 0;
    }
}
