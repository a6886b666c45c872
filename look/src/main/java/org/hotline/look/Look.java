package org.hotline.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where pages find what they look like: addresses that change with the content, so that browsers may keep it for good. */
public final class Look {

    private static final int DIGITS = 12;

    /** The address of the style sheet. */
    public static final String STYLES = versioned("/look/look.css");

    /** The address of what pages for everybody have besides. */
    public static final String READING = versioned("/look/reading.css");

    /** The address of what these pages do by themselves. */
    public static final String READING_SCRIPT = versioned("/look/reading.js");

    private Look() {}

    /**
     * The address of a file that a service serves to browsers, with what tells its content from any other.
     *
     * @param path of a file in {@code META-INF/resources}, such as {@code /look/look.css}
     */
    public static String versioned(String path) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("No file " + path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
