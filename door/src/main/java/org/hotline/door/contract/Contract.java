package org.hotline.door.contract;

import java.util.Locale;

/** The published API of a service. */
public enum Contract {
    GATEWAY,
    TICKET,
    ESCALATION,
    KPI,
    KNOWLEDGE;

    /** Where it is read. */
    public String address() {
        return "/api/" + name().toLowerCase(Locale.ROOT);
    }

    /** Where programs get it. */
    public String file() {
        return address() + "/q/openapi";
    }

    static Contract fromString(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
