package org.hotline.ticket.privacy;

import java.util.List;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.procedure.Checklist;
import org.hotline.ticket.ticket.Ticket;

/**
 * A ticket and all that was said in it by and to one customer, which is read while somebody goes through it.
 *
 * @param subject what it is called to the customer
 * @param tags none, if it is another customer's
 * @param waiting what is written to the customer and has not gone out; the same
 * @param checklists the same
 */
public record Correspondence(
        Ticket ticket,
        String subject,
        List<String> tags,
        Iterable<Message> messages,
        Iterable<WaitingReply> waiting,
        Iterable<Checklist> checklists) {}
