package org.hotline.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What an error says to people, in French or English. */
record ErrorWords(String language, Properties words) {

    private static final ErrorWords FRENCH = read("fr");
    private static final ErrorWords ENGLISH = read("en");

    static ErrorWords in(@Nullable String languages) {
        return ReaderLanguage.preferred(languages).equals("fr") ? FRENCH : ENGLISH;
    }

    String title(int status) {
        return of(status, ".title");
    }

    String advice(int status) {
        return of(status, ".advice");
    }

    String again() {
        return word("again");
    }

    String home() {
        return word("home");
    }

    String desk() {
        return word("desk");
    }

    String signIn() {
        return word("sign_in");
    }

    String signOut() {
        return word("sign_out");
    }

    String reason() {
        return word("reason");
    }

    String trace() {
        return word("trace");
    }

    /** Of the status, or of what is like it. */
    private String of(int status, String what) {
        String own = words.getProperty(status + what);
        return own != null ? own : word((status < 500 ? "400" : "500") + what);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key));
    }

    private static ErrorWords read(String language) {
        return new ErrorWords(language, file("errors_" + language));
    }

    /** The words of a file. */
    static Properties file(String name) {
        Properties words = new Properties();
        try (InputStream file = ErrorWords.class.getResourceAsStream("/look/" + name + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no words " + name);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
