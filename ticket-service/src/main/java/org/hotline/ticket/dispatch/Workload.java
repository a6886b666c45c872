package org.hotline.ticket.dispatch;

import org.hotline.ticket.team.Operator;

/** How many tickets an operator works on. */
record Workload(Operator operator, int tickets) {

    boolean hasRoom() {
        return tickets < operator.capacity();
    }

    Workload withOneMore() {
        return new Workload(operator, tickets + 1);
    }
}
