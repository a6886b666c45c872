package org.hotline.door.desk;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** How far it got what we said, and why no farther. */
public record SentState(String status, @Nullable String reason) {

    /** What is to be said of it; of what went well, nothing. */
    public Trouble trouble() {
        if (status.equals("BOUNCED")) {
            return why().equals("SUPPRESSED") ? Trouble.SUPPRESSED : Trouble.BOUNCED;
        } else if (status.equals("DEFERRED")) {
            return Trouble.DEFERRED;
        }
        return why().equals("COPY_REFUSED") ? Trouble.COPY_REFUSED : Trouble.NONE;
    }

    /** In the words of whoever could not deliver it, such as {@code SMTP_550}. */
    public String why() {
        return requireNonNullElse(reason, "");
    }

    /** What may not have gone well. */
    public enum Trouble {
        NONE,
        BOUNCED,
        SUPPRESSED,
        DEFERRED,
        COPY_REFUSED
    }
}
