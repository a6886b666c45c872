package org.hotline.gateway.suppression.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.suppression.SuppressionCause;
import org.jspecify.annotations.Nullable;

/** The filters of the list of suppressed addresses. */
class SuppressionQuery {

    @QueryParam("address")
    @Nullable
    @Parameter(description = "only this mail address")
    String address;

    @QueryParam("cause")
    @Nullable
    @Parameter(description = "only those that are suppressed for this")
    SuppressionCause cause;

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    SuppressionCause cause() {
        return cause;
    }
}
