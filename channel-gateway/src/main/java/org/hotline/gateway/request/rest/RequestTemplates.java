package org.hotline.gateway.request.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** What the pages of requests are made of. */
@ApplicationScoped
class RequestTemplates {

    private final Template form;
    private final Template status;

    RequestTemplates(@Location("request.html") Template form, @Location("request-status.html") Template status) {
        this.form = form;
        this.status = status;
    }

    TemplateInstance form() {
        return form.instance();
    }

    TemplateInstance status() {
        return status.instance();
    }
}
