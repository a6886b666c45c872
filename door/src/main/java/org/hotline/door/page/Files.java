package org.hotline.door.page;

import org.hotline.look.Look;

/** The files that pages of the door bring with them. */
final class Files {

    static final String STYLES = Look.versioned("/door/door.css");
    static final String SCRIPT = Look.versioned("/door/door.js");
    static final String DRAFTS = Look.versioned("/door/drafts.js");
    static final String HTMX = Look.versioned("/webjars/htmx.org/2.0.4/dist/htmx.min.js");

    private Files() {}
}
