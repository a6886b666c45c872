package org.hotline.gateway.mail;

import java.util.List;

/**
 * A provider's word that somebody who got a mail complains of it (RFC 5965).
 *
 * @param messageId of that mail, without brackets
 * @param recipients who complains; none when it does not say
 */
public record ComplaintNotice(String messageId, List<String> recipients) {}
