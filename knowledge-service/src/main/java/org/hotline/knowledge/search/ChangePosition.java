package org.hotline.knowledge.search;

import java.util.UUID;

/** Where a row stands in the order of changes: the transaction that wrote it last, and its id. */
record ChangePosition(String transaction, UUID id) {

    static final ChangePosition START = before("0");

    /** Before everything that this transaction, or a later one, wrote. */
    static ChangePosition before(String transaction) {
        return new ChangePosition(transaction, new UUID(0, 0));
    }
}
