package org.hotline.stories.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/**
 * What somebody looks at pages on.
 *
 * @param width in CSS pixels
 * @param locale of the browser, such as fr-FR
 */
record Screen(int width, ColorScheme scheme, String locale) {

    static final Screen WIDE = new Screen(1280, ColorScheme.LIGHT, "en-GB");
    static final Screen TELEPHONE_AT_NIGHT = new Screen(390, ColorScheme.DARK, "fr-FR");

    /** As narrow as a telephone is, or a window that is enlarged four times. */
    static final Screen NARROWEST = new Screen(320, ColorScheme.LIGHT, "fr-FR");

    /** Wide and narrow, light and dark, in both languages. */
    static Stream<Screen> all() {
        return Stream.of(
                WIDE,
                new Screen(1280, ColorScheme.DARK, "fr-FR"),
                new Screen(390, ColorScheme.LIGHT, "en-GB"),
                TELEPHONE_AT_NIGHT);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale(locale);
    }

    /** As part of a file's name. */
    String label() {
        return width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + locale.substring(0, 2);
    }
}
