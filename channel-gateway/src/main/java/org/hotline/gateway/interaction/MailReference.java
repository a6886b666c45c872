package org.hotline.gateway.interaction;

import java.util.UUID;

record MailReference(MailName name, UUID conversationId) {}
