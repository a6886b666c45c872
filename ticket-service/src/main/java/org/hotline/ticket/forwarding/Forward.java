package org.hotline.ticket.forwarding;

import java.util.List;
import java.util.UUID;

/**
 * What an operator wants forwarded.
 *
 * @param to mail addresses, each once
 * @param text what the operator says of it
 * @param messages of the ticket, in any order; none stands for the customer's last
 * @param files whether the files of the messages go along
 */
public record Forward(List<String> to, String text, List<UUID> messages, boolean files) {}
