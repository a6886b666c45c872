package org.hotline.knowledge.help.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of the pages, in French or English: {@code help/words_fr.properties} and {@code help/words_en.properties}. */
final class HelpWords {

    private static final Map<String, String> FRENCH = read("fr");
    private static final Map<String, String> ENGLISH = read("en");

    private HelpWords() {}

    static Map<String, String> in(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    private static Map<String, String> read(String language) {
        Properties words = new Properties();
        try (InputStream file = HelpWords.class.getResourceAsStream("/help/words_" + language + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no words in " + language);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(word -> word, words::getProperty));
    }
}
