package org.hotline.gateway.page;

import io.quarkus.qute.TemplateInstance;

/** A page for a customer's browser, without a script, in his language. */
public final class CustomerPage {

    /** What it allows the browser, as a Content-Security-Policy. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private CustomerPage() {}

    /** The page with its words and its look. */
    public static String html(TemplateInstance page, CustomerText said) {
        return page.data("words", said.words())
                .data("language", said.language())
                .render();
    }
}
