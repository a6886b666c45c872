package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.security.CurrentCaller;

/** What whoever signed in for the current request may do. */
@ApplicationScoped
public class CurrentAccess {

    /** Attribute of an identity that signed in by a key: what the key is good for. */
    public static final String ATTRIBUTE = "hotline.access";

    private final CurrentCaller current;

    CurrentAccess(CurrentCaller current) {
        this.current = current;
    }

    public Access access() {
        Access byKey = current.attribute(ATTRIBUTE, Access.class);
        return byKey == null ? Access.of(current.caller()) : byKey;
    }

    /** The same, provided that it is good for this. */
    public Access access(ApiKeyScope scope) {
        return access().requiring(scope);
    }
}
