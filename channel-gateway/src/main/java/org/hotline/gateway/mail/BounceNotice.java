package org.hotline.gateway.mail;

import java.util.List;

/**
 * A mail server's word that a mail could not be delivered for good.
 *
 * @param messageId of the undelivered mail, without brackets
 * @param status enhanced status code such as 5.1.1; 4.4.7 where it was tried in vain for days
 * @param recipients who does not get it, by all addresses that the report has for them; none when it does not say
 * @param gone those of them of whom it says that nobody is there
 */
public record BounceNotice(String messageId, String status, List<String> recipients, List<String> gone) {}
