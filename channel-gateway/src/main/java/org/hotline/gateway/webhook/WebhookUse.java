package org.hotline.gateway.webhook;

import java.util.Set;

/** Where webhooks are told something of; asked before somebody wants it. */
public interface WebhookUse {

    /** Of the facts that there are to be told. */
    Set<String> typeNames();
}
