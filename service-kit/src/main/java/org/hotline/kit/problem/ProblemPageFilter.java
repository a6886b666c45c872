package org.hotline.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.hotline.look.ErrorPage;
import org.hotline.look.ReaderLanguage;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows people the problems that resources answer as pages. */
class ProblemPageFilter {

    private final ProblemPages pages;

    ProblemPageFilter(ProblemPages pages) {
        this.pages = pages;
    }

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            pages.page(
                            problem,
                            request.getHeaderString(HttpHeaders.ACCEPT),
                            ReaderLanguage.of(
                                    request.getUriInfo().getQueryParameters().getFirst("language"),
                                    request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                    .ifPresent(page -> {
                        response.setEntity(page, new Annotation[0], MediaType.valueOf(ErrorPage.MEDIA_TYPE));
                        response.getHeaders().putSingle("Content-Security-Policy", ErrorPage.POLICY);
                    });
        }
    }
}
