package org.hotline.gateway.call.rest;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyVerifying;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.http.FormBody;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The way in of all telephone systems that speak a language of their own: by a key in the address, and with what they say translated
 * into reports. What they say in other words than those that have a meaning here is answered like all else.
 */
@ApplicationScoped
class CallDoor {

    private static final Logger LOG = Logger.getLogger(CallDoor.class);

    private final ApiKeyVerifying verifying;
    private final HttpHeaders headers;
    private final Clock clock;

    CallDoor(ApiKeyVerifying verifying, HttpHeaders headers, Clock clock) {
        this.verifying = verifying;
        this.headers = headers;
        this.clock = clock;
    }

    Access open(@Nullable String token) {
        return verifying
                .verify(token == null ? "" : token)
                .map(Access::by)
                .orElseThrow(() -> new UnauthorizedException("the token is no key in force"));
    }

    /** By a key that is said as the password of somebody, whoever that is. */
    Access openByPassword() {
        return open(BasicCredentials.password(headers.getHeaderString(HttpHeaders.AUTHORIZATION)));
    }

    /** A form that is being handed in, with how its letters are written. */
    Original form(byte @Nullable [] body) {
        Charset charset = FormBody.charsetOf(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        String type = MediaType.APPLICATION_FORM_URLENCODED;
        return Original.of(charset.equals(StandardCharsets.UTF_8) ? type : type + ";charset=" + charset.name(), body);
    }

    /** When what bears no time happened. */
    Instant now() {
        return clock.instant();
    }

    /** What was said, or a note that it was nothing of use. */
    List<CallReport> noted(List<CallReport> reports, Access by) {
        if (reports.isEmpty()) {
            LOG.debugf("what %s says of a call is passed over", by.caller().name());
        }
        return reports;
    }
}
