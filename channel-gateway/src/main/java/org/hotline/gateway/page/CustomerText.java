package org.hotline.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said to customers about a matter, in French or English.
 *
 * @param language as HTML has it
 * @param words what is said, by what it is for
 */
public record CustomerText(String language, Map<String, String> words) {

    private static final Map<String, CustomerText> ALL = new ConcurrentHashMap<>();

    /** The words of {@code matter/words_fr.properties} for whom it is French, and {@code matter/words_en.properties} for others. */
    public static CustomerText of(String matter, @Nullable String language) {
        boolean french = language != null && language.toLowerCase(Locale.ROOT).startsWith("fr");
        return ALL.computeIfAbsent(
                matter + "/words_" + (french ? "fr" : "en"), file -> read(french ? "fr" : "en", file));
    }

    private static CustomerText read(String language, String name) {
        Properties words = new Properties();
        try (InputStream file = CustomerText.class.getResourceAsStream("/" + name + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no " + name);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CustomerText(
                language,
                words.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(word -> word, words::getProperty)));
    }
}
