package org.hotline.gateway.delivery.email;

import java.util.Locale;

/** Whether a connection to the mail server that takes our mail is secured before anything is said. */
enum StartTls {
    /** Nothing is said to a server that cannot. */
    REQUIRED,
    /** Where the server offers it. */
    OPTIONAL,
    OFF;

    /** As settings have it, which once said yes or no. */
    static StartTls of(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "required", "true" -> REQUIRED;
            case "optional" -> OPTIONAL;
            case "off", "false" -> OFF;
            default ->
                throw new IllegalArgumentException(
                        "hotline.mail.starttls: neither required, optional nor off: " + written);
        };
    }
}
