package org.hotline.ticket.acknowledgement;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What a customer is told, and in which language: his, or English. */
record AcknowledgementWords(String language, String text) {

    private static final String FILE = "org.hotline.ticket.acknowledgement.words";

    /** The language of the server is nobody's. */
    private static final ResourceBundle.Control ELSE_IN_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The file without a language is the English one. */
    static AcknowledgementWords in(@Nullable String language, String number) {
        Locale wanted = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        ResourceBundle words = ResourceBundle.getBundle(FILE, wanted, ELSE_IN_ENGLISH);
        String found = words.getLocale().getLanguage();
        return new AcknowledgementWords(
                found.isEmpty() ? "en" : found, MessageFormat.format(words.getString("received"), number));
    }
}
