package org.hotline.gateway.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail address and the name written beside it.
 *
 * @param address as written, without brackets
 */
public record Mailbox(@Nullable String name, String address) {

    /** The form under which addresses are compared. */
    public String normalised() {
        return address.toLowerCase(Locale.ROOT);
    }
}
