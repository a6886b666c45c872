package org.hotline.gateway.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail address and the name written beside it.
 *
 * @param address as written, without brackets
 */
public record Mailbox(@Nullable String name, String address) {

    private static final Pattern VIA =
            Pattern.compile("(?iu)^(.*?)(?<!\\p{L})(?:via|über|durch|por|tramite)(?!\\p{L}).*");

    /** The form under which addresses are compared. */
    public String normalised() {
        return address.toLowerCase(Locale.ROOT);
    }

    /** All that he is called in it. */
    String called() {
        return (name == null ? "" : name + ' ') + address.replaceFirst("@.*", "");
    }

    /** Whether its name says that it sends for somebody. */
    public boolean isVia() {
        return name != null && VIA.matcher(name).matches();
    }

    /** What it calls him for whom it sends. */
    @Nullable
    String sentFor() {
        Matcher via = VIA.matcher(name == null ? "" : name);
        String other = via.matches() ? FileNames.unquoted(via.group(1)).strip() : "";
        return other.isEmpty() ? null : other;
    }
}
