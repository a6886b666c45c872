package org.hotline.gateway.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a survey says, in French or English: {@code survey/words_fr.properties} and {@code survey/words_en.properties}. */
public enum SurveyText {
    FR,
    EN;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final Map<String, String> words = read(language());

    public static SurveyText of(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("fr") ? FR : EN;
    }

    /** As HTML has it. */
    public String language() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said, by what it is for. */
    public Map<String, String> words() {
        return words;
    }

    private static Map<String, String> read(String language) {
        Properties words = new Properties();
        try (InputStream file = SurveyText.class.getResourceAsStream("/survey/words_" + language + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no words in " + language);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(word -> word, words::getProperty));
    }
}
