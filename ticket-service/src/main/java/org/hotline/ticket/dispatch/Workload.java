package org.hotline.ticket.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Skills;
import org.hotline.ticket.ticket.WaitingTicket;

/**
 * What an operator can do, and works on.
 *
 * @param open tickets by their channels
 * @param fresh how many of them he has just been chosen for
 */
record Workload(Operator operator, Skills skills, Map<Channel, Integer> open, int fresh) {

    UUID id() {
        return operator.id();
    }

    int tickets() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean hasRoom() {
        return tickets() < operator.capacity();
    }

    boolean hasRoom(Channel channel) {
        return hasRoom() && open.getOrDefault(channel, 0) < skills.limit(channel);
    }

    boolean fits(WaitingTicket ticket, Ring asked) {
        return hasRoom(ticket.channel())
                && skills.language(ticket.language()) >= asked.language()
                && skills.category(ticket.category()) >= asked.category()
                && (!asked.level() || operator.level().compareTo(ticket.level()) >= 0);
    }

    Workload withOneMore(Channel channel) {
        Map<Channel, Integer> after = new HashMap<>(open);
        after.merge(channel, 1, Integer::sum);
        return new Workload(operator, skills, after, fresh + 1);
    }
}
