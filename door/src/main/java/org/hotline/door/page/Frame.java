package org.hotline.door.page;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hotline.look.Look;
import org.hotline.look.ReaderLanguage;

/** What surrounds every page: who looks at it, in which language, and what he may go to. */
@Named("frame")
@RequestScoped
public class Frame {

    private static final Set<String> LEADERS = Set.of("team-lead", "supervisor", "admin");

    private static final Set<String> EDITORS = Set.of("knowledge-editor", "admin");

    private final SecurityIdentity identity;
    private final HttpHeaders headers;

    Frame(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    /** French for whoever prefers it to English, which everybody else gets. */
    public Locale locale() {
        return Locale.forLanguageTag(language());
    }

    public String language() {
        return ReaderLanguage.preferred(headers.getHeaderString("Accept-Language"));
    }

    public String name() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim("name")
                ? token.getClaim("name")
                : identity.getPrincipal().getName();
    }

    /** Who it is, as the provider knows him. */
    public String person() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** Whether he has queues of his own: those who lead have them when they work on a team. */
    public boolean works() {
        return !leads() || (identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim("team"));
    }

    /** Whether the board is for him. */
    public boolean leads() {
        return identity.getRoles().stream().anyMatch(LEADERS::contains);
    }

    /** Whether he writes articles. */
    public boolean edits() {
        return identity.getRoles().stream().anyMatch(EDITORS::contains);
    }

    public String styles() {
        return Look.STYLES;
    }

    public String ownStyles() {
        return Files.STYLES;
    }

    public String script() {
        return Files.SCRIPT;
    }

    public String drafts() {
        return Files.DRAFTS;
    }

    public String htmx() {
        return Files.HTMX;
    }
}
