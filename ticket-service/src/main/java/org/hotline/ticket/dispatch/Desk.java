package org.hotline.ticket.dispatch;

import org.hotline.ticket.team.Operator;

/** An operator and what lies before him. */
record Desk(Operator operator, int load) {

    boolean hasRoom() {
        return load < operator.capacity();
    }

    Desk withOneMore() {
        return new Desk(operator, load + 1);
    }
}
