package org.hotline.gateway.mailbox;

import java.util.List;

/**
 * Mails of a mailbox that are dealt with, one behind the other.
 *
 * @param uidValidity of which numbering they are
 * @param lastUid the last of them
 * @param taken those that are safely kept
 * @param refused those that were passed over
 */
public record FetchedMails(long uidValidity, long lastUid, List<Long> taken, List<RefusedMail> refused) {}
